import { createHash, randomBytes } from 'node:crypto';
import type { ProjectMembership } from '@medplum/fhirtypes';

export interface PasswordLogin {
  /** Ends with `/`. */
  readonly medplumUrl: string;
  readonly email: string;
  readonly password: string;
}

/** Why somebody could not sign in. Carries no password. */
export class PasswordLoginError extends Error {
  override readonly name = 'PasswordLoginError';
}

export interface LoginAnswer {
  /** Undefined when there are several memberships to choose from. */
  readonly code?: string;
  readonly memberships?: ProjectMembership[];
  readonly verifier: string;
}

/**
 * The calls of `MedplumClient.startLogin` and `processCode`, made directly: in Node that falls back to PKCE `plain`.
 */
export async function startLogin(login: PasswordLogin, more: { projectId?: string } = {}): Promise<LoginAnswer> {
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
    throw new PasswordLoginError('Medplum allows no more logins from here this minute (defaultLoginRateLimit)');
  }
  if (!response.ok) {
    throw new PasswordLoginError(`Medplum does not let ${login.email} sign in (HTTP ${response.status})`);
  }
  return { ...((await response.json()) as Omit<LoginAnswer, 'verifier'>), verifier };
}

export async function exchangeCode(login: PasswordLogin, code: string, verifier: string): Promise<string> {
  const response = await fetch(new URL('oauth2/token', login.medplumUrl), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier }),
  });
  if (!response.ok) throw new PasswordLoginError(`Medplum gives no token for a login (HTTP ${response.status})`);
  return ((await response.json()) as { access_token: string }).access_token;
}

/**
 * The access token of a user who has one membership.
 * @throws PasswordLoginError when there are several to choose from
 */
export async function passwordToken(login: PasswordLogin): Promise<string> {
  const { code, verifier } = await startLogin(login);
  if (!code) throw new PasswordLoginError('this user has several memberships; use one who has a single organization');
  return exchangeCode(login, code, verifier);
}
