import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { FHIR_SYNC_QUEUE, QUEUE_PREFIX, type SyncJobData } from '../../bots/sync-job.ts';
import { traceFrom, withTrace } from '../../config/log.ts';
import { Batches } from './batches.ts';
import { observeBatch, observeJobs, type QueueMetrics } from './observe.ts';
import { type QueueSettings, workerOptions } from './options.ts';

/**
 * What became of one job. A refusal is permanent: it is not tried again, and the reason says why. `early`: what it needs
 * may be about to be written; the job comes again, which is none of its attempts.
 */
export type SyncOutcome =
  | { readonly status: 'synced' | 'unchanged' | 'removed' | 'withheld' }
  | { readonly status: 'early'; readonly waitMs: number }
  | { readonly status: 'refused'; readonly by: Refuser; readonly reason: string };

export type Refuser = 'consent' | 'gone' | 'phi-gate' | 'sink';

/** Does the jobs of one resource type, in order. @throws for what may go better later: all of them are tried again. */
export type SyncWork = (resourceType: string, jobs: readonly SyncJobData[]) => Promise<readonly SyncOutcome[]>;

/** Its message may stand in Redis and in front of an operator: it quotes nothing of a resource or of an answer. */
export class TransientSyncError extends Error {
  override readonly name = 'TransientSyncError';
}

export interface RunningSyncWorker {
  drain(): Promise<void>;
}

interface WorkerDeps {
  readonly redisUrl: string;
  readonly settings: QueueSettings;
  readonly log: Logger;
  readonly work: SyncWork;
  readonly metrics?: QueueMetrics;
}

/**
 * A worker that takes jobs one by one, as BullMQ gives them, with a lock each that BullMQ renews, and does them in
 * batches of a type. A worker that dies loses nothing: its locks run out and its jobs are another's.
 */
export async function runSyncWorker({
  redisUrl,
  settings,
  log,
  work,
  metrics,
}: WorkerDeps): Promise<RunningSyncWorker> {
  const batches = new Batches<SyncJobData, SyncOutcome>({
    most: settings.ATLAS_QUEUE_BATCH,
    lingerMs: settings.ATLAS_QUEUE_LINGER_MS,
    atOnce: settings.ATLAS_QUEUE_CONCURRENCY,
    keyOf: ({ resourceType }) => resourceType,
    run: (type, jobs) => withTrace(traceFrom(undefined), () => batch(type, jobs)),
  });

  async function batch(resourceType: string, jobs: readonly SyncJobData[]): Promise<readonly SyncOutcome[]> {
    const begun = performance.now();
    const about = { queue: FHIR_SYNC_QUEUE, resourceType, jobs: jobs.length };
    try {
      const outcomes = await work(resourceType, jobs);
      const counts = Object.groupBy(outcomes, ({ status }) => status);
      const by = Object.fromEntries(Object.entries(counts).map(([status, some]) => [status, some?.length]));
      log.info({ ...about, ...by, ms: Math.round(performance.now() - begun) }, 'batch done');
      if (metrics) observeBatch(metrics, resourceType, jobs, outcomes, performance.now() - begun);
      return outcomes;
    } catch (err) {
      if (metrics) observeBatch(metrics, resourceType, jobs, undefined, performance.now() - begun);
      log.error({ ...about, err }, 'batch failed');
      throw err;
    }
  }

  const perform = async (job: Job<SyncJobData>, token?: string): Promise<SyncOutcome['status']> => {
    const outcome = await batches.add(job.data).catch((err: unknown) => {
      // BullMQ keeps an error's message in Redis, and a message can quote what it failed on.
      if (err instanceof TransientSyncError) throw err;
      throw new Error(`${job.name} failed: ${err instanceof Error ? err.name : typeof err}`);
    });
    if (outcome.status === 'refused') throw new UnrecoverableError(outcome.reason);
    if (outcome.status === 'early') {
      await job.moveToDelayed(Date.now() + outcome.waitMs, token);
      throw new DelayedError();
    }
    return outcome.status;
  };

  const worker = new Worker<SyncJobData>(FHIR_SYNC_QUEUE, perform, {
    connection: { url: redisUrl, maxRetriesPerRequest: null },
    prefix: QUEUE_PREFIX,
    ...workerOptions(settings),
  });
  worker.on('error', (err) => log.warn({ err, queue: FHIR_SYNC_QUEUE }, 'worker'));
  if (metrics) observeJobs(worker, metrics);
  worker.on('stalled', (id) => log.debug({ queue: FHIR_SYNC_QUEUE, job: id }, 'job of a worker that died, taken over'));
  await worker.waitUntilReady();
  return { drain: () => worker.close() };
}
