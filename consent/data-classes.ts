/** What a data class holds: whole resource types, and of others the resources with one of these categories or codes. */
interface DataClass {
  readonly types: readonly string[];
  readonly some?: Readonly<
    Record<string, { readonly categories: readonly string[]; readonly codes?: readonly string[] }>
  >;
}

/** LOINC codes of the FHIR vital signs profiles. https://hl7.org/fhir/R4/observation-vitalsigns.html */
const VITALS_CODES = [
  ...['85353-1', '9279-1', '8867-4', '2708-6', '59408-5', '8310-5', '8302-2', '9843-4', '29463-7', '39156-5'],
  ...['85354-9', '8480-6', '8462-4', '8478-0', '8287-5'],
];

/**
 * The one table of data classes. Categories are codes of Observation.category (observation-category) and of
 * DiagnosticReport.category (v2-0074).
 */
export const DATA_CLASSES = {
  ALLERGIES: { types: ['AllergyIntolerance'] },
  APPOINTMENTS: { types: ['Appointment', 'AppointmentResponse', 'Schedule', 'Slot'] },
  CARE_PLANS: { types: ['CarePlan', 'CareTeam', 'Goal', 'NutritionOrder', 'RequestGroup', 'ServiceRequest'] },
  CLAIMS: {
    types: ['Account', 'ChargeItem', 'Claim', 'ClaimResponse', 'Coverage', 'ExplanationOfBenefit', 'Invoice'],
  },
  CLINICAL_NOTES: {
    types: ['ClinicalImpression', 'Communication', 'Composition', 'DocumentManifest', 'DocumentReference'],
    some: { DiagnosticReport: { categories: ['LP29708-2', 'LP7839-6', 'clinical-note'] } },
  },
  CONDITIONS: { types: ['AdverseEvent', 'Condition', 'DetectedIssue'] },
  DEMOGRAPHICS: { types: ['Patient', 'Person', 'RelatedPerson'] },
  DEVICES: { types: ['Device', 'DeviceMetric', 'DeviceRequest', 'DeviceUseStatement'] },
  ENCOUNTERS: { types: ['Encounter', 'EpisodeOfCare'] },
  FAMILY_HISTORY: { types: ['FamilyMemberHistory'] },
  GENOMICS: { types: ['MolecularSequence'], some: { DiagnosticReport: { categories: ['CG', 'GE'] } } },
  IMAGING: {
    types: ['ImagingStudy', 'Media'],
    some: {
      DiagnosticReport: {
        categories: ['RAD', 'CT', 'NMR', 'NMS', 'RUS', 'XRC', 'CUS', 'VUS', 'OUS', 'RX', 'LP29684-5'],
      },
      Observation: { categories: ['imaging'] },
    },
  },
  IMMUNIZATIONS: { types: ['Immunization', 'ImmunizationEvaluation', 'ImmunizationRecommendation'] },
  LAB_RESULTS: {
    types: ['Specimen'],
    some: {
      DiagnosticReport: {
        categories: [
          ...['LAB', 'CH', 'HM', 'MB', 'MCB', 'MYC', 'PAR', 'VR', 'SR', 'IMM', 'BLB', 'BG', 'TX', 'CP', 'SP', 'PHR'],
          ...['URN', 'OSL', 'LP29693-6'],
        ],
      },
      Observation: { categories: ['laboratory'] },
    },
  },
  MEDICATIONS: {
    types: ['Medication', 'MedicationAdministration', 'MedicationDispense', 'MedicationRequest', 'MedicationStatement'],
  },
  PROCEDURES: { types: ['Procedure'], some: { Observation: { categories: ['procedure'] } } },
  QUESTIONNAIRES: { types: ['QuestionnaireResponse'], some: { Observation: { categories: ['survey'] } } },
  SOCIAL_HISTORY: { types: [], some: { Observation: { categories: ['social-history'] } } },
  VITALS: { types: [], some: { Observation: { categories: ['vital-signs'], codes: VITALS_CODES } } },
} as const satisfies Readonly<Record<string, DataClass>>;

export type DataClassName = keyof typeof DATA_CLASSES;

const CLASSES: Readonly<Record<string, DataClass>> = DATA_CLASSES;

export const isDataClass = (name: string): boolean => Object.hasOwn(DATA_CLASSES, name);

/** The resource types that a data class is spread over: Observation, DiagnosticReport and Specimen for LAB_RESULTS. */
export function typesOf(name: string): readonly string[] {
  const found = isDataClass(name) ? CLASSES[name] : undefined;
  return found ? [...found.types, ...Object.keys(found.some ?? {})] : [];
}

const BY_TYPE = new Map<string, string[]>();
const DIVIDED = new Map<string, { name: string; categories: ReadonlySet<string>; codes: ReadonlySet<string> }[]>();
for (const [name, { types, some }] of Object.entries(CLASSES)) {
  for (const type of types) BY_TYPE.set(type, [...(BY_TYPE.get(type) ?? []), name]);
  for (const [type, { categories, codes = [] }] of Object.entries(some ?? {})) {
    const rule = { name, categories: new Set(categories), codes: new Set(codes) };
    DIVIDED.set(type, [...(DIVIDED.get(type) ?? []), rule]);
  }
}

/**
 * The data classes of a resource, and whether they are all known: an Observation without category may be of any class
 * that Observations can be of.
 */
export function dataClassesOf(
  type: string,
  categories: readonly string[],
  codes: readonly string[]
): { readonly names: readonly string[]; readonly sure: boolean; readonly possible: readonly string[] } {
  const whole = BY_TYPE.get(type) ?? [];
  const divided = DIVIDED.get(type);
  if (!divided) return { names: whole, sure: true, possible: whole };
  const names = divided.filter(
    (rule) => categories.some((c) => rule.categories.has(c)) || codes.some((c) => rule.codes.has(c))
  );
  if (names.length > 0) return { names: names.map((r) => r.name), sure: true, possible: names.map((r) => r.name) };
  return { names: [], sure: categories.length > 0, possible: divided.map((rule) => rule.name) };
}
