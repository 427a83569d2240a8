import type { AuditEvent } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import type { Member } from '../../config/testing/stand-in.ts';
import { breakGlass, fhirExport, fhirReveal, fhirSync } from '../../sync/audit/kinds.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';
import { householdOf } from './household.ts';
import { csv } from './tables.ts';

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const OTHER_ORG = '0e0b7f0e-8d0e-4b8e-9d0e-5f8f0e0b7f0e';
const ME = '3b0b7f0e-8d0e-4b8e-9d0e-5f8f0e0b7f0e';
const OTHER = '4b0b7f0e-8d0e-4b8e-9d0e-5f8f0e0b7f0e';
const TOKEN = `pt_${'a'.repeat(26)}`;
const OFFICER: Member = { token: 'officer', role: 'COMPLIANCE', orgId: ORG };
const CLINICIAN: Member = { token: 'clinician', role: 'CLINICIAN', orgId: ORG };
const PATIENT: Member = { token: 'patient', role: 'PATIENT', orgId: ORG, profile: `Patient/${ME}` };
const DOCTOR = { profile: `Practitioner/${OTHER}`, role: 'CLINICIAN', orgId: ORG } as const;
let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway([OFFICER, CLINICIAN, PATIENT]);
  const { audit } = gateway;
  const identifier = [{ system: namespace().patientToken, value: TOKEN }];
  const entry = [{ resource: { resourceType: 'Patient' as const, id: ME, identifier } }];
  gateway.medplum.directory = { resourceType: 'Bundle', type: 'searchset', entry };
  const one = { patientTokens: [TOKEN], entities: [`Patient/${ME}`] };
  const decision = {
    result: 'permit',
    basis: [{ consent: `Consent/${OTHER}`, provision: 'provision', rule: 'purpose' }],
  } as const;
  await audit.record({
    ...fhirReveal({ agent: DOCTOR, purpose: 'TREAT', decision, ...one }),
    outcome: '0',
    details: { household: 'surname' },
  });
  await audit.record({
    ...fhirExport({ agent: DOCTOR, purpose: 'HRESCH', recipient: 'registry', count: 12, ...one }),
    outcome: '0',
  });
  await audit.record({
    ...fhirSync({ job: 'batch', recipient: 'foundry', purpose: 'TREAT', ...one }),
    agent: { service: 'sync', orgId: ORG },
    outcome: '0',
  });
  await audit.record({ ...breakGlass({ agent: DOCTOR, step: 'open', ...one }), outcome: '0' });
  await audit.record({
    type: 'read',
    agent: DOCTOR,
    purpose: 'BTG',
    entities: [`Patient/${ME}`],
    patientTokens: [TOKEN],
    outcome: '0',
  });
  await audit.record({ type: 'search', agent: DOCTOR, entities: [`Patient/${ME}`, `Patient/${OTHER}`], outcome: '0' });
  await audit.record({
    type: 'read',
    agent: { ...DOCTOR, orgId: OTHER_ORG },
    entities: [`Location/${OTHER}`],
    outcome: '4',
  });
  for (let i = 0; i < 40; i++) {
    const token = `pt_${'b'.repeat(24)}${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'a' : 'b'}`;
    await audit.record({ type: 'read', agent: DOCTOR, patientTokens: [token], outcome: '0' });
  }
  expect(await audit.drained(10_000)).toBe(true);
});
afterAll(() => gateway.close());

const get = async (url: string, token = 'officer') => {
  const answer = await fetch(`${gateway.url}${url}`, { headers: { authorization: `Bearer ${token}` } });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const text = bytes.toString('utf8');
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text,
    body: text.startsWith('{') ? JSON.parse(text) : undefined,
  };
};
const AT = '/fhir/admin/compliance';

