import type { FhirRouter } from '@medplum/fhir-router';

/** Medplum's own router with the operations that Atlas uses beside the REST interactions. */
export declare function createFhirRouter(): FhirRouter;
