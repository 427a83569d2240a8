import * as Flags from '../lexicon/flags.ts';
import * as Hash from '../lexicon/word-hash.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { HELD, LOWER, MIXED, NEW_LINE, NEW_PARAGRAPH, NUMBER, PUNCT, UPPER, WORD } = Token;
const { CLASS, FOLD, LETTER } = Hash;
const F = { ...Flags };

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
  rows[1] = kinds;
  rows[2] = form;
  rows[3] = kinds + form;
  rows[4] = capitals;
  rows[5] = kinds + capitals;
  rows[6] = before;
  rows[7] = kinds + before;
  rows[8] = before * 4 + twoBefore;
  rows[9] = before * 32 + form;
  rows[10] = leftWord;
  rows[11] = ledBy;
  rows[12] = ledBy + kinds;
  rows[13] = leftSign;
  rows[14] = leftSign + kinds;
  rows[15] = Math.imul(leftKinds, 31) + kinds;
  rows[16] = leftKinds + leftSign;
  rows[17] = rightWord;
  rows[18] = followedBy;
  rows[19] = followedBy + kinds;
  rows[20] = rightSign;
  rows[21] = Math.imul(rightKinds, 31) + kinds;
  rows[22] = rightKinds + rightSign;
  rows[23] = Math.imul(leftKinds, 31) + kinds + Math.imul(rightKinds, 37);
  rows[24] = Math.imul(furtherWord, 31) + leftWord;
  rows[25] = furtherWord;
  rows[26] = Math.imul(wordOf(t, beyond), 31) + rightWord;
  rows[27] = Math.imul(leftWord, 31) + rightWord;
  rows[28] = Math.imul(leftSign, 31) + rightSign + kinds;
  const n = addAffixes(t, i, unknown, rows, 29);
  for (let k = 1; k < n; k++) rows[k] = mix(TEMPLATES[k]!, rows[k]!) & LAST_ROW;
  return n;
}
const LAST_ROW = ROWS - 1;
/** Which feature stands at which place, so that the same value of two is two rows. Affixes say theirs as they are added. */
const TEMPLATES = Uint8Array.of(
  0,
  2,
  3,
  4,
  5,
  6,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
  25,
  26,
  27,
  28,
  29,
  30,
  31,
  32,
  33,
  34,
  35,
  36,
  ...new Array(MOST_FEATURES - 29).fill(0)
);
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
  const { codes } = t;
  const start = t.start[i]!;
  const end = t.end[i]!;
  let n = from;
  let hash = 3;
  for (let at = start, seen = 0; at < end && seen < 4; at++) {
    const code = codes[at]!;
    if (CLASS[code] !== LETTER) continue;
    hash = step(hash, FOLD[code]!);
    if (++seen < 2) continue;
    TEMPLATES[n] = 6 + seen;
    rows[n++] = hash * 2 + unknown;
  }
  hash = 5;
  for (let at = end - 1, seen = 0; at >= start && seen < 4; at--) {
    const code = codes[at]!;
    if (CLASS[code] !== LETTER) continue;
    hash = step(hash, FOLD[code]!);
    if (++seen < 2) continue;
    TEMPLATES[n] = 9 + seen;
    rows[n++] = hash * 2 + unknown;
  }
  return n;
}

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 13);
}
