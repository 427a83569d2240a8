import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

describe('the install step', () => {
  it('has no dependency and needs no Node newer than 20', () => {
    const imports = fs.readFileSync(path.join(ROOT, 'cli/install.mjs'), 'utf8').matchAll(/\bfrom '([^']+)'/g);
    for (const [, from] of imports) expect(from).toMatch(/^node:/);
  });

  it('says which step is stuck, why, and the ways to do it by hand', () => {
    // A machine without Redis, apt and containers: nothing is on its path.
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-empty-path-'));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['-e', `import(${JSON.stringify(path.join(ROOT, 'cli/install.mjs'))}).then((m) => m.redis(['${empty}']))`],
      { env: { PATH: empty }, encoding: 'utf8' }
    );
    expect(status).not.toBe(0);
    expect(stderr).toContain('Atlas could not find a Redis.');
    expect(stderr).toMatch(/Why: there is no redis-server or valkey-server on the PATH, and there is no apt-get here/);
    for (const way of ['apt-get install redis-server', 'Docker or Podman', 'set REDIS_URL'])
      expect(stderr).toContain(way);
    fs.rmSync(empty, { recursive: true });
  });
});

describe('package-lock.json', () => {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
  };

  it('names the optional packages of every platform, without which npm ci refuses it', () => {
    const named = new Set(Object.keys(lock.packages).map((key) => key.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(lock.packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !named.has(name))).toEqual([]);
  });
});
