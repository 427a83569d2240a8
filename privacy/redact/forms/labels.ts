import { type Finding, LABELLED, type RedactedType } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import { addWord } from '../lexicon/lexicon.ts';
import { hashOf } from '../lexicon/word-hash.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';
import { LABELS, type ValueForm } from './label-list.ts';
import { readValue } from './label-value.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { MIXED, NEW_LINE, NEW_PARAGRAPH, PUNCT, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

interface Label {
  readonly type: RedactedType;
  readonly form: ValueForm;
  /** Hashes of the words after the first. */
  readonly rest: readonly number[];
  /** `phone`, `policy`, `room` are ordinary words too: alone they need a sign (`:`, `#`, `=`, `number`) before the value. */
  readonly alone: boolean;
}

const BY_FIRST = new Map<number, Label[]>();
for (const [type, form, phrases] of LABELS) {
  for (const phrase of phrases.split('|')) {
    const [first, ...rest] = phrase.split(/[\s']+/);
    const { a } = hashOf(first!);
    addWord(first!, F.LABEL);
    const labels = BY_FIRST.get(a) ?? [];
    const hashes = rest.map((word) => (word === '#' ? 35 : hashOf(word).a));
    labels.push({ type, form, rest: hashes, alone: rest.length === 0 });
    BY_FIRST.set(
      a,
      labels.sort((x, y) => y.rest.length - x.rest.length)
    );
  }
}

const USER = hashOf('user').a;
/** Labels that are no ordinary word say enough without a sign: `MRN 4452`. */
const FIRM: ReadonlySet<number> = new Set(
  'ssn mrn npi dea vin imei iban dob d.o.b nhs mbi passport dln acct csn udi sin itin username password passwd fax tel pager'
    .split(' ')
    .map((word) => hashOf(word).a)
);
const TAILS: ReadonlySet<number> = new Set(
  ['number', 'no', 'num', 'nr', 'id', 'ids', 'code', 'identifier', 'nbr', 'value', 'numero', 'número'].map(
    (word) => hashOf(word).a
  )
);
const LINKS: ReadonlySet<number> = new Set(
  ['is', 'was', 'of', 'es', 'ist', 'est', 'on', 'as', 'at', 'are', 'the', 'my', 'under'].map((word) => hashOf(word).a)
);

/** A label at this token and the value after it. Returns the token after the value, or the given one. */
export function findLabelled(t: Tokens, i: number, found: Finding[]): number {
  // `User: I have …` is how chats are written down.
  if (t.hash[i] === USER && t.codes[t.end[i]!]! !== 61 && t.codes[t.end[i]!]! !== 34) return i;
  const labels = BY_FIRST.get(t.hash[i]!);
  if (!labels) return i;
  for (const label of labels) {
    const after = pastWords(t, i + 1, label.rest);
    if (after < 0) continue;
    const value = toValue(t, after, label, i);
    if (value < 0) continue;
    const end = readValue(t, value, label.form, label.type);
    if (end > value) {
      found.push({ start: t.start[value]!, end: t.end[end - 1]!, type: label.type, rank: LABELLED });
      return end;
    }
  }
  return i;
}

/** The token after the label's further words; `_`, `-` and `.` may stand between, as in `account_number`. */
function pastWords(t: Tokens, i: number, rest: readonly number[]): number {
  for (const hash of rest) {
    let at = i;
    if (t.hash[at] !== hash) {
      if (hash === 35 || t.hash[at + 1] !== hash || t.kind[at] !== PUNCT || !JOINING.has(t.hash[at]!)) return -1;
      at++;
    }
    if (at >= t.count || t.gap[at]! >= NEW_LINE) return -1;
    i = at + 1;
  }
  return i;
}

const JOINING: ReadonlySet<number> = new Set([45, 46, 95, 39, 0x2019]);

/** Past `number`, `#`, `:`, `=`, quotes, `is` and the like. -1 where nothing shows that a value follows. */
function toValue(t: Tokens, from: number, label: Label, first: number): number {
  let i = from;
  let sign = false;
  let words = 0;
  for (; i < t.count && i < from + 9; i++) {
    if (t.gap[i]! === NEW_PARAGRAPH) return -1;
    if (t.gap[i] === NEW_LINE && !sign && t.kind[i] !== PUNCT) return FIRM.has(t.hash[first]!) || !label.alone ? i : -1;
    if (t.kind[i] === PUNCT) {
      const code = t.codes[t.start[i]!]!;
      if (code === 58 || code === 61 || code === 35 || code === 62 || code === 124) sign = true;
      else if (code === 44 || code === 59) return sign || i > from + 1 ? -1 : label.form === 'id' ? i + 1 : -1;
      else if (code === 46 && i > from && t.gap[i] !== TIGHT) return -1;
      else if (!SKIPPED.has(code)) return code === 43 || code === 64 || code === 47 ? i : -1;
    } else if (t.kind[i] === WORD && TAILS.has(t.hash[i]!) && words < 2) {
      sign = true;
      words++;
    } else if (t.kind[i] === WORD && LINKS.has(t.hash[i]!) && words < 3 && t.shape[i] === 0) {
      words++;
      if (label.form !== 'line') sign ||= label.form !== 'any' && label.form !== 'short';
    } else break;
  }
  if (i >= t.count) return -1;
  if (sign || FIRM.has(t.hash[first]!) || (!label.alone && label.form === 'id')) return i;
  if (label.form === 'date') return i;
  // `account 4455123`, `policy ABC12345`: a bare ordinary word needs a long number right after it.
  if (label.form === 'id') return i === from && isLong(t, i) ? i : -1;
  // `user jdoe92`, `login j_doe`: what no word looks like
  if (label.type === 'USERNAME' && i === from && isLogin(t, i)) return i;
  return label.form === 'short' && i === from ? i : -1;
}

const isLogin = (t: Tokens, i: number): boolean =>
  t.kind[i] === MIXED || (t.kind[i] === WORD && t.codes[t.end[i]!]! === 95 && t.shape[i] === 0);

const isLong = (t: Tokens, i: number): boolean =>
  t.kind[i] !== WORD
    ? t.end[i]! - t.start[i]! >= 5 || (t.kind[i] === MIXED && t.codes[t.end[i]!]! === 45)
    : t.shape[i] === UPPER &&
      i + 2 < t.count &&
      t.kind[i + 1] === PUNCT &&
      t.gap[i + 1] === TIGHT &&
      t.kind[i + 2] !== WORD;

/** `"`, `'`, `(, `-`, `_`, `.`, `*`, `[`, `\`, `<`, `/`, tab art: around labels, before values. */
const SKIPPED: ReadonlySet<number> = new Set([
  34, 39, 40, 41, 45, 95, 46, 42, 91, 92, 96, 93, 0x201c, 0x2019, 0x2018, 0x2013, 0x2014, 126,
]);
