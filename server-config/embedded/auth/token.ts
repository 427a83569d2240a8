import { createHash } from 'node:crypto';
import { createReference, normalizeErrorString, OAuthGrantType, Operator, resolveId, type WithId } from '@medplum/core';
import type { ClientApplication, Login, Project, ProjectMembership, SmartAppLaunch } from '@medplum/fhirtypes';
import type { Request, Response } from 'express';
import type { Services } from '../services.ts';
import { assertAddressAllowed } from './access-policy.ts';
import { newSecret, revoke } from './logins.ts';
import { sameSecret } from './passwords.ts';
import { ACCESS_TOKEN_SECONDS } from './sessions.ts';
import { type Granted, TokenError } from './token-error.ts';
import { exchangeToken } from './token-exchange.ts';

const REFRESH_TOKEN_SECONDS = 14 * 24 * 3600;

const invalid = (description: string): TokenError => new TokenError('invalid_request', description);

type Grant = (services: Services, req: Request) => Promise<Granted>;

const GRANTS: Readonly<Record<string, Grant>> = {
  [OAuthGrantType.ClientCredentials]: clientCredentials,
  [OAuthGrantType.AuthorizationCode]: authorizationCode,
  [OAuthGrantType.RefreshToken]: refreshToken,
  [OAuthGrantType.TokenExchange]: exchangeToken,
};

/** `POST oauth2/token`. @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2 */
export async function answerToken(services: Services, req: Request, res: Response): Promise<void> {
  try {
    if (!req.is('application/x-www-form-urlencoded')) throw invalid('Unsupported content type');
    if (!req.body?.grant_type) throw invalid('Missing grant_type');
    const grant = GRANTS[req.body.grant_type];
    if (!grant) throw invalid('Unsupported grant_type');
    const { login, client } = await grant(services, req);
    res.set('Cache-Control', 'no-store').json(await tokensOf(services, login, client));
  } catch (err) {
    if (!(err instanceof TokenError)) throw err;
    res.status(400).json({ error: err.error, error_description: err.message });
  }
}

async function clientCredentials(services: Services, req: Request): Promise<Granted> {
  const { clientId, clientSecret } = clientOf(req);
  if (!clientId) throw invalid('Missing client_id');
  if (!clientSecret) throw invalid('Missing client_secret');
  const client = await readClient(services, clientId);
  assertClientSecret(client, clientSecret);
  const membership = await services.sessions.membershipOf(createReference(client));
  if (!membership) throw invalid('Invalid client');
  const login = await services.system.createResource<Login>({
    resourceType: 'Login',
    authMethod: 'client',
    user: createReference(client),
    client: createReference(client),
    project: membership.project as { reference: string },
    membership: createReference(membership),
    authTime: new Date().toISOString(),
    granted: true,
    scope: req.body.scope || 'openid',
    remoteAddress: req.ip,
    userAgent: req.get('User-Agent'),
  });
  const session = await services.sessions.ofLogin(login);
  try {
    if (session) assertAddressAllowed(session.accessPolicy, req.ip);
  } catch (err) {
    throw invalid(normalizeErrorString(err));
  }
  return { login, client };
}

/** The code works once: presented again, its login is revoked (RFC 6749, 4.1.2). */
async function authorizationCode(services: Services, req: Request): Promise<Granted> {
  const { clientId, clientSecret } = clientOf(req);
  const code = req.body.code;
  if (!code) throw invalid('Missing code');
  const login = await services.system.searchOne<Login>({
    resourceType: 'Login',
    filters: [{ code: 'code', operator: Operator.EQUALS, value: code }],
  });
  if (!login) throw invalid('Invalid code');
  if (clientId && login.client?.reference !== `ClientApplication/${clientId}`) throw invalid('Invalid client');
  if (!login.membership) throw invalid('Invalid profile');
  if (login.granted) {
    await revoke(services, login);
    throw new TokenError('invalid_grant', 'Token already granted');
  }
  if (login.revoked) throw new TokenError('invalid_grant', 'Token revoked');
  const client = login.client ? await readClient(services, resolveId(login.client)!) : undefined;
  if (client?.pkceOptional) {
    if (clientSecret) assertClientSecret(client, clientSecret);
  } else {
    assertVerifier(login, req.body.code_verifier);
  }
  return { login, client };
}

/** The secret inside a refresh token is replaced with each use, so that a stolen one shows. */
async function refreshToken(services: Services, req: Request): Promise<Granted> {
  const claims = await services.keys.verify(req.body.refresh_token ?? '').catch(() => undefined);
  const login = claims?.login_id ? await services.sessions.readLogin(claims.login_id as string) : undefined;
  if (!claims?.refresh_secret || !login?.refreshSecret) throw invalid('Invalid refresh token');
  if (login.revoked) throw new TokenError('invalid_grant', 'Token revoked');
  if (!sameSecret(login.refreshSecret, claims.refresh_secret as string)) throw invalid('Invalid token');
  const membership = await services.system.readReference<ProjectMembership>(login.membership as { reference: string });
  if (membership.active === false) throw new TokenError('access_denied', 'Profile not active');
  const client = login.client ? await readClient(services, resolveId(login.client)!) : undefined;
  if (req.headers.authorization) {
    const { clientId, clientSecret } = clientOf(req);
    if (clientId !== client?.id) throw new TokenError('invalid_grant', 'Incorrect client');
    assertClientSecret(client, clientSecret);
  }
  const rotated = await updateOnce(services, login, { refreshSecret: newSecret(32) });
  return { login: rotated, client };
}

