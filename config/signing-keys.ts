import { randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from 'jose';
import type { Vault } from '../privacy/index.ts';

/**
 * The key pairs that Atlas proves itself with to EHRs, as SMART Backend Services and as a confidential SMART app:
 * private_key_jwt (https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html). The private keys lie
 * sealed in the vault; the public ones are at `/jwks.json`, which is what is registered with the EHR.
 */
export const SIGNING_ALGORITHMS = ['ES384', 'RS384'] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

export interface SigningKeys {
  /** The public keys, older generations included. */
  jwks(): Promise<JSONWebKeySet>;
  /** A signed client assertion (RFC 7523, section 2.2): iss and sub the client, jti new, five minutes. */
  clientAssertion(assertion: ClientAssertion): Promise<string>;
  /** A new generation. It signs once every EHR has had the time to read it. */
  rotate(): Promise<void>;
}

export interface ClientAssertion {
  readonly algorithm: SigningAlgorithm;
  readonly clientId: string;
  /** The token endpoint. */
  readonly audience: string;
  /** URL of the key set, for EHRs that want it told (`jku`). */
  readonly jku?: string;
}

const ASSERTION_SECONDS = 240;
/** How long an EHR may go on with the key set that it has read; SMART says not to cache it for longer than an hour. */
const PUBLISHED_FIRST_MS = 3_600_000;
const LOOKED_UP_MS = 300_000;

interface Generation {
  readonly kid: string;
  readonly algorithm: SigningAlgorithm;
  readonly madeAt: number;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

export function openSigningKeys(vault: Vault, now: () => number = Date.now): SigningKeys {
  const loaded = new Map<SigningAlgorithm, { readonly generations: Promise<Generation[]>; readonly until: number }>();

  function generations(algorithm: SigningAlgorithm): Promise<Generation[]> {
    const known = loaded.get(algorithm);
    if (known && known.until > now()) return known.generations;
    const found = load(algorithm);
    found.catch(() => loaded.delete(algorithm));
    loaded.set(algorithm, { generations: found, until: now() + LOOKED_UP_MS });
    return found;
  }

  async function load(algorithm: SigningAlgorithm): Promise<Generation[]> {
    const found: Generation[] = [];
    for (let n = 1; ; n++) {
      const one = await vault.secret(nameOf(algorithm, n), n === 1 ? () => generate(algorithm, now()) : undefined);
      if (!one) return found;
      found.push(one as Generation);
    }
  }

  return {
    async jwks() {
      const all = await Promise.all(SIGNING_ALGORITHMS.map(generations));
      return { keys: all.flat().map(({ publicJwk }) => publicJwk) };
    },
    async clientAssertion({ algorithm, clientId, audience, jku }) {
      const all = await generations(algorithm);
      const key = all.findLast(({ madeAt }) => now() - madeAt >= PUBLISHED_FIRST_MS) ?? all[0]!;
      const seconds = Math.floor(now() / 1000);
      return new SignJWT()
        .setProtectedHeader({ alg: algorithm, kid: key.kid, typ: 'JWT', ...(jku && { jku }) })
        .setIssuer(clientId)
        .setSubject(clientId)
        .setAudience(audience)
        .setJti(randomUUID())
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + ASSERTION_SECONDS)
        .sign(await importJWK(key.privateJwk, algorithm));
    },
    async rotate() {
      for (const algorithm of SIGNING_ALGORITHMS) {
        const next = (await load(algorithm)).length + 1;
        await vault.secret(nameOf(algorithm, next), () => generate(algorithm, now()));
      }
      loaded.clear();
    },
  };
}

const nameOf = (algorithm: SigningAlgorithm, generation: number): string => `signing-${algorithm}-${generation}`;

async function generate(algorithm: SigningAlgorithm, madeAt: number): Promise<Generation> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength: 3072 });
  const bare = await exportJWK(publicKey);
  const kid = await calculateJwkThumbprint(bare);
  const publicJwk = { ...bare, kid, alg: algorithm, use: 'sig', key_ops: ['verify'] };
  return { kid, algorithm, madeAt, publicJwk, privateJwk: { ...(await exportJWK(privateKey)), kid, alg: algorithm } };
}
