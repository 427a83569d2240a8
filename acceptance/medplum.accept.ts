import { randomUUID } from 'node:crypto';
import type { Observation, Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { Api, type ParityProject, parityProject, text, unique } from './parity.ts';

/** Parity: the FHIR REST interactions (https://hl7.org/fhir/R4/http.html) as Medplum answers them. */
let project: ParityProject;
let api: Api;
beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  api = (await project.member()).api;
});

const SYSTEM = 'https://example.com/parity';
const patient = (value = unique()): Patient => ({
  resourceType: 'Patient',
  identifier: [{ system: SYSTEM, value }],
  name: [{ family: '***', given: ['***'] }],
});

describe('create and read', () => {
  test('create answers 201 with Location, ETag and a UUID, and ignores an id that was sent', async () => {
    const answer = await api.post('Patient', { ...patient(), id: randomUUID() });
    expect(answer.status).toBe(201);
    expect(answer.body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(answer.headers.get('location')).toContain(`Patient/${answer.body.id}`);
    expect(answer.headers.get('etag')).toBe(`W/"${answer.body.meta.versionId}"`);
    expect(answer.headers.get('content-type')).toContain('application/fhir+json');
  });

  test('meta shows author and project in extended mode only', async () => {
    const { id } = await api.create(patient());
    const plain = await api.get(`Patient/${id}`);
    expect(plain.body.meta.author).toBeUndefined();
    expect(plain.body.meta.project).toBeUndefined();
    const extended = await api.get(`Patient/${id}`, { 'x-medplum': 'extended' });
    expect(extended.body.meta.author.reference).toMatch(/^ClientApplication\//);
    expect(extended.body.meta.project).toBe(project.id);
    expect(extended.body.meta.compartment).toEqual(expect.arrayContaining([{ reference: `Patient/${id}` }]));
  });

  test('reading what is not there is 404, an id that is no UUID too', async () => {
    expect((await api.get(`Patient/${randomUUID()}`)).status).toBe(404);
    expect((await api.get('Patient/no-uuid')).status).toBe(404);
  });

  test('an unknown type is refused', async () => {
    const answer = await api.get('Nonsense/1');
    expect([400, 404]).toContain(answer.status);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  test('without a token 401', async () => {
    const answer = await new Api(project.medplumUrl, undefined).get('Patient');
    expect(answer.status).toBe(401);
  });
});

describe('update', () => {
  test('a changed resource gets a new version, an unchanged one keeps its own', async () => {
    const created = await api.create(patient());
    const same = await api.put(`Patient/${created.id}`, created);
    expect(same.status).toBe(200);
    expect(same.body.meta.versionId).toBe(created.meta.versionId);
    const changed = await api.put(`Patient/${created.id}`, { ...created, gender: 'female' });
    expect(changed.status).toBe(200);
    expect(changed.body.meta.versionId).not.toBe(created.meta.versionId);
  });

  test('a client may not choose ids: PUT of an unknown UUID is 404, of another id 400', async () => {
    const id = randomUUID();
    expect((await api.put(`Patient/${id}`, { ...patient(), id })).status).toBe(404);
    expect((await project.admin.put(`Patient/${id}`, { ...patient(), id })).status).toBe(404);
    const named = await api.put('Patient/pt_abc', { ...patient(), id: 'pt_abc' });
    expect(named.status).toBe(400);
    expect(text(named.body)).toContain('Invalid id');
  });

  test('the super admin may', async () => {
    const id = randomUUID();
    const answer = await project.superAdmin.put(`Patient/${id}`, { ...patient(), id, meta: { project: project.id } });
    expect([200, 201]).toContain(answer.status);
    expect((await api.get(`Patient/${id}`)).status).toBe(200);
  });

  test('If-Match with an old version is 412', async () => {
    const created = await api.create(patient());
    const changed = { ...created, gender: 'male' as const };
    expect((await api.put(`Patient/${created.id}`, changed, { 'if-match': 'W/"other"' })).status).toBe(412);
    const fits = await api.put(`Patient/${created.id}`, changed, { 'if-match': `W/"${created.meta.versionId}"` });
    expect(fits.status).toBe(200);
  });

  test('JSON Patch changes, and a failed test operation is refused', async () => {
    const { id } = await api.create(patient());
    const patched = await api.patch(`Patient/${id}`, [{ op: 'add', path: '/gender', value: 'other' }]);
    expect(patched.status).toBe(200);
    expect(patched.body.gender).toBe('other');
    const refused = await api.patch(`Patient/${id}`, [{ op: 'test', path: '/gender', value: 'male' }]);
    expect(refused.status).toBe(400);
  });

  test('meta.author cannot be forged', async () => {
    const forged = { ...patient(), meta: { author: { reference: `ClientApplication/${randomUUID()}` } } };
    const answer = await api.post('Patient', forged, { 'x-medplum': 'extended' });
    expect(answer.status).toBe(201);
    expect(answer.body.meta.author.reference).not.toBe(forged.meta.author.reference);
  });

  test('meta.accounts: an admin sets them in extended mode; a member gets those of the patient, whatever it says', async () => {
    const accounts = [{ reference: `Organization/${randomUUID()}` }];
    const extended = { 'x-medplum': 'extended' };
    const admin = await project.admin.post('Patient', { ...patient(), meta: { accounts } }, extended);
    expect(admin.body.meta.accounts).toMatchObject(accounts);
    const about: Observation = {
      resourceType: 'Observation',
      meta: { accounts: [{ reference: `Organization/${randomUUID()}` }] },
      status: 'final',
      code: { text: 'x' },
      subject: { reference: `Patient/${admin.body.id}` },
    };
    const inherited = await api.post('Observation', about, extended);
    expect(inherited.body.meta.accounts).toMatchObject(accounts);
    expect(inherited.body.meta.accounts).toHaveLength(1);
    const found = await api.get(`Observation?_compartment=${accounts[0]!.reference}`);
    expect(found.body.entry).toHaveLength(1);
  });
});

describe('delete and history', () => {
  test('deleted is 410, and deleting again is harmless', async () => {
    const { id } = await api.create(patient());
    expect((await api.delete(`Patient/${id}`)).status).toBe(200);
    expect((await api.get(`Patient/${id}`)).status).toBe(410);
    expect((await api.delete(`Patient/${id}`)).status).toBe(200);
    expect((await api.get(`Patient?_id=${id}`)).body.entry ?? []).toEqual([]);
  });

  test('history lists versions newest first, with the deletion, and vread shows each', async () => {
    const v1 = await api.create(patient());
    const v2 = (await api.put(`Patient/${v1.id}`, { ...v1, gender: 'female' })).body;
    const history = await api.get(`Patient/${v1.id}/_history`);
    expect(history.body.type).toBe('history');
    const versions = history.body.entry.map((e: { resource?: Patient }) => e.resource?.meta?.versionId);
    expect(versions).toEqual([v2.meta.versionId, v1.meta.versionId]);
    const old = await api.get(`Patient/${v1.id}/_history/${v1.meta.versionId}`);
    expect(old.status).toBe(200);
    expect(old.body.gender).toBeUndefined();
    expect((await api.get(`Patient/${v1.id}/_history/${randomUUID()}`)).status).toBe(404);
    await api.delete(`Patient/${v1.id}`);
    const after = await api.get(`Patient/${v1.id}/_history`);
    expect(after.body.entry).toHaveLength(3);
    expect(after.body.entry[0].resource).toBeUndefined();
  });
});

describe('conditional', () => {
  const by = (value: string) => `identifier=${encodeURIComponent(`${SYSTEM}|${value}`)}`;

  test('If-None-Exist creates once', async () => {
    const value = unique();
    const first = await api.post('Patient', patient(value), { 'if-none-exist': by(value) });
    const second = await api.post('Patient', patient(value), { 'if-none-exist': by(value) });
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body.id).toBe(first.body.id);
  });

  test('conditional update creates, then updates; unchanged content keeps its version', async () => {
    const value = unique();
    const created = await api.put(`Patient?${by(value)}`, patient(value));
    expect(created.status).toBe(201);
    const same = await api.put(`Patient?${by(value)}`, patient(value));
    expect(same.status).toBe(200);
    expect(same.body.meta.versionId).toBe(created.body.meta.versionId);
    const changed = await api.put(`Patient?${by(value)}`, { ...patient(value), gender: 'male' });
    expect(changed.status).toBe(200);
    expect(changed.body.id).toBe(created.body.id);
  });

  test('several matches are 412', async () => {
    const value = unique();
    await api.create(patient(value));
    await api.create(patient(value));
    expect((await api.put(`Patient?${by(value)}`, patient(value))).status).toBe(412);
    expect((await api.post('Patient', patient(value), { 'if-none-exist': by(value) })).status).toBe(412);
    expect((await api.delete(`Patient?${by(value)}`)).status).toBe(412);
  });

  test('an id that a client chose is refused in a conditional update', async () => {
    const value = unique();
    const answer = await api.put(`Patient?${by(value)}`, { ...patient(value), id: randomUUID() });
    expect(answer.status).toBe(400);
  });

  test('conditional delete deletes the one match', async () => {
    const value = unique();
    const { id } = await api.create(patient(value));
    expect((await api.delete(`Patient?${by(value)}`)).status).toBe(200);
    expect((await api.get(`Patient/${id}`)).status).toBe(410);
  });

  test('a conditional reference is resolved, or refused where nothing matches', async () => {
    const value = unique();
    const { id } = await api.create(patient(value));
    const about = (reference: string): Observation => ({
      resourceType: 'Observation',
      status: 'final',
      code: { text: 'x' },
      subject: { reference },
    });
    const resolved = await api.post('Observation', about(`Patient?identifier=${SYSTEM}|${value}`));
    expect(resolved.status).toBe(201);
    expect(resolved.body.subject.reference).toBe(`Patient/${id}`);
    const unmatched = await api.post('Observation', about(`Patient?identifier=${SYSTEM}|${unique()}`));
    expect(unmatched.status).toBe(400);
  });
});

describe('validation', () => {
  const refused: readonly { title: string; body: unknown }[] = [
    { title: 'null', body: { resourceType: 'Patient', birthDate: null } },
    { title: 'null in an array', body: { resourceType: 'Patient', name: [null] } },
    { title: 'an unknown element', body: { resourceType: 'Patient', nonsense: 1 } },
    { title: 'a date in another format', body: { resourceType: 'Patient', birthDate: '01.02.1980' } },
    { title: 'a missing required element', body: { resourceType: 'Observation', code: { text: 'x' } } },
    { title: 'another type than the address says', body: { resourceType: 'Observation' } },
    { title: 'a wrong type of value', body: { resourceType: 'Patient', active: 'yes' } },
  ];
  test.each(refused)('refused with 400: $title', async ({ title, body }) => {
    const type = title.startsWith('a missing') ? 'Observation' : 'Patient';
    const answer = await api.post(type, body);
    expect(answer.status).toBe(400);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  const accepted: readonly { title: string; body: Patient }[] = [
    { title: 'a year as birth date', body: { resourceType: 'Patient', birthDate: '1980' } },
    {
      title: 'a reference into S3',
      body: {
        resourceType: 'Patient',
        extension: [{ url: 'https://example.com/payload', valueReference: { reference: 's3://bucket/key#1' } }],
      },
    },
    {
      title: 'a reference to what is not there',
      body: { resourceType: 'Patient', managingOrganization: { reference: `Organization/${randomUUID()}` } },
    },
    {
      title: 'a logical reference',
      body: { resourceType: 'Patient', managingOrganization: { identifier: { system: SYSTEM, value: 'x' } } },
    },
  ];
  test.each(accepted)('stored as it is: $title', async ({ body }) => {
    const created = await api.create(body);
    const { resourceType: _type, ...rest } = body;
    expect((await api.get(`Patient/${created.id}`)).body).toMatchObject(rest);
  });

  test('$validate says whether a resource would be taken', async () => {
    const good = await api.post('Patient/$validate', patient());
    expect(good.status).toBe(200);
    const bad = await api.post('Patient/$validate', { resourceType: 'Patient', nonsense: 1 });
    expect(JSON.stringify(bad.body)).toContain('error');
  });

  test('a body that is no JSON is 400', async () => {
    const answer = await api.post('Patient', '{"resourceType":');
    expect(answer.status).toBe(400);
  });
});

test('metadata is a CapabilityStatement for anybody', async () => {
  const answer = await new Api(project.medplumUrl, undefined).get('metadata');
  expect(answer.status).toBe(200);
  expect(answer.body.resourceType).toBe('CapabilityStatement');
  expect(answer.body.fhirVersion).toBe('4.0.1');
});
