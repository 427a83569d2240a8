import type { RedactedType } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import * as Token from '../tokens.ts';
import { type Tokens, wordAt } from '../tokens.ts';
import type { ValueForm } from './label-list.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { HELD, MIXED, NEW_LINE, NUMBER, PUNCT, SPACED, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

/** Where the value that begins at a token ends (the token after it); the same token when there is none. */
export function readValue(t: Tokens, i: number, form: ValueForm, type: RedactedType): number {
  if (form === 'line') return readLine(t, i, type);
  if (form === 'any') return readAny(t, i);
  if (form === 'date') return readDate(t, i);
  const end = readId(t, i, type);
  const digits = countDigits(t, i, end);
  if (form === 'short') return digits >= 1 && t.end[end - 1]! - t.start[i]! <= 12 ? end : i;
  const least = type === 'PHONE' || type === 'FAX' ? 4 : 3;
  return digits >= least || (digits >= 2 && t.end[end - 1]! - t.start[i]! >= 6) ? end : i;
}

/** Letters, digits and what joins them; groups of digits or capitals may be set apart by one blank. */
function readId(t: Tokens, from: number, type: RedactedType): number {
  let i = from;
  let end = from;
  for (; i < t.count && i < from + 16; i++) {
    if (t.kind[i] === HELD || (i > from && t.gap[i]! >= NEW_LINE)) break;
    const kind = t.kind[i];
    if (kind === PUNCT) {
      const code = t.codes[t.start[i]!]!;
      const joins =
        code === 45 ||
        code === 46 ||
        code === 47 ||
        code === 95 ||
        code === 40 ||
        code === 41 ||
        code === 43 ||
        code === 58 ||
        code === 94 ||
        code === 42 ||
        code === 0x2013;
      if (!joins) break;
      if (i > from && t.gap[i]! !== TIGHT && code !== 40 && code !== 45) break;
      continue;
    }
    if (i > from && t.gap[i] !== TIGHT) {
      const numeric = kind === NUMBER || (kind === MIXED && t.shape[i] === UPPER);
      const apart = numeric && t.end[i]! - t.start[i]! <= 6 && isNumeric(t, end - 1) && (t.flags[i]! & F.UNIT) === 0;
      // A plate: AB12 CDE
      const plate = type === 'VEHICLE' && kind === WORD && t.shape[i] === UPPER && t.end[i]! - t.start[i]! <= 3;
      if ((!apart && !plate) || isUnitAfter(t, i + 1)) break;
    }
    if (kind === WORD && (t.end[i]! - t.start[i]! > 8 || (t.flags[i]! & F.ORDINARY && t.shape[i] === 0))) break;
    end = i + 1;
  }
  return end;
}

const isNumeric = (t: Tokens, i: number): boolean =>
  i >= 0 && (t.kind[i] === NUMBER || t.kind[i] === MIXED || t.kind[i] === PUNCT || t.end[i]! - t.start[i]! <= 4);
const isUnitAfter = (t: Tokens, i: number): boolean =>
  i < t.count && t.gap[i]! <= SPACED && (t.flags[i]! & F.UNIT) !== 0 && t.shape[i] === 0;

function countDigits(t: Tokens, from: number, to: number): number {
  let digits = 0;
  for (let i = from; i < to; i++) {
    if (t.kind[i] === NUMBER) digits += t.end[i]! - t.start[i]!;
    else if (t.kind[i] === MIXED) digits += wordAt(t, i).replace(/\D/g, '').length;
  }
  return digits;
}

/** All up to a blank, a quote, a comma or the end of a tag: passwords may hold any sign. */
function readAny(t: Tokens, from: number): number {
  let i = from;
  while (i < t.count && i < from + 24) {
    if (t.kind[i] === HELD || (i > from && t.gap[i] !== TIGHT)) break;
    const code = t.codes[t.start[i]!]!;
    if (
      t.kind[i] === PUNCT &&
      (code === 34 ||
        code === 39 ||
        code === 44 ||
        code === 59 ||
        code === 60 ||
        code === 62 ||
        code === 41 ||
        code === 125 ||
        code === 93)
    )
      break;
    i++;
  }
  while (i > from && t.kind[i - 1] === PUNCT && /[.?!]/.test(wordAt(t, i - 1))) i--;
  if (i === from) return from;
  const word = i === from + 1 && t.kind[from] === WORD;
  if (word && (t.flags[from]! & (F.ORDINARY | F.CLINICAL)) !== 0 && t.flags[from]! < F.PLACE) return from;
  return i;
}

/** What may stand as a date after a label even without a day: a year, a month and a year. */
function readDate(t: Tokens, from: number): number {
  if (t.kind[from] === NUMBER) {
    const length = t.end[from]! - t.start[from]!;
    const tight =
      from + 1 < t.count && t.gap[from + 1] === TIGHT && t.kind[from + 1] === PUNCT && t.kind[from + 2] === NUMBER;
    return !tight && (length === 4 || length === 6 || length === 8) && !isUnitAfter(t, from + 1) ? from + 1 : from;
  }
  return from;
}

/** `address: 12 Elm St, Springfield`: up to the end of line, string, or the next label. */
function readLine(t: Tokens, from: number, type: RedactedType): number {
  let i = from;
  const code = t.text.charCodeAt(t.start[from]! - 1);
  const quoted = code === 34 || code === 39;
  const limit = type === 'LOCATION' ? 24 : 9;
  for (; i < t.count && i < from + limit; i++) {
    if (t.kind[i] === HELD || (i > from && t.gap[i]! >= NEW_LINE)) break;
    if (t.kind[i] === PUNCT) {
      const sign = t.codes[t.start[i]!]!;
      if (quoted && sign === code) break;
      if (
        sign === 59 ||
        sign === 124 ||
        sign === 60 ||
        sign === 123 ||
        sign === 125 ||
        sign === 93 ||
        sign === 91 ||
        sign === 34 ||
        sign === 40 ||
        sign === 58
      )
        break;
      if (!quoted && sign === 46 && isSentenceEnd(t, i)) break;
      if (!quoted && sign === 44 && (type !== 'LOCATION' || !goesOn(t, i + 1))) break;
      continue;
    }
    if (quoted) continue;
    if (t.kind[i] === WORD && t.shape[i] === 0 && (t.flags[i]! & F.PARTICLE) === 0) break;
    if (t.kind[i] === WORD && i > from && i + 1 < t.count && t.codes[t.start[i + 1]!]! === 58) break;
  }
  while (i > from && t.kind[i - 1] === PUNCT) i--;
  return i > from && (quoted || readsLikePlace(t, from, i, type)) ? i : from;
}

const isSentenceEnd = (t: Tokens, i: number): boolean =>
  i + 1 >= t.count || (t.gap[i + 1] !== TIGHT && t.end[i - 1]! - t.start[i - 1]! > 4) || t.gap[i + 1]! >= NEW_LINE;

const goesOn = (t: Tokens, i: number): boolean =>
  i < t.count && (t.kind[i] === NUMBER || (t.kind[i] === WORD && t.shape[i] !== 0));

function readsLikePlace(t: Tokens, from: number, to: number, type: RedactedType): boolean {
  for (let i = from; i < to; i++) {
    if (t.kind[i] === NUMBER) return type === 'LOCATION' && to - from > 1;
    if (
      t.kind[i] === WORD &&
      t.shape[i] !== 0 &&
      ((t.flags[i]! & (F.ORDINARY | F.CLINICAL)) === 0 || (t.flags[i]! & (F.PLACE | F.ORG_END)) !== 0)
    )
      return true;
  }
  return false;
}
