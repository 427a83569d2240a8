import { type Finding, LABELLED, READ } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { hashOf } from '../lexicon/word-hash.ts';
import {
  CAMEL,
  isPunct,
  LOWER,
  NEW_LINE,
  NEW_PARAGRAPH,
  POSSESSIVE,
  PUNCT,
  SPACED,
  TIGHT,
  type Tokens,
  UPPER,
  WORD,
  wordAt,
} from '../tokens.ts';
import { isAbbreviation } from './abbreviations.ts';
import { likeness } from './likeness.ts';

const THRESHOLD = 1.5;
const COMMA = 44;
const COLON = 58;
const CARET = 94;
const MAX_WORDS = 6;

/** A name that begins at this token, by its words and what stands around it. Returns the token after it, or the given one. */
export function findPerson(t: Tokens, i: number, found: Finding[]): number {
  const flags = t.flags[i]!;
  const lead = leftContext(t, i);
  if (t.shape[i] === LOWER && !beginsWithParticle(t, i, lead)) return findLower(t, i, lead, found);
  if (!mayName(t, i, lead)) return i;
  const end = runEnd(t, i, lead);
  if (!holdsWord(t, i, end)) return i;
  const words = end - i;
  if (words === 1 && t.shape[i] === UPPER && lead.weight < 1.2 && isAbbreviation(t, i)) return i;
  let score = lead.weight + rightContext(t, end, i) + formContext(t, i, end);
  let strongest = -9;
  for (let k = i; k < end; k++) {
    if (t.kind[k] !== WORD || (t.flags[k]! & F.PARTICLE && t.shape[k] === LOWER)) continue;
    const weight = wordWeight(t, k, lead.weight >= 1.2);
    score += weight;
    strongest = Math.max(strongest, weight);
  }
  if (words > 1 && flags & F.GIVEN && t.flags[end - 1]! & F.SURNAME) score += 0.7;
  if (words === 1 && t.gap[i]! >= NEW_LINE && lead.weight <= 0) score -= 0.6;
  // `Doctor: Good morning`: a common word after a label, and the sentence goes on.
  if (
    words === 1 &&
    flags & F.ORDINARY &&
    !isTitled(t, i - 1) &&
    end < t.count &&
    t.gap[end] === SPACED &&
    t.shape[end] === LOWER &&
    t.kind[end] === WORD &&
    (t.flags[end]! & F.PERSON_VERB) === 0 &&
    strongest < 1
  )
    return i;
  if (score < THRESHOLD || (strongest < 0 && lead.weight < 2.5)) return i;
  found.push({ start: t.start[i]!, end: t.end[end - 1]!, type: 'PERSON', rank: lead.weight >= 2.5 ? LABELLED : READ });
  return end;
}

/** `M.D.` and `K` are initials of nobody. */
function holdsWord(t: Tokens, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (t.kind[k] === WORD && t.end[k]! - t.start[k]! > 1) return true;
  return false;
}

/** A name that is a whole quoted value; an initial before a word; two words that nobody knows, as strangers have them. */
function formContext(t: Tokens, i: number, end: number): number {
  const quote = t.text.charCodeAt(t.start[i]! - 1);
  const quoted = (quote === 39 || quote === 34) && t.text.charCodeAt(t.end[end - 1]!) === quote;
  const isKey = quoted && t.text.charCodeAt(t.end[end - 1]! + 1) === COLON;
  if (isInitial(t, i) && end - i > 1 && isPunct(t, i + 1, 46)) return 0.8;
  const strangers =
    end - i === 2 &&
    t.flags[i] === 0 &&
    t.flags[i + 1] === 0 &&
    !isInitial(t, i + 1) &&
    t.shape[i] !== UPPER &&
    !isHeading(t, i, end);
  const turned = end - i >= 3 && isPunct(t, end - 2, COMMA) ? 0.6 : 0;
  return turned + (quoted && !isKey ? 1 : 0) + (strangers ? 0.6 : 0);
}

