import type { AuditEvent } from '@medplum/fhirtypes';
import type { RequestHandler } from 'express';
import { auditReport } from '../../sync/audit/kinds.ts';
import { callerOf } from '../callers.ts';
import type { GatewayDeps } from '../deps.ts';
import { refusal } from '../errors.ts';

const MOST = 500;

/**
 * `GET /fhir/audit/mine`: for a patient, who has seen their record, newest first. An event of a search names everybody
 * whose record it showed; only the own stays in what the patient gets.
 */
export function ownEvents(deps: GatewayDeps): RequestHandler {
  return async (req, res) => {
    const caller = callerOf(res);
    if (caller.role !== 'PATIENT' || !caller.profile.startsWith('Patient/')) {
      throw refusal(403, 'This is for patients, about their own record.');
    }
    const offset = Math.min(Math.max(0, Number.parseInt(String(req.query._offset ?? '0'), 10) || 0), 9_500);
    const found = await deps.medplum.searchResources(
      'AuditEvent',
      { entity: caller.profile, _sort: '-date', _count: String(MOST), _offset: String(offset) },
      { cache: 'no-store' }
    );
    const own = found.map((event) => onlyOf(event, caller.profile));
    const about = auditReport({ agent: caller, report: 'own-record', entities: [caller.profile], count: own.length });
    await deps.audit.record({ ...about, outcome: '0' });
    const entry = own.map((resource) => ({ resource, search: { mode: 'match' as const } }));
    res
      .set('Cache-Control', 'no-store')
      .type('application/fhir+json')
      .send(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry }));
  };
}

/** Without other patients, and without what was seen of theirs. */
function onlyOf({ meta, extension: _extension, ...event }: AuditEvent, patient: string): AuditEvent {
  const isPatient = (reference: string | undefined) => reference?.startsWith('Patient/');
  const patients = (event.entity ?? []).filter(({ what, role }) => role?.code === '1' || isPatient(what?.reference));
  const several = patients.some(({ what }) => what?.reference !== patient);
  const entity = (event.entity ?? []).filter(({ what, role }) => {
    if (what?.reference === patient) return true;
    if (role?.code === '1' || isPatient(what?.reference)) return false;
    return !several || role?.code !== '4';
  });
  return { ...event, meta: { lastUpdated: meta?.lastUpdated }, entity };
}
