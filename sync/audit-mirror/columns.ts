/** The columns of the Parquet index and their DuckDB types, in the order of `AuditRow`. */
export const COLUMNS = {
  id: 'VARCHAR',
  recorded: 'TIMESTAMP_MS',
  event_type: 'VARCHAR',
  interaction: 'VARCHAR',
  operation: 'VARCHAR',
  action: 'VARCHAR',
  outcome: 'VARCHAR',
  status: 'SMALLINT',
  org: 'VARCHAR',
  agent: 'VARCHAR',
  agent_role: 'VARCHAR',
  client: 'VARCHAR',
  address: 'VARCHAR',
  purpose: 'VARCHAR',
  patients: 'VARCHAR[]',
  entities: 'VARCHAR[]',
  resource_type: 'VARCHAR',
  resources: 'INTEGER',
  decision: 'VARCHAR',
  rule: 'VARCHAR',
  consent: 'VARCHAR',
  provision: 'VARCHAR',
  encounter: 'VARCHAR',
  recipient: 'VARCHAR',
  household: 'VARCHAR',
  correlation: 'VARCHAR',
  writer: 'VARCHAR',
  chain: 'VARCHAR',
  sequence: 'INTEGER',
  segment: 'INTEGER',
  position: 'INTEGER',
} as const;

/** Of the rows as they are read from NDJSON: times are numbers there. */
export const JSON_COLUMNS = `{${Object.entries({ ...COLUMNS, recorded: 'BIGINT', keys: 'VARCHAR[]' })
  .map(([name, type]) => `${name}: '${type}'`)
  .join(', ')}}`;

export const SELECTED = Object.keys(COLUMNS)
  .map((name) => (name === 'recorded' ? 'make_timestamp_ms(recorded) AS recorded' : name))
  .join(', ');
