import { describe, expect, test } from 'vitest';
import { namespace } from '../config/namespace.ts';
import { readSettings } from '../config/settings.ts';
import { phiGate } from '../privacy/phi-gate.ts';
import { listed } from './check.ts';
import { stateChecks } from './doctor.ts';
import { passwordState } from './passwords.ts';
import { botInputs } from './probes.ts';
import { renderServerConfig, SERVER_SETTINGS } from './server.ts';
import { PLACEHOLDER_PATIENT_ID, users } from './users.ts';

describe('stateChecks', () => {
  test('names what is missing and what differs, a concern a line', () => {
    const checks = stateChecks([
      { action: 'unchanged', reference: 'Project/1', name: 'Atlas' },
      { action: 'create', reference: 'AccessPolicy/1', name: 'ADMIN' },
      { action: 'update', reference: 'AccessPolicy/2', name: 'EHR' },
    ]);
    expect(checks.find((c) => c.check === 'project settings and features')?.ok).toBe(true);
    expect(checks.find((c) => c.check === 'access policies')).toMatchObject({
      ok: false,
      detail: 'ADMIN (missing), EHR (differs)',
    });
  });

  test('a long list is cut, and says by how much', () => {
    expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });
});

describe('passwordState', () => {
  const marking = { system: 'urn:mark', key: 'key' };
  test('an unchanged password keeps its hash, marked or not', async () => {
    const first = await passwordState('one', undefined, marking);
    const again = await passwordState('one', { resourceType: 'User', firstName: '', lastName: '', ...first }, marking);
    expect(again).toEqual(first);
    const marked = { ...first, meta: { tag: [first.mark] } };
    expect(
      await passwordState('one', { resourceType: 'User', firstName: '', lastName: '', ...marked }, marking)
    ).toEqual(first);
  });

  test('a changed one gets a new hash and mark', async () => {
    const first = await passwordState('one', undefined, marking);
    const other = await passwordState('two', { resourceType: 'User', firstName: '', lastName: '', ...first }, marking);
    expect(other.passwordHash).not.toBe(first.passwordHash);
    expect(other.mark).not.toEqual(first.mark);
  });
});

test('the placeholder of the demo patient is what phi-gate lets into the store', () => {
  const demoSecrets = { admin: 'a', clinician: 'b', compliance: 'c', patient: 'd', researcher: 'e' };
  const wanted = users({
    namespace: namespace(),
    demo: true,
    clientSecrets: { ingest: 'i', gateway: 'g' },
    demoSecrets,
    userInfoUrl: 'http://localhost:3000/smart/userinfo',
    botDeploy: false,
    botSecrets: {},
  });
  const patient = wanted.find((want) => want.resource.id === PLACEHOLDER_PATIENT_ID)!.resource;
  expect(phiGate(patient)).toBeUndefined();
});

describe('the server configuration', () => {
  test('every setting bears its reason', () => {
    for (const { name, reason } of SERVER_SETTINGS) expect(reason.length, name).toBeGreaterThan(10);
    expect(new Set(SERVER_SETTINGS.map((s) => s.name)).size).toBe(SERVER_SETTINGS.length);
  });

  test('what is rendered has every setting, and no secret that it was not given', () => {
    const config = renderServerConfig({
      port: 8103,
      baseUrl: 'http://medplum:8103/',
      appBaseUrl: 'https://atlas.example/',
      database: { host: 'postgres', port: 5432, dbname: 'medplum', username: 'medplum', password: 'given-db' },
      redis: { host: 'redis', port: 6379, password: 'given-redis' },
      binaryStorage: 's3:medplum-binary',
      superAdmin: { email: 'admin@example.com', password: 'given-admin' },
    });
    for (const { name, value } of SERVER_SETTINGS) expect(config[name]).toEqual(value);
    const passwords = JSON.stringify(config).match(/"[a-zA-Z]*[pP]assword":"[^"]*"/g) ?? [];
    for (const password of passwords) expect(password).toContain('"given-');
  });
});

test.each<[string, Record<string, string>, boolean]>([
  ['embedded: the worker removes them', {}, true],
  ['a server whose storage nobody empties', { MEDPLUM_BASE_URL: 'http://medplum:8103' }, false],
  ['a folder for the worker', { MEDPLUM_BASE_URL: 'http://medplum:8103', ATLAS_BOT_INPUTS_DIR: '/bot' }, true],
  ['a lifecycle rule', { MEDPLUM_BASE_URL: 'http://medplum:8103', ATLAS_BOT_INPUTS_EXPIRE: 'true' }, true],
])('the doctor on bot inputs, %s', (_what, env, ok) => {
  const check = botInputs(readSettings(env));
  expect(check.ok).toBe(ok);
  if (!ok) expect(check.remedy).toMatch(/private network.*lifecycle rule/);
});
