import type { Bundle, Condition, Encounter, Observation, Patient, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, type ParityProject, parityProject, unique } from './parity.ts';

/** Parity: FHIR search (https://hl7.org/fhir/R4/search.html) as Medplum answers it, over one small record. */
let project: ParityProject;
let api: Api;
let ada: Patient & { id: string };
let ben: Patient & { id: string };
let encounter: Encounter & { id: string };
const observations: (Observation & { id: string })[] = [];
let condition: Condition & { id: string };

const SYSTEM = 'https://example.com/parity';
const LOINC = 'http://loinc.org';
const key = unique();

beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  api = (await project.member()).api;
  ada = await api.create<Patient>({
    resourceType: 'Patient',
    identifier: [{ system: SYSTEM, value: `ada-${key}` }],
    name: [{ family: 'Adatest', given: ['Quill'] }],
    gender: 'female',
    birthDate: '1980-05-01',
  });
  ben = await api.create<Patient>({
    resourceType: 'Patient',
    identifier: [{ system: SYSTEM, value: `ben-${key}` }],
    name: [{ family: 'Bentest' }],
    gender: 'male',
    birthDate: '1990-02',
  });
  encounter = await api.create<Encounter>({
    resourceType: 'Encounter',
    status: 'finished',
    class: { code: 'AMB' },
    subject: { reference: `Patient/${ada.id}` },
    period: { start: '2024-03-01T09:00:00Z', end: '2024-03-02T09:00:00Z' },
  });
  for (const [index, day] of ['2024-01-10', '2024-02-10', '2024-03-10'].entries()) {
    observations.push(
      await api.create<Observation>({
        resourceType: 'Observation',
        status: index === 2 ? 'preliminary' : 'final',
        category: [
          { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
        ],
        code: { coding: [{ system: LOINC, code: index === 0 ? '8480-6' : '8462-4' }], text: 'pressure' },
        subject: { reference: `Patient/${ada.id}` },
        encounter: { reference: `Encounter/${encounter.id}` },
        effectiveDateTime: `${day}T12:00:00Z`,
        valueQuantity: { value: 100 + index * 10, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
      })
    );
  }
  condition = await api.create<Condition>({
    resourceType: 'Condition',
    code: { coding: [{ system: 'http://snomed.info/sct', code: '38341003' }] },
    subject: { reference: `Patient/${ben.id}` },
    meta: { tag: [{ system: SYSTEM, code: 'tagged' }] },
  });
});

const ids = (bundle: Bundle): string[] => (bundle.entry ?? []).map((entry) => entry.resource!.id!);
const modes = (bundle: Bundle, mode: string): Resource[] =>
  (bundle.entry ?? []).filter((entry) => entry.search?.mode === mode).map((entry) => entry.resource!);
async function found(query: string): Promise<string[]> {
  const answer = await api.get(query);
  expect(answer.status, `${query}: ${JSON.stringify(answer.body)}`).toBe(200);
  expect(answer.body.type).toBe('searchset');
  return ids(answer.body).sort();
}
/** `%ada` and its like stand for ids that are known only when the test runs. */
const fill = (query: string): string =>
  query.replaceAll('%ada', ada.id).replaceAll('%ben', ben.id).replaceAll('%enc', encounter.id).replaceAll('%key', key);
const named = (names: readonly string[]): string[] => {
  const byName: Record<string, string> = {
    ada: ada.id,
    ben: ben.id,
    encounter: encounter.id,
    condition: condition.id,
    o0: observations[0]!.id,
    o1: observations[1]!.id,
    o2: observations[2]!.id,
  };
  return names.map((name) => byName[name]!).sort();
};

