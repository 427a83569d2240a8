import { type Finding, FORMED, LABELLED, READ } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import { PLACE_PHRASES } from '../lexicon/lexicon.ts';
import * as Token from '../tokens.ts';
import { isPunct, type Tokens, wordAt } from '../tokens.ts';
import type { Ahead } from './ahead.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { HELD, LOWER, NEW_LINE, NEW_PARAGRAPH, NUMBER, POSSESSIVE, PUNCT, SPACED, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

const COMMA = 44;
const DOT = 46;
const CARET = 94;

/** How far behind its number a street is looked for, in tokens. */
export const STREET_WORDS = 8;

/** `123 N. Main St., Apt 4B`: a house number, up to five words and what streets are called. The token after, or the given one. */
export function findStreet(t: Tokens, i: number, found: Finding[]): number {
  if (t.end[i]! - t.start[i]! > 6 || t.kind[i] === WORD || t.kind[i] === HELD) return i;
  let last = -1;
  let named = false;
  for (let k = i + 1; k < t.count && k <= i + STREET_WORDS; k++) {
    if (t.kind[k] === HELD || t.gap[k]! >= NEW_LINE) break;
    if (t.kind[k] === PUNCT) {
      const code = t.codes[t.start[k]!]!;
      if (code === DOT && t.gap[k] === TIGHT) continue;
      if (code === 45 && named) continue;
      break;
    }
    const flags = t.flags[k]!;
    if (k > i + 1 && named && flags & F.STREET && (t.shape[k] !== LOWER || flags & F.ORDINARY)) {
      if (t.shape[k] === LOWER && !LOWER_STREETS.has(wordAt(t, k))) break;
      last = k;
      continue;
    }
    const ordinal = t.kind[k] === 3 && /^\d{1,3}(?:st|nd|rd|th)$/i.test(wordAt(t, k));
    if (t.kind[k] === NUMBER || (t.kind[k] === 3 && !ordinal)) break;
    if (t.shape[k] === LOWER && !ordinal && (flags & F.PARTICLE) === 0) {
      if ((flags & F.ORDINARY) !== 0 && !isLowerStreetAhead(t, k)) break;
      if ((flags & (F.UNIT | F.PERSON_VERB)) !== 0) break;
    }
    if (flags & F.UNIT && t.shape[k] === LOWER) break;
    named = true;
  }
  if (last < 0) return i;
  let end = last + 1;
  if (isPunct(t, end, DOT) && t.gap[end] === TIGHT && t.end[last]! - t.start[last]! <= 4) end++;
  if (
    end < t.count &&
    t.kind[end] === WORD &&
    /^(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)$/.test(wordAt(t, end)) &&
    t.gap[end] === SPACED
  )
    end++;
  const to = pastUnit(t.text, t.end[end - 1]!);
  found.push({ start: t.start[i]!, end: to, type: 'LOCATION', rank: FORMED });
  while (end < t.count && t.start[end]! < to) end++;
  return pastCity(t, end, found);
}

const LOWER_STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd drive dr lane ln boulevard blvd court ct place pl terrace circle parkway highway way'.split(
    ' '
  )
);
const isLowerStreetAhead = (t: Tokens, k: number): boolean =>
  k + 1 < t.count &&
  t.gap[k + 1] === SPACED &&
  LOWER_STREETS.has(wordAt(t, k + 1)) &&
  (t.flags[k]! & (F.CLINICAL | F.UNIT)) === 0;

