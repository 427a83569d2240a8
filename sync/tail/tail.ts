import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import { CLINICAL_TYPES } from '../../privacy/index.ts';
import { enqueueSync, type FhirQueue, type SyncJobData } from '../queue/index.ts';
import { jobOf, recordOf } from '../queue/read.ts';
import type { SyncStates } from '../queue/sync-state.ts';
import type { Withheld } from '../queue/withheld.ts';
import { changesSince } from './changes.ts';
import { enqueueWithheld } from './withheld.ts';

/** Milliseconds up to which everything has been enqueued. */
const CURSOR = 'atlas:tail:cursor';
/** When the tail last looked back all the way. */
const DEEP = 'atlas:tail:deep';
const SEEN = 'atlas:tail:seen';
/** When the tail last came to the end: how far it is behind. */
const CAUGHT_UP = 'atlas:tail:caught-up';
/** A look back at each poll; all of the overlap is looked back over once in a while. */
const SHALLOW_MS = 5_000;
const DEEP_EVERY_MS = 60_000;

export interface TailDeps {
  readonly medplum: MedplumClient;
  readonly redis: Redis;
  readonly queue: FhirQueue;
  readonly states: SyncStates;
  readonly withheld: Withheld;
  /** How long after its `lastUpdated` a resource may become visible: a long transaction commits late. */
  readonly overlapMs: number;
  readonly now?: () => number;
}

export interface TailResult {
  readonly looked: number;
  readonly enqueued: number;
}

/**
 * Enqueues what has changed in Medplum since the last time, by `_lastUpdated`: nothing is missed when a notification
 * is, and none is needed. The cursor moves after what it stands for is enqueued; a crash between enqueues some again,
 * which the queue knows as the same jobs.
 */
export async function tailMedplum(deps: TailDeps): Promise<TailResult> {
  const now = (deps.now ?? Date.now)();
  const [cursorText, deepText] = await deps.redis.mget(CURSOR, DEEP);
  const cursor = Number(cursorText ?? 0);
  const isDeep = now - Number(deepText ?? 0) >= DEEP_EVERY_MS;
  const from = Math.max(cursor - (isDeep ? deps.overlapMs : Math.min(SHALLOW_MS, deps.overlapMs)), 0);
  const result = { looked: 0, enqueued: 0 };
  let newest = cursor;
  for await (const page of changesSince(deps.medplum, { types: CLINICAL_TYPES, from })) {
    const jobs = page.flatMap((resource) => jobOf(resource) ?? []);
    const unseen = await notSeen(deps.redis, jobs);
    await enqueueSync(deps.queue, unseen);
    await markSeen(deps.redis, unseen, now);
    // Those seen before too: what was decided while a Consent was being written is found at the next look.
    await enqueueWithheld(
      deps,
      page.flatMap((r) => (r.resourceType === 'Consent' ? (recordOf(r) ?? []) : []))
    );
    result.looked += page.length;
    result.enqueued += unseen.length;
    for (const { meta } of page) newest = Math.max(newest, Date.parse(meta?.lastUpdated ?? '') || 0);
    // Kept page by page: a first run over millions goes on where a crash has stopped it.
    if (newest > cursor) await deps.redis.set(CURSOR, newest);
  }
  if (isDeep) {
    await deps.redis.set(DEEP, now);
    await deps.redis.zremrangebyscore(SEEN, 0, now - 2 * deps.overlapMs - DEEP_EVERY_MS);
  }
  await deps.redis.set(CAUGHT_UP, now);
  return result;
}

/** Seconds since everything was last enqueued; undefined before the first time. */
export async function tailLagSeconds(redis: Redis, now: number = Date.now()): Promise<number | undefined> {
  const at = await redis.get(CAUGHT_UP);
  return at === null ? undefined : Math.max(0, Math.round((now - Number(at)) / 1000));
}

const seenKey = ({ resourceType, id, versionId }: SyncJobData): string => `${resourceType}/${id}/${versionId}`;

/** Without what an overlap brings again: its job may be done and removed since. */
async function notSeen(redis: Redis, jobs: readonly SyncJobData[]): Promise<SyncJobData[]> {
  if (jobs.length === 0) return [];
  const scores = await redis.zmscore(SEEN, ...jobs.map(seenKey));
  return jobs.filter((_, i) => scores[i] === null);
}

async function markSeen(redis: Redis, jobs: readonly SyncJobData[], now: number): Promise<void> {
  if (jobs.length > 0) await redis.zadd(SEEN, ...jobs.flatMap((job) => [now, seenKey(job)]));
}
