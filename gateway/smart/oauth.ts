import { type ClientAuth, ClientSecretPost, calculatePKCECodeChallenge, None } from 'openid-client';
import { z } from 'zod';
import type { SigningKeys } from '../../config/signing-keys.ts';
import { baseOf, type ClientAuthMethod, type Issuer } from '../../config/smart-issuers.ts';
import type { SmartConfiguration } from './discovery.ts';
import { type EhrFetch, parseJson } from './fetch.ts';
import { SmartProblem } from './problems.ts';

/**
 * The authorization code grant with PKCE as SMART App Launch 2.2 has it
 * (https://hl7.org/fhir/smart-app-launch/app-launch.html), and its refresh. Atlas asks for what a chart needs; what the
 * EHR grants may be less, and its token may be of any form.
 */
const SCOPES = 'openid fhirUser offline_access patient/*.read';
const SCOPES_V2 = 'openid fhirUser offline_access patient/*.rs';

export interface AuthorizationRequest {
  readonly issuer: Issuer;
  readonly configuration: SmartConfiguration;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** The EHR's opaque `launch`; without it this is a standalone launch. */
  readonly launch?: string | undefined;
}

export async function authorizationUrl(request: AuthorizationRequest): Promise<string> {
  const { issuer, configuration, launch } = request;
  const url = new URL(configuration.authorizationEndpoint);
  const parameters: Record<string, string> = {
    response_type: 'code',
    client_id: issuer.clientId,
    redirect_uri: request.redirectUri,
    scope: scopesFor(issuer, configuration, launch !== undefined),
    state: request.state,
    nonce: request.nonce,
    // The EHR's own spelling: some compare `aud` as text.
    aud: issuer.iss,
    code_challenge: await calculatePKCECodeChallenge(request.codeVerifier),
    code_challenge_method: 'S256',
    ...(launch === undefined ? {} : { launch }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

export function scopesFor(
  issuer: Pick<Issuer, 'scopes'>,
  { capabilities }: Pick<SmartConfiguration, 'capabilities'>,
  inEhr: boolean
): string {
  const onlyV2 = capabilities.includes('permission-v2') && !capabilities.includes('permission-v1');
  const wanted = (issuer.scopes ?? (onlyV2 ? SCOPES_V2 : SCOPES)).split(/\s+/);
  const others = wanted.filter((scope) => scope !== '' && scope !== 'launch' && scope !== 'launch/patient');
  return [inEhr ? 'launch' : 'launch/patient', ...others].join(' ');
}

/** What an EHR answers to a code or a refresh token. Identifies a patient: never logged, at rest only sealed. */
export interface EhrTokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  readonly scope?: string | undefined;
  readonly idToken?: string | undefined;
  /** The EHR's id of the launched Patient. */
  readonly patient?: string | undefined;
  readonly encounter?: string | undefined;
  /** Some servers say it beside the token and not in it. */
  readonly fhirUser?: string | undefined;
  readonly hubTopic?: string | undefined;
}

const optional = z.string().min(1).optional().catch(undefined);
const tokensSchema = z.object({
  access_token: z.string().min(1),
  token_type: z.string().optional(),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  refresh_token: optional,
  scope: optional,
  id_token: optional,
  patient: optional,
  encounter: optional,
  fhirUser: optional,
  'hub.topic': optional,
});
/** RFC 6749 recommends `expires_in` and does not require it. */
const DEFAULT_LIFETIME_SECONDS = 300;

export interface TokenDeps {
  readonly fetch: EhrFetch;
  readonly signingKeys: Pick<SigningKeys, 'clientAssertion'>;
}

/** @throws SmartProblem `expired-code`, `client-refused`, `ehr-down`, `ehr-misbehaves` */
export function redeemCode(
  deps: TokenDeps,
  issuer: Issuer,
  configuration: SmartConfiguration,
  code: { readonly code: string; readonly codeVerifier: string; readonly redirectUri: string }
): Promise<EhrTokens> {
  return grant(deps, issuer, configuration, 'expired-code', {
    grant_type: 'authorization_code',
    code: code.code,
    redirect_uri: code.redirectUri,
    code_verifier: code.codeVerifier,
  });
}

/** @throws SmartProblem `session-ended` when the EHR no longer takes the refresh token */
export async function refreshTokens(
  deps: TokenDeps,
  issuer: Issuer,
  configuration: SmartConfiguration,
  old: EhrTokens
): Promise<EhrTokens> {
  if (!old.refreshToken) throw new SmartProblem('session-ended');
  const parameters = { grant_type: 'refresh_token', refresh_token: old.refreshToken };
  const fresh = await grant(deps, issuer, configuration, 'session-ended', parameters);
  // A server may keep the refresh token and need not say the context again; it does not change it either.
  return {
    ...old,
    accessToken: fresh.accessToken,
    expiresAt: fresh.expiresAt,
    refreshToken: fresh.refreshToken ?? old.refreshToken,
  };
}

/** RFC 7009. The EHR need not know how, and need not be there: the session ends here whatever it answers. */
export async function revokeTokens(
  deps: TokenDeps,
  issuer: Issuer,
  configuration: SmartConfiguration,
  tokens: EhrTokens
): Promise<void> {
  const { revocationEndpoint } = configuration;
  if (!revocationEndpoint) return;
  const token = tokens.refreshToken ?? tokens.accessToken;
  await post(deps, issuer, configuration, revocationEndpoint, { token });
}

async function grant(
  deps: TokenDeps,
  issuer: Issuer,
  configuration: SmartConfiguration,
  refused: 'expired-code' | 'session-ended',
  parameters: Record<string, string>
): Promise<EhrTokens> {
  const asked = Date.now();
  const answer = await post(deps, issuer, configuration, configuration.tokenEndpoint, parameters);
  const body = parseJson(answer.text);
  if (answer.status >= 400) {
    const { error } = (body ?? {}) as { error?: unknown };
    throw new SmartProblem(error === 'invalid_grant' ? refused : 'client-refused');
  }
  const parsed = tokensSchema.safeParse(body);
  if (!parsed.success || (parsed.data.token_type ?? 'bearer').toLowerCase() !== 'bearer') {
    throw new SmartProblem('ehr-misbehaves');
  }
  const { data } = parsed;
  return {
    accessToken: data.access_token,
    refreshToken: data.refresh_token,
    expiresAt: asked + (data.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000,
    scope: data.scope,
    idToken: data.id_token,
    patient: data.patient,
    encounter: data.encounter,
    fhirUser: data.fhirUser,
    hubTopic: data['hub.topic'],
  };
}

async function post(
  { fetch, signingKeys }: TokenDeps,
  issuer: Issuer,
  configuration: SmartConfiguration,
  url: string,
  parameters: Record<string, string>
) {
  const headers = new Headers({ accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' });
  const body = new URLSearchParams(parameters);
  const server = { issuer: baseOf(issuer.iss), token_endpoint: configuration.tokenEndpoint };
  const authenticate = clientAuth(issuer, configuration, signingKeys);
  await authenticate(server, { client_id: issuer.clientId }, body, headers);
  return fetch(url, { method: 'POST', headers: Object.fromEntries(headers), body: body.toString() });
}

/** As the setting says; without it by secret in the way that the EHR says it takes, Basic first as SMART has it. */
export function clientAuthMethod(
  issuer: Pick<Issuer, 'clientAuth' | 'clientSecret'>,
  { authMethods }: Pick<SmartConfiguration, 'authMethods'>
): ClientAuthMethod {
  if (issuer.clientAuth) return issuer.clientAuth;
  if (!issuer.clientSecret) return 'none';
  const basic = authMethods === undefined || authMethods.includes('client_secret_basic');
  return !basic && authMethods.includes('client_secret_post') ? 'client_secret_post' : 'client_secret_basic';
}

function clientAuth(
  issuer: Issuer,
  configuration: SmartConfiguration,
  signingKeys: Pick<SigningKeys, 'clientAssertion'>
): ClientAuth {
  switch (clientAuthMethod(issuer, configuration)) {
    case 'client_secret_basic':
      return basic(issuer.clientSecret!);
    case 'client_secret_post':
      return ClientSecretPost(issuer.clientSecret);
    case 'private_key_jwt':
      return privateKeyJwt(configuration, signingKeys);
    case 'none':
      return None();
  }
}

/** SMART, "Asymmetric (public key) client authentication": RS384 unless the EHR says that it takes the other only. */
function privateKeyJwt(
  { tokenEndpoint, signingAlgs }: SmartConfiguration,
  signingKeys: Pick<SigningKeys, 'clientAssertion'>
): ClientAuth {
  const rs384 = signingAlgs === undefined || signingAlgs.includes('RS384') || !signingAlgs.includes('ES384');
  const algorithm = rs384 ? 'RS384' : 'ES384';
  return async (_server, client, body) => {
    const clientId = client.client_id;
    body.set('client_id', clientId);
    body.set('client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    body.set('client_assertion', await signingKeys.clientAssertion({ algorithm, clientId, audience: tokenEndpoint }));
  };
}

/**
 * RFC 6749, section 2.3.1. Not the library's: that one also encodes `-` and `_`, which a form need not, and EHRs that
 * decode nothing would not know their client ids again.
 */
function basic(secret: string): ClientAuth {
  return (_server, client, _body, headers) => {
    const credentials = [client.client_id, secret].map(encodeURIComponent).join(':');
    headers.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
  };
}
