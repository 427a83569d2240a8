/**
 * Jobs of the queue `fhir-sync`: a reference to what changed, never the resource. Shared by who enqueues (the bot
 * `foundry-sync`, the tail, reconciliation) and who works.
 */
export const FHIR_SYNC_QUEUE = 'fhir-sync';
/** Prefix of all of Atlas' queues in Redis. */
export const QUEUE_PREFIX = 'atlas';

export interface SyncJobData {
  readonly resourceType: string;
  readonly id: string;
  /** The version that was seen; the worker reads the newest. */
  readonly versionId?: string;
  /** Id of the Organization that the resource is of. */
  readonly org?: string;
  /** Trace id of what led to the change, or of the run that found it. */
  readonly correlationId?: string;
  /** `remove`: it was found in the sink and is gone from Medplum. */
  readonly operation?: 'remove';
}

/** `patient-sync`, `medication-request-sync`. */
export const jobName = (resourceType: string): string =>
  `${resourceType.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()}-sync`;

/** The same version twice is one job. BullMQ takes no colon here. */
export const jobId = ({ resourceType, id, versionId, operation }: SyncJobData): string =>
  [resourceType, id, ...(versionId ? [versionId] : []), ...(operation ? [operation] : [])].join('.');

/** The Project secret that tells the bot `foundry-sync` where the queue is. */
export const REDIS_SECRET = 'ATLAS_REDIS_URL';
