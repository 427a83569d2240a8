import { createHash } from 'node:crypto';
import type { Resource } from '@medplum/fhirtypes';
import type { SinkName } from '../../config/sync-settings.ts';
import type { Deidentified } from '../../privacy/index.ts';

/** One resource on its way out, at the version that was read. */
export interface SyncRecord {
  readonly resource: Deidentified<Resource> & { readonly id: string };
  readonly versionId: string;
  /** ISO 8601, of that version. */
  readonly lastUpdated: string;
  /** Id of the pseudonymous Patient that it is of. */
  readonly patientId: string | undefined;
  /** Other patients that it is about, too: who performed, who took part, who is in the group. */
  readonly alsoOf?: readonly string[];
  /** Written by ingress, by the author that Medplum sets. */
  readonly isByIngest?: boolean;
  /** Ids of the Organizations that hold it. */
  readonly orgIds: readonly string[];
}

/** Everybody whom it is about. */
export const patientsOf = ({ patientId, alsoOf = [] }: SyncRecord): string[] => [
  ...(patientId ? [patientId] : []),
  ...alsoOf,
];

/** Of whom everything has to go, what names them beside others included: in Medplum it is gone, too. */
export interface ErasedPatient {
  readonly patientId: string;
  readonly patientToken: string;
}

/** What a sink did to forget a patient, for the certificate. */
export interface SinkErasure {
  readonly sink: SinkName;
  readonly resources: number;
  /** Files that were written anew without the patient, or removed. */
  readonly files: number;
}

/**
 * Where de-identified resources are copied to. Each write is one transaction: all of a batch or nothing, and the same
 * batch twice leaves one copy.
 */
export interface Sink {
  readonly name: SinkName;
  /** @throws SinkRefusal for what will never be taken; anything else is tried again. */
  write(resourceType: string, records: readonly SyncRecord[]): Promise<void>;
  /** Takes out what is gone from Medplum. @returns how many were there */
  remove(resourceType: string, ids: readonly string[]): Promise<number>;
  erase(patient: ErasedPatient): Promise<SinkErasure>;
  /** Upkeep: removes what a crash has left behind. @returns how much */
  sweep?(): Promise<number>;
  /** @throws when it can't be written to now */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** The sink will never take this batch. The message names a status or a rule and quotes nothing. */
export class SinkRefusal extends Error {
  override readonly name = 'SinkRefusal';
}

/** The tail of the extension's URL (`config/namespace.ts`). */
const AGE_BAND = '/fhir/age-band';

/** FHIR's version, said with each row. https://hl7.org/fhir/R4/versions.html */
export const FHIR_VERSION = '4.0.1';

/** One line of NDJSON: the resource, and beside its elements what a table needs. */
export function ndjsonLine(
  { resource, versionId, lastUpdated, patientId, orgIds }: SyncRecord,
  ingestedAt: string
): string {
  return JSON.stringify({
    ...resource,
    version_id: versionId,
    last_updated: lastUpdated,
    fhir_version: FHIR_VERSION,
    ingested_at: ingestedAt,
    patient_id: patientId,
    org_ids: orgIds,
    age_band: ageBandOf(resource),
  });
}

/** No JSONPath of DuckDB or Spark finds an extension by its URL, whose base is the namespace. */
function ageBandOf(resource: Resource): string | undefined {
  if (resource.resourceType !== 'Patient') return undefined;
  return resource.extension?.find(({ url }) => url.endsWith(AGE_BAND))?.valueString;
}

/** One a resource, should a batch hold it twice. */
export function newestOf(records: readonly SyncRecord[]): SyncRecord[] {
  const newest = new Map<string, SyncRecord>();
  for (const record of records) {
    const other = newest.get(record.resource.id);
    if (!other || Date.parse(other.lastUpdated) <= Date.parse(record.lastUpdated))
      newest.set(record.resource.id, record);
  }
  return [...newest.values()];
}

/** The same resources at the same versions have the same name, in whatever order. */
export const batchName = (records: readonly SyncRecord[]): string =>
  digestOf(records.map(({ resource, versionId }) => `${resource.id}/${versionId}`));

export const digestOf = (lines: readonly string[]): string =>
  createHash('sha256')
    .update([...lines].sort().join('\n'))
    .digest('hex')
    .slice(0, 32);
