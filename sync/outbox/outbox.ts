/**
 * An application's own records on their way into Atlas: one table in the application's database, written in the
 * application's own transaction, so that a record and its message are there together or not at all. Rows are identified
 * data and stay in that database until ingress has taken them.
 */
export interface OutboxEntry {
  /** Identified FHIR R4. */
  readonly resource: { readonly resourceType: string; readonly id?: string };
  /** `ehr`: it came in from an EHR, and does not go round again. */
  readonly origin?: 'app' | 'ehr';
}

export type Dialect = 'postgres' | 'sqlite';

export interface Statement {
  readonly sql: string;
  readonly params: readonly (string | number | null)[];
}

const TABLE = 'atlas_outbox';

/** Makes the table; for the application's migrations. */
export const outboxSchema = (dialect: Dialect): string =>
  dialect === 'postgres'
    ? `CREATE TABLE IF NOT EXISTS ${TABLE} (
  id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  resource_type TEXT NOT NULL,
  resource JSONB NOT NULL,
  origin TEXT NOT NULL DEFAULT 'app',
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  failed TEXT
);
CREATE INDEX IF NOT EXISTS ${TABLE}_waiting ON ${TABLE} (id) WHERE failed IS NULL;`
    : `CREATE TABLE IF NOT EXISTS ${TABLE} (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  resource_type TEXT NOT NULL,
  resource TEXT NOT NULL,
  origin TEXT NOT NULL DEFAULT 'app',
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  failed TEXT,
  claimed_until INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS ${TABLE}_waiting ON ${TABLE} (id) WHERE failed IS NULL;`;

/** The message as SQL, to be run in the application's transaction by whatever runs its SQL. */
export function outboxInsert(dialect: Dialect, { resource, origin = 'app' }: OutboxEntry): Statement {
  const params = [resource.resourceType, JSON.stringify(resource), origin];
  return dialect === 'postgres'
    ? { sql: `INSERT INTO ${TABLE} (resource_type, resource, origin) VALUES ($1, $2::jsonb, $3)`, params }
    : { sql: `INSERT INTO ${TABLE} (resource_type, resource, origin) VALUES (?, ?, ?)`, params };
}

export interface OutboxRow {
  readonly id: string;
  readonly resource: unknown;
  readonly origin: string;
}

/** What became of a row: `failed` keeps it, with a code word, for the application to look at. */
export type RowOutcome = { readonly done: true } | { readonly failed: string };

export interface OutboxStore {
  /**
   * Takes the oldest rows that nobody else has, hands them to `work`, and removes what is done. When `work` throws, all
   * are there again. @returns how many were taken
   */
  take(most: number, work: (rows: readonly OutboxRow[]) => Promise<readonly RowOutcome[]>): Promise<number>;
  close(): Promise<void>;
}
