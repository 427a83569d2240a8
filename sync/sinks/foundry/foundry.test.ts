import type { Resource } from '@medplum/fhirtypes';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestRedis, type TestRedis } from '../../../config/testing/redis-server.ts';
import type { SyncRecord } from '../sink.ts';
import { SinkRefusal } from '../sink.ts';
import { foundryContext } from './client.ts';
import { Foundry } from './foundry.ts';
import { type Fault, type FoundryServer, startFoundry } from './testing/foundry-server.ts';

const OBSERVATIONS = 'ri.foundry.main.dataset.observations';
const OTHERS = 'ri.foundry.main.dataset.others';
let testRedis: TestRedis;
let redis: Redis;
let server: FoundryServer;
let sink: Foundry;
beforeAll(async () => {
  testRedis = await startTestRedis();
  redis = new Redis(testRedis.url);
});
afterAll(async () => {
  redis.disconnect();
  await testRedis.stop();
});
beforeEach(async () => {
  server = await startFoundry();
  for (const rid of [OBSERVATIONS, OTHERS]) server.datasets.set(rid, { transactions: [], files: new Map() });
  sink = newSink();
});
afterEach(() => server.close());

function newSink(datasets: Record<string, string> = { Observation: OBSERVATIONS, '*': OTHERS }): Foundry {
  const context = foundryContext({
    ...{ url: server.url, clientId: 'id', clientSecret: 'secret', firstWaitMs: 5, longestWaitMs: 40, timeoutMs: 2_000 },
  });
  return new Foundry({ context, datasets, branchName: 'master', redis });
}

const record = (id: string, version = 1, patientId = 'p1'): SyncRecord => ({
  resource: { resourceType: 'Observation', id, status: 'final' } as Resource as SyncRecord['resource'],
  versionId: `${id}-v${version}`,
  lastUpdated: `2026-01-31T0${version}:00:00.000Z`,
  patientId,
  orgIds: ['north'],
});
const batch = (n: number, of = 5) => Array.from({ length: of }, (_, i) => record(`b${n}-${i}`));
const transactions = () => [...server.datasets.values()].flatMap((dataset) => dataset.transactions);

describe('Foundry', () => {
  test('a batch is one APPEND of one part under its day, with what a table needs', async () => {
    await sink.write('Observation', batch(1));
    const [path] = [...server.datasets.get(OBSERVATIONS)!.files.keys()];
    expect(path).toMatch(/^2026-01-31\/[0-9a-f]{32}\.ndjson$/);
    expect(server.lines(OBSERVATIONS)).toHaveLength(5);
    expect(server.lines(OBSERVATIONS)[0]).toMatchObject({
      ...{ resourceType: 'Observation', version_id: 'b1-0-v1', last_updated: '2026-01-31T01:00:00.000Z' },
      ...{ fhir_version: '4.0.1', ingested_at: expect.any(String) },
    });
    expect(transactions()).toMatchObject([{ transactionType: 'APPEND', status: 'COMMITTED', branchName: 'master' }]);
    await sink.write('Patient', [record('p1')]);
    expect(server.lines(OTHERS)).toHaveLength(1);
  });

  test('the same batch twice leaves one copy', async () => {
    await sink.write('Observation', batch(1));
    await newSink().write('Observation', batch(1).toReversed());
    expect(server.lines(OBSERVATIONS)).toHaveLength(5);
    expect(transactions()).toHaveLength(1);
  });

  test('the token is used until a minute before it ends', async () => {
    await sink.write('Observation', batch(1));
    await sink.write('Observation', batch(2));
    expect(server.tokens).toBe(1);
    server.expiresIn = 61;
    const short = newSink();
    await short.write('Observation', batch(3));
    expect(server.tokens).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await short.write('Observation', batch(4));
    expect(server.tokens).toBe(3);
  });

  test.each<[Fault, number]>(
    (['busy', 'broken', 'conflict', 'cut-before', 'cut-after', 'slow'] as const).flatMap((fault) =>
      [0, 1, 2, 3].map((at): [Fault, number] => [fault, at])
    )
  )('%s at request %i: all of the batch arrives, once, and nothing is left open', async (fault, at) => {
    server.fault = (n) => (n === at ? fault : undefined);
    // What the sink gives up on, the queue brings again.
    await sink.write('Observation', batch(1)).catch(() => sink.write('Observation', batch(1)));
    expect(server.lines(OBSERVATIONS)).toHaveLength(5);
    expect(server.open()).toBe(0);
  });

  test('with a fault in ten requests all arrives and transactions balance', async () => {
    const kinds: Fault[] = ['busy', 'broken', 'conflict', 'cut-before', 'cut-after', 'slow'];
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    server.fault = () => (random() < 0.1 ? kinds[Math.floor(random() * kinds.length)] : undefined);
    for (let n = 0; n < 60; n++) {
      for (let tries = 0; ; tries++) {
        const failed = await sink.write('Observation', batch(n)).then(
          () => false,
          (err) => {
            expect(err).not.toBeInstanceOf(SinkRefusal);
            return true;
          }
        );
        if (!failed) break;
        expect(tries).toBeLessThan(5);
      }
    }
    const lines = server.lines(OBSERVATIONS);
    expect(lines).toHaveLength(300);
    expect(new Set(lines.map(({ version_id }) => version_id)).size).toBe(300);
    expect(server.open()).toBe(0);
    expect(transactions().filter(({ status }) => status === 'COMMITTED')).toHaveLength(60);
  });

  test('what Foundry will never take is refused, and its transaction aborted', async () => {
    await expect(newSink({ '*': 'ri.foundry.main.dataset.unknown' }).write('Observation', batch(1))).rejects.toThrow(
      new SinkRefusal('Foundry answered 404 (DatasetNotFound)')
    );
    await expect(newSink({ Patient: OTHERS }).write('Observation', batch(1))).rejects.toThrow(SinkRefusal);
    expect(server.open()).toBe(0);
  });

  test('what a crash has left open is aborted', async () => {
    server.datasets.get(OBSERVATIONS)!.transactions.push({
      ...{
        rid: 'ri.left',
        transactionType: 'APPEND',
        branchName: 'master',
        status: 'OPEN',
        createdTime: '',
        files: new Map(),
      },
    });
    await sink.write('Observation', batch(1));
    expect(transactions().map(({ status }) => status)).toEqual(['ABORTED', 'COMMITTED']);
  });

  test('an erased patient is in no part, and does not come back', async () => {
    await sink.write('Observation', [record('a'), record('gone', 1, 'erased-patient')]);
    for (let n = 0; n < 8; n++) await sink.write('Observation', batch(n, 1));
    const group = { ...record('group'), alsoOf: ['erased-patient'] };
    const named = { ...group.resource, performer: [{ reference: 'Patient/erased-patient' }] };
    await sink.write('Observation', [{ ...group, resource: named } as typeof group]);
    const erased = await sink.erase({ patientId: 'erased-patient', patientToken: 'pt_x' });
    expect(erased).toEqual({ sink: 'foundry', resources: 2, files: 2 });
    expect(JSON.stringify(server.lines(OBSERVATIONS))).not.toContain('erased-patient');
    expect(server.lines(OBSERVATIONS)).toHaveLength(9);
    await sink.write('Observation', [
      record('again', 1, 'erased-patient'),
      { ...group, resource: named } as typeof group,
    ]);
    expect(JSON.stringify(server.lines(OBSERVATIONS))).not.toContain('erased-patient');
    expect(server.open()).toBe(0);
  });
});
