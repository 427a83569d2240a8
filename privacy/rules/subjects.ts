import type { Resource } from '@medplum/fhirtypes';
import { KnownIdentifiers } from '../deidentify/known.ts';
import { subjectOf } from '../resource-types.ts';
import type { Circumstances, Pseudonymizer } from './circumstances.ts';
import type { Parameters } from './configuration.ts';
import { filePseudonyms } from './file-pseudonyms.ts';
import type { TextRedactor } from './methods/redact-text.ts';
import { tokensOf } from './methods/shared.ts';
import { type Tokens, tokens } from './methods/tokens.ts';

type Json = Record<string, unknown>;

/** Whose the resources of an input are, and who is named in it; taken before anything is changed. */
export class Subjects implements Circumstances {
  readonly known = new KnownIdentifiers();
  readonly pseudonyms: Pseudonymizer;
  readonly #tokens: Tokens;
  readonly #days: Tokens;
  readonly #fullUrls = new Map<string, string>();
  readonly #textRedactor: TextRedactor | undefined;
  #patient: string | undefined;

  constructor(root: Json, parameters: Parameters, textRedactor: TextRedactor | undefined) {
    this.#tokens = tokensOf(parameters);
    this.pseudonyms = filePseudonyms(parameters);
    this.#days = daysOf(parameters);
    for (const resource of resources(root, this.#fullUrls)) {
      if (!NAMED.has(resource.resourceType as string)) continue;
      this.known.add(structuredClone(resource) as unknown as Resource);
    }
    this.#textRedactor = textRedactor;
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

  /** From -50 to 50 and never 0; but 0 for a patient with a pseudonym of ours, whose dates have been moved before. */
  dateOffset(): number | undefined {
    if (this.#patient === undefined) return undefined;
    if (this.#tokens.isToken(this.#patient)) return 0;
    const n = Math.floor(this.#days.fraction('date shift', this.#patient) * 100);
    return n < 50 ? n - 50 : n - 49;
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

const days = new WeakMap<Parameters, Tokens>();
function daysOf(parameters: Parameters): Tokens {
  let found = days.get(parameters);
  if (!found) {
    found = tokens(parameters.dateShiftKey);
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
