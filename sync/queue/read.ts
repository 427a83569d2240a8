import type { MedplumClient } from '@medplum/core';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { chunked } from '../../bots/ingress/store.ts';
import type { SyncJobData } from '../../bots/sync-job.ts';
import { INGEST_CLIENT_ID } from '../../config/ids.ts';
import { type Deidentified, subjectOf } from '../../privacy/index.ts';
import type { SyncRecord } from '../sinks/sink.ts';
import { TransientSyncError } from './worker.ts';

const IDS_A_SEARCH = 100;

export interface ReadResult {
  readonly found: ReadonlyMap<string, SyncRecord>;
  readonly gone: ReadonlySet<string>;
}

/** Reads resources as they are now: searches by id in one batch, and each that no search found by itself. */
export async function readCurrent(
  medplum: MedplumClient,
  resourceType: string,
  ids: readonly string[]
): Promise<ReadResult> {
  const found = new Map<string, SyncRecord>();
  const pages = await batch(
    medplum,
    chunked(ids, IDS_A_SEARCH).map((some) => `${resourceType}?_id=${some.join(',')}&_count=${IDS_A_SEARCH}`)
  );
  for (const { resource, response } of pages) {
    if (!response?.status?.startsWith('200')) throw new TransientSyncError('Medplum did not answer a search');
    for (const entry of (resource as Bundle | undefined)?.entry ?? []) {
      const record = entry.resource && recordOf(entry.resource);
      if (record) found.set(record.resource.id, record);
    }
  }
  const missing = ids.filter((id) => !found.has(id));
  const gone = new Set<string>();
  for (const some of chunked(missing, IDS_A_SEARCH)) {
    const answers = await batch(
      medplum,
      some.map((id) => `${resourceType}/${id}`)
    );
    for (const [i, { resource, response }] of answers.entries()) {
      const status = response?.status ?? '';
      const record = status.startsWith('200') && resource ? recordOf(resource) : undefined;
      if (record) found.set(record.resource.id, record);
      else if (/^4(04|10)/.test(status)) gone.add(some[i]!);
      else throw new TransientSyncError('Medplum did not answer a read');
    }
  }
  return { found, gone };
}

async function batch(medplum: MedplumClient, urls: readonly string[]): Promise<BundleEntry[]> {
  if (urls.length === 0) return [];
  const answer = await medplum.executeBatch({
    resourceType: 'Bundle',
    type: 'batch',
    entry: urls.map((url) => ({ request: { method: 'GET', url } })),
  });
  if (answer.entry?.length !== urls.length) throw new TransientSyncError('Medplum answered a batch in part');
  return answer.entry;
}

/** Without what Medplum says about a resource beyond FHIR: who wrote it, whose name does not leave. */
export function recordOf(stored: Resource): SyncRecord | undefined {
  const meta = stored.meta;
  if (!stored.id || !meta?.versionId || !meta.lastUpdated) return undefined;
  const { versionId, lastUpdated, profile, security, tag } = meta;
  const kept = {
    versionId,
    lastUpdated,
    ...(profile && { profile }),
    ...(security && { security }),
    ...(tag && { tag }),
  };
  const references = [...(meta.accounts ?? []), ...(meta.account ? [meta.account] : [])];
  return {
    // What stands in Medplum has come through ingress or past both phi-gates; `process.ts` holds it to the gate again.
    resource: { ...stored, meta: kept } as Resource as Deidentified & { id: string },
    versionId,
    lastUpdated,
    isByIngest: meta.author?.reference === `ClientApplication/${INGEST_CLIENT_ID}`,
    ...patientsIn(stored),
    orgIds: [...new Set(references.flatMap((r) => idIn('Organization', [r]) ?? []))],
  };
}

/**
 * Whose it is: its subject, a Device's and a Contract's too, which are in no compartment of FHIR's; and who else it is
 * about, by Medplum's compartments, in which the subject need not be the first.
 */
function patientsIn(stored: Resource): Pick<SyncRecord, 'patientId' | 'alsoOf'> {
  const subject = subjectOf(stored)?.reference;
  const references = [...(subject ? [subject] : []), ...(stored.meta?.compartment ?? [])];
  const own = stored.resourceType === 'Patient' && stored.id ? [stored.id] : [];
  const [patientId, ...alsoOf] = new Set([...own, ...references.flatMap((one) => idIn('Patient', [one]) ?? [])]);
  return { patientId, ...(alsoOf.length > 0 && { alsoOf }) };
}

/** The job that brings this version out. */
export function jobOf(resource: Resource): SyncJobData | undefined {
  const record = recordOf(resource);
  if (!record) return undefined;
  const [org] = record.orgIds;
  return {
    resourceType: resource.resourceType,
    id: record.resource.id,
    versionId: record.versionId,
    ...(org ? { org } : {}),
  };
}

function idIn(type: string, references: readonly { readonly reference?: string }[]): string | undefined {
  const own = references.find(({ reference }) => reference?.startsWith(`${type}/`));
  return own?.reference?.slice(type.length + 1);
}
