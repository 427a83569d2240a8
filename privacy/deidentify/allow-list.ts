import { isResourceType, resourceTypeIgnoringCase } from '../schema/schema.ts';
import { isTermWord } from '../schema/terms.ts';
import { answering } from './codes.ts';

/** Parts of US Core's extensions for race and ethnicity, which are named without a base. */
export const KEPT_SUB_EXTENSIONS: ReadonlySet<string> = new Set(['ombCategory', 'detailed', 'text']);

/** Extensions of the specification whose names are no words of it. */
const KEPT_EXTENSIONS: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex',
  'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  'http://hl7.org/fhir/StructureDefinition/condition-assertedDate',
]);

/** A URI of a concept that a standard minted: it names no institution. */
export const isStandardUri = (uri: string): boolean => KEPT_SUB_EXTENSIONS.has(uri) || isStandardCanonical(uri);

/** What a canonical may point to: a profile of the specification or of US Core, named by words of the specification. */
export const isStandardCanonical = answering((url) => {
  if (KEPT_EXTENSIONS.has(url)) return true;
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
});
