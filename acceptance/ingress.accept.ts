import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { namespace } from '../config/namespace.ts';
import type { Api } from './parity.ts';
import { settingsOf, signedIn } from './running.ts';
import { bundle, type DemoClient, ehrSender, observation, person, type Sender, send } from './sender.ts';

const atlas = inject('atlas');
const ns = namespace();
let north: Sender;
let south: Sender;
/** Medplum itself, past the door, as the client that writes there. */
let store: Api;

beforeAll(async () => {
  const clients = atlas.demo.clients as DemoClient[];
  north = ehrSender(atlas.baseUrl, clients.find((c) => c.name === 'ehr-north')!);
  south = ehrSender(atlas.baseUrl, clients.find((c) => c.name === 'ehr-south')!);
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
});

const read = async (type: string, id: string) => (await store.get(`${type}/${id}`)).body;
const count = async (query: string): Promise<number> =>
  (await store.get(`${query}&_total=accurate&_count=1`)).body.total;
const tokenOf = (patient: { identifier: { system: string; value: string }[] }) =>
  patient.identifier.find((i) => i.system === ns.patientToken)!.value;

describe('one resource', () => {
  test('is 201 with its id, 200 the second time, and one copy', async () => {
    const { patient, marks } = person();
    const first = await send(north, 'patient', patient);
    expect(first).toMatchObject({ status: 201, body: { success: true, resourceType: 'Patient' } });
    const second = await send(north, 'Patient', patient);
    expect(second).toMatchObject({ status: 200, body: first.body });
    const stored = await read('Patient', first.body.id);
    expect(stored).toMatchObject({ name: [{ family: '***', given: ['***'] }], gender: 'female' });
    expect(stored.name[0].text).toMatch(/^Patient \[[A-Z2-7]{3}\]$/);
    expect(stored.birthDate).toBeUndefined();
    expect(stored.extension.find((e: { url: string }) => e.url === ns.ageBand).valueString).toMatch(/^\d0-\d9$/);
    expect(
      stored.extension.find((e: { url: string }) => e.url === ns.encryptedPayload).valueReference.reference
    ).toMatch(/^s3:\/\//);
    for (const mark of marks) expect(JSON.stringify(stored)).not.toContain(mark);
    expect(await count(`Patient?identifier=${ns.patientToken}|${tokenOf(stored)}`)).toBe(1);
  });

  test('a changed resource is a new version of the same one', async () => {
    const { patient } = person();
    const { id } = (await send(north, 'patient', patient)).body;
    const before = await read('Patient', id);
    expect(await send(north, 'patient', { ...patient, gender: 'male' })).toMatchObject({ status: 200, body: { id } });
    const after = await read('Patient', id);
    expect(after.gender).toBe('male');
    expect(tokenOf(after)).toBe(tokenOf(before));
    expect(after.meta.versionId).not.toBe(before.meta.versionId);
  });

  test('finds its patient by source id, by medical record number, and by token', async () => {
    const { patient, mrn } = person();
    const { id } = (await send(north, 'patient', patient)).body;
    const token = tokenOf(await read('Patient', id));
    const subjects = [
      { reference: `Patient/${patient.id}`, display: patient.name![0]!.family },
      { reference: `Patient?identifier=${mrn.system}|${mrn.value}` },
      { type: 'Patient', identifier: mrn },
      { reference: `Patient/${token}` },
    ];
    for (const subject of subjects) {
      const sent = await send(north, 'OBSERVATION', observation(subject));
      expect(sent.status, JSON.stringify(sent.body)).toBe(201);
      expect((await read('Observation', sent.body.id)).subject).toEqual({ reference: `Patient/${id}` });
    }
  });

  test('a patient who comes again with another identifier only is the same patient', async () => {
    const { patient } = person();
    const { id } = (await send(north, 'patient', patient)).body;
    const [, ssn] = patient.identifier!;
    const again = await send(north, 'patient', { ...patient, id: `${patient.id}-b`, identifier: [ssn] });
    expect(again).toMatchObject({ status: 200, body: { id } });
  });

  test('dates of care move by one offset a patient, so that intervals hold', async () => {
    const { patient } = person();
    await send(north, 'patient', patient);
    const days = ['2024-01-15T10:00:00Z', '2024-02-20T09:30:00Z'];
    const stored = [];
    for (const effectiveDateTime of days) {
      const sent = await send(
        north,
        'observation',
        observation({ reference: `Patient/${patient.id}` }, { effectiveDateTime })
      );
      stored.push((await read('Observation', sent.body.id)).effectiveDateTime);
    }
    const interval = (a: string, b: string) => Date.parse(b) - Date.parse(a);
    expect(interval(stored[0], stored[1])).toBe(interval(days[0]!, days[1]!));
    expect(stored[0]).not.toBe(days[0]);
  });

  test('the same person has another token in another organization', async () => {
    const { patient } = person();
    const [a, b] = [await send(north, 'patient', patient), await send(south, 'patient', patient)];
    const [inNorth, inSouth] = [await read('Patient', a.body.id), await read('Patient', b.body.id)];
    expect(inNorth.id).not.toBe(inSouth.id);
    expect(tokenOf(inNorth)).not.toBe(tokenOf(inSouth));
    expect(inNorth.identifier.map((i: { value: string }) => i.value)).not.toContain(inSouth.identifier[1].value);
  });
});

describe('bad input is refused with the element, never the value', () => {
  const { patient } = person();
  const mark = 'Quackmarkington';
  const unknown = observation({ reference: `Patient/${mark}` });
  const cases: [string, string, unknown, Record<string, string>, number, string?][] = [
    ['not JSON', 'patient', `{"resourceType": ${mark}`, {}, 400],
    ['no token', 'patient', patient, { authorization: '' }, 401],
    ['a bad token', 'patient', patient, { authorization: `Bearer ${mark}` }, 401],
    [
      'bad credentials',
      'patient',
      patient,
      { authorization: `Basic ${Buffer.from(`a:${mark}`).toString('base64')}` },
      401,
    ],
    ['another organization', 'patient', patient, { 'x-org-id': mark }, 403],
    ['another content type', 'patient', patient, { 'content-type': 'text/plain' }, 415],
    ['an unknown type in the URL', mark, patient, {}, 422, 'Resource.resourceType'],
    ['another type than the URL', 'observation', patient, {}, 422, 'Resource.resourceType'],
    ['an unknown resourceType', 'patient', { resourceType: mark }, {}, 422, 'Resource.resourceType'],
    ['a type that is not clinical', 'bot', { resourceType: 'Bot', name: mark }, {}, 422, 'Resource.resourceType'],
    ['an invalid element', 'patient', { ...patient, birthDate: mark }, {}, 422, 'Patient.birthDate'],
    ['an unknown element', 'patient', { ...patient, nickname: mark }, {}, 422, 'Patient.nickname'],
    [
      'a missing element',
      'observation',
      { resourceType: 'Observation', subject: { reference: 'Patient/1' } },
      {},
      422,
      'Observation.status',
    ],
    ['no subject', 'observation', { ...unknown, subject: undefined }, {}, 422, 'Observation.subject'],
    ['a patient nobody knows', 'observation', unknown, {}, 404],
    ['a Bundle of another type', 'batch', { resourceType: 'Bundle', type: 'document' }, {}, 422, 'Bundle.type'],
  ];

  test.each(cases)('%s', async (_, path, body, headers, status, expression) => {
    const answer = await send(north, path, body, headers);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    if (expression) expect(answer.body.issue[0].expression).toContain(expression);
    expect(answer.text).not.toMatch(/Quack/i);
  });

  test('an EHR client sees nothing through the door, and a clinician sends nothing in', async () => {
    const through = await fetch(`${atlas.baseUrl}/fhir/R4/Patient`, {
      headers: { authorization: north.authorization },
    });
    expect([401, 403]).toContain(through.status);
  });
});

describe('a Bundle', () => {
  test.each(['batch', 'transaction', 'collection', 'searchset', 'history'] as const)(
    'of type %s, one bad entry leaving the others alone',
    async (type) => {
      const { patient } = person();
      const subject = { reference: `Patient/${patient.id}` };
      const good = observation(subject);
      const sent = await send(
        north,
        'batch',
        bundle(
          type,
          good,
          { ...observation(subject), status: undefined } as never,
          patient,
          observation({ reference: 'Patient/nobody-knows' })
        )
      );
      expect(sent.body).toMatchObject({ success: false, total: 4, succeeded: 2, failed: 2 });
      expect(
        sent.body.results.map((r: { resourceType: string; success: boolean }) => [r.resourceType, r.success])
      ).toEqual([
        ['Observation', true],
        ['Observation', false],
        ['Patient', true],
        ['Observation', false],
      ]);
      expect(sent.body.results[1].error).toContain('Observation.status');
      expect((await read('Observation', sent.body.results[0].id)).subject.reference).toBe(
        `Patient/${sent.body.results[2].id}`
      );
    }
  );

  test('references by urn:uuid lead to what they led to, and a second time nothing is added', async () => {
    const { patient, marks } = person();
    const message = {
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        { fullUrl: 'urn:uuid:a3c5d2b1-0000-4000-8000-000000000001', resource: patient },
        {
          fullUrl: `urn:uuid:a3c5d2b1-0000-4000-8000-${patient.id.slice(-10)}02`,
          resource: {
            resourceType: 'Encounter',
            id: `enc-${patient.id}`,
            status: 'finished',
            class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
            subject: { reference: 'urn:uuid:a3c5d2b1-0000-4000-8000-000000000001' },
            // Forward: the Condition comes after, and in the store's order too.
            diagnosis: [{ condition: { reference: `Condition/con-${patient.id}` } }],
          },
        },
        {
          resource: {
            resourceType: 'Condition',
            id: `con-${patient.id}`,
            subject: { reference: 'urn:uuid:a3c5d2b1-0000-4000-8000-000000000001' },
            encounter: { reference: `urn:uuid:a3c5d2b1-0000-4000-8000-${patient.id.slice(-10)}02` },
            code: { coding: [{ system: 'http://snomed.info/sct', code: '36971009', display: 'Sinusitis (disorder)' }] },
          },
        },
      ],
    };
    const first = await send(north, 'batch', message);
    expect(first.body).toMatchObject({ success: true, total: 3, failed: 0 });
    const [p, e, c] = first.body.results.map((r: { id: string }) => r.id);
    const encounter = await read('Encounter', e);
    expect(encounter.subject).toEqual({ reference: `Patient/${p}` });
    expect(encounter.diagnosis[0].condition).toEqual({ reference: `Condition/${c}` });
    expect((await read('Condition', c)).encounter).toEqual({ reference: `Encounter/${e}` });
    const everything = JSON.stringify((await store.get(`Patient/${p}/$everything`)).body);
    for (const mark of marks) expect(everything).not.toContain(mark);

    const before = await count(`Provenance?patient=Patient/${p}`);
    const second = await send(north, 'batch', message);
    expect(second.body.results).toEqual(first.body.results);
    expect((await read('Encounter', e)).meta.versionId).toBe(encounter.meta.versionId);
    expect(await count(`Provenance?patient=Patient/${p}`)).toBe(before);
  });

  test('NDJSON is taken line by line, a bad line leaving the others alone', async () => {
    const { patient } = person();
    const subject = { reference: `Patient/${patient.id}` };
    const lines = [patient, observation(subject), observation(subject)].map((r) => JSON.stringify(r));
    lines.splice(1, 0, '{"not json');
    const sent = await send(north, 'batch', `${lines.join('\n')}\n`, { 'content-type': 'application/fhir+ndjson' });
    expect(sent.body).toMatchObject({ success: false, total: 4, succeeded: 3, failed: 1 });
    expect(sent.body.results[1]).toMatchObject({ resourceType: null, success: false });
  });

  test('an NDJSON line that comes hundreds of lines before its Patient is stored with it', async () => {
    const { patient } = person();
    const early = observation({ reference: `Patient/${patient.id}` });
    const lines = [JSON.stringify(early), ...Array.from({ length: 600 }, () => '{'), JSON.stringify(patient)];
    const sent = await send(north, 'batch', lines.join('\n'), { 'content-type': 'application/fhir+ndjson' });
    expect(sent.body).toMatchObject({ total: 602, succeeded: 2, failed: 600 });
    expect(sent.body.results[0]).toMatchObject({ resourceType: 'Observation', success: true });
    const { subject } = await read('Observation', sent.body.results[0].id);
    expect(subject.reference).toBe(`Patient/${sent.body.results.at(-1).id}`);
  });

  test('two messages about one patient at the same time make one patient', async () => {
    const { patient } = person();
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        send(
          north,
          'batch',
          bundle(
            'batch',
            { ...patient, id: `${patient.id}-${i}` },
            observation({ reference: `Patient/${patient.id}-${i}` })
          )
        )
      )
    );
    expect(new Set(sent.map((s) => s.body.results[0].id)).size).toBe(1);
    expect(sent.every((s) => s.body.success)).toBe(true);
  });
});

