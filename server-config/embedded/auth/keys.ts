import fs from 'node:fs';
import path from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from 'jose';

const ALGORITHM = 'ES256';

export interface SigningKeys {
  /** A JWT that names this server as its issuer, valid for `lifetime` (seconds). */
  sign(claims: JWTPayload, lifetime: number): Promise<string>;
  /** @throws when the signature, the issuer or the time does not hold. */
  verify(token: string): Promise<JWTPayload>;
  /** The public half, as `.well-known/jwks.json` shows it. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** The server's one key pair: made at the first start, kept in `file` (mode 0600), so that tokens outlive a restart. */
export async function loadSigningKeys(file: string, issuer: string): Promise<SigningKeys> {
  if (!fs.existsSync(file)) await makeKeyFile(file);
  const privateJwk = JSON.parse(fs.readFileSync(file, 'utf8')) as JWK;
  const { d: _secret, ...publicJwk } = privateJwk;
  const privateKey = await importJWK(privateJwk, ALGORITHM);
  const publicKey = await importJWK(publicJwk, ALGORITHM);
  return {
    sign: (claims, lifetime) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT(claims)
        .setProtectedHeader({ alg: ALGORITHM, kid: publicJwk.kid, typ: 'JWT' })
        .setIssuedAt(now)
        .setIssuer(issuer)
        .setAudience(claims.aud ?? issuer)
        .setExpirationTime(now + lifetime)
        .sign(privateKey);
    },
    verify: async (token) => (await jwtVerify(token, publicKey, { issuer, algorithms: [ALGORITHM] })).payload,
    jwks: { keys: [{ ...publicJwk, alg: ALGORITHM, use: 'sig' }] },
  };
}

async function makeKeyFile(file: string): Promise<void> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const withId = { ...jwk, kid: await calculateJwkThumbprint(jwk) };
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, JSON.stringify(withId), { mode: 0o600, flush: true });
  fs.renameSync(half, file);
}
