import { randomUUID } from 'node:crypto';
import { Queue, Worker } from 'bullmq';
import { z } from 'zod';
import { traceFrom, withTrace } from '../../config/log.ts';
import { Unavailable } from '../ingress/failures.ts';
import { withLocks } from '../ingress/lock.ts';
import { FilesFailed, runBulk } from './bulk/run.ts';
import { runDelta, TypesFailed } from './delta/run.ts';
import type { PullDeps } from './deps.ts';
import { EhrError, isPassing } from './ehr/error.ts';
import type { PullSource } from './sources.ts';
import type { PullKind, PullRun } from './store.ts';

/** The queue of pulls. Its jobs say which source and which window, and nothing of what is there. */
export const PULL_QUEUE = 'ehr-pull';
const PREFIX = 'atlas';
const RESUME = 'resume';
const RESUME_EVERY_MS = 10_000;
/** A worker that died is noticed within this time. */
const LEASE_MS = 9_000;
const KEPT = { removeOnComplete: { count: 100 }, removeOnFail: { count: 100 } };
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 900_000;
/** A run that could not be ended by then is given up. */
const GIVEN_UP_MS = 3 * 24 * 3600 * 1000;

const instant = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/);
export const pullRequestSchema = z.strictObject({
  source: z.string(),
  kind: z.enum(['bulk', 'delta', 'backfill']),
  since: instant.optional(),
  until: instant.optional(),
  types: z.array(z.string().regex(/^[A-Z][A-Za-z]{1,60}$/)).optional(),
  /** Everything, wherever the last pull ended. */
  full: z.boolean().optional(),
  traceparent: z.string().optional(),
});
export type PullRequest = z.infer<typeof pullRequestSchema>;

export interface PullQueue {
  add(request: PullRequest): Promise<void>;
  close(): Promise<void>;
}

export function openPullQueue(redisUrl: string, onError: (err: Error) => void): PullQueue {
  const queue = new Queue(PULL_QUEUE, { connection: { url: redisUrl, maxRetriesPerRequest: 2 }, prefix: PREFIX });
  queue.on('error', onError);
  return {
    async add(request) {
      await queue.add(request.kind, request, KEPT);
    },
    close: () => queue.close(),
  };
}

/**
 * Runs pulls: those asked for, those of the schedules, and those that a worker left when it died. One run a source and
 * kind at a time, whoever asks how often: a lease in Redis says that somebody is at it.
 */
export async function startPullWorker(deps: PullDeps, sources: readonly PullSource[], redisUrl: string) {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const queue = new Queue(PULL_QUEUE, { connection, prefix: PREFIX });
  queue.on('error', (err) => deps.log.warn({ err, queue: PULL_QUEUE }, 'queue'));
  await schedule(queue, sources);
  const worker = new Worker(
    PULL_QUEUE,
    ({ name, data }) =>
      withTrace(traceFrom((data as Partial<PullRequest> | undefined)?.traceparent), async () => {
        if (name === RESUME) return resumeAll(deps, sources);
        return pull(deps, sources, pullRequestSchema.parse(data));
      }),
    { connection, prefix: PREFIX, concurrency: KINDS.length * sources.length + 2, lockDuration: 30_000 }
  );
  worker.on('error', (err) => deps.log.warn({ err, queue: PULL_QUEUE }, 'worker'));
  await worker.waitUntilReady();
  return {
    async drain() {
      await worker.close();
      await queue.close();
    },
  };
}

/** Brings the schedules to what the configuration says. */
async function schedule(queue: Queue, sources: readonly PullSource[]): Promise<void> {
  const wanted = sources.flatMap((source) =>
    (['bulk', 'delta'] as const).flatMap((kind) => {
      const pattern = source[kind]?.schedule;
      return pattern ? [{ id: `${source.name}:${kind}`, pattern, data: { source: source.name, kind } }] : [];
    })
  );
  for (const { key } of await queue.getJobSchedulers()) {
    const stays = key === RESUME ? sources.length > 0 : wanted.some(({ id }) => id === key);
    if (!stays) await queue.removeJobScheduler(key);
  }
  for (const { id, pattern, data } of wanted)
    await queue.upsertJobScheduler(id, { pattern }, { name: data.kind, data, opts: KEPT });
  if (sources.length > 0)
    await queue.upsertJobScheduler(
      RESUME,
      { every: RESUME_EVERY_MS },
      { name: RESUME, opts: { removeOnComplete: true, removeOnFail: true } }
    );
}