const table: readonly [kind: string, query: string, expected: readonly string[]][] = [
  ['token: system|value', `Patient?identifier=${SYSTEM}|ada-%key`, ['ada']],
  ['token: value alone', 'Patient?identifier=ada-%key', ['ada']],
  ['token: several', `Patient?identifier=${SYSTEM}|ada-%key,${SYSTEM}|ben-%key`, ['ada', 'ben']],
  ['token: code of a coding', 'Observation?code=8480-6', ['o0']],
  ['token: system|code', `Observation?code=${LOINC}|8462-4`, ['o1', 'o2']],
  ['token: another system', 'Observation?code=http://example.com|8462-4', []],
  ['token: code element', 'Observation?status=final', ['o0', 'o1']],
  ['token: not', 'Observation?status:not=final', ['o2']],
  ['token: gender', 'Patient?gender=female', ['ada']],
  ['token: tag', `Condition?_tag=${SYSTEM}|tagged`, ['condition']],
  ['token: missing', 'Patient?identifier:missing=true', []],
  ['string: start of a word, any case', 'Patient?name=adat', ['ada']],
  ['string: exact', 'Patient?family:exact=Bentest', ['ben']],
  ['string: contains', 'Patient?family:contains=tes', ['ada', 'ben']],
  ['reference: type and id', 'Observation?subject=Patient/%ada', ['o0', 'o1', 'o2']],
  ['reference: by the parameter patient', 'Observation?patient=Patient/%ada', ['o0', 'o1', 'o2']],
  ['reference: id alone', 'Observation?patient=%ada', ['o0', 'o1', 'o2']],
  ['reference: nobody', 'Observation?subject=Patient/%ben', []],
  // A day alone is compared as its midnight unless the server's `rangeSearch` is on, so a day is asked for by its ends.
  ['date: the ends of a day', 'Observation?date=ge2024-02-10&date=lt2024-02-11', ['o1']],
  ['date: an instant', 'Observation?date=2024-02-10T12:00:00Z', ['o1']],
  ['date: ge and lt', 'Observation?date=ge2024-01-01&date=lt2024-03-01', ['o0', 'o1']],
  ['date: gt', 'Observation?date=gt2024-02-10T12:00:00Z', ['o2']],
  ['date: birth date', 'Patient?birthdate=lt1985-01-01', ['ada']],
  ['date: start of a period', 'Encounter?date=ge2024-03-01&date=lt2024-03-02', ['encounter']],
  ['quantity: gt', 'Observation?value-quantity=gt105', ['o1', 'o2']],
  ['_id', 'Patient?_id=%ada,%ben', ['ada', 'ben']],
  ['_lastUpdated', 'Patient?_lastUpdated=gt2020-01-01', ['ada', 'ben']],
  ['_lastUpdated: later than now', 'Patient?_lastUpdated=gt2100-01-01', []],
  ['two parameters', 'Observation?patient=%ada&code=8480-6', ['o0']],
  ['chain: typed', `Observation?subject:Patient.identifier=${SYSTEM}|ada-%key`, ['o0', 'o1', 'o2']],
  ['chain: one target', `Observation?patient.identifier=${SYSTEM}|ada-%key`, ['o0', 'o1', 'o2']],
  ['chain: by name', 'Condition?patient.name=bentest', ['condition']],
  ['_has', 'Patient?_has:Observation:patient:code=8480-6', ['ada']],
  ['_has: none', 'Patient?_has:Condition:patient:code=8480-6', []],
  ['_compartment', 'Observation?_compartment=Patient/%ada', ['o0', 'o1', 'o2']],
];

