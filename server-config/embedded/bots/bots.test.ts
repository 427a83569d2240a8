import fs from 'node:fs';
import path from 'node:path';
import type { AuditEvent, Bot, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestClient, type TestServer } from '../test-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  client = await server.client({ admin: true });
});
afterAll(() => server.close());

const handler = (body: string) => `exports.handler = async function (medplum, event) { ${body} };`;

async function execute(
  bot: { id: string },
  init: { body?: string; type?: string; method?: string; query?: string } = {}
) {
  const response = await fetch(`${server.url}fhir/R4/Bot/${bot.id}/$execute${init.query ?? ''}`, {
    method: init.method ?? 'POST',
    body: init.method === 'GET' ? undefined : (init.body ?? '{}'),
    headers: {
      Authorization: `Bearer ${client.medplum.getAccessToken()}`,
      ...(init.method === 'GET' ? {} : { 'Content-Type': init.type ?? 'application/json' }),
    },
  });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('Content-Type')?.split(';')[0], text };
}

const outcome = (text: string) => JSON.parse(text).issue[0].details.text;

describe('what a bot returns', () => {
  it.each([
    ['an object', 'return { a: [1] };', 200, '{"a":[1]}'],
    ['an array', 'return [1, "b"];', 200, '[1,"b"]'],
    ['a boolean', 'return false;', 200, 'false'],
    ['a number', 'return 42;', 200, '42'],
    ['a string', 'return "as is";', 200, 'as is'],
    ['null', 'return null;', 200, ''],
    ['its input', 'return event.input;', 200, '{"in":1}'],
  ])('%s', async (_what, body, status, text) => {
    const result = await execute(await server.bot(handler(body)), { body: '{"in":1}' });
    expect(result).toMatchObject({ status, text });
  });

  it('nothing: All OK', async () => {
    const result = await execute(await server.bot(handler('')));
    expect([result.status, outcome(result.text)]).toEqual([200, 'All OK']);
  });

  it('a resource, as FHIR', async () => {
    const result = await execute(await server.bot(handler("return { resourceType: 'Patient', id: 'x' };")));
    expect(result).toMatchObject({ status: 200, type: 'application/fhir+json' });
  });

  it.each([
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['unauthorized', 401],
    ['anything', 400],
  ])('an OperationOutcome with the id %s', async (id, status) => {
    const body = `return { resourceType: 'OperationOutcome', id: '${id}', issue: [{ severity: 'error', code: 'invalid' }] };`;
    expect((await execute(await server.bot(handler(body)))).status).toBe(status);
  });
});

describe('what a bot throws', () => {
  it.each([
    ['an Error', "throw new Error('so not');", 400, 'so not'],
    [
      'a plain OperationOutcome',
      "throw { resourceType: 'OperationOutcome', id: 'conflict', issue: [{ severity: 'error', code: 'conflict', details: { text: 'is there' } }] };",
      409,
      'is there',
    ],
    [
      'an OperationOutcomeError of its own copy',
      "const core = require('@medplum/core'); throw new core.OperationOutcomeError(core.forbidden);",
      400,
      'Forbidden',
    ],
    [
      'an Error with an outcome',
      "throw Object.assign(new Error('text'), { outcome: { resourceType: 'OperationOutcome', id: 'forbidden' } });",
      400,
      'text',
    ],
    ['an object', 'throw { foo: 1 };', 400, '{"foo":1}'],
    [
      'an error of its client',
      "await medplum.readResource('Patient', '6c19ea0e-6a2e-4d2a-9f28-0f3a3f5a0a11');",
      404,
      'Not found',
    ],
  ])('%s', async (_what, body, status, text) => {
    const result = await execute(await server.bot(handler(body)));
    expect([result.status, outcome(result.text)]).toEqual([status, text]);
  });
});

describe('what a bot is made of', () => {
  it.each([
    ['module.exports = { handler: async () => 1 };', 'exports.handler is not a function'],
    ['export const handler = async () => 1;', "Unexpected token 'export'"],
  ])('is CommonJS that sets exports.handler: %s', async (code, text) => {
    const result = await execute(await server.bot(code));
    expect([result.status, outcome(result.text)]).toEqual([400, text]);
  });

  it('has to end with a semicolon', async () => {
    const result = await execute(await server.bot('exports.handler = async () => 1'));
    expect([result.status, result.text]).toEqual([500, '{"msg":"Internal Server Error"}']);
  });

  it('may set module.exports.handler', async () => {
    expect((await execute(await server.bot('module.exports.handler = async () => 7;'))).text).toBe('7');
  });

  it.each([
    'crypto Buffer setTimeout setInterval setImmediate queueMicrotask structuredClone AbortController AbortSignal Headers',
    'Request Response FormData Blob performance atob btoa ReadableStream Event EventTarget WebSocket global __dirname',
  ])('does not find %s', async (names) => {
    const body = `return '${names}'.split(' ').filter((name) => eval('typeof ' + name) !== 'undefined');`;
    expect((await execute(await server.bot(handler(body)))).text).toBe('[]');
  });

  it('finds the globals of the real server, and modules by require', async () => {
    const names =
      'console fetch require process module exports URL URLSearchParams TextEncoder TextDecoder MedplumClient Hl7Message ContentType Intl WebAssembly';
    const body = `return ['${names}'.split(' ').filter((n) => eval('typeof ' + n) === 'undefined'), typeof require('node:crypto').randomUUID, typeof require('zod').z];`;
    expect((await execute(await server.bot(handler(body)))).text).toBe('[[],"function","object"]');
  });

  it('is stopped when it computes for too long', async () => {
    const result = await execute(await server.bot(handler('for (;;) {}'), { timeout: 1 }));
    expect([result.status, outcome(result.text)]).toEqual([400, 'Script execution timed out after 1000ms']);
  });

  it('can be changed by another deploy', async () => {
    const bot = await server.bot(handler('return 1;'));
    expect((await execute(bot)).text).toBe('1');
    await server.root.post(server.root.fhirUrl('Bot', bot.id, '$deploy'), { code: handler('return 2;') });
    expect((await execute(bot)).text).toBe('2');
  });
});

