import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import http from 'node:http';
import type { AuditEvent, OperationOutcome } from '@medplum/fhirtypes';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { stableId } from '../../config/ids.ts';
import { namespace } from '../../config/namespace.ts';
import type { Member } from '../../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';

const ORG = stableId('Organization/north');
const CLINICIAN: Member = { token: 'clinician-token', role: 'CLINICIAN', orgId: ORG };
const EHR: Member = { token: 'ehr-token', role: 'EHR', orgId: ORG };
const INGEST: Member = { token: 'ingest-token', role: 'INGEST' };
const ADMIN: Member = { token: 'admin-token', role: 'ADMIN', orgId: ORG, admin: true };
const PATIENT_ID = randomUUID();
const OBSERVATION_ID = randomUUID();
const VERSION_ID = randomUUID();

const observation = (more: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  subject: { reference: `Patient/${PATIENT_ID}` },
  ...more,
});
const stored = { ...observation(), id: OBSERVATION_ID, meta: { versionId: VERSION_ID } };
/** What no answer, log line, event or metric may ever hold. */
const CANARY = 'Zorblatt-Quimby';
/** What a caller puts where a name of FHIR's belongs. */
const WORD = 'Lovelace';
const identified = observation({ performer: [{ display: CANARY }] });
/** Free text that may be stored when it is redacted. */
const note = [{ text: `Seen with ${CANARY}` }];
const noted = observation({ note });

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway([CLINICIAN, EHR, INGEST, ADMIN]);
});
afterAll(() => gateway.close());
beforeEach(async () => {
  await gateway.audit.drained(3_000);
  gateway.medplum.received.length = 0;
  gateway.medplum.auditEvents.length = 0;
  gateway.medplum.answer = ({ method, url }) => {
    if (method === 'GET' && url === `/fhir/R4/Observation/${OBSERVATION_ID}`) return { body: stored };
    if (method === 'POST') {
      const location = `${gateway.medplum.url}fhir/R4/Observation/${OBSERVATION_ID}/_history/${VERSION_ID}`;
      return { status: 201, headers: { location }, body: stored };
    }
    return { body: stored };
  };
});

describe('reading', () => {
  test('a read comes through as Medplum gave it, and is nobody’s to keep', async () => {
    gateway.medplum.answer = () => ({ body: stored, headers: { etag: 'W/"1"', 'cache-control': 'max-age=60' } });
    const answer = await send('GET', `Observation/${OBSERVATION_ID}`);
    expect(answer.body).toEqual(stored);
    expect(answer.headers.get('etag')).toBe('W/"1"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('a search is a page of what may be seen, with addresses of the gateway', async () => {
    const entry = [{ fullUrl: `${gateway.medplum.url}fhir/R4/Observation/${OBSERVATION_ID}`, resource: stored }];
    const link = [{ relation: 'next', url: `${gateway.medplum.url}fhir/R4/Observation?_offset=1` }];
    gateway.medplum.answer = ({ url }) => ({
      body: { resourceType: 'Bundle', type: 'searchset', ...(url.includes('_offset') ? {} : { link }), entry },
    });
    const path = `Observation?subject=Patient/${PATIENT_ID}&_count=1`;
    const answer = await send('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 2,
      link: [
        { relation: 'self', url: expect.stringMatching(/^http:\/\/atlas\.test\/fhir\/R4\/Observation\?subject=/) },
        {
          relation: 'next',
          url: expect.stringMatching(/^http:\/\/atlas\.test\/fhir\/R4\/Observation\?_count=1&_page=/),
        },
      ],
      entry: [{ fullUrl: `http://atlas.test/fhir/R4/Observation/${OBSERVATION_ID}`, resource: stored }],
    });
    expect(new URLSearchParams(gateway.medplum.received[0]!.url.split('?')[1]).get('subject')).toBe(
      `Patient/${PATIENT_ID}`
    );
    const [event] = await events();
    expect(event!.subtype?.[0]?.code).toBe('search');
    expect(references(event!)).toContain(`Patient/${PATIENT_ID}`);
    expect(details(event!)).toEqual([
      'resourceType=Observation',
      'resources=1',
      'parameter=subject',
      'parameter=_count',
    ]);
    expect(event!.meta?.accounts).toEqual([{ reference: `Organization/${ORG}` }]);
  });

  test('a search keeps the names of its parameters in the audit trail, never the values', async () => {
    gateway.medplum.answer = () => ({
      body: { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: stored }] },
    });
    await send('GET', `Patient?name=${CANARY}&birthdate=1980-01-01&${CANARY}=1`);
    const [event] = await events();
    expect(details(event!).slice(1)).toEqual([
      'resources=1',
      'parameter=name',
      'parameter=birthdate',
      'parameter=other',
    ]);
    await expectNoCanary();
  });

  test('a read names the resource and the patient whose it is', async () => {
    await send('GET', `Observation/${OBSERVATION_ID}`);
    const [event] = await events();
    expect(references(event!)).toEqual([`Patient/${PATIENT_ID}`, `Observation/${OBSERVATION_ID}`]);
    expect(event).toMatchObject({ action: 'R', outcome: '0' });
  });

  test('an answer of many megabytes passes whole, its addresses rewritten', async () => {
    const fullUrl = `${gateway.medplum.url}fhir/R4/Observation/1`;
    const resource = { ...stored, filler: 'x'.repeat(997) };
    const body = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: Array.from({ length: 8_000 }, () => ({ fullUrl, resource })),
    };
    gateway.medplum.answer = () => ({ body });
    const answer = await send('GET', `Patient/${PATIENT_ID}/$everything`);
    const { entry } = answer.body as typeof body;
    expect(entry).toHaveLength(8_000);
    expect(entry.every((one) => one.fullUrl === 'http://atlas.test/fhir/R4/Observation/1')).toBe(true);
  });

  test.each([
    ['metadata', 200],
    ['.well-known/smart-configuration', 200],
  ])('%s is for anyone', async (path, status) => {
    expect((await send('GET', path, undefined, { token: undefined })).status).toBe(status);
  });
});

