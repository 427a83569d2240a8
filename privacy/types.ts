import type { Resource } from '@medplum/fhirtypes';

declare const identified: unique symbol;
declare const deidentified: unique symbol;

/** FHIR as an EHR sent it. May live in memory and, sealed, in the vault; nowhere else. */
export type Identified<T> = T & { readonly [identified]: true };

/**
 * FHIR that the de-identification engine has made. Only `privacy/deidentify` mints it; whatever writes to Medplum,
 * a queue, the lake, a log or an LLM takes nothing else.
 */
export type Deidentified<T extends Resource = Resource> = T & { readonly [deidentified]: true };

/** Marks what has just come in from outside as identified. The safe direction: nothing but the engine undoes it. */
export function identifiedInput<T>(value: T): Identified<T> {
  return value as Identified<T>;
}
