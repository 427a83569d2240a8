import { setTimeout as sleep } from 'node:timers/promises';
import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { MedplumClient } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { COLUMNS } from './columns.ts';
import { auditEventsSince } from './fetch.ts';
import { type AuditRow, entityKeys, flatten } from './flatten.ts';
import type { IndexState } from './index-files.ts';
import { readSeal } from './store.ts';

export interface TailDeps {
  readonly archive: PayloadStore;
  readonly namespace: Namespace;
  /** Without it only what is sealed is searched. */
  readonly medplum?: MedplumClient | undefined;
  /** Called when there is a segment's worth of them: time to seal. */
  readonly many?: (() => void) | undefined;
}

/** As many as a segment holds. */
const MANY = 20_000;

/** How long what was fetched from Medplum counts as now. */
const FRESH_MS = 2_000;
const OVERLAP_MS = 10 * 60_000;
/** How long somebody who looks at a list waits for the rest of it. */
const PATIENCE_MS = 4_000;
const BATCH = 1_000;

/** Events that Medplum has and no segment yet: the table `recent`, times in milliseconds. */
export class Tail {
  readonly #connection: DuckDBConnection;
  readonly #deps: TailDeps;
  readonly #known = new Set<string>();
  #since: string | undefined;
  #refreshedAt = 0;
  #unsealed = 0;
  #loading: { readonly ended: Promise<void>; readonly began: number } | undefined;
  /** Counts the states of the index that it was restarted for: what loads for an older one stops. */
  #state = 0;

  /** @param connection of its own: it fills the table while others ask */
  constructor(connection: DuckDBConnection, deps: TailDeps) {
    this.#connection = connection;
    this.#deps = deps;
  }

  /** Whether all of it is there. */
  get complete(): boolean {
    return this.#loading === undefined;
  }

  async create(): Promise<void> {
    const columns = Object.entries({ ...COLUMNS, recorded: 'BIGINT', keys: 'VARCHAR[]' });
    await this.#connection.run(`CREATE TABLE recent (${columns.map((column) => column.join(' ')).join(', ')})`);
  }

  async restart(state: IndexState): Promise<void> {
    this.#state++;
    this.#loading = undefined;
    await this.#connection.run('DELETE FROM recent');
    this.#known.clear();
    this.#refreshedAt = 0;
    this.#unsealed = 0;
    const seal = state.segment > 0 ? await readSeal(this.#deps.archive, state.segment) : undefined;
    this.#since = seal && earlier(seal.lastLastUpdated);
    if (!this.#since) return;
    const answer = await this.#connection.runAndReadAll('SELECT id FROM sealed WHERE recorded >= ?::TIMESTAMP', [
      earlier(this.#since).replace('T', ' ').replace('Z', ''),
    ]);
    for (const { id } of answer.getRowObjectsJS()) this.#known.add(String(id));
  }

  stop(): void {
    this.#state++;
    this.#connection.closeSync();
  }

  /** @param hurry waits a few seconds at most; what is missing then comes in by itself */
  async refresh(hurry: boolean): Promise<void> {
    if (!this.#loading) {
      if (!this.#deps.medplum || Date.now() - this.#refreshedAt < FRESH_MS) return;
      const loading = { ended: this.#load(this.#deps.medplum, this.#state), began: Date.now() };
      const end = () => {
        if (this.#loading === loading) this.#loading = undefined;
      };
      loading.ended.then(end, end);
      this.#loading = loading;
    }
    const { ended, began } = this.#loading;
    if (!hurry) return ended;
    await Promise.race([ended, sleep(Math.max(0, began + PATIENCE_MS - Date.now()), undefined, { ref: false })]);
  }

  async #load(medplum: MedplumClient, state: number): Promise<void> {
    let batch: AuditEvent[] = [];
    for await (const event of auditEventsSince(medplum, this.#since)) {
      if (this.#state !== state) return;
      batch.push(event);
      if (batch.length < BATCH) continue;
      await this.#append(batch, state);
      batch = [];
    }
    await this.#append(batch, state);
    if (this.#state === state) this.#refreshedAt = Date.now();
  }

  async #append(events: readonly AuditEvent[], state: number): Promise<void> {
    if (this.#state !== state) return;
    const appender = await this.#connection.createAppender('recent');
    if (this.#state === state) {
      const fresh = events.filter(({ id }) => id && !this.#known.has(id));
      for (const event of fresh) {
        append(appender, { ...flatten(event, this.#deps.namespace, 0, null), keys: entityKeys(event) });
        this.#known.add(event.id!);
      }
      // The next look begins a little before what was seen last: a slow write can come late.
      const last = events.at(-1)?.meta?.lastUpdated;
      if (last) this.#since = this.#since && earlier(last, 30_000) < this.#since ? this.#since : earlier(last, 30_000);
      this.#count(fresh.length);
    }
    appender.closeSync();
  }

  #count(events: number): void {
    const before = this.#unsealed;
    this.#unsealed += events;
    if (before < MANY && this.#unsealed >= MANY) this.#deps.many?.();
  }
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;

function append(appender: Appender, row: AuditRow & { readonly keys: readonly string[] }): void {
  for (const [name, type] of [...Object.entries(COLUMNS), ['keys', 'VARCHAR[]'] as const]) {
    const value = (row as unknown as Record<string, unknown>)[name];
    if (value === null || value === undefined) appender.appendNull();
    else if (name === 'recorded') appender.appendBigInt(BigInt(value as number));
    else if (type === 'VARCHAR[]') appender.appendList(listValue(value as string[]), LIST(VARCHAR));
    else if (type === 'SMALLINT') appender.appendSmallInt(value as number);
    else if (type === 'INTEGER') appender.appendInteger(Math.trunc(value as number));
    else appender.appendVarchar(String(value));
  }
  appender.endRow();
}

const earlier = (time: string, ms = OVERLAP_MS): string => new Date(Date.parse(time) - ms).toISOString();
