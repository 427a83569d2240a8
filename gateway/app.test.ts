import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import type { Member } from '../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from './testing/gateway.ts';

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const PROJECT = '22222222-2222-4222-8222-222222222222';
const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const CANARY = 'Zorblatt-Quimby';
const CLINICIAN: Member = { token: 'clinician', role: 'CLINICIAN', orgId: ORG };
const ADMIN: Member = { token: 'admin', role: 'ADMIN', orgId: ORG, admin: true };
const EHR: Member = { token: 'ehr', role: 'EHR', orgId: ORG, client: { id: CLIENT_ID, secret: 'of the EHR' } };

let gateway: TestGateway;
let sockets: WebSocketServer;
beforeAll(async () => {
  gateway = await startTestGateway([CLINICIAN, ADMIN, EHR], { ATLAS_INBOUND_RATE: '3' });
  sockets = new WebSocketServer({ server: gateway.medplum.server });
  sockets.on('connection', (socket) => socket.on('message', (data) => socket.send(`echo ${String(data)}`)));
  await fs.mkdir(path.join(gateway.folder, 'app'));
  await fs.writeFile(path.join(gateway.folder, 'app/index.html'), '<!doctype html><title>Atlas</title>');
  await fs.mkdir(path.join(gateway.folder, 'app/assets'));
  await fs.writeFile(path.join(gateway.folder, 'app/assets/app-1.js'), `// ${'atlas '.repeat(1_000)}`);
});
afterAll(async () => {
  sockets.close();
  await gateway.close();
});

const call = (url: string, init: RequestInit & { token?: string } = {}) => {
  const { token, headers, ...rest } = init;
  const authorization = token ? { authorization: `Bearer ${token}` } : {};
  return fetch(`${gateway.url}${url}`, { ...rest, headers: { ...authorization, ...(headers as object) } });
};
const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const logins = async () => {
  await gateway.audit.drained(3_000);
  const events = gateway.medplum.auditEvents.splice(0);
  return events.filter((event) => event.subtype?.[0]?.code === 'LOGIN');
};

describe('health', () => {
  test('is live, ready and measured', async () => {
    expect(await (await call('/health/live')).json()).toMatchObject({ status: 'live' });
    const ready = await call('/health/ready');
    expect(ready.status).toBe(200);
    const checks = { medplum: 'healthy', outbox: 'healthy' };
    expect(await ready.json()).toEqual({ status: 'ready', timestamp: expect.any(String), checks });
    expect(await (await call('/health')).json()).toMatchObject({ status: 'healthy', checks });
    expect(await (await call('/health/startup')).json()).toMatchObject({ status: 'started', checks });
    expect(await (await call('/metrics')).text()).toContain('atlas_http_request_duration_seconds');
  });
});

describe('every answer', () => {
  test('goes on with the trace of the request and lets scripts come from here only', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const answer = await call('/health/live', { headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
    expect(answer.headers.get('x-correlation-id')).toBe(trace);
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
    expect(answer.headers.has('x-powered-by')).toBe(false);
  });

  test('is logged by the name of its route, never by its URL', async () => {
    await call(`/fhir/R4/Patient?name=${CANARY}`);
    await call(`/${CANARY}`);
    await call(`/auth/${CANARY}`);
    const everything = gateway.logLines.join('') + (await gateway.metrics.registry.metrics());
    expect(everything).toContain('"route":"fhir"');
    expect(everything).not.toContain(CANARY);
  });
});

describe('the app', () => {
  test.each(['/', '/Patient/1', '/oauth'])('%s is a page of the app', async (url) => {
    const answer = await call(url, { headers: { accept: 'text/html' } });
    expect(await answer.text()).toContain('<title>Atlas</title>');
  });

  test.each(['/fhir/nothing', '/admin/x', '/health/x', '/auth/x', '/nothing.js'])('%s is none', async (url) => {
    const answer = await call(url, {
      token: 'admin',
      headers: { accept: url.endsWith('.js') ? '*/*;q=0' : 'text/html' },
    });
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as { resourceType: string }).resourceType).toBe('OperationOutcome');
  });
});

