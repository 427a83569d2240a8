import type { Consent, Patient, Resource } from '@medplum/fhirtypes';
import { identityOf, type PayloadAddress, type Pseudonyms, parsePayloadReference } from '../../privacy/index.ts';
import type { IngressDeps } from './ingest.ts';
import type { IngressMessage, IngressResource } from './message.ts';

export interface KnownPatient {
  readonly token: string;
  /** Medplum's id; undefined for a patient whom this message registers. */
  readonly id?: string;
  /** Where the original Patient lies. */
  readonly payload?: { readonly address: PayloadAddress; readonly member: string };
}

/**
 * The stored Patient by any identifier the person is known by. Where identifiers point at several patients, the
 * surest (first) key decides; nothing is merged.
 */
export async function findPatient(
  deps: IngressDeps,
  message: IngressMessage,
  token: string | undefined
): Promise<KnownPatient | undefined> {
  const keys = [...(message.patientKeys ?? []), ...(token ? [`${deps.namespace.patientToken}|${token}`] : [])];
  const found = await deps.medplum.searchResources(
    'Patient',
    { identifier: keys.join(','), _count: '50', _fields: 'identifier,extension' },
    { cache: 'no-store' }
  );
  const patients = found.flatMap((p) => known(deps, p));
  for (const key of keys) {
    const match = patients.find((p) => p.keys.has(key));
    if (match) return match.patient;
  }
  return undefined;
}

function known(deps: IngressDeps, patient: Patient): { keys: Set<string>; patient: KnownPatient }[] {
  const token = patient.identifier?.find((i) => i.system === deps.namespace.patientToken)?.value;
  if (!token) return [];
  const keys = new Set((patient.identifier ?? []).map((i) => `${i.system}|${i.value}`));
  return [{ keys, patient: { token, id: patient.id, payload: payloadOf(deps, patient) } }];
}

export function payloadOf(deps: Pick<IngressDeps, 'namespace'>, resource: Resource): KnownPatient['payload'] {
  const extensions = (resource as Patient).extension ?? [];
  const reference = extensions.find((e) => e.url === deps.namespace.encryptedPayload)?.valueReference?.reference;
  return reference ? parsePayloadReference(reference) : undefined;
}

/** The token of a patient who is new here, from the identifier that stands for the person. */
export function registerPatient(message: IngressMessage, sent: IngressResource, pseudonyms: Pseudonyms): KnownPatient {
  const identity = identityOf(sent.resource as Patient, `${message.source}|${sent.hash}`);
  return { token: pseudonyms.patientToken(identity) };
}

export async function activeConsents(deps: IngressDeps, patientId: string): Promise<Consent[]> {
  return deps.medplum.searchResources(
    'Consent',
    { patient: `Patient/${patientId}`, status: 'active', _count: '100' },
    { cache: 'no-store' }
  );
}
