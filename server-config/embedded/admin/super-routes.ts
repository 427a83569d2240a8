import { allOk, forbidden, OperationOutcomeError } from '@medplum/core';
import { Router } from 'express';
import { refuse, userByEmail } from '../auth/logins.ts';
import { requireSession } from '../http/authenticate.ts';
import { notSupported, sendOutcome } from '../http/respond.ts';
import type { Services } from '../services.ts';
import { setPassword } from './set-password.ts';

/** `admin/super/*`. The real server's upkeep (reindex, migrations, seeds) has nothing to act on here. */
export function superAdminRoutes(services: Services): Router {
  const router = Router();
  router.use((req, _res, next) => {
    if (!requireSession(req).project.superAdmin) throw new OperationOutcomeError(forbidden);
    next();
  });
  router.post('/setpassword', async (req, res) => {
    const user = await userByEmail(services, String(req.body?.email), req.body?.projectId);
    if (!user) throw refuse('User not found');
    await setPassword(services, user, req.body?.password);
    sendOutcome(res, allOk);
  });
  router.use(notSupported);
  return router;
}
