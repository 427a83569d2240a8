/** What the operator's API answers below `/fhir/admin` (gateway/admin). */

export interface QueueStats {
  readonly waiting: number;
  readonly active: number;
  readonly completed: number;
  readonly failed: number;
  readonly delayed: number;
  /** Jobs that wait because the queue is paused; BullMQ counts them apart. */
  readonly paused: number | boolean;
}

export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly failedReason?: string;
  readonly attemptsMade: number;
  /** ISO 8601. */
  readonly timestamp: string;
}

export interface Drift {
  readonly total: number;
  readonly synced: number;
  readonly notSynced: number;
  readonly stale: number;
}

export interface ReconciliationRun {
  readonly startTime: string;
  readonly endTime?: string;
  readonly durationMs?: number;
  readonly errors?: readonly string[];
  /** By plural of the resource type. */
  readonly [plural: string]: unknown;
}

export interface RunCounts {
  readonly total: number;
  readonly notSynced: number;
  readonly stale: number;
  readonly enqueued: number;
  readonly errors: number;
}

export interface Pull {
  readonly name: string;
  readonly kind: 'bulk' | 'delta';
  readonly state: 'idle' | 'running' | 'failed' | 'done';
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly resources?: number;
  readonly failed?: number;
  readonly files?: { readonly done: number; readonly total: number };
  readonly percent?: number;
  /** Why it failed, without a value of the data. */
  readonly reason?: string;
}

export interface LiveStatus {
  readonly queue?: Omit<QueueStats, 'paused'> & { readonly paused: number | boolean };
  readonly lagSeconds?: number;
  readonly pulls?: readonly Pull[];
}

/** Counts a type of one run, in a stable order; whatever else a run holds is none. */
export function countsOf(run: ReconciliationRun): [plural: string, counts: RunCounts][] {
  return Object.entries(run)
    .filter((entry): entry is [string, RunCounts] => isCounts(entry[1]))
    .toSorted(([a], [b]) => a.localeCompare(b));
}

function isCounts(value: unknown): value is RunCounts {
  return typeof value === 'object' && value !== null && 'enqueued' in value && 'notSynced' in value;
}
