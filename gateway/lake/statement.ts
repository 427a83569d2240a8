import type { DuckDBConnection } from '@duckdb/node-api';

/** A query that may not be asked. The text says what to do and quotes nothing but names of SQL. */
export class QueryRefused extends Error {
  override readonly name = 'QueryRefused';
}

/** A node of DuckDB's own syntax tree (`json_serialize_sql`). */
export interface Node {
  readonly [key: string]: unknown;
}

/**
 * DuckDB's own parser says what a text is: exactly one SELECT, or it is refused before anything of it runs. What only
 * looks like one to a pattern (a comment, a second statement, `COPY (SELECT …)`) is none.
 * https://duckdb.org/docs/stable/data/json/sql_to_and_from_json
 */
export async function parseSelect(connection: DuckDBConnection, sql: string): Promise<Node> {
  const answer = await connection.runAndReadAll('SELECT json_serialize_sql($1::VARCHAR)', [sql]);
  const parsed = JSON.parse(String(answer.getRows()[0]?.[0])) as {
    error?: boolean;
    statements?: { node: Node }[];
  };
  if (parsed.error || parsed.statements?.length !== 1) throw new QueryRefused('One SELECT is expected.');
  return parsed.statements[0]!.node;
}

/** Functions that a table may come from besides the tables of the lake. None reads a file or a setting. */
const TABLE_FUNCTIONS = new Set(['range', 'generate_series', 'unnest']);
/** What tells of the process or its settings, or goes to where SQL is text again. */
const NO_FUNCTIONS =
  /^(?:read_|glob$|getenv|getvariable|current_setting|pragma_|duckdb_|parquet_|sniff_csv|query$|query_table|json_execute|json_serialize_plan|sleep|write_|pg_|which_secret|load_|install_|error$|nextval|currval|set_|copy_|from_substrait|add_parquet|seq_scan|index_scan|in_search_path|current_(?:database|schemas?|query|user)$|version$|user$|session_user|txid|arrow_|icu_calendar)/;

/** Every table is one of the lake, or a name that the query gives itself; no function reaches beyond the rows. */
export function assertOnlyLake(root: Node, tables: ReadonlySet<string>): void {
  const own = new Set<string>();
  walk(root, (node) => {
    for (const { key } of (node.cte_map as { map?: { key: string }[] } | undefined)?.map ?? [])
      own.add(key.toLowerCase());
  });
  walk(root, (node) => {
    const name = String(node.function_name ?? '').toLowerCase();
    if (node.type === 'BASE_TABLE') {
      const table = String(node.table_name).toLowerCase();
      const isQualified = Boolean(node.schema_name) || Boolean(node.catalog_name);
      if (isQualified || !(tables.has(table) || own.has(table))) {
        throw new QueryRefused('The query names a table that the lake has not; GET /lake/tables lists them.');
      }
    }
    if (node.type === 'TABLE_FUNCTION') {
      const called = String((node.function as Node | undefined)?.function_name ?? '').toLowerCase();
      if (!TABLE_FUNCTIONS.has(called)) throw new QueryRefused('A table may not come from a function here.');
    }
    if (node.type === 'SHOW_REF') throw new QueryRefused('One SELECT is expected.');
    if (node.class === 'FUNCTION' && NO_FUNCTIONS.test(name))
      throw new QueryRefused('The query calls a function that is closed here.');
    if (node.schema && node.class === 'FUNCTION' && String(node.schema) !== 'main' && String(node.schema) !== '') {
      throw new QueryRefused('The query calls a function that is closed here.');
    }
  });
}

export function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (typeof value === 'object' && value !== null) {
    visit(value as Node);
    for (const member of Object.values(value)) walk(member, visit);
  }
}
