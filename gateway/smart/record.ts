import type { Bundle, Observation, Patient } from '@medplum/fhirtypes';
import { fhirExport } from '../../sync/audit/kinds.ts';
import type { Caller } from '../callers.ts';
import { searchPermitted } from '../door/search.ts';
import { asCaller, consentedPatient } from '../patients.ts';
import { type SmartDeps, withoutConsent } from './launches.ts';
import { SmartProblem } from './problems.ts';
import type { Session, SessionPatient } from './sessions.ts';

/** The session's patient as Atlas has them: the pseudonymous record, by the caller's own rights and with consent. */
export async function launchedPatient(deps: SmartDeps, caller: Caller, session: Session): Promise<Patient> {
  const patient = await consented(deps, caller, session);
  await audited(deps, caller, session, 'Patient', 1);
  return patient;
}

/** Newest first. @param query `_count` and `_offset`; anything else is left out. @returns a searchset Bundle */
export async function launchedObservations(
  deps: SmartDeps,
  caller: Caller,
  session: Session,
  query: Readonly<Record<string, unknown>>
): Promise<Bundle<Observation>> {
  const patient = await consented(deps, caller, session);
  const { gateway } = deps;
  const found = await searchPermitted(
    {
      permits: (resources) => gateway.gate.permits(caller, {}, resources),
      page(from, count) {
        const search = { subject: `Patient/${patient.id}`, _sort: '-date', _count: `${count}`, _offset: `${from}` };
        return asCaller<Bundle>(gateway, caller, `fhir/R4/Observation?${new URLSearchParams(search)}`);
      },
    },
    { from: 0, before: 0, skip: within(query._offset, 0, 10_000), count: within(query._count, 100, 1000), total: true }
  );
  const result = found.entry.flatMap(({ resource }) => resource ?? []);
  await audited(deps, caller, session, 'Observation', result.length);
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(found.total !== undefined && { total: found.total }),
    entry: result.map((resource) => ({
      fullUrl: `${gateway.settings.baseUrl}/fhir/R4/Observation/${resource.id}`,
      resource: resource as Observation,
    })),
  };
}

/**
 * Another patient for the session, or none.
 * @throws SmartProblem `no-consent`; Refusal 404 for who is not the caller's to see
 */
export async function openPatient(
  deps: SmartDeps,
  caller: Caller,
  session: Session,
  id: string | null
): Promise<SessionPatient | null> {
  if (id === null) return null;
  const { gateway } = deps;
  const patient = await asCaller<Patient>(gateway, caller, `fhir/R4/Patient/${id}`);
  const token = patient.identifier?.find(({ system }) => system === gateway.namespace.patientToken)?.value ?? '';
  await consentedPatient(gateway, caller, session.orgId, token).catch(withoutConsent);
  return { id, token };
}

async function consented(deps: SmartDeps, caller: Caller, session: Session) {
  if (!session.patient) throw new SmartProblem('no-patient');
  return consentedPatient(deps.gateway, caller, session.orgId, session.patient.token).catch(withoutConsent);
}

async function audited(deps: SmartDeps, caller: Caller, session: Session, resourceType: string, count: number) {
  const about = fhirExport({ agent: caller, purpose: 'TREAT', patientTokens: [session.patient!.token] });
  await deps.gateway.audit.record({ ...about, resourceType, operation: 'smart', count, outcome: '0' });
}

function within(given: unknown, fallback: number, most: number): number {
  const n = typeof given === 'string' && /^\d{1,5}$/.test(given) ? Number(given) : fallback;
  return Math.min(n, most);
}
