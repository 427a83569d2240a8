import type { MedplumClient } from '@medplum/core';
import type { Patient } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { treatmentDecision } from '../../consent/index.ts';
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
import { activeConsents, findPatient, type KnownPatient, registerPatient } from './patient.ts';
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
  /** HMAC over original and result, to see on the next message whether anything changed. */
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
  if (patient && !(await mayStore(deps, message, patient))) {
    return refused(message, 'forbidden', 'No active Consent of the patient lets this organization store the record');
  }
  const { candidates, failed } = await deidentifyAll(deps, message, pseudonyms, patient);
  const upsert = new Upsert(deps, message, pseudonyms, patient);
  const written = await upsert.run(candidates);
  return {
    outcomes: [...written.outcomes, ...failed].sort((a, b) => a.index - b.index),
    ...(patient && { patientToken: patient.token, patientId: written.patientId ?? patient.id }),
    pendingTypes: written.pendingTypes,
  };
}

async function patientOf(
  deps: IngressDeps,
  message: IngressMessage,
  pseudonyms: Pseudonyms
): Promise<KnownPatient | 'unknown' | undefined> {
  if (!message.patientKeys) return undefined;
  const sent = message.resources.find((r) => r.resource.resourceType === 'Patient');
  const found = await findPatient(deps, message, sent && registerPatient(message, sent, pseudonyms).token);
  if (found) return found;
  return sent ? registerPatient(message, sent, pseudonyms) : 'unknown';
}

/** Default deny; the implied Consent of a new patient is written with the patient, in one transaction. */
async function mayStore(deps: IngressDeps, message: IngressMessage, patient: KnownPatient): Promise<boolean> {
  const request = { orgId: message.orgId, now: deps.now };
  if (!patient.id) {
    if (message.consentPolicy === 'implied') return true;
    return treatmentDecision(consentsOf(message), request).decision === 'permit';
  }
  const consents = await activeConsents(deps, patient.id);
  if (treatmentDecision(consents, request).decision === 'permit') return true;
  const sent = consentsOf(message);
  return sent.length > 0 && treatmentDecision([...consents, ...sent], request).decision === 'permit';
}

const consentsOf = (message: IngressMessage) =>
  message.resources.flatMap(({ resource }) =>
    resource.resourceType === 'Consent' ? [{ ...resource, organization: undefined }] : []
  );

async function deidentifyAll(
  deps: IngressDeps,
  message: IngressMessage,
  pseudonyms: Pseudonyms,
  patient: KnownPatient | undefined
): Promise<{ candidates: Candidate[]; failed: IngressOutcome[] }> {
  const known = KnownIdentifiers.of(message.resources.map((r) => r.resource));
  const remembered = patient?.id && !hasPatient(message) ? await rememberedPatient(deps, patient) : undefined;
  if (remembered) known.add(remembered);
  const context: DeidentifyContext = {
    namespace: deps.namespace,
    pseudonyms,
    source: message.source,
    ownBase: message.ownBase,
    patientToken: patient?.token,
    known,
    now: deps.now,
    fullUrls: new Map(message.fullUrls),
  };
  const candidates: Candidate[] = [];
  const failed: IngressOutcome[] = [];
  for (const source of message.resources) {
    try {
      const resource = deidentify(source.resource, context);
      const digest = pseudonyms.digest(JSON.stringify([source.resource, resource]));
      candidates.push({ source, resource, digest });
    } catch {
      // What the exception says could be a value; that it happened is enough to find it by position.
      failed.push(failure(source, 'processing', 'The resource could not be de-identified and was not stored'));
    }
  }
  return { candidates, failed };
}

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
