import type { Consent, Patient, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { namespace } from '../config/namespace.ts';
import type { Api } from './parity.ts';
import { settingsOf, signedIn } from './running.ts';
import { bundle, ehrSender, encounter, exportRecord, observation, person, type Sender, send } from './sender.ts';

/** Whose record is it: two people must never become one, and no sender may reach another's patient. */
const atlas = inject('atlas');
const ns = namespace();
let north: Sender;
let south: Sender;
let store: Api;
let clinician: string;

beforeAll(async () => {
  const client = (name: string) => ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === name)!);
  [north, south] = [client('ehr-north'), client('ehr-south')];
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  clinician = `Bearer ${(await signedIn('clinician', atlas.medplumUrl, secrets)).token}`;
});

const read = async (type: string, id: string) => (await store.get(`${type}/${id}`)).body;
const tokenOf = (patient: { identifier: { system: string; value: string }[] }) =>
  patient.identifier.find((i) => i.system === ns.patientToken)!.value;
const withIdentifiers = (patient: Patient, ...more: object[]): Patient => ({
  ...patient,
  identifier: [patient.identifier![0]!, ...(more as Patient['identifier'] & object)],
});

describe('two people stay two', () => {
  test.each([
    ['a member number of a payer', { system: 'http://payer.example/member', value: 'FAM-1234' }],
    [
      'a social security number, each with a medical record number',
      { system: 'http://hl7.org/fhir/sid/us-ssn', value: '512-34-9871' },
    ],
    ['a number that nobody has', { system: 'http://hl7.org/fhir/sid/us-ssn', value: '111-11-1111' }],
  ])('who share %s', async (_, shared) => {
    const [a, b] = [person().patient, person().patient];
    const together = await send(
      north,
      'batch',
      bundle(
        'batch',
        withIdentifiers(a, shared),
        withIdentifiers(b, shared),
        observation({ reference: `Patient/${a.id}` })
      )
    );
    const [first, second, temperature] = together.body.results.map((r: { id: string }) => r.id);
    expect(first).not.toBe(second);
    expect(tokenOf(await read('Patient', first))).not.toBe(tokenOf(await read('Patient', second)));
    expect((await read('Observation', temperature)).subject.reference).toBe(`Patient/${first}`);

    const c = person().patient;
    const later = await send(north, 'patient', withIdentifiers(c, shared));
    expect([first, second]).not.toContain(later.body.id);
  });

  test('who have the same id on two servers', async () => {
    const [a, b] = [person(), person()];
    const entry = (base: string, who: typeof a) => [
      { fullUrl: `${base}/Patient/1-${a.patient.id}`, resource: { ...who.patient, id: `1-${a.patient.id}` } },
      {
        fullUrl: `${base}/Observation/o-${a.patient.id}`,
        resource: { ...observation({ reference: `Patient/1-${a.patient.id}` }), id: `o-${a.patient.id}` },
      },
    ];
    const sent = await send(north, 'batch', {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [...entry('https://a.example/fhir', a), ...entry('https://b.example/fhir', b)],
    });
    expect(sent.body.succeeded).toBe(4);
    const [pa, oa, pb, ob] = sent.body.results.map((r: { id: string }) => r.id);
    expect(new Set([pa, oa, pb, ob]).size).toBe(4);
    expect((await read('Observation', oa)).subject.reference).toBe(`Patient/${pa}`);
    expect((await read('Observation', ob)).subject.reference).toBe(`Patient/${pb}`);
  });

  test("another server's patient of the same id is not ours", async () => {
    const { patient } = person();
    await send(north, 'patient', patient);
    const entry = [
      {
        fullUrl: 'https://b.example/fhir/Observation/x',
        resource: { ...observation({ reference: `https://b.example/fhir/Patient/${patient.id}` }), id: 'x' },
      },
    ];
    const sent = await send(north, 'batch', { resourceType: 'Bundle', type: 'collection', entry });
    expect(sent.body).toMatchObject({ succeeded: 0, failed: 1 });
  });
});

test('resources of three types with one UUID are told apart', async () => {
  const { patient } = person();
  const id = `${patient.id.slice(4)}0000-0000-4000-8000-000000000000`
    .replace(/^(.{8})(.{0,2})/, '$1')
    .padEnd(8, '0')
    .slice(0, 8)
    .concat('-1111-4111-8111-111111111111');
  const encounter = {
    resourceType: 'Encounter',
    id,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject: { reference: `Patient/${id}` },
  };
  const temperature = {
    ...observation({ reference: `Patient/${id}` }, { encounter: { reference: `Encounter/${id}` } }),
    id,
  };
  const sent = await send(north, 'batch', bundle('batch', { ...patient, id }, encounter as Resource, temperature));
  const [p, e, o] = sent.body.results.map((r: { id: string }) => r.id);
  const stored = await read('Observation', o);
  expect(stored.subject.reference).toBe(`Patient/${p}`);
  expect(stored.encounter.reference).toBe(`Encounter/${e}`);
  expect((await read('Encounter', e)).subject.reference).toBe(`Patient/${p}`);
});

