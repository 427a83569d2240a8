import type { Resource } from '@medplum/fhirtypes';
import type { Identified, VaultLocation } from '../../privacy/index.ts';

/** The part of an inbound message that concerns one patient, or none (people and places of care). */
export interface IngressMessage {
  readonly orgId: string;
  /** Where the organization's policy is `implied`, registering a patient records a TREAT Consent. */
  readonly consentPolicy: 'implied' | 'opt-in';
  /** Base URL or URN of the sending system: relative ids are its own. */
  readonly source: string;
  /** `ClientApplication/<id>` that sent it, for Provenance. */
  readonly sender: string;
  /**
   * Tokens `system|value` of HMAC identifiers that say who the patient is: of the Patient sent, its source id and medical
   * record numbers; without one, the identifier that the references name.
   */
  readonly patientKeys?: readonly string[];
  /** Tokens that link to a known patient only when one alone has them and nothing speaks against it. */
  readonly weakKeys?: readonly string[];
  /** The medical record numbers by the pseudonym of their system: another number of the same system speaks against. */
  readonly recordNumbers?: readonly { readonly system: string; readonly value: string }[];
  /** People and places of the whole message, so that a text that mentions one of them is seen. */
  readonly people: readonly Identified<Resource>[];
  readonly resources: readonly IngressResource[];
  readonly fullUrls: readonly (readonly [
    string,
    { readonly type: string; readonly id: string; readonly source: string },
  ])[];
}

export interface IngressResource {
  /** Position in the message, for the answer. */
  readonly index: number;
  /** HMAC of source system and id. */
  readonly hash: string;
  /** The system that its relative references are of. */
  readonly source: string;
  readonly resource: Identified<Resource>;
}

export type IngressStatus = 'created' | 'updated' | 'unchanged' | 'failed';

/** What became of one resource. `code` is a FHIR issue type; no text ever holds a value. */
export interface IngressOutcome {
  readonly index: number;
  readonly resourceType: string;
  readonly status: IngressStatus;
  readonly id?: string;
  readonly code?: 'not-found' | 'forbidden' | 'processing' | 'invalid' | 'conflict';
  readonly error?: string;
}

export interface IngressResult {
  readonly outcomes: readonly IngressOutcome[];
  readonly patientToken?: string;
  readonly patientId?: string;
  /** Types of resources that wait for a target which has not arrived yet. */
  readonly pendingTypes: readonly string[];
}

/** What the bot has to know about its place; a Project secret where Medplum runs it. */
export interface IngressPlace {
  readonly namespace: string;
  readonly vault: VaultLocation;
}

export const PLACE_SECRET = 'ATLAS_INGRESS_PLACE';
export const KEY_SECRET = 'ATLAS_BOT_KEY';

/**
 * The Project secrets that bots need where Medplum runs them. Whoever reads the Project can open the vault with these,
 * which is why they are not there with `BOT_RUNTIME=edge`.
 */
export function ingressSecrets(place: IngressPlace, privateJwk: object): Record<string, string> {
  return { [PLACE_SECRET]: JSON.stringify(place), [KEY_SECRET]: JSON.stringify(privateJwk) };
}
