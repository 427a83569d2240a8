import type { Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jobId, jobName } from '../../bots/sync-job.ts';
import { readSettings } from '../../config/settings.ts';
import type { SyncRecord } from '../sinks/sink.ts';
import { SinkRefusal } from '../sinks/sink.ts';
import { tailMedplum } from '../tail/tail.ts';
import {
  cleanOldJobs,
  enqueueSync,
  getFailedJobs,
  getQueueStats,
  pauseQueue,
  resumeQueue,
  retryAllFailed,
  retryFailedJob,
} from './index.ts';
import { backoff, jobOptions, workerOptions } from './options.ts';
import { storedObservation } from './testing/medplum.ts';
import { type RunningSync, startSync } from './testing/running.ts';

const CANARY = 'Zorblatt-Quimby';
let sync: RunningSync;
beforeAll(async () => {
  sync = await startSync();
});
afterAll(() => sync.close());
beforeEach(async () => {
  await sync.idle();
  await sync.queue.queue.obliterate({ force: true });
  sync.audited.length = 0;
  sync.sinks = [sync.lake];
  sync.consent = async (records) => records.map(({ orgIds }) => orgIds);
  sync.hasConsents = async (records) => records.map(() => true);
});

let n = 0;
const PATIENT = '00000000-0000-4000-8000-0000000000aa';
function stored(version = 1, id = `${`${++n}`.padStart(8, '0')}-0000-4000-8000-000000000000`, patient = PATIENT) {
  const resource = storedObservation(id, version, patient);
  sync.medplum.stored.set(`Observation/${id}`, resource);
  return { resourceType: 'Observation', id, versionId: resource.meta!.versionId!, org: 'north' };
}

describe('the queue', () => {
  test("has the runbook's values, each settable", () => {
    const settings = readSettings({});
    expect(workerOptions(settings)).toMatchObject({ limiter: { max: 10, duration: 1_000 } });
    expect(settings.ATLAS_QUEUE_CONCURRENCY).toBe(5);
    expect(jobOptions(settings)).toMatchObject({
      attempts: 3,
      removeOnComplete: { age: 7 * 86_400 },
      removeOnFail: { age: 30 * 86_400 },
    });
    expect(workerOptions(readSettings({ ATLAS_QUEUE_RATE: '0' })).limiter).toBeUndefined();
  });

  test.each([
    [1, 0.5, 1_000],
    [2, 0.5, 2_000],
    [3, 0.5, 4_000],
    [9, 0.5, 10_000],
    [1, 0, 750],
    [1, 1, 1_250],
    [9, 1, 10_000],
  ])('after try %i, with chance %d, it waits %i ms', (attempts, chance, ms) => {
    expect(backoff(readSettings({}), () => chance)(attempts, 'jittered', undefined, undefined as never)).toBe(ms);
  });

  test.each([
    ['Patient', 'patient-sync'],
    ['Encounter', 'encounter-sync'],
    ['Observation', 'observation-sync'],
    ['MedicationRequest', 'medication-request-sync'],
  ])('a job of %s is a %s', (type, name) => expect(jobName(type)).toBe(name));

  test('brings resources to the sink, audits it, and records what it has', async () => {
    const jobs = [stored(), stored()];
    await enqueueSync(sync.queue, jobs);
    await sync.idle();
    const rows = await sync.rows('stg_observation');
    for (const { id, versionId } of jobs) expect(rows).toContainEqual([id, versionId]);
    const states = await sync.states.get('Observation', [jobs[0]!.id]);
    expect(states.get(jobs[0]!.id)?.versionId).toBe(jobs[0]!.versionId);
    expect(sync.audited).toEqual([
      expect.objectContaining({ type: 'FHIR_SYNC', outcome: '0', count: 2, recipient: 'lake' }),
    ]);
  });

  test('the same version twice is one job, and a batch is one transaction of the sink', async () => {
    await pauseQueue(sync.queue);
    const jobs = Array.from({ length: 30 }, () => stored());
    await enqueueSync(sync.queue, jobs);
    await enqueueSync(sync.queue, jobs);
    expect((await getQueueStats(sync.queue)).paused + (await getQueueStats(sync.queue)).waiting).toBe(30);
    const batches: number[] = [];
    sync.sinks = [{ ...fakeSink(), write: async (_type, records) => void batches.push(records.length) }];
    await resumeQueue(sync.queue);
    await sync.idle();
    expect(batches.reduce((a, b) => a + b)).toBe(30);
    expect(batches.length).toBeLessThan(6);
    expect((await getQueueStats(sync.queue)).completed).toBe(30);
  });

  test('no resource and no value of one is in Redis or in the log', async () => {
    const job = stored();
    const resource = sync.medplum.stored.get(`Observation/${job.id}`) as { valueQuantity: { unit: string } };
    resource.valueQuantity.unit = CANARY;
    await enqueueSync(sync.queue, job);
    await sync.idle();
    for (const key of await sync.redis.keys('*')) {
      expect(JSON.stringify(await dump(key))).not.toContain(CANARY);
    }
    expect(sync.logLines.join('')).not.toContain(CANARY);
  });
});

