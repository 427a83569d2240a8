import { randomUUID } from 'node:crypto';
import type { Basic, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from './context.ts';
import { openTestStore, outcomeOf, request, type TestStore } from './testing.ts';

let t: TestStore;
beforeAll(() => {
  t = openTestStore();
});
afterAll(() => t.close());

const patient = (extra: object = {}): Patient => ({ resourceType: 'Patient', ...extra });

describe('what a write answers', () => {
  const id = randomUUID();
  const cases: [string, string, string, object, string][] = [
    ['a resource', 'POST', 'Patient', patient(), 'created'],
    ['a year as birthDate', 'POST', 'Patient', patient({ birthDate: '1980' }), 'created'],
    ['a masked name', 'POST', 'Patient', patient({ name: [{ family: '***' }] }), 'created'],
    [
      'an s3 reference in an extension',
      'POST',
      'Patient',
      patient({ extension: [{ url: 'https://x', valueReference: { reference: 's3://b/k?v=1' } }] }),
      'created',
    ],
    [
      'a dangling reference without a UUID',
      'POST',
      'Basic',
      { resourceType: 'Basic', code: { text: 'x' }, subject: { reference: 'Patient/pt_abc' } },
      'created',
    ],
    ['an id of the client on create', 'POST', 'Patient', patient({ id: 'mine' }), 'created'],
    ['empty arrays and strings', 'POST', 'Patient', patient({ name: [], gender: '' }), 'created'],
    ['null', 'POST', 'Patient', patient({ birthDate: null }), 'Invalid null value'],
    ['null in an array', 'POST', 'Patient', patient({ name: [{ given: ['a', null] }] }), 'Invalid null value'],
    ['a German date', 'POST', 'Patient', patient({ birthDate: '01.02.1980' }), 'Invalid date format'],
    ['an unknown field', 'POST', 'Patient', patient({ foo: 1 }), 'Invalid additional property "foo"'],
    ['a missing required field', 'POST', 'Basic', { resourceType: 'Basic' }, 'Missing required property'],
    ['an unknown type', 'POST', 'Foo', { resourceType: 'Foo' }, 'Invalid resource type'],
    [
      'another type than the URL',
      'POST',
      'Patient',
      { resourceType: 'Basic' },
      'Incorrect resource type: expected Patient, but found Basic',
    ],
    ['an id that is no UUID', 'PUT', 'Patient/pt_abc', patient({ id: 'pt_abc' }), 'Invalid id'],
    ['a new UUID', 'PUT', `Patient/${id}`, patient({ id }), 'not-found'],
    ['another id than the URL', 'PUT', `Patient/${id}`, patient({ id: randomUUID() }), 'Incorrect resource ID'],
    [
      'a conditional update with an id',
      'PUT',
      'Patient?identifier=none|none',
      patient({ id }),
      'Cannot perform create as update with client-assigned ID',
    ],
    [
      'a conditional reference without a match',
      'POST',
      'Basic',
      { resourceType: 'Basic', code: { text: 'x' }, subject: { reference: 'Patient?identifier=no|no' } },
      'Conditional reference did not match any resources',
    ],
  ];
  test.each(cases)('%s', async (_, method, url, body, outcome) => {
    expect((await request(t.caller(), method as 'POST', url, body)).outcome).toBe(outcome);
  });

  test('a super admin may choose a UUID', async () => {
    const chosen = randomUUID();
    const admin = t.caller({ superAdmin: true });
    const { outcome, body } = await request(admin, 'PUT', `Patient/${chosen}`, patient({ id: chosen }));
    expect([outcome, body.id]).toEqual(['ok', chosen]);
  });
});

test('versions: update, If-Match, unchanged, history, vread, delete, restore', async () => {
  const repo = t.caller();
  const first = await repo.createResource(patient({ gender: 'male' }));
  const second = await repo.updateResource({ ...first, gender: 'female' });
  expect(second.meta?.versionId).not.toBe(first.meta?.versionId);
  const unchanged = await repo.updateResource({ ...second });
  expect(unchanged.meta?.versionId).toBe(second.meta?.versionId);
  expect(await outcomeOf(repo.updateResource({ ...first }, { ifMatch: first.meta!.versionId! }))).toBe(
    'precondition-failed'
  );
  expect((await repo.readVersion<Patient>('Patient', first.id, first.meta!.versionId!)).gender).toBe('male');
  await repo.deleteResource('Patient', first.id);
  expect(await outcomeOf(repo.readResource('Patient', first.id))).toBe('gone');
  expect(await outcomeOf(repo.deleteResource('Patient', first.id))).toBe('ok');
  await repo.updateResource({ ...first, gender: 'other' });
  const history = await repo.readHistory<Patient>('Patient', first.id);
  expect(history.total).toBe(4);
  expect(history.entry?.map((e) => e.resource?.gender ?? e.request?.method)).toEqual([
    'other',
    'DELETE',
    'female',
    'male',
  ]);
  const paged = await repo.readHistory<Patient>('Patient', first.id, { offset: 2, limit: 1 });
  expect(paged.entry?.map((e) => e.resource?.gender)).toEqual(['female']);
});

test('patch, by id and by search', async () => {
  const repo = t.caller();
  const { id } = await repo.createResource(patient({ identifier: [{ system: 'urn:p', value: 'patched' }] }));
  const replace = [{ op: 'add', path: '/gender', value: 'female' }];
  expect((await request(repo, 'PATCH', `Patient/${id}`, replace)).body.gender).toBe('female');
  const bad = [{ op: 'test', path: '/gender', value: 'male' }];
  expect((await request(repo, 'PATCH', `Patient/${id}`, bad)).outcome).toMatch(/Test failed/);
  const conditional = await request(repo, 'PATCH', 'Patient?identifier=urn:p|patched', [
    { op: 'remove', path: '/gender' },
  ]);
  expect([conditional.outcome, conditional.body.gender]).toEqual(['ok', undefined]);
  expect((await request(repo, 'PATCH', `Patient/${id}`, [{ op: 'add', path: '/foo', value: 1 }])).outcome).toMatch(
    /Invalid additional property/
  );
});

describe('meta belongs to the server', () => {
  const forged = {
    author: { reference: 'Practitioner/forged' },
    project: randomUUID(),
    accounts: [{ reference: `Organization/${randomUUID()}` }],
    lastUpdated: '2001-01-01T00:00:00Z',
    tag: [{ system: 'urn:t', code: 'kept' }],
  };

  test('author, project and time of a client are ignored, its tags kept; accounts where nothing else says them', async () => {
    const repo = t.caller({ extendedMode: true });
    const { meta } = await repo.createResource(patient({ meta: forged }));
    expect(meta).toMatchObject({ author: repo.context.author, project: t.projectId, tag: forged.tag });
    expect(meta?.accounts).toEqual(forged.accounts);
    expect(Date.parse(meta!.lastUpdated!)).toBeGreaterThan(Date.now() - 10_000);
  });

  test('an admin in extended mode sets accounts; they become compartments and stay through the writes of others', async () => {
    const admin = t.caller({ extendedMode: true, projectAdmin: true });
    const made = await admin.createResource(patient({ meta: forged }));
    expect(made.meta?.accounts).toEqual(forged.accounts);
    expect(made.meta?.compartment).toEqual([
      { reference: `Project/${t.projectId}` },
      ...forged.accounts,
      { reference: `Patient/${made.id}` },
    ]);
    await t.caller().updateResource({ resourceType: 'Patient', id: made.id, gender: 'male' });
    expect((await admin.readResource<Patient>('Patient', made.id)).meta?.accounts).toEqual(forged.accounts);
  });

  test('what is about a patient belongs to the accounts of the patient', async () => {
    const admin = t.caller({ extendedMode: true, projectAdmin: true });
    const { id } = await admin.createResource(patient({ meta: forged }));
    const basic: Basic = { resourceType: 'Basic', code: { text: 'x' }, subject: { reference: `Patient/${id}` } };
    const made = await t.caller({ extendedMode: true }).createResource(basic);
    expect(made.meta?.accounts).toEqual(forged.accounts);
  });

  test('it is shown in extended mode only', async () => {
    const { meta } = await t.caller().createResource(patient({ meta: { tag: forged.tag } }));
    expect(Object.keys(meta!).sort()).toEqual(['lastUpdated', 'tag', 'versionId']);
  });

  test('instants never repeat, so that a tail misses nothing', async () => {
    const repo = t.caller();
    const instants: string[] = [];
    for (let i = 0; i < 20; i++) instants.push((await repo.createResource(patient())).meta!.lastUpdated!);
    expect(new Set(instants).size).toBe(20);
    expect([...instants].sort()).toEqual(instants);
  });
});

describe('hooks', () => {
  test('preCommit refuses, changes, and is not asked for the server itself or a super admin', async () => {
    const seen: string[] = [];
    const hooks = {
      async preCommit({ interaction, resource, context }: Change) {
        seen.push(`${interaction} ${resource.meta?.author?.reference === context.author.reference}`);
        if ((resource as Patient).gender === 'unknown') throw new Error('refused');
        return { ...resource, birthDate: '1999' } as Patient;
      },
    };
    const repo = t.caller({ hooks });
    expect((await repo.createResource(patient())).birthDate).toBe('1999');
    await expect(repo.createResource(patient({ gender: 'unknown' }))).rejects.toThrow('refused');
    expect((await repo.systemRepo().createResource(patient())).birthDate).toBeUndefined();
    expect((await t.caller({ hooks, superAdmin: true }).createResource(patient())).birthDate).toBeUndefined();
    expect(seen).toEqual(['create true', 'create true']);
  });

  test('afterCommit hears of what is stored, once, with its instant', async () => {
    const changes: Change[] = [];
    const repo = t.caller({ hooks: { afterCommit: (all) => changes.push(...all) } });
    const made = await repo.createResource(patient());
    await repo.updateResource({ ...made });
    await repo.updateResource({ ...made, gender: 'male' });
    await repo.deleteResource('Patient', made.id);
    expect(changes.map((c) => c.interaction)).toEqual(['create', 'update', 'delete']);
    expect(changes[0]?.resource.meta?.lastUpdated).toBe(made.meta?.lastUpdated);
    expect((changes[1]!.previous as Patient).gender).toBeUndefined();
  });
});
