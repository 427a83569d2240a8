import { randomUUID } from 'node:crypto';
import type { AccessPolicyResource, Observation, Patient, Resource } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore, outcomeOf, request, type TestStore } from './testing.ts';

let t: TestStore;
const NORTH = `Organization/${randomUUID()}`;
const SOUTH = `Organization/${randomUUID()}`;
let north: Patient & { id: string };
let south: Patient & { id: string };
let observation: Observation & { id: string };

beforeAll(async () => {
  t = openTestStore();
  const admin = t.caller({ projectAdmin: true, extendedMode: true });
  const patient = (org: string, gender: Patient['gender']) =>
    admin.createResource<Patient>({
      resourceType: 'Patient',
      gender,
      birthDate: '1980-01-01',
      name: [{ family: 'Hidden' }],
      meta: { accounts: [{ reference: org }] },
    });
  north = await patient(NORTH, 'male');
  south = await patient(SOUTH, 'female');
  observation = await admin.createResource<Observation>({
    resourceType: 'Observation',
    status: 'final',
    code: { text: 'x' },
    subject: { reference: `Patient/${north.id}` },
    meta: { accounts: [{ reference: NORTH }] },
  });
});
afterAll(() => t.close());

const inNorth = (resourceType: string, extra: Partial<AccessPolicyResource> = {}): AccessPolicyResource => ({
  resourceType,
  criteria: `${resourceType}?_compartment=${NORTH}`,
  ...extra,
});

