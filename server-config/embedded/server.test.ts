import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Binary, Patient, ProjectMembership, User } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUPER_ADMIN, signIn, startTestServer, type TestClient, type TestServer } from './test-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  client = await server.client({ admin: true });
});
afterAll(() => server.close());

const call = (path: string, init: RequestInit & { token?: string | false } = {}) =>
  fetch(server.url + path, {
    ...init,
    headers: {
      ...(init.token === false ? {} : { Authorization: `Bearer ${init.token ?? client.medplum.getAccessToken()}` }),
      ...init.headers,
    },
  });

const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${server.url}oauth2/token`, { method: 'POST', body: new URLSearchParams(fields), headers });

describe('REST over HTTP', () => {
  it('answers a create with Location, ETag and Last-Modified', async () => {
    const response = await call('fhir/R4/Patient', {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json', traceparent: '00-aa-bb-01' },
      body: JSON.stringify({ resourceType: 'Patient', gender: 'female' }),
    });
    const patient = (await response.json()) as Patient;
    expect(response.status).toBe(201);
    expect(response.headers.get('Location')).toBe(`${server.url}fhir/R4/Patient/${patient.id}`);
    expect(response.headers.get('ETag')).toBe(`W/"${patient.meta?.versionId}"`);
    expect(response.headers.get('Content-Type')).toMatch('application/fhir+json');
    expect(response.headers.get('X-Request-Id')).toBe('00-aa-bb-01');
    expect(patient.meta?.author).toBeUndefined();
    const read = await call(`fhir/R4/Patient/${patient.id}`, { headers: { 'X-Medplum': 'extended' } });
    expect(((await read.json()) as Patient).meta?.author).toEqual({ reference: `ClientApplication/${client.id}` });
  });

  it.each([
    ['no token', 'fhir/R4/Patient', { token: false }, 401, 'unauthorized'],
    ['a wrong token', 'fhir/R4/Patient', { token: 'x.y.z' }, 401, 'unauthorized'],
    ['an unknown route', 'nowhere', {}, 404, 'not-found'],
    ['an operation that it has not', 'fhir/R4/Patient/$match', { method: 'POST' }, 501, 'not-supported'],
    ['a part that it has not', 'cds-services', {}, 501, 'not-supported'],
    [
      'an asynchronous request',
      'fhir/R4',
      { method: 'POST', headers: { Prefer: 'respond-async' } },
      501,
      'not-supported',
    ],
    [
      'somebody else as whom to act',
      'fhir/R4/Patient',
      { headers: { 'X-Medplum-On-Behalf-Of': 'a' } },
      501,
      'not-supported',
    ],
  ])('answers %s with an OperationOutcome', async (_what, path, init, status, id) => {
    const response = await call(path, init as RequestInit);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome', id });
  });

  it('refuses a body that is no JSON, and one beyond the limit', async () => {
    const post = (body: string, to = server.url, token = client.medplum.getAccessToken()) =>
      fetch(`${to}fhir/R4/Patient`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/fhir+json', Authorization: `Bearer ${token}` },
      });
    expect((await post('{')).status).toBe(400);
    const small = await startTestServer({ maxBodyBytes: 20_000 });
    try {
      const token = small.root.getAccessToken();
      const response = await post(
        JSON.stringify({ resourceType: 'Patient', id: 'x'.repeat(30_000) }),
        small.url,
        token
      );
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ id: 'content-too-large' });
    } finally {
      await small.close();
    }
  });

  it('takes a search by form', async () => {
    const { id } = await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'other' });
    const response = await call('fhir/R4/Patient/_search', {
      method: 'POST',
      body: new URLSearchParams({ gender: 'other', _id: id }),
    });
    expect(await response.json()).toMatchObject({ entry: [{ resource: { id } }] });
  });

  it('answers GraphQL, a batch, metadata and the discovery documents', async () => {
    const { id } = await client.medplum.createResource<Patient>({ resourceType: 'Patient', gender: 'male' });
    const answer = await client.medplum.graphql(`{ Patient(id: "${id}") { id gender } }`);
    expect(answer.data.Patient).toEqual({ id, gender: 'male' });
    const batch = await client.medplum.executeBatch({
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ request: { method: 'GET', url: `Patient/${id}` } }],
    });
    expect(batch.entry?.[0]?.response?.status).toBe('200');
    for (const path of [
      'fhir/R4/metadata',
      '.well-known/openid-configuration',
      '.well-known/smart-configuration',
      'fhir/R4/.well-known/smart-configuration',
      '.well-known/jwks.json',
      'healthcheck',
    ]) {
      expect([path, (await call(path, { token: false })).status]).toEqual([path, 200]);
    }
  });

  it('keeps the content of a Binary as it came', async () => {
    const content = Buffer.from([0, 1, 2, 250, 251, 252]);
    const response = await call('fhir/R4/Binary?_filename=x.bin', {
      method: 'POST',
      body: content,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    const binary = (await response.json()) as Binary;
    expect([response.status, binary.url]).toEqual([201, `Binary/${binary.id}`]);
    const read = await call(`fhir/R4/Binary/${binary.id}`);
    expect(read.headers.get('Content-Type')).toBe('application/octet-stream');
    expect(Buffer.from(await read.arrayBuffer())).toEqual(content);
    const other = await server.client({
      accessPolicy: { reference: `AccessPolicy/${(await server.policy([{ resourceType: 'Patient' }])).id}` },
    });
    expect((await call(`fhir/R4/Binary/${binary.id}`, { token: other.medplum.getAccessToken() })).status).toBe(403);
  });
});

describe('tokens', () => {
  it('gives a client its token by form and by Basic', async () => {
    const byForm = await form({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret });
    expect(await byForm.json()).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'openid' });
    const basic = `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
    expect((await form({ grant_type: 'client_credentials' }, { Authorization: basic })).status).toBe(200);
    const read = await fetch(`${server.url}fhir/R4/Patient`, { headers: { Authorization: basic } });
    expect(read.status).toBe(200);
  });

  it.each([
    ['Invalid secret', { grant_type: 'client_credentials', client_secret: 'wrong' }],
    ['Missing client_secret', { grant_type: 'client_credentials' }],
    ['Unsupported grant_type', { grant_type: 'password' }],
    ['Invalid code', { grant_type: 'authorization_code', code: 'x' }],
    ['Invalid refresh token', { grant_type: 'refresh_token', refresh_token: 'x' }],
  ])('answers "%s"', async (error_description, fields) => {
    const response = await form({ client_id: client.id, ...(fields as Record<string, string>) });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'invalid_request', error_description });
  });

  it('tells by introspection whom a token is for, and that it has been revoked', async () => {
    const { id, secret } = client;
    const response = await form({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
    const { access_token } = (await response.json()) as { access_token: string };
    const introspect = async () =>
      (
        await fetch(`${server.url}oauth2/introspect`, {
          method: 'POST',
          body: new URLSearchParams({ token: access_token }),
        })
      ).json();
    expect(await introspect()).toMatchObject({ active: true, client_id: id, sub: id, scope: 'openid' });
    expect((await call('oauth2/logout', { method: 'POST', token: access_token })).status).toBe(200);
    expect(await introspect()).toEqual({ active: false });
    expect((await call('auth/me', { token: access_token })).status).toBe(401);
  });

  it('outlive a restart', async () => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'atlas-medplum-'));
    const before = await startTestServer({ dataDir });
    const token = before.root.getAccessToken();
    await before.close();
    const after = await startTestServer({ dataDir, baseUrl: before.url });
    try {
      const me = await fetch(`${after.url}auth/me`, { headers: { Authorization: `Bearer ${token}` } });
      expect(me.status).toBe(200);
    } finally {
      await after.close();
      fs.rmSync(dataDir, { recursive: true });
    }
  });
});

