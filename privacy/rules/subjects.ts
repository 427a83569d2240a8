import type { Resource } from '@medplum/fhirtypes';
import { KnownIdentifiers } from '../deidentify/known.ts';
import { subjectOf } from '../resource-types.ts';
import type { Circumstances, Pseudonymizer } from './circumstances.ts';
import type { Parameters } from './configuration.ts';
import { filePseudonyms } from './file-pseudonyms.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { rememberingFor } from './methods/remembering.ts';
import { tokensOf } from './methods/shared.ts';
import { tokens } from './methods/tokens.ts';

type Json = Record<string, unknown>;

/** Whose the resources of an input are, and who is named in it; taken before anything is changed. */
export class Subjects implements Circumstances {
  readonly known: KnownIdentifiers;
  readonly pseudonyms: Pseudonymizer;
  readonly #days: (patient: string) => number;
  readonly #fullUrls: ReadonlyMap<string, string>;
  readonly #textRedactor: TextRedactor | undefined;
  #patient: string | undefined;

  constructor(root: Json, parameters: Parameters, textRedactor: TextRedactor | undefined) {
    this.pseudonyms = filePseudonyms(parameters);
    this.#days = daysOf(parameters);
    this.#textRedactor = textRedactor;
    const nested = root.contained !== undefined || root.resourceType === 'Bundle';
    const fullUrls = nested ? new Map<string, string>() : NO_URLS;
    const named = nested ? [...resources(root, fullUrls)].filter(isNamed) : isNamed(root) ? [root] : NOBODY;
    this.known = named.length > 0 ? KnownIdentifiers.of(named.map(whoAndWhere)) : NOBODY_KNOWN;
    this.#fullUrls = fullUrls;
  }

  /** @returns what to hand to {@link leave}. */
  enter(resource: Json, contained: boolean): string | undefined {
    const outer = this.#patient;
    const own = this.#patientOf(resource);
    if (own !== undefined || !contained) this.#patient = own;
    return outer;
  }

  leave(outer: string | undefined): void {
    this.#patient = outer;
  }

  dateOffset(): number | undefined {
    return this.#patient === undefined ? undefined : this.#days(this.#patient);
  }

  redactText(text: string): string | undefined {
    return this.#textRedactor?.(text, this.known);
  }

  #patientOf(resource: Json): string | undefined {
    if (resource.resourceType === 'Patient') return typeof resource.id === 'string' ? resource.id : undefined;
    const subject = subjectOf(resource as { resourceType: string })?.reference;
    if (!subject) return undefined;
    if (typeof subject.reference !== 'string') return subject.identifier?.value;
    const { reference } = subject;
    const id = this.#fullUrls.get(reference);
    if (id !== undefined) return id;
    if (reference.startsWith('urn:')) return reference.replace(/^urn:\w+:/i, '').toLowerCase();
    const literal = /(?:^|\/)Patient\/([A-Za-z0-9\-._~]{1,64})/.exec(reference);
    return literal?.[1] ?? reference.replace(/^.*[|=]/, '');
  }
}

const NAMED: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'RelatedPerson',
  'Person',
  'Organization',
  'Location',
]);

const isNamed = (resource: Json): boolean => NAMED.has(resource.resourceType as string);
const NOBODY: readonly Json[] = [];
const NOBODY_KNOWN = new KnownIdentifiers();
const NO_URLS: Map<string, string> = new Map();

/** What is known of somebody, in a copy: the resource itself is about to be changed. */
function whoAndWhere({ resourceType, name, address, telecom, identifier, contact }: Json): Resource {
  return JSON.parse(JSON.stringify({ resourceType, name, address, telecom, identifier, contact })) as Resource;
}

const days = new WeakMap<Parameters, (patient: string) => number>();

/** From -50 to 50 and never 0; but 0 for a patient with a pseudonym of ours, whose dates have been moved before. */
function daysOf(parameters: Parameters): (patient: string) => number {
  let found = days.get(parameters);
  if (!found) {
    const own = tokensOf(parameters);
    const secret = tokens(parameters.dateShiftKey);
    const known = new Map<string, number>();
    const offset = (patient: string): number => {
      if (own.isToken(patient)) return 0;
      const n = Math.floor(secret.fraction('date shift', patient) * 100);
      return n < 50 ? n - 50 : n - 49;
    };
    found = (patient) => rememberingFor(known, patient, offset);
    days.set(parameters, found);
  }
  return found;
}

/** A resource and all that are nested in it. */
function* resources(resource: Json, fullUrls: Map<string, string>): Generator<Json> {
  yield resource;
  for (const contained of list(resource.contained)) yield* resources(contained, fullUrls);
  if (resource.resourceType !== 'Bundle') return;
  for (const { fullUrl, resource: inner } of list(resource.entry)) {
    if (typeof inner !== 'object' || inner === null) continue;
    const { id } = inner as Json;
    if (typeof fullUrl === 'string' && typeof id === 'string') fullUrls.set(fullUrl, id);
    yield* resources(inner as Json, fullUrls);
  }
}

const list = (value: unknown): Json[] =>
  (Array.isArray(value) ? value : []).filter((one) => typeof one === 'object' && one !== null);
