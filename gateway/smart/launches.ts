import { randomUUID } from 'node:crypto';
import { randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { baseOf, type Issuer, issuerOf } from '../../config/smart-issuers.ts';
import type { IngressRunner } from '../../sync/ingress/run.ts';
import type { GatewayDeps } from '../deps.ts';
import { toRefusal } from '../errors.ts';
import { consentedPatient } from '../patients.ts';
import { digest } from './cookies.ts';
import type { Discovery } from './discovery.ts';
import { createEhrRecord } from './ehr-record.ts';
import type { EhrFetch } from './fetch.ts';
import type { EhrUser, VerifyIdToken } from './id-token.ts';
import type { Intake } from './intake.ts';
import type { MedplumLogin } from './medplum-login.ts';
import { authorizationUrl, type EhrTokens, redeemCode, type TokenDeps } from './oauth.ts';
import { SmartProblem } from './problems.ts';
import type { Attempt, Session, Sessions } from './sessions.ts';
import { atlasUserOf } from './users.ts';

/** What the parts of a launch share. */
export interface SmartDeps {
  readonly gateway: GatewayDeps;
  readonly issuers: readonly Issuer[];
  readonly fetch: EhrFetch;
  readonly tokens: TokenDeps;
  readonly discovery: Discovery;
  readonly verifyIdToken: VerifyIdToken;
  readonly sessions: Sessions;
  readonly medplumLogin: MedplumLogin;
  readonly runner: IngressRunner;
  readonly intake: Intake;
}

/** The query of a launch URL or of a callback: whatever a stranger puts there. */
export type Query = Readonly<Record<string, unknown>>;

/**
 * EHR launch (`iss` and `launch`) and standalone launch (`iss` alone).
 * @returns where the browser goes: the EHR's authorization endpoint
 * @throws SmartProblem `wrong-issuer` before anything is asked of anybody
 */
export async function beginLaunch(deps: SmartDeps, { iss, launch }: Query, browser: string): Promise<string> {
  const issuer = issuerOf(deps.issuers, iss);
  if (!issuer) throw new SmartProblem('wrong-issuer');
  const configuration = await deps.discovery.of(issuer);
  const inEhr = typeof launch === 'string' && launch !== '';
  const attempt: Attempt = {
    iss: baseOf(issuer.iss),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
    redirectUri: redirectUri(deps),
    inEhr,
    browser: digest(browser),
  };
  const state = await deps.sessions.begin(issuer.org, attempt);
  return authorizationUrl({ issuer, configuration, state, ...attempt, launch: inEhr ? launch : undefined });
}

export const redirectUri = ({ gateway }: Pick<SmartDeps, 'gateway'>): string =>
  `${gateway.settings.baseUrl}/smart/callback`;

/** What is known of a launch when it fails, for its AuditEvent. */
export interface LaunchTrail {
  orgId?: string;
  profile?: string;
}

/**
 * The way back from the EHR: state, code, tokens, who it is, and the patient, in this order, each checked before the
 * next is asked for.
 * @returns the session, not yet kept
 * @throws SmartProblem
 */
export async function finishLaunch(
  deps: SmartDeps,
  query: Query,
  browser: string | undefined,
  trail: LaunchTrail
): Promise<Session> {
  const attempt = await attemptOf(deps, query, browser);
  const issuer = issuerOf(deps.issuers, attempt.iss);
  if (!issuer) throw new SmartProblem('wrong-issuer');
  trail.orgId = issuer.org;
  const configuration = await deps.discovery.of(issuer);
  assertSaidByEhr(query, configuration.idTokenIssuers);
  const ehr = await redeemCode(deps.tokens, issuer, configuration, {
    code: String(query.code),
    codeVerifier: attempt.codeVerifier,
    redirectUri: attempt.redirectUri,
  });
  const { nonce } = attempt;
  const signedIn = ehr.idToken
    ? await deps.verifyIdToken(ehr.idToken, { configuration, clientId: issuer.clientId, nonce })
    : undefined;
  const record = createEhrRecord(deps.fetch, issuer, async () => ehr.accessToken);
  const user = await atlasUser(deps, issuer, signedIn, ehr, record);
  trail.profile = user.profile;
  const medplum = await deps.medplumLogin.exchange(user, issuer.org);
  const caller = await deps.gateway.callers.byToken(medplum.accessToken);
  if (caller.orgId !== issuer.org) throw new SmartProblem('unknown-user');
  if (!ehr.patient) throw new SmartProblem('no-patient');
  const patient = await deps.intake.patient({ issuer, caller }, record, ehr.patient);
  if (user.profile.startsWith('Patient/') && user.profile !== `Patient/${patient.id}`) {
    throw new SmartProblem('unknown-user');
  }
  // The EHR has opened the chart for this user: that is the care relation.
  await deps.gateway.gate.noteCare(user.profile, patient.id);
  await consentedPatient(deps.gateway, caller, issuer.org, patient.token).catch(withoutConsent);
  return {
    iss: attempt.iss,
    orgId: issuer.org,
    membershipId: user.membershipId,
    externalId: user.externalId,
    // It has been checked and is of no more use.
    ehr: { ...ehr, idToken: undefined },
    medplum,
    patient,
    topic: UUID.test(ehr.hubTopic ?? '') ? ehr.hubTopic! : randomUUID(),
    nonce: randomUUID(),
    startedAt: Date.now(),
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function attemptOf(deps: SmartDeps, { state, code, error }: Query, browser: string | undefined) {
  if (typeof state !== 'string' || state.length > 200) throw new SmartProblem('unknown-state');
  const attempt = await deps.sessions.take(state);
  if (attempt === 'replayed') throw new SmartProblem('replayed-state');
  if (!attempt || !browser || attempt.browser !== digest(browser)) throw new SmartProblem('unknown-state');
  // RFC 6749, section 4.1.2.1.
  if (error === 'access_denied') throw new SmartProblem('access-denied');
  if (error === 'temporarily_unavailable' || error === 'server_error') throw new SmartProblem('ehr-down');
  if (error !== undefined) throw new SmartProblem('client-refused');
  if (typeof code !== 'string' || code === '') throw new SmartProblem('ehr-misbehaves');
  return attempt;
}

/** RFC 9207: a server that says in the answer who it is has to be the one that was asked. */
function assertSaidByEhr({ iss }: Query, names: readonly string[]): void {
  if (iss !== undefined && !names.includes(String(iss))) throw new SmartProblem('unknown-state');
}

async function atlasUser(
  deps: SmartDeps,
  issuer: Issuer,
  signedIn: EhrUser | undefined,
  ehr: EhrTokens,
  record: ReturnType<typeof createEhrRecord>
) {
  // Without openid there is no id_token. What stands beside the token came over TLS from the token endpoint itself.
  const fhirUser = signedIn?.fhirUser ?? ehr.fhirUser;
  if (!fhirUser) throw new SmartProblem('no-identity');
  const pseudonyms = await deps.runner.vault.pseudonyms(issuer.org);
  return atlasUserOf(deps.gateway, pseudonyms, issuer, { sub: signedIn?.sub, fhirUser }, record);
}

export function withoutConsent(err: unknown): never {
  throw toRefusal(err).status === 403 ? new SmartProblem('no-consent') : err;
}
