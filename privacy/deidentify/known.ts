import type { Address, ContactPoint, HumanName, Identifier, Resource } from '@medplum/fhirtypes';
import { KnownPeople } from '../redact/index.ts';
import { isTermWord } from '../schema/terms.ts';
import { answering, looksLikeIdentifier } from './codes.ts';

/**
 * The names, numbers and addresses of the people and places of a message, to see whether a text that would be kept
 * (the display of a code) mentions one of them. A last look over what the lists let through, not a redactor.
 */
export class KnownIdentifiers {
  readonly #words = new Set<string>();
  readonly #phrases = new Set<string>();
  readonly #resources: Resource[] = [];
  readonly #mentioned = new Map<string, boolean>();
  #people: KnownPeople | undefined;

  static of(resources: Iterable<Resource>): KnownIdentifiers {
    const known = new KnownIdentifiers();
    for (const r of resources) known.add(r);
    return known;
  }

  add(resource: Resource): void {
    const r = resource as {
      resourceType: string;
      name?: unknown;
      address?: unknown;
      telecom?: unknown;
      contact?: unknown;
      identifier?: unknown;
    };
    for (const c of list<Resource>((resource as { contained?: unknown }).contained)) if (c?.resourceType) this.add(c);
    if (!NAMED.has(r.resourceType)) return;
    this.#resources.push(resource);
    this.#mentioned.clear();
    this.#people = undefined;
    for (const n of list<HumanName | string>(r.name)) this.#name(n);
    for (const a of list<Address>(r.address)) this.#address(a);
    for (const t of list<ContactPoint>(r.telecom)) this.#phrase(t.value);
    for (const i of list<Identifier>(r.identifier)) this.#phrase(i.value);
    for (const c of list<{ name?: HumanName; address?: Address; telecom?: ContactPoint[] }>(r.contact)) {
      if (c.name) this.#name(c.name);
      if (c.address) this.#address(c.address);
      for (const t of list<ContactPoint>(c.telecom)) this.#phrase(t.value);
    }
  }

  get empty(): boolean {
    return this.#resources.length === 0;
  }

  /** The same people as the text redactor knows them; undefined when there are none. */
  get people(): KnownPeople | undefined {
    if (this.empty) return undefined;
    this.#people ??= KnownPeople.of(...this.#resources);
    return this.#people;
  }

  /** Whether a text mentions someone known. Ordinary words that are also surnames (White, Long) do not count alone. */
  mentionedIn(text: string): boolean {
    let mentioned = this.#mentioned.get(text);
    if (mentioned === undefined) {
      mentioned = this.#mentions(text);
      this.#mentioned.set(text, mentioned);
    }
    return mentioned;
  }

  #mentions(text: string): boolean {
    const folded = fold(text);
    for (const phrase of this.#phrases) if (folded.includes(phrase)) return true;
    return words(folded).some((w) => this.#words.has(w) && !ORDINARY.has(w));
  }

  #name(name: HumanName | string): void {
    const parts = typeof name === 'string' ? [name] : [name.text, name.family, ...(name.given ?? [])];
    for (const part of parts) {
      if (typeof part !== 'string') continue;
      if (words(fold(part)).length > 1) this.#phrase(part);
      // Of a place only the whole name counts: its words are of the language of medicine.
      if (typeof name === 'string') this.#phrase(part);
      else for (const w of words(fold(part))) if (w.length >= 2) this.#words.add(w);
    }
    if (typeof name !== 'string' && name.family) {
      for (const given of name.given ?? []) this.#phrase(`${given} ${name.family}`);
    }
  }

  #address(address: Address): void {
    for (const line of list<string>(address.line)) this.#phrase(line);
    this.#phrase(address.text);
    for (const place of [address.city, address.district]) {
      for (const w of typeof place === 'string' ? words(fold(place)) : []) if (w.length >= 3) this.#words.add(w);
    }
    this.#phrase(address.postalCode);
  }

  #phrase(value: unknown): void {
    if (typeof value === 'string' && value.trim().length >= 4) this.#phrases.add(fold(value.trim()));
  }
}

/**
 * Whether the display of a standard code may stay: each of its words is one that terms are made of, its numbers are
 * small, and it names nobody known. Whatever is not recognised as a term is a name until it is.
 */
export const isTerm = (text: string, known: KnownIdentifiers): boolean =>
  readsLikeTerm(text) && (known.empty || !known.mentionedIn(text));

const readsLikeTerm = answering(
  (text) =>
    text.length <= 300 &&
    TERM.test(text) &&
    !looksLikeIdentifier(text) &&
    !PERSONAL.test(text) &&
    !MANY_NUMBERS.test(text) &&
    !TITLED_NAME.test(text) &&
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .every(isTermToken)
);

function isTermToken(token: string): boolean {
  if (token.length <= 1 || /^\d{1,4}$/.test(token)) return true;
  if (/^[a-z]+$/.test(token)) return isTermWord(token);
  // B12, H1N1, A1c, PCV13: short, and with a letter.
  return /^(?=.*[a-z])[a-z0-9]{2,5}$/.test(token);
}

/** What announces a person's own number or date. */
const PERSONAL = /\b(?:ssn|mrn|dob|born|zip|phone|tel|fax|acct|nee)\b|\b(?:19|20)\d{2}\b/i;
/** Numbers in a row, as phone numbers are written in parts. */
const MANY_NUMBERS = /\d+(?:[ .()/-]+\d+){2,}|\d{3,}[ .()/-]+\d{3,}/;
const TERM = /^[\p{L}\p{N}\s.,;:'"’()[\]{}/+\-–*^%#&<>=≥≤_|!?µμ°®™]+$/u;
const NAMED: ReadonlySet<string> = new Set([
  'Patient',
  'Practitioner',
  'RelatedPerson',
  'Person',
  'Organization',
  'Location',
]);

/** A title before a capitalized word. */
const TITLED_NAME = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sra|Herr|Frau|Mme)\.?\s+\p{Lu}\p{Ll}+/u;

const fold = (s: string): string => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = (folded: string): string[] => folded.split(/[^\p{L}]+/u).filter(Boolean);
const list = <T>(v: unknown): T[] => (Array.isArray(v) ? v : v === undefined || v === null ? [] : [v as T]);

const ORDINARY: ReadonlySet<string> = new Set(
  `white black brown green gray grey red blue day may long short young old early head foot hand bone blood heart rose
  berry bean rice fish wood stone bush field hill lake cross cotton wolf fox house home price best good small little
  strong power major minor low high west north south east grant will mark hope faith grace joy love iron gold silver
  rich moss frost winter summer spring snow rain ray king knight case page block bank banks park parks street ward
  wards base bird camp chase church cook cooper cole carter clay craft dean drake english fields fisher flowers
  forest francis free french gill glass hardy hart hay hays hunt key lamb lane law lee love lowe lynch marsh mason
  mercy miles mills moon nash noble paul pace penn perry pitt pool poole pope potter pratt reed reid rivers root ross
  rush sharp shaw skinner sparks steel swan sweet teal temple todd tucker vital wall walls ware waters wells wise
  worth york lung disease chronic acute total mass volume serum plasma body pain skin left right upper lower normal
  general health hospital medical center centre clinic care services primary hearing patient person history status
  disorder finding procedure test screening vaccine injection oral tablet the and for with not inc llc`.split(/\s+/)
);
