import type { Request, RequestHandler, Response } from 'express';
import { during } from '../../sync/audit/during.ts';
import { adminAction } from '../../sync/audit/kinds.ts';
import { type Caller, callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal, toRefusal } from '../errors.ts';

/** @throws Refusal 403 for whoever is no administrator of an organization */
export function requireAdmin(res: Response): Caller & { readonly orgId: string } {
  const caller = callerOf(res);
  if (caller.role !== 'ADMIN' || !caller.orgId) throw refusal(403, 'Only an administrator may do this.');
  return { ...caller, orgId: caller.orgId };
}

/**
 * A handler of the operator's API: the caller's role, the AuditEvent around the work, and its answer behind
 * `success: true`.
 * @param name what the AuditEvent calls it, `queue-pause`
 */
export function operation(
  { audit }: Pick<GatewayDeps, 'audit'>,
  name: string,
  work: (req: Request, admin: Caller & { readonly orgId: string }) => Promise<object>,
  status = 200
): RequestHandler {
  return async (req, res) => {
    const about = adminAction({ agent: callerOf(res), action: name });
    const result = await during(
      audit,
      about,
      async () => ({ result: await work(req, requireAdmin(res)) }),
      (err) => toRefusal(err).status
    );
    res
      .status(status)
      .set('Cache-Control', 'no-store')
      .json({ success: true, ...result });
  };
}

/** A whole number out of a query or a body, or what is taken without one. @throws Refusal 400 */
export function wholeNumber(given: unknown, fallback: number, most: number, name: string): number {
  if (given === undefined) return fallback;
  const number = typeof given === 'string' || typeof given === 'number' ? Number(given) : Number.NaN;
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw refusal(400, `${name} has to be a whole number from 1 to ${most}.`);
  return number;
}