describe('who may pass', () => {
  test.each([
    ['no token', undefined, 401],
    ['a token that Medplum does not know', 'unknown', 401],
    ['an EHR', EHR.token, 403],
    ["Atlas' own ingest client", INGEST.token, 403],
  ])('%s is refused', async (_who, token, status) => {
    const answer = await send('GET', 'Patient', undefined, { token });
    expect(answer.status).toBe(status);
    expect((answer.body as OperationOutcome).resourceType).toBe('OperationOutcome');
    expect(answer.headers.has('www-authenticate')).toBe(status === 401);
    expect(gateway.medplum.received).toEqual([]);
  });
});

describe('writing', () => {
  test('what phi-gate lets through goes on, and its event names what was made', async () => {
    const answer = await send('POST', 'Observation', observation());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toMatch(/^http:\/\/atlas\.test\/fhir\/R4\/Observation\//);
    expect(JSON.parse(gateway.medplum.received[0]!.body)).toEqual(observation());
    const [event] = await events();
    expect(event).toMatchObject({ action: 'C', outcome: '0' });
    expect(references(event!)).toEqual([`Patient/${PATIENT_ID}`, `Observation/${OBSERVATION_ID}`]);
  });

  const entry = (request: object, resource?: object) => ({ request, ...(resource ? { resource } : {}) });
  const bundle = (type: string, ...entries: object[]) => ({ resourceType: 'Bundle', type, entry: entries });
  const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
  const addPerformer = [{ op: 'add', path: '/performer', value: [{ display: CANARY }] }];
  const addNote = [{ op: 'add', path: '/note', value: note }];
  const jsonPatch = { 'content-type': 'application/json-patch+json' };
  const patchPart = (op: string, path: string, value: unknown) => ({
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'operation',
        part: [
          { name: 'op', valueCode: op },
          { name: 'path', valueString: path },
          { name: 'value', valueString: JSON.stringify(value) },
        ],
      },
    ],
  });
  const fhirPathAdd = (name: string, value: object) => ({
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'operation',
        part: [
          { name: 'type', valueCode: 'add' },
          { name: 'path', valueString: 'Observation' },
          { name: 'name', valueString: name },
          { name: 'value', ...value },
        ],
      },
    ],
  });
  const fhirPathPatch = fhirPathAdd('performer', { valueReference: { display: CANARY } });
  const at = `Observation/${OBSERVATION_ID}`;
  const nested = (levels: number): object => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as object;

  test.each<[string, string, string, unknown, number, Record<string, string>?]>([
    ['create', 'POST', 'Observation', identified, 422],
    ['update', 'PUT', at, { ...identified, id: OBSERVATION_ID }, 422],
    ['conditional update', 'PUT', 'Observation?identifier=a|b', identified, 422],
    ['conditional create', 'POST', 'Observation', identified, 422, { 'if-none-exist': 'identifier=a|b' }],
    ['JSON patch', 'PATCH', at, addPerformer, 422, jsonPatch],
    ['FHIRPath patch', 'PATCH', at, fhirPathPatch, 422],
    [
      'patch that moves an allowed value to where it is not',
      'PATCH',
      at,
      [{ op: 'copy', from: '/code/coding', path: '/note' }],
      422,
      jsonPatch,
    ],
    ['patch that does not fit', 'PATCH', at, [{ op: 'remove', path: '/valueString' }], 422, jsonPatch],
    ['batch', 'POST', '', bundle('batch', entry({ method: 'POST', url: 'Observation' }, identified)), 422],
    [
      'transaction',
      'POST',
      '',
      bundle('transaction', entry({ method: 'GET', url: at }), entry({ method: 'PUT', url: at }, identified)),
      422,
    ],
    [
      'patch in a Binary',
      'POST',
      '',
      bundle(
        'batch',
        entry(
          { method: 'PATCH', url: at },
          { resourceType: 'Binary', contentType: 'application/json-patch+json', data: base64(addPerformer) }
        )
      ),
      422,
    ],
    [
      'patch in Parameters',
      'POST',
      '',
      bundle('batch', entry({ method: 'PATCH', url: at }, patchPart('add', '/performer', [{ display: CANARY }]))),
      422,
    ],
    [
      'FHIRPath patch in a bundle',
      'POST',
      '',
      bundle('batch', entry({ method: 'PATCH', url: at }, fhirPathPatch)),
      422,
    ],
    [
      'two writes around a patch',
      'POST',
      '',
      bundle(
        'transaction',
        entry({ method: 'PUT', url: at }, { ...observation(), id: OBSERVATION_ID }),
        entry({ method: 'PATCH', url: at }, patchPart('add', '/status', 'amended'))
      ),
      422,
    ],
    [
      'an element beside the resource',
      'POST',
      '',
      bundle('batch', { ...entry({ method: 'GET', url: at }), link: [{ url: CANARY }] }),
      400,
    ],
    [
      'an absolute URL in an entry',
      'POST',
      '',
      bundle('batch', entry({ method: 'POST', url: 'http://elsewhere/Observation' }, identified)),
      400,
    ],
    ['a bundle that is a collection', 'POST', '', bundle('collection', { resource: identified }), 400],
    ['Bot/$execute with a resource', 'POST', `Bot/${OBSERVATION_ID}/$execute`, identified, 422],
    ['Bot/$execute with any JSON', 'POST', `Bot/${OBSERVATION_ID}/$execute`, { name: CANARY }, 422],
    ['Bot/%24execute with a query', 'POST', `Bot/${OBSERVATION_ID}/%24execute?name=${CANARY}`, observation(), 403],
    [
      'Bot/$execute in a batch',
      'POST',
      '',
      bundle('batch', entry({ method: 'POST', url: `Bot/${OBSERVATION_ID}/$execute` }, identified)),
      422,
    ],
    ['$deploy', 'POST', `Bot/${OBSERVATION_ID}/$deploy`, { code: `// ${CANARY}` }, 501],
    ['an operation nobody knows', 'POST', 'Patient/$frobnicate', identified, 501],
    [
      '$match',
      'POST',
      'Patient/$match',
      { resourceType: 'Parameters', parameter: [{ name: 'resource', resource: identified }] },
      501,
    ],
    ['$export', 'GET', '$export', undefined, 501],
    [
      'a GraphQL mutation',
      'POST',
      '$graphql',
      { query: `mutation { PatientCreate(res: { name: [{ text: "${CANARY}" }] }) { id } }` },
      403,
    ],
    [
      'a GraphQL mutation behind a query',
      'POST',
      '$graphql',
      { query: `query A { PatientList { id } } mutation B { PatientCreate(res: {}) { id } }`, operationName: 'B' },
      403,
    ],
    ['what is no GraphQL', 'POST', '$graphql', { query: `{ "${CANARY}` }, 400],
    ['an AuditEvent', 'POST', 'AuditEvent', { resourceType: 'AuditEvent', outcomeDesc: CANARY }, 403],
    [
      'an AuditEvent in a batch',
      'POST',
      '',
      bundle('batch', entry({ method: 'POST', url: 'AuditEvent' }, { resourceType: 'AuditEvent' })),
      403,
    ],
    ['a Binary', 'POST', 'Binary', { resourceType: 'Binary', contentType: 'text/plain', data: base64(CANARY) }, 403],
    ['configuration', 'POST', 'Bot', { resourceType: 'Bot', description: CANARY }, 403],
    [
      'a Subscription that leaves',
      'POST',
      'Subscription',
      {
        resourceType: 'Subscription',
        status: 'active',
        criteria: 'Patient',
        channel: { type: 'rest-hook', endpoint: 'https://elsewhere' },
      },
      422,
    ],
    [
      'a Subscription whose criteria names someone',
      'POST',
      'Subscription',
      {
        resourceType: 'Subscription',
        status: 'active',
        criteria: `Patient?name=${CANARY}`,
        channel: { type: 'websocket' },
      },
      422,
    ],
    ['another type than the URL says', 'POST', 'Patient', observation(), 400],
    ['no resource', 'POST', 'Observation', [CANARY], 422],
    ['a patch that nests too deeply', 'PATCH', at, [{ op: 'add', path: '/note', value: nested(99) }], 422, jsonPatch],
  ])('%s is refused before Medplum sees it', async (_what, method, path, body, status, headers = {}) => {
    const answer = await send(method, path, body, { headers });
    expect(answer.status).toBe(status);
    expect((answer.body as OperationOutcome).issue[0]?.severity).toBe('error');
    expect(gateway.medplum.received.filter((one) => one.method !== 'GET')).toEqual([]);
    const [event] = await events();
    expect(event?.outcome).toBe('4');
    await expectNoCanary(answer);
  });

  test.each<[string, string, string, unknown, Record<string, string>?]>([
    ['create', 'POST', 'Observation', noted],
    ['update', 'PUT', at, { ...noted, id: OBSERVATION_ID }],
    ['conditional update', 'PUT', 'Observation?identifier=a|b', noted],
    ['conditional create', 'POST', 'Observation', noted, { 'if-none-exist': 'identifier=a|b' }],
    ['JSON patch', 'PATCH', at, addNote, jsonPatch],
    ['FHIRPath patch', 'PATCH', at, fhirPathAdd('note', { valueAnnotation: note[0] })],
    ['batch', 'POST', '', bundle('batch', entry({ method: 'POST', url: 'Observation' }, noted))],
    ['transaction', 'POST', '', bundle('transaction', entry({ method: 'PUT', url: at }, noted))],
    [
      'patch in a bundle',
      'POST',
      '',
      bundle('batch', entry({ method: 'PATCH', url: at }, patchPart('add', '/note', note))),
    ],
  ])('the free text of a %s goes on redacted', async (_what, method, path, body, headers = {}) => {
    const answer = await send(method, path, body, { headers });
    expect(answer.status).toBeLessThan(300);
    const sent = JSON.stringify(gateway.medplum.received.filter((one) => one.method !== 'GET'));
    expect(sent).toMatch(/Seen with \[[A-Z]+_1\]/);
    expect(sent).not.toContain(CANARY.split('-')[0]);
    await expectNoCanary(answer);
  });

  test.each<[string, string, Record<string, string>, number]>([
    ['a raw Binary', 'text/plain', {}, 415],
    ['a raw PDF', 'application/pdf', {}, 415],
    ['a compressed body', 'application/fhir+json', { 'content-encoding': 'gzip' }, 415],
    ['what is not JSON', 'application/fhir+json', {}, 400],
  ])('%s is refused', async (_what, type, headers, status) => {
    const answer = await raw(
      'POST',
      type === 'application/fhir+json' ? 'Observation' : 'Binary',
      `{"${CANARY}`,
      {
        ...headers,
        'content-type': type,
      },
      CLINICIAN.token
    );
    expect(answer.status).toBe(status);
    expect(gateway.medplum.received).toEqual([]);
    await expectNoCanary(answer);
  });

  test.each([
    ['Observation', '{"resourceType":"Observation","note":', '}'],
    [
      '',
      '{"resourceType":"Bundle","type":"batch","entry":[{"request":{"method":"POST","url":"Observation"},"resource":',
      '}]}',
    ],
    ['Patient/$validate', '', ''],
  ])('what is nested too deeply to be checked is refused at /%s', async (path, before, after) => {
    const body = `${before}${'['.repeat(50_000)}${']'.repeat(50_000)}${after}`;
    const answer = await raw('POST', path, body, { 'content-type': 'application/fhir+json' }, CLINICIAN.token);
    expect(answer.status).toBe(422);
    expect(gateway.medplum.received).toEqual([]);
  });

  test('a patch goes on with the version that was checked', async () => {
    const patch = [{ op: 'replace', path: '/status', value: 'amended' }];
    expect((await send('PATCH', at, patch, { headers: jsonPatch })).status).toBe(200);
    const sent = gateway.medplum.received.at(-1)!;
    expect(sent.headers['if-match']).toBe(`W/"${VERSION_ID}"`);
    expect(JSON.parse(sent.body)).toEqual(patch);
  });

  test('a patch is checked anew when the resource has changed in between', async () => {
    const usual = gateway.medplum.answer;
    let conflicts = 1;
    gateway.medplum.answer = (req) =>
      req.method === 'PATCH' && conflicts-- > 0 ? { status: 412, body: {} } : usual(req);
    const patch = [{ op: 'replace', path: '/status', value: 'amended' }];
    expect((await send('PATCH', at, patch, { headers: jsonPatch })).status).toBe(200);
    expect(gateway.medplum.received.map(({ method }) => method)).toEqual(['GET', 'PATCH', 'GET', 'PATCH']);
  });

  test('a conditional patch goes to the one resource that it was checked for', async () => {
    const usual = gateway.medplum.answer;
    gateway.medplum.answer = (req) =>
      req.url.startsWith('/fhir/R4/Observation?') ? { body: bundle('searchset', { resource: stored }) } : usual(req);
    const patch = [{ op: 'replace', path: '/status', value: 'amended' }];
    expect((await send('PATCH', 'Observation?identifier=a|b', patch, { headers: jsonPatch })).status).toBe(200);
    expect(gateway.medplum.received.at(-1)!.url).toBe(`/fhir/R4/${at}`);
  });

  test.each<[string, string, string, Record<string, string>?]>([
    ['create', 'POST', 'Observation', { 'if-none-exist': 'identifier=a|&subject=Patient/x&code=b' }],
    ['create without a condition', 'POST', 'Observation', { 'if-none-exist': '' }],
    ['update', 'PUT', 'Observation?_id=a&code=b'],
    ['update by what has no tag', 'PUT', 'Observation?_tag:not=a'],
  ])('a conditional %s can not ask for more than an identifier', async (_what, method, path, headers) => {
    expect((await send(method, path, observation(), { headers })).status).toBe(403);
    expect(gateway.medplum.received).toEqual([]);
  });

  test('a bundle goes on built anew, a patch in it pinned to the version that was checked', async () => {
    gateway.medplum.answer = ({ method }) =>
      method === 'GET'
        ? { body: stored }
        : { body: bundle('batch-response', { response: { status: '201', location: `${at}/_history/1` } }) };
    const patch = patchPart('replace', '/status', 'amended');
    const answer = await send(
      'POST',
      '',
      bundle(
        'batch',
        entry({ method: 'PATCH', url: `/${at}` }, patch),
        entry({ method: 'POST', url: 'Observation' }, observation())
      )
    );
    expect(answer.status).toBe(200);
    const sent = JSON.parse(gateway.medplum.received.at(-1)!.body) as { entry: { request: unknown }[] };
    expect(sent.entry.map(({ request }) => request)).toEqual([
      { method: 'PATCH', url: at, ifMatch: `W/"${VERSION_ID}"` },
      { method: 'POST', url: 'Observation' },
    ]);
    const [event] = await events();
    expect(event?.subtype?.[0]?.code).toBe('batch');
    expect(references(event!)).toContain(at);
  });

  test('what was read can be sent back: what the server sets, names and all, stays behind', async () => {
    const meta = {
      versionId: VERSION_ID,
      lastUpdated: '2026-01-01T00:00:00.000Z',
      author: { reference: `Practitioner/${PATIENT_ID}`, display: CANARY },
      accounts: [{ reference: `Organization/${ORG}`, display: CANARY }],
    };
    expect((await send('PUT', at, { ...stored, meta })).status).toBe(200);
    const sent = JSON.parse(gateway.medplum.received.at(-1)!.body) as { meta: unknown };
    expect(sent.meta).toEqual({ accounts: [{ reference: `Organization/${ORG}` }] });
  });

  test('the subscription that MedplumClient makes goes on', async () => {
    const subscription = {
      resourceType: 'Subscription',
      status: 'active',
      reason: `WebSocket subscription for Practitioner/${PATIENT_ID}`,
      channel: { type: 'websocket' },
      criteria: `Observation?subject=Patient/${PATIENT_ID}&category=vital-signs`,
    };
    expect((await send('POST', 'Subscription', subscription)).status).toBe(201);
  });

  test.each([
    ['StructureDefinition?_filter=name%20eq%20Encounter', 200],
    ['Observation?_filter=status%20eq%20final', 403],
    ['StructureDefinition?_has:Observation:x:code=1', 403],
  ])('%s is %d: only of what FHIR is made of anything may be asked', async (path, status) => {
    gateway.medplum.answer = () => ({ body: { resourceType: 'Bundle', type: 'searchset', entry: [] } });
    expect((await send('GET', path)).status).toBe(status);
  });

  test('a GraphQL query is answered from what may be seen', { timeout: 180_000 }, async () => {
    const entry = [{ resource: stored }];
    gateway.medplum.answer = () => ({ body: { resourceType: 'Bundle', type: 'searchset', entry } });
    const answer = await send('POST', '$graphql', { query: '{ ObservationList(_count: 1) { id status } }' });
    expect(answer.body).toEqual({ data: { ObservationList: [{ id: OBSERVATION_ID, status: 'final' }] } });
    const [event] = await events();
    expect(references(event!)).toContain(`Patient/${PATIENT_ID}`);
  });
});

