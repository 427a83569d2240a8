import { type Finding, LABELLED, READ } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import { hashOf } from '../lexicon/word-hash.ts';
import * as Token from '../tokens.ts';
import { isPunct, type Tokens } from '../tokens.ts';
import { I_AM, isTitleAbbreviation } from './name-context.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { LOWER, PUNCT, SPACED, TIGHT, WORD } = Token;
const F = { ...Flags };

/** `my name is roselin schmitt`, `me llamo …`: up to three words that are no ordinary ones. Returns the token after. */
export function findIntroduced(t: Tokens, i: number, found: Finding[]): number {
  if (t.flags[i]! & F.TITLE && t.shape[i] === LOWER) return findAfterSmallTitle(t, i, found);
  if (!INTRODUCING.has(t.hash[i]!)) return findIntroducedBy(t, i, found);
  const is = i + 1 < t.count && IS.has(t.hash[i + 1]!);
  if (t.hash[i] === NAME_WORD && !is) return i;
  const from = is ? i + 2 : i + 1;
  let end = from;
  for (let k = from; k < t.count && k < from + 4; k++) {
    const particle = (t.flags[k]! & F.PARTICLE) !== 0;
    if (
      t.kind[k] !== WORD ||
      t.gap[k]! > SPACED ||
      (t.flags[k]! & (F.ORDINARY | F.CLINICAL) && !(t.flags[k]! & F.NAME && k > from) && !particle)
    )
      break;
    if (!particle) end = k + 1;
  }
  if (end === from) return i;
  found.push({ start: t.start[from]!, end: t.end[end - 1]!, type: 'PERSON', rank: LABELLED });
  return end;
}
/** `dr réka orsós wants`: in small letters a title is followed by words that no dictionary has in small letters. */
function findAfterSmallTitle(t: Tokens, i: number, found: Finding[]): number {
  if (!isTitleAbbreviation(t, i) && !LONG_TITLES.has(t.hash[i]!)) return i;
  const from = isPunct(t, i + 1, 46) ? i + 2 : i + 1;
  const end = smallNameEnd(t, from);
  if (end === from) return i;
  found.push({ start: t.start[from]!, end: t.end[end - 1]!, type: 'PERSON', rank: READ });
  return end;
}

const LONG_TITLES: ReadonlySet<number> = new Set(['doctor', 'nurse', 'miss'].map((word) => hashOf(word).a));

/** `my doc is peter k`, `i'm adetayo and`: a name among what follows, all in small letters. */
function findIntroducedBy(t: Tokens, i: number, found: Finding[]): number {
  const self = t.hash[i] === I_AM;
  const is = i + 1 < t.count && IS.has(t.hash[i + 1]!);
  if (!self && !(is && (t.flags[i]! & (F.RELATION | F.TITLE)) !== 0) && !(is && DOCTOR.has(t.hash[i]!))) return i;
  const from = self ? i + 1 : i + 2;
  const end = smallNameEnd(t, from);
  if (end === from) return i;
  let named = false;
  for (let k = from; k < end; k++) if ((t.flags[k]! & F.NAME) !== 0) named = true;
  const closed = end >= t.count || t.kind[end] === PUNCT || AND.has(t.hash[end]!);
  if (!(named || (self && closed && t.end[from]! - t.start[from]! > 3))) return i;
  found.push({ start: t.start[from]!, end: t.end[end - 1]!, type: 'PERSON', rank: READ });
  return end;
}
const DOCTOR: ReadonlySet<number> = new Set(
  ['doc', 'doctor', 'pcp', 'gp', 'nurse', 'therapist'].map((word) => hashOf(word).a)
);
const AND: ReadonlySet<number> = new Set(['and', 'at', 'from', 'in'].map((word) => hashOf(word).a));

/** Up to three words in small letters, with hyphens and particles, none of them ordinary. */
function smallNameEnd(t: Tokens, from: number): number {
  let end = from;
  for (let k = from; k < t.count && k < from + 5; k++) {
    if (isPunct(t, k, 45) && t.gap[k] === TIGHT && k > from) continue;
    const flags = t.flags[k]!;
    if (t.kind[k] !== WORD || t.shape[k] !== LOWER || t.gap[k]! > SPACED || t.end[k]! - t.start[k]! < 3) break;
    if (flags & F.PARTICLE && k > from) continue;
    if (
      flags & (F.ORDINARY | F.CLINICAL | F.UNIT | F.PERSON_VERB | F.CREDENTIAL | F.MONTH | F.LABEL | F.RELATION) &&
      !(flags & F.WORD_TOO && flags & F.GIVEN)
    )
      break;
    end = k + 1;
  }
  return end;
}

const NAME_WORD = hashOf('name').a;
const INTRODUCING: ReadonlySet<number> = new Set(
  ['name', 'llamo', 'appelle', 'heiße', 'heisse', 'chiamo', 'chamo'].map((word) => hashOf(word).a)
);
const IS: ReadonlySet<number> = new Set(['is', 'es', 'ist', 'est'].map((word) => hashOf(word).a));
