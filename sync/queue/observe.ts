import { UnrecoverableError, type Worker } from 'bullmq';
import type { SyncJobData } from '../../bots/sync-job.ts';
import type { Metrics } from '../../config/metrics.ts';
import type { SyncOutcome } from './worker.ts';

export type QueueMetrics = Pick<
  Metrics,
  'queueJobDuration' | 'queueJobErrors' | 'syncOperations' | 'syncDuration' | 'syncErrors'
>;

/** Each job of a worker: how long it was worked on, and which attempts failed. */
export function observeJobs(worker: Worker, metrics: QueueMetrics): void {
  const { queueJobDuration } = metrics;
  const ended = ({ name, processedOn, finishedOn = Date.now() }: EndedJob) => {
    if (processedOn !== undefined)
      queueJobDuration.observe({ queue_name: worker.name, job_type: name }, (finishedOn - processedOn) / 1_000);
  };
  worker.on('completed', ended);
  worker.on('failed', (job) => job && ended(job));
  observeFailures(worker, metrics);
}

export function observeFailures(worker: Worker, { queueJobErrors }: Pick<Metrics, 'queueJobErrors'>): void {
  worker.on('failed', (_job, err) => queueJobErrors.inc({ queue_name: worker.name, error_type: errorType(err) }));
}

interface EndedJob {
  readonly name: string;
  readonly processedOn?: number;
  readonly finishedOn?: number;
}

/** Out of a fixed set: an error's own name could be anything. */
function errorType(err: Error): string {
  if (err instanceof UnrecoverableError) return 'refused';
  return err.name === 'TransientSyncError' ? 'unavailable' : 'error';
}

/** A batch of a type. @param outcomes undefined when it failed, and all of it is tried again */
export function observeBatch(
  { syncOperations, syncDuration, syncErrors }: QueueMetrics,
  resourceType: string,
  jobs: readonly SyncJobData[],
  outcomes: readonly SyncOutcome[] | undefined,
  ms: number
): void {
  const operations = jobs.map(({ operation }) => operation ?? 'sync');
  for (const operation of new Set(operations))
    syncDuration.observe({ resource_type: resourceType, operation }, ms / 1_000);
  for (const [i, operation] of operations.entries()) {
    const outcome = outcomes?.[i];
    const error = outcome ? (outcome.status === 'refused' ? outcome.by : undefined) : 'unavailable';
    const isWork = outcome?.status !== 'unchanged' && outcome?.status !== 'withheld' && outcome?.status !== 'early';
    if (error) syncErrors.inc({ resource_type: resourceType, error_type: error });
    if (isWork) syncOperations.inc({ resource_type: resourceType, operation, status: error ? 'failure' : 'success' });
  }
}
