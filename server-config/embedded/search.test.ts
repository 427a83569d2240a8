import { matchesSearchRequest, parseSearchRequest } from '@medplum/core';
import type { Bundle, Observation, Patient, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmbeddedRepository } from './repository.ts';
import { openTestStore, request, type TestStore } from './testing.ts';

let t: TestStore;
let repo: EmbeddedRepository;
/** Name in the table below → id. */
const ids = new Map<string, string>();
const LOINC = 'http://loinc.org';
const DANGLING = 'Patient/pt_abc';

beforeAll(async () => {
  t = openTestStore();
  repo = t.caller({ extendedMode: true });
  const add = async (name: string, resource: Resource) => ids.set(name, (await repo.createResource(resource)).id);
  const patient = (extra: object): Patient => ({ resourceType: 'Patient', ...extra });
  await add(
    'ann',
    patient({
      name: [{ family: 'Müller', given: ['Ann', 'Lee'] }],
      gender: 'female',
      birthDate: '1980-05-03',
      active: true,
      identifier: [{ system: 'urn:a', value: 'X1' }],
    })
  );
  await add(
    'bob',
    patient({
      name: [{ text: 'Patient [ABC]', family: '***' }],
      gender: 'male',
      birthDate: '1980',
      telecom: [{ system: 'email', value: 'Bob@Example.org' }],
      identifier: [{ system: 'urn:b', value: 'X1' }, { value: 'bare' }],
    })
  );
  await add(
    'cy',
    patient({
      birthDate: '1981-01-01',
      meta: { tag: [{ system: 'urn:tag', code: 'red' }], profile: ['https://example.org/p'] },
    })
  );
  const observation = (subject: string, code: string, extra: object): Observation => ({
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: LOINC, code, display: `Display of ${code}` }] },
    subject: { reference: subject },
    ...extra,
  });
  const ref = (name: string) => `Patient/${ids.get(name)}`;
  await add(
    'o1',
    observation(ref('ann'), '8302-2', {
      effectiveDateTime: '2024-05-03T10:00:00Z',
      valueQuantity: { value: 150, system: 'http://unitsofmeasure.org', code: 'cm' },
    })
  );
  await add(
    'o2',
    observation(ref('ann'), '29463-7', {
      effectiveDateTime: '2024-05-10',
      valueQuantity: { value: 60, code: 'kg' },
      status: 'amended',
    })
  );
  await add('o3', observation(ref('bob'), '8302-2', { effectivePeriod: { start: '2024-05-20', end: '2024-06-02' } }));
  await add('o4', observation(DANGLING, 'x', { effectivePeriod: { start: '2024-07-01' } }));
  await add('o5', { ...observation('', 'y', {}), subject: { identifier: { system: 'urn:a', value: 'X1' } } });
  await add('deleted', observation(ref('ann'), '8302-2', {}));
  await repo.deleteResource('Observation', ids.get('deleted')!);
});
afterAll(() => t.close());

/** `{ann}` in a query is the id of ann. */
const filled = (query: string) => query.replace(/\{(\w+)\}/g, (_, name) => ids.get(name) ?? name);
const namesOf = (body: Bundle | undefined, mode = 'match') =>
  (body?.entry ?? [])
    .filter((e) => e.search?.mode === mode)
    .map((e) => [...ids].find(([, id]) => id === e.resource?.id)?.[0])
    .join(' ');