describe("a caller's own words do not reach the audit trail", () => {
  test.each<[string, string, Record<string, string>?]>([
    ['as a resource type', `${WORD}type?_count=1`],
    ['as the type of a reference', `${WORD}type/${PATIENT_ID}`],
    ['as an operation', `Patient/$${WORD.toLowerCase()}op`],
    ['as a purpose', 'Patient', { 'x-purpose-of-use': `${WORD.toUpperCase()}ADA` }],
  ])('%s', async (_what, path, headers = {}) => {
    await send('GET', path, undefined, { headers });
    expect(JSON.stringify(await events()).toLowerCase()).not.toContain(WORD.toLowerCase());
    const outbox = await fs.readdir(`${gateway.folder}/outbox`);
    // What has been delivered since is gone.
    const read = (file: string) => fs.readFile(`${gateway.folder}/outbox/${file}`, 'utf8').catch(() => '');
    const kept = await Promise.all(outbox.map(read));
    expect(kept.join('').toLowerCase()).not.toContain(WORD.toLowerCase());
  });

  test('but a purpose and an operation by their names do', async () => {
    await send('GET', 'Patient/$export', undefined, { headers: { 'x-purpose-of-use': 'ETREAT' } });
    const [event] = await events();
    expect(event).toMatchObject({ purposeOfEvent: [{ coding: [{ code: 'ETREAT' }] }] });
    expect(event!.subtype?.[1]?.code).toBe('$export');
  });
});

