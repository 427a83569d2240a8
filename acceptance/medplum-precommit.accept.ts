import { randomUUID } from 'node:crypto';
import type { Patient, Subscription } from '@medplum/fhirtypes';
import { beforeAll, expect, inject, test } from 'vitest';
import { type Api, type Member, type ParityProject, parityProject, text, unique } from './parity.ts';
import { makeBot } from './parity-bots.ts';

/** Parity: pre-commit bots, which may refuse or change a write: what the inner phi-gate stands on. */
const EXTENSION = 'https://medplum.com/fhir/StructureDefinition';
const SYSTEM = 'https://example.com/parity';
let project: ParityProject;
let admin: Api;
let vetted: Member;
let other: Member;

beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  admin = project.admin;
  vetted = await project.member();
  other = await project.member();
  const gate = await makeBot(
    project,
    `
    const r = event.input;
    const name = r.name && r.name[0] && r.name[0].family;
    if (name === 'Refused') throw { resourceType: 'OperationOutcome', id: 'conflict', issue: [{ severity: 'error', code: 'business-rule', expression: ['Patient.name'] }] };
    if (name === 'Failing') throw new Error('gate fails');
    if (name === 'Seen') return { ...r, contact: [{ name: { text: JSON.stringify([r.id, r.meta.author]) } }] };
    if (name === 'Changed') return { ...r, gender: 'other' };`
  );
  const subscription: Subscription & { id: string } = {
    resourceType: 'Subscription',
    id: randomUUID(),
    meta: { project: project.id },
    status: 'active',
    reason: 'parity',
    criteria: 'Patient',
    channel: { type: 'rest-hook', endpoint: `Bot/${gate.id}` },
    extension: [
      { url: `${EXTENSION}/pre-commit-bot`, valueBoolean: true },
      { url: `${EXTENSION}/subscription-supported-interaction`, valueCode: 'update' },
      {
        url: `${EXTENSION}/fhir-path-criteria-expression`,
        valueString: `%current.meta.author.reference != 'ClientApplication/${vetted.id}'`,
      },
    ],
  };
  const put = await project.superAdmin.put(`Subscription/${subscription.id}`, subscription);
  expect(put.status, text(put.body)).toBeLessThan(300);
});

const named = (family: string, more: Partial<Patient> = {}): Patient => ({
  resourceType: 'Patient',
  name: [{ family }],
  ...more,
});
const created = async (family = 'Fine') => (await other.api.create(named(family))) as Patient & { id: string };
const identifier = (value: string) => [{ system: SYSTEM, value }];

test('a plain OperationOutcome refuses with its status and its expression', async () => {
  const answer = await other.api.post('Patient', named('Refused'));
  expect(answer.status).toBe(409);
  expect(answer.body.issue[0].expression).toEqual(['Patient.name']);
});

test('an Error refuses with 400', async () => {
  expect((await other.api.post('Patient', named('Failing'))).status).toBe(400);
});

test('what is refused is not there', async () => {
  const value = unique();
  await other.api.post('Patient', named('Refused', { identifier: identifier(value) }));
  expect((await vetted.api.get(`Patient?identifier=${value}`)).body.entry ?? []).toEqual([]);
});

test('a resource returned is what is stored', async () => {
  const answer = await other.api.post('Patient', named('Changed'));
  expect(answer.status).toBe(201);
  expect((await other.api.get(`Patient/${answer.body.id}`)).body.gender).toBe('other');
});

test('the bot sees the id and, with its display, the author', async () => {
  const { body } = await other.api.post('Patient', named('Seen'));
  const [id, author] = JSON.parse(body.contact[0].name.text);
  expect(id).toBe(body.id);
  expect(author).toEqual({ reference: `ClientApplication/${other.id}`, display: 'parity' });
});

test('nothing returned stores what was sent', async () => {
  expect((await other.api.post('Patient', named('Fine'))).status).toBe(201);
});

test('it stands before PUT, PATCH, conditional writes, batch and transaction', async () => {
  const { id } = await created();
  expect((await other.api.put(`Patient/${id}`, { ...named('Refused'), id })).status).toBe(409);
  const patched = await other.api.patch(`Patient/${id}`, [{ op: 'replace', path: '/name/0/family', value: 'Refused' }]);
  expect(patched.status).toBe(409);
  const value = unique();
  expect((await other.api.put(`Patient?identifier=${value}`, named('Refused'))).status).toBe(409);
  const ifNoneExist = await other.api.post('Patient', named('Refused'), { 'if-none-exist': `identifier=${value}` });
  expect(ifNoneExist.status).toBe(409);
  const entry = [{ request: { method: 'POST', url: 'Patient' }, resource: named('Refused') }];
  const batch = await other.api.post('', { resourceType: 'Bundle', type: 'batch', entry });
  expect(batch.body.entry[0].response.status).toBe('409');
  const fine = {
    request: { method: 'POST', url: 'Patient' },
    resource: named('Fine', { identifier: identifier(value) }),
  };
  const transaction = await other.api.post('', {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [fine, ...entry],
  });
  expect(transaction.status).toBeGreaterThanOrEqual(400);
  expect((await vetted.api.get(`Patient?identifier=${value}`)).body.entry ?? []).toEqual([]);
});

test('an admin of the project is no exception', async () => {
  expect((await admin.post('Patient', named('Refused'))).status).toBe(409);
});

test('the vetted client is, and nobody can pass as it', async () => {
  expect((await vetted.api.post('Patient', named('Refused'))).status).toBe(201);
  const forged = named('Refused', { meta: { author: { reference: `ClientApplication/${vetted.id}` } } });
  expect((await other.api.post('Patient', forged, { 'x-medplum': 'extended' })).status).toBe(409);
});

test('the super admin is', async () => {
  const id = randomUUID();
  const answer = await project.superAdmin.put(`Patient/${id}`, {
    ...named('Refused'),
    id,
    meta: { project: project.id },
  });
  expect(answer.status).toBeLessThan(300);
});

test('deletes are let through where only updates are asked for', async () => {
  const refused = (await vetted.api.post('Patient', named('Refused'))).body;
  expect((await other.api.delete(`Patient/${refused.id}`)).status).toBe(200);
});

test('other types are not touched', async () => {
  const answer = await other.api.post('Organization', { resourceType: 'Organization', name: 'Refused' });
  expect(answer.status).toBe(201);
});

test('without the project setting it does not run', async () => {
  const { body } = await admin.get(`Project/${project.id}`);
  await project.superAdmin.put(`Project/${project.id}`, { ...body, setting: [] });
  const passed = await other.api.post('Patient', named('Refused'));
  await project.superAdmin.put(`Project/${project.id}`, body);
  expect(passed.status).toBe(201);
  expect((await other.api.post('Patient', named('Refused'))).status).toBe(409);
});
