import type { Address, ContactPoint, HumanName, Identifier, Resource } from '@medplum/fhirtypes';
import { findIdentified, KnownPeople, redact } from '../../privacy/redact/index.ts';
import { refusal } from '../errors.ts';
import { SYSTEM_TEXT } from './prompt.ts';
import { spellings } from './spellings.ts';

/**
 * What is known of a patient, for redaction and for the check after it. The two see by different means: the redactor
 * reads text as people write it, the check looks for the bare letters and digits of every identifier, in every encoding.
 */
export interface Known {
  readonly people: KnownPeople;
  /** Letters and digits of record numbers, telephones, addresses, full names; found whatever stands between them. */
  readonly values: readonly Value[];
  /** Parts of names that are no ordinary words; found as words, also from back to front and in ROT13. */
  readonly words: ReadonlySet<string>;
}

interface Value {
  readonly bare: string;
  /** From back to front, where that is long enough to be no accident. */
  readonly mirrored: string | undefined;
  /** Too short to be told from a number that happens to be there: counts with nothing beside it alone. */
  readonly alone: RegExp | undefined;
}

export function knownOf(people: readonly Resource[], birthDates: readonly string[]): Known {
  const known = KnownPeople.of(...people);
  const found = { values: new Set<string>(), words: new Set<string>() };
  for (const person of people) collect(person as Person, found);
  for (const date of birthDates) for (const form of dateForms(date)) found.values.add(form);
  const ordinary = (word: string) => redact(`the ${word} is`, { known }).spans.length === 0;
  const words = [...found.words].filter((word) => word.length >= 3 && !OWN_WORDS.has(word) && !ordinary(word));
  const long = words.filter((word) => word.length >= 5);
  return {
    people: known,
    values: [...found.values].map(needle).filter((value) => value.bare.length >= 4),
    words: new Set([...words, ...long.map(backwards), ...long.map(rot13), ...accented(people).map(rot13).map(fold)]),
  };
}

export type Leak = 'known' | 'formed' | 'token';

/**
 * The last look at what is about to leave, bytes as they are and as JSON says them.
 * @param body the exact body of the request
 * @param record the part of it that was rendered from the de-identified record: its dates and codes have the form of
 *   identifiers, so there only what is known counts
 * @returns what kind of thing was found; never what
 */
export function lastCheck(body: string, record: string, known: Known): Leak | undefined {
  const { model: _configured, ...said } = JSON.parse(body) as Record<string, unknown>;
  const texts = textsOf(said);
  const all = texts.join('\n');
  if (holdsKnown(all, known) || says(body, known)) return 'known';
  if (PATIENT_TOKEN.test(all)) return 'token';
  const typed = texts
    // Atlas' own words, and a test says that they have no such form.
    .filter((text) => text !== SYSTEM_TEXT)
    .map((text) => (record === '' ? text : text.replace(record, ' ')))
    .filter((text) => text.length > 3);
  return typed.some((text) => findIdentified(text, { known: known.people }).length > 0) ? 'formed' : undefined;
}

/** @throws Refusal 422, which says nothing of what was found or where */
export function refuseIdentified(body: string, record: string, known: Known): void {
  if (lastCheck(body, record, known) === undefined) return;
  throw refusal(
    422,
    'Something that identifies a person is still in the prompt, so it was not sent. Say it in other words.'
  );
}

/** Whether an identifier of the patient is in a text, however it is spelled. */
export function holdsKnown(text: string, known: Known): boolean {
  if (known.words.size === 0 && known.values.length === 0) return false;
  for (const spelling of spellings(text)) if (says(spelling, known)) return true;
  return false;
}

function says(text: string, known: Known): boolean {
  const folded = fold(text);
  const words = wordsOf(folded);
  if (words.some((word) => known.words.has(word))) return true;
  const bare = words.join('');
  return known.values.some(
    (value) =>
      (bare.includes(value.bare) && (value.alone?.test(folded) ?? true)) ||
      (value.mirrored !== undefined && bare.includes(value.mirrored))
  );
}

/** Every string in a JSON document, keys too. */
function textsOf(document: unknown): string[] {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) for (const child of node) walk(child);
    else if (node !== null && typeof node === 'object')
      for (const [key, child] of Object.entries(node)) {
        texts.push(key);
        walk(child);
      }
  };
  walk(document);
  return texts;
}

const PATIENT_TOKEN = /pt_[a-z2-7]{26}/i;

