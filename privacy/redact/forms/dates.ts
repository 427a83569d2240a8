import * as Flags from '../lexicon/flags.ts';
import { hashOf } from '../lexicon/word-hash.ts';
import * as Token from '../tokens.ts';
import { type Tokens, wordAt } from '../tokens.ts';
import { isDay, isMonth, isYear } from './checks.ts';
import type { NumberRun } from './number-run.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { NEW_LINE, NUMBER, SPACED, TIGHT, TITLED, UPPER, WORD } = Token;
const F = { ...Flags };

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;

/** How many groups of the run, from `i` on, are a date in figures; 0 for none. */
export function dateGroups(run: NumberRun, i: number): number {
  const sign = run.sign[i]!;
  if (sign !== HYPHEN && sign !== DOT && sign !== SLASH && sign !== 32) return 0;
  const la = run.length(i);
  const lb = run.length(i + 1);
  const lc = run.length(i + 2);
  if (la > 4 || lb > 4 || la === 3 || lb === 3) return 0;
  const a = run.value(i);
  const b = run.value(i + 1);
  const c = run.value(i + 2);
  if (sign === 32) return la === 4 && lb === 2 && lc === 2 && run.sign[i + 1] === 32 && ymd(a, b, c) ? 3 : 0;
  if (lc > 0 && run.sign[i + 1] === sign) {
    if (la === 4 && lb <= 2 && lc <= 2 && ymd(a, b, c)) return 3;
    if (la <= 2 && lb <= 2 && dayAndMonth(a, b)) {
      if (lc === 4 && isYear(c)) return 3;
      if (lc === 2 && (sign !== DOT || (la === 2 && lb === 2)) && run.sign[i + 2] !== sign) return 3;
    }
    return 0;
  }
  if (run.wide[i]) return 0;
  if (la === 4 && lb === 2 && sign !== DOT && isYear(a) && isMonth(b)) return 2;
  if (la <= 2 && lb === 4 && sign !== DOT && isMonth(a) && isYear(b) && b >= 1900) return 2;
  return 0;
}

const ymd = (y: number, m: number, d: number): boolean => isYear(y) && dayAndMonth(m, d);
const dayAndMonth = (a: number, b: number): boolean => (isMonth(a) && isDay(b)) || (isDay(a) && isMonth(b));

/** `4/7` is a date only where something says so: `on 4/7`, `04/07`, `4/7:` at the head of a line. Scores are not. */
export function isDayOfMonth(run: NumberRun, i: number, t: Tokens, token: number): boolean {
  if (run.sign[i] !== SLASH || run.wide[i] || run.length(i) > 2 || run.length(i + 1) > 2) return false;
  if (run.sign[i + 1] === SLASH || run.sign[i + 1] === DOT) return false;
  const [a, b] = [run.value(i), run.value(i + 1)];
  if (!dayAndMonth(a, b)) return false;
  const before = token > 0 ? wordAt(t, token - 1).toLowerCase() : '';
  const begins = token >= 0 && t.gap[token]! >= NEW_LINE;
  const after = run.text.slice(run.to[i + 1], run.to[i + 1]! + 12);
  if (
    /^\s*(?:strength|reflex|pain|score|pulse|motor|systolic|holosystolic|murmur|sem\b|positive|bilat|\+|%|mg|tab|cm|in\b|pack|ppd|units?\b)/i.test(
      after
    )
  )
    return false;
  if (DATE_CUES.has(before)) return true;
  if (run.text.charAt(run.from[i]! - 1) === '#' || /^\s*(?:bpm|mmhg|mcg|score)/i.test(after)) return false;
  // Of scores the second number is the scale's end: 24/30, 5/10, 14/15.
  if (b > 12 && a <= 12 && a > 0 && !SCALES.has(b) && !SCALE_CUES.test(before)) return true;
  const padded = run.length(i) === 2 && run.length(i + 1) === 2;
  if (padded && (run.text.charCodeAt(run.from[i]!) === 48 || run.text.charCodeAt(run.from[i + 1]!) === 48)) return true;
  return begins && /^\s*:/.test(after);
}

const SCALES: ReadonlySet<number> = new Set([15, 18, 20, 21, 24, 25, 26, 27, 28, 30]);
const SCALE_CUES =
  /^(?:moca|mmse|gcs|score|scored|tinetti|morse|braden|phq|gad|audit|strength|pain|apgars?|vision|va|od|os|ou|bp|with|of|ratio|lesion|nodes?|dose)$/;

