import { botInputsFolder, removeBotInputs } from './bot-inputs.ts';
import type { ClockJob } from './index.ts';
import { watchInnerGate } from './inner-gate.ts';
import { resolveReferences } from './resolve-references.ts';
import { sweepVault } from './vault-sweep.ts';

const MINUTE = 60_000;

/** Upkeep that runs by the clock. */
export const MAINTENANCE_JOBS: readonly ClockJob[] = [
  { name: 'vault-sweep', every: 10 * MINUTE, handler: (deps) => sweepVault(deps, Date.now()) },
  {
    name: 'bot-inputs',
    every: MINUTE,
    handler: ({ settings }) => removeBotInputs(botInputsFolder(settings), Date.now()),
  },
  { name: 'inner-gate', every: MINUTE / 2, handler: watchInnerGate },
  { name: 'resolve-references', every: MINUTE / 6, handler: (deps) => resolveReferences(deps) },
  // Redis may have lost which types have open references: twice a day all are looked at.
  { name: 'resolve-all-references', every: 720 * MINUTE, handler: (deps) => resolveReferences(deps, { all: true }) },
];
