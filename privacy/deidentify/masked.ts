import type { Extension } from '@medplum/fhirtypes';

const DATA_ABSENT = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** An element that FHIR requires and that was removed. @see https://hl7.org/fhir/R4/extension-data-absent-reason.html */
export const masked = (): { extension: Extension[] } => ({
  extension: [{ url: DATA_ABSENT, valueCode: 'masked' }],
});
