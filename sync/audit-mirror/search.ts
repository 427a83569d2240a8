import fs from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { COLUMNS } from './columns.ts';
import { type AuditFilter, COUNTED, countsOf, eventsOf, HOUR_MS, type Relation } from './filter.ts';
import type { AuditRow } from './flatten.ts';
import { type IndexState, localFiles, quoted, readIndexState } from './index-files.ts';
import { Tail, type TailDeps } from './tail.ts';

export interface AuditPage {
  readonly total: number;
  readonly events: readonly AuditRow[];
  /** False when events that are not sealed yet are still being fetched. */
  readonly complete: boolean;
}

interface Asked {
  /** For lists: answers with what is there when the rest takes longer than a few seconds. Reports wait for all. */
  readonly hurry?: boolean;
}

/** Searches and sums over the trail: what is sealed, from the Parquet index, and what has come since, from Medplum. */
export interface AuditSearch {
  /** Newest first. */
  find(filter: AuditFilter, page: Asked & { readonly limit: number; readonly offset: number }): Promise<AuditPage>;
  /** Rows of a query over the events that the filter leaves; `sql` gets the name of that relation. */
  rows<T>(filter: AuditFilter, sql: (from: string) => string, asked?: Asked): Promise<T[]>;
  /** Rows of a query over their counts (`countsOf`): what has to be answered without reading the events. */
  counts<T>(filter: AuditFilter, sql: (from: string) => string, asked?: Asked): Promise<T[]>;
  close(): void;
}

interface SearchDeps extends TailDeps {
  readonly cache: string;
}

export async function openAuditSearch(deps: SearchDeps): Promise<AuditSearch> {
  await fs.mkdir(deps.cache, { recursive: true, mode: 0o700 });
  const db = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '1GB', temp_directory: deps.cache });
  const connection = await db.connect();
  // The files never change: their footers are read once.
  await connection.run('SET parquet_metadata_cache = true');
  const tail = new Tail(await db.connect(), deps);
  await tail.create();
  let shown: IndexState | undefined;
  // One at a time: views and the table of what is recent change between queries.
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>, { hurry = false }: Asked = {}): Promise<T> {
    const refreshed = async () => {
      await refresh(hurry);
      return work();
    };
    const mine = turn.then(refreshed, refreshed);
    turn = mine.catch(() => undefined);
    return mine;
  }

  async function refresh(hurry: boolean): Promise<void> {
    const state = await readIndexState(deps.archive);
    if (state.segment !== shown?.segment || !shown) {
      const files = await localFiles(deps, state);
      await connection.run(`CREATE OR REPLACE VIEW sealed AS ${parquet(files.events, COLUMNS)}`);
      await connection.run(
        `CREATE OR REPLACE VIEW sealed_by_key AS ${parquet(files.keys, { key: 'VARCHAR', ...COLUMNS })}`
      );
      await connection.run(`CREATE OR REPLACE VIEW sealed_hours AS ${parquet(files.hours, HOURS)}`);
      await tail.restart(state);
      shown = state;
    }
    await tail.refresh(hurry);
  }

  async function query<T>({ sql: from, bound }: Relation, sql: (from: string) => string): Promise<T[]> {
    const answer = await connection.runAndReadAll(`WITH chosen AS NOT MATERIALIZED (${from}) ${sql('chosen')}`, bound);
    return answer.getRowObjectsJS() as T[];
  }

  async function find(filter: AuditFilter, { limit, offset }: { limit: number; offset: number }): Promise<AuditPage> {
    const { complete } = tail;
    const [place] = await query<Place>(countsOf(filter), (from) => placeOfPage(from, limit, offset));
    const { total = 0, first = null, last = null, above = 0 } = place ?? {};
    if (first === null || last === null) return { total, events: [], complete };
    const narrowed = narrow(filter, first, last + HOUR_MS);
    // The rows of one agent or patient lie together and are few: looking twice costs more than it saves.
    const isKeyed = filter.agent !== undefined || filter.entity !== undefined;
    const [times] = isKeyed
      ? []
      : await query<Times>(eventsOf(narrowed), (from) => timesOfPage(from, limit, offset - above));
    const exact = narrow(narrowed, times?.first ?? first, (times?.last ?? last + HOUR_MS) + 1);
    const events = await query<AuditRow>(
      eventsOf(exact),
      (from) => `
        SELECT * REPLACE (epoch_ms(recorded)::DOUBLE AS recorded) FROM ${from} ${atMoments(times)}
        ORDER BY recorded DESC, id LIMIT ${limit} OFFSET ${offset - above - (times?.above ?? 0)}`
    );
    return { total, events, complete };
  }

  return {
    find: (filter, page) => inTurn(() => find(filter, page), page),
    rows: (filter, sql, asked) => inTurn(() => query(eventsOf(filter), sql), asked),
    counts: (filter, sql, asked) => inTurn(() => query(countsOf(filter), sql), asked),
    close() {
      tail.stop();
      connection.closeSync();
      db.closeSync();
    },
  };
}

