import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVault, type Vault } from '../privacy/index.ts';
import { openSigningKeys, SIGNING_ALGORITHMS } from './signing-keys.ts';

let folder: string;
const open = (): Vault =>
  openVault({
    payloads: { kind: 'files', folder: path.join(folder, 'vault') },
    keys: { kind: 'local', masterKeyFile: path.join(folder, 'master.key') },
  });
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-signing-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const ask = { clientId: 'atlas-client', audience: 'https://ehr.example/token' };

test.each(SIGNING_ALGORITHMS)(
  'an %s assertion verifies by the published key set, for five minutes at most',
  async (algorithm) => {
    const keys = openSigningKeys(open());
    const assertion = await keys.clientAssertion({ ...ask, algorithm });
    const verified = await jwtVerify(assertion, createLocalJWKSet(await keys.jwks()), {
      algorithms: [algorithm],
      issuer: ask.clientId,
      subject: ask.clientId,
      audience: ask.audience,
      maxTokenAge: '5m',
      requiredClaims: ['jti', 'exp'],
    });
    expect(verified.payload.exp! - verified.payload.iat!).toBeLessThanOrEqual(300);
    expect(decodeProtectedHeader(assertion)).toMatchObject({ alg: algorithm, typ: 'JWT' });
  }
);

test('no assertion is like another', async () => {
  const keys = openSigningKeys(open());
  const [a, b] = await Promise.all([1, 2].map(() => keys.clientAssertion({ ...ask, algorithm: 'ES384' })));
  expect(a).not.toBe(b);
});

test('the key set holds public keys alone', async () => {
  const { keys } = await openSigningKeys(open()).jwks();
  expect(keys.map(({ alg, use, kid }) => [alg, use, typeof kid])).toEqual([
    ['ES384', 'sig', 'string'],
    ['RS384', 'sig', 'string'],
  ]);
  for (const key of keys) expect(Object.keys(key)).not.toContain('d');
});

test('two processes that begin at once have the same keys, and so has the next', async () => {
  const sets = await Promise.all([openSigningKeys(open()).jwks(), openSigningKeys(open()).jwks()]);
  expect(sets[0]).toEqual(sets[1]);
  expect(await openSigningKeys(open()).jwks()).toEqual(sets[0]);
});

test('a new generation is published for an hour before it signs', async () => {
  let now = Date.now();
  const keys = openSigningKeys(open(), () => now);
  const kid = async () => decodeProtectedHeader(await keys.clientAssertion({ ...ask, algorithm: 'ES384' })).kid;
  const before = await kid();
  await keys.rotate();
  expect((await keys.jwks()).keys).toHaveLength(4);
  expect(await kid()).toBe(before);
  now += 3_700_000;
  expect(await kid()).not.toBe(before);
});

test('what lies on the disk holds no private key', async () => {
  await openSigningKeys(open()).jwks();
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  for (const file of files) {
    const text = fs.readFileSync(path.join(file.parentPath, file.name), 'latin1');
    expect(text).not.toMatch(/"kty"|"d":/);
  }
});
