import { type Finding, READ, type RedactedType } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { NEW_LINE, PUNCT, TIGHT, type Tokens, UPPER, WORD } from '../tokens.ts';
import { featuresOf, isCandidate, MOST_FEATURES, ORGANIZATION, OUTSIDE, PERSON, PLACE, TAGS } from './features.ts';
import { SCALE, WEIGHTS } from './weights.ts';

/** By how much a tag has to be likelier than none. Higher: fewer finds, surer ones. */
const MARGIN = 0;

const weights = decode(WEIGHTS);
const rows = new Int32Array(MOST_FEATURES);
const scores = new Float64Array(TAGS);

/** A tag a candidate, left to right, each knowing the two before: an averaged perceptron (see train.ts). */
export function tagNames(t: Tokens, found: Finding[]): void {
  let before = OUTSIDE;
  let twoBefore = OUTSIDE;
  let last: Finding | undefined;
  let lastAt = -2;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === PUNCT) continue;
    if (!isCandidate(t, i)) {
      twoBefore = before;
      before = OUTSIDE;
      continue;
    }
    const tag = allowed(t, i, before, bestTag(t, i, before, twoBefore));
    if (tag !== OUTSIDE) {
      const joined = last && before === tag && joins(t, lastAt, i);
      if (joined) last!.end = t.end[i]!;
      else {
        last = { start: t.start[i]!, end: t.end[i]!, type: TYPE[tag]!, rank: READ };
        found.push(last);
      }
      lastAt = i;
    }
    twoBefore = before;
    before = tag;
  }
}

const TYPE: Readonly<Record<number, RedactedType>> = {
  [PERSON]: 'PERSON',
  [PLACE]: 'LOCATION',
  [ORGANIZATION]: 'ORGANIZATION',
};

/** What no context makes a name: an eponym with what it names, an abbreviation among words that are none. */
function allowed(t: Tokens, i: number, before: number, tag: number): number {
  if (tag === OUTSIDE || before !== OUTSIDE) return tag;
  if (isEponym(t, i)) return OUTSIDE;
  // UCSF and MGH are hospitals.
  return tag !== ORGANIZATION && t.shape[i] === UPPER && isAbbreviation(t, i) ? OUTSIDE : tag;
}

function isEponym(t: Tokens, i: number): boolean {
  const flags = t.flags[i]!;
  const next = i + 1;
  if (flags & F.EPONYM && next < t.count) {
    if (t.kind[next] === WORD && t.gap[next] !== TIGHT && (t.flags[next]! & F.EPONYM_HEAD) !== 0) return true;
    const hyphen = t.kind[next] === PUNCT && t.text.charCodeAt(t.start[next]!) === 45 && t.gap[next] === TIGHT;
    if (hyphen && next + 1 < t.count && (t.flags[next + 1]! & F.EPONYM) !== 0) return true;
    if (i > 1 && t.gap[i] === TIGHT && t.text.charCodeAt(t.start[i]! - 1) === 45 && (t.flags[i - 2]! & F.EPONYM) !== 0)
      return true;
  }
  return false;
}

/** Capitals that no other word beside has, short or without a vowel, and no title or label before. */
function isAbbreviation(t: Tokens, i: number): boolean {
  const length = t.end[i]! - t.start[i]!;
  if (length < 2 || length > 5 || (length === 5 && /[AEIOUYÁÉÍÓÚÄÖÜ]/i.test(t.text.slice(t.start[i], t.end[i]))))
    return false;
  for (let k = i - 2; k <= i + 2; k++) {
    if (k < 0 || k === i || k >= t.count || t.kind[k] !== WORD) continue;
    if (t.shape[k] === UPPER && t.end[k]! - t.start[k]! > 4) return false;
  }
  return i === 0 || (t.flags[i - 1]! & (F.TITLE | F.GIVEN)) === 0;
}

function bestTag(t: Tokens, i: number, before: number, twoBefore: number): number {
  const n = featuresOf(t, i, before, twoBefore, rows);
  scores.fill(0);
  for (let k = 0; k < n; k++) {
    const row = rows[k]! * TAGS;
    for (let tag = 0; tag < TAGS; tag++) scores[tag]! += weights[row + tag]!;
  }
  let best = OUTSIDE;
  let most = scores[OUTSIDE]! + MARGIN / SCALE;
  for (let tag = 1; tag < TAGS; tag++) {
    if (scores[tag]! > most) {
      most = scores[tag]!;
      best = tag;
    }
  }
  return best;
}

/** Whether two words of one tag are one name: side by side, or with what joins names between. */
function joins(t: Tokens, left: number, right: number): boolean {
  if (t.gap[right]! >= NEW_LINE) return false;
  for (let k = left + 1; k < right; k++) {
    const code = t.text.charCodeAt(t.start[k]!);
    if (
      t.kind[k] !== PUNCT ||
      t.gap[k] !== TIGHT ||
      !(code === 45 || code === 46 || code === 44 || code === 38 || code === 94 || code === 39)
    )
      return false;
  }
  return right - left <= 2;
}

function decode(base64: string): Int8Array {
  const bytes = Buffer.from(base64, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
