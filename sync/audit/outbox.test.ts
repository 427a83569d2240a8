import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AuditEvent } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { type Outbox, type OutboxRecord, openOutbox } from './outbox.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'atlas-outbox-'));
});
afterEach(() => fs.rm(folder, { recursive: true, force: true }));

const event = (id: string, outcome: '0' | '8' = '0'): AuditEvent =>
  ({ resourceType: 'AuditEvent', id, outcome }) as AuditEvent;
const record = (id: string, kind: 'intent' | 'event' = 'event'): OutboxRecord => ({
  kind,
  id,
  event: event(id, kind === 'intent' ? '8' : '0'),
});

describe('the outbox', () => {
  test('gives events back in the order in which they came, and each once', async () => {
    const outbox = await openOutbox(folder, namespace(), 'test');
    await Promise.all(Array.from({ length: 250 }, (_, i) => outbox.append(record(`e${i}`))));
    expect(outbox.pending()).toBe(250);
    expect(await drain(outbox)).toEqual(Array.from({ length: 250 }, (_, i) => `e${i}`));
    expect(outbox.pending()).toBe(0);
    await outbox.close();
  });

  test('keeps over a restart what was not acknowledged, and marks it as such', async () => {
    const before = await openOutbox(folder, namespace(), 'test');
    for (const id of ['a', 'b', 'c']) await before.append(record(id));
    await before.acknowledge((await before.next(1))!);
    await before.close();
    const after = await openOutbox(folder, namespace(), 'test');
    await after.append(record('d'));
    const slice = (await after.next(10))!;
    expect({ ids: slice.events.map(({ id }) => id), recovered: slice.recovered }).toEqual({
      ids: ['b', 'c'],
      recovered: true,
    });
    expect(await drain(after)).toEqual(['b', 'c', 'd']);
    await after.close();
  });

  test('turns an intent that was never finished into an event, once', async () => {
    const before = await openOutbox(folder, namespace(), 'test');
    await before.append(record('finished', 'intent'));
    await before.append(record('interrupted', 'intent'));
    await before.append(record('finished'));
    expect(await drain(before)).toEqual(['finished']);
    await before.close();
    const after = await openOutbox(folder, namespace(), 'test');
    const slice = (await after.next(10))!;
    expect(slice.events.map(({ id, event: e }) => [id, e.outcome])).toEqual([['interrupted', '8']]);
    expect(await drain(after)).toEqual(['interrupted']);
    await after.close();
    const third = await openOutbox(folder, namespace(), 'test');
    expect(await drain(third)).toEqual([]);
    await third.close();
  });

  test('leaves out a line that a crash has torn', async () => {
    const before = await openOutbox(folder, namespace(), 'test');
    await before.append(record('whole'));
    await before.close();
    const [name] = (await fs.readdir(folder)).filter((file) => file.endsWith('.ndjson'));
    await fs.appendFile(path.join(folder, name!), '{"kind":"event","id":"to');
    const after = await openOutbox(folder, namespace(), 'test');
    expect(await drain(after)).toEqual(['whole']);
    await after.close();
  });

  test('removes segments that are dealt with', async () => {
    const outbox = await openOutbox(folder, namespace(), 'test');
    const big = { ...record('big'), event: { ...event('big'), outcomeDesc: 'x'.repeat(5_000_000) } };
    await outbox.append(big);
    await outbox.append(record('next'));
    expect(await drain(outbox)).toEqual(['big', 'next']);
    expect((await fs.readdir(folder)).filter((file) => file.endsWith('.ndjson'))).toHaveLength(1);
    await outbox.close();
  });

  test('rejects when it can not be written, and takes events again when it can', async () => {
    const outbox = await openOutbox(folder, namespace(), 'test');
    await fs.rm(folder, { recursive: true });
    await expect(outbox.append(record('lost'))).rejects.toThrow();
    await fs.mkdir(folder);
    await outbox.append(record('kept'));
    expect(await drain(outbox)).toEqual(['kept']);
    await outbox.close();
  });

  test('holds after kill -9 all that it has acknowledged', async () => {
    const script = `
      import { openOutbox } from ${JSON.stringify(path.join(import.meta.dirname, 'outbox.ts'))};
      import { namespace } from ${JSON.stringify(path.join(import.meta.dirname, '../../config/namespace.ts'))};
      const outbox = await openOutbox(${JSON.stringify(folder)}, namespace(), 'test');
      for (let i = 0; ; i++) {
        await outbox.append({ kind: 'event', id: 'e' + i, event: { resourceType: 'AuditEvent' } });
        process.stdout.write('e' + i + '\\n');
      }`;
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.length > 2_000) child.kill('SIGKILL');
    });
    await new Promise((resolve) => child.once('close', resolve));
    const acknowledged = text.split('\n').slice(0, -1);
    const outbox = await openOutbox(folder, namespace(), 'test');
    const kept = await drain(outbox);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
    await outbox.close();
  });
});

async function drain(outbox: Outbox): Promise<string[]> {
  const ids: string[] = [];
  for (let slice = await outbox.next(40); slice; slice = await outbox.next(40)) {
    ids.push(...slice.events.map(({ id }) => id));
    await outbox.acknowledge(slice);
  }
  return ids;
}