describe('search parameters', () => {
  test.each(table)('%s', async (_kind, query, expected) => {
    expect(await found(fill(query))).toEqual(named(expected));
  });

  // Atlas asks nothing by _filter, and embedded Medplum says that it does not have it.
  test('_filter is answered rightly or with 501, never ignored', async () => {
    const answer = await api.get('Observation?_filter=status eq preliminary');
    expect([200, 501]).toContain(answer.status);
    if (answer.status === 200) expect(ids(answer.body)).toEqual([observations[2]!.id]);
    else expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  test('a parameter that is not known is 400', async () => {
    expect((await api.get('Patient?nonsense=1')).status).toBe(400);
  });

  test('a chain through a reference of many types without naming one is 400', async () => {
    expect((await api.get('Observation?subject.identifier=x')).status).toBe(400);
  });

  test('POST _search takes the same parameters', async () => {
    const form = new URLSearchParams({ identifier: `${SYSTEM}|ada-${key}`, _fields: 'id,identifier' });
    const answer = await api.post('Patient/_search', form, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer.status).toBe(200);
    expect(ids(answer.body)).toEqual([ada.id]);
  });

  test('_fields leaves the other elements out', async () => {
    const answer = await api.get(`Patient?_id=${ada.id}&_fields=id,gender`);
    expect(answer.body.entry[0].resource.gender).toBe('female');
    expect(answer.body.entry[0].resource.name).toBeUndefined();
  });
});

describe('_include and _revinclude', () => {
  test('_include brings what is referred to, marked as included', async () => {
    const { body } = await api.get(`Observation?_id=${observations[0]!.id}&_include=Observation:subject`);
    expect(modes(body, 'match').map((r) => r.id)).toEqual([observations[0]!.id]);
    expect(modes(body, 'include').map((r) => r.id)).toEqual([ada.id]);
  });

  test('_revinclude brings what refers here', async () => {
    const { body } = await api.get(`Patient?_id=${ada.id}&_revinclude=Observation:patient`);
    expect(
      modes(body, 'include')
        .map((r) => r.id!)
        .sort()
    ).toEqual(observations.map((o) => o.id).sort());
  });

  test('_include:iterate goes on from what was included', async () => {
    const { body } = await api.get(
      `Observation?_id=${observations[0]!.id}&_include=Observation:encounter&_include:iterate=Encounter:subject`
    );
    expect(
      modes(body, 'include')
        .map((r) => r.resourceType)
        .sort()
    ).toEqual(['Encounter', 'Patient']);
  });
});

describe('_sort, pages and totals', () => {
  test('_sort ascending and descending', async () => {
    const up = await api.get(`Observation?patient=${ada.id}&_sort=date`);
    const down = await api.get(`Observation?patient=${ada.id}&_sort=-date`);
    expect(ids(up.body)).toEqual(observations.map((o) => o.id));
    expect(ids(down.body)).toEqual(observations.map((o) => o.id).reverse());
  });

  test('_sort=-_lastUpdated shows the newest first', async () => {
    const { body } = await api.get(`Observation?patient=${ada.id}&_sort=-_lastUpdated`);
    expect(ids(body)[0]).toBe(observations[2]!.id);
  });

  test('pages: _count, _offset and the next link lead through all of it once', async () => {
    const first = await api.get(`Observation?patient=${ada.id}&_count=2&_sort=date`);
    expect(ids(first.body)).toHaveLength(2);
    const next: string = first.body.link.find((l: { relation: string }) => l.relation === 'next').url;
    expect(next.startsWith(project.medplumUrl)).toBe(true);
    const second = await api.request('GET', `/${next.slice(project.medplumUrl.length)}`);
    expect([...ids(first.body), ...ids(second.body)]).toEqual(observations.map((o) => o.id));
    expect(second.body.link.some((l: { relation: string }) => l.relation === 'next')).toBe(false);
    const offset = await api.get(`Observation?patient=${ada.id}&_count=2&_offset=2&_sort=date`);
    expect(ids(offset.body)).toEqual([observations[2]!.id]);
  });

  test('totals are counted where asked for', async () => {
    expect((await api.get(`Observation?patient=${ada.id}`)).body.total).toBeUndefined();
    expect((await api.get(`Observation?patient=${ada.id}&_total=accurate&_count=1`)).body.total).toBe(3);
    const summary = await api.get(`Observation?patient=${ada.id}&_summary=count`);
    expect(summary.body.total).toBe(3);
    expect(summary.body.entry ?? []).toEqual([]);
  });

  test('_count=0 is a count', async () => {
    const { body } = await api.get(`Observation?patient=${ada.id}&_count=0&_total=accurate`);
    expect(body.total).toBe(3);
    expect(body.entry ?? []).toEqual([]);
  });

  test('a hundred tokens in one search find all that are there', async () => {
    const tokens = [
      ...Array.from({ length: 98 }, () => `${SYSTEM}|${unique()}`),
      `${SYSTEM}|ada-${key}`,
      `${SYSTEM}|ben-${key}`,
    ];
    const form = new URLSearchParams({ identifier: tokens.join(','), _count: '100' });
    const answer = await api.post('Patient/_search', form, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(ids(answer.body).sort()).toEqual([ada.id, ben.id].sort());
  });
});
