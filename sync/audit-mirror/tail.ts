import { type DuckDBConnection, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { MedplumClient } from '@medplum/core';
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
}

/** How long what was fetched from Medplum counts as now. */
const FRESH_MS = 2_000;
const OVERLAP_MS = 10 * 60_000;

/** Events that Medplum has and no segment yet: the table `recent`, times in milliseconds. */
export class Tail {
  readonly #connection: DuckDBConnection;
  readonly #deps: TailDeps;
  readonly #known = new Set<string>();
  #since: string | undefined;
  #refreshedAt = 0;

  constructor(connection: DuckDBConnection, deps: TailDeps) {
    this.#connection = connection;
    this.#deps = deps;
  }

  async create(): Promise<void> {
    const columns = Object.entries({ ...COLUMNS, recorded: 'BIGINT', keys: 'VARCHAR[]' });
    await this.#connection.run(`CREATE TABLE recent (${columns.map((column) => column.join(' ')).join(', ')})`);
  }

  async restart(state: IndexState): Promise<void> {
    await this.#connection.run('DELETE FROM recent');
    this.#known.clear();
    this.#refreshedAt = 0;
    const seal = state.segment > 0 ? await readSeal(this.#deps.archive, state.segment) : undefined;
    this.#since = seal && earlier(seal.lastLastUpdated);
    if (!this.#since) return;
    const answer = await this.#connection.runAndReadAll('SELECT id FROM sealed WHERE recorded >= ?::TIMESTAMP', [
      earlier(this.#since).replace('T', ' ').replace('Z', ''),
    ]);
    for (const { id } of answer.getRowObjectsJS()) this.#known.add(String(id));
  }

  async refresh(): Promise<void> {
    const { medplum, namespace } = this.#deps;
    if (!medplum || Date.now() - this.#refreshedAt < FRESH_MS) return;
    const appender = await this.#connection.createAppender('recent');
    let last = this.#since;
    for await (const event of auditEventsSince(medplum, this.#since)) {
      last = event.meta?.lastUpdated ?? last;
      if (!event.id || this.#known.has(event.id)) continue;
      append(appender, { ...flatten(event, namespace, 0, null), keys: entityKeys(event) });
      this.#known.add(event.id);
    }
    appender.closeSync();
    // The next look begins a little before what was seen last: a slow write can come late.
    if (last) this.#since = this.#since && earlier(last) < this.#since ? this.#since : earlier(last, 30_000);
    this.#refreshedAt = Date.now();
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
