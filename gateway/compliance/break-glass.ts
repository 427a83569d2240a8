import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import type { AuditSearch } from '../../sync/audit-mirror/search.ts';

/** One breaking of the glass: who, whose record, what was seen through it, and whether it has been reviewed. */
export interface BreakGlassSession {
  readonly event: string;
  readonly opened: number;
  readonly closed: number | null;
  readonly agent: string | null;
  readonly patient: string | null;
  readonly reviewed: boolean;
  readonly accesses: readonly Pick<AuditRow, 'id' | 'recorded' | 'event_type' | 'entities'>[];
}

/** A session lasts an hour at most, and ends sooner when it is closed. */
const LONGEST_MS = 60 * 60_000;
const MOST = 5_000;

export async function breakGlass(search: AuditSearch, filter: AuditFilter): Promise<BreakGlassSession[]> {
  const page = { limit: MOST, offset: 0 };
  const { events: steps } = await search.find({ ...filter, eventTypes: ['BREAK_GLASS'] }, page);
  const { events: seen } = await search.find({ ...filter, eventTypes: undefined, purposes: ['BTG'] }, page);
  const opened = steps.filter(({ operation, outcome }) => operation === 'open' && outcome === '0');
  return opened.map((open) => {
    const patient = open.patients[0] ?? null;
    const same = (row: AuditRow) => patient !== null && row.patients.includes(patient);
    const after = steps.filter((row) => same(row) && row.recorded >= open.recorded);
    const ofAgent = after.filter((row) => row.agent === open.agent);
    const closed = ofAgent.findLast(({ operation }) => operation === 'close')?.recorded ?? null;
    const end = Math.min(closed ?? Number.POSITIVE_INFINITY, open.recorded + LONGEST_MS);
    return {
      event: open.id,
      opened: open.recorded,
      closed,
      agent: open.agent,
      patient,
      reviewed: after.some(({ operation }) => operation === 'review'),
      accesses: seen
        .filter((row) => row.event_type !== 'BREAK_GLASS' && same(row) && row.agent === open.agent)
        .filter(({ recorded }) => recorded >= open.recorded && recorded <= end)
        .map(({ id, recorded, event_type, entities }) => ({ id, recorded, event_type, entities })),
    };
  });
}
