import type { ClockJob } from './index.ts';
import { tailMedplum } from './tail/tail.ts';

/** What moves data by the clock. */
export const CLOCK_JOBS: readonly ClockJob[] = [
  {
    name: 'tail',
    every: ({ ATLAS_TAIL_SECONDS }) => ATLAS_TAIL_SECONDS * 1_000,
    handler: ({ medplum, redis, queue, settings }) =>
      tailMedplum({ medplum, redis, queue, overlapMs: settings.ATLAS_TAIL_OVERLAP_SECONDS * 1_000 }),
  },
];