function pastUnit(text: string, at: number): number {
  UNIT.lastIndex = at;
  const unit = UNIT.exec(text);
  return unit ? at + unit[0].length : at;
}
const UNIT =
  /(?:[,.]?[ ]{0,2}\n?[ ]{0,2})(?:(?:apt|apartment|unit|suite|ste|floor|fl|room|rm|bldg|building|lot|trlr|trailer)\.?[ ]?#?[ ]?[a-z]?\d{0,5}[a-z]?(?![a-z])|#[ ]?\w{1,6})/iy;

/** After a street line: `, Springfield, IL 62704`, or on the next line. */
export function pastCity(t: Tokens, i: number, found: Finding[]): number {
  const k = pastSeparators(t, i);
  // 80331 München, 0155 Oslo
  if (k + 1 < t.count && t.kind[k] === NUMBER && /^\d{4,5}$/.test(wordAt(t, k)) && t.gap[k]! <= NEW_LINE) {
    const town = t.kind[k + 1] === WORD && t.gap[k + 1] === SPACED ? placeWords(t, k + 1, 3) : k + 1;
    found.push({ start: t.start[k]!, end: t.end[town - 1]!, type: 'LOCATION', rank: FORMED });
    return town;
  }
  if (k === i && (k >= t.count || t.gap[k] !== NEW_LINE)) return i;
  const end = placeWords(t, k, 4);
  if (end === k) return i;
  const after = readRegion(t, end, found);
  const known = (t.flags[k]! & F.PLACE) !== 0;
  if (after === end && !known && k === i) return i;
  found.push({ start: t.start[k]!, end: t.end[end - 1]!, type: 'LOCATION', rank: FORMED });
  return after;
}

/** A comma, or HL7's carets. */
function pastSeparators(t: Tokens, i: number): number {
  let k = i;
  while (k < i + 3 && (isPunct(t, k, CARET) || (k === i && isPunct(t, k, COMMA)))) k++;
  return k;
}

function placeWords(t: Tokens, from: number, most: number): number {
  let end = from;
  for (let k = from; k < t.count && k < from + most * 2; k++) {
    if (
      t.kind[k] === PUNCT &&
      (isPunct(t, k, DOT) || isPunct(t, k, 45)) &&
      t.gap[k] === TIGHT &&
      end > from &&
      t.end[k - 1]! - t.start[k - 1]! <= 12 &&
      k + 1 < t.count &&
      t.shape[k + 1] !== LOWER
    ) {
      if (isPunct(t, k, DOT) && t.end[k - 1]! - t.start[k - 1]! > 3) break;
      continue;
    }
    if (t.kind[k] !== WORD || t.shape[k] === LOWER || (k > from && t.gap[k]! >= NEW_LINE)) break;
    if (t.flags[k]! & F.CODE_SYSTEM) break;
    if (k > from && t.flags[k]! & F.STATE_CODE && t.shape[k] === UPPER && t.end[k]! - t.start[k]! === 2) break;
    if (k > from && t.flags[k]! & F.STATE && (t.flags[k]! & F.PLACE) === 0) break;
    end = k + 1;
  }
  return end;
}

/** `, IL 62704`, `, Illinois`, ` IL`, `, 62704`. The token after what was read. */
function readRegion(t: Tokens, from: number, found: Finding[]): number {
  let k = pastSeparators(t, from);
  let end = from;
  if (k < t.count && t.kind[k] === WORD && t.gap[k]! <= NEW_LINE) {
    const state = stateEnd(t, k);
    if (state > k) {
      found.push({ start: t.start[k]!, end: t.end[state - 1]!, type: 'LOCATION', rank: FORMED });
      end = state;
      k = pastSeparators(t, state);
    }
  }
  const zip = zipEnd(t, k);
  if (zip > k) {
    found.push({ start: t.start[k]!, end: t.end[zip - 1]!, type: 'LOCATION', rank: FORMED });
    return zip;
  }
  return end;
}

function stateEnd(t: Tokens, k: number): number {
  const flags = t.flags[k]!;
  if (flags & F.STATE_CODE && t.shape[k] === UPPER && t.end[k]! - t.start[k]! === 2) {
    return isPunct(t, k + 1, 45) && t.gap[k + 1] === TIGHT ? k : k + 1;
  }
  if (flags & F.STATE && t.shape[k] !== LOWER) return k + 1;
  return phraseEnd(t, k);
}

/** 62704, 62704-1234, K1A 0B1, SW1A 1AA. */
function zipEnd(t: Tokens, k: number): number {
  if (k >= t.count || t.gap[k]! > NEW_LINE) return k;
  const length = t.end[k]! - t.start[k]!;
  if (t.kind[k] === NUMBER && length === 5) {
    return isPunct(t, k + 1, 45) &&
      t.kind[k + 2] === NUMBER &&
      t.gap[k + 1] === TIGHT &&
      t.end[k + 2]! - t.start[k + 2]! === 4
      ? k + 3
      : k + 1;
  }
  POSTCODE.lastIndex = t.start[k]!;
  const code = t.kind[k] === 3 ? POSTCODE.exec(t.text) : null;
  if (!code) return k;
  let end = k;
  while (end < t.count && t.start[end]! < t.start[k]! + code[0].length) end++;
  return end;
}
const POSTCODE = /(?:[A-Z]\d[A-Z][ ]?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2})(?![A-Za-z0-9])/y;

