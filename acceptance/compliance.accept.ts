import { randomUUID } from 'node:crypto';
import type { AuditEvent, Bundle } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { namespace } from '../config/namespace.ts';
import { balpFaults } from '../sync/audit/balp.testing.ts';
import type { AuditRow } from '../sync/audit-mirror/flatten.ts';
import { type Somebody, settingsOf, signedIn } from './running.ts';
import { bundle, type DemoClient, ehrSender, encounter, exportRecord, observation, person, send } from './sender.ts';

/** What a compliance officer asks: who saw what of whom, why were they allowed to, and is this log untouched? */
const atlas = inject('atlas');
const AT = '/fhir/admin/compliance';
const began = new Date().toISOString();
const bearer = {} as Record<Somebody, string>;
let clinician: string;
let token: string;
let other: string;
let marks: readonly string[];

beforeAll(async () => {
  const { secrets } = await settingsOf(atlas);
  for (const who of ['admin', 'clinician', 'patient', 'researcher', 'compliance'] as const) {
    bearer[who] = `Bearer ${(await signedIn(who, atlas.medplumUrl, secrets)).token}`;
  }
  const store = await signedIn('ingest', atlas.medplumUrl, secrets);
  const north = ehrSender(atlas.baseUrl, (atlas.demo.clients as DemoClient[]).find((c) => c.name === 'ehr-north')!);
  const registered = async (inCare: boolean) => {
    const made = person();
    const subject = { reference: `Patient/${made.patient.id}` };
    const resources = [made.patient, ...(inCare ? [encounter(subject)] : []), observation(subject)];
    const { body } = await send(north, 'batch', bundle('batch', ...resources));
    const id = body.results.find((r: { resourceType: string }) => r.resourceType === 'Patient').id;
    const { identifier } = (await store.get(`Patient/${id}`)).body;
    const patientToken = namespace().patientToken;
    return {
      id,
      token: identifier.find((i: { system: string }) => i.system === patientToken).value,
      marks: made.marks,
    };
  };
  const [seen, emergency] = [await registered(true), await registered(false)];
  [token, other, marks] = [seen.token, emergency.token, [...seen.marks, ...emergency.marks]];
  const reason = 'Found unconscious in the street';
  const done = [
    await exportRecord(atlas.baseUrl, bearer.clinician, token),
    await as('clinician', `/fhir/Patient/${token}/$reveal`, { purpose: 'TREAT', reason: 'the ward round' }),
    await as('clinician', '/fhir/consent/break-glass', { patient: other, reason }),
    await as('clinician', `/fhir/R4/Patient/${emergency.id}`, undefined, { 'x-purpose-of-use': 'BTG' }),
    await as('clinician', '/fhir/consent/break-glass/end', { patient: other }),
    await exportRecord(atlas.baseUrl, bearer.researcher, token),
  ];
  expect(done.map(({ status }) => status)).toEqual([200, 200, 201, 200, 200, 403]);
  expect((await as('patient', '/fhir/R4/Patient')).status).toBe(200);
  const last = { entityReference: token, eventTypes: 'FHIR_EXPORT', outcome: '4' };
  await vi.waitFor(async () => expect((await events(last)).total).toBe(1), { timeout: 20_000, interval: 500 });
  const opened = await events({ entityReference: other, eventTypes: 'BREAK_GLASS' });
  clinician = opened.events[0]!.agent!;
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are looked into
  readonly body: any;
}

async function as(who: Somebody | undefined, path: string, body?: object, headers: object = {}): Promise<Answer> {
  const response = await fetch(`${atlas.baseUrl}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(who && { authorization: bearer[who] }),
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, text, body: /[/+]json/.test(type) ? JSON.parse(text) : undefined };
}

async function ask(path: string, query: Record<string, string> = {}): Promise<Answer> {
  const answer = await as('compliance', `${AT}/${path}?${new URLSearchParams({ since: began, ...query })}`);
  expect(answer.status, answer.text).toBe(200);
  for (const mark of marks ?? []) expect(answer.text).not.toContain(mark);
  return answer;
}
const events = async (query: Record<string, string> = {}) =>
  (await ask('events', query)).body as { total: number; events: AuditRow[] };

describe('the events', () => {
  test.each<[string, () => Record<string, string>, (row: AuditRow) => boolean]>([
    ['by type', () => ({ eventTypes: 'FHIR_EXPORT,FHIR_REVEAL' }), (r) => /FHIR_(EXPORT|REVEAL)/.test(r.event_type)],
    ['by whom they were about', () => ({ entityReference: token }), (r) => r.patients.includes(token)],
    ['by who did it', () => ({ agentReference: clinician }), (r) => r.agent === clinician],
    ['by role', () => ({ role: 'CLINICIAN' }), (r) => r.agent_role === 'CLINICIAN'],
    ['by outcome', () => ({ outcome: '4' }), (r) => r.outcome === '4'],
    ['by purpose', () => ({ purpose: 'BTG' }), (r) => r.purpose === 'BTG'],
    ['by action', () => ({ actions: 'R' }), (r) => r.action === 'R'],
    ['by decision', () => ({ decision: 'permit' }), (r) => r.decision === 'permit'],
    [
      'by several',
      () => ({ agentReference: clinician, entityReference: token, eventTypes: 'FHIR_EXPORT', outcome: '0' }),
      (r) => r.event_type === 'FHIR_EXPORT' && r.agent === clinician && r.patients.includes(token),
    ],
  ])('are found %s, newest first, and no others', async (_by, query, fits) => {
    const found = await events(query());
    expect(found.total).toBeGreaterThan(0);
    expect(found.events).toHaveLength(Math.min(found.total, 50));
    expect(found.events.filter((row) => !fits(row))).toEqual([]);
    const times = found.events.map(({ recorded }) => recorded);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('come in pages that follow each other', async () => {
    const until = new Date().toISOString();
    const all = await events({ until, limit: '12' });
    const pages = await Promise.all(['0', '5', '10'].map((offset) => events({ until, limit: '5', offset })));
    const ids = pages.flatMap((page) => page.events.map(({ id }) => id)).slice(0, 12);
    expect(ids).toEqual(all.events.map(({ id }) => id).slice(0, ids.length));
    expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([all.total]));
  });

  test('one in full: why it was allowed, and what vouches for it before and after it is sealed', async () => {
    const [row] = (await events({ entityReference: token, eventTypes: 'FHIR_REVEAL' })).events;
    const before = (await ask(`events/${row!.id}`)).body;
    expect(before).toMatchObject({
      success: true,
      row: { id: row!.id, patients: [token] },
      decision: { result: expect.stringMatching(/permit|filter/), consent: expect.stringMatching(/^Consent\//) },
      integrity: { sealed: false, asSealed: null, hashHolds: true },
    });
    expect(balpFaults(before.event as AuditEvent)).toEqual([]);
    const run = await as('compliance', '/fhir/admin/audit-mirror/run', {});
    expect(run.status, run.text).toBe(200);
    const after = (await ask(`events/${row!.id}`)).body;
    expect(after.integrity).toMatchObject({ sealed: true, asSealed: true, storeAgrees: true, hashHolds: true });
    expect(after.event).toEqual(before.event);
  });

  test.each(['csv', 'ndjson', 'pdf'])('leave as %s', async (format) => {
    const { type, text } = await ask('events/export', { format, entityReference: token });
    expect(type).toContain({ csv: 'text/csv', ndjson: 'application/x-ndjson', pdf: 'application/pdf' }[format]);
    if (format === 'pdf') return expect(text.slice(0, 5)).toBe('%PDF-');
    const lines = text
      .trim()
      .split('\n')
      .slice(format === 'csv' ? 1 : 0);
    expect(lines.length).toBe((await events({ entityReference: token })).total);
    expect(lines.every((line) => line.includes(token))).toBe(true);
  });
});

describe('sums', () => {
  const total = (all: { total?: number; count?: number }[]) =>
    all.reduce((sum, one) => sum + (one.total ?? one.count ?? 0), 0);

  test('timeline, heatmap and choices count the same events as the list', async () => {
    const query = { eventTypes: 'FHIR_EXPORT', until: new Date().toISOString() };
    const wanted = (await events(query)).total;
    for (const interval of ['hour', 'day', 'week']) {
      expect(total((await ask('timeline', { ...query, interval })).body.buckets), interval).toBe(wanted);
    }
    for (const offsetMinutes of ['0', '330']) {
      expect(total((await ask('heatmap', { ...query, offsetMinutes })).body.cells), offsetMinutes).toBe(wanted);
    }
    const { facets } = (await ask('facets', query)).body;
    expect(facets.event_type).toEqual([{ value: 'FHIR_EXPORT', count: wanted }]);
    expect(total(facets.agent)).toBe(wanted);
    expect(total(facets.outcome)).toBe(wanted);
    expect(facets.agent_role.map(({ value }: { value: string }) => value)).toContain('CLINICIAN');
  });

  test('a timeline tells what was refused', async () => {
    const { buckets } = (await ask('timeline', { outcome: '4' })).body;
    expect(buckets.at(-1).refused).toBe(buckets.at(-1).total);
    expect(buckets.at(-1).refused).toBeGreaterThan(0);
  });
});

test('the trail is verified on demand, and the console shows the last time', async () => {
  const verified = await as('compliance', `${AT}/integrity/verify`, {});
  expect(verified.status, verified.text).toBe(200);
  const { verification } = verified.body;
  expect(verification).toMatchObject({ verifiedAt: expect.any(String), sealed: expect.any(Number) });
  // Other tests tamper with the trail; of these events nobody has changed any.
  const own = new Set((await events({ entityReference: token })).events.map(({ id }) => id));
  expect(own.size).toBeGreaterThan(2);
  expect(verification.findings.filter(({ id }: { id?: string }) => own.has(id ?? ''))).toEqual([]);
  expect((await ask('integrity')).body.verification).toEqual(verification);
});

describe('reports', () => {
  test('the accounting of disclosures names those that are not exempt, or all', async () => {
    const listed = (await ask(`disclosures/${token}`)).body;
    expect(listed).toMatchObject({ success: true, patientToken: token });
    expect(listed.disclosures.every((one: { exempt: unknown }) => one.exempt === null)).toBe(true);
    const all = (await ask(`disclosures/${token}`, { all: 'true' })).body;
    expect(all.count).toBeGreaterThan(listed.count);
    const [one] = all.disclosures.filter(({ description }: { description: string }) => /identified/.test(description));
    expect(one).toMatchObject({ exempt: 'treatment', purpose: 'TREAT', recipient: expect.any(String) });
    const fhir = JSON.parse((await ask(`disclosures/${token}`, { all: 'true', format: 'fhir' })).text) as Bundle;
    expect(fhir).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(fhir.entry?.map(({ resource }) => resource?.id)).toEqual(
      all.disclosures.map(({ event }: { event: string }) => event)
    );
    for (const [format, start] of Object.entries({ csv: 'date,recipient', pdf: '%PDF-' })) {
      expect((await ask(`disclosures/${token}`, { format })).text.slice(0, start.length)).toBe(start);
    }
  });

  test('the access report says whom one user has seen', async () => {
    const { body } = await ask('access', { agentReference: clinician });
    expect(body).toMatchObject({ success: true, agent: clinician });
    expect(body.patients).toEqual(expect.arrayContaining([token, other]));
    expect(body.events.every(({ agent }: AuditRow) => agent === clinician)).toBe(true);
    expect((await ask('access', { agentReference: clinician, format: 'csv' })).text).toContain(token);
  });

  test('break-glass: who, whose record, what was seen through it', async () => {
    const { sessions } = (await ask('break-glass')).body;
    const [session] = sessions.filter(({ patient }: { patient: string }) => patient === other);
    expect(session).toMatchObject({ agent: clinician, reviewed: false, closed: expect.any(Number) });
    expect(session.accesses.map(({ event_type }: AuditRow) => event_type)).toContain('FHIR_READ');
  });

  test('unusual access rests on events, and says which', async () => {
    const query = { from: '0', to: '0', manyPatients: '1' };
    const { findings, since } = (await ask('unusual', query)).body;
    expect(since).toBe(began);
    const rules = new Map(
      findings.filter((f: { agent: string }) => f.agent === clinician).map((f: { rule: string }) => [f.rule, f])
    );
    for (const rule of ['outside-hours', 'no-encounter']) {
      expect(rules.get(rule), rule).toMatchObject({ explanation: expect.any(String), role: 'CLINICIAN' });
    }
    const evidence = findings.flatMap((f: { evidence: { id: string }[] }) => f.evidence.map(({ id }) => id));
    expect((await ask(`events/${evidence[0]}`)).body.row.id).toBe(evidence[0]);
  });
});

describe('a patient', () => {
  test('sees who has seen their own record, and nobody else in it', async () => {
    const { status, body, text } = await as('patient', '/fhir/audit/mine');
    expect(status, text).toBe(200);
    const found = (body as Bundle<AuditEvent>).entry!.map(({ resource }) => resource!);
    expect(found.length).toBeGreaterThan(0);
    const patients = found.flatMap(({ entity }) =>
      (entity ?? []).flatMap(({ what }) => (what?.reference?.startsWith('Patient/') ? [what.reference] : []))
    );
    expect(new Set(patients).size).toBe(1);
    expect(text).not.toContain(token);
  });
});

describe('is refused', () => {
  const paths = [
    ...['events', `events/${randomUUID()}`, 'events/export?format=csv', 'timeline', 'heatmap', 'facets', 'integrity'],
    ...['access?agentReference=Practitioner/1', 'break-glass', 'unusual', `disclosures/pt_${'a'.repeat(26)}`],
  ];
  test.each(['clinician', 'patient', 'researcher'] as const)('to a %s, whatever is asked', async (who) => {
    const answers = await Promise.all(paths.map((path) => as(who, `${AT}/${path}`)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 403));
    expect(answers.every(({ body }) => body.resourceType === 'OperationOutcome')).toBe(true);
    expect((await as(who, `${AT}/integrity/verify`, {})).status).toBe(403);
  });

  test.each<[string, Somebody | undefined, string, number]>([
    ['nobody', undefined, `${AT}/events`, 401],
    ['another organization', 'compliance', `${AT}/events?orgId=${randomUUID()}`, 403],
    ['a bad time', 'compliance', `${AT}/events?since=yesterday`, 400],
    ['a bad outcome', 'compliance', `${AT}/events?outcome=%27OR`, 400],
    ['a bad patient', 'compliance', `${AT}/events?entityReference=Smith`, 400],
    ['an unknown event', 'compliance', `${AT}/events/${randomUUID()}`, 404],
    ['the own record to an officer', 'compliance', '/fhir/audit/mine', 403],
    ['the own record to a clinician', 'clinician', '/fhir/audit/mine', 403],
  ])('%s', async (_what, who, path, status) => {
    const answer = await as(who, path);
    expect([answer.status, answer.body?.resourceType], answer.text).toEqual([status, 'OperationOutcome']);
    expect(answer.text).not.toContain('Smith');
  });
});
