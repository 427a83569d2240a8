import { setTimeout as sleep } from 'node:timers/promises';
import { Router } from 'express';
import { adminAction } from '../../sync/audit/kinds.ts';
import { createPullStore, type PullStatus, pullStatus } from '../../sync/pull/index.ts';
import { getQueueStats, type QueueStats } from '../../sync/queue/index.ts';
import { tailLagSeconds } from '../../sync/tail/tail.ts';
import type { GatewayDeps } from '../deps.ts';
import { requireAdmin } from './operation.ts';

const EVERY_MS = 2_000;

/** What the operations page shows. */
interface Status {
  readonly queue: Omit<QueueStats, 'paused'> & { readonly paused: boolean };
  /** How far the tail of Medplum is behind; null before it has run. */
  readonly lagSeconds: number | null;
  readonly pulls: readonly PullStatus[];
}

/**
 * `GET /fhir/admin/events`: Server-Sent Events (https://html.spec.whatwg.org/multipage/server-sent-events.html),
 * `event: status` every two seconds, a comment where there is nothing to tell. Asked for with a bearer token, so by
 * `fetch` and not by EventSource. One AuditEvent, at its beginning.
 */
export function eventsRouter(deps: GatewayDeps, closing: AbortSignal): Router {
  const store = createPullStore(deps.redis);
  const router = Router();
  router.get('/', async (_req, res) => {
    const admin = requireAdmin(res);
    await deps.audit.record({ ...adminAction({ agent: admin, action: 'events' }), outcome: '0' });
    const sources = deps.pulls.sources.filter(({ org }) => org === admin.orgId);
    const gone = new AbortController();
    res.on('close', () => gone.abort());
    const over = AbortSignal.any([gone.signal, closing]);
    res.status(200).set({ 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' }).type('text/event-stream');
    res.flushHeaders();
    while (!over.aborted) {
      const [stats, paused, lag, pulls] = await Promise.all([
        getQueueStats(deps.queue),
        deps.queue.queue.isPaused(),
        tailLagSeconds(deps.redis),
        pullStatus(store, sources),
      ]).catch(() => []);
      if (stats && pulls) {
        // Where the queue is paused, what waits is counted there.
        const { paused: held, ...counts } = stats;
        const queue = { ...counts, waiting: counts.waiting + held, paused: paused === true };
        const status: Status = { queue, lagSeconds: lag ?? null, pulls };
        res.write(`event: status\ndata: ${JSON.stringify(status)}\n\n`);
      } else {
        res.write(': a dependency does not answer\n\n');
      }
      await sleep(EVERY_MS, undefined, { signal: over }).catch(() => undefined);
    }
    res.end();
  });
  return router;
}