describe('a person who signs in', () => {
  const email = 'Nurse@example.com';
  const password = 'nurse-password';
  let membership: ProjectMembership;

  beforeAll(async () => {
    const policy = await server.policy([{ resourceType: 'Patient', criteria: 'Patient?gender=female' }]);
    membership = (await client.medplum.invite(server.project.id, {
      resourceType: 'Practitioner',
      firstName: 'A',
      lastName: 'Nurse',
      email,
      password,
      sendEmail: false,
      scope: 'project',
      membership: { accessPolicy: { reference: `AccessPolicy/${policy.id}` } },
    })) as ProjectMembership;
  });

  it('is known to MedplumClient by profile, project and policy', async () => {
    const medplum = await signIn(server.url, email, password, { projectId: server.project.id });
    expect(medplum.getProfile()?.resourceType).toBe('Practitioner');
    expect(medplum.getProject()?.id).toBe(server.project.id);
    expect(medplum.isProjectAdmin()).toBe(false);
    expect(medplum.isSuperAdmin()).toBe(false);
    expect(medplum.getAccessPolicy()?.resource?.[0]).toMatchObject({ resourceType: 'Patient' });
    expect(medplum.getUserConfiguration()?.menu?.[0]?.title).toBe('Favorites');
    const genders = (await medplum.searchResources('Patient')).map((patient) => patient.gender);
    expect(new Set(genders)).toEqual(new Set(['female']));
  });

  it('gets a refresh token that works once', async () => {
    const verifier = 'v'.repeat(50);
    const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
    const login = await call('auth/login', {
      method: 'POST',
      token: false,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        email,
        password,
        projectId: server.project.id,
        scope: 'openid offline_access',
        codeChallenge,
        codeChallengeMethod: 'S256',
      }),
    });
    const { code } = (await login.json()) as { code: string };
    const grant = { grant_type: 'authorization_code', code };
    expect((await form({ ...grant, code_verifier: 'wrong' })).status).toBe(400);
    const tokens = (await (await form({ ...grant, code_verifier: verifier })).json()) as { refresh_token: string };
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
    const refreshed = await form(refresh);
    expect(refreshed.status).toBe(200);
    expect((await form(refresh)).status).toBe(400);
    // The code again: the login is revoked, and what was made of it ends.
    const { access_token } = (await refreshed.json()) as { access_token: string };
    expect((await form({ ...grant, code_verifier: verifier })).status).toBe(400);
    expect((await call('auth/me', { token: access_token })).status).toBe(401);
  });

  it('is refused with a wrong password, and an ID token is no access token', async () => {
    await expect(signIn(server.url, email, 'wrong-password')).rejects.toThrow('User not found');
    await expect(signIn(server.url, email, 'wrong-password', { projectId: server.project.id })).rejects.toThrow(
      'Email or password is invalid'
    );
    const response = await form({
      grant_type: 'client_credentials',
      client_id: client.id,
      client_secret: client.secret,
    });
    const { id_token } = (await response.json()) as { id_token: string };
    expect((await call('auth/me', { token: id_token })).status).toBe(401);
  });

  it('loses a right as soon as the membership changes', async () => {
    const medplum = await signIn(server.url, email, password, { projectId: server.project.id });
    await medplum.searchResources('Patient');
    const none = await server.policy([{ resourceType: 'Observation' }]);
    const current = await server.root.readResource('ProjectMembership', membership.id as string);
    await server.root.updateResource({ ...current, accessPolicy: { reference: `AccessPolicy/${none.id}` } });
    await expect(medplum.searchResources('Patient')).rejects.toThrow('Forbidden');
    await server.root.updateResource({ ...current, active: false });
    await expect(medplum.searchResources('Observation')).rejects.toThrow();
  });

  it('is not invited twice', async () => {
    const again = client.medplum.invite(server.project.id, {
      resourceType: 'Practitioner',
      firstName: 'A',
      lastName: 'Nurse',
      email,
      scope: 'project',
    });
    await expect(again).rejects.toThrow('User is already a member of this project');
  });

  it('chooses among several memberships', async () => {
    const user = (await server.root.searchOne('User', { email: SUPER_ADMIN.email })) as User;
    const profile = await server.root.createResource({
      resourceType: 'Practitioner',
      meta: { project: server.project.id },
      name: [{ family: 'Admin' }],
    });
    const second = await server.root.createResource<ProjectMembership>({
      resourceType: 'ProjectMembership',
      meta: { project: server.project.id },
      project: { reference: `Project/${server.project.id}` },
      user: { reference: `User/${user.id}` },
      profile: { reference: `Practitioner/${profile.id}` },
    });
    const post = async (path: string, body: object) =>
      (
        await call(path, {
          method: 'POST',
          token: false,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).json() as Promise<{ login: string; code?: string; memberships?: { id: string }[] }>;
    const started = await post('auth/login', SUPER_ADMIN);
    expect(started.code).toBeUndefined();
    expect(started.memberships?.map((m) => m.id)).toContain(second.id);
    const chosen = await post('auth/profile', { login: started.login, profile: second.id });
    expect(chosen.code).toBeDefined();
    await server.root.deleteResource('ProjectMembership', second.id);
  });
});

