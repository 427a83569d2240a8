import { PLACEHOLDER } from './conversation.ts';
import { flagsOf, loadLexicon } from './lexicon/lexicon.ts';
import * as Hash from './lexicon/word-hash.ts';
import { stepA, stepB } from './lexicon/word-hash.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { BLANK, CLASS, DIGIT, FOLD, LETTER, NEWLINE, OTHER, SEED_A, SEED_B } = Hash;

export const WORD = 1;
export const NUMBER = 2;
/** Letters and digits: A1C, MRN12345. */
export const MIXED = 3;
export const PUNCT = 4;
/** A placeholder, whole: it is no word and says nothing about what stands beside it. */
export const HELD = 5;

export const LOWER = 0;
/** Smith */
export const TITLED = 1;
/** SMITH; a single capital letter too */
export const UPPER = 2;
/** McDonald, iPhone */
export const CAMEL = 3;

/** What lies between a token and the one before it. */
export const TIGHT = 0;
export const SPACED = 1;
/** `'s`, and a blank */
export const POSSESSIVE = 2;
export const NEW_LINE = 3;
export const NEW_PARAGRAPH = 4;

/** One pass over the text; columns instead of objects, since a megabyte holds 200,000 tokens. */
export interface Tokens {
  text: string;
  /** The text's code units, and zeros past its end: a read of a number, where a string asks first how it is stored. */
  codes: Uint16Array;
  count: number;
  /** Whether letters of another script than Latin were met. */
  otherScripts: boolean;
  /** Words and numbers of `LONG` letters or more. */
  long: number[];
  /** Words of one letter that another follows, past one sign at most. */
  spelled: number[];
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** What the lexicon says of a word. */
  flags: Uint32Array;
  hash: Int32Array;
}

export function tokenize(text: string): Tokens {
  loadLexicon();
  const tokens = columnsFor(text);
  const { codes } = tokens;
  const n = text.length;
  let at = 0;
  let gap = NEW_PARAGRAPH;
  while (at < n) {
    const kind = CLASS[codes[at]!]!;
    if (kind === BLANK) {
      if (gap === TIGHT || gap === POSSESSIVE) gap = gap === TIGHT ? SPACED : POSSESSIVE;
      at++;
    } else if (kind === NEWLINE) {
      gap = gap === NEW_LINE || gap === NEW_PARAGRAPH ? NEW_PARAGRAPH : NEW_LINE;
      at += codes[at]! === 13 && codes[at + 1] === 10 ? 2 : 1;
    } else {
      const held = codes[at]! === 91 ? placeholderEnd(text, at) : 0;
      const next = held || (kind === OTHER ? at + 1 : readWord(tokens, n, at, gap));
      if (held) push(tokens, at, next, HELD, LOWER, gap, 0, 0);
      else if (kind === OTHER) push(tokens, at, next, PUNCT, LOWER, gap, codes[at]!, 0);
      at = next;
      gap = TIGHT;
      if (kind !== OTHER && isPossessive(codes, at)) {
        at += 2;
        gap = POSSESSIVE;
      }
    }
  }
  clearPastEnd(tokens);
  return tokens;
}

function placeholderEnd(text: string, at: number): number {
  AT_PLACEHOLDER.lastIndex = at;
  return AT_PLACEHOLDER.test(text) ? AT_PLACEHOLDER.lastIndex : 0;
}
const AT_PLACEHOLDER = new RegExp(PLACEHOLDER, 'y');

/** A run of letters and digits. Apostrophes within a word belong to it; `patientName` is two words, McDonald one. */
function readWord(tokens: Tokens, n: number, from: number, gap: number): number {
  const { codes } = tokens;
  let at = from;
  let a = SEED_A;
  let b = SEED_B;
  let digits = 0;
  let capitals = 0;
  let small = 0;
  for (; at < n; at++) {
    const code = codes[at]!;
    // Most of a text, and its own fold.
    if (code >= 97 && code <= 122) {
      small++;
      a = stepA(a, code);
      b = stepB(b, code);
      continue;
    }
    const kind = CLASS[code]!;
    if (kind === LETTER) {
      const folded = FOLD[code]!;
      const capital = code < 128 || (folded !== code && isCapital(code));
      if (capital && small > 0 && digits === 0 && splitsAt(codes, from, at, capitals)) break;
      if (capital) capitals++;
      else small++;
      a = stepA(a, folded);
      b = stepB(b, folded);
    } else if (kind === DIGIT) {
      digits++;
      a = stepA(a, code);
      b = stepB(b, code);
    } else if (
      (code === 39 || code === 0x2019) &&
      capitals + small > 0 &&
      CLASS[codes[at + 1]!] === LETTER &&
      at + 1 < n
    ) {
      if (isPossessive(codes, at)) break;
    } else break;
  }
  if (codes[from]! >= 0x370) tokens.otherScripts = true;
  const letters = capitals + small;
  if (at - from >= LONG) tokens.long.push(tokens.count);
  if (letters === 1 && digits === 0) noteSpelledOut(tokens);
  const kind = digits === 0 ? WORD : letters === 0 ? NUMBER : MIXED;
  const firstIsCapital = capitals > 0 && isCapital(codes[from]!);
  const shape = capitals === 0 ? LOWER : small === 0 ? UPPER : firstIsCapital && capitals === 1 ? TITLED : CAMEL;
  push(tokens, from, at, kind, shape, gap, a, kind === NUMBER ? 0 : flagsOf(a, b));
  return at;
}

