import { Router } from 'express';
import {
  cleanOldJobs,
  getFailedJobs,
  getQueueStats,
  pauseQueue,
  resumeQueue,
  retryAllFailed,
  retryFailedJob,
} from '../../sync/queue/index.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound } from '../errors.ts';
import { operation, wholeNumber } from './operation.ts';

const MOST_JOBS = 1_000;

/** `/fhir/admin/queue/*`: the queue `fhir-sync`, seen and steered. */
export function queueRoutes(deps: GatewayDeps): Router {
  const { queue, settings } = deps;
  const router = Router();
  router.get(
    '/stats',
    operation(deps, 'queue-stats', async () => ({ stats: await getQueueStats(queue) }))
  );
  router.get(
    '/failed',
    operation(deps, 'queue-failed', async (req) => {
      const jobs = await getFailedJobs(queue, wholeNumber(req.query.limit, 50, MOST_JOBS, 'limit'));
      return { count: jobs.length, jobs };
    })
  );
  router.post(
    '/retry/:id',
    operation(deps, 'queue-retry', async (req) => {
      const id = String(req.params.id);
      if (!(await retryFailedJob(queue, id))) throw notFound();
      return { id };
    })
  );
  router.post(
    '/retry-all',
    operation(deps, 'queue-retry-all', async () => ({ retried: await retryAllFailed(queue) }))
  );
  router.post(
    '/clean',
    operation(deps, 'queue-clean', async () => ({ removed: await cleanOldJobs(queue, settings) }))
  );
  router.post(
    '/pause',
    operation(deps, 'queue-pause', async () => {
      await pauseQueue(queue);
      return { paused: true };
    })
  );
  router.post(
    '/resume',
    operation(deps, 'queue-resume', async () => {
      await resumeQueue(queue);
      return { paused: false };
    })
  );
  return router;
}
