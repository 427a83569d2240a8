import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTS } from '../bots/index.ts';
import { buildBots } from './bots.ts';
import { medplumCliConfig } from './medplum-config.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-bots-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function buildSource(source: string) {
  const file = path.join(folder, 'bot.ts');
  fs.writeFileSync(file, source);
  const [built] = await buildBots([{ name: 'bot', description: '', source: file, consent: { none: 'a test' } }]);
  return built!;
}

/** As Medplum wraps a bot: a script in a context of its own that has no Buffer, timers or crypto. */
function runAsMedplumDoes(code: string, input: unknown): Promise<unknown> {
  const wrapped = `const exports = {}; const module = {exports};\n${code}\n(async () => exports.handler({}, { input: ${JSON.stringify(input)} }))();`;
  const sandbox = { console, require: createRequire(import.meta.url), process, URL, TextEncoder, TextDecoder };
  return vm.runInNewContext(wrapped, sandbox);
}

describe('bots', () => {
  test('a built bot finds its handler and the globals that the VM context lacks', async () => {
    const built = await buildSource(`
      import { createHash } from 'node:crypto';
      const crypto2 = crypto;
      export async function handler(_medplum: unknown, event: { input: { text: string } }): Promise<unknown> {
        await new Promise((resolve) => setTimeout(resolve, 1));
        const bytes = new TextEncoder().encode(event.input.text);
        return {
          bytes: bytes instanceof Uint8Array && Buffer.from('a') instanceof Uint8Array,
          hash: createHash('sha256').update(bytes).digest('hex').length,
          random: crypto2.getRandomValues(new Uint8Array(4)).length,
          clone: structuredClone({ a: 1 }),
        };
      }`);
    const result = await runAsMedplumDoes(built.code, { text: 'x' });
    expect(JSON.parse(JSON.stringify(result))).toEqual({ bytes: true, hash: 64, random: 4, clone: { a: 1 } });
    expect(built.code.at(-1)).toBe(';');
  });

  test('a built bot asks the VM context for a global once, not each time', async () => {
    const built = await buildSource(`
      export async function handler(): Promise<number> {
        let sum = 0;
        for (let i = 0; i < 1000; i++) sum += Math.imul(i, 3) + String.fromCharCode(i).length + new Map([[i, i]]).size;
        return sum;
      }`);
    let asked = 0;
    const globals: Record<string, unknown> = { require: createRequire(import.meta.url), process };
    for (const [name, value] of Object.entries({ Math, String, Map }))
      Object.defineProperty(globals, name, { get: () => [value, asked++][0] });
    const code = `const exports = {}; const module = {exports};\n${built.code}\n(async () => exports.handler({}, {}))();`;
    expect(await vm.runInContext(code, vm.createContext(globals))).toBe(1_500_500);
    expect(asked).toBeLessThan(10);
  });

  test('the same source has the same digest', async () => {
    const source = 'export async function handler() { return 1; }';
    expect((await buildSource(source)).digest).toBe((await buildSource(source)).digest);
  });

  test('every bot of the list builds', async () => {
    const built = await buildBots(BOTS);
    expect(built.map((b) => b.definition.name)).toEqual(BOTS.map((b) => b.name));
  });

  test('medplum.config.json is the one that the list of bots generates', () => {
    expect(fs.readFileSync(path.join(ROOT, 'medplum.config.json'), 'utf8')).toBe(medplumCliConfig());
  });
});
