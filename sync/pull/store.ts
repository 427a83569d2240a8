import type { ChainableCommander, Redis } from 'ioredis';

/**
 * What Redis knows of the pulls: where each run is, what came of it, cursors. References, counts and fixed sentences;
 * never a resource, and never a link to a file, which may be all that one needs to read it.
 */
export type PullKind = 'bulk' | 'delta' | 'backfill';
export type RunState = 'starting' | 'exporting' | 'loading' | 'done' | 'failed';

export interface RunCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly deleted: number;
  readonly quarantined: number;
  /** Lines, or entries, that were looked at. */
  readonly lines: number;
  readonly bytes: number;
  readonly filesDone: number;
  readonly filesFailed: number;
  /** OperationOutcomes in the export's `error` files. */
  readonly sourceErrors: number;
}
export type Count = keyof RunCounts;

export interface PullRun extends RunCounts {
  readonly id: string;
  readonly source: string;
  readonly kind: PullKind;
  readonly state: RunState;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly since?: string;
  readonly until?: string;
  readonly types?: readonly string[];
  /** Of the export at the EHR. */
  readonly statusUrl?: string;
  readonly transactionTime?: string;
  readonly percent?: number;
  readonly files: number;
  /** Fixed sentences: types that were skipped and why, files that failed. */
  readonly messages: readonly string[];
  readonly error?: string;
  /** Of a run that waits: how often it was stopped, and when it goes on. */
  readonly failures?: number;
  readonly retryAt?: string;
}

/** A line that is not in Medplum: where it is at the source, and why, without a value out of it. */
export interface Quarantined {
  /** `Observation#3` is the third Observation file of the manifest; a delta has the type. */
  readonly file: string;
  readonly line: number;
  readonly resourceType: string;
  readonly code: string;
  readonly error: string;
}

const COUNTS: readonly Count[] = [
  'created',
  'updated',
  'unchanged',
  'deleted',
  'quarantined',
  'lines',
  'bytes',
  'filesDone',
  'filesFailed',
  'sourceErrors',
];
const KEPT_SECONDS = 30 * 24 * 3600;
const MOST_QUARANTINED = 10_000;
const MOST_RUNS = 50;
const MOST_MESSAGES = 200;
const CHANGES = 'atlas:pull:changes';

const runKey = (id: string) => `atlas:pull:run:${id}`;
const filesKey = (id: string) => `atlas:pull:files:${id}`;
const quarantineKey = (id: string) => `atlas:pull:quarantine:${id}`;
const messagesKey = (id: string) => `atlas:pull:messages:${id}`;
const waitingKey = (id: string, file?: string) => `atlas:pull:waiting:${id}${file === undefined ? '' : `:${file}`}`;
const runsKey = (source: string) => `atlas:pull:runs:${source}`;
const openKey = (source: string, kind: PullKind) => `atlas:pull:open:${source}:${kind}`;
const cursorKey = (source: string) => `atlas:pull:cursor:${source}`;

/** What of a group of lines is remembered in one step. */
export interface Checkpoint {
  readonly counts: Partial<RunCounts>;
  readonly quarantined?: readonly Quarantined[];
  /** How far a file has been read; `done` when it need not be read again. */
  readonly file?: { readonly key: string; readonly lines: number; readonly done?: boolean };
  /** Lines of it that wait for their patient, to be read again. */
  readonly waiting?: readonly number[];
}

