import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { callerOf } from './callers.ts';
import { refusal } from './errors.ts';

const MINUTE_MS = 60_000;
/** Enough for a client whose token has just expired, too few to guess secrets. */
const REFUSED_LOGINS_A_MINUTE = 60;

/** Requests a minute and client, whatever address it comes from. Goes behind the check of who the caller is. */
export function limitByClient(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: (_req, res) => callerOf(res as Response).membershipId,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: tooMany,
  });
}

/** Counts only what was answered with 401, by address: tokens and secrets can't be tried out at speed. */
export function limitRefusedLogins(): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: REFUSED_LOGINS_A_MINUTE,
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? 'unknown'),
    skipSuccessfulRequests: true,
    requestWasSuccessful: (_req, res) => res.statusCode !== 401,
    standardHeaders: false,
    legacyHeaders: false,
    handler: tooMany,
  });
}

function tooMany(req: Request): never {
  const reset = (req as Request & { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime;
  const seconds = reset ? Math.max(1, Math.ceil((reset.getTime() - Date.now()) / 1000)) : MINUTE_MS / 1000;
  throw refusal(429, 'Too many requests.').with({ 'Retry-After': String(seconds) });
}