/** A British or Canadian code on its own: SW1A 1AA, K1A 0B1. */
export function findPostcode(t: Tokens, i: number, found: Finding[]): void {
  if (
    t.shape[i] !== UPPER ||
    t.end[i]! - t.start[i]! > 4 ||
    i + 1 >= t.count ||
    t.kind[i + 1] !== 3 ||
    t.gap[i + 1] !== SPACED
  )
    return;
  const end = zipEnd(t, i);
  if (end !== i + 2 || /(?:MG|ML|CM|MM|KG)$/.test(wordAt(t, i + 1))) return;
  found.push({ start: t.start[i]!, end: t.end[end - 1]!, type: 'LOCATION', rank: FORMED });
}

const NAMED = F.PLACE | F.STATE;
const NO_CERTAIN_PLACE = F.ORDINARY | F.CLINICAL | F.EPONYM | F.GIVEN;

/** A place known by name, of one word or several; a word before a state or a code: `Springfield, IL`. */
export function findPlace(t: Tokens, i: number, states: Ahead, found: Finding[]): number {
  const flags = t.flags[i]!;
  if (t.shape[i] === LOWER) return i;
  if (flags & F.PLACE_START) {
    const end = phraseEnd(t, i);
    if (end > i && !belongsToEponym(t, end) && !isStage(t, end))
      return readRegion(t, addPlace(t, i, pastSite(t, end), found), found);
  }
  if (flags & NAMED) {
    if (belongsToEponym(t, i + 1)) return i;
    const ambiguous = (flags & NO_CERTAIN_PLACE) !== 0 || ((flags & F.SURNAME) !== 0 && (flags & F.STATE) === 0);
    const region = isPunct(t, i + 1, COMMA) && i + 2 < t.count && stateEnd(t, i + 2) > i + 2;
    const cued = i > 0 && t.gap[i]! <= SPACED && (t.flags[i - 1]! & F.PLACE_CUE) !== 0 && t.kind[i - 1] === WORD;
    if (!ambiguous || region || cued) {
      if (t.shape[i] === UPPER && ambiguous && !region) return i;
      const end = addPlace(t, i, pastSite(t, i + 1), found);
      return region ? readRegion(t, end, found) : end;
    }
  }
  const cued = findStateValue(t, i, found) || findCued(t, i, found);
  if (cued) return cued;
  return states.isNear(i) ? findBeforeState(t, i, found) : i;
}

function addPlace(t: Tokens, from: number, end: number, found: Finding[]): number {
  found.push({ start: t.start[from]!, end: t.end[end - 1]!, type: 'LOCATION', rank: READ });
  return end;
}

