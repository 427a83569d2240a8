import * as Flags from '../lexicon/flags.ts';
import { hashOf } from '../lexicon/word-hash.ts';
import * as Token from '../tokens.ts';
import { isPunct, type Tokens, wordAt } from '../tokens.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { CAMEL, LOWER, NEW_LINE, NEW_PARAGRAPH, POSSESSIVE, PUNCT, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

const COMMA = 44;
const COLON = 58;

export interface Lead {
  readonly weight: number;
  readonly label: boolean;
}
const leadOf = (weight: number, label = false): Lead => ({ weight, label });
const NO_LEAD = leadOf(0);
const AFTER_TITLE = leadOf(3, true);
const AFTER_CAPITALS = leadOf(0.3);
const AT_LABEL = leadOf(2.6, true);
const UNDER_LABEL = leadOf(1.2, true);
const AT_CUE = leadOf(2);
const UNDER_CUE = leadOf(0.5);
const AFTER_GREETING = leadOf(1.5);
const AFTER_RELATION = leadOf(1.4);
const AFTER_I_AM = leadOf(1.3);
const AFTER_WORD = leadOf(1.2);
const AFTER_CUE = leadOf(0.9);

/** What stands before: a title, a label with a colon, a relation, `by`. */
export function leftContext(t: Tokens, i: number): Lead {
  let k = i - 1;
  if (k < 0 || t.gap[i] === NEW_PARAGRAPH) return NO_LEAD;
  let sign = 0;
  for (let steps = 0; k >= 0 && t.kind[k] === PUNCT && steps < 6; k--, steps++) {
    const code = t.codes[t.start[k]!]!;
    if (code === COLON || code === 61 || code === 124) sign = COLON;
    else if (code === 46) {
      if (k === 0 || t.kind[k - 1] !== WORD || (t.flags[k - 1]! & F.TITLE) === 0 || t.gap[k] !== TIGHT) return NO_LEAD;
    } else if (code === COMMA) sign ||= COMMA;
    else if (code === 62) sign = COLON;
    else if (
      !(
        code === 34 ||
        code === 39 ||
        code === 91 ||
        code === 40 ||
        code === 42 ||
        code === 95 ||
        code === 92 ||
        code === 45 ||
        code === 64 ||
        code === 35 ||
        code === 123
      )
    )
      return NO_LEAD;
    if (t.gap[k]! >= NEW_PARAGRAPH) return NO_LEAD;
  }
  // XML of FHIR: <family value="…"/>
  if (k > 0 && t.hash[k] === VALUE && sign === COLON && t.kind[k - 1] === WORD) k--;
  if (k < 0) return NO_LEAD;
  const flags = t.flags[k]!;
  const newLine = t.gap[i]! >= NEW_LINE;
  if (sign === COLON) {
    if (flags & (F.NAME_LABEL | F.TITLE)) return newLine ? UNDER_LABEL : AT_LABEL;
    if (flags & F.NAME_CUE) return newLine ? UNDER_CUE : AT_CUE;
    return NO_LEAD;
  }
  if (flags & F.TITLE && !newLine && sign === 0 && (t.shape[k] !== LOWER || isTitleAbbreviation(t, k))) {
    if (
      t.shape[k] === UPPER &&
      t.end[k]! - t.start[k]! === 2 &&
      t.shape[i] === UPPER &&
      !isPunct(t, k + 1, 46) &&
      t.flags[k]! & (F.STATE_CODE | F.ORDINARY)
    )
      return AFTER_CAPITALS;
    return AFTER_TITLE;
  }
  if (newLine) return NO_LEAD;
  if (flags & F.RELATION) return sign === COMMA ? AFTER_WORD : AFTER_RELATION;
  if (sign === COMMA) return GREETING.has(t.hash[k]!) ? AFTER_GREETING : NO_LEAD;
  if (flags & F.NAME_LABEL && t.shape[k] !== UPPER) return AFTER_WORD;
  if (flags & F.NAME_CUE) return t.hash[k] === I_AM ? AFTER_I_AM : AFTER_CUE;
  return NO_LEAD;
}

export const I_AM = hashOf('im').a;
const VALUE = hashOf('value').a;
const COPULA: ReadonlySet<number> = new Set(['was', 'is', 'has', 'had', 'will', 'would'].map((word) => hashOf(word).a));
const GREETING: ReadonlySet<number> = new Set(
  ['thanks', 'regards', 'sincerely', 'cheers', 'hi', 'hello', 'hey', 'dear', 'best', 'wishes', 'yours', 'love'].map(
    (word) => hashOf(word).a
  )
);

export const isTitleAbbreviation = (t: Tokens, k: number): boolean =>
  t.shape[k] === LOWER && SHORT_TITLES.has(t.hash[k]!);
const SHORT_TITLES: ReadonlySet<number> = new Set(
  ['dr', 'mr', 'mrs', 'ms', 'prof', 'sr', 'sra', 'hr', 'fr'].map((word) => hashOf(word).a)
);

/** What stands after: a credential, an age, a verb of people; or what makes it an eponym. */
export function rightContext(t: Tokens, end: number, start: number): number {
  if (end >= t.count) return 0;
  let k = end;
  const comma = isPunct(t, k, COMMA);
  if (comma) k++;
  if (k >= t.count || t.gap[k]! >= NEW_LINE) return 0;
  const flags = t.flags[k]!;
  if (!comma && flags & F.EPONYM_HEAD && (end - start === 1 || t.gap[end] === POSSESSIVE || isPunct(t, end - 2, 45)))
    return -5;
  if (isPunct(t, k, 45) && t.gap[k] === TIGHT) return -1;
  if (
    flags & F.CREDENTIAL &&
    t.kind[k] === WORD &&
    (t.shape[k] === UPPER || t.shape[k] === CAMEL || (t.shape[k] === 1 && comma))
  )
    return 2.6;
  if (t.shape[k] !== LOWER && t.end[k]! - t.start[k]! <= 2 && t.codes[t.end[k]!]! === 46) {
    CREDENTIAL_DOTTED.lastIndex = t.start[k]!;
    if (CREDENTIAL_DOTTED.test(t.text)) return 2.6;
  }
  if (comma && t.kind[k] === 2 && t.end[k]! - t.start[k]! <= 3) return 1;
  if (t.gap[end] === POSSESSIVE) return 0.3;
  if (!comma && flags & F.PERSON_VERB && t.shape[k] === LOWER) return COPULA.has(t.hash[k]!) ? 0.8 : 1.2;
  if (
    isPunct(t, k, 40) &&
    k + 1 < t.count &&
    (/^(?:dob|mrn|age|\d{2,3}|m|f|he|she|they|his|her)/i.test(wordAt(t, k + 1)) || t.flags[k + 1]! & F.RELATION)
  )
    return 1.3;
  if (!comma && flags & F.ORG_END && t.shape[k] !== LOWER) return -1.5;
  return 0;
}

const CREDENTIAL_DOTTED = /(?:M\.D|D\.O|R\.N|N\.P|P\.A|Ph\.D|D\.D\.S|D\.P\.M|F\.N\.P|L\.P\.N|M\.S\.W|R\.Ph)\b/y;
