import { randomUUID } from 'node:crypto';
import type { Bundle, BundleEntry, Observation, Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Api, type ParityProject, parityProject, text, unique } from './parity.ts';

/** Parity: batch and transaction (https://hl7.org/fhir/R4/http.html#transaction), with Medplum's own limits. */
let project: ParityProject;
let api: Api;
beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  api = (await project.member()).api;
});

const SYSTEM = 'https://example.com/parity';
const patient = (value = unique()): Patient => ({ resourceType: 'Patient', identifier: [{ system: SYSTEM, value }] });
const observation = (subject?: string): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  code: { text: 'x' },
  ...(subject ? { subject: { reference: subject } } : {}),
});
const invalid = { resourceType: 'Observation', code: { text: 'no status' } } as unknown as Observation;
const post = (resource: Patient | Observation, fullUrl?: string): BundleEntry => ({
  ...(fullUrl ? { fullUrl } : {}),
  request: { method: 'POST', url: resource.resourceType },
  resource,
});
const bundle = (type: 'batch' | 'transaction', entry: BundleEntry[]): Bundle => ({
  resourceType: 'Bundle',
  type,
  entry,
});
const send = (type: 'batch' | 'transaction', entry: BundleEntry[]) => api.post('', bundle(type, entry));
const statuses = (body: Bundle): string[] => (body.entry ?? []).map((entry) => entry.response!.status!);
const countBy = async (value: string): Promise<number> =>
  (await api.get(`Patient?identifier=${SYSTEM}|${value}&_total=accurate`)).body.total;
const conditional = (value: string): BundleEntry => ({
  request: { method: 'PUT', url: `Patient?identifier=${SYSTEM}|${value}` },
  resource: patient(value),
});

describe('batch', () => {
  test("one entry's failure leaves the others alone", async () => {
    const value = unique();
    const answer = await send('batch', [post(patient(value)), post(invalid)]);
    expect(answer.status).toBe(200);
    expect(answer.body.type).toBe('batch-response');
    expect(statuses(answer.body)).toEqual(['201', '400']);
    expect(answer.body.entry[1].response.outcome.resourceType).toBe('OperationOutcome');
    expect(await countBy(value)).toBe(1);
  });

  test('reads, searches, updates, patches and deletes go in one', async () => {
    const a = await api.create(patient());
    const b = await api.create(patient());
    const patch = Buffer.from(JSON.stringify([{ op: 'add', path: '/gender', value: 'male' }])).toString('base64');
    const answer = await send('batch', [
      { request: { method: 'GET', url: `Patient/${a.id}` } },
      { request: { method: 'GET', url: `Patient?_id=${a.id}` } },
      { request: { method: 'PUT', url: `Patient/${a.id}` }, resource: { ...a, active: true } },
      {
        request: { method: 'PATCH', url: `Patient/${a.id}` },
        resource: { resourceType: 'Binary', contentType: 'application/json-patch+json', data: patch },
      },
      { request: { method: 'DELETE', url: `Patient/${b.id}` } },
      { request: { method: 'GET', url: `Patient/${randomUUID()}` } },
    ]);
    expect(statuses(answer.body)).toEqual(['200', '200', '200', '200', '200', '404']);
    expect(answer.body.entry[0].resource.id).toBe(a.id);
    expect(answer.body.entry[1].resource.type).toBe('searchset');
    expect((await api.get(`Patient/${a.id}`)).body).toMatchObject({ active: true, gender: 'male' });
    expect((await api.get(`Patient/${b.id}`)).status).toBe(410);
  });

  test('a hundred conditional updates each answer what they did', async () => {
    const values = Array.from({ length: 100 }, unique);
    const answer = await send('batch', values.map(conditional));
    expect(new Set(statuses(answer.body))).toEqual(new Set(['201']));
  });

  test('an empty or missing type is refused', async () => {
    const answer = await api.post('', { resourceType: 'Bundle', entry: [post(patient())] });
    expect(answer.status).toBe(400);
  });
});

