import type { MedplumClient } from '@medplum/core';
import type { Consent } from '@medplum/fhirtypes';
import { chunked } from '../../bots/ingress/store.ts';
import { treatmentDecision } from '../../consent/index.ts';
import type { SyncRecord } from '../sinks/sink.ts';

const PATIENTS_A_SEARCH = 50;
const PAGE = 1_000;

/** Of each record, by its place: may it leave now? What is of no patient needs nobody's consent. */
export type ConsentNow = (records: readonly SyncRecord[]) => Promise<readonly boolean[]>;

/** Asks the store when the job runs, so that what was revoked a moment ago does not leave. */
export function consentNow(medplum: MedplumClient, now: () => Date = () => new Date()): ConsentNow {
  return async (records) => {
    const patients = [...new Set(records.flatMap(({ patientId }) => patientId ?? []))];
    const consents = await consentsOf(medplum, patients);
    const at = now();
    return records.map(({ patientId, orgIds }) => {
      if (!patientId) return true;
      const own = consents.get(patientId) ?? [];
      return orgIds.some((orgId) => treatmentDecision(own, { orgId, now: at }).decision === 'permit');
    });
  };
}

async function consentsOf(medplum: MedplumClient, patients: readonly string[]): Promise<Map<string, Consent[]>> {
  const found = new Map<string, Consent[]>();
  for (const some of chunked(patients, PATIENTS_A_SEARCH)) {
    const patient = some.map((id) => `Patient/${id}`).join(',');
    for (let offset = 0; ; offset += PAGE) {
      const page = await medplum.searchResources(
        'Consent',
        { patient, _count: `${PAGE}`, _offset: `${offset}`, _sort: '_lastUpdated' },
        { cache: 'no-store' }
      );
      for (const consent of page) {
        const id = consent.patient?.reference?.replace(/^Patient\//, '');
        if (id) found.set(id, [...(found.get(id) ?? []), consent]);
      }
      if (page.length < PAGE) break;
    }
  }
  return found;
}
