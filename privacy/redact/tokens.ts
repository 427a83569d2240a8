import { PLACEHOLDER } from './conversation.ts';
import { flagsOf } from './lexicon/lexicon.ts';
import {
  BLANK,
  CLASS,
  DIGIT,
  FOLD,
  LETTER,
  NEWLINE,
  OTHER,
  SEED_A,
  SEED_B,
  stepA,
  stepB,
} from './lexicon/word-hash.ts';

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
  count: number;
  /** Whether letters of another script than Latin were met, and whether single letters stand in a row. */
  otherScripts: boolean;
  spelledOut: boolean;
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
  const tokens = columnsFor(text);
  const n = text.length;
  let at = 0;
  let gap = NEW_PARAGRAPH;
  while (at < n) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === BLANK) {
      if (gap === TIGHT || gap === POSSESSIVE) gap = gap === TIGHT ? SPACED : POSSESSIVE;
      at++;
    } else if (kind === NEWLINE) {
      gap = gap === NEW_LINE || gap === NEW_PARAGRAPH ? NEW_PARAGRAPH : NEW_LINE;
      at += text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
    } else {
      const held = text.charCodeAt(at) === 91 ? placeholderEnd(text, at) : 0;
      const next = held || (kind === OTHER ? at + 1 : readWord(tokens, text, at, gap));
      if (held) push(tokens, at, next, HELD, LOWER, gap, 0, 0);
      else if (kind === OTHER) push(tokens, at, next, PUNCT, LOWER, gap, text.charCodeAt(at), 0);
      at = next;
      gap = TIGHT;
      if (kind !== OTHER && isPossessive(text, at)) {
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
function readWord(tokens: Tokens, text: string, from: number, gap: number): number {
  const n = text.length;
  let at = from;
  let a = SEED_A;
  let b = SEED_B;
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let small = 0;
  for (; at < n; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code]!;
    if (kind === LETTER) {
      const folded = FOLD[code]!;
      const capital = code < 128 ? code < 97 : folded !== code && isCapital(code);
      if (capital && small > 0 && digits === 0 && splitsAt(text, from, at, capitals)) break;
      letters++;
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
      letters > 0 &&
      CLASS[text.charCodeAt(at + 1)] === LETTER &&
      at + 1 < n
    ) {
      if (isPossessive(text, at)) break;
    } else break;
  }
  if (text.charCodeAt(from) >= 0x370) tokens.otherScripts = true;
  if (letters === 1 && digits === 0 && isLetterBefore(tokens)) tokens.spelledOut = true;
  const kind = digits === 0 ? WORD : letters === 0 ? NUMBER : MIXED;
  const firstIsCapital = capitals > 0 && isCapital(text.charCodeAt(from));
  const shape = capitals === 0 ? LOWER : small === 0 ? UPPER : firstIsCapital && capitals === 1 ? TITLED : CAMEL;
  push(tokens, from, at, kind, shape, gap, a, kind === NUMBER ? 0 : flagsOf(a, b));
  return at;
}

/** A word of one letter before this one, past one sign. */
function isLetterBefore(t: Tokens): boolean {
  let i = t.count - 1;
  if (i > 0 && t.kind[i] === PUNCT) i--;
  return i >= 0 && t.kind[i] === WORD && t.end[i]! - t.start[i]! === 1;
}

/** Camel case splits before a capital, but Mc|Donald, De|Shawn, La|Toya and O'Brien are one name. */
function splitsAt(text: string, from: number, at: number, capitals: number): boolean {
  const previous = text.charCodeAt(at - 1);
  if (previous === 39 || previous === 0x2019) return false;
  return capitals === 0 || at - from > 3;
}

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 39 && code !== 0x2019) return false;
  const s = text.charCodeAt(at + 1);
  return (s === 115 || s === 83) && CLASS[text.charCodeAt(at + 2)] !== LETTER;
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
  t.count = 0;
  t.otherScripts = false;
  t.spelledOut = false;
  return t;
}

/** Hands the columns back. What was found holds no reference to them. */
export function release(t: Tokens): void {
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
    count: 0,
    otherScripts: false,
    spelledOut: false,
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
  i >= 0 && i < t.count && t.kind[i] === PUNCT && t.text.charCodeAt(t.start[i]!) === char;