describe('administration', () => {
  it('gives a project admin a client with its secret, and a bot', async () => {
    const made = await client.medplum.post(`admin/projects/${server.project.id}/client`, { name: 'EHR' });
    expect(made.secret).toMatch(/^[0-9a-f]{64}$/);
    const response = await form({ grant_type: 'client_credentials', client_id: made.id, client_secret: made.secret });
    expect(response.status).toBe(200);
    const bot = await client.medplum.post(`admin/projects/${server.project.id}/bot`, { name: 'b' });
    expect(bot.resourceType).toBe('Bot');
  });

  it('keeps features as they are when a project admin changes them, and takes settings', async () => {
    const project = await client.medplum.readResource('Project', server.project.id);
    const changed = await client.medplum.updateResource({ ...project, features: ['bots'], description: 'changed' });
    expect(changed.features).toEqual(server.project.features);
    expect(changed.description).toBe('changed');
  });

  it('is closed to others', async () => {
    const plain = await server.client();
    for (const path of [`admin/projects/${server.project.id}/client`, 'admin/super/setpassword']) {
      const response = await call(path, { method: 'POST', token: plain.medplum.getAccessToken() });
      expect([path, response.status]).toEqual([path, 403]);
    }
    expect((await call('fhir/R4/Project', { token: plain.medplum.getAccessToken() })).status).toBe(403);
  });

  it('lets a super admin set a password, which ends the sessions', async () => {
    const email = 'someone@example.com';
    await client.medplum.invite(server.project.id, {
      resourceType: 'Practitioner',
      firstName: 'Some',
      lastName: 'One',
      email,
      password: 'first-password',
      scope: 'project',
    });
    const before = await signIn(server.url, email, 'first-password', { projectId: server.project.id });
    await server.root.post('admin/super/setpassword', {
      email,
      password: 'second-password',
      projectId: server.project.id,
    });
    await expect(before.get('auth/me')).rejects.toThrow();
    await signIn(server.url, email, 'second-password', { projectId: server.project.id });
  });
});
