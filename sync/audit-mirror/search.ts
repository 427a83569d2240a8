import fs from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { MedplumClient } from '@medplum/core';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { COLUMNS } from './columns.ts';
import { auditEventsSince } from './fetch.ts';
import { type AuditRow, entityKeys, flatten } from './flatten.ts';
import { type IndexState, localFiles, quoted, readIndexState } from './index-files.ts';
import { readSeal } from './store.ts';

/** What is looked for; each that is given has to hold. */
export interface AuditFilter {
  readonly org?: string | undefined;
  /** `FHIR_READ`, `FHIR_REVEAL`, …: any of them. */
  readonly eventTypes?: readonly string[] | undefined;
  readonly actions?: readonly string[] | undefined;
  readonly outcomes?: readonly string[] | undefined;
  readonly purposes?: readonly string[] | undefined;
  /** `Practitioner/<id>`, `ClientApplication/<id>`, … */
  readonly agent?: string | undefined;
  readonly role?: string | undefined;
  /** `Type/<id>`, or a patient's token. */
  readonly entity?: string | undefined;
  /** Milliseconds since 1970: from, and up to but not including. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly decision?: string | undefined;
}

export interface AuditPage {
  readonly total: number;
  readonly events: readonly AuditRow[];
}

/** Searches and sums over the trail: what is sealed, from the Parquet index, and what has come since, from Medplum. */
export interface AuditSearch {
  /** Newest first. */
  find(filter: AuditFilter, page: { readonly limit: number; readonly offset: number }): Promise<AuditPage>;
  /** Rows of a query over what the filter leaves; `sql` gets the name of that relation. */
  rows<T>(filter: AuditFilter, sql: (from: string) => string, values?: readonly DuckDBValue[]): Promise<T[]>;
  close(): void;
}

interface SearchDeps {
  readonly archive: PayloadStore;
  readonly namespace: Namespace;
  readonly cache: string;
  /** To see what is not sealed yet; without it only the index is searched. */
  readonly medplum?: MedplumClient | undefined;
}

/** How long what was fetched from Medplum counts as now. */
const FRESH_MS = 2_000;
const OVERLAP_MS = 10 * 60_000;

export async function openAuditSearch(deps: SearchDeps): Promise<AuditSearch> {
  await fs.mkdir(deps.cache, { recursive: true, mode: 0o700 });
  const db = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: deps.cache });
  const connection = await db.connect();
  // The files never change: their footers are read once.
  await connection.run('SET parquet_metadata_cache = true');
  await connection.run(`CREATE TABLE recent (${columnList()}, keys VARCHAR[])`);
  const tail = new Tail(connection, deps);
  let shown: IndexState | undefined;
  // One at a time: views and the table of what is recent change between queries.
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function refresh(): Promise<void> {
    const state = await readIndexState(deps.archive);
    if (state.segment !== shown?.segment || !shown) {
      const files = await localFiles(deps, state);
      await connection.run(`CREATE OR REPLACE VIEW sealed AS ${parquet(files.events, '')}`);
      await connection.run(
        `CREATE OR REPLACE VIEW sealed_by_entity AS ${parquet(files.entities, 'NULL::VARCHAR AS key, ')}`
      );
      await tail.restart(state);
      shown = state;
    }
    await tail.refresh();
  }

  async function rows<T>(filter: AuditFilter, sql: (from: string) => string, values: readonly DuckDBValue[] = []) {
    return inTurn(async () => {
      await refresh();
      const { from, bound } = source(filter);
      const answer = await connection.runAndReadAll(`WITH chosen AS (${from}) ${sql('chosen')}`, [...bound, ...values]);
      return answer.getRowObjectsJS() as T[];
    });
  }

  return {
    rows,
    async find(filter, { limit, offset }) {
      const counted = await rows<{ n: number }>(filter, (from) => `SELECT count(*)::INTEGER AS n FROM ${from}`);
      const [bounds] = await rows<Bounds>(filter, (from) => pageBounds(from, limit, offset));
      const total = counted[0]?.n ?? 0;
      if (!bounds || bounds.low === null) return { total, events: [] };
      const { low, high, above } = bounds;
      // Of the page's times alone: all columns are read of few row groups.
      const events = await rows<AuditRow>(
        filter,
        (from) => `
          SELECT * REPLACE (epoch_ms(recorded)::DOUBLE AS recorded) FROM ${from}
          WHERE recorded >= make_timestamp_ms(${low}) AND recorded <= make_timestamp_ms(${high})
          ORDER BY recorded DESC, id LIMIT ${limit} OFFSET ${offset - above}`
      );
      return { total, events };
    },
    close() {
      connection.closeSync();
      db.closeSync();
    },
  };
}

