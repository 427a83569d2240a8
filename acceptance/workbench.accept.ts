import { beforeAll, expect, inject, test } from 'vitest';
import { botId } from '../config/ids.ts';
import { settingsOf, signedIn } from './running.ts';

/** Files of the workbench: an owner's own, by version, and nobody is in them. */
const atlas = inject('atlas');
let clinician: string;
let admin: string;

beforeAll(async () => {
  const { secrets } = await settingsOf(atlas);
  clinician = (await signedIn('clinician', atlas.medplumUrl, secrets)).token!;
  admin = (await signedIn('admin', atlas.medplumUrl, secrets)).token!;
});

const call = (method: string, path: string, body?: object, headers: Record<string, string> = {}, token = clinician) =>
  send(method, `/ide/files${path}`, body, headers, token);

async function send(method: string, path: string, body: object | undefined, headers: object, token: string) {
  const response = await fetch(`${atlas.baseUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag'),
    text,
    body: text ? JSON.parse(text) : undefined,
  };
}

/** Of letters alone: digits in a path may be somebody's number. */
const named = () =>
  `notes/${crypto
    .randomUUID()
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)
    .replaceAll('-', '')}.ts`;

test('a file is saved, read, changed by version and deleted', async () => {
  const path = named();
  const made = await call('POST', '/', { path, content: 'const a = 1;\n' });
  expect(made.status).toBe(201);
  const { id, version } = made.body;
  expect(await call('GET', `/${id}`)).toMatchObject({
    status: 200,
    body: { path, version, content: 'const a = 1;\n' },
  });
  expect((await call('POST', '/', { path, content: '' })).status).toBe(409);

  expect((await call('PUT', `/${id}`, { content: 'x' })).status).toBe(428);
  const changed = await call('PUT', `/${id}`, { content: 'const a = 2;\n' }, { 'if-match': made.etag! });
  expect(changed.status).toBe(200);
  expect(changed.body.version).not.toBe(version);
  expect((await call('PUT', `/${id}`, { content: 'const a = 3;\n' }, { 'if-match': made.etag! })).status).toBe(412);
  expect((await call('GET', `/${id}`)).body.content).toBe('const a = 2;\n');
  expect((await call('GET', '/')).body.files).toContainEqual(changed.body);

  expect((await call('DELETE', `/${id}`, undefined, { 'if-match': changed.etag! })).status).toBe(204);
  expect((await call('GET', `/${id}`)).status).toBe(404);
});

test('of two saves of one version one is kept and the other is told', async () => {
  const { body, etag } = await call('POST', '/', { path: named(), content: '' });
  const saves = await Promise.all(
    ['a', 'b'].map((content) => call('PUT', `/${body.id}`, { content }, { 'if-match': etag! }))
  );
  expect(saves.map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

test("a browser's key is the owner's own, and the same each time", async () => {
  const [own, again, other] = [
    await call('GET', '/key'),
    await call('GET', '/key'),
    await call('GET', '/key', undefined, {}, admin),
  ];
  expect(own.body.key).toMatch(/^[\w-]{43}$/);
  expect(again.body).toEqual(own.body);
  expect(other.body.key).not.toBe(own.body.key);
});

test("another owner's file is not there, not even for an administrator", async () => {
  const { body, etag } = await call('POST', '/', { path: named(), content: '1' });
  expect((await call('GET', `/${body.id}`, undefined, {}, admin)).status).toBe(404);
  expect((await call('PUT', `/${body.id}`, { content: '2' }, { 'if-match': etag! }, admin)).status).toBe(404);
  expect((await call('GET', '/', undefined, {}, admin)).text).not.toContain(body.id);
});

/** Of a type that is closed to a role all ids are answered alike: what may not differ is one id's answer from another's. */
test.each(['an administrator', 'the owner'])(
  'of a file the door tells %s no more than of an id that is none',
  async (who) => {
    const { body } = await call('POST', '/', { path: named(), content: '1' });
    const [file, none] = await Promise.all(
      [body.id, crypto.randomUUID()].map(async (id) => {
        const response = await fetch(`${atlas.baseUrl}/fhir/R4/DocumentReference/${id}`, {
          headers: { authorization: `Bearer ${who === 'the owner' ? clinician : admin}` },
        });
        return { status: response.status, text: await response.text() };
      })
    );
    expect([403, 404]).toContain(file!.status);
    expect(file).toEqual(none);
  }
);

test('a text that names somebody is refused, by line and kind and never by value', async () => {
  const content = 'const a = 1;\n// call Mrs. Rosalind Quackenbush at 617-555-0182\n';
  const refused = await call('POST', '/', { path: named(), content });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Line 2');
  expect(refused.text).not.toMatch(/Quackenbush|Rosalind|0182/);
  const path = await call('POST', '/', { path: 'notes/123-45-6789.ts', content: '' });
  expect(path.status).toBe(422);
  expect(path.text).not.toContain('6789');
});

/** As the workbench's compiler leaves a bot: a script without a semicolon at its end. */
const BOT = (answer: number) => `"use strict";
exports.handler = async (medplum, event) => {
  const seen = await medplum.searchResources('Observation').then((found) => found.length, () => 'refused');
  const parameter = [{ name: event.input.code.text, valueInteger: ${answer} }, { name: 'seen', valueString: String(seen) }];
  return { resourceType: 'Parameters', parameter };
}`;
const OBSERVATION = { resourceType: 'Observation', status: 'final', code: { text: 'Potassium' } };
const answers = (answer: number) => ({
  status: 200,
  body: {
    parameter: [
      { name: 'Potassium', valueInteger: answer },
      { name: 'seen', valueString: 'refused' },
    ],
  },
});
const bots = (method: string, path: string, body?: object, token = admin) =>
  send(method, `/ide/bots${path}`, body, {}, token);
const run = (id: string, token: string) =>
  send('POST', `/fhir/R4/Bot/${id}/$execute`, OBSERVATION, { 'content-type': 'application/fhir+json' }, token);

test('an administrator deploys a bot, its next version, and withdraws it; it works on what it is handed alone', async () => {
  const path = named();
  const deployed = await bots('POST', '', { path, code: BOT(1) });
  expect(deployed).toMatchObject({ status: 201, body: { path } });
  const { id } = deployed.body;
  for (const token of [admin, clinician]) {
    expect(await run(id, token)).toMatchObject(answers(1));
  }
  expect(await bots('POST', '', { path, code: BOT(2) })).toMatchObject({ status: 201, body: { id } });
  expect(await run(id, admin)).toMatchObject(answers(2));
  expect((await bots('GET', '')).body.bots.map((bot: { id: string }) => bot.id)).toContain(id);

  const atDoor = await send('GET', `/fhir/R4/Bot/${id}`, undefined, {}, admin);
  expect(atDoor.text).not.toContain('executableCode');
  expect((await bots('DELETE', `/${id}`)).status).toBe(204);
  expect((await run(id, admin)).status).toBeGreaterThanOrEqual(400);
  expect((await bots('DELETE', `/${id}`)).status).toBe(404);
});

test("a bot is nobody's to deploy but an administrator's, has nobody in it, and is none of Atlas' own", async () => {
  const code = BOT(1);
  expect((await bots('POST', '', { path: named(), code }, clinician)).status).toBe(403);
  const refused = await bots('POST', '', { path: named(), code: `${code}\n// ask Mrs. Rosalind Quackenbush` });
  expect(refused.status).toBe(422);
  expect(refused.text).not.toContain('Quackenbush');
  expect((await bots('DELETE', `/${botId('phi-gate')}`)).status).toBe(404);
});
