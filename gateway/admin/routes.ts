import express, { Router } from 'express';
import type { GatewayDeps } from '../deps.ts';
import type { Health } from '../health.ts';
import { isUp } from '../health.ts';
import { eventsRouter } from './events.ts';
import { operation } from './operation.ts';
import { pullRoutes } from './pulls.ts';
import { queueRoutes } from './queue.ts';
import { bulkSyncRoutes, reconciliationRoutes } from './reconciliation.ts';

/**
 * `/fhir/admin/*`, the operator's API (runbook 6.3): for administrators, each call with its AuditEvent. Answers are
 * `{ "success": true, … }`; refusals OperationOutcomes as everywhere.
 */
export function operatorRouter(deps: GatewayDeps, health: Health, closing: AbortSignal): Router {
  const router = Router();
  router.use(express.json({ limit: '20kb', type: ['application/json', 'application/fhir+json'] }));
  router.use('/queue', queueRoutes(deps));
  router.use('/pull', pullRoutes(deps));
  router.use('/reconciliation', reconciliationRoutes(deps));
  router.use('/bulk-sync', bulkSyncRoutes(deps));
  router.get(
    '/health',
    operation(deps, 'health', async () => {
      const checks = await health.check();
      return { status: isUp(checks) ? 'healthy' : 'unhealthy', timestamp: new Date().toISOString(), checks };
    })
  );
  router.use('/events', eventsRouter(deps, closing));
  return router;
}
