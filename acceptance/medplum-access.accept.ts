import { randomUUID } from 'node:crypto';
import type { AccessPolicyResource, Observation, Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, type ParityProject, parityProject, unique } from './parity.ts';

/** Parity: AccessPolicies (https://www.medplum.com/docs/access/access-policies) on every way to a resource. */
let project: ParityProject;
let admin: Api;
beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  admin = project.admin;
});

type Interactions = NonNullable<AccessPolicyResource['interaction']>;
const READ: Interactions = ['read', 'vread', 'search', 'history'];
const patient = (accounts: string[] = [], more: Partial<Patient> = {}): Patient => ({
  resourceType: 'Patient',
  name: [{ family: '***' }],
  meta: { accounts: accounts.map((reference) => ({ reference })) },
  ...more,
});
const observation = (subject: string, more: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  subject: { reference: subject },
  ...more,
});
const organization = () => `Organization/${randomUUID()}`;
/** As Atlas' ingest client does: admin, extended, so that accounts are taken. */
const inOrg = async (org: string, more: Partial<Patient> = {}) =>
  (await admin.post('Patient', patient([org], more), { 'x-medplum': 'extended' })).body as Patient & { id: string };

describe('a compartment of an org (%org)', () => {
  let north: string;
  let ours: Patient & { id: string };
  let theirs: Patient & { id: string };
  let api: Api;
  beforeAll(async () => {
    north = organization();
    ours = await inOrg(north);
    theirs = await inOrg(organization());
    const member = await project.member({
      compartment: '%org',
      parameters: { org: north },
      policy: ['Patient', 'Observation', 'Encounter'].map((resourceType) => ({
        resourceType,
        criteria: `${resourceType}?_compartment=%org`,
        interaction: [...READ, 'create', 'update'],
      })),
    });
    api = member.api;
  });

  test('reads its own, and what is not its own is not there', async () => {
    expect((await api.get(`Patient/${ours.id}`)).status).toBe(200);
    expect((await api.get(`Patient/${theirs.id}`)).status).toBe(404);
    expect((await api.get(`Patient/${theirs.id}/_history`)).status).toBe(404);
    expect((await api.get(`Patient/${theirs.id}/_history/${theirs.meta!.versionId}`)).status).toBe(404);
  });

  test('a search shows and counts its own alone', async () => {
    const { body } = await api.get('Patient?_total=accurate&_count=100');
    expect(body.entry.map((e: { resource: Patient }) => e.resource.id)).toEqual([ours.id]);
    expect(body.total).toBe(1);
    expect((await api.get(`Patient?_id=${theirs.id}`)).body.entry ?? []).toEqual([]);
  });

  test('a batch, a GraphQL query and $everything show no more', async () => {
    const batch = await api.post('', {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [ours, theirs].map(({ id }) => ({ request: { method: 'GET', url: `Patient/${id}` } })),
    });
    expect(batch.body.entry.map((e: { response: { status: string } }) => e.response.status)).toEqual(['200', '404']);
    const graphql = await api.post(
      '$graphql',
      { query: '{ PatientList { id } }' },
      { 'content-type': 'application/json' }
    );
    expect(graphql.body.data.PatientList).toEqual([{ id: ours.id }]);
    expect([403, 404]).toContain((await api.get(`Patient/${theirs.id}/$everything`)).status);
  });

  test('_include does not reach into another compartment', async () => {
    const created = await admin.post(
      'Observation',
      observation(`Patient/${theirs.id}`, { meta: { accounts: [{ reference: north }] } }),
      {
        'x-medplum': 'extended',
      }
    );
    const { body } = await api.get(`Observation?_id=${created.body.id}&_include=Observation:subject`);
    const types = (body.entry ?? []).map((e: { resource: { resourceType: string } }) => e.resource.resourceType);
    expect(types).not.toContain('Patient');
  });

  test('what a member creates lands in its org', async () => {
    const created = await api.post(
      'Patient',
      { resourceType: 'Patient', name: [{ family: '***' }] },
      { 'x-medplum': 'extended' }
    );
    expect(created.status).toBe(201);
    expect(created.body.meta.accounts).toMatchObject([{ reference: north }]);
    expect((await api.get(`Patient/${created.body.id}`)).status).toBe(200);
  });

  test('an update of what is of no patient has the accounts that were sent, and a writeConstraint can bind them', async () => {
    const org = organization();
    const elsewhere = organization();
    const extended = { 'x-medplum': 'extended' };
    const accounts = (...references: string[]) => ({
      meta: { accounts: references.map((reference) => ({ reference })) },
    });
    const memberOf = (constraint?: string) =>
      project.member({
        compartment: '%org',
        parameters: { org },
        policy: [
          {
            resourceType: 'Device',
            criteria: 'Device?_compartment=%org',
            interaction: [...READ, 'create', 'update'],
            ...(constraint ? { writeConstraint: [{ language: 'text/fhirpath', expression: constraint }] } : {}),
          },
        ],
      });
    const free = (await memberOf()).api;
    const { id } = await free.create({ resourceType: 'Device' });
    const device = { resourceType: 'Device', id };
    expect((await free.put(`Device/${id}`, { ...device, status: 'active' })).status).toBe(403);
    const shared = await free.put(`Device/${id}`, { ...device, ...accounts(org, elsewhere) }, extended);
    expect(shared.body.meta.accounts).toHaveLength(2);
    const bound = (await memberOf("%after.meta.accounts.where(reference != '%org').empty()")).api;
    const own = { ...device, ...accounts(org), status: 'inactive' };
    expect((await bound.put(`Device/${id}`, own, extended)).status).toBe(200);
    expect((await bound.put(`Device/${id}`, { ...device, ...accounts(org, elsewhere) }, extended)).status).toBe(403);
    expect((await bound.create({ resourceType: 'Device' })).id).toBeTruthy();
  });

  test("another org's cannot be changed or deleted, and an interaction that is not listed is 403", async () => {
    expect((await api.put(`Patient/${theirs.id}`, { ...theirs, gender: 'male' })).status).toBe(404);
    expect((await api.patch(`Patient/${theirs.id}`, [{ op: 'add', path: '/gender', value: 'male' }])).status).toBe(404);
    expect((await api.delete(`Patient/${ours.id}`)).status).toBe(403);
  });

  test('a type that is not listed is 403', async () => {
    for (const type of [
      'Condition',
      'AuditEvent',
      'Project',
      'ProjectMembership',
      'AccessPolicy',
      'ClientApplication',
    ]) {
      expect((await api.get(type)).status, type).toBe(403);
    }
    expect(
      (await api.post('Condition', { resourceType: 'Condition', subject: { reference: `Patient/${ours.id}` } })).status
    ).toBe(403);
  });

  test('StructureDefinition and SearchParameter can always be read', async () => {
    expect((await api.get('StructureDefinition?_count=1')).status).toBe(200);
    expect((await api.get('SearchParameter?_count=1')).status).toBe(200);
  });
});

