import { randomUUID } from 'node:crypto';
import type { AuditEvent, Bundle, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { namespace } from '../config/namespace.ts';
import { balpFaults } from '../sync/audit/balp.testing.ts';
import type { Api } from './parity.ts';
import { type Somebody, settingsOf, signedIn } from './running.ts';
import { bundle, type DemoClient, ehrSender, encounter, exportRecord, observation, person, send } from './sender.ts';

const atlas = inject('atlas');
const ns = namespace();
const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
let store: Api;
let gateway: Api;
const bearer = {} as Record<Somebody, string>;

beforeAll(async () => {
  const { secrets } = await settingsOf(atlas);
  store = await signedIn('ingest', atlas.medplumUrl, secrets);
  gateway = await signedIn('gateway', atlas.medplumUrl, secrets);
  for (const who of ['admin', 'clinician', 'patient', 'researcher', 'compliance'] as const) {
    bearer[who] = `Bearer ${(await signedIn(who, atlas.medplumUrl, secrets)).token}`;
  }
});

interface Sent {
  readonly id: string;
  readonly token: string;
  readonly marks: readonly string[];
}

/** Somebody new, in care or not, with a temperature and a result that says HIV, by its label or by its code alone. */
async function sent({ inCare = true, labelled = true } = {}): Promise<Sent> {
  const { patient, marks } = person();
  const subject = { reference: `Patient/${patient.id}` };
  const hiv = observation(subject, {
    code: { coding: [{ system: 'http://loinc.org', code: '29893-5' }] },
    ...(labelled && { meta: { security: [{ system: ACT_CODE, code: 'HIV' }] } }),
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
    ],
  });
  const client = ehrSender(atlas.baseUrl, (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!);
  const resources: Resource[] = [patient, ...(inCare ? [encounter(subject)] : []), observation(subject), hiv];
  const { body } = await send(client, 'batch', bundle('batch', ...resources));
  const id = body.results.find((r: { resourceType: string }) => r.resourceType === 'Patient').id;
  const stored = (await store.get(`Patient/${id}`)).body;
  const token = stored.identifier.find((i: { system: string }) => i.system === ns.patientToken).value;
  return { id, token, marks };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are looked into
  readonly body: any;
}

async function as(
  who: Somebody,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {}
): Promise<Answer> {
  const response = await fetch(`${atlas.baseUrl}${path}`, {
    method,
    headers: { authorization: bearer[who], ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
}

const fhir = (who: Somebody, path: string, headers?: Record<string, string>) =>
  as(who, 'GET', `/fhir/R4/${path}`, undefined, headers);
const observations = ({ body }: Answer): number =>
  ((body as Bundle)?.entry ?? []).filter(({ resource }) => resource?.resourceType === 'Observation').length;

const exceptHiv = { decision: 'permit', purposes: ['TREAT'], exceptions: [{ securityLabels: ['HIV'] }] };

/** Each way in which the door gives out an Observation of a patient, and how many it gave. */
const WAYS: [string, (of: Sent) => Promise<number>][] = [
  ['a search', async ({ id }) => observations(await fhir('clinician', `Observation?subject=Patient/${id}`))],
  [
    'a search by POST',
    async ({ id }) => {
      const response = await fetch(`${atlas.baseUrl}/fhir/R4/Observation/_search`, {
        method: 'POST',
        headers: { authorization: bearer.clinician, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ subject: `Patient/${id}` }).toString(),
      });
      return observations({ status: response.status, text: '', body: await response.json() });
    },
  ],
  [
    'a _revinclude',
    async ({ id }) =>
      observations(
        await fhir(
          'clinician',
          `Encounter?subject=Patient/${id}&_include=Encounter:subject&_revinclude=Observation:encounter&_revinclude:iterate=Observation:subject`
        )
      ),
  ],
  ['$everything', async ({ id }) => observations(await fhir('clinician', `Patient/${id}/$everything`))],
  ['export', async ({ token }) => observations((await exportRecord(atlas.baseUrl, bearer.clinician, token)) as Answer)],
  [
    'a batch',
    async ({ id }) => {
      const entry = [{ request: { method: 'GET', url: `Observation?subject=Patient/${id}` } }];
      const { body } = await as('clinician', 'POST', '/fhir/R4', { resourceType: 'Bundle', type: 'batch', entry });
      return observations({ status: 200, text: '', body: body.entry[0].resource });
    },
  ],
  [
    'GraphQL',
    async ({ id }) => {
      const query = `{ ObservationList(subject: "Patient/${id}") { id code { coding { code } } } }`;
      const { body } = await as('clinician', 'POST', '/fhir/R4/$graphql', { query });
      return body.data.ObservationList.length;
    },
  ],
];

describe('the door withholds', () => {
  test('in every way what a Consent excepts, and tells nothing of it in a search', async () => {
    const patient = await sent();
    for (const [way, count] of WAYS)
      if (way !== 'a _revinclude') expect(await count(patient), `${way}, before`).toBe(2);
    const recorded = await as('clinician', 'POST', `/fhir/consent/patient/${patient.token}`, exceptHiv);
    expect(recorded.status, recorded.text).toBe(201);
    for (const [way, count] of WAYS) if (way !== 'a _revinclude') expect(await count(patient), way).toBe(1);
    const page = await fhir('clinician', `Observation?subject=Patient/${patient.id}&_count=1&_total=accurate`);
    expect(page.body.total).toBe(1);
    expect(page.body.link.map((l: { relation: string }) => l.relation)).toEqual(['self']);
    expect(page.body.meta).toBeUndefined();
    const counted = await fhir('clinician', `Observation?subject=Patient/${patient.id}&_summary=count`);
    expect(counted.body).toMatchObject({ total: 1 });
    const { entry } = (await store.get(`Observation?subject=Patient/${patient.id}&code=29893-5`)).body;
    const hidden = entry[0].resource;
    for (const path of [
      `Observation/${hidden.id}`,
      `Observation/${hidden.id}/_history`,
      `Observation/${hidden.id}/_history/${hidden.meta.versionId}`,
    ]) {
      const answer = await fhir('clinician', path);
      expect(answer.status, path).toBe(404);
      expect(answer.text).not.toContain('29893-5');
    }
    expect((await fhir('clinician', `Patient?_has:Observation:subject:code=29893-5`)).status).toBe(403);
    const patched = await fetch(`${atlas.baseUrl}/fhir/R4/Observation/${hidden.id}`, {
      method: 'PATCH',
      headers: { authorization: bearer.clinician, 'content-type': 'application/json-patch+json' },
      body: JSON.stringify([{ op: 'replace', path: '/status', value: 'amended' }]),
    });
    expect(patched.status).toBe(404);
  });

  test('everything, once consent is revoked, within a second; the Consents stay to be seen', async () => {
    const patient = await sent();
    expect(await WAYS[0]![1](patient)).toBe(2);
    const { body } = await as('clinician', 'GET', `/fhir/consent/patient/${patient.token}`);
    expect(body).toMatchObject({
      success: true,
      policy: 'implied',
      count: 1,
      consents: [{ state: 'active', implied: true, decision: 'permit', purposes: ['TREAT'] }],
    });
    const stored = (await store.get(`Consent/${body.consents[0].id}`)).body;
    const began = performance.now();
    await store.put(`Consent/${stored.id}`, { ...stored, status: 'inactive' });
    while ((await exportRecord(atlas.baseUrl, bearer.clinician, patient.token)).status !== 403) {
      if (performance.now() - began > 10_000) throw new Error('the revocation is not in force');
    }
    const ms = performance.now() - began;
    console.info(`revocation past the door in force at export after ${Math.round(ms)} ms`);
    expect(ms).toBeLessThan(1_000);
    for (const [way, count] of WAYS) if (way !== 'export') expect(await count(patient), way).toBe(0);
    expect((await fhir('clinician', `Patient/${patient.id}`)).status).toBe(404);
    expect((await fhir('clinician', `Patient/${patient.id}/$everything`)).status).toBe(404);
    const { body: after } = await as('clinician', 'GET', `/fhir/consent/patient/${patient.token}`);
    expect(after.consents[0].state).toBe('revoked');
    const written = await as('clinician', 'POST', '/fhir/R4/Observation', {
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
      subject: { reference: `Patient/${patient.id}` },
    });
    expect(written.status).toBe(403);
  });

  test('whoever is not in care', async () => {
    const patient = await sent({ inCare: false });
    for (const [way, count] of WAYS) if (way !== 'export') expect(await count(patient), way).toBe(0);
    expect((await exportRecord(atlas.baseUrl, bearer.clinician, patient.token)).status).toBe(403);
  });
});

describe('export', () => {
  const exported = async (token: string, headers: Record<string, string> = {}) => {
    const trace = randomUUID().replaceAll('-', '');
    const traceparent = `00-${trace}-00f067aa0ba902b7-01`;
    return { ...(await exportRecord(atlas.baseUrl, bearer.clinician, token, '', { ...headers, traceparent })), trace };
  };
  /** All that one request has left in the trail; waited for, since they are written behind an outbox. */
  const left = async (traces: readonly string[]): Promise<AuditEvent[][]> => {
    const found = async () => {
      const { entry } = (await gateway.get('AuditEvent?_sort=-_lastUpdated&_count=200')).body;
      const all: AuditEvent[] = entry.map((e: { resource: AuditEvent }) => e.resource);
      return traces.map((trace) => all.filter((event) => JSON.stringify(event).includes(trace)));
    };
    const isThere = async () => expect((await found()).every((events) => events.length > 0)).toBe(true);
    await vi.waitFor(isThere, { timeout: 15_000, interval: 200 });
    return found();
  };

  test('with Consent, without and after its revocation: what is sensitive is out and marked, and each leaves one event that follows BALP', async () => {
    const patient = await sent({ labelled: false });
    const recorded = await as('clinician', 'POST', `/fhir/consent/patient/${patient.token}`, exceptHiv);
    const consent = recorded.body.consent.id;

    const permitted = await exported(patient.token);
    expect(permitted.status, permitted.text).toBe(200);
    expect(observations(permitted as Answer)).toBe(1);
    expect(permitted.body.meta.security).toContainEqual(expect.objectContaining({ code: 'REDACTED' }));
    expect(permitted.text).not.toContain('29893-5');
    expect(permitted.body.total).toBe(permitted.body.entry.length);
    for (const mark of patient.marks) expect(permitted.text).not.toContain(mark);

    const without = await exported(patient.token, { 'x-purpose-of-use': 'HRESCH' });
    expect(without.status, without.text).toBe(403);

    const revoked = await as('clinician', 'POST', `/fhir/consent/${consent}/revoke`, {});
    expect(revoked.status, revoked.text).toBe(200);
    const began = performance.now();
    let refused = await exported(patient.token);
    while (refused.status === 200 && performance.now() - began < 10_000) refused = await exported(patient.token);
    const ms = performance.now() - began;
    console.info(`revocation in force at export after ${Math.round(ms)} ms`);
    expect([refused.status, refused.body?.resourceType]).toEqual([403, 'OperationOutcome']);
    expect(ms).toBeLessThan(1_000);

    const events = await left([permitted.trace, without.trace, refused.trace]);
    expect(events.map((of) => of.map(({ subtype }) => subtype?.[0]?.code))).toEqual([
      ['FHIR_EXPORT'],
      ['FHIR_EXPORT'],
      ['FHIR_EXPORT'],
    ]);
    expect(events.flat().flatMap(balpFaults)).toEqual([]);
    expect(events.flat().map(({ outcome }) => outcome)).toEqual(['0', '4', '4']);
    expect(JSON.stringify(events[0])).toContain(`Consent/${consent}`);
    for (const event of events.flat()) {
      expect(JSON.stringify(event)).toContain(patient.token);
      for (const mark of patient.marks) expect(JSON.stringify(event)).not.toContain(mark);
    }
  });
});

describe('$reveal', () => {
  test('gives what role and Consent allow, marked not to be stored, and withholds the rest', async () => {
    const patient = await sent();
    await as('clinician', 'POST', `/fhir/consent/patient/${patient.token}`, exceptHiv);
    const reveal = (body: object, who: Somebody = 'clinician') =>
      as(who, 'POST', `/fhir/Patient/${patient.token}/$reveal`, body);
    const whole = await reveal({ purpose: 'CARE', reason: 'the ward round' });
    expect(whole.status, whole.text).toBe(200);
    expect(whole.text).toContain(patient.marks[0]);
    const name = await reveal({ purpose: 'TREAT', reason: 'the ward round', elements: ['name'] });
    expect(Object.keys(name.body).sort()).toEqual(['name', 'resourceType']);
    const { entry } = (await store.get(`Observation?subject=Patient/${patient.id}`)).body;
    const ids = entry.map((e: { resource: Resource }) => `Observation/${e.resource.id}`);
    const hidden = entry.find((e: { resource: Resource }) => JSON.stringify(e.resource).includes('29893-5')).resource;
    expect(
      (await reveal({ purpose: 'TREAT', reason: 'the ward round', resource: `Observation/${hidden.id}` })).status
    ).toBe(403);
    const several = await reveal({ purpose: 'TREAT', reason: 'the ward round', resource: ids });
    expect(several.body.entry).toHaveLength(1);
    expect(several.text).not.toContain('29893-5');
    for (const who of ['admin', 'compliance', 'researcher', 'patient'] as const) {
      expect([403, 404], who).toContain((await reveal({ purpose: 'TREAT', reason: 'curious' }, who)).status);
    }
    expect((await reveal({ purpose: 'HRESCH', reason: 'the study' })).status).toBe(403);
    expect((await reveal({ purpose: 'TREAT' })).status).toBe(400);
  });
});

describe('the life of a Consent', () => {
  test('recorded with its signed form, amended, expired, revoked; its history stays', async () => {
    const patient = await sent();
    const at = `/fhir/consent/patient/${patient.token}`;
    const form = { contentType: 'text/plain', data: Buffer.from(`Signed: ${patient.marks[0]}`).toString('base64') };
    const preview = await as('clinician', 'POST', `${at}/preview`, {
      decision: 'permit',
      dataClasses: ['LAB_RESULTS'],
      purposes: ['TREAT'],
    });
    const row = (name: string) =>
      preview.body.rows.find((r: { dataClass: string }) => r.dataClass === name).decisions['clinician-treatment'];
    expect([row('LAB_RESULTS'), row('MEDICATIONS')]).toEqual(['permit', 'deny']);
    const { body, status, text } = await as('clinician', 'POST', at, { decision: 'permit', purposes: ['TREAT'], form });
    expect(status, text).toBe(201);
    expect(text).not.toContain(form.data);
    const { id } = body.consent;
    expect(body.consent).toMatchObject({ state: 'active', decision: 'permit', hasForm: true });
    const shown = await as('clinician', 'GET', `/fhir/consent/${id}/form`);
    expect(shown.body.form).toEqual(form);
    expect(JSON.stringify((await store.get(`Consent/${id}`)).body)).not.toContain(form.data);
    const amended = await as('clinician', 'POST', `/fhir/consent/${id}/amend`, {
      decision: 'permit',
      purposes: ['TREAT'],
      dataClasses: ['VITALS'],
    });
    expect(amended.status, amended.text).toBe(200);
    expect(await WAYS[0]![1](patient)).toBe(1);
    expect((await as('clinician', 'POST', `/fhir/consent/${id}/expire`, {})).body.consent.period.end).toBeDefined();
    expect(await WAYS[0]![1](patient)).toBe(0);
    expect((await as('clinician', 'POST', `/fhir/consent/${id}/revoke`)).body.consent.state).toBe('revoked');
    const history = await as('clinician', 'GET', `/fhir/consent/${id}/history`);
    expect(history.body.versions.map((v: { state: string }) => v.state)).toEqual([
      'revoked',
      'expired',
      'active',
      'active',
    ]);
  });

  test('a patient does it for their own record, and for no other', async () => {
    const patient = await sent();
    expect((await as('patient', 'GET', `/fhir/consent/patient/${patient.token}`)).status).toBe(404);
    expect((await as('patient', 'POST', `/fhir/consent/patient/${patient.token}`, { decision: 'deny' })).status).toBe(
      404
    );
    const token = await ownToken();
    const { body, status } = await as('patient', 'POST', `/fhir/consent/patient/${token}`, {
      decision: 'permit',
      purposes: ['HRESCH'],
    });
    expect(status).toBe(201);
    expect((await as('patient', 'POST', `/fhir/consent/${body.consent.id}/revoke`)).body.consent.state).toBe('revoked');
  });

  test.each(['researcher'] as const)('a %s sees none', async (who) => {
    const patient = await sent();
    expect([403, 404]).toContain((await as(who, 'GET', `/fhir/consent/patient/${patient.token}`)).status);
  });

  test('the compliance officer sees them and changes none', async () => {
    const patient = await sent();
    const { body, status } = await as('compliance', 'GET', `/fhir/consent/patient/${patient.token}`);
    expect(status).toBe(200);
    expect((await as('compliance', 'POST', `/fhir/consent/${body.consents[0].id}/revoke`)).status).toBe(403);
  });

  async function ownToken(): Promise<string> {
    const { body } = await fhir('patient', 'Patient');
    const patient = body.entry[0].resource;
    return patient.identifier.find((i: { system: string }) => i.system === ns.patientToken).value;
  }
});

describe('break-glass', () => {
  test('opens one patient for a clinician, with a reason, and is reviewed', async () => {
    const patient = await sent({ inCare: false });
    const btg = { 'x-purpose-of-use': 'BTG' };
    const reason = `Unconscious, found by ${patient.marks[0]}`;
    expect((await fhir('clinician', `Patient/${patient.id}`, btg)).status).toBe(403);
    expect(
      (await as('clinician', 'POST', '/fhir/consent/break-glass', { patient: patient.token, reason: 'short' })).status
    ).toBe(400);
    expect((await as('admin', 'POST', '/fhir/consent/break-glass', { patient: patient.token, reason })).status).toBe(
      403
    );
    const opened = await as('clinician', 'POST', '/fhir/consent/break-glass', { patient: patient.token, reason });
    expect(opened.status, opened.text).toBe(201);
    expect(opened.body.breakGlass).toMatchObject({ open: true, patient: patient.token, secondsLeft: 3_600 });
    expect((await fhir('clinician', `Patient/${patient.id}`, btg)).status).toBe(200);
    expect((await fhir('clinician', `Patient/${patient.id}`)).status).toBe(404);
    expect(
      (await as('clinician', 'POST', `/fhir/Patient/${patient.token}/$reveal`, { purpose: 'BTG', reason: 'emergency' }))
        .text
    ).toContain(patient.marks[0]);
    const status = await as('clinician', 'GET', `/fhir/consent/break-glass?patient=${patient.token}`);
    expect(status.body.breakGlass).toMatchObject({ open: true });
    const { taskId } = opened.body.breakGlass;
    expect(JSON.stringify((await store.get(`Task/${taskId}`)).body)).not.toContain(patient.marks[0]);
    const listed = await as('compliance', 'GET', '/fhir/consent/break-glass/reviews?status=open');
    expect(listed.body.reviews.map((r: { taskId: string }) => r.taskId)).toContain(taskId);
    const review = await as('compliance', 'GET', `/fhir/consent/break-glass/reviews/${taskId}`);
    expect(review.body.review.reason).toBe(reason);
    expect(
      (await as('clinician', 'POST', `/fhir/consent/break-glass/reviews/${taskId}`, { verdict: 'justified' })).status
    ).toBe(403);
    const closed = await as('compliance', 'POST', `/fhir/consent/break-glass/reviews/${taskId}`, {
      verdict: 'justified',
    });
    expect(closed.body.review).toMatchObject({ status: 'closed', verdict: 'justified' });
    await as('clinician', 'POST', '/fhir/consent/break-glass/end', { patient: patient.token });
    expect((await fhir('clinician', `Patient/${patient.id}`, btg)).status).toBe(403);
  });
});
