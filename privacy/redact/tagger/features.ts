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
  const left = leftOf(t, i);
  const leftSign = sign;
  const right = rightOf(t, i);
  const rightSign = sign;
  const further = left < 0 ? -1 : leftOf(t, left);
  const beyond = right < 0 ? -1 : rightOf(t, right);
  const leftWord = wordOf(t, left);
  const rightWord = wordOf(t, right);
  const furtherWord = wordOf(t, further);
  const leftKinds = left < 0 ? -1 : t.flags[left]! & KINDS;
  const rightKinds = right < 0 ? -1 : t.flags[right]! & KINDS;
  const capitals = capitalsAround(t, i);
  const unknown = (flags & FAMILIAR) === 0 ? 1 : 0;
  const ledBy = mix(leftWord, leftSign);
  const followedBy = mix(rightWord, rightSign);
  rows[0] = 1;
  rows[1] = mix(2, kinds) & LAST_ROW;
  rows[2] = mix(3, form) & LAST_ROW;
  rows[3] = mix(4, kinds + form) & LAST_ROW;
  rows[4] = mix(5, capitals) & LAST_ROW;
  rows[5] = mix(6, kinds + capitals) & LAST_ROW;
  rows[6] = mix(14, before) & LAST_ROW;
  rows[7] = mix(15, kinds + before) & LAST_ROW;
  rows[8] = mix(16, before * 4 + twoBefore) & LAST_ROW;
  rows[9] = mix(17, before * 32 + form) & LAST_ROW;
  rows[10] = mix(18, leftWord) & LAST_ROW;
  rows[11] = mix(19, ledBy) & LAST_ROW;
  rows[12] = mix(20, ledBy + kinds) & LAST_ROW;
  rows[13] = mix(21, leftSign) & LAST_ROW;
  rows[14] = mix(22, leftSign + kinds) & LAST_ROW;
  rows[15] = mix(23, Math.imul(leftKinds, 31) + kinds) & LAST_ROW;
  rows[16] = mix(24, leftKinds + leftSign) & LAST_ROW;
  rows[17] = mix(25, rightWord) & LAST_ROW;
  rows[18] = mix(26, followedBy) & LAST_ROW;
  rows[19] = mix(27, followedBy + kinds) & LAST_ROW;
  rows[20] = mix(28, rightSign) & LAST_ROW;
  rows[21] = mix(29, Math.imul(rightKinds, 31) + kinds) & LAST_ROW;
  rows[22] = mix(30, rightKinds + rightSign) & LAST_ROW;
  rows[23] = mix(31, Math.imul(leftKinds, 31) + kinds + Math.imul(rightKinds, 37)) & LAST_ROW;
  rows[24] = mix(32, Math.imul(furtherWord, 31) + leftWord) & LAST_ROW;
  rows[25] = mix(33, furtherWord) & LAST_ROW;
  rows[26] = mix(34, Math.imul(wordOf(t, beyond), 31) + rightWord) & LAST_ROW;
  rows[27] = mix(35, Math.imul(leftWord, 31) + rightWord) & LAST_ROW;
  rows[28] = mix(36, Math.imul(leftSign, 31) + rightSign + kinds) & LAST_ROW;
  return addAffixes(t, i, unknown, rows, 29);
}
const LAST_ROW = ROWS - 1;
const FAMILIAR = F.ORDINARY | F.CLINICAL | F.GIVEN | F.SURNAME | F.PLACE | F.EPONYM;

/** What lies between a word and the one that was looked for: a blank, a line break, signs. Set by the two below. */
let sign = 0;

/** The word or number before, past up to four signs; -1 for none. */
function leftOf(t: Tokens, i: number): number {
  let between = gapOf(t.gap[i]!);
  let k = i - 1;
  for (let steps = 0; k >= 0 && t.kind[k] === PUNCT && steps < 4; k--, steps++) {
    between = step(between, t.codes[t.start[k]!]!);
    if (t.gap[k]! >= NEW_LINE) between = step(between, 10);
  }
  sign = between;
  return k >= 0 && t.kind[k] !== PUNCT ? k : -1;
}

function rightOf(t: Tokens, i: number): number {
  let k = i + 1;
  let between = k < t.count ? gapOf(t.gap[k]!) : 9;
  for (let steps = 0; k < t.count && t.kind[k] === PUNCT && steps < 3; k++, steps++) {
    between = step(between, t.codes[t.start[k]!]!);
    if (k + 1 < t.count && t.gap[k + 1]! >= NEW_LINE) between = step(between, 10);
  }
  sign = between;
  return k < t.count && t.kind[k] !== PUNCT ? k : -1;
}

const gapOf = (gap: number): number => (gap === NEW_PARAGRAPH ? NEW_LINE : gap);

/** An ordinary word is itself; a name or an unknown word is what dictionaries say of it and how it is written. */
function wordOf(t: Tokens, i: number): number {
  if (i < 0) return 7;
  const kind = t.kind[i];
  if (kind === NUMBER) return 11 + Math.min(8, t.end[i]! - t.start[i]!);
  if (kind === MIXED) return 23;
  if (kind === HELD) return 29;
  const flags = t.flags[i]!;
  return (flags & ITSELF) !== 0 ? t.hash[i]! : Math.imul((flags & KINDS) + 31 + t.shape[i]!, 0x9e3779b1);
}
const ITSELF = ~(F.NAME | F.PLACE | F.EPONYM | F.WORD_TOO | F.PLACE_START);

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

/** The first and the last two, three and four letters, each with whether a dictionary has the word. */
function addAffixes(t: Tokens, i: number, unknown: number, rows: Int32Array, from: number): number {
  const { text } = t;
  const start = t.start[i]!;
  const end = t.end[i]!;
  let n = from;
  let hash = 3;
  for (let at = start, seen = 0; at < end && seen < 4; at++) {
    const code = text.charCodeAt(at);
    if (CLASS[code] !== LETTER) continue;
    hash = step(hash, FOLD[code]!);
    if (++seen > 1) rows[n++] = mix(6 + seen, hash * 2 + unknown) & (ROWS - 1);
  }
  hash = 5;
  for (let at = end - 1, seen = 0; at >= start && seen < 4; at--) {
    const code = text.charCodeAt(at);
    if (CLASS[code] !== LETTER) continue;
    hash = step(hash, FOLD[code]!);
    if (++seen > 1) rows[n++] = mix(9 + seen, hash * 2 + unknown) & (ROWS - 1);
  }
  return n;
}

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}
