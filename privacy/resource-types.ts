/**
 * Types that hold a person's care, or what care refers to: these come in through ingress, and these phi-gate checks
 * inside Medplum (one pre-commit Subscription each).
 */
export const CLINICAL_TYPES = [
  'Account',
  'AdverseEvent',
  'AllergyIntolerance',
  'Appointment',
  'AppointmentResponse',
  'BodyStructure',
  'CarePlan',
  'CareTeam',
  'ChargeItem',
  'Claim',
  'ClaimResponse',
  'ClinicalImpression',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Consent',
  'Contract',
  'Coverage',
  'CoverageEligibilityRequest',
  'CoverageEligibilityResponse',
  'DetectedIssue',
  'Device',
  'DeviceRequest',
  'DeviceUseStatement',
  'DiagnosticReport',
  'DocumentManifest',
  'DocumentReference',
  'Encounter',
  'EnrollmentRequest',
  'EpisodeOfCare',
  'ExplanationOfBenefit',
  'FamilyMemberHistory',
  'Flag',
  'Goal',
  'Group',
  'HealthcareService',
  'ImagingStudy',
  'Immunization',
  'ImmunizationEvaluation',
  'ImmunizationRecommendation',
  'Invoice',
  'List',
  'Location',
  'MeasureReport',
  'Media',
  'Medication',
  'MedicationAdministration',
  'MedicationDispense',
  'MedicationKnowledge',
  'MedicationRequest',
  'MedicationStatement',
  'MolecularSequence',
  'NutritionOrder',
  'Observation',
  'Organization',
  'Patient',
  'Person',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'QuestionnaireResponse',
  'RelatedPerson',
  'RequestGroup',
  'ResearchSubject',
  'RiskAssessment',
  'Schedule',
  'ServiceRequest',
  'Slot',
  'Specimen',
  'Substance',
  'SupplyDelivery',
  'SupplyRequest',
  'Task',
  'VisionPrescription',
] as const;
export type ClinicalType = (typeof CLINICAL_TYPES)[number];

const clinical: ReadonlySet<string> = new Set(CLINICAL_TYPES);
export const isClinicalType = (type: string): type is ClinicalType => clinical.has(type);

/**
 * Types that say how Medplum works and are written by administrators. A type that is in neither list is checked by
 * phi-gate like a clinical one.
 */
export const CONFIGURATION_TYPES: ReadonlySet<string> = new Set([
  'AccessPolicy',
  'Bot',
  'BulkDataExport',
  'ClientApplication',
  'CodeSystem',
  'CompartmentDefinition',
  'ConceptMap',
  'DomainConfiguration',
  'JsonWebKey',
  'Login',
  'OperationDefinition',
  'Project',
  'ProjectMembership',
  'SearchParameter',
  'SmartAppLaunch',
  'StructureDefinition',
  'Subscription',
  'User',
  'UserConfiguration',
  'ValueSet',
]);

/** Where a type says whose record it belongs to, in the order in which they are looked at (R4 Patient compartment). */
const SUBJECT_ELEMENTS = ['subject', 'patient', 'beneficiary', 'candidate', 'individual', 'for', 'target'] as const;

/** Types of no patient: people and places of care, products, schedules. */
const WITHOUT_SUBJECT: ReadonlySet<string> = new Set([
  'Contract',
  'Device',
  'Group',
  'HealthcareService',
  'List',
  'Location',
  'MeasureReport',
  'Medication',
  'MedicationKnowledge',
  'Organization',
  'Person',
  'Practitioner',
  'PractitionerRole',
  'Schedule',
  'Slot',
  'Specimen',
  'Substance',
  'SupplyDelivery',
  'SupplyRequest',
]);

/**
 * Types that can be a patient's and that R4's Patient compartment leaves out, so that `meta.compartment` and `$everything`
 * don't lead to them. Both are found by `patient`. https://hl7.org/fhir/R4/compartmentdefinition-patient.html
 */
export const BESIDE_COMPARTMENT = ['Contract', 'Device'] as const;

export const needsSubject = (type: string): boolean => !WITHOUT_SUBJECT.has(type);

interface AnyReference {
  reference?: string;
  type?: string;
  identifier?: { system?: string; value?: string };
}

/**
 * The reference to the patient of a resource, with its FHIRPath; for Appointment the participant, for Provenance the
 * target. Undefined when it has none.
 */
export function subjectOf(resource: { resourceType: string }): { path: string; reference: AnyReference } | undefined {
  const r = resource as Record<string, unknown>;
  for (const element of SUBJECT_ELEMENTS) {
    const values = (Array.isArray(r[element]) ? r[element] : [r[element]]) as AnyReference[];
    const reference = values.find(isPatientReference);
    if (reference) return { path: `${resource.resourceType}.${element}`, reference };
  }
  const actors = (Array.isArray(r.participant) ? r.participant : []) as { actor?: AnyReference }[];
  const actor = actors.map((p) => p?.actor).find((a) => isPatientReference(a) && !a?.reference?.startsWith('urn:'));
  return actor ? { path: `${resource.resourceType}.participant.actor`, reference: actor } : undefined;
}

/** Where a subject is expected, for the error that says it is missing. */
export const subjectPath = (type: string): string =>
  `${type}.${PATIENT_ELEMENT.has(type) ? 'patient' : type === 'Coverage' ? 'beneficiary' : 'subject'}`;

const PATIENT_ELEMENT: ReadonlySet<string> = new Set([
  'AllergyIntolerance',
  'Claim',
  'ClaimResponse',
  'Consent',
  'CoverageEligibilityRequest',
  'CoverageEligibilityResponse',
  'EpisodeOfCare',
  'ExplanationOfBenefit',
  'FamilyMemberHistory',
  'Immunization',
  'ImmunizationEvaluation',
  'ImmunizationRecommendation',
  'NutritionOrder',
  'RelatedPerson',
  'VisionPrescription',
]);

function isPatientReference(value: AnyReference | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (typeof value.reference === 'string') return /(^|\/)Patient[/?]|^urn:uuid:/.test(value.reference);
  return typeof value.identifier?.value === 'string' && (value.type === undefined || value.type === 'Patient');
}
