import type { PullSource } from './sources.ts';
import type { PullKind, PullRun, PullStore } from './store.ts';

/** One kind of pull of one source, as the operator sees it. */
export interface PullStatus {
  readonly name: string;
  readonly kind: PullKind;
  /** `running` too while a run waits to go on. */
  readonly state: 'idle' | 'running' | 'failed' | 'done';
  readonly run?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  /** Of resources: written, or found unchanged. */
  readonly resources: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  /** Lines that are not in Medplum. */
  readonly failed: number;
  readonly lines: number;
  readonly bytes: number;
  /** Of a delta: types. */
  readonly files: { readonly done: number; readonly failed: number; readonly total: number };
  readonly percent?: number;
  readonly reason?: string;
  readonly retryAt?: string;
  readonly messages: readonly string[];
  readonly cursors?: Readonly<Record<string, string>>;
}

/** The last run of each kind of each source, and what has not run yet. */
export async function pullStatus(store: PullStore, sources: readonly PullSource[]): Promise<PullStatus[]> {
  const all = await Promise.all(
    sources.map(async (source) => {
      const [runs, cursors] = await Promise.all([store.runs(source.name), store.cursors(source.name)]);
      const kinds = (['bulk', 'delta', 'backfill'] as const).filter(
        (kind) => runs.some((run) => run.kind === kind) || (kind !== 'backfill' && source[kind] !== undefined)
      );
      return kinds.map((kind) =>
        statusOf(
          source.name,
          kind,
          runs.find((run) => run.kind === kind),
          cursors
        )
      );
    })
  );
  return all.flat();
}

export function statusOf(
  name: string,
  kind: PullKind,
  run: PullRun | undefined,
  cursors: Readonly<Record<string, string>> = {}
): PullStatus {
  const own = Object.entries(cursors).filter(([key]) => key === kind || key.startsWith(`${kind}:`));
  const numbers = run ?? NOTHING;
  const percent = run && percentOf(run);
  return {
    name,
    kind,
    state: run === undefined ? 'idle' : run.state === 'done' || run.state === 'failed' ? run.state : 'running',
    ...(run && { run: run.id, startedAt: run.startedAt }),
    ...(run?.endedAt && { finishedAt: run.endedAt }),
    resources: numbers.created + numbers.updated + numbers.unchanged,
    created: numbers.created,
    updated: numbers.updated,
    unchanged: numbers.unchanged,
    deleted: numbers.deleted,
    failed: numbers.quarantined,
    lines: numbers.lines,
    bytes: numbers.bytes,
    files: { done: numbers.filesDone, failed: numbers.filesFailed, total: numbers.files },
    ...(percent !== undefined && { percent }),
    ...(run?.error && run.state !== 'done' && { reason: run.error }),
    ...(run?.retryAt && run.state !== 'done' && run.state !== 'failed' && { retryAt: run.retryAt }),
    messages: run?.messages ?? [],
    ...(own.length > 0 && { cursors: Object.fromEntries(own) }),
  };
}

const NOTHING = {
  created: 0,
  updated: 0,
  unchanged: 0,
  deleted: 0,
  quarantined: 0,
  lines: 0,
  bytes: 0,
  filesDone: 0,
  filesFailed: 0,
  files: 0,
};

/** Of the files once they are there, before that what the EHR says of its export. */
function percentOf(run: PullRun): number | undefined {
  if (run.state === 'done') return 100;
  if (run.state === 'loading' && run.files > 0)
    return Math.floor((100 * (run.filesDone + run.filesFailed)) / run.files);
  return run.percent;
}