test('a reference whose target comes with a later message becomes literal then', async () => {
  const { patient } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const first = await send(
    north,
    'batch',
    bundle('batch', patient, observation(subject, { encounter: { reference: `Encounter/late-${patient.id}` } }))
  );
  const { id } = first.body.results[1];
  expect((await read('Observation', id)).encounter).toMatchObject({
    type: 'Encounter',
    identifier: { system: ns.sourceId },
  });
  const late = await send(north, 'encounter', {
    resourceType: 'Encounter',
    id: `late-${patient.id}`,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
  });
  let encounter: { reference?: string } = {};
  for (let i = 0; i < 300 && !encounter.reference; i++) {
    await sleep(300);
    encounter = (await read('Observation', id)).encounter;
  }
  expect(encounter).toEqual({ reference: `Encounter/${late.body.id}` });
}, 120_000);

describe('consent', () => {
  test('registration records an implied Consent; after revocation nothing more is stored', async () => {
    const { patient } = person();
    const { id } = (await send(north, 'patient', patient)).body;
    const [consent] = (await store.get(`Consent?patient=Patient/${id}`)).body.entry.map(
      (e: { resource: object }) => e.resource
    );
    expect(consent).toMatchObject({ status: 'active', provision: { type: 'permit' } });
    expect((await store.put(`Consent/${consent.id}`, { ...consent, status: 'inactive' })).status).toBe(200);
    const refused = await send(north, 'observation', observation({ reference: `Patient/${patient.id}` }));
    expect(refused).toMatchObject({ status: 403, body: { resourceType: 'OperationOutcome' } });
    expect(await count(`Observation?subject=Patient/${id}`)).toBe(0);
  });
});

test('each message leaves an AuditEvent with the token of the patient and nothing of the person', async () => {
  const { patient, marks } = person();
  const { id } = (await send(north, 'patient', patient)).body;
  const token = tokenOf(await read('Patient', id));
  const { secrets } = await settingsOf(atlas);
  const gateway = await signedIn('gateway', atlas.medplumUrl, secrets);
  const about = async () => {
    const found = (await gateway.get(`AuditEvent?subtype=FHIR_INGRESS&_sort=-_lastUpdated&_count=50`)).body.entry ?? [];
    return found.map((e: { resource: object }) => JSON.stringify(e.resource)).filter((e: string) => e.includes(token));
  };
  let events: string[] = [];
  for (let i = 0; i < 50 && events.length === 0; i++) {
    events = await about();
    if (events.length === 0) await sleep(200);
  }
  expect(events.length).toBeGreaterThan(0);
  for (const mark of marks) expect(events.join()).not.toContain(mark);
});
