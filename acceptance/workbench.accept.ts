import { beforeAll, expect, inject, test } from 'vitest';
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

async function call(
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
  token = clinician
) {
  const response = await fetch(`${atlas.baseUrl}/ide/files${path}`, {
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

const named = () => `notes/${crypto.randomUUID()}.ts`;

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

test("another owner's file is not there, not even for an administrator", async () => {
  const { body, etag } = await call('POST', '/', { path: named(), content: '1' });
  expect((await call('GET', `/${body.id}`, undefined, {}, admin)).status).toBe(404);
  expect((await call('PUT', `/${body.id}`, { content: '2' }, { 'if-match': etag! }, admin)).status).toBe(404);
  expect((await call('GET', '/', undefined, {}, admin)).text).not.toContain(body.id);
});

/** A role to which the whole type is closed gets 403 of any id: what may not differ is one id's answer from another's. */
test.each([
  ['an administrator', 403],
  ['the owner', 404],
])('of a file the door tells %s what it tells of an id that there is none of', async (who, status) => {
  const { body } = await call('POST', '/', { path: named(), content: '1' });
  const [file, none] = await Promise.all(
    [body.id, crypto.randomUUID()].map(async (id) => {
      const response = await fetch(`${atlas.baseUrl}/fhir/R4/DocumentReference/${id}`, {
        headers: { authorization: `Bearer ${who === 'the owner' ? clinician : admin}` },
      });
      return { status: response.status, text: await response.text() };
    })
  );
  expect(file!.status).toBe(status);
  expect(file).toEqual(none);
});

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