describe('transaction', () => {
  test('all or nothing', async () => {
    const value = unique();
    const answer = await send('transaction', [post(patient(value)), post(invalid)]);
    expect(answer.status).toBe(400);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    expect(await countBy(value)).toBe(0);
  });

  test('references by urn:uuid are rewritten to what was created', async () => {
    const urn = `urn:uuid:${randomUUID()}`;
    const answer = await send('transaction', [post(patient(), urn), post(observation(urn))]);
    expect(answer.status).toBe(200);
    expect(answer.body.type).toBe('transaction-response');
    expect(statuses(answer.body)).toEqual(['201', '201']);
    const [created, about] = answer.body.entry.map((e: BundleEntry) => e.resource);
    expect(about.subject.reference).toBe(`Patient/${created.id}`);
  });

  test('a conditional update inside resolves references to what it found, and is idempotent', async () => {
    const value = unique();
    const urn = `urn:uuid:${randomUUID()}`;
    const entries = [{ ...conditional(value), fullUrl: urn }, post(observation(urn))];
    const first = await send('transaction', entries);
    const second = await send('transaction', entries);
    expect(statuses(first.body)).toEqual(['201', '201']);
    expect(statuses(second.body)).toEqual(['200', '201']);
    const subject = (body: Bundle) => (body.entry![1]!.resource as Observation).subject!.reference;
    expect(subject(second.body)).toBe(subject(first.body));
    expect(await countBy(value)).toBe(1);
  });

  test('ifNoneExist finds what is there', async () => {
    const value = unique();
    const existing = await api.create(patient(value));
    const urn = `urn:uuid:${randomUUID()}`;
    const answer = await send('transaction', [
      {
        fullUrl: urn,
        request: { method: 'POST', url: 'Patient', ifNoneExist: `identifier=${SYSTEM}|${value}` },
        resource: patient(value),
      },
      post(observation(urn)),
    ]);
    expect(statuses(answer.body)).toEqual(['200', '201']);
    expect(answer.body.entry[1].resource.subject.reference).toBe(`Patient/${existing.id}`);
  });

  test('a conditional reference is resolved', async () => {
    const value = unique();
    const { id } = await api.create(patient(value));
    const answer = await send('transaction', [post(observation(`Patient?identifier=${SYSTEM}|${value}`))]);
    expect(answer.body.entry[0].resource.subject.reference).toBe(`Patient/${id}`);
  });

  test('creates, updates by id, patches, deletes and reads go in one', async () => {
    const a = await api.create(patient());
    const b = await api.create(patient());
    const answer = await send('transaction', [
      post(patient()),
      { request: { method: 'PUT', url: `Patient/${a.id}` }, resource: { ...a, active: true } },
      { request: { method: 'DELETE', url: `Patient/${b.id}` } },
    ]);
    expect(answer.status).toBe(200);
    expect(statuses(answer.body)).toEqual(['201', '200', '200']);
    expect((await api.get(`Patient/${b.id}`)).status).toBe(410);
  });
});

describe('limits of a transaction', () => {
  test('eight entries where one is conditional; nine are refused', async () => {
    const eight = await send('transaction', [
      conditional(unique()),
      ...Array.from({ length: 7 }, () => post(patient())),
    ]);
    expect(eight.status).toBe(200);
    const value = unique();
    const nine = await send('transaction', [
      conditional(unique()),
      ...Array.from({ length: 8 }, () => post(patient(value))),
    ]);
    expect(nine.status).toBe(400);
    expect(text(nine.body)).toContain('too many entries');
    expect(await countBy(value)).toBe(0);
  });

  test('fifty updates; fifty-one are refused', async () => {
    const { body } = await send(
      'transaction',
      Array.from({ length: 51 }, () => post(patient()))
    );
    const updates: BundleEntry[] = body.entry.map((entry: BundleEntry) => ({
      request: { method: 'PUT', url: `Patient/${entry.resource!.id}` },
      resource: { ...entry.resource, active: true },
    }));
    expect((await send('transaction', updates.slice(0, 50))).status).toBe(200);
    const refused = await send('transaction', updates);
    expect(refused.status).toBe(400);
    expect(text(refused.body)).toContain('more update operations than allowed');
  });

  test('plain creates have no limit: three hundred in one', async () => {
    const answer = await send(
      'transaction',
      Array.from({ length: 300 }, () => post(patient()))
    );
    expect(answer.status).toBe(200);
    expect(answer.body.entry).toHaveLength(300);
  });
});

test('without the feature transaction-bundles a transaction is run as a batch', async () => {
  const without = await parityProject(inject('atlas'), { features: ['bots'] });
  const value = unique();
  const answer = await without.admin.post('', bundle('transaction', [post(patient(value)), post(invalid)]));
  expect(answer.status).toBe(200);
  expect(statuses(answer.body)).toEqual(['201', '400']);
});
