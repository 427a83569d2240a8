import type { Circumstances, ContainedIds } from '../circumstances.ts';
import type { Parameters } from '../configuration.ts';
import type { Day } from './dates.ts';

/** What was done, as labels tell it. */
export const OPERATIONS = {
  redact: 1,
  abstract: 2,
  cryptoHash: 4,
  encrypt: 8,
  perturb: 16,
  substitute: 32,
  generalize: 64,
} as const;

export type Value = string | number | boolean;

/** The element that a method is made for, once for all values of it. */
export interface Site {
  /** FHIRPath's type and name. */
  readonly type: string;
  readonly name: string;
  readonly parentType: string;
  /** As in the schema, with the key in JSON. */
  readonly parentSchemaType: string;
  readonly key: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly parameters: Parameters;
  /** Where it stands in the order of rules. */
  readonly rank: number;
  readonly level: number;
}

/** One resource (with all that is nested in it) on its way through. */
export interface Run {
  readonly today: Day;
  /** Labels by level of nesting, bits of {@link OPERATIONS}. */
  readonly operations: number[];
  /** Tells the resource from others, for what has to differ between them. */
  readonly key: string;
  /** What dates are moved by, for a rule of a rank. */
  dateOffset(rank: number): number;
  /** Says how old the patient is about, in the place of a date of birth. */
  addAgeBand(band: string): void;
  /** Whether quantities are ages because of what the Observation is about. */
  readonly aboutAge: boolean;
  readonly contained: ContainedIds;
  /** For methods that go past that tool. */
  readonly circumstances: Circumstances;
}

/** @returns the new value; undefined removes it. */
export type Treatment = (value: Value, run: Run) => Value | undefined;

export type ElementTreatment = (element: Record<string, unknown>, run: Run) => Record<string, unknown> | undefined;

export interface Method {
  readonly name: string;
  /** One that goes past the tool whose configurations are read. */
  readonly own?: true;
  /** @returns what is wrong with the settings of a rule. */
  check?(settings: Readonly<Record<string, unknown>>): string | undefined;
  /** @returns undefined for what is left as it is. */
  primitive(site: Site): Treatment | undefined;
  /** Of what has elements: the method treats it as a whole; undefined removes it. */
  element?(site: Site): ElementTreatment | undefined;
  /** Set when a method can't be used on what has elements. */
  readonly primitivesOnly?: true;
  /** Set when a method replaces what has elements as a whole. */
  readonly replacesComplex?: true;
}

export function record(run: Run, site: Site, operation: number): void {
  run.operations[site.level]! |= operation;
}
