import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { type Audit, auditOutcome } from '../sync/audit/input.ts';
import { accessRefused } from '../sync/audit/kinds.ts';
import { callerOf } from './callers.ts';
import { Refusal, refusal } from './errors.ts';

const MINUTE_MS = 60_000;
/** Enough for a client whose token has just expired and for a ward that mistypes, too few to guess. */
const FAILURES_A_MINUTE = { address: 60, account: 20 };

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

/** Requests a minute and address, for who has no token. */
export function limitByAddress(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: perMinute,
    keyGenerator: (req) => addressOf(req as Request),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: tooMany,
  });
}

/**
 * Runs the check of who the caller is. What it refuses leaves an AuditEvent, and is counted by address when it is 401: beyond the limit those, and
 * only those, are answered with 429. Who holds a valid token is never held up by what others at the address try.
 */
export function limitRefusedCallers(audit: Audit): (known: RequestHandler) => RequestHandler {
  const count = counter('address', { everything: true });
  return (known) => async (req, res, next) => {
    try {
      await known(req, res, () => undefined);
    } catch (err) {
      if (err instanceof Refusal && err.status < 500) {
        const { status } = err;
        await audit.record({ ...accessRefused(), outcome: auditOutcome(status), status });
      }
      if (err instanceof Refusal && err.status === 401) await count(req, res, addressOf(req));
      throw err;
    }
    next();
  };
}

/** What failed sign-ins of one process have in common: where they come from, and which account they try. */
export interface SignInLimits {
  /**
   * Before a password or a code of a few digits is tried: beyond the limit nothing is tried any more. What succeeds
   * does not count.
   * @throws Refusal 429
   */
  beforeTry(req: Request, res: Response, accountHash: string | undefined): Promise<void>;
  /**
   * After a client secret, a code or a refresh token was refused. Those are too long to be guessed, so a right one
   * still gets through, and nobody can lock an EHR out by trying wrong ones in its name.
   * @throws Refusal 429
   */
  afterRefusal(req: Request, res: Response, accountHash: string | undefined): Promise<void>;
}

export function signInLimits(): SignInLimits {
  const each = (scope: { everything: boolean }) => {
    const byAddress = counter('address', scope);
    const byAccount = counter('account', scope);
    return async (req: Request, res: Response, accountHash: string | undefined) => {
      await byAddress(req, res, addressOf(req));
      if (accountHash) await byAccount(req, res, accountHash);
    };
  };
  return { beforeTry: each({ everything: false }), afterRefusal: each({ everything: true }) };
}

/** @param scope not everything: what is answered below 400 is taken off the count again */
function counter(of: keyof typeof FAILURES_A_MINUTE, scope: { everything: boolean }) {
  const keys = new WeakMap<object, string>();
  const limit = rateLimit({
    windowMs: MINUTE_MS,
    limit: FAILURES_A_MINUTE[of],
    keyGenerator: (req) => keys.get(req)!,
    skipSuccessfulRequests: !scope.everything,
    standardHeaders: false,
    legacyHeaders: false,
    // Several of these look at one request.
    validate: { singleCount: false },
    handler: tooMany,
  });
  return (req: Request, res: Response, key: string): Promise<void> => {
    keys.set(req, key);
    return new Promise((resolve, reject) => {
      void limit(req, res, (err?: unknown) => (err === undefined ? resolve() : reject(err)));
    });
  };
}

const addressOf = (req: Request): string => ipKeyGenerator(req.ip ?? 'unknown');

function tooMany(req: Request): never {
  const reset = (req as Request & { rateLimit?: { resetTime?: Date } }).rateLimit?.resetTime;
  const seconds = reset ? Math.max(1, Math.ceil((reset.getTime() - Date.now()) / 1000)) : MINUTE_MS / 1000;
  throw refusal(429, 'Too many requests.').with({ 'Retry-After': String(seconds) });
}
