import { Queue } from 'bullmq';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger, currentTrace, traceFrom, traceparent } from '../config/log.ts';
import { createMetrics } from '../config/metrics.ts';
import { startTestRedis, type TestRedis } from '../config/testing/redis-server.ts';
import type { SyncDeps } from './deps.ts';
import { WORKERS, type WorkerDefinition } from './index.ts';
import { MAINTENANCE_JOBS } from './maintenance.ts';
import { runWorkers } from './run.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startTestRedis();
});
afterAll(() => redis.stop());

const CANARY = 'Zorblatt-Quimby';
const lines: string[] = [];
const metrics = createMetrics();
const deps = { metrics, log: createLogger('worker', 'trace', { write: (line) => void lines.push(line) }) } as SyncDeps;

describe('workers', () => {
  test('the list names its queues and its jobs once each', () => {
    expect(WORKERS.map(({ queue }) => queue)).toEqual(['maintenance', 'sync-clock', 'audit-mirror']);
    expect(MAINTENANCE_JOBS.map(({ name }) => name)).toEqual([
      'vault-sweep',
      'bot-inputs',
      'inner-gate',
      'resolve-references',
      'resolve-all-references',
    ]);
  });

  test('a job by the clock runs, once for all workers, and one that left the list does no more', async () => {
    let runs = 0;
    const definition = (name: string): WorkerDefinition => ({
      queue: 'clock',
      concurrency: 1,
      repeats: [{ name, every: 100 }],
      handle: async (_deps, job) => ({ runs: job.name === 'kept' ? ++runs : 0 }),
    });
    await (await runWorkers([definition('dropped')], deps, redis.url)).drain();
    const two = await Promise.all([1, 2].map(() => runWorkers([definition('kept')], deps, redis.url)));
    await until(() => runs >= 3);
    await Promise.all(two.map((one) => one.drain()));
    const queue = new Queue('clock', { connection: { url: redis.url }, prefix: 'atlas' });
    expect((await queue.getJobSchedulers()).map(({ key }) => key)).toEqual(['kept']);
    await queue.close();
  });

  test('draining waits for the job under way', async () => {
    let ended = false;
    let begun: (() => void) | undefined;
    const begins = new Promise<void>((resolve) => (begun = resolve));
    const definition: WorkerDefinition = {
      queue: 'slow',
      concurrency: 1,
      async handle() {
        begun!();
        await new Promise((resolve) => setTimeout(resolve, 300));
        ended = true;
        return {};
      },
    };
    const workers = await runWorkers([definition], deps, redis.url);
    await add('slow', 'job', {});
    await begins;
    await workers.drain();
    expect(ended).toBe(true);
  });

  test('a job runs in the trace of what asked for it', async () => {
    const trace = traceFrom(undefined);
    let seen: string | undefined;
    const definition: WorkerDefinition = {
      queue: 'traced',
      concurrency: 1,
      async handle() {
        seen = currentTrace()?.traceId;
        return {};
      },
    };
    const workers = await runWorkers([definition], deps, redis.url);
    await add('traced', 'job', { traceparent: traceparent(trace) });
    await until(() => seen !== undefined);
    await workers.drain();
    expect(seen).toBe(trace.traceId);
  });

  test('what a job failed on stands neither in Redis nor in the log', async () => {
    const definition: WorkerDefinition = {
      queue: 'failing',
      concurrency: 1,
      handle: () => Promise.reject(new Error(`can not parse ${CANARY}`)),
    };
    const workers = await runWorkers([definition], deps, redis.url);
    await add('failing', 'job', {});
    const queue = new Queue('failing', { connection: { url: redis.url }, prefix: 'atlas' });
    await until(async () => (await queue.getFailedCount()) === 1);
    const [job] = await queue.getFailed();
    expect(job!.failedReason).toBe('job failed: Error');
    expect(JSON.stringify(job)).not.toContain(CANARY);
    expect(lines.join('')).not.toContain(CANARY);
    expect((await metrics.queueJobErrors.get()).values).toContainEqual({
      value: 1,
      labels: { queue_name: 'failing', error_type: 'error' },
    });
    await queue.close();
    await workers.drain();
  });
});

async function add(name: string, job: string, data: object): Promise<void> {
  const queue = new Queue(name, { connection: { url: redis.url }, prefix: 'atlas' });
  await queue.add(job, data);
  await queue.close();
}

async function until(met: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
