import { Router } from 'express';
import { currentTrace, traceparent } from '../../config/log.ts';
import { createPullStore, pullRequestSchema, pullStatus } from '../../sync/pull/index.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal } from '../errors.ts';
import { operation, wholeNumber } from './operation.ts';

/** `/fhir/admin/pull/*`: pulls from the EHRs of the administrator's organization. */
export function pullRoutes(deps: GatewayDeps): Router {
  const { sources, queue } = deps.pulls;
  const store = createPullStore(deps.redis);
  const ownSources = (orgId: string) => sources.filter(({ org }) => org === orgId);
  const router = Router();

  router.get(
    '/status',
    operation(deps, 'pull-status', async (_req, { orgId }) => ({ pulls: await pullStatus(store, ownSources(orgId)) }))
  );
  router.post(
    '/run',
    operation(
      deps,
      'pull-run',
      async (req, { orgId }) => {
        const asked = pullRequestSchema.omit({ traceparent: true }).safeParse(withKind(req.body));
        if (!asked.success) {
          const names = [...new Set(asked.error.issues.map(({ path }) => path.join('.') || 'the body'))];
          throw refusal(
            400,
            `Not as they should be: ${names.filter((n) => /^[a-z.0-9]+$|^the body$/i.test(n)).join(', ')}.`
          );
        }
        const { data } = asked;
        const source = ownSources(orgId).find(({ name }) => name === data.source);
        if (!source) throw notFound();
        const configured = data.kind === 'backfill' ? source.delta : source[data.kind];
        if (!configured) throw refusal(400, `This source is not configured for ${data.kind} pulls.`);
        if (data.kind === 'backfill' && (!data.since || !data.until))
          throw refusal(400, 'A backfill has since and until.');
        const trace = currentTrace();
        await queue.add({ ...data, ...(trace && { traceparent: traceparent(trace) }) });
        return { source: data.source, kind: data.kind };
      },
      202
    )
  );
  router.get(
    '/runs/:run/quarantine',
    operation(deps, 'pull-quarantine', async (req, { orgId }) => {
      const run = await store.run(String(req.params.run));
      if (!run || !ownSources(orgId).some(({ name }) => name === run.source)) throw notFound();
      const lines = await store.quarantined(run.id, wholeNumber(req.query.limit, 1_000, 10_000, 'limit'));
      return { count: run.quarantined, lines };
    })
  );
  return router;
}

/** A source with a bulk export is pulled by it, unless another kind is asked for. */
const withKind = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? { kind: 'bulk', ...body } : body;