const FOUND: [query: string, names: string][] = [
  // token
  ['Patient?identifier=urn:a|X1', 'ann'],
  ['Patient?identifier=X1', 'ann bob'],
  ['Patient?identifier=|bare', 'bob'],
  ['Patient?identifier=|X1', ''],
  ['Patient?identifier=urn:b|', 'bob'],
  ['Patient?identifier=urn:a|X1,urn:b|X1', 'ann bob'],
  ['Patient?identifier=x1', ''],
  ['Patient?identifier:not=urn:a|X1', 'bob cy'],
  ['Patient?identifier:missing=true', 'cy'],
  ['Patient?identifier:missing=false', 'ann bob'],
  ['Patient?identifier=urn:a|X1&gender=female', 'ann'],
  ['Patient?identifier=urn:a|X1&gender=male', ''],
  ['Patient?gender=female,male', 'ann bob'],
  ['Patient?active=true', 'ann'],
  ['Patient?email=bob@example.ORG', 'bob'],
  ['Patient?_tag=urn:tag|red', 'cy'],
  ['Patient?_profile=https://example.org/p', 'cy'],
  ['Observation?code:text=display of 83', 'o1 o3'],
  ['Observation?code=Display of x', 'o4'],
  ['Observation?status:not=final', 'o2'],
  // string
  ['Patient?family=mul', 'ann'],
  ['Patient?name=lee', 'ann'],
  ['Patient?name=ann mül', 'ann'],
  ['Patient?name=abc', 'bob'],
  ['Patient?name:exact=Ann', ''],
  ['Patient?given:exact=Ann', 'ann'],
  ['Patient?given:exact=ann', ''],
  ['Patient?name:contains=ülle', 'ann'],
  ['Patient?family=***', 'bob'],
  // date, number, quantity
  ['Patient?birthdate=1980', 'ann bob'],
  ['Patient?birthdate=1980-05', 'ann bob'],
  ['Patient?birthdate=gt1980', 'cy'],
  ['Patient?birthdate=ge1980-05-04', 'bob cy'],
  ['Patient?birthdate=lt1980-05', 'bob'],
  ['Patient?birthdate=ne1981-01-01', 'ann bob'],
  ['Observation?date=2024-05', 'o1 o2 o3'],
  ['Observation?date=2024-05-03T10:00:00Z', 'o1'],
  ['Observation?date=2024-05-03T12:00:00%2B02:00', 'o1'],
  ['Observation?date=sa2024-05-10', 'o3 o4'],
  ['Observation?date=eb2024-05-20', 'o1 o2'],
  ['Observation?date=ge2024-06-01&date=le2024-06-30', 'o3'],
  ['Observation?date=gt2030', 'o4'],
  ['Observation?value-quantity=150', 'o1'],
  ['Observation?value-quantity=gt60', 'o1'],
  ['Observation?value-quantity=ge60||kg', 'o2'],
  ['Observation?value-quantity=150|http://unitsofmeasure.org|cm', 'o1'],
  ['Observation?value-quantity=150|http://unitsofmeasure.org|kg', ''],
  // reference
  ['Observation?subject=Patient/{ann}', 'o1 o2'],
  ['Observation?subject={ann}', 'o1 o2'],
  ['Observation?patient={ann},{bob}', 'o1 o2 o3'],
  ['Observation?subject=Patient/pt_abc', 'o4'],
  ['Observation?subject:identifier=urn:a|X1', 'o5'],
  ['Observation?subject:missing=true', ''],
  // of every resource
  ['Observation?_id={o1},{o2}', 'o1 o2'],
  ['Observation?_id=nonsense', ''],
  ['Observation?_id:not={o1}', 'o2 o3 o4 o5'],
  ['Observation?_compartment=Patient/{ann}', 'o1 o2'],
  ['Observation?_project={project}', 'o1 o2 o3 o4 o5'],
  ['Observation?_lastUpdated=gt2100-01-01', ''],
  ['Observation?_lastUpdated=lt2100-01-01&code=x', 'o4'],
  // chains
  ['Observation?subject:Patient.identifier=urn:a|X1', 'o1 o2'],
  ['Observation?patient.identifier=urn:b|X1', 'o3'],
  ['Observation?patient.name=abc', 'o3'],
  ['Observation?subject:Patient._id={ann}', 'o1 o2'],
  ['Patient?_has:Observation:patient:code=8302-2', 'ann bob'],
  ['Patient?_has:Observation:subject:status=amended', 'ann'],
  ['Patient?_has:Observation:patient:code=8302-2&gender=male', 'bob'],
  // order and pages
  ['Observation?_sort=-date', 'o5 o4 o3 o2 o1'],
  ['Observation?_sort=date', 'o1 o2 o3 o4 o5'],
  ['Observation?_sort=code,-date', 'o2 o3 o1 o4 o5'],
  ['Observation?_sort=-_lastUpdated&_count=2', 'o5 o4'],
  ['Observation?_sort=_lastUpdated&_count=2&_offset=1', 'o2 o3'],
  ['Observation?_count=0', ''],
];

describe('a search finds', () => {
  test.each(FOUND)('%s → %s', async (query, names) => {
    ids.set('project', t.projectId);
    const { outcome, body } = await request(repo, 'GET', filled(query));
    expect(outcome).toBe('ok');
    expect(namesOf(body)).toBe(names);
  });
});