/** A line of its own, or among other capitalized words. */
const isHeading = (t: Tokens, i: number, end: number): boolean =>
  (i > 0 && t.gap[i]! <= SPACED && t.kind[i - 1] === WORD && t.shape[i - 1] !== LOWER) ||
  (end < t.count && t.gap[end]! <= SPACED && t.kind[end] === WORD && t.shape[end] !== LOWER) ||
  (t.gap[i]! >= NEW_LINE && (end >= t.count || t.gap[end]! >= NEW_LINE || isPunct(t, end, COLON)));

/** `van Leeuwen`, `de la Cruz` under a label or a title. */
const beginsWithParticle = (t: Tokens, i: number, lead: Lead): boolean =>
  lead.weight >= 1.2 &&
  (t.flags[i]! & F.PARTICLE) !== 0 &&
  i + 1 < t.count &&
  t.kind[i + 1] === WORD &&
  (t.shape[i + 1] !== LOWER || (t.flags[i + 1]! & F.PARTICLE) !== 0);

interface Lead {
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
function leftContext(t: Tokens, i: number): Lead {
  let k = i - 1;
  if (k < 0 || t.gap[i] === NEW_PARAGRAPH) return NO_LEAD;
  let sign = 0;
  for (let steps = 0; k >= 0 && t.kind[k] === PUNCT && steps < 6; k--, steps++) {
    const code = t.text.charCodeAt(t.start[k]!);
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

const I_AM = hashOf('im').a;
const VALUE = hashOf('value').a;
const COPULA: ReadonlySet<number> = new Set(['was', 'is', 'has', 'had', 'will', 'would'].map((word) => hashOf(word).a));
const GREETING: ReadonlySet<number> = new Set(
  ['thanks', 'regards', 'sincerely', 'cheers', 'hi', 'hello', 'hey', 'dear', 'best', 'wishes', 'yours', 'love'].map(
    (word) => hashOf(word).a
  )
);

const isTitleAbbreviation = (t: Tokens, k: number): boolean => t.shape[k] === LOWER && SHORT_TITLES.has(t.hash[k]!);
const SHORT_TITLES: ReadonlySet<number> = new Set(
  ['dr', 'mr', 'mrs', 'ms', 'prof', 'sr', 'sra', 'hr', 'fr'].map((word) => hashOf(word).a)
);

/** What stands after: a credential, an age, a verb of people; or what makes it an eponym. */
function rightContext(t: Tokens, end: number, start: number): number {
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
  if (t.shape[k] !== LOWER && t.end[k]! - t.start[k]! <= 2 && t.text.charCodeAt(t.end[k]!) === 46) {
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

function mayName(t: Tokens, i: number, lead: Lead): boolean {
  const flags = t.flags[i]!;
  if (t.kind[i] !== WORD) return false;
  const length = t.end[i]! - t.start[i]!;
  if (length === 1) return isInitial(t, i) && (t.gap[i] !== TIGHT || t.kind[i - 1] === PUNCT) && i + 2 < t.count;
  const camel =
    (i + 1 < t.count && t.kind[i + 1] === WORD && t.gap[i + 1] === TIGHT) ||
    (t.kind[i - 1] === WORD && t.gap[i] === TIGHT);
  if (camel) return false;
  if (flags & F.NAME) return true;
  if (flags & F.PARTICLE && t.shape[i] !== UPPER) return true;
  if (flags & (F.CLINICAL | F.TITLE | F.MONTH | F.CREDENTIAL)) return false;
  if (flags & F.ORDINARY)
    return (
      lead.weight >= 2.5 &&
      (flags & (F.LABEL | F.NAME_LABEL | F.EPONYM_HEAD)) === 0 &&
      t.shape[i] !== UPPER &&
      lead.label &&
      isTitled(t, i - 1)
    );
  return length > 2;
}

/** Whether the word before (past a full stop) is a title: what follows Dr. is a name, be it an ordinary word. */
function isTitled(t: Tokens, k: number): boolean {
  const at = isPunct(t, k, 46) ? k - 1 : k;
  return at >= 0 && (t.flags[at]! & F.TITLE) !== 0;
}

const isInitial = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && t.end[i]! - t.start[i]! === 1 && t.shape[i] === UPPER;

/** The words that go on as a name: capitals, initials, particles, hyphens; `Last, First`; HL7's carets; Jr and III. */
function runEnd(t: Tokens, from: number, lead: Lead): number {
  let end = from + 1;
  let comma = false;
  if (isInitial(t, from) && isPunct(t, end, 46)) end++;
  for (let k = end; k < t.count && k < from + MAX_WORDS * 2; k++) {
    if (t.kind[k] === PUNCT) {
      const code = t.text.charCodeAt(t.start[k]!);
      const joins =
        (code === 45 && t.gap[k] === TIGHT && k + 1 < t.count && t.gap[k + 1] === TIGHT) ||
        code === CARET ||
        (code === 46 && isInitial(t, k - 1) && t.gap[k] === TIGHT);
      if (joins && k + 1 < t.count) {
        if (code === 46) end = k + 1;
        continue;
      }
      const turned = code === COMMA && !comma && t.gap[k] === TIGHT && isLastFirst(t, from, k, lead);
      if (!turned) break;
      comma = true;
      continue;
    }
    if (t.kind[k] !== WORD || (t.gap[k]! >= NEW_LINE && !bothNames(t, k)) || t.gap[k] === POSSESSIVE) break;
    const flags = t.flags[k]!;
    if (flags & F.PARTICLE && t.shape[k] !== UPPER && particlesLeadOn(t, k)) continue;
    if (flags & F.NAME_SUFFIX && t.shape[k] !== LOWER) {
      end = k + 1;
      break;
    }
    if (!goesOn(t, k, from)) break;
    end = k + 1;
  }
  return end;
}

function goesOn(t: Tokens, k: number, from: number): boolean {
  const flags = t.flags[k]!;
  if (t.shape[k] === LOWER) return false;
  if (isInitial(t, k))
    return (
      t.gap[k]! <= SPACED &&
      (isPunct(t, k + 1, 46) || (k + 1 < t.count && (t.flags[k + 1]! & F.SURNAME) !== 0) || isPunct(t, k - 1, CARET))
    );
  if (flags & F.CREDENTIAL && t.shape[k] === UPPER) return false;
  if (flags & F.SURNAME) return (flags & F.ORDINARY) === 0 || t.shape[k] === t.shape[from];
  if (flags & F.GIVEN) return (flags & F.ORDINARY) === 0 || t.shape[k] === t.shape[from];
  if (
    flags &
    (F.ORDINARY |
      F.CLINICAL |
      F.TITLE |
      F.MONTH |
      F.CREDENTIAL |
      F.ORG_END |
      F.STREET |
      F.EPONYM_HEAD |
      F.LABEL |
      F.NAME_LABEL)
  )
    return false;
  return (
    t.shape[k] === t.shape[from] ||
    t.shape[from] === LOWER ||
    t.shape[k] === CAMEL ||
    isInitial(t, from) ||
    t.shape[from] === CAMEL
  );
}

/** `van den Berg`: one or two particles, then a capital. */
function particlesLeadOn(t: Tokens, k: number): boolean {
  for (let next = k + 1; next < t.count && next < k + 3; next++) {
    if (t.kind[next] !== WORD || t.gap[next] !== SPACED) return false;
    if (t.shape[next] !== LOWER) return true;
    if ((t.flags[next]! & F.PARTICLE) === 0) return false;
  }
  return false;
}

/** A line break within a name: only where both sides surely are names. */
const bothNames = (t: Tokens, k: number): boolean =>
  t.gap[k] === NEW_LINE &&
  sure(t.flags[k]!) &&
  sure(t.flags[k - 1]!) &&
  (t.flags[k - 1]! & F.GIVEN) !== 0 &&
  (t.flags[k]! & F.SURNAME) !== 0 &&
  t.shape[k] === t.shape[k - 1];
const sure = (flags: number): boolean => (flags & F.NAME) !== 0 && (flags & (F.ORDINARY | F.CLINICAL | F.EPONYM)) === 0;

/** `Smith, John`: a surname or unknown word, then a given name or an unknown one under a label. */
function isLastFirst(t: Tokens, from: number, comma: number, lead: Lead): boolean {
  const next = comma + 1;
  if (next >= t.count || t.kind[next] !== WORD || t.gap[next]! > SPACED || t.shape[next] === LOWER || comma - from > 3)
    return false;
  const [last, first] = [t.flags[comma - 1]!, t.flags[next]!];
  if (first & (F.CREDENTIAL | F.CLINICAL) || (first & F.STATE_CODE && t.shape[next] === UPPER)) return false;
  const quoted = t.text.charCodeAt(t.start[from]! - 1) === 34;
  const given = first & F.GIVEN && ((first & F.ORDINARY) === 0 || quoted);
  if (last & F.PLACE && first & F.STATE) return false;
  if (lead.weight >= 1.5) return (first & F.ORDINARY) === 0 || (first & F.NAME) !== 0;
  // A list (`John, Mary and Bob`) has given names on both sides.
  return given !== 0 && (last & F.GIVEN) === 0 && (last & F.ORDINARY) === 0 && (last === 0 || (last & F.SURNAME) !== 0);
}

function wordWeight(t: Tokens, k: number, led: boolean): number {
  const flags = t.flags[k]!;
  if (t.end[k]! - t.start[k]! === 1) return 0.4;
  const plain = (flags & (F.ORDINARY | F.CLINICAL | F.EPONYM | F.MONTH | F.PLACE)) === 0;
  if (flags & F.GIVEN) return plain ? 2 : flags & (F.ORDINARY | F.CLINICAL | F.MONTH) ? 0.5 : 1.2;
  if (flags & F.SURNAME) return plain ? 1.5 : flags & (F.ORDINARY | F.CLINICAL | F.MONTH) ? 0.3 : 0.7;
  if (flags & (F.ORDINARY | F.CLINICAL)) return led ? 0 : -1.5;
  if (flags & (F.PLACE | F.STATE | F.EPONYM)) return led ? 0.2 : -0.6;
  if (t.shape[k] === UPPER)
    return led ? 0.2 : t.end[k]! - t.start[k]! <= 5 ? -1.5 : -0.8 + likeness(t.text, t.start[k]!, t.end[k]!) / 2;
  const looks = likeness(t.text, t.start[k]!, t.end[k]!) + (t.shape[k] === CAMEL ? 0.3 : 0);
  return led ? Math.max(looks, 0.2) : looks;
}

/** In chat people write names small: `my name is john smith`, `patient maria garcia`. Both words have to be names. */
function findLower(t: Tokens, i: number, lead: Lead, found: Finding[]): number {
  const flags = t.flags[i]!;
  if ((flags & F.NAME) === 0 || (flags & (F.ORDINARY | F.CLINICAL | F.EPONYM)) !== 0 || flags & F.PARTICLE) return i;
  const next = i + 1;
  const second =
    next < t.count && t.kind[next] === WORD && t.gap[next] === SPACED && t.shape[next] === LOWER ? t.flags[next]! : 0;
  const paired =
    (flags & F.GIVEN) !== 0 && (second & F.SURNAME) !== 0 && ((second & F.ORDINARY) === 0 || lead.weight > 0.8);
  const named = lead.weight >= 1.2 && (flags & (F.GIVEN | F.SURNAME)) !== 0;
  const unknown =
    named &&
    next < t.count &&
    t.kind[next] === WORD &&
    t.gap[next] === SPACED &&
    t.flags[next] === 0 &&
    t.shape[next] === LOWER;
  if (!paired && !named && !((flags & F.GIVEN) !== 0 && lead.weight >= 0.9)) return i;
  const end = paired || unknown ? next + 1 : next;
  found.push({ start: t.start[i]!, end: t.end[end - 1]!, type: 'PERSON', rank: READ });
  return end;
}

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
