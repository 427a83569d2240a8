import { beforeAll, describe, expect, inject, test } from 'vitest';
import { namespace } from '../config/namespace.ts';
import type { Api } from './parity.ts';
import { type Somebody, settingsOf, signedIn } from './running.ts';
import { bundle, type DemoClient, ehrSender, encounter, exportRecord, observation, person, send } from './sender.ts';

const atlas = inject('atlas');
const ns = namespace();
const { patient, marks } = person();
let store: Api;
let patientId: string;
let token: string;
const authorization: Partial<Record<Somebody, string>> = {};

beforeAll(async () => {
  const clients = atlas.demo.clients as DemoClient[];
  const north = ehrSender(atlas.baseUrl, clients.find((c) => c.name === 'ehr-north')!);
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  for (const who of ['admin', 'clinician', 'patient', 'researcher', 'compliance'] as const) {
    authorization[who] = `Bearer ${(await signedIn(who, atlas.medplumUrl, secrets)).token}`;
  }
  const subject = { reference: `Patient/${patient.id}` };
  const old = observation(subject, { effectiveDateTime: '2010-01-15T10:00:00Z' });
  const sent = await send(north, 'batch', bundle('batch', patient, encounter(subject), old, observation(subject)));
  patientId = sent.body.results[0].id;
  const stored = (await store.get(`Patient/${patientId}`)).body;
  token = stored.identifier.find((i: { system: string }) => i.system === ns.patientToken).value;
});

const types = (body: { entry: { resource: { resourceType: string } }[] }): string[] =>
  body.entry.map((e) => e.resource.resourceType).sort();

describe('the pseudonymous record of one patient', () => {
  test('is a searchset of all of it, with nothing of the person in it', async () => {
    const answer = await exportRecord(atlas.baseUrl, authorization.clinician!, token);
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: answer.body.entry.length });
    expect(types(answer.body).filter((t) => t === 'Observation')).toHaveLength(2);
    expect(types(answer.body)).toContain('Encounter');
    expect(types(answer.body)).not.toContain('AuditEvent');
    for (const mark of marks) expect(answer.text).not.toContain(mark);
  });

  test('by type', async () => {
    const answer = await exportRecord(atlas.baseUrl, authorization.clinician!, token, '?type=Observation');
    expect(new Set(types(answer.body))).toEqual(new Set(['Patient', 'Observation']));
  });

  test('for an administrator it is the registration, without clinical payload', async () => {
    const answer = await exportRecord(atlas.baseUrl, authorization.admin!, token);
    expect(answer.status, answer.text).toBe(200);
    expect(types(answer.body)).toContain('Patient');
    for (const type of ['Observation', 'Encounter', 'Provenance']) expect(types(answer.body)).not.toContain(type);
  });

  test('by date of care', async () => {
    const later = await exportRecord(atlas.baseUrl, authorization.clinician!, token, '?start=2020&type=Observation');
    expect(types(later.body).filter((t) => t === 'Observation')).toHaveLength(1);
    const earlier = await exportRecord(
      atlas.baseUrl,
      authorization.clinician!,
      token,
      '?end=2020-12-31&type=Observation'
    );
    expect(types(earlier.body).filter((t) => t === 'Observation')).toHaveLength(1);
  });

  const refused: [string, Somebody, () => string, string, number][] = [
    ['a researcher, who gets bulk data', 'researcher', (): string => token, '', 403],
    ['a compliance officer', 'compliance', (): string => token, '', 403],
    ['a patient, of another', 'patient', (): string => token, '', 404],
    ['of nobody', 'clinician', (): string => 'pt_aaaaaaaaaaaaaaaaaaaaaaaaaa', '', 404],
    ['by what is no token', 'clinician', (): string => 'Smith', '', 404],
    ['with a bad date', 'clinician', (): string => token, '?start=yesterday', 400],
    ['with a bad type', 'clinician', (): string => token, '?type=Nothing', 400],
  ];

  test.each(refused)('is refused: %s', async (_, who, of, query, status) => {
    const answer = await exportRecord(atlas.baseUrl, authorization[who]!, of(), query);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.body.resourceType).toBe('OperationOutcome');
  });

  test('is refused without a token', async () => {
    expect((await exportRecord(atlas.baseUrl, 'Bearer nothing', token)).status).toBe(401);
  });

  test('is refused once consent is revoked', async () => {
    const consent = (await store.get(`Consent?patient=Patient/${patientId}`)).body.entry[0].resource;
    expect((await store.put(`Consent/${consent.id}`, { ...consent, status: 'inactive' })).status).toBe(200);
    // Written past the door, so Atlas hears of it a moment later: consent-desk measures the moment.
    const status = async () => (await exportRecord(atlas.baseUrl, authorization.clinician!, token)).status;
    await expect.poll(status, { timeout: 10_000 }).toBe(403);
  });
});
