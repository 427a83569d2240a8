import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '../../config/testing/stand-in.ts';
import { startTestGateway, type TestGateway } from '../testing/gateway.ts';

const ORG = 'fcf8ddba-9431-44d0-a0fa-d71314f75cb1';
const CLIENT_ID = '11111111-1111-4111-8111-111111111111';
const ROOT_ID = '33333333-3333-4333-8333-333333333333';
const profile = { resourceType: 'ClientApplication', id: CLIENT_ID, secret: 'SECRET', retiringSecret: 'OLD SECRET' };
const EHR: Member = { token: 'ehr', role: 'EHR', orgId: ORG };
const ROOT: Member = {
  token: 'root',
  role: 'ADMIN',
  me: { project: { superAdmin: true } },
  client: { id: ROOT_ID, secret: 'of the root' },
};

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway([EHR, ROOT], { MEDPLUM_SUPER_ADMIN_EMAIL: 'root@example.com' });
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.medplum.received.length = 0;
  gateway.medplum.members = [{ ...EHR, me: { profile, project: { superAdmin: false } } }, ROOT];
  gateway.medplum.answer = () => ({ body: { code: 'x' } });
});

const me = (token: string) => fetch(`${gateway.url}/auth/me`, { headers: { authorization: `Bearer ${token}` } });

test("auth/me gives a client its own profile without the client's secrets", async () => {
  const answer = await me('ehr');
  const { secret: _secret, retiringSecret: _old, ...rest } = profile;
  expect(await answer.json()).toMatchObject({ profile: rest });
  expect(JSON.stringify(await (await me('ehr')).json())).not.toContain('SECRET');
});

describe('the super admin', () => {
  test.each(['root@example.com', ' Root@Example.COM'])('does not sign in here as %j', async (email) => {
    const answer = await fetch(`${gateway.url}/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: 'the right one' }),
    });
    expect(answer.status).toBe(403);
    expect(gateway.medplum.received).toEqual([]);
  });

  test('gets no token here, by whatever way', async () => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: ROOT_ID,
      client_secret: 'of the root',
    });
    const answer = await fetch(`${gateway.url}/oauth2/token`, { method: 'POST', body });
    expect(answer.status).toBe(403);
    expect(await answer.text()).not.toContain('access_token');
  });

  test('with a token from elsewhere is nobody here', async () => {
    expect((await me('root')).status).toBe(403);
    const authorization = { authorization: 'Bearer root' };
    expect((await fetch(`${gateway.url}/admin/projects/${ROOT_ID}`, { headers: authorization })).status).toBe(403);
    expect((await fetch(`${gateway.url}/whoami`, { headers: authorization })).status).toBe(403);
  });
});
