import * as F from '../lexicon/flags.ts';
import { CLASS, FOLD, LETTER } from '../lexicon/word-hash.ts';
import { HELD, LOWER, MIXED, NEW_LINE, NEW_PARAGRAPH, NUMBER, PUNCT, type Tokens, UPPER, WORD } from '../tokens.ts';

/** Rows of the weights. A feature is a row, found by its hash; two that meet in one row share it. */
export const ROWS = 1 << 15;

export const OUTSIDE = 0;
export const PERSON = 1;
export const PLACE = 2;
export const ORGANIZATION = 3;
export const TAGS = 4;

/** Most features that a token has. */
export const MOST_FEATURES = 40;

/** What the tagger is asked about: capitalized words, and names written small. The rest is outside. */
export function isCandidate(t: Tokens, i: number): boolean {
  if (t.kind[i] !== WORD) return false;
  const flags = t.flags[i]!;
  if (t.end[i]! - t.start[i]! < 2) return t.shape[i] === UPPER && i > 0 && t.gap[i]! > 0;
  if (t.shape[i] !== LOWER) return true;
  if ((flags & (F.GIVEN | F.SURNAME)) === 0 || (flags & NO_SMALL_NAME) !== 0) return false;
  // Beside a capitalized word that leads to no name, what is small is a word of another language.
  return i === 0 || t.shape[i - 1] === LOWER || (t.flags[i - 1]! & LEADS) !== 0;
}
const NO_SMALL_NAME = F.ORDINARY | F.CLINICAL | F.PARTICLE | F.WORD_TOO | F.UNIT;
const LEADS = F.TITLE | F.NAME_LABEL | F.RELATION | F.NAME_CUE;

/** Kinds of word in a handful of bits: what dictionaries say, without the word itself. */
const KINDS =
  F.GIVEN |
  F.SURNAME |
  F.ORDINARY |
  F.CLINICAL |
  F.EPONYM |
  F.PLACE |
  F.STATE |
  F.MONTH |
  F.TITLE |
  F.CREDENTIAL |
  F.RELATION |
  F.ORG_END |
  F.STREET |
  F.PARTICLE |
  F.EPONYM_HEAD |
  F.STATE_CODE |
  F.UNIT |
  F.WORD_TOO |
  F.PLACE_START;

/**
 * The features of the token at `i`, as rows, into `rows`; their number. Names are seen by their spelling and by
 * dictionaries, never as themselves, so that a stranger's name is read as a familiar one; what stands beside is seen as
 * itself where it is an ordinary word.
 */
export function featuresOf(t: Tokens, i: number, before: number, twoBefore: number, rows: Int32Array): number {
  const flags = t.flags[i]!;
  const kinds = flags & KINDS;
  const form = t.shape[i]! * 4 + Math.min(3, (t.end[i]! - t.start[i]! - 1) >> 2);
  const [left, leftSign] = leftOf(t, i);
  const [right, rightSign] = rightOf(t, i);
  const leftWord = wordOf(t, left);
  const rightWord = wordOf(t, right);
  const leftKinds = left < 0 ? -1 : t.flags[left]! & KINDS;
  const rightKinds = right < 0 ? -1 : t.flags[right]! & KINDS;
  const further = left < 0 ? -1 : leftOf(t, left)[0];
  const beyond = right < 0 ? -1 : rightOf(t, right)[0];
  const capitals = capitalsAround(t, i);
  let n = 0;
  const add = (id: number, value: number) => {
    rows[n++] = mix(id, value) & (ROWS - 1);
  };
  add(1, 0);
  add(2, kinds);
  add(3, form);
  add(4, mix(kinds, form));
  add(5, capitals);
  add(6, mix(kinds, capitals));
  const unknown = (flags & (F.ORDINARY | F.CLINICAL | F.GIVEN | F.SURNAME | F.PLACE | F.EPONYM)) === 0 ? 1 : 0;
  for (let k = 2; k <= 4; k++) {
    add(5 + k, mix(affix(t.text, t.start[i]!, t.end[i]!, k, false), unknown));
    add(9 + k, mix(affix(t.text, t.start[i]!, t.end[i]!, k, true), unknown));
  }
  add(14, before);
  add(15, mix(before, kinds));
  add(16, before * 4 + twoBefore);
  add(17, mix(before, form));
  add(18, leftWord);
  add(19, mix(leftWord, leftSign));
  add(20, mix(mix(leftWord, leftSign), kinds));
  add(21, leftSign);
  add(22, mix(leftSign, kinds));
  add(23, mix(leftKinds, kinds));
  add(24, mix(leftKinds, leftSign));
  add(25, rightWord);
  add(26, mix(rightWord, rightSign));
  add(27, mix(mix(rightWord, rightSign), kinds));
  add(28, rightSign);
  add(29, mix(rightKinds, kinds));
  add(30, mix(rightKinds, rightSign));
  add(31, mix(mix(leftKinds, kinds), rightKinds));
  add(32, mix(wordOf(t, further), leftWord));
  add(33, wordOf(t, further));
  add(34, mix(wordOf(t, beyond), rightWord));
  add(35, mix(leftWord, rightWord));
  add(36, mix(mix(leftSign, rightSign), kinds));
  return n;
}