describe('consent', () => {
  const consentOf = (patient: string, lastUpdated: string) => {
    const { meta, ...rest } = storedObservation(crypto.randomUUID(), 1, patient);
    const { id } = rest as { id: string };
    const consent = { ...rest, resourceType: 'Consent', meta: { ...meta, lastUpdated, versionId: id } } as Resource;
    sync.medplum.stored.set(`Consent/${id}`, consent);
    return id;
  };
  const tail = () =>
    tailMedplum({
      ...{ medplum: sync.client, redis: sync.redis, queue: sync.queue, states: sync.states, withheld: sync.withheld },
      overlapMs: 120_000,
    });

  test('that is not there yet is waited for, which is no failure and no attempt', async () => {
    const job = stored();
    const { meta } = sync.medplum.stored.get(`Observation/${job.id}`)!;
    Object.assign(meta!, { lastUpdated: new Date().toISOString() });
    let asked = 0;
    sync.consent = async (records) => records.map(({ orgIds }) => (++asked > 1 ? orgIds : []));
    sync.hasConsents = async (records) => records.map(() => false);
    await enqueueSync(sync.queue, job);
    await sync.idle();
    expect(asked).toBe(2);
    expect(await sync.rows('stg_observation')).toContainEqual([job.id, job.versionId]);
    expect((await getQueueStats(sync.queue)).failed).toBe(0);
    expect((await sync.queue.queue.getJob(jobId(job)))!.attemptsMade).toBe(1);
    expect(sync.audited).toEqual([expect.objectContaining({ outcome: '0', count: 1 })]);
  });

  test.each([
    ['a record that is older', new Date(Date.now() - 61_000), false],
    ['a patient who has Consents', new Date(), true],
  ])('is not waited for with %s', async (_what, lastUpdated, has) => {
    const job = stored();
    Object.assign(sync.medplum.stored.get(`Observation/${job.id}`)!.meta!, { lastUpdated: lastUpdated.toISOString() });
    sync.consent = async (records) => records.map(() => []);
    sync.hasConsents = async (records) => records.map(() => has);
    await enqueueSync(sync.queue, job);
    await sync.idle();
    expect((await getFailedJobs(sync.queue))[0]!.failedReason).toMatch(/^Consent denied/);
  });

  test('that is given brings out what was held back of this patient, and of no other', async () => {
    const patient = '00000000-0000-4000-8000-0000000000bb';
    const other = '00000000-0000-4000-8000-0000000000cc';
    const denied = [stored(1, undefined, patient), stored(1, undefined, patient), stored(1, undefined, other)];
    sync.consent = async (records) => records.map(() => []);
    await enqueueSync(sync.queue, denied);
    await sync.idle();
    expect((await getQueueStats(sync.queue)).failed).toBe(3);
    sync.consent = async (records) => records.map(({ orgIds }) => orgIds);
    consentOf(patient, new Date().toISOString());
    await tail();
    await sync.idle();
    const rows = await sync.rows('stg_observation');
    expect(rows).toEqual(expect.arrayContaining(denied.slice(0, 2).map(({ id, versionId }) => [id, versionId])));
    expect(rows).not.toContainEqual([denied[2]!.id, denied[2]!.versionId]);
    const failed = (await getFailedJobs(sync.queue)).map(({ data }) => data.id);
    expect(denied.map(({ id }) => failed.includes(id))).toEqual([false, false, true]);
  });

  test('that still says no is heeded once, however often the tail looks back', async () => {
    const patient = '00000000-0000-4000-8000-0000000000dd';
    sync.consent = async (records) => records.map(({ patientId, orgIds }) => (patientId === patient ? [] : orgIds));
    await enqueueSync(sync.queue, stored(1, undefined, patient));
    await sync.idle();
    consentOf(patient, new Date(Date.now() - 6_000).toISOString());
    sync.audited.length = 0;
    await tail();
    await sync.idle();
    await tail();
    await sync.idle();
    expect(sync.audited.filter(({ resourceType }) => resourceType === 'Observation')).toEqual([]);
  });
});

