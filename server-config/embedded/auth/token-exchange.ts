import type { ClientApplication, IdentityProvider } from '@medplum/fhirtypes';
import type { Request } from 'express';
import { decodeJwt } from 'jose';
import type { Services } from '../services.ts';
import { startLogin } from './logins.ts';
import { type Granted, TokenError } from './token-error.ts';

const ACCESS_TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:access_token';
const CANNOT_VERIFY = 'Failed to verify code - check your identity provider configuration';
const USER_INFO_TIMEOUT_MS = 10_000;

/**
 * A token of the client's own identity provider for one of ours: the provider's userinfo endpoint says who it is.
 * Nobody is made on the way, an unknown person is refused. @see https://www.rfc-editor.org/rfc/rfc8693
 */
export async function exchangeToken(services: Services, req: Request): Promise<Granted> {
  const { client_id, subject_token, subject_token_type, scope, nonce, membership_id } = req.body;
  if (!client_id) throw new TokenError('invalid_request', 'Invalid client');
  if (!subject_token) throw new TokenError('invalid_request', 'Invalid subject_token');
  if (subject_token_type !== ACCESS_TOKEN_TYPE) throw new TokenError('invalid_request', 'Invalid subject_token_type');
  const client = await services.system
    .readResource<ClientApplication>('ClientApplication', client_id)
    .catch(() => undefined);
  const idp = client?.identityProvider;
  if (!client || !idp) throw new TokenError('invalid_request', 'Invalid client');
  const person = await userInfo(idp, subject_token);
  const login = await startLogin(services, {
    authMethod: 'exchange',
    ...(idp.useSubject ? { externalId: String(person.sub) } : { email: String(person.email) }),
    clientId: client.id,
    membershipId: membership_id,
    scope: scope || 'openid offline_access',
    nonce,
    remoteAddress: req.ip,
    userAgent: req.get('User-Agent'),
  });
  return { login, client };
}

async function userInfo(idp: IdentityProvider, token: string): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(idp.userInfoUrl as string, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(USER_INFO_TIMEOUT_MS),
    });
    if (response.status !== 200) throw new Error('refused');
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('application/jwt')) return decodeJwt(await response.text());
    if (!type.includes('json')) throw new Error('unsupported content type');
    return (await response.json()) as Record<string, unknown>;
  } catch {
    throw new TokenError('invalid_request', CANNOT_VERIFY);
  }
}
