import type { MedplumClient } from '@medplum/core';
import { Queue } from 'bullmq';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handler } from '../../bots/foundry-sync.ts';
import { FHIR_SYNC_QUEUE, QUEUE_PREFIX, REDIS_SECRET } from '../../bots/sync-job.ts';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';

let redis: TestRedis;
let queue: Queue;
beforeAll(async () => {
  redis = await startTestRedis();
  queue = new Queue(FHIR_SYNC_QUEUE, { connection: { url: redis.url }, prefix: QUEUE_PREFIX });
});
afterAll(async () => {
  await queue.close();
  await redis.stop();
});
beforeEach(() => queue.obliterate({ force: true }));

const run = (input: unknown, url = redis.url) =>
  handler({} as MedplumClient, {
    input,
    contentType: 'application/fhir+json',
    secrets: { [REDIS_SECRET]: { name: REDIS_SECRET, valueString: url } },
  });

const encounter = (meta: object = {}) => ({
  resourceType: 'Encounter',
  id: 'e1',
  meta: { versionId: 'v1', accounts: [{ reference: 'Organization/north' }], ...meta },
  reasonCode: [{ text: 'Zorblatt-Quimby' }],
});

test('enqueues the version once, by reference', async () => {
  expect(await run(encounter())).toEqual({ enqueued: 1 });
  await run(encounter());
  const jobs = await queue.getWaiting();
  expect(jobs.map(({ name, data }) => [name, data])).toEqual([
    ['encounter-sync', { resourceType: 'Encounter', id: 'e1', versionId: 'v1', org: 'north' }],
  ]);
});

test('what was deleted is to be taken out', async () => {
  await run({ deletedResource: encounter() });
  expect((await queue.getWaiting())[0]!.data).toEqual({ resourceType: 'Encounter', id: 'e1', operation: 'remove' });
});

test.each([
  ['a bot has written', encounter({ author: { reference: 'Bot/foundry-sync' } })],
  ['is an AuditEvent', { ...encounter(), resourceType: 'AuditEvent' }],
  ['is no resource', 'text'],
])('leaves alone what %s', async (_, input) => {
  expect(await run(input)).toEqual({ enqueued: 0 });
});

test('says so when the queue can not be reached', async () => {
  await expect(run(encounter(), 'redis://127.0.0.1:1')).rejects.toThrow();
});
