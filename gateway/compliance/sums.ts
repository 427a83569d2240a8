import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import type { AuditSearch } from '../../sync/audit-mirror/search.ts';

/** Pictures of the trail, not reports: they don't wait for what is fetched for long. */
const HURRY = { hurry: true };

export interface Bucket {
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly total: number;
  /** Outcome 4: refused, or the caller's fault. */
  readonly refused: number;
  /** Outcome 8: Atlas' or Medplum's. */
  readonly failed: number;
}

export function timeline(
  search: AuditSearch,
  filter: AuditFilter,
  interval: 'hour' | 'day' | 'week'
): Promise<Bucket[]> {
  return search.counts<Bucket>(
    filter,
    (from) => `
      SELECT epoch_ms(date_trunc('${interval}', hour))::DOUBLE AS start, sum(n)::INTEGER AS total,
        coalesce(sum(n) FILTER (outcome = '4'), 0)::INTEGER AS refused,
        coalesce(sum(n) FILTER (outcome = '8'), 0)::INTEGER AS failed
      FROM ${from} GROUP BY 1 ORDER BY 1 LIMIT 10000`,
    HURRY
  );
}

/** How many events in which hour of which day of the week; Monday is 0. Hours without an event are left out. */
export function heatmap(search: AuditSearch, filter: AuditFilter, offsetMinutes: number) {
  const shifted = (time: string) => `(${time} + INTERVAL (${Math.trunc(offsetMinutes)}) MINUTE)`;
  const sum = (time: string, n: string) => (from: string) =>
    `
      SELECT (isodow(${shifted(time)}) - 1)::INTEGER AS weekday, hour(${shifted(time)})::INTEGER AS hour,
        ${n}::INTEGER AS count
      FROM ${from} GROUP BY 1, 2 ORDER BY 1, 2`;
  type Cell = { weekday: number; hour: number; count: number };
  // A clock that is half an hour off cuts the hours that are counted.
  return offsetMinutes % 60 === 0
    ? search.counts<Cell>(filter, sum('hour', 'sum(n)'), HURRY)
    : search.rows<Cell>(filter, sum('recorded', 'count(*)'), HURRY);
}

const COUNTED = ['event_type', 'agent_role', 'outcome', 'purpose', 'decision', 'resource_type'] as const;
type Facet = (typeof COUNTED)[number] | 'agent';
type Choice = { readonly value: string; readonly count: number };
const MOST_CHOICES = 50;

/** The values that there are to choose from, the most frequent first. */
export async function facets(search: AuditSearch, filter: AuditFilter): Promise<Record<Facet, readonly Choice[]>> {
  const counted = await search.counts<Choice & { facet: Facet }>(
    filter,
    (from) => `
      , sums AS (
        SELECT ${COUNTED.join(', ')}, grouping_id(${COUNTED.join(', ')}) AS kind, sum(n)::INTEGER AS count
        FROM ${from} GROUP BY GROUPING SETS (${COUNTED.map((facet) => `(${facet})`).join(', ')}))
      SELECT * FROM (${COUNTED.map(choices).join(' UNION ALL ')}) WHERE value IS NOT NULL ORDER BY count DESC, value`,
    HURRY
  );
  const agent = await search.rows<Choice>(
    filter,
    (from) => `
      SELECT agent AS value, count(*)::INTEGER AS count FROM ${from}
      WHERE agent IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_CHOICES}`,
    HURRY
  );
  const of = (facet: Facet) =>
    counted
      .flatMap((one) => (one.facet === facet ? [{ value: one.value, count: one.count }] : []))
      .slice(0, MOST_CHOICES);
  return {
    event_type: of('event_type'),
    agent,
    agent_role: of('agent_role'),
    outcome: of('outcome'),
    purpose: of('purpose'),
    decision: of('decision'),
    resource_type: of('resource_type'),
  };
}

/** Of the grouping sets the one that is by this facet alone: its bit is the only one that is not set. */
function choices(facet: string, place: number): string {
  const kind = 2 ** COUNTED.length - 1 - 2 ** (COUNTED.length - 1 - place);
  return `SELECT '${facet}' AS facet, ${facet} AS value, count FROM sums WHERE kind = ${kind}`;
}
