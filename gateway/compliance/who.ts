import type { Response } from 'express';
import type { Role } from '../../config/ids.ts';
import { type Caller, callerOf } from '../callers.ts';
import { refusal } from '../errors.ts';

/** Who looks after the trail: the compliance officer, and the administrator who keeps it running. */
const OFFICERS: readonly (Role | undefined)[] = ['COMPLIANCE', 'ADMIN'];

/** @throws Refusal 403 for anybody else, and for an officer of no organization: each sees the own one's events */
export function officer(res: Response): Caller & { readonly orgId: string } {
  const caller = callerOf(res);
  const { orgId } = caller;
  if (!OFFICERS.includes(caller.role) || !orgId) {
    throw refusal(403, 'This is for the compliance officer and administrators of the organization.');
  }
  return { ...caller, orgId };
}
