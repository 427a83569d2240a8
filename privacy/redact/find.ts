import { findEncoded } from './encoded.ts';
import { type Finding, FORMED, settle } from './findings.ts';
import { dateInWords } from './forms/dates.ts';
import { findInSegments } from './forms/hl7.ts';
import { findLabelled } from './forms/labels.ts';
import { findNumbers } from './forms/numbers.ts';
import { findAt, findCoordinates, findHex, findHost, findMixed, findUrl, isHexWord } from './forms/signs.ts';
import { findInTables } from './forms/tables.ts';
import type { KnownPeople } from './known/known-people.ts';
import * as Flags from './lexicon/flags.ts';
import { findAge, findSpelledAge } from './reads/ages.ts';
import { Ahead } from './reads/ahead.ts';
import { findForeignStreet, findNamedStreet } from './reads/foreign-streets.ts';
import { findIntroduced } from './reads/introduced.ts';
import { findOrganization } from './reads/organizations.ts';
import { findPerson } from './reads/people.ts';
import { findPlace, findPostcode, findStreet, pastCity, STATE_WORDS, STATES, STREET_WORDS } from './reads/places.ts';
import { findScripts } from './reads/scripts.ts';
import { findSpelledOut } from './reads/spelled-out.ts';
import { tagNames } from './tagger/tag.ts';
import * as Token from './tokens.ts';
import { release, type Tokens, tokenize } from './tokens.ts';
import { toSource, viewOf } from './view.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { HELD, LOWER, MIXED, NUMBER, PUNCT, SPACED, WORD } = Token;
const F = { ...Flags };

/** All three layers over one text, and what another has seen in its view: in order, without overlaps. */
export function find(source: string, known?: KnownPeople, seen: readonly Finding[] = []): Finding[] {
  const view = viewOf(source);
  const tokens = tokenize(view.text);
  const found = look(tokens, known);
  findEncoded(tokens, (decoded) => lookInto(decoded, known), found);
  found.push(...seen);
  release(tokens);
  const settled = settle(found);
  if (view.origin)
    for (const finding of settled) [finding.start, finding.end] = toSource(view, finding.start, finding.end);
  return settled.filter(({ start, end }) => end > start);
}

function lookInto(decoded: string, known?: KnownPeople): Finding[] {
  const tokens = tokenize(decoded);
  const found = look(tokens, known);
  release(tokens);
  return found;
}

/** Switched by the bench only, to see what the tagger adds. */
export const LAYERS = { tagger: true };

function look(t: Tokens, known?: KnownPeople): Finding[] {
  const found: Finding[] = [];
  known?.find(t, found);
  findForms(t, found);
  findInSegments(t.text, found);
  findInTables(t, found);
  findReads(t, found);
  if (LAYERS.tagger) tagNames(t, found);
  findScripts(t, found);
  findSpelledOut(t, found);
  return found;
}

/** What has a form: one walk over the tokens, each looked at by what its kind or its sign can begin. */
function findForms(t: Tokens, found: Finding[]): void {
  let numbersTo = 0;
  let labelledTo = 0;
  let hostTo = 0;
  let signTo = 0;
  const { codes, count } = t;
  const [kinds, starts, ends, said] = [t.kind, t.start, t.end, t.flags];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i];
    const start = starts[i]!;
    if (kind === PUNCT) {
      if (start >= signTo) signTo = findSign(t, i, found);
      continue;
    }
    if (kind === HELD) continue;
    const flags = said[i]!;
    if (flags & F.LABEL && i >= labelledTo) labelledTo = Math.max(labelledTo, findLabelled(t, i, found));
    if (kind === WORD) {
      if (flags & F.MONTH) addDate(t, i, found);
      if (flags & F.HIGH_NUMBER) findSpelledAge(t, i, found);
      if (codes[ends[i]!]! === 46 && start >= hostTo) hostTo = findHost(t, start, ends[i]!, found);
      if (isHexWord(t, i)) findHex(t.text, start, found);
      continue;
    }
    if (ends[i]! - start <= 6) findAge(t, i, found);
    if (isHexWord(t, i) && findHex(t.text, start, found) > start) continue;
    if (kind === MIXED) {
      findMixed(t, i, found);
      findPostcode(t, i, found);
      const first = t.text.charCodeAt(start);
      if (first >= 48 && first <= 57 && start >= numbersTo && codes[ends[i]!]! === 45) continue;
      if (codes[ends[i]!]! === 46 && start >= hostTo) hostTo = findHost(t, start, ends[i]!, found);
    } else if (start >= numbersTo) {
      const coordinatesTo = ends[i]! - start <= 3 ? findCoordinates(t, start, ends[i]!, found) : start;
      numbersTo = coordinatesTo > start ? coordinatesTo : findNumbers(t, i, found);
    }
  }
}