/** What the in-memory matcher of `@medplum/core` can judge, it judges in the same way. */
describe("the index agrees with Medplum's matcher", () => {
  const judged = FOUND.map(([query]) => query).filter(
    (query) =>
      !/_sort|_count|[.]|_has|:text|:exact|:identifier|value-quantity|_project|Display|name=|family=|=x1|_id=nonsense/.test(
        query
      )
  );
  test.each(judged)('%s', async (query) => {
    const search = parseSearchRequest(filled(query));
    const all = await repo.searchResources({ resourceType: search.resourceType, count: 1000 });
    // The matcher wants references typed unless there is but one target.
    if (/subject=\{|patient=\{/.test(query)) return;
    const matching = all.filter((resource) => matchesSearchRequest(resource, search)).map((resource) => resource.id);
    const { body } = await request(repo, 'GET', filled(query));
    const found = (body.entry ?? []).map((e: { resource: Resource }) => e.resource.id);
    expect(found.sort()).toEqual(matching.sort());
  });
});

describe('a search refuses', () => {
  test.each([
    ['Patient?foo=bar', 'Unknown search parameter: foo'],
    ['Foo?a=b', 'Unknown resource type'],
    ['Binary', 'Cannot search on Binary resource type'],
    [
      'Observation?subject.identifier=a|b',
      'Unable to identify next resource type for search parameter: Observation?subject',
    ],
    ['Observation?code:in=http://vs', 'Invalid modifier :in for code'],
    ['Patient?active=yes', "Boolean search value must be 'true' or 'false'"],
    ['Patient?identifier:missing=maybe', "Search filter ':missing' must have a value of 'true' or 'false'"],
    ['Patient?birthdate=01.02.1980', 'Invalid format for date search parameter: 01.02.1980'],
    ['Patient?_filter=name eq x', 'not-supported'],
    ['Observation?code-value-quantity=a$b', 'Unrecognized search parameter type: composite'],
    ['Observation?date=2024-05-03,2024-05-10', 'Invalid format for date search parameter: 2024-05-03,2024-05-10'],
    ['Patient?_sort=foo', 'Unknown search parameter: foo'],
    ['Patient?_include=Patient:foo', 'Invalid include parameter: Patient:foo'],
  ])('%s: %s', async (query, outcome) => {
    expect((await request(repo, 'GET', query)).outcome).toBe(outcome);
  });
});

describe('the bundle', () => {
  test('_include and _revinclude', async () => {
    const included = await request(repo, 'GET', 'Observation?code=8302-2&_include=Observation:subject');
    expect(namesOf(included.body, 'include')).toBe('ann bob');
    const reverse = await request(repo, 'GET', 'Patient?gender=female&_revinclude=Observation:subject');
    expect(namesOf(reverse.body, 'include')).toBe('o1 o2');
  });

  test('_total counts all pages; without it there is none', async () => {
    expect((await request(repo, 'GET', 'Observation?_count=1&_total=accurate')).body.total).toBe(5);
    expect((await request(repo, 'GET', 'Observation?_summary=count')).body).toMatchObject({ total: 5 });
    expect((await request(repo, 'GET', 'Observation')).body.total).toBeUndefined();
  });

  test('_fields keeps the mandatory ones', async () => {
    const { body } = await request(repo, 'GET', 'Observation?code=8302-2&_fields=subject&_count=1');
    expect(Object.keys(body.entry[0].resource).sort()).toEqual([
      'code',
      'id',
      'meta',
      'resourceType',
      'status',
      'subject',
    ]);
  });

  test.each(['_sort=_lastUpdated', '_sort=-created', '_sort=-_lastUpdated', ''])(
    'following next by %s passes every resource once, in one order',
    async (sort) => {
      const pages = openTestStore();
      const many = pages.caller();
      for (let i = 0; i < 4; i++) {
        await many.withTransaction(
          async (tx) => {
            for (let n = 0; n < 13; n++) await tx.createResource({ resourceType: 'Basic', code: { text: `${i}` } });
          },
          { resourceTypes: 'Basic' }
        );
      }
      for (const count of [5, 20, 26]) {
        const seen: string[] = [];
        let url: string | undefined = `Basic?${sort}&_count=${count}`;
        while (url) {
          const { body } = await request(many, 'GET', url);
          seen.push(...body.entry.map((e: { resource: Resource }) => e.resource.id));
          url = body.link.find((l: { relation: string }) => l.relation === 'next')?.url.replace(/^.*\/fhir\/R4\//, '');
        }
        expect([seen.length, new Set(seen).size]).toEqual([52, 52]);
      }
      pages.close();
    }
  );

  test('several types at once', async () => {
    const { body } = await request(repo, 'GET', '?_type=Patient,Observation&_sort=-_lastUpdated&_count=6');
    expect(namesOf(body)).toBe('o5 o4 o3 o2 o1 cy');
  });

  test('a POST _search of 100 tokens', async () => {
    const identifier = Array.from({ length: 100 }, (_, i) => `urn:a|X${i}`).join(',');
    const { body } = await request(repo, 'POST', 'Patient/_search', { identifier, _fields: 'identifier' });
    expect(namesOf(body)).toBe('ann');
  });
});
