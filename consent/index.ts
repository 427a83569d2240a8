/** Consent decisions: pure functions over FHIR Consent. */
export { type ConsentPolicy, impliedTreatmentConsent, type TreatmentDecision, treatmentDecision } from './treatment.ts';
