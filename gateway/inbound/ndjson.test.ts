import { once } from 'node:events';
import type { Server } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import type { IngressOutcome } from '../../bots/ingress/message.ts';
import type { RawEntry } from '../../sync/ingress/ingest-entries.ts';
import { type Held, ingestNdjson } from './ndjson.ts';

interface Sent {
  readonly resourceType: string;
  readonly id: string;
  readonly subject?: { readonly reference: string };
}

const patient = (id: string): Sent => ({ resourceType: 'Patient', id });
const observation = (id: string, of: string): Sent => ({
  ...{ resourceType: 'Observation', id, subject: { reference: `Patient/${of}` } },
});
const others = (count: number): Sent[] => Array.from({ length: count }, (_, n) => patient(`other-${n}`));

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** Takes what is of a patient that it knows, or is told in the same call. */
function store() {
  const known = new Set<string>();
  const calls: number[] = [];
  const ingest = async (raw: readonly RawEntry[]) => {
    calls.push(raw.length);
    const sent = raw.map(({ resource }) => resource as Sent);
    for (const { resourceType, id } of sent) if (resourceType === 'Patient') known.add(`Patient/${id}`);
    const outcomes = new Map(
      sent.map(({ resourceType, id, subject }, index): [number, IngressOutcome] => {
        const isKnown = subject === undefined || known.has(subject.reference);
        if (isKnown) return [index, { index, resourceType, status: 'created', id }];
        return [index, { index, resourceType, status: 'failed', code: 'not-found', error: 'send the Patient first' }];
      })
    );
    return { outcomes, patientTokens: [] };
  };
  return { calls, ingest };
}

async function post(sent: readonly Sent[], held?: Held) {
  const { calls, ingest } = store();
  const app = express().post('/', async (req, res) => void (await ingestNdjson(ingest, req, res, held)));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const body = sent.map((resource) => `${JSON.stringify(resource)}\n`).join('');
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body });
  const { results, ...totals } = (await answer.json()) as {
    results: { id?: string; resourceType: string; success: boolean; error?: string }[];
    total: number;
    failed: number;
  };
  return { calls, results, totals };
}

test('a line that comes long before its Patient is stored, and answered in its place', async () => {
  const sent = [patient('a'), observation('early', 'late'), ...others(1_200), patient('late')];
  const { results, totals, calls } = await post(sent);
  expect(totals).toEqual({ success: true, total: 1_203, succeeded: 1_203, failed: 0 });
  expect(results.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  // What waits is tried once more, and nothing else is.
  expect(calls).toEqual([500, 500, 203, 1]);
});

test('a line whose Patient never comes has failed, and says what to do', async () => {
  const { results, totals } = await post([observation('lost', 'nobody'), ...others(600)]);
  expect(totals).toMatchObject({ total: 601, failed: 1 });
  expect(results[0]).toEqual({ resourceType: 'Observation', success: false, error: 'send the Patient first' });
});

test.each<[string, Held]>([
  ['bytes', { bytes: 200, results: 100_000 }],
  ['results', { bytes: 16_000_000, results: 600 }],
])('what waits is bounded in %s: past it what waits is tried at once', async (_what, held) => {
  const early = ['1', '2', '3'].map((n) => observation(`early-${n}`, 'late'));
  const { results, totals } = await post([...early, ...others(1_200), patient('late')], held);
  expect(totals).toMatchObject({ total: 1_204, failed: 3 });
  expect(results.slice(0, 3).every(({ success }) => !success)).toBe(true);
  expect(results.slice(3).every(({ success }) => success)).toBe(true);
});

test('no line is an answer too', async () => {
  expect((await post([])).totals).toEqual({ success: true, total: 0, succeeded: 0, failed: 0 });
});

test('a client that goes away before it has read the answer ends the work, with what was stored by then', async () => {
  const { ingest } = store();
  const done = Promise.withResolvers<unknown>();
  const app = express().post('/', async (req, res) => ingestNdjson(ingest, req, res).then(done.resolve, done.reject));
  server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = net.connect((server.address() as AddressInfo).port, '127.0.0.1').pause();
  client.on('error', () => undefined);
  client.write('POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n');
  const lines = others(5_000)
    .map((resource) => `${JSON.stringify(resource)}\n`)
    .join('');
  const chunk = `${lines.length.toString(16)}\r\n${lines}\r\n`;
  // Until the answer that nobody reads holds up the reading.
  let sent = 0;
  while (client.writableLength < 20_000_000 && sent++ < 400) {
    client.write(chunk);
    await new Promise((go) => setImmediate(go));
  }
  client.destroy();
  const { count, failed } = (await done.promise) as { count: number; failed: number };
  expect(count).toBeGreaterThan(0);
  expect(failed).toBe(1);
});
