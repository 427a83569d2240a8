import { afterAll, beforeAll, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import type { Vault } from '../../privacy/index.ts';
import { enqueueSync, getQueueStats } from '../queue/index.ts';
import { storedObservation } from '../queue/testing/medplum.ts';
import { type RunningSync, startSync } from '../queue/testing/running.ts';
import { tailMedplum } from '../tail/tail.ts';
import {
  bulkSync,
  getReconciliationHistory,
  getReconciliationStats,
  type ReconciliationDeps,
  ReconciliationRuns,
  runReconciliation,
} from './index.ts';

let sync: RunningSync;
let deps: ReconciliationDeps;
beforeAll(async () => {
  sync = await startSync();
  const { client: medplum, redis, queue, states } = sync;
  const vault = { async *unsettled() {} } as unknown as Vault;
  const audit = { record: async () => crypto.randomUUID() };
  deps = { medplum, redis, queue, states, vault, namespace: namespace(), audit };
});
afterAll(() => sync.close());

const uuid = (n: number): string => `${`${n}`.padStart(8, '0')}-0000-4000-8000-000000000000`;
function store(n: number, version = 1) {
  const resource = storedObservation(uuid(n), version, uuid(9_000));
  sync.medplum.stored.set(`Observation/${resource.id}`, resource);
  return resource;
}

test('the tail enqueues each version once, whatever it looks back over, and goes on after a crash', async () => {
  for (let n = 0; n < 1_500; n++) store(n);
  const tail = () => tailMedplum({ ...deps, withheld: sync.withheld, overlapMs: 120_000 });
  expect((await tail()).enqueued).toBe(1_500);
  expect((await tail()).enqueued).toBe(0);
  store(7, 2);
  store(1_600, 2);
  expect((await tail()).enqueued).toBe(2);
  await sync.idle();
  expect(await sync.rows('stg_observation')).toHaveLength(1_501);
  await sync.redis.del('atlas:tail:cursor', 'atlas:tail:seen');
  await tail();
  await sync.idle();
  expect(await sync.rows('stg_observation')).toHaveLength(1_501);
  expect((await getQueueStats(sync.queue)).failed).toBe(0);
}, 60_000);

test('finds what was never synced, what is stale and what is gone, and repairs it', async () => {
  store(3_000);
  store(8, 3);
  sync.medplum.stored.delete(`Observation/${uuid(9)}`);
  const result = await runReconciliation(deps, { batchSize: 1_000 });
  expect(result).toMatchObject({
    startTime: expect.any(String),
    endTime: expect.any(String),
    durationMs: expect.any(Number),
    observations: { total: 1_501, notSynced: 1, stale: 1, ghosts: 1, withheld: 0, enqueued: 3, errors: 0 },
    encounters: { total: 0, notSynced: 0, stale: 0, enqueued: 0, errors: 0 },
    orphanPayloads: 0,
    errors: [],
  });
  await sync.idle();
  const rows = new Map(await sync.rows('stg_observation'));
  expect(rows.size).toBe(1_501);
  expect(rows.get(uuid(8))).toBe(sync.medplum.stored.get(`Observation/${uuid(8)}`)!.meta!.versionId);
  expect(rows.has(uuid(9))).toBe(false);
  expect((await runReconciliation(deps)).observations).toMatchObject({
    notSynced: 0,
    stale: 0,
    ghosts: 0,
    enqueued: 0,
  });
  expect(await getReconciliationHistory(deps, 1)).toMatchObject([{ observations: { total: 1_501 } }]);
  expect(await getReconciliationStats(deps)).toMatchObject({
    observations: { total: 1_501, synced: 1_501, notSynced: 0, stale: 0 },
    encounters: { total: 0, synced: 0, notSynced: 0, stale: 0 },
  });
}, 60_000);

test('what consent holds back is no drift, and is asked again each time', async () => {
  const held = store(4_000);
  sync.consent = async (records) => records.map(() => []);
  await enqueueSync(sync.queue, { resourceType: 'Observation', id: held.id!, versionId: held.meta!.versionId! });
  await sync.idle();
  sync.consent = async (records) => records.map(({ orgIds }) => orgIds);
  expect((await runReconciliation(deps)).observations).toMatchObject({ notSynced: 0, withheld: 1, enqueued: 1 });
  await sync.idle();
  expect(new Map(await sync.rows('stg_observation')).has(held.id!)).toBe(true);
});

test('one at a time', async () => {
  await sync.redis.set('atlas:reconciliation:running', 'another');
  await expect(runReconciliation(deps)).rejects.toThrow(ReconciliationRuns);
  await sync.redis.del('atlas:reconciliation:running');
});

test('bulk sync enqueues a type, up to a limit', async () => {
  expect(await bulkSync(deps, 'Observation', { limit: 1_200 })).toEqual({ enqueued: 1_200 });
  await sync.idle();
});
