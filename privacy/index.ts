/** De-identification, pseudonyms, vault and phi-gate: a library of its own, with no HTTP and no Medplum server. */
export {
  type DeidentifyContext,
  deidentify,
  inspect,
  medicalRecordType,
  pseudonymousName,
  referenceTarget,
} from './deidentify/deidentify.ts';
export { KnownIdentifiers } from './deidentify/known.ts';
export { type Admission, admit, phiGate } from './phi-gate.ts';
export {
  identityOf,
  isMedicalRecordNumber,
  isNationalIdentifier,
  PATIENT_TOKEN_PATTERN,
  PSEUDONYM_PATTERN,
  type Pseudonyms,
  sourceKey,
} from './pseudonyms.ts';
export {
  BESIDE_COMPARTMENT,
  CLINICAL_TYPES,
  isClinicalType,
  needsSubject,
  subjectOf,
  subjectPath,
} from './resource-types.ts';
export type { ReportLine } from './rules/report.ts';
export { elementsOf, isResourceType, resourceTypeIgnoringCase } from './schema/schema.ts';
export { type Deidentified, type Identified, identifiedInput } from './types.ts';
export { openVault, type VaultLocation } from './vault/open-vault.ts';
export {
  type Payload,
  type PayloadAddress,
  parsePayloadReference,
  SHARED,
  type Vault,
} from './vault/vault.ts';
export { VaultError } from './vault/vault-error.ts';