describe('a patient (%patient)', () => {
  test('reads the own record and no other', async () => {
    const own = await inOrg(organization());
    const other = await inOrg(organization());
    const mine = await admin.create(observation(`Patient/${own.id}`));
    const others = await admin.create(observation(`Patient/${other.id}`));
    const { api } = await project.member({
      parameters: { patient: `Patient/${own.id}` },
      policy: [
        { resourceType: 'Patient', criteria: 'Patient?_id=%patient.id', interaction: READ },
        { resourceType: 'Observation', criteria: 'Observation?_compartment=%patient', interaction: READ },
      ],
    });
    expect((await api.get(`Patient/${own.id}`)).status).toBe(200);
    expect((await api.get(`Patient/${other.id}`)).status).toBe(404);
    expect((await api.get(`Observation/${mine.id}`)).status).toBe(200);
    expect((await api.get(`Observation/${others.id}`)).status).toBe(404);
    const found = await api.get('Observation');
    expect(found.body.entry.map((e: { resource: Observation }) => e.resource.id)).toEqual([mine.id]);
    expect((await api.post('Observation', observation(`Patient/${own.id}`))).status).toBe(403);
    const everything = await api.get(`Patient/${own.id}/$everything`);
    expect(everything.body.entry.map((e: { resource: { id: string } }) => e.resource.id).sort()).toEqual(
      [own.id, mine.id].sort()
    );
  });

  test('a chain and _has tell nothing about what is hidden', async () => {
    const hidden = await inOrg(organization(), { gender: 'female' });
    await admin.create(observation(`Patient/${hidden.id}`, { code: { coding: [{ code: 'secret' }] } }));
    const shown = await inOrg(organization());
    const { api } = await project.member({
      policy: [
        { resourceType: 'Observation', interaction: READ },
        { resourceType: 'Patient', criteria: `Patient?_id=${shown.id}`, interaction: READ },
      ],
    });
    expect((await api.get('Patient?_has:Observation:patient:code=secret')).body.entry ?? []).toEqual([]);
  });
});

