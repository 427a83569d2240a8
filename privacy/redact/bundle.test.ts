import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('bundles into a bot: one file that reads nothing, and works where there is neither a file system nor a network', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'index.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]!.text;
  expect(code).not.toMatch(/require\("(?:node:)?(?:fs|net|http|https|child_process)"\)/);
  expect(code.length).toBeLessThan(2_500_000);
  const module = { exports: {} as typeof import('./index.ts') };
  vm.runInNewContext(code, { module, exports: module.exports, Buffer });
  expect(module.exports.redact('Dr. Priya Raghunathan called 617-555-0182').text).toBe(
    'Dr. [PERSON_1] called [PHONE_1]'
  );
});
