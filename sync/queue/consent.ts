import type { Resource } from '@medplum/fhirtypes';
import type { ConsentDesk } from '../consents/index.ts';
import { patientsOf, type SyncRecord } from '../sinks/sink.ts';

/**
 * Of each record, in order: for which of its organizations it may leave now. None: it stays. What is of no patient
 * needs nobody's consent; of several, whose it is has to permit it, and the others to be named (as at the door).
 */
export type ConsentNow = (records: readonly SyncRecord[]) => Promise<readonly (readonly string[])[]>;

/** Of each record, in order: whether its patient has any Consent, in force or not. */
export type HasConsents = (records: readonly SyncRecord[]) => Promise<readonly boolean[]>;

export function hasConsentsNow(desk: Pick<ConsentDesk, 'consentsOf'>): HasConsents {
  return (records) =>
    Promise.all(
      records.map(async ({ patientId, orgIds }) => {
        if (!patientId) return false;
        const found = await Promise.all(orgIds.map((orgId) => desk.consentsOf(patientId, orgId)));
        return found.some((consents) => consents.length > 0);
      })
    );
}

/** Asked when the job runs, so that what was revoked a moment ago does not leave. */
export function consentNow(desk: Pick<ConsentDesk, 'prepareAll'>): ConsentNow {
  return async (records) => {
    const permitted = records.map(({ patientId, orgIds }) => (patientId ? new Set<string>() : new Set(orgIds)));
    for (const orgId of new Set(records.flatMap(({ orgIds }) => orgIds))) {
      const patients = new Set(records.flatMap((r) => (r.orgIds.includes(orgId) ? patientsOf(r) : [])));
      const deciders = await desk.prepareAll(
        [...patients].map((patient) => ({
          patient,
          orgId,
          purpose: 'TREAT',
          actor: { organization: `Organization/${orgId}` },
        }))
      );
      const mayName = (id: string) =>
        deciders.get(id)?.isPermitted({ resourceType: 'Patient', id } as Resource) === true;
      for (const [i, { patientId, alsoOf = [], orgIds, resource }] of records.entries()) {
        if (!patientId || !orgIds.includes(orgId)) continue;
        if (deciders.get(patientId)?.isPermitted(resource) && alsoOf.every(mayName)) permitted[i]!.add(orgId);
      }
    }
    return permitted.map((orgs) => [...orgs]);
  };
}
