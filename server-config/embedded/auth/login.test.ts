import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProjectMembership, User } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUPER_ADMIN, signIn, startTestServer, type TestClient, type TestServer } from '../test-server.ts';

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
    for (const gender of ['male', 'female'] as const) {
      await client.medplum.createResource({ resourceType: 'Patient', gender });
    }
    const genders = (await medplum.searchResources('Patient')).map((patient) => patient.gender);
    expect(genders).toEqual(['female']);
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
    const atOnce = await Promise.all([form(refresh), form(refresh)]);
    expect(atOnce.map((answer) => answer.status).sort()).toEqual([200, 400]);
    const refreshed = atOnce.find((answer) => answer.ok) as Response;
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
