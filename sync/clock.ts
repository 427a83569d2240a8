import type { ClockJob } from './index.ts';
import { drainOwnOutbox } from './outbox/job.ts';
import { Withheld } from './queue/withheld.ts';
import { runReconciliation } from './reconciliation/index.ts';
import { copyLake, lakeCopy } from './sinks/lake/copy.ts';
import { Lake } from './sinks/lake/lake.ts';
import type { Sink } from './sinks/sink.ts';
import { tailMedplum } from './tail/tail.ts';

/** What moves data by the clock. */
export const CLOCK_JOBS: readonly ClockJob[] = [
  {
    name: 'tail',
    every: ({ ATLAS_TAIL_SECONDS }) => ATLAS_TAIL_SECONDS * 1_000,
    handler: ({ medplum, redis, queue, states, settings }) => {
      const withheld = new Withheld(redis);
      const overlapMs = settings.ATLAS_TAIL_OVERLAP_SECONDS * 1_000;
      return tailMedplum({ medplum, redis, queue, states, withheld, overlapMs });
    },
  },
  {
    name: 'reconciliation',
    pattern: ({ ATLAS_RECONCILIATION_CRON }) => ATLAS_RECONCILIATION_CRON,
    handler: async (deps) => {
      const { durationMs, errors } = await runReconciliation(deps, { staleDays: deps.settings.ATLAS_STALE_DAYS });
      return { durationMs, errors: errors.length };
    },
  },
  { name: 'outbox', every: ({ ATLAS_OUTBOX_SECONDS }) => ATLAS_OUTBOX_SECONDS * 1_000, handler: drainOwnOutbox },
  {
    name: 'copy-lake',
    every: ({ ATLAS_LAKE_COPY_SECONDS }) => ATLAS_LAKE_COPY_SECONDS * 1_000,
    handler: async ({ settings, sinks }) => {
      const copy = lakeCopy(settings);
      const lake = sinks.find((sink) => sink instanceof Lake);
      return copy && lake ? copyLake(lake, copy) : { configured: false };
    },
  },
  { name: 'sweep-sinks', every: 5 * 60_000, handler: async ({ sinks }) => ({ removed: await sweep(sinks) }) },
];

async function sweep(sinks: readonly Sink[]): Promise<number> {
  let removed = 0;
  for (const sink of sinks) removed += (await sink.sweep?.()) ?? 0;
  return removed;
}
