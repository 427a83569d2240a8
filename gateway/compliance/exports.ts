import type { RequestHandler } from 'express';
import { auditReport } from '../../sync/audit/kinds.ts';
import type { GatewayDeps } from '../deps.ts';
import type { AuditDesk } from './desk.ts';
import { readFilter } from './query.ts';
import { officer } from './who.ts';

/** `GET /fhir/export/exports` (runbook 6.2): the last exports of the organization, newest first, out of the trail. */
export function exportsList(deps: GatewayDeps, desk: AuditDesk): RequestHandler {
  return async (req, res) => {
    const caller = officer(res);
    const { filter, limit, offset } = readFilter(req.query, caller.orgId, { fallback: 10 });
    const search = await desk.search();
    const { events } = await search.find({ ...filter, eventTypes: ['FHIR_EXPORT'] }, { limit, offset });
    const exports = events.map((row) => ({
      timestamp: new Date(row.recorded).toISOString(),
      correlationId: row.correlation,
      userId: row.agent,
      userRole: row.agent_role,
      patientTokenId: row.patients[0] ?? null,
      resourceCount: row.resources ?? 0,
      purpose: row.purpose,
      outcome: row.outcome,
    }));
    await deps.audit.record({
      ...auditReport({ agent: caller, report: 'exports', count: exports.length }),
      outcome: '0',
    });
    res.set('Cache-Control', 'no-store').json({ success: true, count: exports.length, exports });
  };
}
