import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { stableId } from '../../config/ids.ts';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';
import type { Member } from '../../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';

const ORG = stableId('Organization/north');
const CLINICIAN: Member = { token: 'clinician-token', role: 'CLINICIAN', orgId: ORG };
const PATIENT: Member = { token: 'patient-token', role: 'PATIENT', orgId: ORG };

/** A code-server of a few lines: HTTP that keeps what it is sent, and a WebSocket that says it back. */
interface StandIn {
  readonly url: string;
  readonly received: http.IncomingMessage[];
  readonly sockets: http.IncomingMessage[];
  answer: (req: http.IncomingMessage, res: http.ServerResponse) => void;
  close(): Promise<void>;
}

async function startStandIn(): Promise<StandIn> {
  const server = http.createServer((req, res) => {
    standIn.received.push(req);
    standIn.answer(req, res);
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, req) => {
    standIn.sockets.push(req);
    socket.on('message', (data, binary) => socket.send(data, { binary }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    sockets: [],
    answer: (_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<p>editor</p>'),
    close: () =>
      new Promise<void>((resolve) => {
        sockets.close();
        for (const client of sockets.clients) client.terminate();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

let editor: StandIn;
let redisServer: TestRedis;
let redis: Redis;
let gateway: TestGateway;
beforeAll(async () => {
  editor = await startStandIn();
  redisServer = await startTestRedis();
  redis = new Redis(redisServer.url);
  gateway = await startTestGateway(
    [CLINICIAN, PATIENT],
    { CODE_SERVER_URL: editor.url, OPEN_VSX_URL: 'https://vsx.example/' },
    redis
  );
});
afterAll(async () => {
  redis?.disconnect();
  await Promise.all([gateway?.close(), editor?.close(), redisServer?.stop()]);
});
beforeEach(() => {
  editor.received.length = 0;
  editor.sockets.length = 0;
  editor.answer = (_req, res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<p>editor</p>');
  gateway.medplum.members = [CLINICIAN, PATIENT];
});

const call = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
  fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const as = ({ token }: Member) => ({ authorization: `Bearer ${token}` });

async function session(): Promise<string> {
  const opened = await post('/ide/session', {}, as(CLINICIAN));
  expect(opened.status).toBe(201);
  return opened.headers.get('set-cookie')!;
}
const cookie = async () => (await session()).split(';')[0]!;

describe('the session of the editor', () => {
  test('is a cookie of its own path that no script reads', async () => {
    const set = await session();
    expect(set).toMatch(/^atlas-ide=[\w.-]+;/);
    expect(set).toContain('Path=/ide/');
    expect(set).toContain('HttpOnly');
    expect(set).not.toContain('clinician-token');
  });

  test.each([
    ['without a token', {}, 401],
    ['as a patient', as(PATIENT), 403],
  ])('%s there is none', async (_who, headers, status) => {
    expect((await post('/ide/session', {}, headers as Record<string, string>)).status).toBe(status);
  });

  test.each([
    ['no cookie', ''],
    ['a made-up cookie', 'atlas-ide=a.b.c.d.e'],
    ['a Medplum token', 'atlas-ide=clinician-token'],
  ])('with %s the editor stays closed', async (_what, given) => {
    expect((await call('/ide/', { headers: { cookie: given } })).status).toBe(401);
    expect(editor.received).toHaveLength(0);
  });

  test('ends', async () => {
    const ended = await call('/ide/session', { method: 'DELETE', headers: as(CLINICIAN) });
    expect(ended.headers.get('set-cookie')).toMatch(/^atlas-ide=;.*Expires=Thu, 01 Jan 1970/);
  });
});

describe('HTTP', () => {
  test('goes through below /ide/, without what opens anything of Atlas', async () => {
    const own = await cookie();
    const answer = await call('/ide/static/a%20b.js?x=1&y=%2F', {
      headers: {
        cookie: `${own}; code-server-session=abc; __Host-atlas-smart-session=xyz`,
        authorization: 'Bearer clinician-token',
      },
    });
    expect(answer.status).toBe(200);
    const [asked] = editor.received;
    expect(asked!.url).toBe('/static/a%20b.js?x=1&y=%2F');
    expect(asked!.headers.cookie).toBe('code-server-session=abc');
    expect(asked!.headers.authorization).toBeUndefined();
    expect(asked!.headers['x-forwarded-host']).toBe(new URL(gateway.url).host);
  });

  test('comes back confined to its path, to its own origin and to frames of Atlas', async () => {
    editor.answer = (_req, res) =>
      res
        .writeHead(302, {
          location: '/login?to=%2F',
          'set-cookie': ['code-server-session=abc; Path=/; Domain=evil.example', 'atlas-ide=stolen; Path=/'],
          'service-worker-allowed': '/',
          'access-control-allow-origin': '*',
          'content-security-policy': 'frame-ancestors *',
        })
        .end();
    const answer = await call('/ide/', { headers: { cookie: await cookie() } });
    expect(answer.headers.get('location')).toBe('/ide/login?to=%2F');
    expect(answer.headers.get('set-cookie')).toBe('code-server-session=abc; Path=/ide/');
    expect(answer.headers.get('service-worker-allowed')).toBe('/ide/');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain('https://vsx.example');
    expect(policy).not.toContain('*');
  });

  test.each([
    ['//evil.example/x', '/ide/'],
    ['https://evil.example/x', '/ide/'],
    ['./?folder=/home', './?folder=/home'],
  ])('a redirect to %s leads to %s', async (location, wanted) => {
    editor.answer = (_req, res) => res.writeHead(302, { location }).end();
    const answer = await call('/ide/', { headers: { cookie: await cookie() } });
    expect(answer.headers.get('location')).toBe(wanted);
  });

  test('with a body goes through as it is, from Atlas own pages alone', async () => {
    editor.answer = (req, res) => req.pipe(res.writeHead(200, { 'content-type': 'application/octet-stream' }));
    const body = randomBytes(200_000);
    const headers = { cookie: await cookie(), 'content-type': 'application/octet-stream' };
    const answer = await call('/ide/upload', { method: 'POST', headers: { ...headers, origin: gateway.url }, body });
    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
    const foreign = await call('/ide/upload', {
      method: 'POST',
      headers: { ...headers, origin: 'https://evil.example' },
      body,
    });
    expect(foreign.status).toBe(401);
    expect(editor.received).toHaveLength(1);
  });

  test('/ide leads to /ide/', async () => {
    const answer = await call('/ide');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/ide/');
  });
});

describe('WebSocket', () => {
  const connect = async (headers: Record<string, string>) => {
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/ide/stable-1?reconnectionToken=x`, { headers });
    const how = await new Promise<string>((resolve) => {
      socket.on('open', () => resolve('open'));
      socket.on('unexpected-response', (_req, res) => resolve(String(res.statusCode)));
      socket.on('error', () => resolve('error'));
    });
    return { socket, how };
  };

  test('goes through both ways, text and bytes', async () => {
    const { socket, how } = await connect({ cookie: `${await cookie()}; x=1`, origin: gateway.url });
    expect(how).toBe('open');
    const back: Buffer[] = [];
    socket.on('message', (data) => back.push(data as Buffer));
    socket.send('hello');
    socket.send(Buffer.alloc(100_000, 7));
    await expect.poll(() => back.map((one) => one.length)).toEqual([5, 100_000]);
    expect(editor.sockets[0]!.url).toBe('/stable-1?reconnectionToken=x');
    expect(editor.sockets[0]!.headers.cookie).toBe('x=1');
    socket.close();
  });

  test.each([
    ['without a session', async () => ({ origin: gateway.url })],
    ['of another site', async () => ({ cookie: await cookie(), origin: 'https://evil.example' })],
    ['without an origin', async () => ({ cookie: await cookie() })],
  ])('%s is refused', async (_what, headers) => {
    expect((await connect((await headers()) as Record<string, string>)).how).toBe('401');
    expect(editor.sockets).toHaveLength(0);
  });
});

describe('a code-server that is not there', () => {
  test('is said to a frame as a page and to a program as an outcome, and how to start it', async () => {
    const without = await startTestGateway([CLINICIAN], { CODE_SERVER_URL: 'http://127.0.0.1:9' }, redis);
    const opened = await fetch(`${without.url}/ide/session`, { method: 'POST', headers: as(CLINICIAN) });
    const own = opened.headers.get('set-cookie')!.split(';')[0]!;
    const page = await fetch(`${without.url}/ide/`, { headers: { cookie: own, accept: 'text/html' } });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('docker compose up -d code-server');
    const status = await fetch(`${without.url}/ide/status`, { headers: as(CLINICIAN) });
    expect(await status.json()).toMatchObject({ configured: true, reachable: false, howToStart: expect.any(Array) });
    await without.close();
  });

  test('is seen where it is', async () => {
    const status = await call('/ide/status', { headers: as(CLINICIAN) });
    expect(await status.json()).toEqual({ configured: true, reachable: true });
  });
});

describe('handing a session over', () => {
  const verifier = () => randomBytes(32).toString('base64url');
  const challengeOf = (of: string) => createHash('sha256').update(of).digest('base64url');
  const patient = `pt_${'a'.repeat(26)}`;

  test('works once, for who made the challenge, and the token is for /llm and one patient alone', async () => {
    const mine = verifier();
    const { code } = (await (
      await post('/ide/handover', { challenge: challengeOf(mine), patient }, as(CLINICIAN))
    ).json()) as { code: string };
    const redeemed = await post('/ide/handover/redeem', { code, verifier: mine });
    expect(redeemed.status).toBe(200);
    const { token, patient: of } = (await redeemed.json()) as { token: string; patient: string };
    expect(of).toBe(patient);
    expect(token).not.toContain('clinician-token');
    const bearer = { authorization: `Bearer ${token}` };
    expect((await call('/llm/status', { headers: bearer })).status).toBe(200);
    for (const path of ['/whoami', '/fhir/R4/Patient', '/ide/status']) {
      expect((await call(path, { headers: bearer })).status).toBe(401);
    }
    const other = await post('/llm/context', { patient: `pt_${'b'.repeat(26)}`, question: 'labs' }, bearer);
    expect(other.status).toBe(403);
    expect((await post('/ide/handover/redeem', { code, verifier: mine })).status).toBe(400);
    for (const key of await redis.keys('*')) expect(await redis.get(key)).not.toContain('clinician-token');
  });

  test('fails with another verifier, and is then over', async () => {
    const mine = verifier();
    const { code } = (await (await post('/ide/handover', { challenge: challengeOf(mine) }, as(CLINICIAN))).json()) as {
      code: string;
    };
    expect((await post('/ide/handover/redeem', { code, verifier: verifier() })).status).toBe(400);
    expect((await post('/ide/handover/redeem', { code, verifier: mine })).status).toBe(400);
  });

  test.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another site, said by the browser alone', { 'sec-fetch-site': 'cross-site' }],
  ])('%s is refused', async (_what, headers) => {
    const given = headers as Record<string, string>;
    expect(
      (await post('/ide/handover', { challenge: challengeOf(verifier()) }, { ...as(CLINICIAN), ...given })).status
    ).toBe(403);
    expect((await post('/ide/handover/redeem', { code: verifier(), verifier: verifier() }, given)).status).toBe(403);
  });

  test('a sealed cookie is no token, and a token no cookie', async () => {
    const sealed = (await cookie()).slice('atlas-ide='.length);
    expect((await call('/llm/status', { headers: { authorization: `Bearer ide.${sealed}` } })).status).toBe(401);
  });
});

test('nothing of a session is in the log', () => {
  const said = gateway.logLines.join('');
  for (const mark of ['clinician-token', 'atlas-ide=', 'reconnectionToken', 'folder='])
    expect(said).not.toContain(mark);
});
