import type { BackoffStrategy, JobsOptions, WorkerOptions } from 'bullmq';
import type { Settings } from '../../config/settings.ts';

const DAY_S = 24 * 60 * 60;

export type QueueSettings = Pick<
  Settings,
  | 'ATLAS_QUEUE_CONCURRENCY'
  | 'ATLAS_QUEUE_RATE'
  | 'ATLAS_QUEUE_ATTEMPTS'
  | 'ATLAS_QUEUE_BACKOFF_MS'
  | 'ATLAS_QUEUE_BACKOFF_MAX_MS'
  | 'ATLAS_QUEUE_JITTER'
  | 'ATLAS_QUEUE_KEEP_COMPLETED_DAYS'
  | 'ATLAS_QUEUE_KEEP_FAILED_DAYS'
  | 'ATLAS_QUEUE_BATCH'
  | 'ATLAS_QUEUE_LINGER_MS'
  | 'ATLAS_QUEUE_LOCK_MS'
>;

/** What each job is added with. */
export const jobOptions = (settings: QueueSettings): JobsOptions => ({
  attempts: settings.ATLAS_QUEUE_ATTEMPTS,
  backoff: { type: 'jittered' },
  removeOnComplete: { age: settings.ATLAS_QUEUE_KEEP_COMPLETED_DAYS * DAY_S },
  removeOnFail: { age: settings.ATLAS_QUEUE_KEEP_FAILED_DAYS * DAY_S },
  stackTraceLimit: 0,
});

/**
 * A worker's slots are `concurrency` batches: each holds up to a batch's worth of jobs, so that as many can wait
 * together. Jobs may stall as often as workers die: what makes a job fail is its own attempts.
 */
export const workerOptions = (settings: QueueSettings): Omit<WorkerOptions, 'connection'> => ({
  concurrency: settings.ATLAS_QUEUE_CONCURRENCY * settings.ATLAS_QUEUE_BATCH,
  ...(settings.ATLAS_QUEUE_RATE > 0 ? { limiter: { max: settings.ATLAS_QUEUE_RATE, duration: 1_000 } } : {}),
  lockDuration: settings.ATLAS_QUEUE_LOCK_MS,
  stalledInterval: settings.ATLAS_QUEUE_LOCK_MS,
  maxStalledCount: Number.MAX_SAFE_INTEGER,
  settings: { backoffStrategy: backoff(settings) },
});

/** 1 s, 2 s, 4 s … up to 10 s, each ±25 %, so that what failed together does not come back together. */
export function backoff(settings: QueueSettings, random: () => number = Math.random): BackoffStrategy {
  const { ATLAS_QUEUE_BACKOFF_MS: first, ATLAS_QUEUE_BACKOFF_MAX_MS: most, ATLAS_QUEUE_JITTER: jitter } = settings;
  return (attemptsMade) => {
    const whole = Math.min(first * 2 ** Math.max(attemptsMade - 1, 0), most);
    return Math.round(Math.min(whole * (1 + jitter * (2 * random() - 1)), most));
  };
}
