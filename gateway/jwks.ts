import type { RequestHandler } from 'express';
import type { SigningKeys } from '../config/signing-keys.ts';

/** `/jwks.json`: the public keys that EHRs verify Atlas by (RFC 7517), as a backend service and as a SMART app. */
export function jwks(keys: SigningKeys): RequestHandler {
  return async (_req, res) => {
    res.set('Cache-Control', 'public, max-age=300').json(await keys.jwks());
  };
}
