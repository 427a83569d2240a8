import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The import-direction check of the lint step: what each folder may import (ARCHITECTURE.md, "Folders"). Data that
 * identifies people is handled above the line at which servers begin, and nothing there may reach down.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // Makes out of settings what privacy is handed.
  config: ['privacy'],
  privacy: ['config/namespace.ts'],
  consent: ['config/namespace.ts'],
  bots: ['privacy', 'consent', 'config/namespace.ts'],
  // Of server-config the one thing that a process asks as it starts.
  sync: ['config', 'privacy', 'consent', 'bots', 'server-config/safe-start.ts'],
  gateway: ['config', 'privacy', 'consent', 'bots', 'sync', 'server-config/safe-start.ts'],
  'server-config': ['config', 'privacy', 'consent', 'bots'],
  app: [],
  extension: [],
  seed: ['config'],
  cli: ['config', 'privacy', 'consent', 'bots', 'sync', 'gateway', 'server-config', 'seed'],
  acceptance: ['config', 'privacy', 'consent', 'bots', 'sync', 'gateway', 'server-config', 'seed', 'cli'],
};
/** What a browser test needs to know of the Atlas that it is given. */
const TESTS_MAY_IMPORT: readonly string[] = ['acceptance', 'seed'];

export interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
}

/** @returns every import that points where its folder may not reach; paths are relative to the root. */
export function forbiddenImports(root: string): Import[] {
  return Object.keys(MAY_IMPORT)
    .flatMap((folder) => sourcesUnder(path.join(root, folder)))
    .flatMap((file) => importsOf(root, file))
    .filter((found) => !isAllowed(found));
}

function isAllowed({ from, to }: Import): boolean {
  const [here] = from.split('/') as [string];
  const [there] = to.split('/') as [string];
  if (here === there) return true;
  const isTest = /\.(?:test|accept|e2e)\.ts$|\/e2e\//.test(from);
  const allowed = [...(MAY_IMPORT[here] ?? []), ...(isTest ? TESTS_MAY_IMPORT : [])];
  return allowed.includes(there) || allowed.includes(to);
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\b[^'"`;]*?\bfrom\s*['"](\.{1,2}\/[^'"]+)['"]|\bimport\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

function importsOf(root: string, file: string): Import[] {
  const text = fs.readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: path.relative(root, file),
    line: text.slice(0, match.index).split('\n').length,
    to: path.relative(root, path.resolve(path.dirname(file), (match[1] ?? match[2])!)),
  }));
}

function sourcesUnder(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:m?ts|tsx|mjs)$/.test(name) && !/(?:^|\/)(?:node_modules|dist)\//.test(name))
    .map((name) => path.join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = forbiddenImports(path.resolve(import.meta.dirname, '..'));
  for (const { from, line, to } of found) process.stderr.write(`${from}:${line} may not import ${to}\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