/** `"state":"MN"`: two letters that only the key makes a state. */
function findStateValue(t: Tokens, i: number, found: Finding[]): number {
  if (
    (t.flags[i]! & F.STATE_CODE) === 0 ||
    t.shape[i] !== UPPER ||
    t.end[i]! - t.start[i]! !== 2 ||
    t.gap[i] === SPACED
  )
    return 0;
  let k = i - 1;
  while (k > 0 && k > i - 6 && t.kind[k] === PUNCT) k--;
  if (k > 0 && wordAt(t, k) === 'value') k--;
  if (k < 0 || k === i - 1 || !/^(?:state|province|st|region)$/i.test(wordAt(t, k))) return 0;
  found.push({ start: t.start[i]!, end: t.end[i]!, type: 'LOCATION', rank: LABELLED });
  return i + 1;
}

/** `lives in Judgefield`, `moved from Port Wm`, `in Lake Andrea`: a cue, then what no dictionary knows or towns are called. */
function findCued(t: Tokens, i: number, found: Finding[]): number {
  if (i === 0 || t.shape[i] === UPPER) return 0;
  const cued = t.gap[i] === SPACED && (t.flags[i - 1]! & F.PLACE_CUE) !== 0 && t.kind[i - 1] === WORD;
  const quote = t.codes[t.start[i]! - 1]!;
  if (!cued && quote !== 39 && quote !== 34) return 0;
  const prefixed =
    i + 1 < t.count &&
    t.gap[i + 1] === SPACED &&
    t.kind[i + 1] === WORD &&
    t.shape[i + 1] !== LOWER &&
    TOWN_PREFIX.test(wordAt(t, i));
  const last = prefixed ? i + 1 : i;
  const flags = t.flags[last]!;
  if (flags & NO_TOWN || (flags & F.ORDINARY && !(prefixed && flags & F.NAME))) return 0;
  const home = cued && i > 1 && HOME.test(wordAt(t, i - 2));
  const town = TOWN_ENDING.test(wordAt(t, last));
  if (!cued && (t.codes[t.end[last]!]! !== quote || !(town || prefixed))) return 0;
  if (!prefixed && !town && !(home && (flags & F.NAME) === 0)) return 0;
  if (!town && !home && flags & F.EPONYM) return 0;
  let end = last + 1;
  while (
    end < t.count &&
    end < last + 3 &&
    t.gap[end] === SPACED &&
    t.kind[end] === WORD &&
    TOWN_SECOND.test(wordAt(t, end))
  )
    end++;
  found.push({ start: t.start[i]!, end: t.end[end - 1]!, type: 'LOCATION', rank: READ });
  return end;
}
const NO_TOWN = F.CLINICAL | F.MONTH | F.EPONYM_HEAD | F.ORG_END;
const TOWN_PREFIX =
  /^(?:north|south|east|west|new|port|lake|fort|mount|mt|saint|st|san|santa|los|las|el|la|grand|upper|lower|little|great|old|glen|cape|bad|le|les)$/i;
const TOWN_ENDING =
  /[a-z]{2}(?:ville|burgh?|bury|borough|boro|ford|furt|ton|town|stadt?|mouth|chester|cester|haven|field|port|shire|land|view|fort|side|stead|wood|dale|worth|ham|wick|mont|berg|dorf|heim|hausen|pur|abad|polis|grad|minster|ley)$/;
const TOWN_SECOND =
  /^(?:City|Valley|Islands?|Park|Beach|Springs?|Heights|Hills?|Falls|Creek|Township|County|Village|Bay|Harbor|Junction|Grove|Rapids|River|Lake|Point|Republic|Province|District)$/;
const HOME =
  /^(?:lives?|lived|living|moved?|moving|born|resid(?:es?|ed|ing)|raised|up|based|located|travell?(?:ed|ing|s)?|flew|visit(?:ed|ing)?|home|house|native|originally|emigrated|immigrated|from|relocated|retired|apartment|works?|worked|staying|stays?)$/i;

/** How far behind the first of a place's words its state is looked for, in tokens; and what may be its first word. */
export const STATE_WORDS = 7;
export const STATES = F.STATE_CODE | F.STATE | F.PLACE_START;

