/** What is looked for; each that is given has to hold. */
export interface AuditFilter {
  readonly id?: string | undefined;
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

/** A relation of DuckDB: a query, and the values of its parameters. */
export interface Relation {
  readonly sql: string;
  readonly bound: Readonly<Record<string, string>>;
}

/** What counts are kept of by the hour; with the hour, all that a filter can ask but who, whom and a single event. */
export const COUNTED = [
  ...['org', 'event_type', 'action', 'outcome', 'purpose', 'agent_role', 'decision', 'resource_type'],
] as const;

export const HOUR_MS = 3_600_000;

/** Under which an event is found by who did it, among the keys of those whom it was about. */
export const agentKey = (agent: string): string => `agent ${agent}`;

/** The events that a filter leaves. Who and whom are looked up by key, where the rows of one lie next to each other. */
export function eventsOf(filter: AuditFilter): Relation {
  const { agent, entity } = filter;
  const { where, bound } = conditions(filter);
  const recent = `SELECT * EXCLUDE (keys) REPLACE (make_timestamp_ms(recorded) AS recorded) FROM recent`;
  if (agent === undefined && entity === undefined) {
    return { sql: `SELECT * FROM (SELECT * FROM sealed UNION ALL BY NAME ${recent}) WHERE ${where}`, bound };
  }
  const key = entity ?? agentKey(agent!);
  const keyed = 'SELECT * EXCLUDE (key) FROM sealed_by_key WHERE key = $key';
  const own = entity === undefined ? recent : `${recent} WHERE list_contains(keys, $key)`;
  return { sql: `SELECT * FROM (${keyed} UNION ALL BY NAME ${own}) WHERE ${where}`, bound: { ...bound, key } };
}

/**
 * How many there are of them: `n` by `hour` and what is in `COUNTED`. Taken from the sums that were made when the events
 * were sealed; the events themselves are counted in the hours that a time cuts, and where who or whom is asked for.
 */
export function countsOf(filter: AuditFilter): Relation {
  const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter;
  const counted = (sql: string) =>
    `SELECT date_trunc('hour', recorded) AS hour, ${COUNTED.join(', ')}, 1 AS n FROM (${sql})`;
  const [first, last] = [Math.ceil(since / HOUR_MS) * HOUR_MS, Math.floor(until / HOUR_MS) * HOUR_MS];
  if (filter.agent !== undefined || filter.entity !== undefined || filter.id !== undefined || first >= last) {
    const { sql, bound } = eventsOf(filter);
    return { sql: counted(sql), bound };
  }
  const { where, bound } = conditions({ ...filter, since: undefined, until: undefined });
  const parts = [
    `SELECT hour, ${COUNTED.join(', ')}, n FROM sealed_hours WHERE ${where} AND ${between('hour', first, last)}`,
    counted(
      `SELECT * REPLACE (make_timestamp_ms(recorded) AS recorded) FROM recent WHERE ${where} AND ${within('recorded', since, until)}`
    ),
  ];
  for (const [from, to] of [
    [since, first],
    [last, until],
  ] as const) {
    if (from < to) parts.push(counted(`SELECT * FROM sealed WHERE ${where} AND ${between('recorded', from, to)}`));
  }
  return { sql: parts.join(' UNION ALL '), bound };
}

function conditions(filter: AuditFilter): { where: string; bound: Record<string, string> } {
  const bound: Record<string, string> = {};
  const where: string[] = [];
  const any = (column: string, values: readonly (string | undefined)[] | undefined) => {
    const given = (values ?? []).filter((value) => value !== undefined);
    if (given.length === 0) return;
    const names = given.map((value, i) => {
      bound[`${column}${i}`] = value;
      return `$${column}${i}`;
    });
    where.push(names.length === 1 ? `${column} = ${names[0]}` : `${column} IN (${names.join(', ')})`);
  };
  any('id', [filter.id]);
  any('org', [filter.org]);
  any('event_type', filter.eventTypes);
  any('action', filter.actions);
  any('outcome', filter.outcomes);
  any('purpose', filter.purposes);
  any('agent', [filter.agent]);
  any('agent_role', [filter.role]);
  any('decision', [filter.decision]);
  const { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY } = filter;
  where.push(between('recorded', since, until));
  return { where: where.join(' AND '), bound };
}

/** From, and up to but not including; of a column with timestamps. */
export function between(column: string, from: number, to: number): string {
  return within(column, from, to, (ms) => `make_timestamp_ms(${ms})`);
}

/** Likewise of one with milliseconds. */
function within(column: string, from: number, to: number, value = (ms: number) => String(ms)): string {
  const parts = [
    ...(Number.isFinite(from) ? [`${column} >= ${value(Math.trunc(from))}`] : []),
    ...(Number.isFinite(to) ? [`${column} < ${value(Math.trunc(to))}`] : []),
  ];
  return parts.join(' AND ') || 'true';
}