/** Of two requests with the same code or refresh token, at the same time, one gets tokens. */
async function updateOnce(services: Services, login: WithId<Login>, change: Partial<Login>): Promise<WithId<Login>> {
  const ifMatch = login.meta?.versionId;
  return services.system.updateResource<Login>({ ...login, ...change }, { ifMatch }).catch(() => {
    throw new TokenError('invalid_grant', 'Token already granted');
  });
}

/** The token answer that `MedplumClient` and SMART apps read. */
async function tokensOf(
  services: Services,
  given: WithId<Login>,
  client: WithId<ClientApplication> | undefined
): Promise<object> {
  const { system, sessions, keys } = services;
  const login = given.granted ? given : await updateOnce(services, given, { granted: true });
  const membership = await system.readReference<ProjectMembership>(login.membership as { reference: string });
  const launch = login.launch && (await system.readReference<SmartAppLaunch>(login.launch));
  const profile = membership.profile?.reference;
  const patient = profile?.startsWith('Patient/') ? profile.slice('Patient/'.length) : contextId(launch?.patient);
  const lifetime = seconds(client?.accessTokenLifetime) ?? ACCESS_TOKEN_SECONDS;
  const clientId = resolveId(login.client);
  const id = {
    client_id: clientId,
    login_id: login.id,
    fhirUser: profile,
    sub: resolveId(login.user),
    aud: clientId,
    nonce: login.nonce,
    auth_time: Math.floor(new Date(login.authTime).getTime() / 1000),
  };
  return {
    token_type: 'Bearer',
    expires_in: lifetime,
    scope: login.scope,
    id_token: await keys.sign(id, lifetime),
    access_token: await sessions.accessToken(login, membership, lifetime),
    refresh_token:
      login.refreshSecret &&
      (await keys.sign(
        { client_id: clientId, login_id: login.id, refresh_secret: login.refreshSecret },
        seconds(client?.refreshTokenLifetime) ?? REFRESH_TOKEN_SECONDS
      )),
    project: await projectReference(services, membership),
    profile: membership.profile,
    patient,
    encounter: contextId(launch?.encounter),
    fhirContext: launch?.fhirContext,
    smart_style_url: `${services.issuer}fhir/R4/.well-known/smart-styles.json`,
    need_patient_banner: patient !== undefined,
    ...(login.scope?.includes('fhircast/')
      ? { 'hub.url': `${services.issuer}fhircast/STU3`, 'hub.topic': resolveId(login.user) }
      : {}),
  };
}

async function projectReference(services: Services, membership: ProjectMembership) {
  return createReference(await services.system.readReference<Project>(membership.project));
}

const contextId = (reference: SmartAppLaunch['patient'] | SmartAppLaunch['encounter']): string | undefined =>
  reference?.identifier?.value ?? resolveId(reference);

/** `15m`, `1h`, `7d`: how a ClientApplication writes its lifetimes. */
function seconds(lifetime: string | undefined): number | undefined {
  const match = /^(\d+)([smhdw])$/.exec(lifetime ?? '');
  const unit = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }[match?.[2] ?? ''];
  return match && unit ? Number(match[1]) * unit : undefined;
}

/** Client id and secret from HTTP Basic or from the form. */
function clientOf(req: Request): { clientId?: string; clientSecret?: string } {
  const header = req.headers.authorization;
  if (!header) return { clientId: req.body.client_id, clientSecret: req.body.client_secret };
  if (!header.startsWith('Basic ')) throw invalid('Invalid authorization header');
  const [clientId, ...secret] = Buffer.from(header.slice('Basic '.length), 'base64').toString('utf8').split(':');
  return { clientId, clientSecret: secret.join(':') };
}

async function readClient(services: Services, id: string): Promise<WithId<ClientApplication>> {
  const client = await services.system.readResource<ClientApplication>('ClientApplication', id).catch(() => undefined);
  if (!client || (client.status && client.status !== 'active')) throw invalid('Invalid client');
  return client;
}

function assertClientSecret(client: ClientApplication | undefined, secret: string | undefined): void {
  if (!client?.secret) throw invalid('Invalid client');
  if (!sameSecret(client.secret, secret) && !sameSecret(client.retiringSecret, secret)) throw invalid('Invalid secret');
}

function assertVerifier(login: Login, verifier: string | undefined): void {
  if (!login.codeChallenge) throw invalid('Missing verification context');
  if (!verifier) throw invalid('Missing code verifier');
  const proof =
    login.codeChallengeMethod === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  if (!sameSecret(proof, login.codeChallenge)) throw invalid('Invalid code verifier');
}
