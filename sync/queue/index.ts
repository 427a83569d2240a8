/** The queue `fhir-sync`: see README.md. */
export type { SyncJobData } from '../../bots/sync-job.ts';
export {
  cleanOldJobs,
  enqueueSync,
  type FailedJob,
  type FhirQueue,
  type FhirQueueOptions,
  getFailedJobs,
  getQueueStats,
  initFhirQueue,
  pauseQueue,
  type QueueStats,
  resumeQueue,
  retryAllFailed,
  retryFailedJob,
  shutdownFhirQueue,
} from './queue.ts';
export { type SyncOutcome, type SyncWork, TransientSyncError } from './worker.ts';
