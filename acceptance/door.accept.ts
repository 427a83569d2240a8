import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { AuditEvent, Bundle, Observation } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bundle, type DemoClient, ehrSender, encounter, observation, person, send } from './sender.ts';
import { signIn } from './sign-in.ts';

/** MedplumClient with the gateway as its base URL: what the app does, it can do through the door. */
const atlas = inject('atlas');
const CANARY = `Zorblatt${randomBytes(4).toString('hex')}`;
const IDENTIFIED = { performer: [{ display: CANARY }] };

let clinician: MedplumClient;
let compliance: MedplumClient;
let patientId: string;

beforeAll(async () => {
  clinician = await signIn('CLINICIAN');
  compliance = await signIn('COMPLIANCE');
  const north = ehrSender(atlas.baseUrl, (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!);
  const { patient } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const sent = await send(north, 'batch', bundle('collection', patient, encounter(subject), observation(subject)));
  patientId = sent.body.results.find((r: { resourceType: string }) => r.resourceType === 'Patient').id;
});

const vital = (more: Partial<Observation> = {}): Observation => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  subject: { reference: `Patient/${patientId}` },
  ...more,
});

describe('MedplumClient through the door', () => {
  test('creates, reads, updates, patches, searches and pages', async () => {
    const created = await clinician.createResource(vital());
    expect((await clinician.readResource('Observation', created.id)).status).toBe('final');
    expect((await clinician.updateResource({ ...created, status: 'amended' })).status).toBe('amended');
    const patched = await clinician.patchResource('Observation', created.id, [
      { op: 'replace', path: '/status', value: 'corrected' },
    ]);
    expect(patched.status).toBe('corrected');
    const page = await clinician.search('Observation', `subject=Patient/${patientId}&_count=1`, { cache: 'no-store' });
    expect(page.entry?.[0]?.fullUrl).toMatch(new RegExp(`^${atlas.baseUrl}/fhir/R4/Observation/`));
    const next = page.link?.find(({ relation }) => relation === 'next')?.url;
    expect(next).toMatch(new RegExp(`^${atlas.baseUrl}/fhir/R4/Observation\\?`));
    expect(((await clinician.get(next!)) as Bundle).entry).toHaveLength(1);
  });

  test('reads by batch and by GraphQL', async () => {
    const answer = await clinician.executeBatch({
      resourceType: 'Bundle',
      type: 'batch',
      entry: [
        { request: { method: 'GET', url: `Patient/${patientId}` } },
        { request: { method: 'POST', url: 'Observation' }, resource: vital() },
      ],
    });
    expect(answer.entry?.map(({ response }) => response?.status)).toEqual(['200', '201']);
    const { data } = await clinician.graphql(`{ Patient(id: "${patientId}") { id } }`);
    expect(data.Patient.id).toBe(patientId);
  });

  test('hears of changes over a WebSocket', async () => {
    const emitter = clinician.subscribeToCriteria(`Observation?subject=Patient/${patientId}`);
    const connected = new Promise((resolve) => emitter.addEventListener('connect', resolve));
    const heard = new Promise((resolve) => emitter.addEventListener('message', resolve));
    await connected;
    await clinician.createResource(vital());
    await heard;
    clinician.unsubscribeFromCriteria(`Observation?subject=Patient/${patientId}`);
  });
});

