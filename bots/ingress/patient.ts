import type { Consent, Patient, Resource } from '@medplum/fhirtypes';
import { identityOf, type PayloadAddress, type Pseudonyms, parsePayloadReference } from '../../privacy/index.ts';
import type { IngressDeps } from './ingest.ts';
import type { IngressMessage, IngressResource } from './message.ts';
import { payloadReference } from './store.ts';

export interface KnownPatient {
  readonly token: string;
  /** Medplum's id; undefined for a patient whom this message registers. */
  readonly id?: string;
  /** Where the original Patient lies. */
  readonly payload?: { readonly address: PayloadAddress; readonly member: string };
}

/**
 * The stored Patient of the organization whom a message is about. A source id or a medical record number decides. A
 * weaker identifier does when one patient alone has it and no medical record number speaks against: to take two people
 * for one is worse than to have one twice.
 * @returns `ambiguous` when all that is told fits several patients
 */
export async function findPatient(
  deps: IngressDeps,
  message: IngressMessage,
  token: string | undefined
): Promise<KnownPatient | 'ambiguous' | undefined> {
  const { namespace: ns } = deps;
  const sure = [...(message.patientKeys ?? []), ...(token ? [`${ns.patientToken}|${token}`] : [])];
  const weak = message.weakKeys ?? [];
  const found = await deps.medplum.searchResources(
    'Patient',
    {
      identifier: [...sure, ...weak].join(','),
      _compartment: `Organization/${message.orgId}`,
      _count: '50',
      _fields: 'identifier,extension',
    },
    { cache: 'no-store' }
  );
  const patients = found.flatMap((p) => known(deps, p));
  for (const key of sure) {
    const matches = patients.filter((p) => p.keys.has(key));
    if (matches.length > 1 && !token) return 'ambiguous';
    if (matches[0]) return matches[0].patient;
  }
  const likely = patients.filter((p) => weak.some((k) => p.keys.has(k)) && !contradicts(p, message));
  return likely.length === 1 ? likely[0]!.patient : undefined;
}

interface Found {
  readonly keys: ReadonlySet<string>;
  /** Hash of the medical record number, by the pseudonym of its system. */
  readonly recordNumbers: ReadonlyMap<string, string>;
  readonly patient: KnownPatient;
}

function known(deps: IngressDeps, patient: Patient): Found[] {
  const { namespace: ns } = deps;
  const identifiers = patient.identifier ?? [];
  const token = identifiers.find((i) => i.system === ns.patientToken)?.value;
  if (!token) return [];
  const recordNumbers = new Map<string, string>();
  for (const i of identifiers) {
    const system = i.type?.coding?.find((c) => c.system === ns.identifierSystem)?.code;
    if (system && i.value) recordNumbers.set(system, i.value);
  }
  const keys = new Set(identifiers.map((i) => `${i.system}|${i.value}`));
  return [{ keys, recordNumbers, patient: { token, id: patient.id, payload: payloadOf(deps, patient) } }];
}

const contradicts = (found: Found, message: IngressMessage): boolean =>
  (message.recordNumbers ?? []).some(({ system, value }) => (found.recordNumbers.get(system) ?? value) !== value);

function payloadOf(deps: Pick<IngressDeps, 'namespace'>, resource: Resource): KnownPatient['payload'] {
  const { reference } = payloadReference(resource, deps.namespace) ?? {};
  return reference ? parsePayloadReference(reference) : undefined;
}

/** The token of a patient who is new here, from the identifier that stands for the person. */
export function registerPatient(message: IngressMessage, sent: IngressResource, pseudonyms: Pseudonyms): KnownPatient {
  const identity = identityOf(sent.resource as Patient, `${message.source}|${sent.hash}`);
  return { token: pseudonyms.patientToken(identity) };
}

/** What the patient has told this organization, in force or not. */
export async function storedConsents(deps: IngressDeps, patientId: string, orgId: string): Promise<Consent[]> {
  return deps.medplum.searchResources(
    'Consent',
    { patient: `Patient/${patientId}`, _compartment: `Organization/${orgId}`, _count: '200' },
    { cache: 'no-store' }
  );
}
