import type { EhrPage, EhrRecord } from './ehr-record.ts';

/**
 * What is asked of an EHR for a chart, in this order: what a clinician looks at first comes first. Newest first within
 * each type, by the search parameter that the type has for it; a server that does not sort, or wants Observations by
 * category, is asked again in the way that it takes.
 */
interface ChartSearch {
  readonly type: string;
  readonly sort?: string;
  readonly include?: string;
  /** Asked one by one where the server refuses to give all at once (US Core servers may). */
  readonly categories?: readonly string[];
}

export const CHART: readonly ChartSearch[] = [
  { type: 'Encounter', sort: '-date' },
  { type: 'Condition', sort: '-recorded-date', categories: ['problem-list-item', 'encounter-diagnosis'] },
  { type: 'AllergyIntolerance', sort: '-date' },
  { type: 'MedicationRequest', sort: '-authoredon', include: 'MedicationRequest:medication' },
  { type: 'Observation', sort: '-date', categories: ['vital-signs', 'laboratory', 'social-history', 'survey'] },
  { type: 'Immunization', sort: '-date' },
  { type: 'Procedure', sort: '-date' },
  { type: 'DiagnosticReport', sort: '-date', categories: ['LAB', 'RAD'] },
  { type: 'DocumentReference', sort: '-date', categories: ['clinical-note'] },
  { type: 'ImagingStudy', sort: '-started' },
  { type: 'CarePlan', sort: '-date', categories: ['assess-plan'] },
  { type: 'Goal', sort: '-start-date' },
  { type: 'CareTeam' },
  { type: 'ServiceRequest', sort: '-authored' },
  { type: 'MedicationStatement', sort: '-effective' },
  { type: 'FamilyMemberHistory', sort: '-date' },
];

const PAGE_SIZE = 100;
/** Refusals that may be about a parameter. */
const TOO_MUCH_ASKED = new Set([400, 422, 501]);

/** @param patientId the EHR's own */
export function firstPages(record: EhrRecord, patientId: string, search: ChartSearch): Promise<EhrPage[]> {
  return tryEach(record, [
    [query(patientId, search, { sorted: true })],
    [query(patientId, { ...search, include: undefined }, { sorted: false })],
    (search.categories ?? []).map((category) => query(patientId, { ...search, include: undefined }, { category })),
  ]);
}

async function tryEach(record: EhrRecord, ways: readonly (readonly string[])[]): Promise<EhrPage[]> {
  for (const paths of ways) {
    const pages: EhrPage[] = [];
    for (const path of paths) pages.push(await record.page(path));
    if (pages.some(({ status }) => !TOO_MUCH_ASKED.has(status))) return pages;
  }
  return [];
}

function query(
  patientId: string,
  { type, sort, include }: { type: string; sort?: string; include?: string | undefined },
  how: { sorted?: boolean; category?: string }
): string {
  const parameters = new URLSearchParams({ patient: patientId });
  if (how.category) parameters.set('category', how.category);
  if (how.sorted) {
    parameters.set('_count', String(PAGE_SIZE));
    if (sort) parameters.set('_sort', sort);
    if (include) parameters.set('_include', include);
  }
  return `${type}?${parameters}`;
}

export type { ChartSearch };
