import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { MedplumClient } from '@medplum/core';
import { hash } from 'bcryptjs';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { Api, type Member, type ParityProject, parityProject, requestToken, unique } from './parity.ts';

/** Parity: OAuth2 and the login calls that `MedplumClient` makes. */
let project: ParityProject;
let member: Member;
const password = unique();
let email: string;
let anybody: Api;

beforeAll(async () => {
  project = await parityProject(inject('atlas'));
  member = await project.member();
  anybody = new Api(project.medplumUrl, undefined);
  email = await user();
});

/** A user as the bootstrap makes them: with ids and a hash of our own. */
async function user(): Promise<string> {
  const [userId, practitionerId, membershipId] = [randomUUID(), randomUUID(), randomUUID()];
  const address = `${userId}@example.com`;
  const put = async (reference: string, body: object) => {
    const answer = await project.superAdmin.put(reference, body);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  };
  await put(`User/${userId}`, {
    resourceType: 'User',
    id: userId,
    firstName: 'Parity',
    lastName: 'User',
    email: address,
    passwordHash: await hash(password, 4),
  });
  await put(`Practitioner/${practitionerId}`, {
    resourceType: 'Practitioner',
    id: practitionerId,
    meta: { project: project.id },
    name: [{ family: 'User' }],
  });
  await put(`ProjectMembership/${membershipId}`, {
    resourceType: 'ProjectMembership',
    id: membershipId,
    project: { reference: `Project/${project.id}` },
    user: { reference: `User/${userId}` },
    profile: { reference: `Practitioner/${practitionerId}` },
  });
  return address;
}

const verifierOf = () => {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
};

async function login(more: Record<string, unknown> = {}) {
  const { verifier, challenge } = verifierOf();
  const answer = await anybody.post(
    '/auth/login',
    { email, password, scope: 'openid', codeChallenge: challenge, codeChallengeMethod: 'S256', ...more },
    { 'content-type': 'application/json' }
  );
  return { answer, verifier };
}

const exchange = (code: string, verifier: string) =>
  requestToken(project.medplumUrl, { grant_type: 'authorization_code', code, code_verifier: verifier });

