import type { CodeableConcept, Coding } from '@medplum/fhirtypes';

export const ACT_REASON = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';
export const ACT_CODE = 'http://terminology.hl7.org/CodeSystem/v3-ActCode';
export const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality';
export const OBSERVATION_VALUE = 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue';
export const RESOURCE_TYPES = 'http://hl7.org/fhir/resource-types';

/** A code as people write it: `TREAT`, `system|TREAT`, a Coding, or a CodeableConcept. */
export type CodeLike = string | Coding | CodeableConcept;

export interface Code {
  readonly system?: string;
  readonly code: string;
}

/** The same code systems by the names they had before terminology.hl7.org, and by OID. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://hl7.org/fhir/v3/ActReason': ACT_REASON,
    'http://hl7.org/fhir/v3/ActCode': ACT_CODE,
    'http://hl7.org/fhir/v3/Confidentiality': CONFIDENTIALITY,
    'http://hl7.org/fhir/v3/ObservationValue': OBSERVATION_VALUE,
    'urn:oid:2.16.840.1.113883.5.8': ACT_REASON,
    'urn:oid:2.16.840.1.113883.5.4': ACT_CODE,
    'urn:oid:2.16.840.1.113883.5.25': CONFIDENTIALITY,
    'urn:oid:2.16.840.1.113883.5.1063': OBSERVATION_VALUE,
    'http://loinc.org/': 'http://loinc.org',
    'urn:oid:2.16.840.1.113883.6.1': 'http://loinc.org',
    'urn:oid:2.16.840.1.113883.6.96': 'http://snomed.info/sct',
    'urn:oid:2.16.840.1.113883.6.90': 'http://hl7.org/fhir/sid/icd-10-cm',
    'urn:oid:2.16.840.1.113883.6.3': 'http://hl7.org/fhir/sid/icd-10',
    'urn:oid:2.16.840.1.113883.6.103': 'http://hl7.org/fhir/sid/icd-9-cm',
    'urn:oid:2.16.840.1.113883.6.88': 'http://www.nlm.nih.gov/research/umls/rxnorm',
    'urn:oid:2.16.840.1.113883.6.69': 'http://hl7.org/fhir/sid/ndc',
    'urn:oid:2.16.840.1.113883.6.12': 'http://www.ama-assn.org/go/cpt',
    'urn:oid:2.16.840.1.113883.6.285': 'http://terminology.hl7.org/CodeSystem/HCPCS-all-codes',
    'https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets': 'http://terminology.hl7.org/CodeSystem/HCPCS-all-codes',
    'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets': 'http://terminology.hl7.org/CodeSystem/HCPCS-all-codes',
  })
);

/** The codes in one or many of them; `undefined` stands among them for each that holds no code. */
export function codesOf(value: unknown): (Code | undefined)[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(codesOf);
  if (typeof value === 'string') return [fromText(value)];
  if (typeof value !== 'object') return [undefined];
  const { coding, code, system } = value as { coding?: unknown; code?: unknown; system?: unknown };
  if (Array.isArray(coding)) return coding.length > 0 ? coding.flatMap(codesOf) : [undefined];
  if (typeof code !== 'string' || code === '') return [undefined];
  return [{ ...(typeof system === 'string' && { system: canonicalSystem(system) }), code }];
}

/** A text for comparing: the code, with its system where that is known. */
export const keyOf = (code: Code): string => (code.system ? `${code.system}|${code.code}` : code.code);

export const canonicalSystem = (system: string): string => ALIASES.get(system) ?? system;

function fromText(text: string): Code | undefined {
  const bar = text.lastIndexOf('|');
  const code = text.slice(bar + 1);
  if (code === '') return undefined;
  return bar > 0 ? { system: canonicalSystem(text.slice(0, bar)), code } : { code };
}
