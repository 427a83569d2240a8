import { botInputsFolder, removeBotInputs } from './bot-inputs.ts';
import type { SyncDeps } from './deps.ts';
import { resolveReferences } from './resolve-references.ts';
import { sweepVault } from './vault-sweep.ts';

/** Upkeep that runs by the clock, on one worker at a time however many there are. */
export interface MaintenanceJob {
  readonly name: string;
  /** Milliseconds from one run to the next. */
  readonly every: number;
  /** @returns counts, for the log; never a value out of a resource. */
  readonly handler: (deps: SyncDeps) => Promise<object>;
}

const MINUTE = 60_000;

export const MAINTENANCE_JOBS: readonly MaintenanceJob[] = [
  { name: 'vault-sweep', every: 10 * MINUTE, handler: (deps) => sweepVault(deps, Date.now()) },
  {
    name: 'bot-inputs',
    every: MINUTE,
    handler: ({ settings }) => removeBotInputs(botInputsFolder(settings), Date.now()),
  },
  { name: 'resolve-references', every: MINUTE / 6, handler: (deps) => resolveReferences(deps) },
  // Redis may have lost which types have open references: twice a day all are looked at.
  { name: 'resolve-all-references', every: 720 * MINUTE, handler: (deps) => resolveReferences(deps, { all: true }) },
];
