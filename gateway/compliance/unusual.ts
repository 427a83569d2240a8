import type { AuditFilter, AuditSearch } from '../../sync/audit-mirror/search.ts';

/**
 * Accesses that a compliance officer should look at. Simple rules, each told in one sentence with the events that it
 * rests on; none says that somebody did wrong.
 */
export interface Unusual {
  readonly rule: 'many-patients' | 'own-household' | 'outside-hours' | 'no-encounter';
  readonly agent: string;
  readonly role: string | null;
  readonly count: number;
  readonly explanation: string;
  readonly evidence: readonly Evidence[];
}
interface Evidence {
  readonly id: string;
  readonly recorded: number;
  readonly event_type: string;
  readonly patients: readonly string[];
}

export interface UnusualOptions {
  /** Working hours, and what the clocks show: minutes east of UTC. */
  readonly from: number;
  readonly to: number;
  readonly offsetMinutes: number;
  /** Patients of one person on one day that are many whoever it is. */
  readonly manyPatients: number;
  /** Whether a patient has an Encounter in the organization; asked for each patient that a clinician saw. */
  readonly hasEncounter: (patient: string) => Promise<boolean>;
}

const EVIDENCE =
  'list({id: id, recorded: epoch_ms(recorded)::DOUBLE, event_type: event_type, patients: patients} ORDER BY recorded DESC)[1:20]';
/** A person, who saw somebody's record. */
const SAW =
  "outcome = '0' AND len(patients) > 0 AND agent LIKE 'Practitioner/%' AND event_type NOT IN ('LOGIN', 'AUDIT_REPORT')";
const MOST_ASKED = 200;

export async function unusual(search: AuditSearch, filter: AuditFilter, options: UnusualOptions): Promise<Unusual[]> {
  const found = await Promise.all([
    manyPatients(search, filter, options),
    ownHousehold(search, filter),
    outsideHours(search, filter, options),
    noEncounter(search, filter, options),
  ]);
  return found.flat();
}

interface Group {
  readonly agent: string;
  readonly role: string | null;
  readonly count: number;
  readonly evidence: Evidence[];
}

async function manyPatients(search: AuditSearch, filter: AuditFilter, options: UnusualOptions): Promise<Unusual[]> {
  const local = localTime(options);
  const rows = await search.rows<Group & { day: string; usual: number | null }>(
    filter,
    (from) => `
      , days AS (
        SELECT agent, any_value(agent_role) AS role, strftime(${local}, '%Y-%m-%d') AS day,
          len(list_distinct(flatten(list(patients))))::INTEGER AS count, ${EVIDENCE} AS evidence
        FROM ${from} WHERE ${SAW} GROUP BY agent, day),
      compared AS (
        SELECT *, (SELECT median(o.count)::DOUBLE FROM days o
          WHERE o.role IS NOT DISTINCT FROM d.role AND o.agent <> d.agent) AS usual FROM days d)
      SELECT * FROM compared
      WHERE count >= greatest(${Math.trunc(options.manyPatients)}, 3 * coalesce(usual, 0)) ORDER BY count DESC LIMIT 100`
  );
  return rows.map(({ day, usual, ...group }) => ({
    ...group,
    rule: 'many-patients',
    explanation: `Records of ${group.count} patients on ${day}; others of this role have ${usual ?? 'none'} a day in the median.`,
  }));
}

/** The flag is set when identified data is revealed: see `household.ts`. */
async function ownHousehold(search: AuditSearch, filter: AuditFilter): Promise<Unusual[]> {
  const rows = await search.rows<Group & { household: string }>(
    filter,
    (from) => `
      SELECT agent, any_value(agent_role) AS role, household, count(*)::INTEGER AS count, ${EVIDENCE} AS evidence
      FROM ${from} WHERE household IS NOT NULL GROUP BY agent, household ORDER BY count DESC LIMIT 100`
  );
  return rows.map(({ household, ...group }) => ({
    ...group,
    rule: 'own-household',
    explanation:
      household === 'surname-and-address'
        ? 'The patient has the surname and the address of the person who looked.'
        : 'The patient has the surname of the person who looked.',
  }));
}

async function outsideHours(search: AuditSearch, filter: AuditFilter, options: UnusualOptions): Promise<Unusual[]> {
  const { from: begin, to: end } = options;
  const local = localTime(options);
  const rows = await search.rows<Group>(
    filter,
    (from) => `
      SELECT agent, any_value(agent_role) AS role, count(*)::INTEGER AS count, ${EVIDENCE} AS evidence
      FROM ${from}
      WHERE ${SAW} AND (hour(${local}) < ${Math.trunc(begin)} OR hour(${local}) >= ${Math.trunc(end)} OR isodow(${local}) > 5)
      GROUP BY agent ORDER BY count DESC LIMIT 100`
  );
  return rows.map((group) => ({
    ...group,
    rule: 'outside-hours',
    explanation: `${group.count} accesses outside ${begin}:00–${end}:00, Monday to Friday.`,
  }));
}

async function noEncounter(
  search: AuditSearch,
  filter: AuditFilter,
  { hasEncounter }: UnusualOptions
): Promise<Unusual[]> {
  const pairs = await search.rows<Group & { patient: string }>(
    filter,
    (from) => `
      SELECT agent, any_value(role) AS role, patient, count(*)::INTEGER AS count, ${EVIDENCE} AS evidence
      FROM (SELECT *, agent_role AS role, unnest(patients) AS patient FROM ${from} WHERE ${SAW} AND encounter IS NULL)
      GROUP BY agent, patient ORDER BY count DESC LIMIT ${MOST_ASKED}`
  );
  const patients = [...new Set(pairs.map(({ patient }) => patient))];
  const known = new Map(await Promise.all(patients.map(async (one) => [one, await hasEncounter(one)] as const)));
  const without = pairs.filter(({ patient }) => known.get(patient) === false);
  return [...Map.groupBy(without, ({ agent }) => agent)].map(([agent, all]) => ({
    rule: 'no-encounter' as const,
    agent,
    role: all[0]!.role,
    count: all.length,
    explanation: `Records of ${all.length} ${all.length === 1 ? 'patient' : 'patients'} who have no encounter in the organization.`,
    evidence: all.flatMap(({ evidence }) => evidence).slice(0, 20),
  }));
}

const localTime = ({ offsetMinutes }: UnusualOptions): string =>
  `(recorded + INTERVAL (${Math.trunc(offsetMinutes)}) MINUTE)`;