/** The word or number before, and the signs between: the last sign, a line break, a blank. */
function leftOf(t: Tokens, i: number): [number, number] {
  let sign = gapOf(t.gap[i]!);
  let k = i - 1;
  for (let steps = 0; k >= 0 && t.kind[k] === PUNCT && steps < 4; k--, steps++) {
    sign = mix(sign, t.text.charCodeAt(t.start[k]!));
    if (t.gap[k]! >= NEW_LINE) sign = mix(sign, 10);
  }
  return [k >= 0 && t.kind[k] !== PUNCT ? k : -1, sign];
}

function rightOf(t: Tokens, i: number): [number, number] {
  let k = i + 1;
  let sign = k < t.count ? gapOf(t.gap[k]!) : 9;
  for (let steps = 0; k < t.count && t.kind[k] === PUNCT && steps < 3; k++, steps++) {
    sign = mix(sign, t.text.charCodeAt(t.start[k]!));
    if (k + 1 < t.count && t.gap[k + 1]! >= NEW_LINE) sign = mix(sign, 10);
  }
  return [k < t.count && t.kind[k] !== PUNCT ? k : -1, sign];
}

const gapOf = (gap: number): number => (gap === NEW_PARAGRAPH ? NEW_LINE : gap);

/** An ordinary word is itself; a name or an unknown word is what dictionaries say of it and how it is written. */
function wordOf(t: Tokens, i: number): number {
  if (i < 0) return 7;
  if (t.kind[i] === NUMBER) return 11 + Math.min(8, t.end[i]! - t.start[i]!);
  if (t.kind[i] === MIXED) return 23;
  if (t.kind[i] === HELD) return 29;
  const flags = t.flags[i]!;
  const itself =
    (flags & (F.ORDINARY | F.CLINICAL)) !== 0 ||
    (flags & ~(F.NAME | F.PLACE | F.EPONYM | F.WORD_TOO | F.PLACE_START)) !== 0;
  return itself ? t.hash[i]! : mix(flags & KINDS, t.shape[i]! + 31);
}

/** How many of the three words on either side are written in capitals, and how many begin with one. */
function capitalsAround(t: Tokens, i: number): number {
  let upper = 0;
  let capital = 0;
  for (let k = i - 3; k <= i + 3; k++) {
    if (k < 0 || k >= t.count || k === i || t.kind[k] !== WORD) continue;
    if (t.shape[k] === UPPER) upper++;
    if (t.shape[k] !== LOWER) capital++;
  }
  return (upper > 2 ? 2 : upper > 0 ? 1 : 0) * 4 + Math.min(3, capital >> 1);
}

function affix(text: string, start: number, end: number, length: number, last: boolean): number {
  let hash = length;
  if (last) {
    for (let at = end - 1, seen = 0; at >= start && seen < length; at--) {
      const code = text.charCodeAt(at);
      if (CLASS[code] !== LETTER) continue;
      hash = mix(hash, FOLD[code]!);
      seen++;
    }
    return hash;
  }
  for (let at = start, seen = 0; at < end && seen < length; at++) {
    const code = text.charCodeAt(at);
    if (CLASS[code] !== LETTER) continue;
    hash = mix(hash, FOLD[code]!);
    seen++;
  }
  return hash;
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}
