import fs from 'node:fs';
import path from 'node:path';
import type { Appointment, Observation, Patient } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { erase } from '../cli/erase.ts';
import { namespace } from '../config/namespace.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import type { Api } from './parity.ts';
import { type Somebody, settingsOf, signedIn } from './running.ts';
import { type Answered, bundle, ehrSender, encounter, observation, person, type Sender, send } from './sender.ts';

const atlas = inject('atlas');
const ns = namespace();
let north: Sender;
let store: Api;
let gateway: Api;
const tokens: Partial<Record<Somebody, string>> = {};

beforeAll(async () => {
  north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  gateway = await signedIn('gateway', atlas.medplumUrl, secrets);
  for (const who of ['admin', 'clinician', 'researcher', 'compliance', 'patient'] as const) {
    tokens[who] = (await signedIn(who, atlas.medplumUrl, secrets)).token;
  }
});

/** Sends somebody with an open encounter and one temperature. */
async function sent(given: Partial<Patient> = {}) {
  const { patient: made, marks } = person();
  const patient = { ...made, ...given };
  const subject = { reference: `Patient/${patient.id}` };
  const answer = await send(north, 'batch', bundle('batch', patient, encounter(subject), observation(subject)));
  const [id, encounterId, observationId] = answer.body.results.map((r: { id: string }) => r.id);
  const stored = (await store.get(`Patient/${id}`)).body;
  const token: string = stored.identifier.find((i: { system: string }) => i.system === ns.patientToken).value;
  return { patient, marks, id, encounterId, observationId, token };
}

