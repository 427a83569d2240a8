import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { SmartConfiguration } from './discovery.ts';
import { SmartProblem } from './problems.ts';

/** Who the EHR says is signed in (SMART, "Scopes for requesting identity data"). */
export interface EhrUser {
  readonly sub: string;
  /** As the EHR wrote it: absolute or relative (`Practitioner/123`). */
  readonly fhirUser?: string | undefined;
}

/** Asymmetric ones only: with an algorithm of a shared secret, or none, anybody could sign. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const CLOCK_SKEW_SECONDS = 60;
const MAX_AGE_SECONDS = 10 * 60;
const JWKS_TIMEOUT_MS = 10_000;

export interface Expected {
  readonly configuration: SmartConfiguration;
  readonly clientId: string;
  readonly nonce: string;
}

export type VerifyIdToken = (idToken: string, expected: Expected) => Promise<EhrUser>;

/** Keys of an EHR are fetched once, and again when a token names one that is not among them. */
export function createIdTokenVerifier(): VerifyIdToken {
  const keySets = new Map<string, JWTVerifyGetKey>();
  const keysAt = (url: string): JWTVerifyGetKey => {
    const known = keySets.get(url);
    if (known) return known;
    const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: JWKS_TIMEOUT_MS, cooldownDuration: 1_000 });
    keySets.set(url, keys);
    return keys;
  };

  /**
   * OpenID Connect Core 1.0, section 3.1.3.7: signature, `iss`, `aud`, `azp`, `exp`, `iat`, `nonce`.
   * @throws SmartProblem `forged-token`, `ehr-down` when the EHR's keys can't be fetched
   */
  return async (idToken, { configuration, clientId, nonce }) => {
    if (!configuration.jwksUri) throw new SmartProblem('ehr-misbehaves');
    const { payload } = await jwtVerify(idToken, keysAt(configuration.jwksUri), {
      issuer: [...configuration.idTokenIssuers],
      audience: clientId,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['sub', 'exp', 'iat'],
      maxTokenAge: MAX_AGE_SECONDS,
    }).catch(refuse);
    if (payload.nonce !== nonce || !isForClient(payload, clientId)) throw new SmartProblem('forged-token');
    return { sub: payload.sub!, fhirUser: text(payload.fhirUser) ?? text(payload.profile) };
  };
}

function isForClient({ aud, azp }: JWTPayload, clientId: string): boolean {
  if (azp !== undefined) return azp === clientId;
  return !Array.isArray(aud) || aud.length === 1;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function refuse(err: unknown): never {
  const keysAreAway = err instanceof errors.JWKSTimeout || err instanceof TypeError || isFetchFailure(err);
  throw new SmartProblem(keysAreAway ? 'ehr-down' : 'forged-token');
}

/** jose says this of a key set that answered other than 200, or not with JSON. */
const isFetchFailure = (err: unknown): boolean =>
  err instanceof errors.JOSEError && err.code === 'ERR_JOSE_GENERIC' && /JSON Web Key Set/.test(err.message);
