import type { AuditFilter, AuditSearch } from '../../sync/audit-mirror/search.ts';

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
  return search.rows<Bucket>(
    filter,
    (from) => `
      SELECT epoch_ms(date_trunc('${interval}', recorded))::DOUBLE AS start, count(*)::INTEGER AS total,
        count(*) FILTER (outcome = '4')::INTEGER AS refused, count(*) FILTER (outcome = '8')::INTEGER AS failed
      FROM ${from} GROUP BY 1 ORDER BY 1 LIMIT 10000`
  );
}

/** How many events in which hour of which day of the week; Monday is 0. Hours without an event are left out. */
export function heatmap(search: AuditSearch, filter: AuditFilter, offsetMinutes: number) {
  const local = `(recorded + INTERVAL (${Math.trunc(offsetMinutes)}) MINUTE)`;
  return search.rows<{ weekday: number; hour: number; count: number }>(
    filter,
    (from) => `
      SELECT (isodow(${local}) - 1)::INTEGER AS weekday, hour(${local})::INTEGER AS hour, count(*)::INTEGER AS count
      FROM ${from} GROUP BY 1, 2 ORDER BY 1, 2`
  );
}

const FACETS = ['event_type', 'agent', 'agent_role', 'outcome', 'purpose', 'decision', 'resource_type'] as const;
type Facet = (typeof FACETS)[number];

/** The values that there are to choose from, the most frequent first. */
export async function facets(search: AuditSearch, filter: AuditFilter) {
  const all: Partial<Record<Facet, readonly { value: string; count: number }[]>> = {};
  for (const facet of FACETS) {
    all[facet] = await search.rows<{ value: string; count: number }>(
      filter,
      (from) => `
        SELECT ${facet} AS value, count(*)::INTEGER AS count FROM ${from}
        WHERE ${facet} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50`
    );
  }
  return all;
}
