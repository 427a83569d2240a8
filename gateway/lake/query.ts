import fs from 'node:fs';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Catalog } from '../../sync/sinks/lake/catalog.ts';
import { type LakeTable, tablesOf } from '../../sync/sinks/lake/views.ts';
import { assertAggregate, withFloor } from './floor.ts';
import { assertOnlyLake, parseSelect, QueryRefused } from './statement.ts';

export interface LakeQuery {
  readonly sql: string;
  /** Only what this organization holds is there. */
  readonly orgId: string;
  /** Fewest patients behind a figure; undefined for who may see rows. */
  readonly floor: number | undefined;
}

export interface LakeLimits {
  readonly rows: number;
  readonly seconds: number;
  readonly memoryMb: number;
}

export interface LakeAnswer {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly unknown[])[];
  readonly rowCount: number;
  /** There was more than the limit. */
  readonly truncated: boolean;
  /** Groups with too few patients may have been left out. */
  readonly floor?: number;
}

/**
 * One query over the lake, in a DuckDB of its own that dies with it. The text is parsed and judged first; then the
 * database is locked: it can read the lake's files and nothing else, can write nothing, and its settings can't be
 * changed. https://duckdb.org/docs/stable/operations_manual/securing_duckdb/overview
 * @throws QueryRefused
 */
export async function queryLake(folder: string, query: LakeQuery, limits: LakeLimits): Promise<LakeAnswer> {
  const tables = lakeTables(folder);
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: `${limits.memoryMb}MB`,
    temp_directory: '',
    max_temp_directory_size: '0KB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    enable_object_cache: 'false',
  });
  const connection = await instance.connect();
  try {
    const names = new Set(tables.flatMap(({ name, alias }) => [name, ...(alias ? [alias.toLowerCase()] : [])]));
    const tree = await parseSelect(connection, query.sql);
    assertOnlyLake(tree, names);
    const { floor } = query;
    const bound = floor === undefined ? undefined : withFloor(tree, assertAggregate(tree, tables), floor);
    await attach(connection, tables, query.orgId);
    await lock(connection, tables);
    const answer = await run(connection, bound ? await sqlOf(connection, bound) : query.sql, limits);
    return { ...answer, ...(floor === undefined ? {} : { floor }) };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Names and columns of what can be asked. */
export function lakeTables(folder: string): LakeTable[] {
  if (!fs.existsSync(path.join(folder, 'catalog.db'))) return [];
  const catalog = new Catalog(folder, { readOnly: true });
  try {
    return tablesOf(folder, catalog);
  } finally {
    catalog.close();
  }
}

async function attach(connection: DuckDBConnection, tables: readonly LakeTable[], orgId: string): Promise<void> {
  await connection.run("SET TimeZone = 'UTC'");
  for (const { name, alias, select } of tables) {
    // Whose row it is, for the floor: the patient, or the resource itself where it is of no patient.
    const own = `SELECT *, coalesce(patient_id, id) AS k_subject FROM (${select}) WHERE list_contains(org_ids, '${orgId}')`;
    await connection.run(`CREATE VIEW ${name} AS ${own}`);
    if (alias) await connection.run(`CREATE VIEW ${alias} AS SELECT * FROM ${name}`);
  }
}

/** After this nothing of the machine is there but these files, and nobody can change that. */
async function lock(connection: DuckDBConnection, tables: readonly LakeTable[]): Promise<void> {
  const files = tables.flatMap((table) => table.files);
  await connection.run(`SET allowed_paths = [${files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ')}]`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
}

async function sqlOf(connection: DuckDBConnection, tree: object): Promise<string> {
  // Where nothing of the text is, DuckDB says so by a number of 64 bits, which JSON here does not keep.
  const whole = JSON.stringify({ error: false, statements: [{ node: tree, named_param_map: [] }] }, (name, value) =>
    name === 'query_location' ? 0 : value
  );
  const answer = await connection.runAndReadAll('SELECT json_deserialize_sql($1::JSON)', [whole]);
  return String(answer.getRows()[0]?.[0]);
}

async function run(connection: DuckDBConnection, sql: string, limits: LakeLimits): Promise<LakeAnswer> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    connection.interrupt();
  }, limits.seconds * 1_000);
  try {
    const found = await connection.streamAndReadUntil(sql, limits.rows + 1);
    // DuckDB counts in 64 bits, which its JSON writes as text; what a number can hold is one.
    const isWhole = found.columnTypes().map((type) => /^(?:BIGINT|UBIGINT|HUGEINT|UHUGEINT)$/.test(String(type)));
    const all = found.getRowsJson().map((row) => row.map((value, i) => (isWhole[i] ? numberOf(value) : value)));
    return {
      columns: found.columnNames().map((name, i) => ({ name, type: String(found.columnType(i)) })),
      rows: all.slice(0, limits.rows),
      rowCount: Math.min(all.length, limits.rows),
      truncated: all.length > limits.rows,
    };
  } catch (err) {
    if (isLate) throw new QueryRefused('The query took too long.');
    // DuckDB quotes values in its messages.
    throw new QueryRefused(`The query could not be run (${kindOf(err)}).`);
  } finally {
    clearTimeout(timer);
  }
}

const numberOf = (value: unknown): unknown =>
  typeof value === 'string' && Number.isSafeInteger(Number(value)) ? Number(value) : value;

/** `Binder Error`, `Out of Memory Error`, …: the kind, and for what names a column nothing of its value. */
function kindOf(err: unknown): string {
  return /^([A-Z][A-Za-z ]{2,30}Error)\b/.exec(err instanceof Error ? err.message : '')?.[1] ?? 'error';
}
