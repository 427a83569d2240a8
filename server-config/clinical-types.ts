import { CLINICAL_TYPES as STORED_TYPES } from '../privacy/resource-types.ts';

/**
 * The types that ingress stores (`privacy/resource-types.ts` is the list), by whose they are; and what the inner
 * phi-gate stands before.
 */

/** What clinical resources point at and that belongs to no one patient. */
const SHARED = [
  'HealthcareService',
  'Location',
  'Medication',
  'MedicationKnowledge',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
  'Substance',
];
/** Each has rules of its own in `access-policies.ts`, or is open to nobody but ingress. */
const SPECIAL = ['Consent', 'Contract', 'Group', 'MeasureReport', 'Person', 'Provenance'];

export const INGEST_TYPES: readonly string[] = STORED_TYPES;
/** What is said about a patient, Patient included. */
export const CLINICAL_TYPES: readonly string[] = INGEST_TYPES.filter(
  (type) => !SHARED.includes(type) && !SPECIAL.includes(type)
);

/** Types that could carry PHI, that no role may write, and that a client without a policy could. */
const OTHER_GATED_TYPES = [
  'Basic',
  'Bundle',
  'GuidanceResponse',
  'Linkage',
  'MessageHeader',
  'PaymentNotice',
  'PaymentReconciliation',
  'VerificationResult',
];

/** One pre-commit Subscription each. */
export const GATED_TYPES: readonly string[] = [...new Set([...INGEST_TYPES, ...OTHER_GATED_TYPES])];
