import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenImports } from './imports-check.ts';

const CASES: [string, string, string, boolean][] = [
  ['the gateway imports privacy', 'gateway/a.ts', "import { x } from '../privacy/b.ts';", true],
  ['privacy imports the gateway', 'privacy/a.ts', "import { x } from '../gateway/b.ts';", false],
  ['so does a type', 'privacy/a.ts', "import type { X } from '../gateway/b.ts';", false],
  ['so does an import over several lines', 'privacy/a.ts', "import {\n  x,\n  y,\n} from '../gateway/b.ts';", false],
  ['so does a dynamic import', 'privacy/a.ts', "const x = await import('../gateway/b.ts');", false],
  ['so does an export', 'privacy/a.ts', "export { x } from '../gateway/b.ts';", false],
  ['privacy imports the namespace', 'privacy/a.ts', "import { x } from '../config/namespace.ts';", true],
  ['privacy imports the settings', 'privacy/a.ts', "import { x } from '../config/settings.ts';", false],
  ['a bot imports sync', 'bots/a.ts', "import { x } from '../sync/b.ts';", false],
  ['sync imports the settings', 'sync/a.ts', "import { x } from '../config/settings.ts';", true],
  ['server-config imports the gateway', 'server-config/a.ts', "import { x } from '../gateway/b.ts';", false],
  ['the app imports privacy', 'app/src/a.tsx', "import { x } from '../../privacy/b.ts';", false],
  ['a test imports a test helper', 'gateway/a.test.ts', "import { x } from '../acceptance/b.ts';", true],
  ['a module imports a test helper', 'gateway/a.ts', "import { x } from '../acceptance/b.ts';", false],
  ['a folder imports itself', 'privacy/a/b.ts', "import { x } from '../c.ts';", true],
];

describe('the import-direction check', () => {
  it.each(CASES)('%s', (_, file, code, allowed) => {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-imports-'));
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), code);
    expect(forbiddenImports(root)).toHaveLength(allowed ? 0 : 1);
    fs.rmSync(root, { recursive: true });
  });

  it('finds nothing in this repository', () => {
    expect(forbiddenImports(path.resolve(import.meta.dirname, '..'))).toEqual([]);
  });
});
