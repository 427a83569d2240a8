import type { Coding } from '@medplum/fhirtypes';
import type { KnownIdentifiers } from '../deidentify/known.ts';
import type { Day } from './methods/dates.ts';

type Json = Record<string, unknown>;

/**
 * What Atlas' own methods have to know besides the value, and what a rule can not say: whose record it is, who is named
 * in it, and what stands for an identifier. One policy, three sets of circumstances: files (`subjects.ts`), ingress
 * (`../deidentify/deidentify.ts`) and phi-gate, which lets through only what has been treated (`../phi-gate.ts`).
 */
export interface Circumstances {
  /** By which ages are told; the engine's own day when it is not said. */
  readonly today?: Day;
  readonly pseudonyms: Pseudonymizer;
  /** The people and places that are named in what is treated. */
  readonly known: KnownIdentifiers;
  /** A resource begins. @returns what to hand to {@link leave} when it ends */
  enter(resource: Json, contained: boolean): string | undefined;
  leave(outer: string | undefined): void;
  /** The days by which dates of this patient move; undefined when it can't be told whose they are. */
  dateOffset(): number | undefined;
  /** @returns undefined when the text has to go. */
  redactText(text: string): string | undefined;
}

/** What stands for an identifier; each returns what it was given when that may stay, undefined to remove it. */
export interface Pseudonymizer {
  id(id: string, place: IdPlace): string | undefined;
  /** Where something lies: `fullUrl`, `request.url`, `Attachment.url`. */
  url(url: string): string | undefined;
  /** What names a concept: a code system, a profile, an extension. */
  uri(uri: string, element: string): string | undefined;
  identifier(identifier: Json): Json | undefined;
  /** @param targets the types that the element may refer to */
  reference(reference: Json, targets: readonly string[] | undefined, contained: ContainedIds): Json | undefined;
  /** A code system or a code that no standard names. */
  localCoding(coding: Coding): Coding | undefined;
  /** URL of the extension that tells the age band. */
  readonly ageBand: string;
  /** An extension of Atlas' own, which stays as it is. */
  isOwnExtension(extension: Json): boolean;
}

/** Ids of contained resources, each with the number it has among them: `c1`. */
export type ContainedIds = ReadonlyMap<string, string>;

export interface IdPlace {
  /** Of a resource, or an element of type `id` such as a DICOM UID. */
  readonly ofResource: boolean;
  /** The number it has among the contained resources; undefined for one that is not contained. */
  readonly contained: string | undefined;
}