export function createPullStore(redis: Redis) {
  async function commit(steps: (multi: ChainableCommander) => void): Promise<void> {
    const multi = redis.multi();
    steps(multi);
    const results = await multi.exec();
    const failed = results?.find(([err]) => err)?.[0];
    if (!results || failed) throw failed ?? new Error('Redis refused a checkpoint');
  }

  return {
    /** The run of this kind that has not ended, or a new one. */
    async open(begun: Pick<PullRun, 'id' | 'source' | 'kind' | 'since' | 'until' | 'types'>): Promise<PullRun> {
      const key = openKey(begun.source, begun.kind);
      const open = await redis.get(key);
      const found = open ? await this.run(open) : undefined;
      if (found && found.state !== 'done' && found.state !== 'failed') return found;
      const { id, types, ...rest } = begun;
      const fields = {
        ...rest,
        ...(types && { types: types.join(',') }),
        state: 'starting',
        startedAt: new Date().toISOString(),
      };
      await commit((m) => {
        m.hset(runKey(id), { id, ...withoutUndefined(fields) });
        m.set(key, id);
        m.lpush(runsKey(begun.source), id).ltrim(runsKey(begun.source), 0, MOST_RUNS - 1);
        for (const k of [runKey, filesKey, quarantineKey, messagesKey]) m.expire(k(id), KEPT_SECONDS);
      });
      return (await this.run(id))!;
    },
    async run(id: string): Promise<PullRun | undefined> {
      const [fields, messages] = await Promise.all([redis.hgetall(runKey(id)), redis.lrange(messagesKey(id), 0, -1)]);
      return fields.id ? runOf(fields, messages) : undefined;
    },
    /** Newest first. */
    async runs(source: string, most = MOST_RUNS): Promise<PullRun[]> {
      const ids = await redis.lrange(runsKey(source), 0, most - 1);
      const found = await Promise.all(ids.map((id) => this.run(id)));
      return found.filter((run) => run !== undefined);
    },
    async unfinished(source: string, kind: PullKind): Promise<PullRun | undefined> {
      const id = await redis.get(openKey(source, kind));
      const run = id ? await this.run(id) : undefined;
      return run && run.state !== 'done' && run.state !== 'failed' ? run : undefined;
    },
    async update(id: string, fields: Partial<Omit<PullRun, Count | 'messages' | 'types' | 'id'>>): Promise<void> {
      await commit((m) => {
        m.hset(runKey(id), withoutUndefined(fields));
        m.publish(CHANGES, id);
      });
    },
    /** A file that is begun anew: what was counted of it stays counted, as lines that were looked at twice. */
    async checkpoint(id: string, { counts, quarantined = [], file, waiting = [] }: Checkpoint): Promise<void> {
      await commit((m) => {
        for (const [name, n] of Object.entries(counts)) if (n) m.hincrby(runKey(id), name, n);
        if (file) m.hset(filesKey(id), file.key, file.done ? `done ${file.lines}` : String(file.lines));
        if (file) m.expire(filesKey(id), KEPT_SECONDS);
        if (file && waiting.length > 0) {
          m.sadd(waitingKey(id), file.key).expire(waitingKey(id), KEPT_SECONDS);
          for (const line of waiting) m.setbit(waitingKey(id, file.key), line, 1);
          m.expire(waitingKey(id, file.key), KEPT_SECONDS);
        }
        if (quarantined.length > 0) {
          m.rpush(quarantineKey(id), ...quarantined.map((q) => JSON.stringify(q)));
          m.ltrim(quarantineKey(id), 0, MOST_QUARANTINED - 1).expire(quarantineKey(id), KEPT_SECONDS);
        }
        m.publish(CHANGES, id);
      });
    },
    async say(id: string, message: string): Promise<void> {
      await redis
        .multi()
        .rpush(messagesKey(id), message)
        .ltrim(messagesKey(id), 0, MOST_MESSAGES - 1)
        .expire(messagesKey(id), KEPT_SECONDS)
        .exec();
    },
    /** Lines of a file that have been dealt with. */
    async files(id: string): Promise<Map<string, { readonly lines: number; readonly done: boolean }>> {
      const found = await redis.hgetall(filesKey(id));
      return new Map(
        Object.entries(found).map(([key, value]) => [
          key,
          { lines: Number(value.replace('done ', '')), done: value.startsWith('done ') },
        ])
      );
    },
    /** Which lines wait, by the key of their file: a bit a line. */
    async waiting(id: string): Promise<Map<string, Buffer>> {
      const keys = await redis.smembers(waitingKey(id));
      const bits = await Promise.all(keys.map((key) => redis.getBuffer(waitingKey(id, key))));
      return new Map(keys.flatMap((key, i): [string, Buffer][] => (bits[i] ? [[key, bits[i]]] : [])));
    },
    async nothingWaits(id: string, keys: readonly string[]): Promise<void> {
      if (keys.length === 0) return;
      await redis.del(keys.map((key) => waitingKey(id, key)));
      await redis.srem(waitingKey(id), ...keys);
    },
    /** Another export in place of the one that the EHR has lost: every file is read from its beginning. */
    async beginFilesAnew(id: string): Promise<void> {
      await this.nothingWaits(id, await redis.smembers(waitingKey(id)));
      await redis.del(filesKey(id));
    },
    async quarantined(id: string, most = 1_000): Promise<Quarantined[]> {
      return (await redis.lrange(quarantineKey(id), 0, most - 1)).map((text) => JSON.parse(text) as Quarantined);
    },
    async cursor(source: string, name: string): Promise<string | undefined> {
      return (await redis.hget(cursorKey(source), name)) ?? undefined;
    },
    async cursors(source: string): Promise<Record<string, string>> {
      return redis.hgetall(cursorKey(source));
    },
    async setCursor(source: string, name: string, value: string): Promise<void> {
      await redis.hset(cursorKey(source), name, value);
    },
  };
}

export type PullStore = ReturnType<typeof createPullStore>;

function runOf(fields: Record<string, string>, messages: readonly string[]): PullRun {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, Number(fields[name] ?? 0)])) as unknown as RunCounts;
  return {
    ...(fields as unknown as PullRun),
    ...counts,
    files: Number(fields.files ?? 0),
    ...(fields.failures === undefined ? {} : { failures: Number(fields.failures) }),
    ...(fields.percent === undefined ? {} : { percent: Number(fields.percent) }),
    ...(fields.types === undefined ? {} : { types: fields.types.split(',') }),
    messages,
  };
}

function withoutUndefined(fields: object): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])));
}
