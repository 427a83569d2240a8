import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { erase } from '../cli/erase.ts';
import { namespace } from '../config/namespace.ts';
import { vaultLocation } from '../config/vault.ts';
import { openVault } from '../privacy/index.ts';
import type { Api } from './parity.ts';
import { type Somebody, settingsOf, signedIn } from './running.ts';
import { type Answered, bundle, ehrSender, observation, person, type Sender, send } from './sender.ts';

const atlas = inject('atlas');
const ns = namespace();
let north: Sender;
let store: Api;
const tokens: Partial<Record<Somebody, string>> = {};

beforeAll(async () => {
  north = ehrSender(atlas.baseUrl, atlas.demo.clients.find((c) => c.name === 'ehr-north')!);
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  for (const who of ['admin', 'clinician', 'researcher', 'compliance', 'patient'] as const) {
    tokens[who] = (await signedIn(who, atlas.medplumUrl, secrets)).token;
  }
});

/** Sends somebody with an open encounter and one temperature. */
async function sent() {
  const { patient, marks } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const encounter = {
    resourceType: 'Encounter' as const,
    id: `enc-${patient.id}`,
    status: 'in-progress' as const,
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    subject,
  };
  const answer = await send(north, 'batch', bundle('batch', patient, encounter as never, observation(subject)));
  const [id, , observationId] = answer.body.results.map((r: { id: string }) => r.id);
  const stored = (await store.get(`Patient/${id}`)).body;
  const token: string = stored.identifier.find((i: { system: string }) => i.system === ns.patientToken).value;
  return { patient, marks, id, observationId, token };
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
});

describe('erasure', () => {
  test('leaves no record, and no way back to the original from a copy of the ciphertext', async () => {
    const { token, id, observationId } = await sent();
    const vault = path.join(atlas.dataDir, 'vault');
    const copy = path.join(atlas.dataDir, `copy-of-vault-${token}`);
    fs.cpSync(path.join(vault, 'payloads', north.org, token), copy, { recursive: true });

    const admin = atlas.demo.users.find((u) => u.role === 'ADMIN')!;
    const certificate = await erase(token, 'patient-request', { url: atlas.baseUrl, ...admin });
    expect(certificate).toMatchObject({
      patientToken: token,
      dataKey: 'deleted',
      reason: 'patient-request',
      resourcesDeleted: { Patient: 1, Encounter: 1, Observation: 1, Consent: 1 },
    });
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

  test('is refused to a clinician, and of somebody unknown', async () => {
    const { token } = await sent();
    expect((await post(`admin/erase/${token}`, 'clinician', { reason: 'ordered' })).status).toBe(403);
    expect((await post('admin/erase/pt_aaaaaaaaaaaaaaaaaaaaaaaaaa', 'admin', { reason: 'ordered' })).status).toBe(404);
    expect((await post(`admin/erase/${token}`, 'admin', { reason: 'because of Jane' })).status).toBe(400);
  });
});
