import { type Job, Queue } from 'bullmq';
import type { Logger } from 'pino';
import { FHIR_SYNC_QUEUE, jobId, jobName, QUEUE_PREFIX, type SyncJobData } from '../../bots/sync-job.ts';
import type { QueueMetrics } from './observe.ts';
import { jobOptions, type QueueSettings } from './options.ts';
import { type RunningSyncWorker, runSyncWorker, type SyncWork } from './worker.ts';

/** What is handed to each function here. */
export interface FhirQueue {
  readonly queue: Queue<SyncJobData>;
  readonly worker?: RunningSyncWorker;
}

export interface FhirQueueOptions {
  readonly redisUrl: string;
  readonly settings: QueueSettings;
  readonly log: Logger;
  /** What the worker does with a batch. Without it this process only produces and steers. */
  readonly work?: SyncWork;
  /** What the worker's jobs are counted in. */
  readonly metrics?: QueueMetrics;
}

export interface QueueStats {
  readonly waiting: number;
  readonly active: number;
  readonly completed: number;
  readonly failed: number;
  readonly delayed: number;
  readonly paused: number;
}

/** A failed job as an operator sees it: references and the reason, which quotes no resource. */
export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly data: SyncJobData;
  readonly failedReason: string;
  readonly attemptsMade: number;
  /** When it was enqueued, ISO 8601. */
  readonly timestamp: string;
}

const ADDED_AT_ONCE = 1_000;
const RETRIED_AT_ONCE = 1_000;
const CLEANED_AT_ONCE = 10_000;

/** Opens the queue `fhir-sync`, and with `work` runs a worker on it. */
export async function initFhirQueue({ redisUrl, settings, log, work, metrics }: FhirQueueOptions): Promise<FhirQueue> {
  const connection = { url: redisUrl, maxRetriesPerRequest: work ? null : 2, enableOfflineQueue: work !== undefined };
  const queue = new Queue<SyncJobData>(FHIR_SYNC_QUEUE, {
    connection,
    prefix: QUEUE_PREFIX,
    defaultJobOptions: jobOptions(settings),
  });
  queue.on('error', (err) => log.warn({ err, queue: FHIR_SYNC_QUEUE }, 'queue'));
  const worker = work ? await runSyncWorker({ redisUrl, settings, log, work, ...(metrics && { metrics }) }) : undefined;
  return { queue, ...(worker ? { worker } : {}) };
}

/** Takes no new job, resolves when those under way have ended, and closes the connections. */
export async function shutdownFhirQueue({ queue, worker }: FhirQueue): Promise<void> {
  await worker?.drain();
  await queue.close();
}

/**
 * Enqueues what changed. A version that is enqueued already, or was within the time that jobs are kept, is not again.
 * `again` is for repairs: what is finished is enqueued anew. `delayMs`: it is not to run before.
 * @returns how many were handed to the queue
 */
export async function enqueueSync(
  { queue }: FhirQueue,
  jobs: SyncJobData | readonly SyncJobData[],
  { again = false, delayMs = 0 }: { readonly again?: boolean; readonly delayMs?: number } = {}
): Promise<number> {
  const all = Array.isArray(jobs) ? (jobs as readonly SyncJobData[]) : [jobs as SyncJobData];
  for (let i = 0; i < all.length; i += ADDED_AT_ONCE) {
    const some = all.slice(i, i + ADDED_AT_ONCE);
    if (again) await Promise.all(some.map((data) => forgetFinished(queue, jobId(data))));
    const opts = delayMs > 0 ? { delay: delayMs } : {};
    await queue.addBulk(
      some.map((data) => ({ name: jobName(data.resourceType), data, opts: { ...opts, jobId: jobId(data) } }))
    );
  }
  return all.length;
}

async function forgetFinished(queue: Queue<SyncJobData>, id: string): Promise<void> {
  const state = await queue.getJobState(id);
  if (state === 'completed' || state === 'failed') await queue.remove(id);
}

export async function getQueueStats({ queue }: FhirQueue): Promise<QueueStats> {
  const {
    waiting = 0,
    active = 0,
    completed = 0,
    failed = 0,
    delayed = 0,
    paused = 0,
    prioritized = 0,
  } = await queue.getJobCounts();
  // A paused queue's waiting jobs stand where they stood; BullMQ counts them by the state of the queue.
  return { waiting: waiting + prioritized, active, completed, failed, delayed, paused };
}

/** The latest first. */
export async function getFailedJobs({ queue }: FhirQueue, limit = 50): Promise<FailedJob[]> {
  const jobs = await queue.getFailed(0, Math.max(limit, 1) - 1);
  return jobs.filter(Boolean).map(failedJob);
}

function failedJob(job: Job<SyncJobData>): FailedJob {
  return {
    id: job.id!,
    name: job.name,
    data: job.data,
    failedReason: job.failedReason ?? '',
    attemptsMade: job.attemptsMade,
    timestamp: new Date(job.timestamp).toISOString(),
  };
}

/** Gives a failed job all its attempts again. @returns false when no failed job has this id */
export async function retryFailedJob({ queue }: FhirQueue, id: string): Promise<boolean> {
  const job = await queue.getJob(id);
  if (!job || (await job.getState()) !== 'failed') return false;
  await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
  return true;
}

/** @returns how many were failed when it began */
export async function retryAllFailed({ queue }: FhirQueue): Promise<number> {
  const count = await queue.getFailedCount();
  if (count > 0) await queue.retryJobs({ state: 'failed', count: RETRIED_AT_ONCE });
  return count;
}

/** Removes finished jobs that are older than they are kept, which BullMQ itself does only when another one finishes. */
export async function cleanOldJobs(
  { queue }: FhirQueue,
  settings: Pick<QueueSettings, 'ATLAS_QUEUE_KEEP_COMPLETED_DAYS' | 'ATLAS_QUEUE_KEEP_FAILED_DAYS'>
): Promise<{ completed: number; failed: number }> {
  const days = (n: number) => n * 24 * 60 * 60 * 1_000;
  return {
    completed: await clean(queue, 'completed', days(settings.ATLAS_QUEUE_KEEP_COMPLETED_DAYS)),
    failed: await clean(queue, 'failed', days(settings.ATLAS_QUEUE_KEEP_FAILED_DAYS)),
  };
}

async function clean(queue: Queue, state: 'completed' | 'failed', olderThanMs: number): Promise<number> {
  for (let removed = 0; ; ) {
    const ids = await queue.clean(olderThanMs, CLEANED_AT_ONCE, state);
    removed += ids.length;
    if (ids.length < CLEANED_AT_ONCE) return removed;
  }
}

/** Jobs under way end; no further one begins, on any worker. */
export const pauseQueue = ({ queue }: FhirQueue): Promise<void> => queue.pause();

export const resumeQueue = ({ queue }: FhirQueue): Promise<void> => queue.resume();
