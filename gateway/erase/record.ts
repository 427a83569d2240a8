import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { masked } from '../../privacy/deidentify/masked.ts';
import { BESIDE_COMPARTMENT, subjectOf } from '../../privacy/index.ts';
import { SyncStates } from '../../sync/queue/sync-state.ts';
import type { GatewayDeps } from '../deps.ts';

const WRITES_A_BATCH = 100;

export interface ErasedRecord {
  /** Resources by type. */
  readonly deleted: Readonly<Record<string, number>>;
  /** Other patients' that named this one, by type. */
  readonly rewritten: Readonly<Record<string, number>>;
}
export const NOTHING_ERASED: ErasedRecord = { deleted: {}, rewritten: {} };

type Stored = Resource & { readonly id: string };

/**
 * Everything of the patient but the audit trail, the Patient last, so that an interrupted erasure is found again. What
 * is another patient's and names this one (a mother as performer, both in an appointment) stays, without the name.
 */
export async function eraseRecord(deps: GatewayDeps, patientId: string): Promise<ErasedRecord> {
  const deleted: Record<string, number> = {};
  const rewritten: Record<string, number> = {};
  const patient = `Patient/${patientId}`;
  for (;;) {
    const found = [...(await compartment(deps, patientId)), ...(await besideCompartment(deps, patient))];
    const own = found.filter((resource) => resource.id !== patientId && !isOfAnother(resource, patient));
    const others = found.filter((resource) => resource.id !== patientId && isOfAnother(resource, patient));
    if (own.length === 0 && others.length === 0) {
      await deleteAll(deps, [patient], deleted);
      return { deleted, rewritten };
    }
    await rewriteAll(deps, others, patient, rewritten);
    await deleteAll(deps, own.map(nameOf), deleted);
  }
}

/** `$everything` brings what the record refers to as well (practitioners, places), which is not the patient's. */
async function compartment({ ingestMedplum }: GatewayDeps, patientId: string): Promise<Stored[]> {
  const url = ingestMedplum.fhirUrl('Patient', patientId, '$everything').toString().concat('?_count=500');
  const page: Bundle = await ingestMedplum.get(url, { cache: 'no-store' });
  return (page.entry ?? []).flatMap(({ resource: r }) =>
    r?.id && r.resourceType !== 'AuditEvent' && (r.id === patientId || patientsOf(r).includes(`Patient/${patientId}`))
      ? [r as Stored]
      : []
  );
}

/** What is the patient's and no part of their compartment, and so of no `$everything`. */
async function besideCompartment({ ingestMedplum }: GatewayDeps, patient: string): Promise<Stored[]> {
  const query = { patient, _count: '500' };
  const pages = await Promise.all(
    BESIDE_COMPARTMENT.map((type) => ingestMedplum.searchResources(type, query, { cache: 'no-store' }))
  );
  return pages.flat();
}

const patientsOf = (resource: Resource): string[] =>
  ((resource.meta as { compartment?: { reference?: string }[] } | undefined)?.compartment ?? []).flatMap(
    ({ reference }) => (reference?.startsWith('Patient/') ? [reference] : [])
  );

/** Of several patients and with another as its subject, or with none, as an Appointment has participants. */
function isOfAnother(resource: Resource, patient: string): boolean {
  if (!patientsOf(resource).some((other) => other !== patient)) return false;
  const subject = subjectOf(resource);
  return !subject || subject.path.endsWith('.participant.actor') || subject.reference.reference !== patient;
}

const nameOf = ({ resourceType, id }: Stored): string => `${resourceType}/${id}`;

/** A reference to them says no more than that there was one: an element that has to be there still is. */
function withoutPatient<T>(value: T, patient: string): T {
  const forget = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(forget);
    if (typeof inner !== 'object' || inner === null) return inner;
    const { reference } = inner as { reference?: unknown };
    if (typeof reference === 'string' && (reference === patient || reference.startsWith(`${patient}/`)))
      return masked();
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, forget(each)]));
  };
  return forget(value) as T;
}

async function rewriteAll(
  deps: GatewayDeps,
  resources: readonly Stored[],
  patient: string,
  rewritten: Record<string, number>
): Promise<void> {
  const entries = resources.map((resource): BundleEntry => {
    const { versionId, lastUpdated, ...meta } = resource.meta ?? {};
    const request = { method: 'PUT', url: nameOf(resource) } as const;
    return { request, resource: withoutPatient({ ...resource, meta: { ...meta, compartment: undefined } }, patient) };
  });
  await batches(deps, entries, /^200/, async ({ url }) => counted(rewritten, url));
}

async function deleteAll(
  deps: GatewayDeps,
  references: readonly string[],
  deleted: Record<string, number>
): Promise<void> {
  const states = new SyncStates(deps.redis);
  const entries = references.map((url): BundleEntry => ({ request: { method: 'DELETE', url } }));
  await batches(deps, entries, /^(200|204|410)/, async ({ url }) => {
    const [type = '', id = ''] = url.split('/');
    counted(deleted, url);
    await states.delete(type, [id]);
  });
}

function counted(counts: Record<string, number>, reference: string): void {
  const type = reference.split('/')[0]!;
  counts[type] = (counts[type] ?? 0) + 1;
}

async function batches(
  { ingestMedplum }: GatewayDeps,
  entries: readonly BundleEntry[],
  done: RegExp,
  onDone: (request: { url: string }) => Promise<void>
): Promise<void> {
  for (let i = 0; i < entries.length; i += WRITES_A_BATCH) {
    const entry = entries.slice(i, i + WRITES_A_BATCH);
    const answer = await ingestMedplum.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
    for (const [n, { request }] of entry.entries()) {
      if (!done.test(answer.entry?.[n]?.response?.status ?? '')) {
        throw new Error('Medplum refused to change a resource of the erased patient');
      }
      await onDone(request!);
    }
  }
}