/** Where something may be encoded: a run of base64 has such a stretch, as all but one in a million of its length do. */
const LONG = 10;

/** A word of one letter is about to stand behind another, past one sign. */
function noteSpelledOut(t: Tokens): void {
  let i = t.count - 1;
  if (i > 0 && t.kind[i] === PUNCT) i--;
  if (i < 0 || t.kind[i] !== WORD || t.end[i]! - t.start[i]! !== 1) return;
  t.spelled.push(i);
}

/** Camel case splits before a capital, but Mc|Donald, De|Shawn, La|Toya and O'Brien are one name. */
function splitsAt(codes: Uint16Array, from: number, at: number, capitals: number): boolean {
  const previous = codes[at - 1];
  if (previous === 39 || previous === 0x2019) return false;
  return capitals === 0 || at - from > 3;
}

function isPossessive(codes: Uint16Array, at: number): boolean {
  const code = codes[at];
  if (code !== 39 && code !== 0x2019) return false;
  const s = codes[at + 1];
  return (s === 115 || s === 83) && CLASS[codes[at + 2]!] !== LETTER;
}

const isCapital = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code;

function push(
  t: Tokens,
  start: number,
  end: number,
  kind: number,
  shape: number,
  gap: number,
  a: number,
  flags: number
): void {
  if (t.count === t.start.length) grow(t);
  const i = t.count++;
  t.start[i] = start;
  t.end[i] = end;
  t.kind[i] = kind;
  t.shape[i] = shape;
  t.gap[i] = gap;
  t.hash[i] = a;
  t.flags[i] = flags;
}

/** Columns are kept for the next text: making seven of them costs more than reading a short text. */
const spare: Tokens[] = [];

function columnsFor(text: string): Tokens {
  const t = spare.pop() ?? emptyTokens(256);
  t.text = text;
  t.codes = codesOf(text, t.codes);
  t.count = 0;
  t.otherScripts = false;
  t.spelled = [];
  t.long = [];
  return t;
}

/** Copied at once by what Node has for it, into the place that the text before had where that is long enough. */
function codesOf(text: string, place: Uint16Array): Uint16Array {
  const codes = place.length >= text.length + PAST_END ? place : new Uint16Array(text.length * 2 + PAST_END);
  if (LITTLE_ENDIAN) Buffer.from(codes.buffer).write(text, 'utf16le');
  else for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  codes.fill(0, text.length, text.length + PAST_END);
  return codes;
}
const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Hands the columns back, with nothing of the text left in them. What was found holds no reference to them. */
export function release(t: Tokens): void {
  t.codes.fill(0, 0, t.text.length);
  t.text = '';
  if (spare.length < 4 && t.start.length < 1 << 20) spare.push(t);
}

/** Whoever looks a few tokens past the end sees nothing there, not the text before. */
function clearPastEnd(t: Tokens): void {
  while (t.count + PAST_END > t.start.length) grow(t);
  for (const column of [t.start, t.end, t.kind, t.shape, t.gap, t.flags, t.hash])
    column.fill(0, t.count, t.count + PAST_END);
}
const PAST_END = 32;

function emptyTokens(size: number): Tokens {
  return {
    text: '',
    codes: new Uint16Array(4_096),
    count: 0,
    otherScripts: false,
    spelled: [],
    long: [],
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    shape: new Uint8Array(size),
    gap: new Uint8Array(size),
    flags: new Uint32Array(size),
    hash: new Int32Array(size),
  };
}

function grow(t: Tokens): void {
  const size = t.start.length * 2;
  for (const column of ['start', 'end', 'hash'] as const) t[column] = grown(t[column], new Int32Array(size));
  for (const column of ['kind', 'shape', 'gap'] as const) t[column] = grown(t[column], new Uint8Array(size));
  t.flags = grown(t.flags, new Uint32Array(size));
}

function grown<T extends Int32Array | Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

export const wordAt = (t: Tokens, i: number): string => t.text.slice(t.start[i], t.end[i]);
export const isPunct = (t: Tokens, i: number, char: number): boolean =>
  i >= 0 && i < t.count && t.kind[i] === PUNCT && t.hash[i] === char;
