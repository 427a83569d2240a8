import { conflict, OperationOutcomeError, type SearchRequest, type WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import type { Access } from './access.ts';
import type { Change, Interaction, RepositoryContext } from './context.ts';
import { type Found, findRows, typesOf } from './search.ts';
import { type Row, type SqliteStore, type StoredVersion, VersionConflict } from './store.ts';

/** A version that is to be stored, and whom to tell. */
export interface Write extends StoredVersion {
  readonly interaction: Interaction;
  readonly previous?: WithId<Resource>;
  readonly context: RepositoryContext;
  /** What was handed to callers: gets its `lastUpdated` at the commit. */
  readonly output?: Resource;
}

interface Search {
  readonly access: Access;
  readonly request: SearchRequest;
  readonly answer: string;
}

interface Read {
  readonly type: string;
  readonly id: string;
  readonly version: string | undefined;
}

type Entry = { write: Write } | { search: Search } | { read: Read };

/**
 * A transaction that holds no lock while it runs: its writes are kept here, its reads and searches see them, and the
 * commit replays the whole log in one SQLite transaction. A write whose base version has changed meanwhile, and in a
 * serializable transaction any read or search that would now answer differently, is a conflict; the caller starts anew.
 *
 * So a bot that runs in the middle, and reads and writes through HTTP, waits for nobody, and two transactions that both
 * found nothing never both create.
 */
export class Transaction {
  serializable = false;
  readonly #store: SqliteStore;
  readonly #start: number;
  #log: Entry[] = [];
  readonly #latest = new Map<string, Write>();
  readonly #seen = new Map<string, Row | undefined>();

  constructor(store: SqliteStore) {
    this.#store = store;
    this.#start = store.commits;
  }

  /** The version that this transaction has given a resource. */
  written(type: string, id: string): Write | undefined {
    return this.#latest.get(`${type}/${id}`);
  }

  /** Always the version that was read first: what is written is then known to be made from it. */
  read(type: string, id: string): Row | undefined {
    const key = `${type}/${id}`;
    if (this.#seen.has(key)) return this.#seen.get(key);
    const row = this.#store.read(type, id);
    this.#seen.set(key, row);
    this.#log.push({ read: { type, id, version: row?.version } });
    return row;
  }

  write(write: Write): void {
    this.#log.push({ write });
    this.#latest.set(keyOf(write), write);
  }

  search(access: Access, request: SearchRequest): Found {
    const found = this.preview(typesOf(request), () => findRows(this.#store, access, request));
    for (const row of found.rows) this.#noteSeen(row);
    this.#log.push({ search: { access, request: structuredClone(request), answer: fingerprint(found) } });
    return found;
  }

  /** Lets `work` see the writes to these types. */
  preview<T>(types: Set<string>, work: () => T): T {
    const all = types.has('*');
    const versions = this.#writes().filter(({ resource }) => all || types.has(resource.resourceType));
    return this.#store.preview(versions, work);
  }

  /** Where a part of the transaction that fails can be taken back to. */
  savepoint(): () => void {
    const length = this.#log.length;
    return () => {
      this.#log = this.#log.slice(0, length);
      this.#latest.clear();
      for (const write of this.#writes()) this.#latest.set(keyOf(write), write);
    };
  }

  /** All or nothing. Throws VersionConflict when the transaction has to be run again. */
  commit(): void {
    const writes = this.#writes();
    if (writes.length === 0) return;
    this.#store.commit((instant) => {
      for (const entry of this.#log) {
        if ('write' in entry) this.#store.put(entry.write, instant);
        else if (this.serializable) this.#check(entry);
      }
      return instant;
    });
    announce(writes);
  }

  #noteSeen(row: Row): void {
    const key = `${row.type}/${row.id}`;
    if (this.#latest.has(key)) return;
    if (!this.#seen.has(key)) this.#seen.set(key, row);
    else if (this.#seen.get(key)?.version !== row.version) throw new VersionConflict();
  }

  #writes(): Write[] {
    return this.#log.flatMap((entry) => ('write' in entry ? [entry.write] : []));
  }

  #check(entry: { search: Search } | { read: Read }): void {
    if ('read' in entry) {
      const { type, id, version } = entry.read;
      if (this.#store.touchedSince([type], this.#start) && !this.written(type, id)) {
        if (this.#store.read(type, id)?.version !== version) throw new VersionConflict();
      }
      return;
    }
    const { access, request, answer } = entry.search;
    if (!this.#store.touchedSince(typesOf(request), this.#start)) return;
    if (fingerprint(findRows(this.#store, access, request)) !== answer) throw new VersionConflict();
  }
}

const keyOf = ({ resource }: Write): string => `${resource.resourceType}/${resource.id}`;

/** One write on its own: durable when this returns. Nothing can come between, because nothing here waits. */
export function commitWrite(store: SqliteStore, write: Write): void {
  store.commit((instant) => store.put(write, instant));
  announce([write]);
}

/** Runs it again on a conflict, each time from the beginning, as Medplum's `transactionAttempts` does. */
export async function retrying<T>(attempts: number, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run();
    } catch (err) {
      if (!(err instanceof VersionConflict)) throw err;
      if (attempt >= attempts) {
        throw new OperationOutcomeError(conflict('could not serialize access due to concurrent update', '40001'));
      }
    }
  }
}

function fingerprint({ rows, next, total }: Found): string {
  return JSON.stringify([rows.map((row) => row.version), next?.version, total]);
}

/** Tells the hooks of each context once. What they do about it is their own: the write is done, whatever they throw. */
function announce(writes: Write[]): void {
  const byHooks = new Map<NonNullable<RepositoryContext['hooks']>, Change[]>();
  for (const { interaction, resource, previous, context, output } of writes) {
    if (output?.meta && resource.meta?.lastUpdated) output.meta.lastUpdated = resource.meta.lastUpdated;
    const { hooks } = context;
    if (!hooks?.afterCommit) continue;
    const changes = byHooks.get(hooks) ?? [];
    changes.push({ interaction, resource, previous, context });
    byHooks.set(hooks, changes);
  }
  for (const [hooks, changes] of byHooks) {
    try {
      hooks.afterCommit?.(changes);
    } catch (err) {
      process.emitWarning(err instanceof Error ? err.name : 'afterCommit failed', 'AfterCommitWarning');
    }
  }
}
