import type { Bundle, BundleEntry, Observation, Patient, Practitioner } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, request, type TestStore } from './testing.ts';

let t: TestStore;
beforeAll(() => {
  t = openTestStore();
});
afterAll(() => t.close());

describe('$everything', () => {
  let patient: Patient & { id: string };
  beforeAll(async () => {
    const repo = t.caller();
    patient = await repo.createResource<Patient>({ resourceType: 'Patient' });
    const stranger = await repo.createResource<Patient>({ resourceType: 'Patient' });
    const doctor = await repo.createResource<Practitioner>({ resourceType: 'Practitioner' });
    for (const [subject, effectiveDateTime] of [
      [patient, '2024-01-05'],
      [patient, '2024-03-05'],
      [stranger, '2024-01-05'],
    ] as const) {
      await repo.createResource<Observation>({
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        subject: { reference: `Patient/${subject.id}` },
        performer: [{ reference: `Practitioner/${doctor.id}` }],
        effectiveDateTime,
      });
    }
    await repo.createResource({
      resourceType: 'AuditEvent',
      type: { code: 'rest' },
      recorded: '2024-01-05T00:00:00Z',
      agent: [{ requestor: true }],
      source: { observer: { display: 'x' } },
      entity: [{ what: { reference: `Patient/${patient.id}` } }],
    });
  });

  const types = (body: Bundle) => body.entry?.map((e: BundleEntry) => `${e.resource?.resourceType} ${e.search?.mode}`);

  test.each([
    ['', ['Patient match', 'Observation match', 'Observation match', 'AuditEvent match', 'Practitioner include']],
    ['?_type=Observation', ['Patient match', 'Observation match', 'Observation match', 'Practitioner include']],
    ['?start=2024-02-01&_type=Observation', ['Patient match', 'Observation match', 'Practitioner include']],
    ['?end=2024-01-05&_type=Observation', ['Patient match', 'Observation match', 'Practitioner include']],
    ['?_count=1', ['Patient match']],
    ['?_count=1&_offset=1', ['Observation match', 'Practitioner include']],
  ])('%s', async (query, expected) => {
    const { outcome, body } = await request(t.caller(), 'GET', `Patient/${patient.id}/$everything${query}`);
    expect(outcome).toBe('ok');
    expect(types(body)).toEqual(expected);
  });

  test('its next link goes on with it', async () => {
    const { body } = await request(t.caller(), 'GET', `Patient/${patient.id}/$everything?_count=2`);
    const next = body.link.find((l: { relation: string }) => l.relation === 'next').url;
    expect(next).toContain(`/fhir/R4/Patient/${patient.id}/$everything?`);
    const page = await request(t.caller(), 'GET', next.replace(/^.*\/fhir\/R4\//, ''));
    expect(types(page.body)).toEqual(['Observation match', 'AuditEvent match', 'Practitioner include']);
  });
});

describe('an operation', () => {
  test.each([
    ['POST', 'Patient/$validate', { resourceType: 'Patient', birthDate: '1980' }, 'ok'],
    ['POST', 'Patient/$validate', { resourceType: 'Patient', birthDate: 'x' }, 'Invalid date format'],
    ['POST', 'Patient/$match', {}, 'not-supported'],
    ['GET', 'Patient/$match', undefined, 'not-supported'],
    ['GET', 'ValueSet/$expand?url=http://x', undefined, 'not-supported'],
    ['GET', '$export', undefined, 'not-supported'],
    ['GET', `Patient/00000000-0000-4000-8000-000000000000/$summary`, undefined, 'not-supported'],
    ['GET', 'Nothing/like/this/at/all', undefined, 'not-found'],
  ])('%s %s', async (method, url, body, outcome) => {
    expect((await request(t.caller(), method as 'GET', url, body)).outcome).toBe(outcome);
  });
});

test("GraphQL gives clients the definitions that their forms need, with everybody's policy", async () => {
  const definitions = ['StructureDefinition', 'SearchParameter'].map((resourceType) => ({
    resourceType,
    readonly: true,
  }));
  const query = `{
    StructureDefinitionList(_filter: "name eq Patient") { name, type, snapshot { element { path } } }
    SearchParameterList(base: "Patient", _count: 100) { code, base, expression }
    PatientList(_count: 1) { resourceType }
  }`;
  const { body } = await request(t.limited(definitions), 'POST', '$graphql', { query });
  const [patient] = body.data.StructureDefinitionList;
  expect([patient.name, patient.snapshot.element[0].path]).toEqual(['Patient', 'Patient']);
  expect(body.data.SearchParameterList.map((p: { code: string }) => p.code)).toContain('birthdate');
  expect(JSON.stringify(body.errors)).toContain('Forbidden');
}, 180_000);

test('a definition can be searched by url and read by its id', async () => {
  const url = 'http://hl7.org/fhir/StructureDefinition/Observation';
  const { body } = await request(t.caller(), 'GET', `StructureDefinition?url=${url}&_total=accurate`);
  expect([body.total, body.entry[0].resource.url]).toEqual([1, url]);
  const { id } = body.entry[0].resource;
  expect((await request(t.caller(), 'GET', `StructureDefinition/${id}`)).body.url).toBe(url);
});