async function post(path: string, who: Somebody, body: object): Promise<Answered> {
  const response = await fetch(`${atlas.baseUrl}/fhir/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${tokens[who]}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

const reveal = (token: string, who: Somebody, body: object = {}) =>
  post(`Patient/${token}/$reveal`, who, { purpose: 'TREAT', reason: 'ward round', ...body });

describe('$reveal', () => {
  test('gives a clinician the original, for the moment', async () => {
    const { patient, token, observationId } = await sent();
    const answer = await reveal(token, 'clinician');
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body.name).toEqual(patient.name);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(Object.keys((await reveal(token, 'clinician', { elements: ['birthDate'] })).body)).toEqual([
      'resourceType',
      'birthDate',
    ]);
    const other = await reveal(token, 'clinician', { resource: `Observation/${observationId}` });
    expect(other.body.subject).toEqual({ reference: `Patient/${patient.id}` });
  });

  test.each([
    ['a researcher', 'researcher', {}, 403],
    ['a compliance officer', 'compliance', {}, 403],
    ['an administrator', 'admin', {}, 403],
    ['another patient', 'patient', {}, 404],
    ['no reason', 'clinician', { reason: '' }, 400],
    ['another purpose', 'clinician', { purpose: 'HRESCH' }, 403],
  ] as const)('refuses %s', async (_, who, body, status) => {
    const { token, marks } = await sent();
    const answer = await reveal(token, who, body);
    expect(answer.status, answer.text).toBe(status);
    for (const mark of marks) expect(answer.text).not.toContain(mark);
  });

  test('refuses once consent is revoked', async () => {
    const { token, id } = await sent();
    const consent = (await store.get(`Consent?patient=Patient/${id}`)).body.entry[0].resource;
    await store.put(`Consent/${consent.id}`, { ...consent, status: 'inactive' });
    expect((await reveal(token, 'clinician')).status).toBe(403);
  });

  test('refuses once a Consent comes that has something in it which nobody here understands', async () => {
    const { token, patient } = await sent();
    expect((await reveal(token, 'clinician')).status).toBe(200);
    const answer = await send(north, 'consent', {
      resourceType: 'Consent',
      id: `consent-${patient.id}`,
      status: 'active',
      scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'treatment' }] },
      category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0' }] }],
      patient: { reference: `Patient/${patient.id}` },
      dateTime: new Date().toISOString(),
      policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
      modifierExtension: [{ url: 'https://ehr.example/only-when', valueString: 'Only when I am asleep' }],
    });
    expect(answer.status, answer.text).toBeLessThan(300);
    expect((await reveal(token, 'clinician')).status).toBe(403);
  });

  test.each([
    ['of the same surname', 'Clinician', 'surname'],
    ['of another surname', 'Tremblay', undefined],
  ])(
    'says in its event for which encounter, by which Consent, and that it was somebody %s',
    async (_, family, said) => {
      const { token, encounterId, marks } = await sent({ name: [{ family, given: ['Faith'] }] });
      expect((await reveal(token, 'clinician')).status).toBe(200);
      const subtype = encodeURIComponent(`${ns.auditEventType}|FHIR_REVEAL`);
      const event = await vi.waitFor(
        async () => {
          const { entry } = (await gateway.get(`AuditEvent?subtype=${subtype}&_sort=-_lastUpdated&_count=50`)).body;
          const texts: string[] = (entry ?? []).map((e: { resource: object }) => JSON.stringify(e.resource));
          return texts.find((text) => text.includes(token)) ?? Promise.reject(new Error('not written yet'));
        },
        { timeout: 20_000, interval: 200 }
      );
      expect(event).toContain(`Encounter/${encounterId}`);
      expect(event).toContain('Consent/');
      expect(event.includes('household')).toBe(said !== undefined);
      expect(event.includes(`"${said}"`)).toBe(said !== undefined);
      for (const mark of [family, 'Faith', ...marks]) expect(event).not.toContain(mark);
    }
  );
});

describe('erasure', () => {
  test('leaves no record, and no way back to the original from a copy of the ciphertext', async () => {
    const { token, id, observationId, patient } = await sent();
    const subject = { reference: `Patient/${patient.id}` };
    // Of the patient, and in no compartment of theirs.
    const beside = await send(
      north,
      'batch',
      bundle(
        'batch',
        { resourceType: 'Device', id: `device-${patient.id}`, status: 'active', patient: subject },
        { resourceType: 'Contract', id: `contract-${patient.id}`, status: 'executed', subject: [subject] }
      )
    );
    expect(beside.body.success, beside.text).toBe(true);
    const vault = path.join(atlas.dataDir, 'vault');
    const copy = path.join(atlas.dataDir, `copy-of-vault-${token}`);
    fs.cpSync(path.join(vault, 'payloads', north.org, token), copy, { recursive: true });

    const admin = atlas.demo.users.find((u) => u.role === 'ADMIN')!;
    const certificate = await erase(token, 'patient-request', { url: atlas.baseUrl, ...admin });
    expect(certificate).toMatchObject({
      patientToken: token,
      dataKey: 'deleted',
      reason: 'patient-request',
      resourcesDeleted: { Patient: 1, Encounter: 1, Observation: 1, Consent: 1, Device: 1, Contract: 1 },
    });
    for (const { resourceType, id: besideId } of beside.body.results) {
      expect((await store.get(`${resourceType}/${besideId}`)).status).toBe(410);
    }
    expect((await store.get(`Patient/${id}`)).status).toBe(410);
    expect((await store.get(`Observation/${observationId}`)).status).toBe(410);
    expect((await reveal(token, 'clinician')).status).toBe(404);

    // Someone puts the ciphertext back from a backup: there is no key to open it.
    fs.cpSync(copy, path.join(vault, 'payloads', north.org, token), { recursive: true });
    const { settings } = await settingsOf(atlas);
    const address = { orgId: north.org, token, objectName: fs.readdirSync(copy)[0]! };
    await expect(openVault(vaultLocation(settings)).open(address)).rejects.toMatchObject({ fault: 'shredded' });
    fs.rmSync(copy, { recursive: true });
  });

  test("takes the name out of another patient's record, which stays", async () => {
    const mother = await sent();
    const child = await sent();
    const said: Observation = {
      ...(observation({ reference: `Patient/${child.patient.id}` }) as Observation),
      id: `said-${child.patient.id}`,
      performer: [{ reference: `Patient/${mother.patient.id}` }],
    };
    const visit: Appointment = {
      resourceType: 'Appointment',
      id: `visit-${child.patient.id}`,
      status: 'proposed',
      participant: [mother, child].map(({ patient }) => ({
        actor: { reference: `Patient/${patient.id}` },
        status: 'accepted',
      })),
    };
    const answer = await send(north, 'batch', bundle('batch', said, visit));
    expect(answer.body.success, answer.text).toBe(true);
    const references = answer.body.results.map(
      ({ resourceType, id }: { resourceType: string; id: string }) => `${resourceType}/${id}`
    );
    for (const reference of references) {
      expect(JSON.stringify((await store.get(reference)).body)).toContain(`Patient/${mother.id}`);
    }
    const admin = atlas.demo.users.find((u) => u.role === 'ADMIN')!;
    const certificate = await erase(mother.token, 'patient-request', { url: atlas.baseUrl, ...admin });
    expect(certificate).toMatchObject({
      resourcesDeleted: { Patient: 1, Encounter: 1, Observation: 1, Consent: 1 },
      resourcesRewritten: { Observation: 1, Appointment: 1 },
    });
    for (const reference of references) {
      const kept = await store.get(reference);
      expect(kept.status).toBe(200);
      expect(JSON.stringify(kept.body)).not.toContain(mother.id);
      expect(JSON.stringify(kept.body)).toContain(`Patient/${child.id}`);
    }
    expect((await store.get(`Patient/${child.id}`)).status).toBe(200);
  });

  test('is refused to a clinician, and of somebody unknown', async () => {
    const { token } = await sent();
    expect((await post(`admin/erase/${token}`, 'clinician', { reason: 'ordered' })).status).toBe(403);
    expect((await post('admin/erase/pt_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'admin', { reason: 'ordered' })).status).toBe(404);
    expect((await post(`admin/erase/${token}`, 'admin', { reason: 'because of Jane' })).status).toBe(400);
  });
});
