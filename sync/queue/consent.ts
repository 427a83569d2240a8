import type { ConsentDesk } from '../consents/index.ts';
import type { SyncRecord } from '../sinks/sink.ts';

/**
 * Of each record, in order: for which of its organizations it may leave now. None: it stays. What is of no patient
 * needs nobody's consent.
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
      const patients = new Set(records.flatMap((r) => (r.patientId && r.orgIds.includes(orgId) ? r.patientId : [])));
      const deciders = await desk.prepareAll(
        [...patients].map((patient) => ({
          patient,
          orgId,
          purpose: 'TREAT',
          actor: { organization: `Organization/${orgId}` },
        }))
      );
      for (const [i, { patientId, orgIds, resource }] of records.entries()) {
        if (!patientId || !orgIds.includes(orgId)) continue;
        if (deciders.get(patientId)?.isPermitted(resource)) permitted[i]!.add(orgId);
      }
    }
    return permitted.map((orgs) => [...orgs]);
  };
}
