import type { RequestHandler } from 'express';
import { callerOf } from './callers.ts';

/** What the app shows of who is signed in: Atlas' role, the organization's id and the profile's reference. No names. */
export const whoami: RequestHandler = (_req, res) => {
  const { role, orgId, profile } = callerOf(res);
  res.set('Cache-Control', 'no-store').json({ role, org: orgId, profile });
};
