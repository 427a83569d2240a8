import express, { Router } from 'express';
import { during } from '../../sync/audit/during.ts';
import type { AuditAgent } from '../../sync/audit/input.ts';
import { adminAction, auditReport } from '../../sync/audit/kinds.ts';
import type { AuditRow } from '../../sync/audit-mirror/flatten.ts';
import { type MirrorResult, mirrorOptions } from '../../sync/audit-mirror/mirror.ts';
import { getAuditMirrorStats } from '../../sync/audit-mirror/runs.ts';
import type { GatewayDeps } from '../deps.ts';
import { toRefusal } from '../errors.ts';
import type { AuditDesk } from './desk.ts';
import { parsed, readFilter } from './query.ts';
import { officer } from './who.ts';

const statusOf = (err: unknown) => toRefusal(err).status;
const json = express.json({ limit: '10kb', type: () => true });

/** `/fhir/admin/audit-mirror/{stats,run,search}` (runbook 6.3). */
export function auditMirrorRouter(deps: GatewayDeps, desk: AuditDesk): Router {
  const router = Router();
  router.get('/stats', async (_req, res) => {
    officer(res);
    res.json({ success: true, stats: await getAuditMirrorStats(desk.archive) });
  });
  router.post('/run', json, async (req, res) => {
    const result = await run(deps, desk, officer(res), req.body);
    res.json({ success: true, result });
  });
  router.get('/search', async (req, res) => {
    const caller = officer(res);
    const { filter, limit, offset } = readFilter(req.query, caller.orgId);
    const about = auditReport({ agent: caller, report: 'audit-mirror-search' });
    const { events, total } = await during(
      deps.audit,
      about,
      async () => {
        const result = await (await desk.search()).find(filter, { limit, offset });
        return { result, audited: { count: result.events.length } };
      },
      statusOf
    );
    res
      .set('Cache-Control', 'no-store')
      .json({ success: true, count: events.length, total, events: events.map(shown) });
  });
  return router;
}

/** `POST /fhir/admin/audit-mirror/cron`: for a scheduler, behind `X-Cron-Secret`. */
export function auditMirrorCron(deps: GatewayDeps, desk: AuditDesk): Router {
  const router = Router();
  router.post('/', json, async (req, res) => {
    const result = await run(deps, desk, { service: 'cron' }, req.body);
    res.json({ success: true, result });
  });
  return router;
}

function run(deps: GatewayDeps, desk: AuditDesk, agent: AuditAgent, body: unknown): Promise<MirrorResult> {
  return during(
    deps.audit,
    adminAction({ agent, action: 'audit-mirror-run' }),
    async () => ({ result: await desk.mirror(parsed(mirrorOptions, body)) }),
    statusOf
  );
}

/** As the runbook shows an event. */
function shown(row: AuditRow) {
  const patients = new Set(row.entities.filter((one) => one.startsWith('Patient/')));
  const others = row.entities.filter((one) => !patients.has(one));
  const entity = (what: string, isPatient: boolean) =>
    isPatient ? { what, type: '1', role: '1' } : { what, type: '2', role: '4' };
  return {
    id: row.id,
    ts: new Date(row.recorded).toISOString(),
    eventType: row.event_type,
    orgId: row.org,
    action: row.action,
    outcome: row.outcome,
    agent: { type: row.agent_role ?? 'unknown', who: row.agent, requestor: true },
    entities: [...[...row.patients].map((one) => entity(one, true)), ...others.map((one) => entity(one, false))],
    purpose: row.purpose,
    correlationId: row.correlation,
    sealed: row.segment > 0 ? { segment: row.segment, position: row.position } : null,
  };
}
