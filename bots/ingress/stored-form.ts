import type { Consent, Extension, Provenance, Reference } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { impliedTreatmentConsent } from '../../consent/index.ts';
import type { Deidentified } from '../../privacy/index.ts';
import type { Candidate } from './ingest.ts';
import type { IngressMessage } from './message.ts';
import { carriesIdentifier } from './store.ts';

/** What a resource is called in its payload: `<Type>/<source hash>`. */
export const memberOf = (candidate: Candidate): string => `${candidate.resource.resourceType}/${candidate.source.hash}`;

/** A de-identified resource as it is stored, but for its references: source hash, organization, pointer to the vault. */
export function storedForm(candidate: Candidate, payload: Extension, orgId: string, ns: Namespace): Deidentified {
  const { resource } = candidate;
  const given = resource as { identifier?: object | object[]; extension?: Extension[] };
  const hash = { system: ns.sourceId, value: candidate.source.hash };
  const tagged = !carriesIdentifier(resource.resourceType);
  return {
    ...resource,
    meta: {
      ...resource.meta,
      accounts: accounts(orgId),
      ...(tagged && { tag: [{ system: ns.sourceId, code: hash.value }] }),
    },
    ...(!tagged && {
      identifier: SINGLE_IDENTIFIER.has(resource.resourceType)
        ? hash
        : [hash, ...((given.identifier as object[] | undefined) ?? [])],
    }),
    extension: [...(given.extension ?? []), payload],
  } as Deidentified;
}

/** R4 types whose `identifier` is one, not a list. */
const SINGLE_IDENTIFIER: ReadonlySet<string> = new Set(['Composition', 'QuestionnaireResponse']);

export function payloadExtension(candidate: Candidate, location: string, ns: Namespace): Extension {
  return {
    url: ns.encryptedPayload,
    valueReference: {
      reference: `${location}#${memberOf(candidate)}`,
      identifier: { system: ns.payloadDigest, value: candidate.digest },
    },
  };
}

export function impliedConsent(patient: string, hash: string, orgId: string, ns: Namespace, now: Date): Consent {
  return {
    ...impliedTreatmentConsent(patient, orgId, now),
    identifier: [{ system: ns.sourceId, value: hash }],
    meta: { accounts: accounts(orgId) },
  };
}

/** Who sent what, for which organization (FHIR R4 Provenance); in the same transaction as what it is about. */
export function provenance(
  targets: readonly string[],
  hash: string,
  message: IngressMessage,
  ns: Namespace,
  now: Date
): Provenance {
  return {
    resourceType: 'Provenance',
    meta: { accounts: accounts(message.orgId), tag: [{ system: ns.sourceId, code: hash }] },
    target: targets.map((reference) => ({ reference })),
    recorded: now.toISOString(),
    activity: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'PSEUDED' }],
    },
    agent: [
      {
        type: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code: 'transmitter' },
          ],
        },
        // R4 has no ClientApplication for an agent; the type is Medplum's.
        who: { reference: message.sender as `Device/${string}` },
        onBehalfOf: { reference: `Organization/${message.orgId}` },
      },
    ],
  };
}

const accounts = (orgId: string): Reference[] => [{ reference: `Organization/${orgId}` }];