const DATE_CUES: ReadonlySet<string> = new Set(
  'on since dated labs seen visit appt appointment again rm admitted transferred call called until till through thru starting started date seen admitted discharged of from by between after before labs due received done dob doa dos'.split(
    ' '
  )
);

/** What follows a date within one value: `T14:02:11Z`, and for dates written year first also ` 14:02:11`. */
export function timeAfter(text: string, at: number, yearFirst: boolean): number {
  const time = yearFirst ? ISO_TIME : T_TIME;
  time.lastIndex = at;
  const found = time.exec(text);
  return found ? at + found[0].length : at;
}
const T_TIME = /T\d{1,2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/y;
const ISO_TIME = /[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2})(?![A-Za-z0-9]))?/y;

/** A month's name with a day, a year or both: `March 3rd, 2021`, `3 de marzo de 2021`, `Mar '21`. Range, or undefined. */
export function dateInWords(t: Tokens, month: number): { start: number; end: number } | undefined {
  const [day, dayFrom] = dayBefore(t, month);
  let end = month;
  let next = skip(t, month + 1);
  let seen = day;
  if (!day && next < t.count && isDayToken(t, next) && t.gap[next]! <= NEW_LINE && !isQuantity(t, next + 1)) {
    seen = true;
    end = next;
    next = skip(t, next + 1);
  }
  if (
    next < t.count &&
    t.kind[next] === NUMBER &&
    t.gap[next]! <= NEW_LINE &&
    isYearToken(t, next, t.text.charCodeAt(t.start[next]! - 1) === 39)
  ) {
    if (seen || t.shape[month] !== 0) {
      end = next;
      seen = true;
    }
  }
  if (!seen) return undefined;
  const lower = t.shape[month] === 0 && (t.flags[month]! & F.ORDINARY) !== 0 && t.end[month]! - t.start[month]! <= 5;
  if (lower && end === month && !day) return undefined;
  if (t.shape[month] !== TITLED && t.shape[month] !== UPPER && lower && wordAt(t, month) === 'may' && end === month)
    return undefined;
  return { start: day ? t.start[dayFrom]! : t.start[month]!, end: t.end[end]! };
}

/** `3`, `3rd`, `3 de`, `3rd of`, `3-`, before a month's name. */
function dayBefore(t: Tokens, month: number): [boolean, number] {
  let i = month - 1;
  if (i >= 0 && t.kind[i] === WORD && /^(?:de|of|di)$/i.test(wordAt(t, i))) i--;
  else if (i >= 0 && /^[-./,]$/.test(wordAt(t, i)) && t.gap[month] === TIGHT) i--;
  if (i < 0 || !isDayToken(t, i) || t.gap[i + 1]! > NEW_LINE) return [false, 0];
  if (i > 0 && t.gap[i] === TIGHT && t.kind[i - 1] !== 4) return [false, 0];
  // the 14th of May
  const the = i > 0 && t.hash[i - 1] === THE && t.gap[i]! <= NEW_LINE && i + 1 < month;
  return [true, the ? i - 1 : i];
}

const THE = hashOf('the').a;

/** Past `,`, `-`, `/`, `of`, `de` and an apostrophe. */
function skip(t: Tokens, i: number): number {
  for (let k = 0; k < 2 && i < t.count; k++) {
    if (t.gap[i]! > NEW_LINE) return t.count;
    const word = t.end[i]! - t.start[i]! <= 3 ? wordAt(t, i) : '';
    if (!/^(?:[-,./'’]|of|de|del|the)$/.test(word)) return i;
    i++;
  }
  return i;
}

function isDayToken(t: Tokens, i: number): boolean {
  const length = t.end[i]! - t.start[i]!;
  if (length > 4 || t.kind[i] === WORD || t.kind[i] === 4) return false;
  const word = wordAt(t, i);
  return /^(?:\d{1,2})(?:st|nd|rd|th|er|º)?$/i.test(word) && isDay(Number.parseInt(word, 10));
}

function isYearToken(t: Tokens, i: number, apostrophe: boolean): boolean {
  const length = t.end[i]! - t.start[i]!;
  if (length === 2) return apostrophe || (t.gap[i] === TIGHT && t.text.charCodeAt(t.start[i]! - 1) !== 46);
  return length === 4 && isYear(Number(wordAt(t, i)));
}

const isQuantity = (t: Tokens, i: number): boolean =>
  i < t.count && t.gap[i]! <= SPACED && ((t.flags[i]! & F.UNIT) !== 0 || t.codes[t.start[i]!]! === 37);

/** `14MAR2021`, `03Mar21` */
export const isCompactDate = (word: string): boolean =>
  /^\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\d{4}|\d{2})$/i.test(word);