describe('a Subscription', () => {
  const subscription = (more: object) => ({
    resourceType: 'Subscription',
    status: 'active',
    reason: `WebSocket subscription for Practitioner/${PATIENT_ID}`,
    channel: { type: 'websocket' },
    criteria: 'Observation',
    ...more,
  });

  test.each<[string, object, string]>([
    ['a word as its reason', { reason: 'Lovelace' }, 'reason'],
    ['a word in its reason', { reason: `WebSocket subscription for Lovelace/${PATIENT_ID}` }, 'reason'],
    ['only the words as its reason', { reason: 'WebSocket subscription for Practitioner' }, 'reason'],
    ['an SSN as a code', { criteria: 'Observation?code=123-45-6789' }, 'criteria'],
    ['a phone number as a code', { criteria: 'Observation?code=5551234567' }, 'criteria'],
    ['a number of a system', { criteria: 'Observation?code=http://loinc.org|5551234567' }, 'criteria'],
    ['a code of a system that nobody knows', { criteria: 'Observation?code=http://lovelace.example|1' }, 'criteria'],
    ['a birth date as a code', { criteria: 'Observation?code=1980-01-01' }, 'criteria'],
    ['a type that is none', { criteria: 'Lovelace' }, 'criteria'],
    ['a status that is none', { status: 'lovelace' }, 'status'],
  ])('with %s is refused', async (_what, more, element) => {
    const answer = await send('POST', 'Subscription', subscription(more));
    expect(answer.status).toBe(422);
    expect((answer.body as OperationOutcome).issue[0]?.expression).toEqual([`Subscription.${element}`]);
    expect(gateway.medplum.received).toEqual([]);
  });

  test.each([
    `Observation?subject=Patient/${PATIENT_ID}&category=vital-signs`,
    'Observation?code=http://loinc.org|8867-4,8480-6',
    'Communication?_lastUpdated=gt2026-01-01T00:00:00Z',
    `Task?owner=Practitioner/${PATIENT_ID}&status=requested,accepted`,
  ])('on %s goes on', async (criteria) => {
    expect((await send('POST', 'Subscription', subscription({ criteria }))).status).toBe(201);
  });
});