describe('the console', () => {
  test('lists events of the own organization, newest first, by page', async () => {
    const { body } = await get(`${AT}/events?limit=5&eventTypes=FHIR_READ`);
    expect(body).toMatchObject({ success: true, total: 41, limit: 5, offset: 0 });
    expect(body.events).toHaveLength(5);
    expect(body.events.every((row: { org: string }) => row.org === ORG)).toBe(true);
  });

  test('shows one in full, with the consent and the provision that decided, and what vouches for it', async () => {
    const { body } = await get(`${AT}/events?eventTypes=FHIR_REVEAL`);
    const detail = await get(`${AT}/events/${body.events[0].id}`);
    expect(detail.status, detail.text).toBe(404); // The stand-in answers no read of one AuditEvent, and nothing is sealed.
    expect(body.events[0]).toMatchObject({
      decision: 'permit',
      consent: `Consent/${OTHER}`,
      provision: 'provision',
      rule: 'purpose',
    });
  });

  test('sums by day, by hour of the week, and by what there is to choose from', async () => {
    const timeline = (await get(`${AT}/timeline?interval=day`)).body.buckets;
    expect(timeline.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBeGreaterThan(40);
    const cells = (await get(`${AT}/heatmap?eventTypes=FHIR_READ`)).body.cells;
    expect(cells.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(41);
    const { facets } = (await get(`${AT}/facets?eventTypes=FHIR_READ`)).body;
    expect(facets.event_type).toEqual([{ value: 'FHIR_READ', count: 41 }]);
    expect(facets.agent).toEqual([{ value: DOCTOR.profile, count: 41 }]);
  });

  test.each(['csv', 'ndjson', 'pdf'])('leaves as %s', async (format) => {
    const { status, type, text } = await get(`${AT}/events/export?format=${format}&eventTypes=FHIR_EXPORT`);
    expect(status).toBe(200);
    if (format === 'pdf') expect([type, text.slice(0, 5)]).toEqual(['application/pdf', '%PDF-']);
    else expect(text).toContain(TOKEN);
  });

  test.each([
    ['a clinician', 'clinician', `${AT}/events`, 403],
    ['a patient', 'patient', `${AT}/unusual`, 403],
    ['another organization', 'officer', `${AT}/events?orgId=${OTHER_ORG}`, 403],
    ['what is no reference', 'officer', `${AT}/events?agentReference=Smith`, 400],
    ['what is no format', 'officer', `${AT}/events/export?format=xls`, 400],
  ])('refuses %s', async (_who, token, url, status) => {
    const { status: answered, body, text } = await get(url, token);
    expect([answered, body.resourceType]).toEqual([status, 'OperationOutcome']);
    expect(text).not.toContain('Smith');
  });
});

describe('reports', () => {
  test('the accounting of disclosures leaves out treatment, unless all is asked for', async () => {
    const { body } = await get(`${AT}/disclosures/${TOKEN}`);
    expect(body.disclosures).toMatchObject([
      { recipient: 'registry', purpose: 'HRESCH', description: 'pseudonymous record, 12 resources' },
    ]);
    const all = (await get(`${AT}/disclosures/${TOKEN}?all=true`)).body.disclosures;
    expect(new Set(all.map(({ exempt }: { exempt: string }) => exempt))).toEqual(new Set(['treatment', null]));
    expect(all).toHaveLength(3);
    expect((await get(`${AT}/disclosures/${TOKEN}?format=csv`)).text).toContain('registry');
    expect((await get(`${AT}/disclosures/${TOKEN}?format=pdf`)).text.slice(0, 5)).toBe('%PDF-');
  });

  test('the access report is of one user', async () => {
    const { body } = await get(`${AT}/access?agentReference=${DOCTOR.profile}`);
    expect(body).toMatchObject({ agent: DOCTOR.profile, total: 45 });
    expect(body.patients).toContain(TOKEN);
  });

  test('a breaking of the glass shows what was seen through it', async () => {
    const { sessions } = (await get(`${AT}/break-glass`)).body;
    expect(sessions).toMatchObject([
      { agent: DOCTOR.profile, patient: TOKEN, reviewed: false, accesses: [{ event_type: 'FHIR_READ' }] },
    ]);
  });

  test('unusual accesses are told with their evidence', async () => {
    gateway.medplum.answer = ({ url }) =>
      url.includes('/Encounter') ? { body: { resourceType: 'Bundle', type: 'searchset' } } : undefined;
    const { findings } = (await get(`${AT}/unusual?from=0&to=0`)).body;
    const of = (rule: string) => findings.find((one: { rule: string }) => one.rule === rule);
    expect(of('many-patients')).toMatchObject({ agent: DOCTOR.profile, count: 42 });
    expect(of('own-household')).toMatchObject({
      count: 1,
      evidence: [{ event_type: 'FHIR_REVEAL', patients: [TOKEN] }],
    });
    expect(of('outside-hours').count).toBeGreaterThan(40);
    expect(of('no-encounter')).toMatchObject({ agent: DOCTOR.profile });
    expect(of('no-encounter').evidence.length).toBeGreaterThan(0);
  });
});

test('a patient sees who has seen the own record, and nobody else in it', async () => {
  const { status, body, text } = await get('/fhir/audit/mine', 'patient');
  expect(status, text).toBe(200);
  const search = (body.entry as { resource: AuditEvent }[]).find(
    ({ resource }) => resource.subtype?.[0]?.code === 'search'
  );
  expect(search?.resource.entity?.map(({ what }) => what?.reference)).toContain(`Patient/${ME}`);
  expect(text).not.toContain(`Patient/${OTHER}`);
  expect((await get('/fhir/audit/mine', 'clinician')).status).toBe(403);
});

test.each([
  ['the same surname', [{ family: "O'Brien" }], undefined, [{ family: 'OBRIEN' }], undefined, 'surname'],
  ['another', [{ family: 'Brien' }], undefined, [{ family: 'Obrien' }], undefined, undefined],
  [
    'surname and address',
    [{ family: 'Núñez' }],
    [{ line: ['1 Main St.'], postalCode: '02139' }],
    [{ family: 'Nunez' }],
    [{ line: ['1 main st'], postalCode: '02139' }],
    'surname-and-address',
  ],
  [
    'the address alone',
    [{ family: 'A' }],
    [{ line: ['1 Main'], postalCode: '1' }],
    [{ family: 'B' }],
    [{ line: ['1 Main'], postalCode: '1' }],
    undefined,
  ],
])('own household: %s', (_what, name, address, patientName, patientAddress, expected) => {
  expect(householdOf({ name, address }, { name: patientName, address: patientAddress })).toBe(expected);
});

test('a cell that a spreadsheet would run is none in CSV', () => {
  const text = csv({
    title: '',
    notes: [],
    columns: ['a', 'b'],
    rows: [
      ['=1+1', 'x,"y"'],
      [-1, null],
    ],
  });
  expect(text).toBe('a,b\r\n\'=1+1,"x,""y"""\r\n-1,\r\n');
});
