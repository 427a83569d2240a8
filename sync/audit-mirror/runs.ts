import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import type { MirrorResult } from './mirror.ts';
import { readSeals } from './store.ts';

/** The last runs, newest first, for the operator; not sealed. */
const RUNS = 'runs.json';
const MOST_RUNS = 50;

export interface MirrorStats {
  readonly lastRun: string | null;
  readonly lastSyncedAt: string | null;
  readonly totalMirrored: number;
  readonly segments: number;
  readonly recentRuns: readonly {
    readonly timestamp: string;
    readonly mirrored: number;
    readonly skipped: number;
    readonly errors: number;
  }[];
}

export async function noteRun(archive: PayloadStore, result: MirrorResult): Promise<void> {
  const runs = [result, ...(await readRuns(archive))].slice(0, MOST_RUNS);
  await archive.put(RUNS, Buffer.from(JSON.stringify(runs)));
}

export async function getAuditMirrorStats(archive: PayloadStore): Promise<MirrorStats> {
  const [runs, seals] = await Promise.all([readRuns(archive), readSeals(archive)]);
  return {
    lastRun: runs[0]?.startTime ?? null,
    lastSyncedAt: runs.find(({ lastSyncedAt }) => lastSyncedAt)?.lastSyncedAt ?? null,
    totalMirrored: seals.reduce((sum, seal) => sum + (seal?.events ?? 0), 0),
    segments: seals.length,
    recentRuns: runs.slice(0, 10).map(({ startTime: timestamp, mirrored, skipped, errors }) => ({
      timestamp,
      mirrored,
      skipped,
      errors,
    })),
  };
}

async function readRuns(archive: PayloadStore): Promise<MirrorResult[]> {
  const bytes = await archive.get(RUNS);
  try {
    return bytes ? (JSON.parse(Buffer.from(bytes).toString('utf8')) as MirrorResult[]) : [];
  } catch {
    return [];
  }
}