describe('errors', () => {
  test("Medplum's refusal comes through with its elements and without the words that could quote a value", async () => {
    const issue = [
      {
        severity: 'error',
        code: 'structure',
        details: { text: `Invalid "${CANARY}"` },
        expression: ['Observation.code'],
      },
    ];
    gateway.medplum.answer = () => ({ status: 400, body: { resourceType: 'OperationOutcome', issue } });
    const answer = await send('POST', 'Observation', observation());
    expect(answer.status).toBe(400);
    expect((answer.body as OperationOutcome).issue[0]).toMatchObject({
      code: 'structure',
      expression: ['Observation.code'],
    });
    await expectNoCanary(answer);
  });

  test.each([
    ['does not answer', 503, 503],
    ['asks to wait', 429, 429],
  ])('when Medplum %s the client hears when to come again', async (_what, given, status) => {
    gateway.medplum.answer = () => ({ status: given });
    const answer = await send('GET', 'Patient');
    expect(answer.status).toBe(status);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test.each([
    'Patient/../Bot',
    'Patient/%2e%2e/Bot',
    'Patient/a%2Fb',
    'Patient//_history',
    'fhir',
    '%',
    'Patient/x/y/z/w',
  ])('the path %s leads nowhere', async (path) => {
    expect(await statusOf(path)).toBe(404);
    expect(gateway.medplum.received).toEqual([]);
  });
});

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly text: string;
}

async function send(
  method: string,
  path: string,
  body?: unknown,
  given: { token?: string | undefined; headers?: Record<string, string> } = {}
): Promise<Answered> {
  const token = 'token' in given ? given.token : CLINICIAN.token;
  const headers = { ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }), ...given.headers };
  return raw(method, path, body === undefined ? undefined : JSON.stringify(body), headers, token);
}

