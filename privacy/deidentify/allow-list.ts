import { isResourceType, resourceTypeIgnoringCase } from '../schema/schema.ts';
import { isTermWord } from '../schema/terms.ts';

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

/** What a canonical may point to: a profile of the specification or of US Core, named by words of the specification. */
export function isStandardCanonical(url: string): boolean {
  const name =
    /^http:\/\/hl7\.org\/fhir\/(?:us\/core\/)?StructureDefinition\/([A-Za-z-]{1,60})(?:\|\d{1,2}(?:\.\d{1,2}){1,2})?$/.exec(
      url
    )?.[1];
  if (!name) return false;
  return (
    isResourceType(name as unknown) ||
    name
      .replace(/^us-core-/, '')
      .split('-')
      .every((w) => isTermWord(w) || resourceTypeIgnoringCase(w))
  );
}