test('each sync is counted and timed', async () => {
  const value = async (metric: { get(): Promise<{ values: { value: number; labels: object }[] }> }, labels: object) =>
    (await metric.get()).values
      .filter(({ labels: of }) => Object.entries(labels).every(([k, v]) => (of as Record<string, unknown>)[k] === v))
      .reduce((sum, one) => sum + one.value, 0);
  const { queueJobDuration, queueJobErrors, syncOperations, syncDuration, syncErrors } = sync.metrics;
  const all = async () => [
    await value(queueJobDuration, { queue_name: 'fhir-sync', job_type: 'observation-sync', le: '+Inf' }),
    await value(queueJobErrors, { queue_name: 'fhir-sync', error_type: 'refused' }),
    await value(queueJobErrors, { queue_name: 'fhir-sync', error_type: 'unavailable' }),
    await value(syncOperations, { resource_type: 'Observation', operation: 'sync', status: 'success' }),
    await value(syncOperations, { resource_type: 'Observation', operation: 'sync', status: 'failure' }),
    await value(syncErrors, { resource_type: 'Observation', error_type: 'consent' }),
    await value(syncErrors, { resource_type: 'Observation', error_type: 'unavailable' }),
  ];
  const batches = () => value(syncDuration, { resource_type: 'Observation', operation: 'sync', le: '+Inf' });
  const before = await all();
  const batchesBefore = await batches();
  await enqueueSync(sync.queue, [stored(), stored()]);
  await sync.idle();
  const denied = stored();
  sync.consent = async (records) => records.map(({ resource, orgIds }) => (resource.id === denied.id ? [] : orgIds));
  await enqueueSync(sync.queue, denied);
  await sync.idle();
  let down = true;
  sync.sinks = [{ ...fakeSink(), write: async () => (down ? Promise.reject(new Error(CANARY)) : undefined) }];
  await enqueueSync(sync.queue, stored());
  await expect.poll(all).toEqual(expect.arrayContaining([before[6]! + 1]));
  down = false;
  await sync.idle();
  // Two at once, one denied, one that failed at least once before it went.
  const failures = (await all())[6]! - before[6]!;
  expect(failures).toBeGreaterThan(0);
  expect((await all()).map((n, i) => n - before[i]!)).toEqual([
    4 + failures,
    1,
    failures,
    3,
    1 + failures,
    1,
    failures,
  ]);
  expect(await batches()).toBeGreaterThan(batchesBefore);
  expect(await sync.metrics.registry.metrics()).not.toContain(CANARY);
});

