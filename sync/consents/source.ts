import type { MedplumClient } from '@medplum/core';
import type { Bundle, Consent } from '@medplum/fhirtypes';

/** Where Consents come from. */
export interface ConsentSource {
  /** All Consents of some patients to one organization, by the patient's id. */
  consentsOf(orgId: string, patientIds: readonly string[]): Promise<ReadonlyMap<string, readonly Consent[]>>;
  /** Ids of the patients whose Consents were written since the call before; `many`: more than can be told. */
  changedPatients(): Promise<ReadonlySet<string> | 'many'>;
}

const PATIENTS_A_SEARCH = 50;
const PAGE = 1_000;
/** A transaction may commit after one that was given a later `lastUpdated`, so each look reaches back this far. */
const OVERLAP_MS = 10_000;
const MOST_CHANGED = 500;

export function consentSource(medplum: MedplumClient): ConsentSource {
  let newest: number | undefined;
  /** Versions that have been told of, of the time that the next look reaches back to. */
  let told: ReadonlySet<string> = new Set();

  async function search(query: Record<string, string>): Promise<Bundle<Consent>> {
    return medplum.search('Consent', query, { cache: 'no-store' });
  }

  async function ofGroup(orgId: string, ids: readonly string[]): Promise<Consent[]> {
    const found: Consent[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const page = await search({
        patient: ids.map((id) => `Patient/${id}`).join(','),
        _compartment: `Organization/${orgId}`,
        _count: String(PAGE),
        _offset: String(offset),
        _sort: '_lastUpdated',
      });
      const consents = (page.entry ?? []).flatMap(({ resource }) => resource ?? []);
      found.push(...consents);
      if (consents.length < PAGE) return found;
    }
  }

  return {
    async consentsOf(orgId, patientIds) {
      const groups = chunked(patientIds, PATIENTS_A_SEARCH);
      const found = (await Promise.all(groups.map((ids) => ofGroup(orgId, ids)))).flat();
      const by = new Map<string, Consent[]>(patientIds.map((id) => [id, []]));
      for (const consent of found) by.get(referencedId(consent.patient) ?? '')?.push(consent);
      return by;
    },

    /** By the server's own clock: the newest `lastUpdated` seen is where the next look starts, less the overlap. */
    async changedPatients() {
      const isFirst = newest === undefined;
      const from = (newest ?? 0) - OVERLAP_MS;
      const page = await search({
        _sort: '-_lastUpdated',
        _count: isFirst ? '1' : String(MOST_CHANGED),
        _fields: 'patient',
        ...(isFirst ? {} : { _lastUpdated: `ge${new Date(from).toISOString()}` }),
      });
      const found = (page.entry ?? []).flatMap(({ resource }) => resource ?? []);
      const times = found.map((c) => Date.parse(c.meta?.lastUpdated ?? '')).filter((t) => !Number.isNaN(t));
      newest = Math.max(newest ?? 0, ...times);
      const before = told;
      told = new Set(found.map(versionOf));
      if (isFirst || found.length >= MOST_CHANGED) return 'many';
      const fresh = found.filter((c) => !before.has(versionOf(c)));
      return new Set(fresh.flatMap((c) => referencedId(c.patient) ?? []));
    },
  };
}

const versionOf = ({ id, meta }: Consent): string => `${id} ${meta?.versionId}`;

export const referencedId = (patient: Consent['patient']): string | undefined =>
  /Patient\/([0-9A-Za-z-]+)$/.exec(patient?.reference ?? '')?.[1];

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