describe('compression', () => {
  const encoding = async (url: string) =>
    (await call(url, { token: 'clinician', headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding');

  test("is for the app's files", async () => {
    expect(await encoding('/assets/app-1.js')).toBe('gzip');
  });

  test('is never for an answer of the API', async () => {
    const entry = Array.from({ length: 100 }, () => ({ resource: { resourceType: 'Patient' } }));
    gateway.medplum.answer = () => ({ body: { resourceType: 'Bundle', type: 'searchset', entry } });
    expect(await encoding('/fhir/R4/Patient')).toBeNull();
    expect(await encoding('/metrics')).toBeNull();
    expect(await encoding('/fhir/nothing')).toBeNull();
  });
});

describe('signing in', () => {
  test('a password login goes through, and its event holds an HMAC in place of the name', async () => {
    gateway.medplum.answer = () => ({ body: { login: 'x', code: 'y' } });
    expect((await call('/auth/login', json({ email: `${CANARY}@example.com`, password: CANARY }))).status).toBe(200);
    const [event] = await logins();
    expect(event).toMatchObject({ outcome: '0' });
    expect(event!.agent[0]).toMatchObject({ requestor: true, who: { identifier: { value: expect.any(String) } } });
    expect(JSON.stringify(event) + gateway.logLines.join('')).not.toContain(CANARY);
  });

  test('a login that fails leaves an event too', async () => {
    gateway.medplum.answer = () => ({ status: 400, body: { resourceType: 'OperationOutcome', issue: [] } });
    expect((await call('/auth/login', json({ email: 'a@example.com', password: 'b' }))).status).toBe(400);
    expect(await logins()).toMatchObject([{ outcome: '4' }]);
  });

  test('client credentials for a token leave an event in the name of the client', async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: CLIENT_ID,
      client_secret: 'of the EHR',
    });
    const answer = await call('/oauth2/token', { method: 'POST', body });
    expect(await answer.json()).toMatchObject({ access_token: 'ehr' });
    expect(await logins()).toMatchObject([
      { outcome: '0', meta: { accounts: [{ reference: `Organization/${ORG}` }] } },
    ]);
  });

  test('a wrong secret is answered as OAuth does, and leaves an event', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: CLIENT_ID, client_secret: CANARY });
    const answer = await call('/oauth2/token', { method: 'POST', body });
    expect([answer.status, await answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    const [event] = await logins();
    expect(event).toMatchObject({ outcome: '4' });
    expect(event!.agent[0]!.who).toMatchObject({ type: 'Device', identifier: { value: CLIENT_ID } });
  });

  test.each(['newuser', 'newpatient', 'newproject', '../oauth2/register'])(
    'auth/%s is closed: it would store a name',
    async (name) => {
      gateway.medplum.received.length = 0;
      expect((await call(`/auth/${name}`, json({ firstName: CANARY }))).status).toBe(404);
      expect(gateway.medplum.received).toEqual([]);
    }
  );
});

describe('administration', () => {
  const invite = (resourceType: string) => json({ resourceType, firstName: CANARY, lastName: CANARY });

  test.each([
    ['a clinician reading the project', 'clinician', 'GET', `/admin/projects/${PROJECT}`, undefined, 403],
    ['an administrator reading the project', 'admin', 'GET', `/admin/projects/${PROJECT}`, undefined, 200],
    [
      'an administrator inviting a Practitioner',
      'admin',
      'POST',
      `/admin/projects/${PROJECT}/invite`,
      'Practitioner',
      200,
    ],
    ['an administrator inviting a Patient', 'admin', 'POST', `/admin/projects/${PROJECT}/invite`, 'Patient', 403],
    ['an administrator setting secrets', 'admin', 'POST', `/admin/projects/${PROJECT}/secrets`, 'Practitioner', 404],
    ['an administrator as super administrator', 'admin', 'POST', '/admin/super/purge', 'Practitioner', 404],
  ])('%s', async (_who, token, method, url, invited, status) => {
    gateway.medplum.answer = () => ({ body: {} });
    const { headers, body } = invite(invited ?? '');
    const answer = await call(url, { token, method, ...(invited ? { headers, body } : {}) });
    expect(answer.status).toBe(status);
  });
});