/** Returns up to where the text has been read, so that signs within a web address are not tried again. */
function findSign(t: Tokens, i: number, found: Finding[]): number {
  const at = t.start[i]!;
  const code = t.codes[at]!;
  if (code === 64) findAt(t.text, at, found);
  if (code === 58 && i > 0 && t.text.startsWith('//', at + 1)) return findUrl(t.text, t.start[i - 1]!, at + 3, found);
  return at;
}

function addDate(t: Tokens, i: number, found: Finding[]): void {
  const date = dateInWords(t, i);
  if (date) found.push({ ...date, type: 'DATE', rank: FORMED });
}

/** `Hauptstraße 5`, `Beethovenstr. 40`, `Leipziger Str. 53`: a capitalized word, a number soon after. */
function isBeforeNumber(t: Tokens, i: number): boolean {
  if (t.shape[i] === LOWER) return false;
  for (let k = i + 1; k < t.count && k < i + 6; k++) {
    if (t.kind[k] === NUMBER) return t.gap[k] === SPACED && t.end[k]! - t.start[k]! <= 4;
    if (t.kind[k] === WORD ? t.shape[k] === LOWER : !isDotOrHyphen(t.codes[t.start[k]!]!)) return false;
  }
  return false;
}

const COMMA = 44;
const isDotOrHyphen = (code: number): boolean => code === 45 || code === 46;

/** `114 rue des Lilas`, `12, rue Pasteur`. Returns the token after, or the given one. */
function findNumberedStreet(t: Tokens, i: number, found: Finding[]): number {
  const next = i + 1 < t.count && t.codes[t.start[i + 1]!]! === 44 ? i + 2 : i + 1;
  if (next >= t.count || t.kind[next] !== WORD || (t.flags[next]! & F.STREET_START) === 0) return i;
  const to = findForeignStreet(t.text, t.start[next]!, found);
  if (to === t.start[next]) return i;
  found.push({ start: t.start[i]!, end: to, type: 'LOCATION', rank: FORMED });
  let end = next;
  while (end < t.count && t.start[end]! < to) end++;
  return pastCity(t, end, found);
}

/** What the walk below asks of every word, each as one mask. */
const INTRODUCES = F.NAME_LABEL | F.PERSON_INTRO | F.TITLE | F.RELATION | F.NAME_CUE;
const SMALL_IN_NAMES = F.NAME | F.PARTICLE;
const NO_STREET_NAME = F.ORDINARY | F.CLINICAL | F.MONTH;

/** What reads like a name: persons first, since a street or a hospital that bears a name covers it when they settle. */
function findReads(t: Tokens, found: Finding[]): void {
  let personTo = 0;
  let placeTo = 0;
  const { count } = t;
  const [kinds, shapes, said] = [t.kind, t.shape, t.flags];
  const streets = new Ahead(t, F.STREET | F.STREET_START, STREET_WORDS);
  const states = new Ahead(t, STATES, STATE_WORDS, COMMA);
  for (let i = 0; i < count; i++) {
    const kind = kinds[i];
    if (kind === PUNCT || kind === HELD) continue;
    const flags = said[i]!;
    if (kind === NUMBER || kind === MIXED) {
      if (i >= placeTo && streets.isNear(i))
        placeTo = Math.max(placeTo, findStreet(t, i, found), findNumberedStreet(t, i, found));
      continue;
    }
    if (flags & INTRODUCES) personTo = Math.max(personTo, findIntroduced(t, i, found));
    if (shapes[i] === LOWER && (flags & SMALL_IN_NAMES) === 0) continue;
    if (flags & F.ORG_END) findOrganization(t, i, found);
    const begins = (flags & F.STREET_START) !== 0;
    if (i >= placeTo && (begins || ((flags & NO_STREET_NAME) === 0 && isBeforeNumber(t, i)))) {
      const to = (begins ? findForeignStreet : findNamedStreet)(t.text, t.start[i]!, found);
      if (to > t.start[i]!) {
        let next = i;
        while (next < t.count && t.start[next]! < to) next++;
        placeTo = pastCity(t, next, found);
      }
    }
    if (i >= placeTo) placeTo = Math.max(placeTo, findPlace(t, i, states, found));
    if (i >= personTo) personTo = Math.max(personTo, findPerson(t, i, found));
  }
}
