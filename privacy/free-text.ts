import { isUnit, looksLikeIdentifier } from './deidentify/codes.ts';
import { type KnownPeople, redact } from './redact/index.ts';
import { CUES } from './redact/lexicon/cues.ts';
import * as F from './redact/lexicon/flags.ts';
import { flagsOfWord } from './redact/lexicon/lexicon.ts';
import { CLINICAL_TERMS } from './redact/lexicon/words/clinical.ts';
import { COMMON_WORDS } from './redact/lexicon/words/common.ts';
import { EPONYMS } from './redact/lexicon/words/eponyms.ts';
import { ORDINARY_WORDS } from './redact/lexicon/words/ordinary.ts';
import { isTermWord } from './schema/terms.ts';

/** Rounds after which a text that still changes is given up; two are enough for nearly all. */
const ROUNDS = 4;

/**
 * Free text that is to be kept: through the redactor, and then every word goes that no dictionary knows. No redactor
 * sees each name, so what is not recognised as a word of the language or of medicine is a name until it is. Names that
 * are ordinary words too are left to the redactor. Treating twice is treating once.
 * @returns undefined for a text that does not come to rest, which has to go.
 */
export function freeText(text: string, known?: KnownPeople): string | undefined {
  let before = text;
  for (let round = 0; round < ROUNDS; round++) {
    const after = withoutUnknownWords(redact(before, { known }).text);
    if (after === before) return after;
    before = after;
  }
  return undefined;
}

const PLACEHOLDER = /\[[A-Z][A-Z_]{1,20}_\d{1,6}\]/g;
/** Placeholders, tags of XHTML, entities, and words with the digits in them. */
const TOKEN =
  /\[[A-Z][A-Z_]{1,20}_\d{1,6}\]|<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,6}|#\d{2,5}|#x[0-9a-f]{2,4});|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}{1,2}(?!\p{L}))?/giu;

function withoutUnknownWords(text: string): string {
  let taken: Set<string> | undefined;
  let next = 0;
  return text.replace(TOKEN, (token) => {
    if (isKnown(token)) return token;
    if (token[0] === '<') return bareTag(token);
    taken ??= new Set(text.match(PLACEHOLDER));
    let placeholder: string;
    do placeholder = `[UNKNOWN_${++next}]`;
    while (taken.has(placeholder));
    return placeholder;
  });
}

const REMEMBERED = 50_000;
const remembered = new Map<string, boolean>();

function isKnown(token: string): boolean {
  let known = remembered.get(token);
  if (known === undefined) {
    const sign = token[0];
    known = sign === '[' || sign === '&' || (sign === '<' ? isTag(token) : isWord(token));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(token, known);
  }
  return known;
}

/** Attributes can hold text: of those of a tag of the narrative only such stay that can not say anything. */
function isTag(tag: string): boolean {
  const name = TAG.exec(tag)?.[1];
  return name !== undefined && TAGS.has(name);
}
const TAGS: ReadonlySet<string> = new Set(
  `a abbr acronym b big blockquote body br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 head hr html
  i img ins kbd li ol p pre q samp small span strong sub sup table tbody td tfoot th thead title tr tt u ul var`.split(
    /\s+/
  )
);
const TAG =
  /^<\/?([a-z]{1,10}|h[1-6])(?:\s+(?:xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"|(?:colspan|rowspan|border)="\d{1,3}"))*\s*\/?>$/;

/** The tag without its attributes; what is no tag of XHTML loses its brackets, too. */
function bareTag(tag: string): string {
  const [, open, name, close] = /^<(\/?)([a-z]{1,10}|h[1-6])\b.*?(\/?)>$/is.exec(tag) ?? [];
  return name !== undefined && TAGS.has(name.toLowerCase()) ? `<${open}${name.toLowerCase()}${close}>` : '';
}

/** Each word as it is written there: the filter that the redactor asks besides says yes to one word in 200 that is none. */
const wordsOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(/\s+/)).filter(Boolean));
const CLINICAL = wordsOf(CLINICAL_TERMS);
const ORDINARY = wordsOf(ORDINARY_WORDS, COMMON_WORDS, ...CUES.map(([, words]) => words));
const EPONYM = wordsOf(EPONYMS);

function isWord(token: string): boolean {
  const word = fold(token.replace(/['’]\p{L}{1,2}$/u, ''));
  if (word.length < 2) return true;
  if (/^\p{N}+$/u.test(word)) return !looksLikeIdentifier(word) && /^\d+$/.test(word);
  // 250mg, B12, T2, 3rd, mm2: letters with few digits.
  if (/\p{N}/u.test(word))
    return isUnit(token.replace(/^\d{1,5}/, '')) || /^(?:[a-z]{1,4}\d{1,3}|\d{1,3}[a-z]{1,3}|[a-z]\d[a-z])$/.test(word);
  if (inDictionary(word) || isUnit(token)) return true;
  // Parkinson, Foley: the redactor has taken those that are people.
  if (EPONYM.has(word) && /^\p{Lu}/u.test(token)) return true;
  // CT, JVD, RLQ; what is also a surname (LEE, NG) is no abbreviation.
  if (/^[A-Z]{2,4}$/.test(token)) return (flagsOfWord(word) & F.NAME) === 0;
  return stems(word).some(inDictionary);
}

/** A name is a word only when terms are made of it: White, not Smith. */
const inDictionary = (word: string): boolean =>
  isTermWord(word) || CLINICAL.has(word) || (ORDINARY.has(word) && (flagsOfWord(word) & F.NAME) === 0);

/** `denies` → `deny`, `stopped` → `stop`, `noted` → `note`. */
function stems(word: string): string[] {
  const m = /^([a-z]{3,})(?:s|es|d|ed|ing|ly|er|ers)$/.exec(word);
  if (!m) return [];
  const found: string[] = [];
  for (const ending of ['s', 'es', 'd', 'ed', 'ing', 'ly', 'er', 'ers']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    found.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1));
    if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  }
  return found;
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
