import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Basic } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { EmbeddedRepository } from './repository.ts';
import { SqliteStore } from './store.ts';

const WRITER = `
import { EmbeddedRepository } from ${JSON.stringify(path.join(import.meta.dirname, 'repository.ts'))};
import { SqliteStore } from ${JSON.stringify(path.join(import.meta.dirname, 'store.ts'))};
const repo = new EmbeddedRepository(new SqliteStore(process.argv[2]), { author: { reference: 'system' }, system: true });
const basic = (text) => ({ resourceType: 'Basic', code: { text } });
for (let n = 0; ; n++) {
  const one = await repo.createResource(basic('single'));
  console.log(JSON.stringify([one.id]));
  const ids = await repo.withTransaction(async (tx) => {
    const made = [];
    for (let i = 0; i < 5; i++) made.push((await tx.createResource(basic('of ' + n))).id);
    return made;
  }, { resourceTypes: 'Basic' });
  console.log(JSON.stringify(ids));
}
`;

test('after kill -9 every acknowledged write is there, and no transaction in part', { timeout: 60_000 }, async () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'embedded-crash-'));
  const file = path.join(dir, 'medplum.db');
  const script = path.join(dir, 'writer.mjs');
  fs.writeFileSync(script, WRITER);
  const acknowledged: string[] = [];
  for (let round = 0; round < 2; round++) {
    const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let lines = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      // A line cut off by the kill has not been acknowledged.
      if (!line.endsWith(']')) continue;
      acknowledged.push(...(JSON.parse(line) as string[]));
      if (++lines === 60) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  const store = new SqliteStore(file);
  const repo = new EmbeddedRepository(store, { author: { reference: 'system' }, system: true });
  expect(acknowledged.length).toBeGreaterThan(300);
  for (const id of acknowledged) expect((await repo.readResource<Basic>('Basic', id)).id).toBe(id);
  const sizes = store.all("SELECT json ->> '$.code.text' AS text, COUNT(*) AS n FROM resource GROUP BY text");
  const ofTransactions = sizes.filter(({ text }) => String(text).startsWith('of '));
  expect(ofTransactions.every(({ n }) => (n as number) % 5 === 0)).toBe(true);
  store.close();
  fs.rmSync(dir, { recursive: true, force: true });
});
