import express, { Router } from 'express';
import { z } from 'zod';
import { CLINICAL_TYPES } from '../../privacy/index.ts';
import { SyncStates } from '../../sync/queue/sync-state.ts';
import {
  bulkSync,
  getReconciliationHistory,
  getReconciliationStats,
  type ReconciliationDeps,
  ReconciliationRuns,
  runReconciliation,
} from '../../sync/reconciliation/index.ts';
import { keyOf } from '../../sync/reconciliation/result.ts';
import type { Caller } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal } from '../errors.ts';
import { operation, wholeNumber } from './operation.ts';

const MOST_HISTORY = 500;
const optionsSchema = z.object({
  staleDays: z.coerce.number().min(0).max(3650).optional(),
  batchSize: z.coerce.number().int().min(1).max(100_000).optional(),
});
const bulkSchema = z.object({ limit: z.coerce.number().int().min(1).max(10_000_000).optional() });

export const reconciliationDeps = (deps: GatewayDeps): ReconciliationDeps => ({
  medplum: deps.ingestMedplum,
  redis: deps.redis,
  queue: deps.queue,
  states: new SyncStates(deps.redis),
  vault: deps.vault,
  namespace: deps.namespace,
  audit: deps.audit,
  metrics: deps.metrics,
});

/** `/fhir/admin/reconciliation/*`. The cron route has its own guard, `gateway/cron.ts`. */
export function reconciliationRoutes(deps: GatewayDeps): Router {
  const own = reconciliationDeps(deps);
  const router = Router();
  router.get(
    '/stats',
    operation(deps, 'reconciliation-stats', async (_req, { orgId }) => ({
      stats: await getReconciliationStats(own, orgId),
    }))
  );
  router.get(
    '/history',
    operation(deps, 'reconciliation-history', async (req) => {
      const history = await getReconciliationHistory(deps, wholeNumber(req.query.limit, 20, MOST_HISTORY, 'limit'));
      return { count: history.length, history };
    })
  );
  router.post(
    '/run',
    operation(deps, 'reconciliation-run', async (req, admin) => ({ result: await reconcile(own, req.body, admin) }))
  );
  return router;
}

/** @throws Refusal 409 while another one runs, 400 */
export async function reconcile(deps: ReconciliationDeps, body: unknown, agent?: Caller & { readonly orgId: string }) {
  const options = optionsSchema.safeParse(body ?? {});
  if (!options.success) throw refusal(400, 'staleDays and batchSize have to be numbers.');
  try {
    return await runReconciliation(deps, { ...options.data, ...(agent && { orgId: agent.orgId, agent }) });
  } catch (err) {
    if (err instanceof ReconciliationRuns) throw refusal(409, 'A reconciliation is running already.');
    throw err;
  }
}

/** `POST /fhir/admin/reconciliation/cron` (runbook 6.3): for a scheduler, of all organizations. */
export function reconciliationCron(deps: GatewayDeps): Router {
  const own = reconciliationDeps(deps);
  const router = Router();
  router.post('/', express.json({ limit: '20kb' }), async (req, res) => {
    res.json({ success: true, result: await reconcile(own, req.body) });
  });
  return router;
}

/** `POST /fhir/admin/bulk-sync/:type`: everything of a type, to the sink again; `encounters`, `observations`, …. */
export function bulkSyncRoutes(deps: GatewayDeps): Router {
  const own = reconciliationDeps(deps);
  const router = Router();
  router.post(
    '/:type',
    operation(deps, 'bulk-sync', async (req, { orgId }) => {
      const options = bulkSchema.safeParse(req.body ?? {});
      if (!options.success) throw refusal(400, 'limit has to be a whole number.');
      const type = CLINICAL_TYPES.find((one) => keyOf(one) === req.params.type || one === req.params.type);
      if (!type) throw notFound();
      return bulkSync(own, type, { ...options.data, orgId });
    })
  );
  return router;
}
