import type { MedplumClient } from '@medplum/core';
import type { Consent, Patient } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { impliedTreatmentConsent } from '../../consent/index.ts';
import {
  type Deidentified,
  type DeidentifyContext,
  deidentify,
  KnownIdentifiers,
  type Pseudonyms,
  SHARED,
  type Vault,
} from '../../privacy/index.ts';
import type { IngressMessage, IngressOutcome, IngressResource, IngressResult } from './message.ts';
import { findPatient, type KnownPatient, registerPatient, storedConsents } from './patient.ts';
import { type Permits, storingPermits } from './storing.ts';
import { Upsert } from './upsert.ts';

export interface IngressDeps {
  readonly medplum: MedplumClient;
  readonly vault: Vault;
  readonly namespace: Namespace;
  readonly now: Date;
}

/** A resource of the message, de-identified and not yet linked. */
export interface Candidate {
  readonly source: IngressResource;
  readonly resource: Deidentified;
  /**
   * HMAC by which the next message is seen to change something: over original and result of a patient's record; of people
   * and places of care over the result alone, since every bundle tells them in its own way.
   */
  readonly digest: string;
}

/** One patient's part of a message: who is it, may it be stored, what is stored, written. */
export async function ingest(deps: IngressDeps, message: IngressMessage): Promise<IngressResult> {
  const pseudonyms = await deps.vault.pseudonyms(message.orgId);
  const patient = await patientOf(deps, message, pseudonyms);
  if (patient === 'unknown') {
    return refused(
      message,
      'not-found',
      'The patient is not known here and not in the message; send the Patient first'
    );
  }
  if (patient === 'ambiguous') {
    return refused(message, 'conflict', 'Several patients have this identifier; refer to the patient by source id');
  }
  const store = patient ? await storing(deps, message, patient) : undefined;
  const permitted = !store || store.isPermitted({ resourceType: 'Patient' });
  const [stored, withheld] = permitted ? whatIsPermitted(message, store) : onlyTheRefusal(message, patient!);
  const { candidates, failed } = await deidentifyAll(deps, stored, pseudonyms, patient);
  const written = await new Upsert(deps, stored, pseudonyms, patient, permitted).run(candidates);
  return {
    outcomes: [...written.outcomes, ...failed, ...withheld].sort((a, b) => a.index - b.index),
    ...(patient && { patientToken: patient.token, patientId: written.patientId ?? patient.id }),
    pendingTypes: written.pendingTypes,
  };
}

async function patientOf(
  deps: IngressDeps,
  message: IngressMessage,
  pseudonyms: Pseudonyms
): Promise<KnownPatient | 'unknown' | 'ambiguous' | undefined> {
  if (!message.patientKeys) return undefined;
  const sent = message.resources.find((r) => r.resource.resourceType === 'Patient');
  const registered = sent && registerPatient(message, sent, pseudonyms);
  return (await findPatient(deps, message, registered?.token)) ?? registered ?? 'unknown';
}

/**
 * Default deny, by what the patient has told the organization with this message's word in place of an earlier one. The
 * implied Consent of a new patient is written with the patient, in one transaction, unless the message says no.
 */
async function storing(deps: IngressDeps, message: IngressMessage, patient: KnownPatient): Promise<Permits> {
  const sent = message.resources.filter((r) => r.resource.resourceType === 'Consent');
  const hashes = new Set(sent.map((r) => r.hash));
  const before = patient.id ? await storedConsents(deps, patient.id, message.orgId) : impliedFor(message, deps);
  const kept = before.filter(
    (c) => !c.identifier?.some((i) => i.system === deps.namespace.sourceId && hashes.has(i.value ?? ''))
  );
  const consents = [...kept, ...sent.map((r) => ofOrganization(r.resource as Consent, message.orgId))];
  return storingPermits(consents, { orgId: message.orgId, sender: message.sender, now: deps.now });
}

const impliedFor = (message: IngressMessage, deps: IngressDeps): Consent[] =>
  message.consentPolicy === 'implied' ? [impliedTreatmentConsent('Patient/new', message.orgId, deps.now)] : [];

