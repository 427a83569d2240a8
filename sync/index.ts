import type { Settings } from '../config/settings.ts';
import { AUDIT_MIRROR_WORKER } from './audit-mirror/job.ts';
import { CLOCK_JOBS } from './clock.ts';
import type { SyncDeps } from './deps.ts';
import { MAINTENANCE_JOBS } from './maintenance.ts';

/** When a job runs: milliseconds from one run to the next, or a cron pattern in the server's time zone. */
export interface Repeat {
  readonly name: string;
  readonly every?: number | ((settings: Settings) => number);
  readonly pattern?: (settings: Settings) => string;
}

/** Every worker of Atlas: one queue each. Job data carries references and ids, never resources. */
export interface WorkerDefinition {
  readonly queue: string;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  readonly handle: (deps: SyncDeps, job: { readonly name: string; readonly data: unknown }) => Promise<object>;
  /** Jobs that run by the clock. */
  readonly repeats?: readonly Repeat[];
}

/** A job by the clock, on one worker at a time however many there are. */
export interface ClockJob extends Repeat {
  /** @returns counts, for the log; never a value out of a resource. */
  readonly handler: (deps: SyncDeps) => Promise<object>;
}

/** Besides these the queue `fhir-sync`, whose worker does batches (`queue/worker.ts`). */
export const WORKERS: readonly WorkerDefinition[] = [
  byTheClock('maintenance', MAINTENANCE_JOBS),
  // Apart from maintenance, whose jobs take their time.
  byTheClock('sync-clock', CLOCK_JOBS),
  AUDIT_MIRROR_WORKER,
];

function byTheClock(queue: string, jobs: readonly ClockJob[]): WorkerDefinition {
  return {
    queue,
    concurrency: 1,
    repeats: jobs,
    handle(deps, { name }) {
      const job = jobs.find((one) => one.name === name);
      return job ? job.handler(deps) : Promise.resolve({ unknown: true });
    },
  };
}
