import { type Job, Queue, Worker } from 'bullmq';
import { traceFrom, withTrace } from '../config/log.ts';
import type { SyncDeps } from './deps.ts';
import type { WorkerDefinition } from './index.ts';
import { observeFailures } from './queue/observe.ts';

const KEPT = { removeOnComplete: { count: 100 }, removeOnFail: { count: 500 } };

export interface RunningWorkers {
  /** Takes no new job and resolves when those under way are done; what isn't done then is given to another worker. */
  drain(): Promise<void>;
}

/** @param redisUrl workers block on their queue, so each has a connection of its own */
export async function runWorkers(
  definitions: readonly WorkerDefinition[],
  deps: SyncDeps,
  redisUrl: string
): Promise<RunningWorkers> {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const running = await Promise.all(
    definitions.map(async (definition) => {
      const queue = new Queue(definition.queue, { connection, prefix: 'atlas' });
      queue.on('error', (err) => deps.log.warn({ err, queue: definition.queue }, 'queue'));
      await schedule(queue, definition, deps);
      const worker = new Worker(definition.queue, (job) => perform(definition, deps, job), {
        connection,
        prefix: 'atlas',
        concurrency: definition.concurrency,
        // A worker that died is noticed, and its job given to another, within this time.
        lockDuration: 30_000,
      });
      worker.on('error', (err) => deps.log.warn({ err, queue: definition.queue }, 'worker'));
      // Failures alone: what runs by the clock takes its time, and is no job that somebody waits for.
      observeFailures(worker, deps.metrics);
      await worker.waitUntilReady();
      return { queue, worker };
    })
  );
  return {
    async drain() {
      await Promise.all(running.map(({ worker }) => worker.close()));
      await Promise.all(running.map(({ queue }) => queue.close()));
    },
  };
}

/** Brings the clock's jobs to what the list says: new ones are added, those that left it are removed. */
async function schedule(queue: Queue, { repeats = [] }: WorkerDefinition, { settings }: SyncDeps): Promise<void> {
  for (const { key } of await queue.getJobSchedulers()) {
    if (!repeats.some(({ name }) => name === key)) await queue.removeJobScheduler(key);
  }
  for (const { name, every, pattern } of repeats) {
    const when = pattern
      ? { pattern: pattern(settings) }
      : { every: typeof every === 'function' ? every(settings) : every! };
    await queue.upsertJobScheduler(name, when, { name, opts: KEPT });
  }
}

async function perform(definition: WorkerDefinition, deps: SyncDeps, job: Job): Promise<object> {
  const { traceparent } = (job.data ?? {}) as { traceparent?: string };
  return withTrace(traceFrom(traceparent), async () => {
    const about = { queue: definition.queue, job: job.name };
    try {
      const result = await definition.handle(deps, job);
      deps.log.info({ ...about, ...result }, 'job done');
      return result;
    } catch (err) {
      deps.log.error({ ...about, err }, 'job failed');
      // BullMQ keeps an error's message in Redis, and a message can quote what it failed on.
      throw new Error(`${job.name} failed: ${err instanceof Error ? err.name : typeof err}`);
    }
  });
}
