import { namespace } from '../../config/namespace.ts';
import type { AuditFilter } from '../../sync/audit-mirror/filter.ts';
import { type AuditSearch, openAuditSearch } from '../../sync/audit-mirror/search.ts';
import { MADE, makeIndex } from '../../sync/audit-mirror/testing/made-index.ts';
import { facets, heatmap, timeline } from './sums.ts';
import { unusual } from './unusual.ts';

const ROUNDS = 5;
const org = MADE.org;
const month = (n: number) => MADE.begin + n * MADE.monthMs;
const page =
  (filter: AuditFilter, offset = 0) =>
  (search: AuditSearch) =>
    search.find({ org, ...filter }, { limit: 50, offset });
const DAY = { since: month(5) + 1, until: month(5) + 86_400_001 };

/** What the console asks for, by name. */
const ASKED: readonly [string, (search: AuditSearch, events: number) => Promise<unknown>][] = [
  ['newest', page({})],
  ['newest, half way down', (search, events) => page({}, Math.floor(events / 2))(search)],
  ['by agent', page({ agent: MADE.agent(7) })],
  [
    'by agent, half way down',
    (search, events) => page({ agent: MADE.agent(7) }, Math.floor(events / MADE.people / 2))(search),
  ],
  ['by patient', page({ entity: MADE.token(77) })],
  ['by patient, type and time', page({ entity: MADE.token(77), actions: ['R'], since: month(6) })],
  ['one day', page(DAY)],
  ['one outcome', page({ outcomes: ['8'] })],
  ['type and outcome', page({ eventTypes: ['FHIR_REVEAL'], outcomes: ['4'] })],
  [
    'rare: role, purpose, decision, type',
    page({ role: 'ADMIN', purposes: ['HRESCH'], decision: 'deny', eventTypes: ['FHIR_REVEAL'] }),
  ],
  ['facets', (search) => facets(search, { org })],
  ['facets of one agent', (search) => facets(search, { org, agent: MADE.agent(7) })],
  ['timeline by day', (search) => timeline(search, { org }, 'day')],
  ['timeline of a cut day by hour', (search) => timeline(search, { org, ...DAY }, 'hour')],
  ['heatmap', (search) => heatmap(search, { org }, 60)],
  ['heatmap of one agent', (search) => heatmap(search, { org, agent: MADE.agent(7) }, 60)],
];
/** Reads every event of the month, and so is told without a goal. */
const REPORTS: typeof ASKED = [
  ['unusual access in a month', (search) => unusual(search, { org, since: month(11), until: month(12) }, UNUSUAL)],
];
const UNUSUAL = { from: 7, to: 20, offsetMinutes: 0, manyPatients: 30, hasEncounter: async () => true };

/**
 * Over an index of so many events, which is made in the folder first.
 *
 * @returns of each the median milliseconds, and the most that are wanted, if any
 */
export async function benchAuditSearch(
  folder: string,
  events: number
): Promise<{ name: string; ms: number; most?: number }[]> {
  const search = await openAuditSearch({ ...(await makeIndex(folder, events)), namespace: namespace() });
  await search.find({ org }, { limit: 1, offset: 0 });
  const figures: { name: string; ms: number; most?: number }[] = [];
  for (const [name, ask] of [...ASKED, ...REPORTS]) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await ask(search, events);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    const isReport = REPORTS.some(([report]) => report === name);
    figures.push({ name, ms: times[Math.floor(ROUNDS / 2)]!, ...(isReport ? {} : { most: 1_000 }) });
  }
  search.close();
  return figures;
}
