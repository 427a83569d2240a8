import type { Request } from 'express';

/** `X-Purpose-Of-Use`, a code of v3 PurposeOfUse, where the caller says why. */
export function purposeHeader(req: Request): string | undefined {
  return req.get('x-purpose-of-use');
}
