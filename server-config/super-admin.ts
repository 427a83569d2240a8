import { createHash, randomBytes } from 'node:crypto';
import { MedplumClient } from '@medplum/core';
import type { ProjectMembership } from '@medplum/fhirtypes';

export interface SuperAdminLogin {
  /** Ends with `/`. */
  readonly medplumUrl: string;
  readonly email: string;
  readonly password: string;
}

/** Why nobody could sign in as the super admin. Carries no password. */
export class SuperAdminLoginError extends Error {
  override readonly name = 'SuperAdminLoginError';
}

/**
 * A MedplumClient signed in as the super admin, the only one who may choose ids (`PUT Type/<uuid>`).
 * The same calls as `MedplumClient.startLogin`, made directly: in Node that falls back to PKCE `plain`.
 */
export async function superAdminClient(login: SuperAdminLogin): Promise<MedplumClient> {
  const medplum = new MedplumClient({ baseUrl: login.medplumUrl, cacheTime: 0, fetch });
  medplum.setAccessToken(await superAdminToken(login));
  return medplum;
}

async function superAdminToken(login: SuperAdminLogin): Promise<string> {
  const first = await startLogin(login, {});
  if (first.code) return exchange(login, first.code, first.verifier);
  // Somebody who made further projects is a member of each, and has to say which one.
  for (const membership of superAdminFirst(first.memberships ?? [])) {
    const projectId = membership.project?.reference?.split('/')[1];
    const chosen = projectId ? await startLogin(login, { projectId }) : undefined;
    if (!chosen?.code) continue;
    const token = await exchange(login, chosen.code, chosen.verifier);
    if (await isSuperAdmin(login, token)) return token;
  }
  throw new SuperAdminLoginError(`${login.email} is a member of no super admin project`);
}

interface LoginAnswer {
  readonly code?: string;
  readonly memberships?: ProjectMembership[];
  readonly verifier: string;
}

async function startLogin(login: SuperAdminLogin, more: { projectId?: string }): Promise<LoginAnswer> {
  const verifier = randomBytes(32).toString('base64url');
  const response = await fetch(new URL('auth/login', login.medplumUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: login.email,
      password: login.password,
      scope: 'openid',
      codeChallenge: createHash('sha256').update(verifier).digest('base64url'),
      codeChallengeMethod: 'S256',
      ...more,
    }),
  });
  if (response.status === 429) {
    throw new SuperAdminLoginError('Medplum allows no more logins from here this minute (defaultLoginRateLimit)');
  }
  if (!response.ok) {
    throw new SuperAdminLoginError(`Medplum does not let ${login.email} sign in (HTTP ${response.status})`);
  }
  return { ...((await response.json()) as Omit<LoginAnswer, 'verifier'>), verifier };
}

async function exchange(login: SuperAdminLogin, code: string, verifier: string): Promise<string> {
  const response = await fetch(new URL('oauth2/token', login.medplumUrl), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier }),
  });
  if (!response.ok) throw new SuperAdminLoginError(`Medplum gives no token for a login (HTTP ${response.status})`);
  return ((await response.json()) as { access_token: string }).access_token;
}

async function isSuperAdmin(login: SuperAdminLogin, token: string): Promise<boolean> {
  const response = await fetch(new URL('auth/me', login.medplumUrl), { headers: { authorization: `Bearer ${token}` } });
  const me = (await response.json()) as { project?: { superAdmin?: boolean } };
  return me.project?.superAdmin === true;
}

function superAdminFirst(memberships: ProjectMembership[]): ProjectMembership[] {
  const rank = (m: ProjectMembership) => (m.project?.display === 'Super Admin' ? 0 : 1);
  return [...memberships].sort((a, b) => rank(a) - rank(b));
}