test('one malformed reference leaves the others alone', async () => {
  const { patient } = person();
  const bad = observation({ reference: 'Patient?identifier=%E0%A4%A' });
  const sent = await send(north, 'batch', bundle('batch', patient, bad));
  expect(sent).toMatchObject({ status: 200, body: { succeeded: 1, failed: 1 } });
});

test.each([
  [
    'QuestionnaireResponse',
    (subject: object) => ({ resourceType: 'QuestionnaireResponse', status: 'completed', subject }),
  ],
  ['AdverseEvent', (subject: object) => ({ resourceType: 'AdverseEvent', actuality: 'actual', subject })],
  [
    'Composition',
    (subject: object) => ({
      resourceType: 'Composition',
      status: 'final',
      type: { coding: [{ system: 'http://loinc.org', code: '11503-0' }] },
      subject,
      date: '2024-01-01',
      author: [{ reference: 'Practitioner/1' }],
      title: 'Discharge summary',
    }),
  ],
])('a %s, whose identifier is one and not a list, is stored', async (type, resource) => {
  const { patient } = person();
  await send(north, 'patient', patient);
  const sent = await send(north, type, { ...resource({ reference: `Patient/${patient.id}` }), id: `x-${patient.id}` });
  expect(sent.status, sent.text).toBe(201);
  expect(
    (await send(north, type, { ...resource({ reference: `Patient/${patient.id}` }), id: `x-${patient.id}` })).status
  ).toBe(200);
});

describe("a patient's word counts, whoever they name in it", () => {
  const consent = (patient: Patient, given: Partial<Consent>): Consent => ({
    resourceType: 'Consent',
    id: `consent-${patient.id}`,
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient: { reference: `Patient/${patient.id}` },
    organization: [{ reference: 'Organization/hospital-1' }],
    policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
    ...given,
  });
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const temperature = (patient: Patient) => observation({ reference: `Patient/${patient.id}` });

  test('a refusal holds at once, and can be taken back', async () => {
    const { patient } = person();
    await send(north, 'patient', patient);
    expect((await send(north, 'consent', consent(patient, { provision: { type: 'deny' } }))).status).toBe(201);
    expect((await send(north, 'observation', temperature(patient))).status).toBe(403);
    expect(
      (await send(north, 'consent', consent(patient, { status: 'inactive', provision: { type: 'deny' } }))).status
    ).toBe(200);
    expect((await send(north, 'observation', temperature(patient))).status).toBe(201);
  });

  test('its period is not moved', async () => {
    for (const [start, end, status] of [
      [-2, 2, 403],
      [-20, -2, 201],
      [2, 20, 201],
    ] as const) {
      const { patient } = person();
      await send(north, 'patient', patient);
      const period = { start: day(start), end: day(end) };
      await send(north, 'consent', consent(patient, { provision: { type: 'deny', period } }));
      expect((await send(north, 'observation', temperature(patient))).status).toBe(status);
    }
  });

  test('a refusal that comes with the record keeps the record out', async () => {
    const { patient } = person();
    const sent = await send(
      north,
      'batch',
      bundle('batch', patient, consent(patient, { provision: { type: 'deny' } }), temperature(patient))
    );
    expect(sent.body.results.map((r: { success: boolean }) => r.success)).toEqual([true, true, false]);
    const { body } = await store.get(`Consent?patient=Patient/${sent.body.results[0].id}`);
    expect(body.entry).toHaveLength(1);
  });
});

test("another organization's sender can't reach a patient by the token", async () => {
  const { patient } = person();
  // The clinician is to see the record unless the other organization's word has counted.
  const visit = encounter({ reference: `Patient/${patient.id}` });
  const [{ id }] = (await send(north, 'batch', bundle('batch', patient, visit))).body.results;
  const token = tokenOf(await read('Patient', id));
  const subject = { reference: `Patient/${token}` };
  const deny = {
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
    patient: subject,
    policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
    provision: { type: 'deny' },
  } as Consent;
  expect((await send(south, 'observation', observation(subject))).status).toBe(404);
  expect((await send(south, 'consent', deny)).status).toBe(404);
  expect((await exportRecord(atlas.baseUrl, clinician, token)).status).toBe(200);
});
