import type { SyncDeps } from './deps.ts';
import { MAINTENANCE_JOBS } from './maintenance.ts';

/** Every worker of Atlas: one queue each. Job data carries references and ids, never resources. */
export interface WorkerDefinition {
  readonly queue: string;
  /** Jobs at once in one process. */
  readonly concurrency: number;
  readonly handle: (deps: SyncDeps, job: { readonly name: string; readonly data: unknown }) => Promise<object>;
  /** Jobs that run by the clock. */
  readonly repeats?: readonly { readonly name: string; readonly every: number }[];
}

export const WORKERS: readonly WorkerDefinition[] = [
  {
    queue: 'maintenance',
    concurrency: 1,
    repeats: MAINTENANCE_JOBS,
    handle(deps, { name }) {
      const job = MAINTENANCE_JOBS.find((one) => one.name === name);
      return job ? job.handler(deps) : Promise.resolve({ unknown: true });
    },
  },
];
