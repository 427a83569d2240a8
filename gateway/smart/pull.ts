import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { isTransient } from '../../sync/ingress/failures.ts';
import { CHART, type ChartSearch, firstPages } from './chart-plan.ts';
import { digest } from './cookies.ts';
import type { EhrPage, EhrRecord } from './ehr-record.ts';
import type { Intake, Launcher } from './intake.ts';
import { SmartProblem } from './problems.ts';

/**
 * Brings the launched patient's chart in, in pages: the first page of each type, then the others. It runs beside the
 * requests of the session, whose windows ask how far it is. Progress is counts and names of types: nothing of a patient.
 */
export interface Progress {
  /** `recent`: the newest of each type are still coming; `older`: they are there, and the rest is coming. */
  readonly phase: 'recent' | 'older' | 'done' | 'partial';
  readonly types: number;
  readonly typesDone: number;
  readonly resources: number;
  readonly refused: number;
  /** Types that the EHR did not hand out, or that failed. */
  readonly missing: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface PullJob {
  readonly launcher: Launcher;
  readonly record: EhrRecord;
  /** The EHR's own id. */
  readonly patientId: string;
}

export interface Pulls {
  /** Starts it, unless it runs somewhere or is done. */
  ensure(session: string, job: () => Promise<PullJob>): Promise<void>;
  progress(session: string): Promise<Progress | undefined>;
  /** Again, for what was missing. */
  again(session: string, job: () => Promise<PullJob>): Promise<void>;
  /** Waits for those of this process. */
  settled(): Promise<void>;
}

const KEPT_SECONDS = 12 * 3600;
/** A process that runs a pull says so more often than this; one that died does not. */
const STALE_MS = 30_000;
const BEAT_MS = 5_000;
const WORKERS = 2;
const MOST_PAGES_A_TYPE = 200;
const RETRY_MS = [1_000, 3_000, 9_000];

const schema = z.object({
  phase: z.enum(['recent', 'older', 'done', 'partial']),
  types: z.number(),
  typesDone: z.number(),
  resources: z.number(),
  refused: z.number(),
  missing: z.array(z.string()),
  at: z.number(),
});

const keyOf = (session: string) => `atlas:smart:pull:${digest(session)}`;

export function createPulls(redis: Redis, intake: Intake, log: Logger): Pulls {
  const running = new Map<string, Promise<void>>();
  const read = async (session: string): Promise<Progress | undefined> => {
    const text = await redis.get(keyOf(session));
    const parsed = schema.safeParse(text ? JSON.parse(text) : undefined);
    return parsed.success ? parsed.data : undefined;
  };
  const write = (session: string, progress: Progress) =>
    redis.set(keyOf(session), JSON.stringify({ ...progress, at: Date.now() }), 'EX', KEPT_SECONDS);

  async function start(session: string, job: () => Promise<PullJob>): Promise<void> {
    if (running.has(session)) return;
    const run = pull(await job(), intake, (progress) => write(session, progress)).catch(async (err: unknown) => {
      log.warn({ err }, 'chart pull ended early');
      const last = await read(session);
      if (last) await write(session, { ...last, phase: 'partial' });
    });
    const done = run.catch((err: unknown) => log.warn({ err }, 'chart pull')).finally(() => running.delete(session));
    running.set(session, done);
  }

  return {
    progress: read,
    async ensure(session, job) {
      const known = await read(session);
      const ended = known?.phase === 'done' || known?.phase === 'partial';
      if (ended || (known && Date.now() - known.at < STALE_MS)) return;
      await write(session, fresh());
      await start(session, job);
    },
    async again(session, job) {
      const known = await read(session);
      if (known && known.phase !== 'partial') return;
      await write(session, fresh());
      await start(session, job);
    },
    async settled() {
      await Promise.all(running.values());
    },
  };
}

const fresh = (): Progress => ({
  phase: 'recent',
  types: CHART.length,
  typesDone: 0,
  resources: 0,
  refused: 0,
  missing: [],
  at: Date.now(),
});

interface Step {
  readonly search: ChartSearch;
  readonly pages: () => Promise<readonly EhrPage[]>;
  readonly number: number;
}

async function pull(
  { launcher, record, patientId }: PullJob,
  intake: Intake,
  report: (progress: Progress) => Promise<unknown>
): Promise<void> {
  let progress = fresh();
  let failed = false;
  const say = async (change: Partial<Progress>) => {
    progress = { ...progress, ...change };
    await report(progress);
  };
  const beat = setInterval(() => void report(progress).catch(() => undefined), BEAT_MS);
  const steps: Step[] = CHART.map((search) => ({
    search,
    pages: () => firstPages(record, patientId, search),
    number: 1,
  }));
  const seen = new Set<string>();

  const work = async ({ search, pages, number }: Step): Promise<void> => {
    const found = await persistently(pages);
    const missing = found.length === 0 || found.every(({ status }) => status !== 200);
    for (const { resources, next } of found) {
      const taken =
        resources.length > 0
          ? await persistently(() => intake.take(launcher, resources, search.type))
          : { stored: 0, refused: 0 };
      await say({ resources: progress.resources + taken.stored, refused: progress.refused + taken.refused });
      if (!next || seen.has(next) || number >= MOST_PAGES_A_TYPE) continue;
      seen.add(next);
      steps.push({ search, pages: async () => [await record.page(next)], number: number + 1 });
    }
    if (missing) await say({ missing: [...new Set([...progress.missing, search.type])] });
  };
  const worker = async (): Promise<void> => {
    for (let step = steps.shift(); step; step = steps.shift()) {
      const { number, search } = step;
      await work(step).catch(async (err: unknown) => {
        if (err instanceof SmartProblem && err.code === 'session-ended') throw err;
        await say({ missing: [...new Set([...progress.missing, search.type])] });
        failed = true;
      });
      if (number > 1) continue;
      const typesDone = progress.typesDone + 1;
      await say({ typesDone, phase: typesDone === CHART.length ? 'older' : progress.phase });
    }
  };
  try {
    await report(progress);
    await Promise.all(Array.from({ length: WORKERS }, worker));
    await say({ phase: failed ? 'partial' : 'done' });
  } finally {
    clearInterval(beat);
  }
}

/** An EHR that is busy, or a dependency that is, gets a little time. @throws the last error */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_MS) {
    try {
      return await work();
    } catch (err) {
      const later = isTransient(err) || (err instanceof SmartProblem && err.code === 'ehr-down');
      if (!later) throw err;
      await sleep(pause);
    }
  }
  return work();
}
