#!/usr/bin/env node
// The `atlas` command. Plain JavaScript, because it may be started by the machine's Node 20, which neither strips types
// nor loads @medplum/*: then it runs itself again on the project's own Node 24.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(import.meta.url);
const ownNode = path.resolve(path.dirname(here), '..', 'node_modules', '.bin', 'node');

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // Code without its types, and compiled, is kept for this process and its children: half the time of a start.
  process.env.NODE_COMPILE_CACHE ??= path.resolve(path.dirname(here), '..', 'node_modules', '.cache', 'node');
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  await import('./main.ts');
} else if (!fs.existsSync(ownNode)) {
  process.stderr.write('atlas: its packages are not installed yet. Run `npm ci` in its folder (or `npm start`).\n');
  process.exit(1);
} else {
  const child = spawn(ownNode, [here, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