interface Bounds {
  /** Milliseconds since 1970 of the first and the last of the page; null when there is none. */
  readonly low: number | null;
  readonly high: number;
  /** How many come before the first moment of the page. */
  readonly above: number;
}

function pageBounds(from: string, limit: number, offset: number): string {
  return `
    , top AS (SELECT recorded FROM ${from} ORDER BY recorded DESC LIMIT ${limit + offset})
    , page AS (SELECT recorded FROM top ORDER BY recorded DESC OFFSET ${offset})
    , bounds AS (SELECT min(recorded) AS low, max(recorded) AS high FROM page)
    SELECT epoch_ms(low)::DOUBLE AS low, epoch_ms(high)::DOUBLE AS high,
      (SELECT count(*) FROM top WHERE recorded > high)::INTEGER AS above FROM bounds`;
}

/** Events that Medplum has and no segment yet. */
class Tail {
  readonly #connection: DuckDBConnection;
  readonly #deps: SearchDeps;
  readonly #known = new Set<string>();
  #since: string | undefined;
  #refreshedAt = 0;

  constructor(connection: DuckDBConnection, deps: SearchDeps) {
    this.#connection = connection;
    this.#deps = deps;
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

function source(filter: AuditFilter): { from: string; bound: DuckDBValue[] } {
  const bound: DuckDBValue[] = [];
  const where: string[] = [];
  const is = (column: string, value: string | undefined) => {
    if (value === undefined) return;
    where.push(`${column} = ?`);
    bound.push(value);
  };
  const any = (column: string, values: readonly string[] | undefined) => {
    if (!values?.length) return;
    where.push(`${column} IN (${values.map(() => '?').join(', ')})`);
    bound.push(...values);
  };
  is('org', filter.org);
  any('event_type', filter.eventTypes);
  any('action', filter.actions);
  any('outcome', filter.outcomes);
  any('purpose', filter.purposes);
  is('agent', filter.agent);
  is('agent_role', filter.role);
  is('decision', filter.decision);
  if (filter.since !== undefined) where.push(`recorded >= make_timestamp_ms(${Math.trunc(filter.since)})`);
  if (filter.until !== undefined) where.push(`recorded < make_timestamp_ms(${Math.trunc(filter.until)})`);
  const rest = where.length > 0 ? where.join(' AND ') : 'true';
  const recent = `SELECT * EXCLUDE (keys) REPLACE (make_timestamp_ms(recorded) AS recorded) FROM recent`;
  if (filter.entity === undefined) {
    return { from: `SELECT * FROM (SELECT * FROM sealed UNION ALL BY NAME ${recent}) WHERE ${rest}`, bound };
  }
  const from = `SELECT * FROM (SELECT * EXCLUDE (key) FROM sealed_by_entity WHERE key = ? UNION ALL BY NAME ${recent} WHERE list_contains(keys, ?)) WHERE ${rest}`;
  return { from, bound: [filter.entity, filter.entity, ...bound] };
}

function parquet(files: readonly string[], key: string): string {
  if (files.length > 0) return `SELECT * FROM read_parquet([${files.map(quoted).join(', ')}])`;
  const nothing = Object.entries(COLUMNS).map(([name, type]) => `NULL::${type} AS ${name}`);
  return `SELECT ${key}${nothing.join(', ')} WHERE false`;
}

const columnList = (): string =>
  Object.entries({ ...COLUMNS, recorded: 'BIGINT' })
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');

const earlier = (time: string, ms = OVERLAP_MS): string => new Date(Date.parse(time) - ms).toISOString();
