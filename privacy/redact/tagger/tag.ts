import { type Finding, READ, type RedactedType } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import { isAbbreviation } from '../reads/abbreviations.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';
import { featuresOf, isCandidate, MOST_FEATURES, ORGANIZATION, OUTSIDE, PERSON, PLACE } from './features.ts';
import { SCALE, WEIGHTS } from './weights.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { LOWER, NEW_LINE, PUNCT, SPACED, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

/** By how much a tag has to be likelier than none. Higher: fewer finds, surer ones. */
const MARGIN = -4;

const packed = pack(Buffer.from(WEIGHTS, 'base64'));
const rows = new Int32Array(MOST_FEATURES);

/**
 * A tag a candidate, left to right, each knowing the two before: an averaged perceptron (see train.ts). What rules have
 * found already is taken as they say, and not asked about again.
 */
export function tagNames(t: Tokens, found: Finding[]): void {
  const rules = found.slice().sort((a, b) => a.start - b.start);
  let before = OUTSIDE;
  let twoBefore = OUTSIDE;
  let last: Finding | undefined;
  let lastAt = -2;
  let next = 0;
  let to = 0;
  let known = OUTSIDE;
  const { count } = t;
  const [kinds, shapes, said, starts, ends] = [t.kind, t.shape, t.flags, t.start, t.end];
  for (let i = 0; i < count; i++) {
    if (kinds[i] === PUNCT) continue;
    const start = starts[i]!;
    for (; next < rules.length && rules[next]!.start <= start; next++) {
      if (rules[next]!.end <= to) continue;
      to = rules[next]!.end;
      known = TAG.get(rules[next]!.type) ?? OUTSIDE;
    }
    let tag = OUTSIDE;
    if (start < to && ends[i]! <= to) tag = known;
    else if (
      (shapes[i] !== LOWER || (said[i]! & F.NAME) !== 0) &&
      isCandidate(t, i) &&
      (before !== OUTSIDE || mayBegin(t, i))
    ) {
      tag = allowed(t, i, before, bestTag(t, i, before, twoBefore));
      if (tag !== OUTSIDE) {
        if (last && before === tag && joins(t, lastAt, i)) last.end = t.end[i]!;
        else {
          last = { start, end: t.end[i]!, type: TYPE[tag]!, rank: READ };
          found.push(last);
        }
        lastAt = i;
      }
    }
    twoBefore = before;
    before = tag;
  }
}

/** An ordinary word begins a name only where something leads to one: `daughter Comfort`, `at Good Samaritan`. */
function mayBegin(t: Tokens, i: number): boolean {
  const flags = t.flags[i]!;
  if ((flags & (F.ORDINARY | F.CLINICAL)) === 0 || (flags & (F.NAME | F.PLACE | F.STATE)) !== 0) return true;
  if (i === 0) return false;
  return t.gap[i]! <= SPACED && (t.flags[i - 1]! & LEADS) !== 0;
}
const LEADS = F.TITLE | F.RELATION | F.NAME_LABEL | F.NAME_CUE | F.PLACE_CUE;

const TAG: ReadonlyMap<RedactedType, number> = new Map([
  ['PERSON', PERSON],
  ['PATIENT', PERSON],
  ['LOCATION', PLACE],
  ['ORGANIZATION', ORGANIZATION],
]);
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
    const hyphen = t.kind[next] === PUNCT && t.codes[t.start[next]!]! === 45 && t.gap[next] === TIGHT;
    if (hyphen && next + 1 < t.count && (t.flags[next + 1]! & F.EPONYM) !== 0) return true;
    if (i > 1 && t.gap[i] === TIGHT && t.text.charCodeAt(t.start[i]! - 1) === 45 && (t.flags[i - 2]! & F.EPONYM) !== 0)
      return true;
  }
  return false;
}

function bestTag(t: Tokens, i: number, before: number, twoBefore: number): number {
  const n = featuresOf(t, i, before, twoBefore, rows);
  let even = 0;
  let odd = 0;
  for (let k = 0; k < n; k++) {
    const row = packed[rows[k]!]!;
    even += row & LANES;
    odd += (row >>> 8) & LANES;
  }
  // What each lane has too much falls out of the comparison, since all four have it.
  const outside = (even & 0xffff) + BIAS;
  const person = odd & 0xffff;
  const place = even >>> 16;
  const organization = odd >>> 16;
  if (person > outside && person >= place && person >= organization) return PERSON;
  if (place > outside && place >= organization) return PLACE;
  return organization > outside ? ORGANIZATION : OUTSIDE;
}
/** Two sums in one number: a row's four weights are unsigned bytes there, and forty of them stay under 2^16. */
const LANES = 0x00ff00ff;
const BIAS = MARGIN / SCALE;

/** Whether two words of one tag are one name: side by side, or with what joins names between. */
function joins(t: Tokens, left: number, right: number): boolean {
  if (t.gap[right]! >= NEW_LINE) return false;
  for (let k = left + 1; k < right; k++) {
    const code = t.codes[t.start[k]!]!;
    if (
      t.kind[k] !== PUNCT ||
      t.gap[k] !== TIGHT ||
      !(code === 45 || code === 46 || code === 44 || code === 38 || code === 94 || code === 39)
    )
      return false;
  }
  return right - left <= 2;
}

/** A row's four signed bytes as one number, each raised by 128. */
function pack(bytes: Buffer): Int32Array {
  const rows = new Int32Array(bytes.length / 4);
  for (let row = 0; row < rows.length; row++) rows[row] = bytes.readInt32LE(row * 4) ^ 0x80808080;
  return rows;
}
