import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import { quoted } from '../../sync/audit-mirror/index-files.ts';
import type { AuditSearch } from '../../sync/audit-mirror/search.ts';

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

/** A person, who saw somebody's record. */
const SAW =
  "outcome = '0' AND len(patients) > 0 AND agent LIKE 'Practitioner/%' AND event_type NOT IN ('LOGIN', 'AUDIT_REPORT')";
const MOST_FOUND = 100;
const MOST_ASKED = 200;
const MOST_EVIDENCE = 20;

export async function unusual(search: AuditSearch, filter: AuditFilter, options: UnusualOptions): Promise<Unusual[]> {
  const found = await Promise.all([
    manyPatients(search, filter, options),
    ownHousehold(search, filter),
    outsideHours(search, filter, options),
    noEncounter(search, filter, options),
  ]);
  return found.flat();
}

/** Events of one person that belong together by `part`: a day, a patient, … */
interface Group {
  readonly agent: string;
  readonly role: string | null;
  readonly part: string;
  readonly count: number;
}
/** Which events a rule looks at, as SQL over the events that the filter leaves: rows with `part` beside the columns. */
type Looked = (from: string) => string;

const groupsOf = (search: AuditSearch, filter: AuditFilter, looked: Looked, most: number): Promise<Group[]> =>
  search.rows<Group>(
    filter,
    (from) => `
      SELECT agent, any_value(agent_role) AS role, part, count(*)::INTEGER AS count FROM (${looked(from)})
      GROUP BY agent, part ORDER BY count DESC, agent, part LIMIT ${most}`
  );

/** The last events of each group. Asked for what is shown alone: all of them would not be held in memory. */
async function withEvidence(search: AuditSearch, filter: AuditFilter, looked: Looked, groups: readonly Group[]) {
  if (groups.length === 0) return [];
  const wanted = groups.map(({ agent, part }) => `(${quoted(agent)}, ${quoted(part)})`).join(', ');
  const rows = await search.rows<Evidence & { agent: string; part: string }>(
    filter,
    (from) => `
      SELECT agent, part, id, epoch_ms(recorded)::DOUBLE AS recorded, event_type, patients FROM (${looked(from)})
      WHERE (agent, part) IN (VALUES ${wanted})
      QUALIFY row_number() OVER (PARTITION BY agent, part ORDER BY recorded DESC) <= ${MOST_EVIDENCE}
      ORDER BY recorded DESC`
  );
  const byGroup = Map.groupBy(rows, ({ agent, part }) => `${agent} ${part}`);
  return groups.map((group) => {
    const evidence = (byGroup.get(`${group.agent} ${group.part}`) ?? []).map(
      ({ id, recorded, event_type, patients }): Evidence => ({ id, recorded, event_type, patients })
    );
    return { ...group, evidence };
  });
}

async function manyPatients(search: AuditSearch, filter: AuditFilter, options: UnusualOptions): Promise<Unusual[]> {
  const looked: Looked = (from) =>
    `SELECT *, strftime(${localTime(options)}, '%Y-%m-%d') AS part FROM ${from} WHERE ${SAW}`;
  const days = await search.rows<Group>(
    filter,
    (from) => `
      SELECT agent, any_value(agent_role) AS role, part, count(DISTINCT patient)::INTEGER AS count
      FROM (SELECT agent, agent_role, part, unnest(patients) AS patient FROM (${looked(from)})) GROUP BY agent, part`
  );
  const many = unusualDays(days, options.manyPatients);
  const found = await withEvidence(search, filter, looked, many);
  return found.map(({ part: day, agent, role, count, evidence }, i) => ({
    ...{ rule: 'many-patients', agent, role, count, evidence },
    explanation: `Records of ${count} patients on ${day}; others of this role have ${many[i]!.usual ?? 'none'} a day in the median.`,
  }));
}

/** @returns days with at least `least` patients and three times what others of the role have in the median */
export function unusualDays(days: readonly Group[], least: number): (Group & { readonly usual: number | null })[] {
  const ofRole = Map.groupBy(
    days.toSorted((a, b) => a.count - b.count),
    ({ role }) => role
  );
  const usual = new Map<string, number | null>();
  const found = days.flatMap((day) => {
    if (day.count < least) return [];
    const others = `${day.role} ${day.agent}`;
    if (!usual.has(others)) usual.set(others, medianOfOthers(ofRole.get(day.role)!, day.agent));
    const compared = usual.get(others) ?? null;
    return day.count >= 3 * (compared ?? 0) ? [{ ...day, usual: compared }] : [];
  });
  return found.sort((a, b) => b.count - a.count).slice(0, MOST_FOUND);
}

/** @param sorted by count; not sorted again for each agent, of whom there may be hundreds */
function medianOfOthers(sorted: readonly Group[], agent: string): number | null {
  const others = sorted.filter((day) => day.agent !== agent);
  if (others.length === 0) return null;
  const middle = Math.floor(others.length / 2);
  const upper = others[middle]!.count;
  return others.length % 2 === 1 ? upper : (others[middle - 1]!.count + upper) / 2;
}

/** The flag is set when identified data is revealed: see `household.ts`. */
async function ownHousehold(search: AuditSearch, filter: AuditFilter): Promise<Unusual[]> {
  const looked: Looked = (from) =>
    `SELECT *, household AS part FROM ${from} WHERE household IS NOT NULL AND agent IS NOT NULL`;
  const groups = await groupsOf(search, filter, looked, MOST_FOUND);
  const found = await withEvidence(search, filter, looked, groups);
  return found.map(({ part: household, ...group }) => ({
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
  const outside = `hour(${local}) < ${Math.trunc(begin)} OR hour(${local}) >= ${Math.trunc(end)} OR isodow(${local}) > 5`;
  const looked: Looked = (from) => `SELECT *, 'outside' AS part FROM ${from} WHERE ${SAW} AND (${outside})`;
  const groups = await groupsOf(search, filter, looked, MOST_FOUND);
  const found = await withEvidence(search, filter, looked, groups);
  return found.map(({ part: _part, ...group }) => ({
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
  const looked: Looked = (from) => `SELECT *, unnest(patients) AS part FROM ${from} WHERE ${SAW} AND encounter IS NULL`;
  const pairs = await groupsOf(search, filter, looked, MOST_ASKED);
  const patients = [...new Set(pairs.map(({ part }) => part))];
  const known = new Map(await Promise.all(patients.map(async (one) => [one, await hasEncounter(one)] as const)));
  const without = pairs.filter(({ part }) => known.get(part) === false);
  const found = await withEvidence(search, filter, looked, without);
  return [...Map.groupBy(found, ({ agent }) => agent)].map(([agent, all]) => ({
    rule: 'no-encounter' as const,
    agent,
    role: all[0]!.role,
    count: all.length,
    explanation: `Records of ${all.length} ${all.length === 1 ? 'patient' : 'patients'} who have no encounter in the organization.`,
    evidence: all.flatMap(({ evidence }) => evidence).slice(0, MOST_EVIDENCE),
  }));
}

const localTime = ({ offsetMinutes }: UnusualOptions): string =>
  `(recorded + INTERVAL (${Math.trunc(offsetMinutes)}) MINUTE)`;
