import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { refusal } from './errors.ts';

/**
 * For routes that a scheduler calls (runbook 10.2): `X-Cron-Secret` has to be the secret. Compared as digests, in
 * constant time, so that neither its length nor how much of it was right can be told. Without a secret configured the
 * routes are closed.
 * @throws Refusal 403
 */
export function requireCronSecret(secret: string | undefined): RequestHandler {
  const wanted = secret === undefined ? undefined : digest(secret);
  return (req, _res, next) => {
    const given = digest(req.get('X-Cron-Secret') ?? '');
    if (wanted === undefined || !timingSafeEqual(wanted, given)) throw refusal(403, 'X-Cron-Secret is not right.');
    next();
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