/** read north, read south, number found, create, update north, delete north */
const MATRIX: [string, AccessPolicyResource[], string[]][] = [
  ['everything', [{ resourceType: '*' }], ['ok', 'ok', '2', 'created', 'ok', 'ok']],
  ['nothing', [], ['forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden']],
  [
    'another type',
    [{ resourceType: 'Basic' }],
    ['forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  ],
  ['criteria: compartment', [inNorth('Patient')], ['ok', 'not-found', '1', 'forbidden', 'ok', 'ok']],
  [
    'criteria: element',
    [{ resourceType: 'Patient', criteria: 'Patient?gender=male' }],
    ['ok', 'not-found', '1', 'forbidden', 'ok', 'ok'],
  ],
  [
    'criteria: id',
    [{ resourceType: 'Patient', criteria: 'Patient?_id={north}' }],
    ['ok', 'not-found', '1', 'forbidden', 'ok', 'ok'],
  ],
  [
    'compartment',
    [{ resourceType: 'Patient', compartment: { reference: NORTH } }],
    ['ok', 'not-found', '1', 'forbidden', 'ok', 'ok'],
  ],
  ['readonly', [{ resourceType: 'Patient', readonly: true }], ['ok', 'ok', '2', 'forbidden', 'forbidden', 'forbidden']],
  [
    'interactions: read',
    [{ resourceType: 'Patient', interaction: ['read'] }],
    ['ok', 'ok', 'forbidden', 'forbidden', 'forbidden', 'forbidden'],
  ],
  [
    'interactions: create',
    [{ resourceType: 'Patient', interaction: ['create'] }],
    ['forbidden', 'forbidden', 'forbidden', 'created', 'forbidden', 'forbidden'],
  ],
  [
    'two entries, the first that fits counts',
    [inNorth('Patient', { readonly: true }), { resourceType: 'Patient', criteria: 'Patient?gender=female' }],
    ['ok', 'ok', '2', 'forbidden', 'forbidden', 'forbidden'],
  ],
  [
    'wildcard criteria',
    [{ resourceType: '*', criteria: `*?_compartment=${NORTH}`, readonly: true }],
    ['ok', 'not-found', '1', 'forbidden', 'forbidden', 'forbidden'],
  ],
];

describe('a policy of', () => {
  test.each(MATRIX)('%s', async (_, entries, expected) => {
    const policy = JSON.parse(JSON.stringify(entries).replaceAll('{north}', north.id)) as AccessPolicyResource[];
    const repo = t.limited(policy);
    const outcomes: string[] = [];
    // What it does stays inside a transaction that is given up, so that every row starts from the same data.
    await expect(
      repo.withTransaction(
        async (tx) => {
          outcomes.push(await outcomeOf(tx.readResource('Patient', north.id)));
          outcomes.push(await outcomeOf(tx.readResource('Patient', south.id)));
          const found = await request(tx, 'GET', 'Patient?_total=accurate');
          outcomes.push(found.outcome === 'ok' ? `${found.body.total}` : found.outcome);
          if (found.outcome === 'ok') expect(found.body.entry ?? []).toHaveLength(found.body.total);
          outcomes.push((await request(tx, 'POST', 'Patient', { resourceType: 'Patient' })).outcome);
          outcomes.push((await request(tx, 'PUT', `Patient/${north.id}`, { ...north, birthDate: '1981' })).outcome);
          outcomes.push((await request(tx, 'DELETE', `Patient/${north.id}`)).outcome);
          throw new Error('given up');
        },
        { resourceTypes: 'Patient' }
      )
    ).rejects.toThrow('given up');
    expect(outcomes).toEqual(expected);
  });
});

test('an update cannot leave the criteria', async () => {
  const repo = t.limited([{ resourceType: 'Patient', criteria: 'Patient?gender=male' }]);
  expect((await request(repo, 'PUT', `Patient/${north.id}`, { ...north, gender: 'female' })).outcome).toBe('forbidden');
});

test("the policy's compartment becomes the account of what is created", async () => {
  const repo = t.limited([inNorth('Patient')], {
    extendedMode: true,
    accessPolicy: { resourceType: 'AccessPolicy', compartment: { reference: NORTH } },
  });
  const made = await repo.createResource<Patient>({ resourceType: 'Patient' });
  expect(made.meta?.accounts).toEqual([{ reference: NORTH }]);
  await t.caller({ projectAdmin: true }).deleteResource('Patient', made.id);
});

test('hidden fields are not shown, can be searched, and survive an update', async () => {
  const repo = t.limited([inNorth('Patient', { hiddenFields: ['name', 'birthDate'] })]);
  const seen = await repo.readResource<Patient>('Patient', north.id);
  expect([seen.name, seen.birthDate, seen.gender]).toEqual([undefined, undefined, 'male']);
  expect((await request(repo, 'GET', 'Patient?name=Hidden')).body.entry[0].resource.name).toBeUndefined();
  expect((await repo.readHistory<Patient>('Patient', north.id)).entry?.[0]?.resource?.name).toBeUndefined();
  const updated = await repo.updateResource<Patient>({ ...seen, maritalStatus: { text: 'x' } });
  expect(updated.name).toBeUndefined();
  expect((await t.caller().readResource<Patient>('Patient', north.id)).name).toEqual([{ family: 'Hidden' }]);
});

test('readonly fields keep their value, and have none on create', async () => {
  const repo = t.limited([{ resourceType: 'Patient', readonlyFields: ['gender'] }]);
  const updated = await repo.updateResource<Patient>({ ...north, gender: 'other', birthDate: '1983' });
  expect([updated.gender, updated.birthDate]).toEqual(['male', '1983']);
  expect((await repo.createResource<Patient>({ resourceType: 'Patient', gender: 'other' })).gender).toBeUndefined();
});

test('a write constraint that is false refuses', async () => {
  const expression = '%before.exists() implies %before.gender = %after.gender';
  const repo = t.limited([{ resourceType: 'Patient', writeConstraint: [{ language: 'text/fhirpath', expression }] }]);
  const put = (gender: string) => request(repo, 'PUT', `Patient/${north.id}`, { ...north, gender });
  expect((await put('female')).outcome).toBe('forbidden');
  expect((await put('male')).outcome).toBe('ok');
});

test('includes, chains, history, patches and GraphQL obey it too', async () => {
  const noPatients = t.limited([inNorth('Observation')]);
  const withPatients = t.limited([
    inNorth('Observation'),
    { resourceType: 'Patient', criteria: 'Patient?gender=female' },
  ]);
  const included = await request(withPatients, 'GET', 'Observation?_include=Observation:subject');
  expect(included.body.entry.map((e: { resource: Resource }) => e.resource.resourceType)).toEqual(['Observation']);
  const chain = 'Observation?subject:Patient.gender=male';
  expect((await request(noPatients, 'GET', chain)).outcome).toBe('forbidden');
  expect((await request(withPatients, 'GET', chain)).body.entry).toBeUndefined();
  expect(await outcomeOf(withPatients.readHistory('Patient', north.id))).toBe('not-found');
  const patch = [{ op: 'replace', path: '/gender', value: 'other' }];
  expect((await request(withPatients, 'PATCH', `Patient/${north.id}`, patch)).outcome).toBe('not-found');
  const graphql = await request(noPatients, 'POST', '$graphql', { query: `{ Patient(id: "${north.id}") { id } }` });
  expect(graphql.body.data.Patient).toBeNull();
  expect(JSON.stringify(graphql.body.errors)).toContain('Forbidden');
  const everything = await request(t.limited([inNorth('Patient')]), 'GET', `Patient/${north.id}/$everything`);
  expect(everything.body.entry.map((e: { resource: Resource }) => e.resource.id)).toEqual([north.id]);
  expect((await request(withPatients, 'GET', `Observation/${observation.id}`)).outcome).toBe('ok');
});

test('one project does not see another, nor the types of its administrators', async () => {
  const other = t.caller({ projectId: randomUUID() });
  expect(await outcomeOf(other.readResource('Patient', north.id))).toBe('not-found');
  expect((await request(other, 'GET', 'Patient?_total=accurate')).body.total).toBe(0);
  expect(await outcomeOf(other.updateResource(north))).toBe('not-found');
  expect(await outcomeOf(other.deleteResource('Patient', north.id))).toBe('not-found');
  for (const type of ['Project', 'ProjectMembership', 'User', 'Login', 'JsonWebKey']) {
    expect((await request(t.caller(), 'GET', type)).outcome).toBe('forbidden');
  }
  expect((await request(t.caller({ superAdmin: true }), 'GET', 'Patient?_total=accurate')).body.total).toBeGreaterThan(
    1
  );
});