describe('what may not pass', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['a create', () => clinician.createResource(vital(IDENTIFIED))],
    [
      'a patch',
      async () => {
        const { id } = await clinician.createResource(vital());
        return clinician.patchResource('Observation', id, [
          { op: 'add', path: '/performer', value: IDENTIFIED.performer },
        ]);
      },
    ],
    [
      'a batch',
      () =>
        clinician.executeBatch({
          resourceType: 'Bundle',
          type: 'batch',
          entry: [{ request: { method: 'POST', url: 'Observation' }, resource: vital(IDENTIFIED) }],
        }),
    ],
    ['an AuditEvent', () => clinician.createResource({ resourceType: 'AuditEvent' } as AuditEvent)],
    ['a Binary', () => clinician.createBinary({ data: CANARY, contentType: 'text/plain' })],
    ['a bot run', () => clinician.executeBot('00000000-0000-4000-8000-000000000000', { name: CANARY })],
  ])('%s with a name in it is refused, and the refusal does not say it', async (_what, work) => {
    const err = await work().catch((e: unknown) => e);
    expect(err).toBeInstanceOf(OperationOutcomeError);
    expect(JSON.stringify((err as OperationOutcomeError).outcome)).not.toContain(CANARY);
  });

  test('free text is stored redacted, whether it is created or patched in', async () => {
    const note = [{ text: `Seen with ${CANARY}, who has a cough` }];
    const created = await clinician.createResource(vital({ note }));
    const patched = await clinician.patchResource('Observation', (await clinician.createResource(vital())).id, [
      { op: 'add', path: '/note', value: note },
    ]);
    for (const { id } of [created, patched]) {
      const { note: stored } = await clinician.readResource('Observation', id!);
      expect(stored?.[0]?.text).toMatch(/^Seen with \[[A-Z]+_1\], who has a cough$/);
    }
  });

  test('nothing at all passes for an EHR', async () => {
    const ehr = (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!;
    const client = new MedplumClient({ baseUrl: `${atlas.baseUrl}/`, cacheTime: 0 });
    await client.startClientLogin(ehr.clientId, ehr.clientSecret);
    const err = await client.search('Patient').catch((e: unknown) => e);
    expect((err as OperationOutcomeError).outcome.issue[0]?.code).toBe('forbidden');
  });
});

describe('the audit trail', () => {
  test.each<[string, string, string, object | undefined, string]>([
    ['a read', 'GET', '/fhir/R4/Patient/:id', undefined, 'read 0'],
    ['a search', 'GET', `/fhir/R4/Patient?name=${CANARY}`, undefined, 'search 0'],
    ['a create', 'POST', '/fhir/R4/Observation', {}, 'create 0'],
    ['a refused create', 'POST', '/fhir/R4/Observation', IDENTIFIED, 'create 4'],
    [
      'a read of what is not there',
      'GET',
      '/fhir/R4/Patient/00000000-0000-4000-8000-000000000000',
      undefined,
      'read 4',
    ],
    ['an export', 'GET', '/fhir/export/patient/:token/$everything', undefined, 'FHIR_EXPORT 0'],
  ])('%s leaves one event, which the compliance officer finds', async (_what, method, url, more, wanted) => {
    const patient = await clinician.readResource('Patient', patientId);
    const token = patient.identifier?.find(({ value }) => value?.startsWith('pt_'))?.value;
    const trace = randomBytes(16).toString('hex');
    await fetch(atlas.baseUrl + url.replace(':id', patientId).replace(':token', token!), {
      method,
      headers: {
        authorization: `Bearer ${clinician.getAccessToken()}`,
        traceparent: `00-${trace}-00f067aa0ba902b7-01`,
        ...(more ? { 'content-type': 'application/fhir+json' } : {}),
      },
      ...(more ? { body: JSON.stringify({ ...vital(), ...more }) } : {}),
    });
    const events = await eventsOf(trace);
    expect(events.map(({ subtype, outcome }) => `${subtype?.[0]?.code} ${outcome}`)).toEqual([wanted]);
    expect(events[0]!.agent[0]!.who?.reference).toBe(`Practitioner/${clinician.getProfile()!.id}`);
    expect(JSON.stringify(events)).not.toContain(CANARY);
  });
});

/** Found by its trace, which it bears as an entity; once it is there, a moment longer for a second one. */
async function eventsOf(trace: string): Promise<AuditEvent[]> {
  const find = async () => {
    const recent = await compliance.searchResources('AuditEvent', '_sort=-_lastUpdated&_count=200', {
      cache: 'no-store',
    });
    return recent.filter((event) => event.entity?.some(({ what }) => what?.identifier?.value === trace));
  };
  await expect.poll(find, { timeout: 10_000, interval: 200 }).not.toEqual([]);
  await sleep(500);
  return find();
}
