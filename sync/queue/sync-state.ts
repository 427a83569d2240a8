import type { Redis } from 'ioredis';

/** Stands for a version that was looked at and did not leave: consent or phi-gate said no. It is asked again. */
export const WITHHELD = '-';

/** What was last written to the sinks of one resource. */
export interface SyncState {
  readonly versionId: string;
  /** Milliseconds: of that version. */
  readonly lastUpdated: number;
  /** Milliseconds: when the sinks had it, or consent was asked. */
  readonly syncedAt: number;
}

const AT_ONCE = 1_000;
const BUCKETS = 65_536;
/** At ten million resources some 80,000 ids. */
const BUCKETS_AT_ONCE = 512;

/**
 * Which version of each resource the sinks have, in Redis, recorded after their commit. In small hashes by the first
 * four digits of the id, which Redis keeps in a compact form: some 100 bytes a resource.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/optimization/memory-optimization/
 */
export class SyncStates {
  readonly #redis: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  async get(resourceType: string, ids: readonly string[]): Promise<Map<string, SyncState>> {
    const found = new Map<string, SyncState>();
    for (const some of slices(ids)) {
      const pipeline = this.#redis.pipeline();
      for (const id of some) pipeline.hget(keyOf(resourceType, id), id);
      for (const [i, [err, value]] of ((await pipeline.exec()) ?? []).entries()) {
        if (err) throw err;
        if (typeof value === 'string') found.set(some[i]!, decode(value));
      }
    }
    return found;
  }

  async set(resourceType: string, states: ReadonlyMap<string, SyncState>): Promise<void> {
    for (const some of slices([...states])) {
      const pipeline = this.#redis.pipeline();
      for (const [id, state] of some) pipeline.hset(keyOf(resourceType, id), id, encode(state));
      let added = 0;
      for (const [err, isNew] of (await pipeline.exec()) ?? []) {
        if (err) throw err;
        added += Number(isNew);
      }
      if (added > 0) await this.#redis.hincrby(COUNTS, resourceType, added);
    }
  }

  async delete(resourceType: string, ids: readonly string[]): Promise<void> {
    for (const some of slices(ids)) {
      const pipeline = this.#redis.pipeline();
      for (const id of some) pipeline.hdel(keyOf(resourceType, id), id);
      let removed = 0;
      for (const [err, was] of (await pipeline.exec()) ?? []) {
        if (err) throw err;
        removed += Number(was);
      }
      if (removed > 0) await this.#redis.hincrby(COUNTS, resourceType, -removed);
    }
  }

  /** How many of each type have a state. */
  async counts(): Promise<Record<string, number>> {
    const all = await this.#redis.hgetall(COUNTS);
    return Object.fromEntries(Object.entries(all).map(([type, n]) => [type, Math.max(Number(n), 0)]));
  }

  /** Every id of a type, up to a thousand at a time, in bounded memory. */
  async *pages(resourceType: string): AsyncGenerator<readonly string[]> {
    let ids: string[] = [];
    for (let bucket = 0; bucket < BUCKETS; bucket += BUCKETS_AT_ONCE) {
      const pipeline = this.#redis.pipeline();
      for (let i = bucket; i < bucket + BUCKETS_AT_ONCE; i++) pipeline.hkeys(bucketKey(resourceType, hex(i)));
      for (const [err, keys] of (await pipeline.exec()) ?? []) {
        if (err) throw err;
        ids.push(...(keys as string[]));
      }
      for (; ids.length >= AT_ONCE; ids = ids.slice(AT_ONCE)) yield ids.slice(0, AT_ONCE);
    }
    if (ids.length > 0) yield ids;
  }
}

const COUNTS = 'atlas:sync:counts';
const hex = (n: number): string => n.toString(16).padStart(4, '0');
const bucketKey = (type: string, bucket: string): string => `atlas:sync:state:${type}:${bucket}`;

function keyOf(type: string, id: string): string {
  const start = id.slice(0, 4).toLowerCase();
  return bucketKey(type, /^[0-9a-f]{4}$/.test(start) ? start : '0000');
}

const encode = ({ versionId, lastUpdated, syncedAt }: SyncState): string =>
  `${versionId}|${lastUpdated.toString(36)}|${syncedAt.toString(36)}`;

function decode(value: string): SyncState {
  const [versionId = '', lastUpdated = '0', syncedAt = '0'] = value.split('|');
  return { versionId, lastUpdated: Number.parseInt(lastUpdated, 36), syncedAt: Number.parseInt(syncedAt, 36) };
}

function* slices<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += AT_ONCE) yield items.slice(i, i + AT_ONCE);
}
