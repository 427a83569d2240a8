/**
 * What a de-identified resource may hold, as lists: everything that is not named here is removed. Types decide
 * (the schema says which element has which), and a few elements by their path.
 */

/** Data types that are removed wherever they stand. */
export const REMOVED_TYPES: ReadonlySet<string> = new Set([
  'HumanName',
  'Address',
  'ContactPoint',
  'ContactDetail',
  'Contributor',
  'Annotation',
  'Narrative',
  'Signature',
  'Expression',
  'ParameterDefinition',
  'RelatedArtifact',
  'TriggerDefinition',
  'UsageContext',
  'DataRequirement',
  'string',
  'markdown',
  'xhtml',
  'base64Binary',
  'uri',
  'url',
  'oid',
  'uuid',
  'canonical',
]);

/** Elements that are removed although their type would let them stand; paths as in the schema. */
export const REMOVED_PATHS: ReadonlySet<string> = new Set([
  'Patient.birthDate',
  'Patient.contact',
  'Patient.photo',
  'Patient.multipleBirthInteger',
  'Practitioner.birthDate',
  'Practitioner.photo',
  'Person.birthDate',
  'Person.photo',
  'RelatedPerson.birthDate',
  'RelatedPerson.photo',
  'FamilyMemberHistory.bornDate',
  'FamilyMemberHistory.bornPeriod',
  'FamilyMemberHistory.deceasedDate',
  'Location.position',
  'Device.udiCarrier',
  'Device.deviceName',
  'Device.property',
  'Organization.contact',
  'Media.content',
  'Consent.sourceAttachment',
]);

/** Code systems of the standards: what they name is a concept, never a person or place. Prefixes end with `/` or `:`. */
const STANDARD_SYSTEMS: readonly string[] = [
  'http://loinc.org',
  'http://snomed.info/sct',
  'http://unitsofmeasure.org',
  'http://www.nlm.nih.gov/research/umls/rxnorm',
  'http://www.ama-assn.org/go/cpt',
  'http://fdasis.nlm.nih.gov',
  'http://hl7.org/fhir/sid/cvx',
  'http://hl7.org/fhir/sid/mvx',
  'http://hl7.org/fhir/sid/ndc',
  'http://hl7.org/fhir/sid/icd-9-cm',
  'http://hl7.org/fhir/sid/icd-9-cm/procedure',
  'http://hl7.org/fhir/sid/icd-9-cm/diagnosis',
  'http://hl7.org/fhir/sid/icd-10',
  'http://hl7.org/fhir/sid/icd-10-cm',
  'http://hl7.org/fhir/sid/icd-10-pcs',
  'http://www.cms.gov/Medicare/Coding/ICD10',
  'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  'http://www.nubc.org/patient-discharge',
  'http://nucc.org/provider-taxonomy',
  'http://www.whocc.no/atc',
  'http://dicom.nema.org/resources/ontology/DCM',
  'http://www.ada.org/cdt',
  'http://varnomen.hgvs.org',
  'http://www.genenames.org',
  'urn:ietf:bcp:47',
  'urn:iso:std:iso:3166',
  'urn:iso:std:iso:4217',
  'urn:iso:std:iso:11073:10101',
  'urn:oid:2.16.840.1.113883.6.238',
  'https://bluebutton.cms.gov/resources/codesystem/adjudication',
  'https://bluebutton.cms.gov/resources/variables/line_place_of_srvc_cd',
];
const STANDARD_PREFIXES: readonly string[] = [
  'http://terminology.hl7.org/',
  'http://hl7.org/fhir/us/core/CodeSystem/',
  'http://hl7.org/fhir/CodeSystem/',
  'urn:oid:2.16.840.1.113883.5.',
  'urn:oid:2.16.840.1.113883.6.',
  'urn:oid:2.16.840.1.113883.12.',
  'urn:oid:1.2.840.10008.',
];
/** `http://hl7.org/fhir/<name>` is a code system of the core specification. */
const FHIR_CORE_SYSTEM = /^http:\/\/hl7\.org\/fhir\/[a-z][a-z0-9-]{2,60}$/;
const standard = new Set(STANDARD_SYSTEMS);

const PLAIN_URI = /^[A-Za-z0-9.:/-]{1,120}$/;

export const isStandardSystem = (system: string): boolean =>
  standard.has(system) ||
  FHIR_CORE_SYSTEM.test(system) ||
  (PLAIN_URI.test(system) && STANDARD_PREFIXES.some((p) => system.startsWith(p)));

/** Extensions whose values are treated and kept; all others are removed whole. */
export const KEPT_EXTENSIONS: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-race',
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity',
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex',
  'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  'http://hl7.org/fhir/StructureDefinition/condition-assertedDate',
]);
/** Parts of the above. */
export const KEPT_SUB_EXTENSIONS: ReadonlySet<string> = new Set(['ombCategory', 'detailed']);

/** What a canonical may point to: the specification's own profiles. */
export const isStandardCanonical = (url: string): boolean =>
  /^http:\/\/hl7\.org\/fhir\/(us\/[a-z-]+\/)?StructureDefinition\/[A-Za-z0-9-]{1,80}(\|[0-9.]{1,12})?$/.test(url);