/** In which hours a page lies (milliseconds, null when it is empty), and how many events come after them. */
interface Place {
  readonly total: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly above: number;
}

function placeOfPage(from: string, limit: number, offset: number): string {
  return `
    , hours AS (SELECT hour, sum(n) AS n FROM ${from} GROUP BY hour)
    , placed AS (SELECT hour, n, sum(n) OVER (ORDER BY hour DESC) - n AS above FROM hours)
    , page AS (SELECT * FROM placed WHERE above < ${offset + limit} AND above + n > ${offset})
    SELECT (SELECT coalesce(sum(n), 0) FROM hours)::DOUBLE AS total, epoch_ms(min(hour))::DOUBLE AS first,
      epoch_ms(max(hour))::DOUBLE AS last, coalesce(min(above), 0)::DOUBLE AS above FROM page`;
}

/** The moments between which it lies, and how many in its hours come after them. */
interface Times {
  readonly first: number | null;
  readonly last: number;
  readonly above: number;
  /** Those of its events, unless they are too many to name. */
  readonly moments: readonly number[] | null;
}

const MOST_MOMENTS = 200;

/** Rare events lie far apart: their row groups alone are read, and not those between. */
const atMoments = (times: Times | undefined): string =>
  times?.moments?.length
    ? `WHERE recorded IN (${times.moments.map((ms) => `make_timestamp_ms(${ms})`).join(', ')})`
    : '';

/** Reads what the filter asks for and the times alone; all columns are then read of few row groups. */
function timesOfPage(from: string, limit: number, offset: number): string {
  return `
    , top AS (SELECT recorded FROM ${from} ORDER BY recorded DESC LIMIT ${limit + offset})
    , page AS (SELECT recorded FROM top ORDER BY recorded DESC OFFSET ${offset})
    , bounds AS (SELECT min(recorded) AS low, max(recorded) AS high FROM page)
    SELECT epoch_ms(low)::DOUBLE AS first, epoch_ms(high)::DOUBLE AS last,
      (SELECT count(*) FROM top WHERE recorded > high)::DOUBLE AS above,
      ${limit > MOST_MOMENTS ? 'NULL' : '(SELECT list(DISTINCT epoch_ms(recorded)::DOUBLE) FROM page)'} AS moments
    FROM bounds`;
}

function narrow(filter: AuditFilter, since: number, until: number): AuditFilter {
  return {
    ...filter,
    since: Math.max(since, filter.since ?? since),
    until: Math.min(until, filter.until ?? until),
  };
}

const HOURS = {
  hour: 'TIMESTAMP',
  ...Object.fromEntries(COUNTED.map((column) => [column, COLUMNS[column]])),
  n: 'INTEGER',
};

function parquet(files: readonly string[], columns: Readonly<Record<string, string>>): string {
  if (files.length > 0) return `SELECT * FROM read_parquet([${files.map(quoted).join(', ')}])`;
  const nothing = Object.entries(columns).map(([name, type]) => `NULL::${type} AS ${name}`);
  return `SELECT ${nothing.join(', ')} WHERE false`;
}