/** Capitalized words, a comma and a state's code: `Maple Grove, MN`. `Lee, MD` is a physician, unless a zip follows. */
function findBeforeState(t: Tokens, i: number, found: Finding[]): number {
  const previous = i > 0 && t.gap[i]! <= SPACED && t.kind[i - 1] === WORD && t.shape[i - 1] !== LOWER;
  if (previous) return i;
  const end = placeWords(t, i, (STATE_WORDS - 1) / 2);
  if (end === i || !isPunct(t, end, COMMA) || end + 1 >= t.count || t.gap[end + 1]! > SPACED) return i;
  const k = end + 1;
  const code = t.flags[k]! & F.STATE_CODE && t.shape[k] === UPPER && t.end[k]! - t.start[k]! === 2;
  if (!code && (t.flags[k]! & F.STATE) === 0 && !(t.flags[k]! & F.PLACE_START && phraseEnd(t, k) > k)) return i;
  const zip = zipEnd(t, k + 1) > k + 1;
  if (code && t.flags[k]! & (F.CREDENTIAL | F.CLINICAL) && !zip && (t.flags[i]! & F.PLACE) === 0) return i;
  if (code && t.flags[k]! & F.CREDENTIAL && !zip && (t.flags[end - 1]! & F.NAME || end - i > 1)) return i;
  if (!zip && t.flags[i]! & (F.CLINICAL | F.LABEL)) return i;
  found.push({ start: t.start[i]!, end: t.end[end - 1]!, type: 'LOCATION', rank: zip ? LABELLED : READ });
  return readRegion(t, end, found);
}

/** Ann Arbor IIIB */
const isStage = (t: Tokens, k: number): boolean =>
  k < t.count && t.gap[k] === SPACED && t.shape[k] === UPPER && /^(?:I{1,3}|IV)[AB]?E?$/.test(wordAt(t, k));

/** `our Dallas clinic`, `the San Francisco office`: the site belongs to the place. */
function pastSite(t: Tokens, k: number): number {
  return k < t.count && t.gap[k] === SPACED && SITES.has(wordAt(t, k)) ? k + 1 : k;
}
const SITES: ReadonlySet<string> = new Set(['clinic', 'hospital', 'office', 'branch', 'campus', 'facility']);

const belongsToEponym = (t: Tokens, k: number): boolean =>
  k < t.count &&
  (t.gap[k] === SPACED || t.gap[k] === POSSESSIVE) &&
  (t.flags[k]! & F.EPONYM_HEAD) !== 0 &&
  (t.shape[k] === LOWER ||
    /^(?:Stage|Staging|Score|Scale|Criteria|Classification|Disease|Syndrome|Sign|Rules?)$/.test(wordAt(t, k)));

function phraseEnd(t: Tokens, i: number): number {
  const second = pastJoint(t, i + 1);
  if (!goesOnAsPlace(t, second) || t.gap[i + 1]! >= NEW_PARAGRAPH) return i;
  const phrases = PLACE_PHRASES.get(t.hash[i]!)?.get(t.hash[second]!);
  if (!phrases) return i;
  for (const rest of phrases) {
    let k = second + 1;
    let matched = true;
    for (const hash of rest) {
      k = pastJoint(t, k);
      if (!goesOnAsPlace(t, k) || t.hash[k] !== hash) {
        matched = false;
        break;
      }
      k++;
    }
    if (matched) return k;
  }
  return i;
}

/** Past the full stop or hyphen within a name: St. Louis, Winston-Salem. */
function pastJoint(t: Tokens, from: number): number {
  let k = from;
  while (k < t.count && t.kind[k] === PUNCT && t.gap[k] === TIGHT && (isPunct(t, k, DOT) || isPunct(t, k, 45))) k++;
  return k;
}

const goesOnAsPlace = (t: Tokens, k: number): boolean =>
  k < t.count && t.gap[k]! <= NEW_LINE && (t.shape[k] !== LOWER || (t.flags[k]! & F.PARTICLE) !== 0);