describe('client credentials', () => {
  test('give a bearer token for an hour', async () => {
    const answer = await requestToken(project.medplumUrl, {
      grant_type: 'client_credentials',
      client_id: member.id,
      client_secret: member.secret,
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(answer.body.access_token.split('.')).toHaveLength(3);
  });

  test('go by HTTP Basic too', async () => {
    const basic = Buffer.from(`${member.id}:${member.secret}`).toString('base64');
    const answer = await anybody.request(
      'POST',
      '/oauth2/token',
      new URLSearchParams({ grant_type: 'client_credentials' }),
      { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' }
    );
    expect(answer.status).toBe(200);
  });

  test('with a wrong secret are refused as OAuth says', async () => {
    const answer = await requestToken(project.medplumUrl, {
      grant_type: 'client_credentials',
      client_id: member.id,
      client_secret: 'wrong',
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ error: 'invalid_request', error_description: 'Invalid secret' });
  });

  test('of an unknown client are refused', async () => {
    const answer = await requestToken(project.medplumUrl, {
      grant_type: 'client_credentials',
      client_id: randomUUID(),
      client_secret: 'x',
    });
    expect(answer.status).toBe(400);
  });

  test('MedplumClient.startClientLogin signs in', async () => {
    const medplum = new MedplumClient({ baseUrl: project.medplumUrl, fetch, cacheTime: 0 });
    await medplum.startClientLogin(member.id, member.secret);
    expect((await medplum.search('Patient')).resourceType).toBe('Bundle');
  });
});

describe('password login with PKCE', () => {
  test('login gives a code, the code and its verifier a token', async () => {
    const { answer, verifier } = await login();
    expect(answer.status).toBe(200);
    expect(answer.body.code).toBeTruthy();
    const token = await exchange(answer.body.code, verifier);
    expect(token.status).toBe(200);
    expect(token.body.profile.reference).toMatch(/^Practitioner\//);
    expect(token.body.project.reference).toBe(`Project/${project.id}`);
    const me = await new Api(project.medplumUrl, token.body.access_token).get('/auth/me');
    expect(me.body.profile.resourceType).toBe('Practitioner');
    expect(me.body.project.id).toBe(project.id);
  });

  test('a wrong password and an unknown user are 400', async () => {
    const { answer } = await login({ password: 'wrong password' });
    expect(answer.status).toBe(400);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    const { answer: unknown } = await login({ email: `${randomUUID()}@example.com` });
    expect(unknown.status).toBe(400);
  });

  test('a wrong verifier is refused', async () => {
    const { answer } = await login();
    const token = await exchange(answer.body.code, verifierOf().verifier);
    expect(token.status).toBe(400);
  });

  test('a code is good once', async () => {
    const { answer, verifier } = await login();
    expect((await exchange(answer.body.code, verifier)).status).toBe(200);
    expect((await exchange(answer.body.code, verifier)).status).toBe(400);
  });

  test('offline access brings a refresh token, which brings new tokens', async () => {
    const { answer, verifier } = await login({ scope: 'openid offline' });
    const token = await exchange(answer.body.code, verifier);
    expect(token.body.refresh_token).toBeTruthy();
    const refresh = (refreshToken: string) =>
      requestToken(project.medplumUrl, { grant_type: 'refresh_token', refresh_token: refreshToken });
    const refreshed = await refresh(token.body.refresh_token);
    expect(refreshed.status).toBe(200);
    expect(refreshed.body.access_token).toBeTruthy();
    expect(refreshed.body.refresh_token).toBeTruthy();
    expect((await refresh('nonsense')).status).toBe(400);
  });

  test('MedplumClient.startLogin and processCode sign in', async () => {
    const medplum = new MedplumClient({ baseUrl: project.medplumUrl, fetch, cacheTime: 0 });
    // Outside a browser the client notes on the console that it falls back to PKCE `plain`.
    const console = vi.spyOn(globalThis.console, 'warn').mockReturnValue();
    const consoleError = vi.spyOn(globalThis.console, 'error').mockReturnValue();
    const started = await medplum.startLogin({ email, password, remember: false });
    const profile = await medplum.processCode(started.code!);
    console.mockRestore();
    consoleError.mockRestore();
    expect(profile.resourceType).toBe('Practitioner');
  });
});

describe('what a token is worth', () => {
  test('introspection says active, and inactive of what is none', async () => {
    const introspect = (token: string) =>
      member.api.request('POST', '/oauth2/introspect', new URLSearchParams({ token }), {
        'content-type': 'application/x-www-form-urlencoded',
      });
    const active = await introspect(member.api.token!);
    expect(active.status).toBe(200);
    expect(active.body).toMatchObject({ active: true, client_id: member.id });
    expect((await introspect('nonsense')).body.active).toBe(false);
  });

  test('userinfo needs one', async () => {
    expect((await anybody.get('/oauth2/userinfo')).status).toBe(401);
    const { answer, verifier } = await login();
    const token = await exchange(answer.body.code, verifier);
    const info = await new Api(project.medplumUrl, token.body.access_token).get('/oauth2/userinfo');
    expect(info.status).toBe(200);
    expect(info.body.sub).toBeTruthy();
  });

  test('a forged one is 401', async () => {
    const [head, , signature] = member.api.token!.split('.');
    const payload = Buffer.from(JSON.stringify({ sub: randomUUID(), login_id: randomUUID() })).toString('base64url');
    expect((await new Api(project.medplumUrl, `${head}.${payload}.${signature}`).get('Patient')).status).toBe(401);
  });

  test('after logout it is worth nothing', async () => {
    const { answer, verifier } = await login();
    const token = await exchange(answer.body.code, verifier);
    const api = new Api(project.medplumUrl, token.body.access_token);
    expect((await api.get('Patient')).status).toBe(200);
    expect((await api.post('/oauth2/logout', {}, { 'content-type': 'application/json' })).status).toBeLessThan(300);
    expect((await api.get('Patient')).status).toBe(401);
  });
});

describe('discovery', () => {
  test.each(['/.well-known/openid-configuration', '/.well-known/smart-configuration', '/.well-known/jwks.json'])(
    '%s is there for anybody',
    async (path) => {
      const answer = await anybody.get(path);
      expect(answer.status).toBe(200);
      expect(typeof answer.body).toBe('object');
    }
  );

  test('fhir/R4/.well-known/smart-configuration names the endpoints', async () => {
    const { body } = await anybody.get('.well-known/smart-configuration');
    expect(body.token_endpoint).toContain('oauth2/token');
    expect(body.capabilities).toEqual(expect.arrayContaining(['launch-ehr']));
  });
});

describe('token exchange', () => {
  test('an identity provider that is not there is refused', async () => {
    const answer = await requestToken(project.medplumUrl, {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      client_id: member.id,
      subject_token: 'x',
      subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    });
    expect(answer.status).toBe(400);
  });
});
