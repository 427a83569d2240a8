import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, startTestServer, type TestClient, type TestServer } from '../test-server.ts';

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