async function resumeAll(deps: PullDeps, sources: readonly PullSource[]): Promise<object> {
  const open: Promise<object>[] = [];
  for (const source of sources) {
    for (const kind of ['bulk', 'delta', 'backfill'] as const) {
      const run = await deps.store.unfinished(source.name, kind);
      if (run && Date.parse(run.retryAt ?? '') > Date.now()) continue;
      if (run) open.push(pull(deps, sources, { source: source.name, kind }));
    }
  }
  return { resumed: (await Promise.all(open)).length };
}

/** @returns what it led to, for the log. A run that fails is on record; the job itself is done. */
export async function pull(deps: PullDeps, sources: readonly PullSource[], request: PullRequest): Promise<object> {
  const source = sources.find(({ name }) => name === request.source);
  if (!source) return { unknownSource: true };
  const lease = `atlas:pull:lease:${source.name}:${request.kind}`;
  try {
    return await withLocks(deps.redis, [lease], LEASE_MS, (lost) => runOne(deps, source, request, lost), 0);
  } catch (err) {
    if (err instanceof Unavailable) return { busy: true };
    throw err;
  }
}

async function runOne(deps: PullDeps, source: PullSource, request: PullRequest, lost: AbortSignal): Promise<object> {
  const { store, log, metrics } = deps;
  const { kind, full, until, types } = request;
  const since = request.since ?? (kind === 'bulk' && !full ? await store.cursor(source.name, 'bulk') : undefined);
  const run = await store.open({ id: randomUUID(), source: source.name, kind, since, until, types });
  const about = { source: source.name, kind, run: run.id };
  log.info({ ...about, state: run.state }, 'pull begins');
  const ended = async (state: 'done' | 'failed', error?: string) => {
    await store.update(run.id, { state, endedAt: new Date().toISOString(), ...(error && { error }) });
    metrics.pullRuns.inc({ source: source.name, kind, status: state === 'done' ? 'success' : 'failure' });
    if (state === 'done') metrics.pullLastSuccess.set({ source: source.name, kind }, Date.now() / 1000);
    log.info({ ...about, state }, 'pull ended');
    return { state };
  };
  try {
    await (kind === 'bulk' ? runBulk(deps, source, run) : runDelta(deps, source, run));
    lost.throwIfAborted();
    return await ended('done');
  } catch (err) {
    lost.throwIfAborted();
    // Another worker, or the next start, goes on with it.
    if (deps.stopping?.aborted) return { state: 'stopped' };
    log.warn({ ...about, err }, 'pull stopped');
    const told = errorText(err);
    if (told.final || Date.now() - Date.parse(run.startedAt) > GIVEN_UP_MS) return ended('failed', told.text);
    await pause(deps, run, told.text);
    return { state: 'paused' };
  }
}

/** Later each time; `resumeAll` goes on with it. */
async function pause({ store }: PullDeps, run: PullRun, error: string): Promise<void> {
  const failures = (run.failures ?? 0) + 1;
  const ms = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  await store.update(run.id, { failures, retryAt: new Date(Date.now() + ms).toISOString(), error });
}

/** A fixed sentence, and whether trying again is of no use. */
function errorText(err: unknown): { text: string; final: boolean } {
  if (err instanceof FilesFailed || err instanceof TypesFailed) return { text: err.message, final: true };
  if (err instanceof EhrError) return { text: err.message, final: !isPassing(err.status) };
  return { text: 'A service that Atlas depends on did not answer', final: false };
}

export const KINDS: readonly PullKind[] = ['bulk', 'delta', 'backfill'];
