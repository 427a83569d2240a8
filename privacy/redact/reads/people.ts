import { type Finding, LABELLED, READ } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import * as Token from '../tokens.ts';
import { isPunct, type Tokens } from '../tokens.ts';
import { isAbbreviation } from './abbreviations.ts';
import { likeness } from './likeness.ts';
import { type Lead, leftContext, rightContext } from './name-context.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { CAMEL, LOWER, NEW_LINE, POSSESSIVE, PUNCT, SPACED, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

const THRESHOLD = 1.5;
const COMMA = 44;
const COLON = 58;
const CARET = 94;
const MAX_WORDS = 6;

/** A name that begins at this token, by its words and what stands around it. Returns the token after it, or the given one. */
export function findPerson(t: Tokens, i: number, found: Finding[]): number {
  const flags = t.flags[i]!;
  const small = t.shape[i] === LOWER;
  if (small ? !maySmallName(flags) : !mayName(t, i)) return i;
  const lead = leftContext(t, i);
  if (small && !beginsWithParticle(t, i, lead)) return findLower(t, i, lead, found);
  if (small && !mayName(t, i)) return i;
  if (isOrdinaryOnly(t, i) && !(lead.weight >= 2.5 && lead.label)) return i;
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
  const quoted = (quote === 39 || quote === 34) && t.codes[t.end[end - 1]!]! === quote;
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

/** A particle, or a name that is no word: what may begin a name in small letters. */
const maySmallName = (flags: number): boolean =>
  (flags & F.PARTICLE) !== 0 || ((flags & F.NAME) !== 0 && (flags & NO_SMALL_NAME) === 0);
const NO_SMALL_NAME = F.ORDINARY | F.CLINICAL | F.EPONYM;

/** By itself. An ordinary word (`isOrdinaryOnly`) needs a title before it too, and a lead that says as much. */
function mayName(t: Tokens, i: number): boolean {
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
  if (flags & NEVER_NAMES) return false;
  if (flags & F.ORDINARY) return (flags & HEADS) === 0 && t.shape[i] !== UPPER && isTitled(t, i - 1);
  return length > 2;
}
const NEVER_NAMES = F.CLINICAL | F.TITLE | F.MONTH | F.CREDENTIAL;
const HEADS = F.LABEL | F.NAME_LABEL | F.EPONYM_HEAD;

/** An ordinary word that no list has as a name or a particle, and no initial. */
const isOrdinaryOnly = (t: Tokens, i: number): boolean =>
  (t.flags[i]! & F.ORDINARY) !== 0 && (t.flags[i]! & IN_NAMES) === 0 && t.end[i]! - t.start[i]! > 1;
const IN_NAMES = F.NAME | F.PARTICLE;

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
      const code = t.codes[t.start[k]!]!;
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
  if (flags & ENDS_NAMES) return false;
  return (
    t.shape[k] === t.shape[from] ||
    t.shape[from] === LOWER ||
    t.shape[k] === CAMEL ||
    isInitial(t, from) ||
    t.shape[from] === CAMEL
  );
}

const ENDS_NAMES = NEVER_NAMES | HEADS | F.ORDINARY | F.ORG_END | F.STREET;

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
  const plain = (flags & NO_PLAIN_NAME) === 0;
  if (flags & F.GIVEN) return plain ? 2 : flags & WORDS ? 0.5 : 1.2;
  if (flags & F.SURNAME) return plain ? 1.5 : flags & WORDS ? 0.3 : 0.7;
  if (flags & (F.ORDINARY | F.CLINICAL)) return led ? 0 : -1.5;
  if (flags & (F.PLACE | F.STATE | F.EPONYM)) return led ? 0.2 : -0.6;
  if (t.shape[k] === UPPER)
    return led ? 0.2 : t.end[k]! - t.start[k]! <= 5 ? -1.5 : -0.8 + likeness(t.text, t.start[k]!, t.end[k]!) / 2;
  const looks = likeness(t.text, t.start[k]!, t.end[k]!) + (t.shape[k] === CAMEL ? 0.3 : 0);
  return led ? Math.max(looks, 0.2) : looks;
}

const WORDS = F.ORDINARY | F.CLINICAL | F.MONTH;
const NO_PLAIN_NAME = WORDS | F.EPONYM | F.PLACE;

/** In chat people write names small: `my name is john smith`, `patient maria garcia`. Both words have to be names. */
function findLower(t: Tokens, i: number, lead: Lead, found: Finding[]): number {
  const flags = t.flags[i]!;
  if ((flags & F.NAME) === 0 || (flags & NO_SMALL_NAME) !== 0 || flags & F.PARTICLE) return i;
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