describe('what is not tried again', () => {
  test('consent that was revoked between enqueue and run', async () => {
    await pauseQueue(sync.queue);
    const job = stored();
    await enqueueSync(sync.queue, job);
    sync.consent = async (records) => records.map(() => []);
    await resumeQueue(sync.queue);
    await sync.idle();
    const [failed] = await getFailedJobs(sync.queue);
    expect(failed).toMatchObject({ id: jobId(job), name: 'observation-sync', data: job, attemptsMade: 1 });
    expect(failed!.failedReason).toMatch(/^Consent denied/);
    expect(await sync.rows('stg_observation')).not.toContainEqual([job.id, job.versionId]);
    expect(sync.audited).toEqual([
      expect.objectContaining({
        type: 'FHIR_SYNC',
        outcome: '4',
        decision: { result: 'deny', basis: expect.anything() },
      }),
    ]);
    sync.consent = async (records) => records.map(({ orgIds }) => orgIds);
    expect(await retryFailedJob(sync.queue, failed!.id)).toBe(true);
    await sync.idle();
    expect(await sync.rows('stg_observation')).toContainEqual([job.id, job.versionId]);
  });

  test('what Medplum has no more', async () => {
    const job = stored();
    sync.medplum.stored.delete(`Observation/${job.id}`);
    await enqueueSync(sync.queue, job);
    await sync.idle();
    expect((await getFailedJobs(sync.queue))[0]).toMatchObject({
      attemptsMade: 1,
      failedReason: expect.stringMatching(/^Gone/),
    });
  });

  test('what phi-gate holds', async () => {
    const job = stored();
    Object.assign(sync.medplum.stored.get(`Observation/${job.id}`)!, { performer: [{ display: CANARY }] });
    await enqueueSync(sync.queue, job);
    await sync.idle();
    const [failed] = await getFailedJobs(sync.queue);
    expect(failed!.failedReason).toMatch(/^phi-gate/);
    expect(JSON.stringify(failed)).not.toContain(CANARY);
  });

  test('what the sink will never take', async () => {
    sync.sinks = [{ ...fakeSink(), write: () => Promise.reject(new SinkRefusal('Foundry answered 403')) }];
    await enqueueSync(sync.queue, stored());
    await sync.idle();
    expect((await getFailedJobs(sync.queue))[0]).toMatchObject({
      attemptsMade: 1,
      failedReason: 'Foundry answered 403',
    });
  });
});

test('what may go better later is tried again, and says nothing of what it failed on', async () => {
  let tries = 0;
  sync.sinks = [
    {
      ...fakeSink(),
      async write(_type: string, _records: readonly SyncRecord[]) {
        if (++tries < 3) throw new Error(`can not write ${CANARY}`);
      },
    },
  ];
  await enqueueSync(sync.queue, stored());
  await sync.idle();
  expect(tries).toBe(3);
  sync.sinks = [{ ...fakeSink(), write: () => Promise.reject(new Error(`can not write ${CANARY}`)) }];
  await enqueueSync(sync.queue, stored());
  await sync.idle();
  const [failed] = await getFailedJobs(sync.queue);
  expect(failed).toMatchObject({ attemptsMade: 3, failedReason: 'A sink could not be written (Error)' });
  expect(sync.logLines.join('')).not.toContain(CANARY);
  sync.sinks = [sync.lake];
  expect(await retryAllFailed(sync.queue)).toBe(1);
  await sync.idle();
  expect((await getQueueStats(sync.queue)).failed).toBe(0);
  expect(await cleanOldJobs(sync.queue, { ...sync.settings, ATLAS_QUEUE_KEEP_COMPLETED_DAYS: 0 })).toMatchObject({
    completed: 2,
  });
});

const fakeSink = () => ({
  name: 'foundry' as const,
  write: async () => undefined,
  remove: async () => 0,
  erase: async () => ({ sink: 'foundry' as const, resources: 0, files: 0 }),
  probe: async () => undefined,
  close: async () => undefined,
});

async function dump(key: string): Promise<unknown> {
  const type = await sync.redis.type(key);
  if (type === 'hash') return sync.redis.hgetall(key);
  if (type === 'list') return sync.redis.lrange(key, 0, -1);
  if (type === 'zset') return sync.redis.zrange(key, '0', '-1');
  if (type === 'set') return sync.redis.smembers(key);
  if (type === 'stream') return sync.redis.xrange(key, '-', '+');
  return sync.redis.get(key);
}
