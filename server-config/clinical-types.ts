import type { ResourceType } from '@medplum/fhirtypes';

/**
 * What is said about a patient: the types of the FHIR R4 patient compartment that Atlas stores
 * (https://hl7.org/fhir/R4/compartmentdefinition-patient.html), Patient included. AuditEvent, Consent and Provenance
 * are in that compartment too, and have their own rules in `access-policies.ts`.
 */
export const CLINICAL_TYPES = [
  'Patient',
  'AdverseEvent',
  'AllergyIntolerance',
  'Appointment',
  'BodyStructure',
  'CarePlan',
  'CareTeam',
  'Claim',
  'ClinicalImpression',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Coverage',
  'DetectedIssue',
  'Device',
  'DeviceRequest',
  'DeviceUseStatement',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'ExplanationOfBenefit',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'ImagingStudy',
  'Immunization',
  'ImmunizationEvaluation',
  'ImmunizationRecommendation',
  'List',
  'Media',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationRequest',
  'MedicationStatement',
  'MolecularSequence',
  'NutritionOrder',
  'Observation',
  'Procedure',
  'QuestionnaireResponse',
  'RelatedPerson',
  'RequestGroup',
  'RiskAssessment',
  'ServiceRequest',
  'Specimen',
  'SupplyDelivery',
  'SupplyRequest',
  'Task',
  'VisionPrescription',
] as const satisfies readonly ResourceType[];

/** What clinical resources point at and that belongs to no one patient. */
export const SHARED_TYPES = [
  'HealthcareService',
  'Location',
  'Medication',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Substance',
] as const satisfies readonly ResourceType[];

/** Types that could carry PHI, that no role may write, and that a client without a policy could. */
export const OTHER_GATED_TYPES = [
  'Account',
  'AppointmentResponse',
  'Basic',
  'Bundle',
  'ChargeItem',
  'ClaimResponse',
  'Consent',
  'Contract',
  'CoverageEligibilityRequest',
  'CoverageEligibilityResponse',
  'DocumentManifest',
  'EnrollmentRequest',
  'Group',
  'GuidanceResponse',
  'Invoice',
  'Linkage',
  'MeasureReport',
  'MessageHeader',
  'PaymentNotice',
  'Person',
  'Provenance',
  'ResearchSubject',
  'Schedule',
  'Slot',
] as const satisfies readonly ResourceType[];

/** What the inner phi-gate stands in front of. */
export const GATED_TYPES = [...CLINICAL_TYPES, ...SHARED_TYPES, ...OTHER_GATED_TYPES] as const;