describe('FHIRcast', () => {
  const publish = (resource: object, more: object = {}) => ({
    id: 'e1',
    timestamp: '2026-01-01T00:00:00.000Z',
    event: { 'hub.topic': 't', 'hub.event': 'Patient-open', context: [{ key: 'patient', resource }], ...more },
  });

  test.each<[string, unknown, number]>([
    ['a context of ids', publish({ resourceType: 'Patient', id: PROJECT }), 200],
    ['a context with a name', publish({ resourceType: 'Patient', id: PROJECT, name: [{ text: CANARY }] }), 422],
    [
      'updates with a name',
      publish({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient', name: [{ text: CANARY }] } }] }),
      422,
    ],
    [
      'a word that is a sentence',
      publish({ resourceType: 'Patient', id: PROJECT }, { 'hub.event': `Open ${CANARY}` }),
      422,
    ],
  ])('%s', async (_what, body, status) => {
    gateway.medplum.answer = () => ({ body: {} });
    expect((await call('/fhircast/STU3/t', { token: 'clinician', ...json(body) })).status).toBe(status);
  });
});

describe('WebSockets', () => {
  const open = (url: string) => new WebSocket(gateway.url.replace('http', 'ws') + url);

  test('pass both ways, and a connection leaves an event', async () => {
    const socket = open('/ws/fhircast/x');
    const heard = new Promise<string>((resolve) => socket.on('message', (data) => resolve(String(data))));
    socket.on('open', () => socket.send('ping'));
    expect(await heard).toBe('echo ping');
    socket.close();
    await gateway.audit.drained(3_000);
    expect(gateway.medplum.auditEvents.at(-1)?.subtype?.[0]?.code).toBe('WEBSOCKET');
  });

  test('do not keep the gateway from stopping', async () => {
    const other = await startTestGateway([]);
    const sockets = new WebSocketServer({ server: other.medplum.server });
    const socket = new WebSocket(`${other.url.replace('http', 'ws')}/ws/subscriptions-r4`);
    await new Promise((resolve) => socket.on('open', resolve));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    sockets.close();
    await Promise.all([other.close(), closed]);
  });

  test.each(['/ws/agent', '/ws/echo', '/ws/subscriptions-r4/../agent', '/'])('%s is closed', async (url) => {
    const { hostname, port } = new URL(gateway.url);
    const headers = {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'x',
      'sec-websocket-version': '13',
    };
    const status = await new Promise((resolve) => {
      http.get({ hostname, port, path: url, headers, agent: false }, (res) => resolve(res.statusCode));
    });
    expect(status).toBe(404);
  });
});

describe('limits', () => {
  test('a client that sends too much hears when to come again, another is not held up', async () => {
    const basic = `Basic ${Buffer.from(`${CLIENT_ID}:of the EHR`).toString('base64')}`;
    const send = (authorization: string) => call('/fhir/inbound/nothing', { ...json({}), headers: { authorization } });
    const statuses: number[] = [];
    for (let i = 0; i < 4; i++) statuses.push((await send(basic)).status);
    expect(statuses.slice(0, 3)).not.toContain(429);
    const refused = await send(basic);
    expect([statuses[3], refused.status]).toEqual([429, 429]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('Bearer clinician')).status).not.toBe(429);
  });

  test('who tries out tokens is held up', async () => {
    const statuses = [];
    for (let i = 0; i < 70; i++) statuses.push((await call('/fhir/R4/Patient', { token: `guess-${i}` })).status);
    expect(statuses.slice(0, 50)).not.toContain(429);
    expect(statuses.at(-1)).toBe(429);
  });
});