async function raw(
  method: string,
  path: string,
  body: string | undefined,
  headers: Record<string, string>,
  token: string | undefined
): Promise<Answered> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${gateway.url}/fhir/R4/${path}`, {
    method,
    headers: { ...authorization, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) };
}

/** A path as it is written: `fetch` would tidy it up first. */
function statusOf(path: string): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${CLINICIAN.token}` };
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.url);
    http
      .get({ hostname, port, path: `/fhir/R4/${path}`, headers, agent: false }, (res) => {
        res.resume();
        resolve(res.statusCode);
      })
      .on('error', reject);
  });
}

async function events(): Promise<AuditEvent[]> {
  expect(await gateway.audit.drained(3_000)).toBe(true);
  return gateway.medplum.auditEvents;
}

async function expectNoCanary(answer?: Answered): Promise<void> {
  const everything = [
    answer?.text ?? '',
    ...gateway.logLines,
    JSON.stringify(await events()),
    await gateway.metrics.registry.metrics(),
  ].join('\n');
  expect(everything).not.toContain(CANARY);
}

function references(event: AuditEvent): string[] {
  return (event.entity ?? []).flatMap(({ what }) => (what?.reference ? [what.reference] : []));
}

function details(event: AuditEvent): string[] {
  const all = event.extension?.find(({ url }) => url === namespace().auditDetail)?.extension ?? [];
  return all.map(({ url, valueString, valueInteger }) => `${url}=${valueString ?? valueInteger}`);
}