describe('what a bot is given', () => {
  const show = handler(
    'return { keys: Object.keys(event).sort(), bot: event.bot.reference, requester: event.requester.reference, type: event.contentType, secret: event.secrets.GREETING, input: event.input };'
  );

  it('event with bot, requester, secrets, headers and input', async () => {
    const bot = await server.bot(show);
    const result = JSON.parse((await execute(bot, { body: '{"a":1}' })).text);
    expect(result).toEqual({
      keys: ['bot', 'contentType', 'headers', 'input', 'requester', 'responseStream', 'secrets', 'traceId'],
      bot: `Bot/${bot.id}`,
      requester: `ClientApplication/${client.id}`,
      type: 'application/json',
      secret: { name: 'GREETING', valueString: 'hello' },
      input: { a: 1 },
    });
  });

  it.each([
    ['the query of a GET', { method: 'GET', query: '?a=1&a=2' }, { a: ['1', '2'] }],
    ['text', { type: 'text/plain', body: 'some text' }, 'some text'],
    ['a form', { type: 'application/x-www-form-urlencoded', body: 'x=1' }, { x: '1' }],
    ['nothing of a body that is not parsed', { type: 'application/octet-stream', body: 'abc' }, {}],
  ])('%s', async (_what, init, input) => {
    const bot = await server.bot(handler('return { input: event.input };'));
    expect(JSON.parse((await execute(bot, init)).text)).toEqual({ input });
  });

  it('a client with the rights of its own membership', async () => {
    const bot = await server.bot(
      handler("const p = await medplum.createResource({ resourceType: 'Patient' }); return p.meta.author.reference;")
    );
    expect((await execute(bot)).text).toBe(`Bot/${bot.id}`);
  });
});

describe('the way to a bot', () => {
  it('is its id or its identifier', async () => {
    const identifier = [{ system: 'https://example.com/bots', value: 'by-name' }];
    await server.bot(handler('return event.input.a;'), { identifier });
    expect(await client.medplum.executeBot(identifier[0]!, { a: 5 })).toBe(5);
    await expect(client.medplum.executeBot({ system: 'https://example.com/bots', value: 'none' }, {})).rejects.toThrow(
      'Not found'
    );
  });

  it('is closed to who may not read it', async () => {
    const [mine, other] = [await server.bot(handler('return 1;')), await server.bot(handler('return 2;'))];
    const policy = await server.policy([
      { resourceType: 'Bot', criteria: `Bot?_id=${mine.id}`, interaction: ['read', 'search'] },
    ]);
    const limited = await server.client({ accessPolicy: { reference: `AccessPolicy/${policy.id}` } });
    expect(await limited.medplum.executeBot(mine.id, {})).toBe(1);
    await expect(limited.medplum.executeBot(other.id, {})).rejects.toThrow('Not found');
    const deploy = limited.medplum.post(limited.medplum.fhirUrl('Bot', mine.id, '$deploy'), { code: 'x' });
    await expect(deploy).rejects.toThrow('Forbidden');
  });

  it('is a webhook where bot and membership allow it', async () => {
    const bot = await server.bot(handler('return event.input;'), { publicWebhook: true });
    const membership = await server.root.searchOne('ProjectMembership', { profile: `Bot/${bot.id}` });
    const post = () =>
      fetch(`${server.url}webhook/${membership?.id}`, {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'Content-Type': 'application/json' },
      });
    expect((await post()).status).toBe(403);
    const policy = await server.policy([{ resourceType: 'Patient' }]);
    await server.root.updateResource({ ...membership!, accessPolicy: { reference: `AccessPolicy/${policy.id}` } });
    expect(await (await post()).json()).toEqual({ a: 1 });
    expect((await fetch(`${server.url}webhook/${bot.id}`, { method: 'POST' })).status).toBe(404);
  });
});

describe('what a run leaves', () => {
  const executions = async (bot: Bot) =>
    server.root.searchResources('AuditEvent', { entity: `Bot/${bot.id}`, _sort: '-_lastUpdated' }) as Promise<
      AuditEvent[]
    >;

  it('an AuditEvent with its output, and none where the bot says never', async () => {
    const bot = await server.bot(handler("console.log('printed', 1); throw new Error('why');"));
    await execute(bot);
    const [event] = await executions(bot);
    expect(event).toMatchObject({ outcome: '4', type: { code: 'execute' }, agent: [{ requestor: true }, {}] });
    expect(event?.outcomeDesc).toMatch(/^printed 1\n.*why/);
    const silent = await server.bot(handler(''), { auditEventTrigger: 'never' });
    await execute(silent);
    expect(await executions(silent)).toHaveLength(0);
  });

  it('its input, in clear, in the binary storage', async () => {
    const bot = await server.bot(handler(''));
    const patient: Patient = { resourceType: 'Patient', gender: 'unknown' };
    await execute(bot, { body: JSON.stringify(patient) });
    const [year, month, day] = new Date().toISOString().slice(0, 10).split('-') as [string, string, string];
    const folder = path.join(server.dataDir, 'medplum/binary/bot', server.project.id, year, month, day);
    const inputs = fs.readdirSync(folder).map((file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')));
    expect(inputs.find((row) => row.botId === bot.id)?.input).toEqual(patient);
  });
});