/** What a patient's Consent says, it says to the organization that hands it in. */
export const ofOrganization = (consent: Consent, orgId: string): Consent => ({
  ...consent,
  organization: [{ reference: `Organization/${orgId}` }],
});

/** What a Consent excepts is not stored; Consents themselves are, so that they are known. */
function whatIsPermitted(message: IngressMessage, store: Permits | undefined): [IngressMessage, IngressOutcome[]] {
  const stays = ({ resource }: IngressResource): boolean =>
    store === undefined || resource.resourceType === 'Consent' || store.isPermitted(resource);
  const withheld = message.resources
    .filter((r) => !stays(r))
    .map((r) => failure(r, 'forbidden', 'What the patient has consented to does not let this organization store this'));
  if (withheld.length === 0) return [message, []];
  return [{ ...message, resources: message.resources.filter(stays) }, withheld];
}

/** Without permission the patient's own word is stored, so that it is known and can be taken back; nothing else is. */
function onlyTheRefusal(message: IngressMessage, patient: KnownPatient): [IngressMessage, IngressOutcome[]] {
  const told = message.resources.some((r) => r.resource.resourceType === 'Consent');
  const stays = ({ resource: { resourceType } }: IngressResource): boolean =>
    told && (resourceType === 'Consent' || (resourceType === 'Patient' && !patient.id));
  const withheld = message.resources
    .filter((r) => !stays(r))
    .map((r) => failure(r, 'forbidden', 'No active Consent of the patient lets this organization store the record'));
  return [{ ...message, resources: message.resources.filter(stays) }, withheld];
}

async function deidentifyAll(
  deps: IngressDeps,
  message: IngressMessage,
  pseudonyms: Pseudonyms,
  patient: KnownPatient | undefined
): Promise<{ candidates: Candidate[]; failed: IngressOutcome[] }> {
  const known = KnownIdentifiers.of([...message.people, ...message.resources.map((r) => r.resource)]);
  const remembered = patient?.id && !hasPatient(message) ? await rememberedPatient(deps, patient) : undefined;
  if (remembered) known.add(remembered);
  const context: DeidentifyContext = {
    namespace: deps.namespace,
    pseudonyms,
    source: message.source,
    patientToken: patient?.token,
    known,
    now: deps.now,
    fullUrls: new Map(message.fullUrls),
  };
  const candidates: Candidate[] = [];
  const failed: IngressOutcome[] = [];
  for (const source of message.resources) {
    try {
      const own = { ...context, source: source.source };
      const resource = forOrganization(deidentify(source.resource, own), message.orgId);
      const digest = pseudonyms.digest(JSON.stringify(patient ? [source.resource, resource] : resource));
      candidates.push({ source, resource, digest });
    } catch {
      // What the exception says could be a value; that it happened is enough to find it by position.
      failed.push(failure(source, 'processing', 'The resource could not be de-identified and was not stored'));
    }
  }
  return { candidates, failed };
}

/** A Consent is kept as one for the organization that it was handed in by; its own reference would be a pseudonym. */
const forOrganization = (resource: Deidentified, orgId: string): Deidentified =>
  resource.resourceType === 'Consent'
    ? ({ ...resource, ...ofOrganization(resource, orgId) } as Deidentified)
    : resource;

const hasPatient = (message: IngressMessage): boolean =>
  message.resources.some((r) => r.resource.resourceType === 'Patient');

/** The patient's own names and numbers, from the vault, so that a text of a later message that mentions them is seen. */
async function rememberedPatient(deps: IngressDeps, patient: KnownPatient): Promise<Patient | undefined> {
  if (!patient.payload) return undefined;
  const payload = await deps.vault.open(patient.payload.address);
  return payload[patient.payload.member] as Patient | undefined;
}

export function failure(source: IngressResource, code: IngressOutcome['code'], error: string): IngressOutcome {
  return { index: source.index, resourceType: source.resource.resourceType, status: 'failed', code, error };
}

function refused(message: IngressMessage, code: IngressOutcome['code'], error: string): IngressResult {
  return { outcomes: message.resources.map((r) => failure(r, code, error)), pendingTypes: [] };
}

/** The vault's folder of a message: the patient's, or the one for people and places of care. */
export const vaultToken = (patient: KnownPatient | undefined): string => patient?.token ?? SHARED;