/** ROT13 leaves a letter with a mark as it is. */
function accented(people: readonly Resource[]): string[] {
  const parts = people
    .flatMap((person) => list((person as Person).name as HumanName[] | undefined))
    .flatMap((name) => [name.family ?? '', ...(name.given ?? [])]);
  return parts.map((part) => part.toLowerCase()).filter((part) => part.length >= 5 && !PLAIN.test(part));
}

interface Person {
  readonly name?: HumanName[] | string;
  readonly telecom?: ContactPoint[];
  readonly address?: Address[] | Address;
  readonly identifier?: Identifier[] | Identifier;
  readonly contact?: { name?: HumanName; telecom?: ContactPoint[]; address?: Address }[];
}

function collect(person: Person, found: { values: Set<string>; words: Set<string> }): void {
  for (const name of typeof person.name === 'string' ? [] : list(person.name)) {
    const family = name.family ?? '';
    for (const part of [family, ...(name.given ?? []), ...(name.text ?? '').split(/\s+/)])
      for (const word of wordsOf(fold(part))) found.words.add(word);
    for (const given of name.given ?? []) {
      // Six letters together are no accident; `ana li` is.
      for (const full of [given + family, family + given]) if (bareOf(full).length >= 8) found.values.add(full);
    }
  }
  for (const { value } of list(person.telecom)) found.values.add(value ?? '');
  for (const { value } of list(person.identifier)) found.values.add(value ?? '');
  for (const { line } of list(person.address)) for (const street of line ?? []) found.values.add(street);
  for (const contact of person.contact ?? []) collect({ ...contact, name: list(contact.name) as HumanName[] }, found);
}

function needle(text: string): Value {
  const bare = bareOf(text);
  const sure = bare.length >= 9 || (bare.length >= 7 && /\p{L}/u.test(bare) && /\p{N}/u.test(bare));
  const spaced = [...bare].map((sign) => sign.replace(/[^\p{L}\p{N}]/gu, '')).join('[^\\p{L}\\p{N}]{0,3}');
  // LOINC codes and the like end in a dash and a digit, and are no house numbers.
  return {
    bare,
    mirrored: bare.length >= 8 ? backwards(bare) : undefined,
    alone: sure ? undefined : new RegExp(`(?<![\\p{L}\\p{N}.])${spaced}(?![\\p{L}\\p{N}]|-\\d(?!\\d))`, 'u'),
  };
}

/** A birth date as people write it. Its ISO form is left to the redactor: that is how dates of care are written. */
function dateForms(iso: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year || !month || !day) return [];
  const name = MONTHS[Number(month) - 1] ?? '';
  const [m, d] = [Number(month), Number(day)];
  const names = [name, name.slice(0, 3)];
  return [
    `${month}${day}${year}`,
    `${day}${month}${year}`,
    ...names.flatMap((n) => [`${n}${d}${year}`, `${d}${n}${year}`]),
  ].filter((form) => m > 0 && form !== `${year}${month}${day}`);
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Small letters without marks, look-alikes as the Latin letters they look like, without signs that are not seen. */
function fold(text: string): string {
  const plain = PLAIN.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}|\p{Cf}|[\u{e0000}-\u{e007f}]/gu, '')
        .replace(/\P{ASCII}/gu, (sign) => LOOK_ALIKE.get(sign) ?? sign);
  return plain.toLowerCase();
}
const PLAIN = /^\p{ASCII}*$/u;
/** Pairs: the sign, and the Latin letter that it looks like. */
const PAIRS =
  'аaвbсcеeнhкkмmоoрpтtуyхxіiјjѕsԁdԛqԝwАaВbСcЕeНhКkМmОoРpТtУyХxІiЈjЅsαaβbεeηnιiκkνvοoρpτtυuχxΑaΒbΕeΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxΖzıiłløoßsæa';
const LOOK_ALIKE = new Map(Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, sign, letter]) => [sign!, letter!]));

export const bareOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u);
const backwards = (text: string): string => [...text].reverse().join('');
const rot13 = (word: string): string =>
  word.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + 13) % 26) + 97));

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as T];

/** Of the protocol and of the gateway's own instructions: there anyway, whatever the patient is called. */
const OWN_WORDS = new Set(
  'model messages message role content system user assistant stream options include usage max tokens completion temperature prompt suffix stop true false record file begin end patient person question answer'.split(
    ' '
  )
);