describe('criteria', () => {
  test('govern create, read and update', async () => {
    const { api } = await project.member({
      policy: [
        {
          resourceType: 'Observation',
          criteria: 'Observation?status=final',
          interaction: [...READ, 'create', 'update'],
        },
      ],
    });
    const subject = `Patient/${randomUUID()}`;
    const final = await api.post('Observation', observation(subject));
    expect(final.status).toBe(201);
    expect((await api.post('Observation', observation(subject, { status: 'preliminary' }))).status).toBe(403);
    expect((await api.put(`Observation/${final.body.id}`, { ...final.body, status: 'preliminary' })).status).toBe(403);
    const hidden = await admin.create(observation(subject, { status: 'preliminary' }));
    expect((await api.get(`Observation/${hidden.id}`)).status).toBe(404);
  });

  test('create alone lets nothing be read', async () => {
    const { api } = await project.member({ policy: [{ resourceType: 'AuditEvent', interaction: ['create'] }] });
    const event = {
      resourceType: 'AuditEvent',
      type: { code: 'rest' },
      recorded: new Date().toISOString(),
      agent: [{ requestor: true }],
      source: { observer: { display: 'parity' } },
    };
    const created = await api.post('AuditEvent', event);
    expect(created.status).toBe(201);
    expect((await api.get(`AuditEvent/${created.body.id}`)).status).toBe(403);
    expect((await api.get('AuditEvent')).status).toBe(403);
    expect((await api.put(`AuditEvent/${created.body.id}`, created.body)).status).toBe(403);
    expect((await api.delete(`AuditEvent/${created.body.id}`)).status).toBe(403);
  });
});

describe('fields', () => {
  test('hidden ones are left out and survive an update by who does not see them', async () => {
    const { id } = await admin.create<Patient>({ resourceType: 'Patient', gender: 'female', birthDate: '1980' });
    const { api } = await project.member({
      policy: [{ resourceType: 'Patient', hiddenFields: ['birthDate'], interaction: [...READ, 'update'] }],
    });
    const seen = (await api.get(`Patient/${id}`)).body;
    expect(seen.birthDate).toBeUndefined();
    expect((await api.get(`Patient?_id=${id}`)).body.entry[0].resource.birthDate).toBeUndefined();
    expect((await api.get(`Patient/${id}/_history`)).body.entry[0].resource.birthDate).toBeUndefined();
    expect((await api.put(`Patient/${id}`, { ...seen, gender: 'male' })).status).toBe(200);
    expect((await admin.get(`Patient/${id}`)).body).toMatchObject({ gender: 'male', birthDate: '1980' });
  });

  test('readonly ones stay as they were, without a word', async () => {
    const created = await admin.create<Patient>({ resourceType: 'Patient', gender: 'female' });
    const { api } = await project.member({
      policy: [{ resourceType: 'Patient', readonlyFields: ['gender'], interaction: [...READ, 'update'] }],
    });
    const answer = await api.put(`Patient/${created.id}`, { ...created, gender: 'male', active: true });
    expect(answer.status).toBe(200);
    expect((await admin.get(`Patient/${created.id}`)).body).toMatchObject({ gender: 'female', active: true });
  });

  test('a readonly type can be read only', async () => {
    const { api } = await project.member({ policy: [{ resourceType: 'Patient', readonly: true }] });
    const { id } = await admin.create<Patient>({ resourceType: 'Patient' });
    expect((await api.get(`Patient/${id}`)).status).toBe(200);
    expect((await api.post('Patient', { resourceType: 'Patient' })).status).toBe(403);
  });
});

describe('project admins', () => {
  test('read memberships; others do not', async () => {
    const { api } = await project.member();
    expect((await api.get('ProjectMembership')).status).toBe(403);
    expect((await api.get(`Project/${project.id}`)).status).toBe(403);
    expect((await admin.get('ProjectMembership')).body.entry.length).toBeGreaterThan(0);
  });

  test('see no password hash, and no other project', async () => {
    const another = await parityProject(inject('atlas'));
    expect((await admin.get(`Project/${another.id}`)).status).toBe(404);
    const { id } = await another.admin.create<Patient>({ resourceType: 'Patient' });
    expect((await admin.get(`Patient/${id}`)).status).toBe(404);
  });

  test('change a setting, but no feature', async () => {
    const own = await parityProject(inject('atlas'), { features: ['bots'] });
    const before = (await own.admin.get(`Project/${own.id}`)).body;
    const name = unique();
    const answer = await own.admin.put(`Project/${own.id}`, {
      ...before,
      features: ['bots', 'email'],
      setting: [{ name, valueBoolean: true }],
    });
    expect(answer.status).toBe(200);
    const after = (await own.superAdmin.get(`Project/${own.id}`)).body;
    expect(after.features).toEqual(['bots']);
    expect(after.setting).toEqual([{ name, valueBoolean: true }]);
  });
});
