import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { type Finding, FORMED, type RedactedType } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';
import { isDay, isMonth, isNpi, isYear, luhn } from './checks.ts';
import { dateGroups, isDayOfMonth, timeAfter } from './dates.ts';
import { LINE, NumberRun, SPACE } from './number-run.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

const run = new NumberRun();
const HYPHEN = 45;
const DOT = 46;
const CLOSE = 41;
const PHONE_SIGNS = [HYPHEN, DOT, SPACE, CLOSE, LINE, 47, 0xb7, 0x2022, 42];
const SSN_SIGNS = [HYPHEN, SPACE, DOT, LINE];
const AREA_SIGNS = [CLOSE, SPACE, HYPHEN];
const HYPHEN_ONLY = [HYPHEN];
const SHAPE_3_2_4 = [3, 2, 4];
const SHAPE_3_3_4 = [3, 3, 4];
const SHAPE_3_7 = [3, 7];
const SHAPE_3_4 = [3, 4];
const SHAPE_4_4_4_4 = [4, 4, 4, 4];
const SHAPE_4_6_5 = [4, 6, 5];
const SHAPE_3_3_3 = [3, 3, 3];
const SHAPE_4_4_4 = [4, 4, 4];
const SHAPE_5_4 = [5, 4];
const ID_SIGNS = [HYPHEN, DOT, SPACE, LINE, 95, 47];

/** What numbers say by their form, from the token on that begins a run of digits. Returns where the run ended. */
export function findNumbers(t: Tokens, token: number, found: Finding[]): number {
  run.read(t, t.start[token]!);
  if (run.count === 1 && run.length(0) < 5) return run.to[0]!;
  const spaced = spacedOut(t, token);
  if (spaced) {
    found.push(spaced);
    return spaced.end;
  }
  for (let i = 0; i < run.count; ) {
    const groups = i > 0 && startsInsideWord(t.text, i) ? 0 : match(t, i, i === 0 ? token : -1, found);
    i += groups || 1;
  }
  return run.to[run.count - 1]!;
}

/** The last group may run on into letters (`04T10`, `12th`): then it is not a number of its own. */
function startsInsideWord(text: string, i: number): boolean {
  if (i !== run.count - 1 || run.length(i) >= 7) return false;
  const code = text.charCodeAt(run.to[i]!);
  return code !== 120 && ((code >= 97 && code <= 122) || (code >= 65 && code <= 90));
}

function add(
  found: Finding[],
  i: number,
  type: RedactedType,
  groups: number,
  from = run.from[i]!,
  to = run.to[i + groups - 1]!
): number {
  found.push({ start: from, end: to, type, rank: FORMED });
  return groups;
}

function match(t: Tokens, i: number, token: number, found: Finding[]): number {
  const before = i > 0 ? run.sign[i - 1]! : t.text.charCodeAt(run.from[0]! - 1);
  if (i > 0 && before === DOT && !run.wide[i - 1] && run.length(i) < 10 && run.sign[i] !== DOT) return 0;
  if (run.shape(i, SHAPE_3_2_4, SSN_SIGNS) && before !== HYPHEN && run.sign[i] === run.sign[i + 1])
    return add(found, i, 'SSN', 3);
  const dated = dateGroups(run, i);
  if (dated) {
    const end = run.to[i + dated - 1]!;
    return add(found, i, 'DATE', dated, run.from[i], timeAfter(t.text, end, run.length(i) === 4));
  }
  if (isIp(i)) return add(found, i, 'IP', 4);
  const phone = phoneGroups(t, i);
  if (phone)
    return add(
      found,
      i,
      'PHONE',
      phone,
      phoneStart(t.text, run.from[i]!),
      afterExtension(t.text, run.to[i + phone - 1]!)
    );
  const card = cardGroups(i);
  if (card) return add(found, i, 'ACCOUNT', card);
  if (i + 1 < run.count && (token >= 0 || before === CLOSE) && isDayOfMonth(run, i, t, token))
    return add(found, i, 'DATE', 2);
  if (run.length(i) >= 5 && before === HYPHEN && token > 1 && isIdPrefix(t, token))
    return add(found, i, 'ID', 1, t.start[token - 2]);
  if (run.length(i) >= 7) return longNumber(t, i, before, found);
  if (
    before === 40 &&
    run.length(i) >= 6 &&
    run.count === 1 &&
    t.text.charAt(run.to[i]!) === ')' &&
    isNameBefore(t, token)
  )
    return add(found, i, 'MRN', 1);
  // #29704, as pagers, lockers and orders are written
  if (before === 35 && run.length(i) >= 4 && run.count === 1) return add(found, i, 'ID', 1);
  return dashed(i, before, found);
}

function isIp(i: number): boolean {
  if (run.sign[i] !== DOT || run.sign[i + 1] !== DOT) return false;
  for (let k = i; k < i + 4; k++) {
    if (run.length(k) > 3 || run.length(k) === 0 || run.value(k) > 255) return false;
    if (k < i + 3 && (run.sign[k] !== DOT || run.wide[k])) return false;
  }
  if (run.sign[i + 3] === DOT && !run.wide[i + 3]) return false;
  const slash = run.text.charCodeAt(run.from[i]! - 1) === 47 && /[A-Za-z]/.test(run.text.charAt(run.from[i]! - 2));
  return (
    !slash &&
    !/(?:version|v|release|section|§|oid)[\s.:]*$/i.test(run.text.slice(Math.max(0, run.from[i]! - 10), run.from[i]))
  );
}

/** North American numbers by shape; others, with + or a leading 0, by the phone-number library. */
function phoneGroups(t: Tokens, i: number): number {
  const text = t.text;
  const before = text.charCodeAt(run.from[i]! - 1);
  if (
    before === 43 ||
    (before === 40 && text.charCodeAt(run.from[i]! - 2) === 43) ||
    (run.length(i) > 4 && text.startsWith('00', run.from[i]))
  )
    return international(i);
  if (before === HYPHEN || (before === DOT && i === 0)) return 0;
  const lead = run.length(i) === 1 && run.value(i) === 1 && run.sign[i] !== 47 && run.sign[i] !== 44 ? 1 : 0;
  const k = i + lead;
  if (run.shape(k, SHAPE_3_3_4, PHONE_SIGNS)) {
    const [one, two] = [run.sign[k]!, run.sign[k + 1]!];
    const firm = one === CLOSE || ((one === HYPHEN || one === DOT || one === LINE) && two !== SPACE) || two === HYPHEN;
    if (firm || (nanp(k) && !isQuantityAfter(t, run.to[k + 2]!))) return lead + 3;
  }
  if (run.shape(k, SHAPE_3_7, AREA_SIGNS) && nanp(k)) return lead + 2;
  if (lead) return 0;
  if (
    i === 0 &&
    run.shape(i, SHAPE_3_3_3, SPACES) &&
    run.count === 3 &&
    PHONE_CUE.test(text.slice(Math.max(0, run.from[i]! - 24), run.from[i]))
  )
    return 3;
  if (
    run.shape(i, SHAPE_3_4, HYPHEN_ONLY) &&
    !run.wide[i] &&
    run.sign[i + 1] !== HYPHEN &&
    run.value(i) >= 200 &&
    !isQuantityAfter(t, run.to[i + 1]!)
  )
    return 2;
  if (text.charCodeAt(run.from[i]!) === 48 || before === 40) return national(i);
  return 0;
}

const SPACES = [SPACE];
const PHONE_CUE =
  /(?:\b(?:phone|call(?:ed|ing)?|reach(?:ed)?|tel|mobile|cell|number|contact|text|messages?|answering|registered|office|desk|fax|ring|dial)\b)[^.;\n]{0,16}$/i;

const nanp = (i: number): boolean => run.value(i) >= 200 && (run.length(i + 1) !== 3 || run.value(i + 1) >= 200);

function international(i: number): number {
  let digits = 0;
  let groups = 0;
  let best = 0;
  while (i + groups < run.count && digits <= 15) {
    digits += run.length(i + groups);
    groups++;
    if (digits >= 8 && digits <= 15) best = groups;
    const sign = run.sign[i + groups - 1]!;
    if (!PHONE_SIGNS.includes(sign) && sign !== 40) break;
  }
  return best;
}

const NATIONAL = [
  'GB',
  'DE',
  'FR',
  'IT',
  'ES',
  'NL',
  'AU',
  'JP',
  'IN',
  'CH',
  'ZA',
  'BR',
  'IE',
  'NZ',
  'KR',
  'CN',
] as const;
const nationalSeen = new Map<string, boolean>();

/** 020 7946 0958, (030) 123456, 06 12 34 56 78. */
function national(i: number): number {
  let digits = run.length(i);
  let groups = 1;
  let best = 0;
  while (i + groups < run.count && groups < 6) {
    const sign = run.sign[i + groups - 1]!;
    if (!PHONE_SIGNS.includes(sign) || sign === LINE) break;
    digits += run.length(i + groups);
    groups++;
    if (digits > 12) break;
    if (digits >= 9 && isNational(run.digits(i, groups))) best = groups;
  }
  if (run.count === 1 && run.length(i) >= 10 && isNational(run.digits(i, 1))) best = 1;
  return best;
}

function isNational(digits: string): boolean {
  const seen = nationalSeen.get(digits);
  if (seen !== undefined) return seen;
  const valid = NATIONAL.some((country) => isValidPhoneNumber(digits, country));
  if (nationalSeen.size > 10_000) nationalSeen.clear();
  nationalSeen.set(digits, valid);
  return valid;
}

function phoneStart(text: string, from: number): number {
  let at = from;
  if (text.charCodeAt(at - 1) === 40) at--;
  if (text.charCodeAt(at - 1) === 43) at--;
  return at;
}

function afterExtension(text: string, end: number): number {
  EXTENSION.lastIndex = end;
  const found = EXTENSION.exec(text);
  return found ? end + found[0].length : end;
}
const EXTENSION = /[ ,;]{0,2}(?:x|ext\.?|extension|#)[ :.]{0,2}\d{1,6}(?!\d)/iy;

function cardGroups(i: number): number {
  if (run.shape(i, SHAPE_4_4_4_4, ID_SIGNS)) return 4;
  if (run.shape(i, SHAPE_4_6_5, ID_SIGNS)) return 3;
  if (run.shape(i, SHAPE_4_4_4, ID_SIGNS) && run.sign[i] === run.sign[i + 1]) return 3;
  return run.length(i) >= 13 && run.length(i) <= 19 && luhn(run.digits(i, 1)) && !isStamp(run.digits(i, 1)) ? 1 : 0;
}

/** 20240304101112: how HL7 v2 writes a time. */
const isStamp = (digits: string): boolean =>
  (digits.length === 8 || digits.length === 12 || digits.length === 14) &&
  isYear(Number(digits.slice(0, 4))) &&
  Number(digits.slice(0, 4)) >= 1900 &&
  isMonth(Number(digits.slice(4, 6))) &&
  isDay(Number(digits.slice(6, 8)));

function longNumber(t: Tokens, i: number, before: number, found: Finding[]): number {
  const digits = run.digits(i, 1);
  if (isStamp(digits)) return add(found, i, 'DATE', 1);
  if (before === DOT || before === 44 || (run.sign[i] === DOT && !run.wide[i] && run.length(i + 1) > 0)) {
    if (digits.length < 9 || before === DOT) return 0;
  }
  if (isCode(t.text, run.from[i]!) || /^0+$/.test(digits)) return 0;
  if (digits.length < 9 && (isQuantityAfter(t, run.to[i]!) || /^[1-9]\d{0,2}0{4,}$/.test(digits))) return 0;
  if (digits.length === 10)
    return add(found, i, isNpi(digits) ? 'LICENSE' : Number(digits.slice(0, 3)) >= 200 ? 'PHONE' : 'ID', 1);
  if (digits.length === 11 && digits.startsWith('1')) return add(found, i, 'PHONE', 1);
  return add(found, i, digits.length === 9 ? 'SSN' : digits.length <= 8 ? 'MRN' : 'ID', 1);
}

/** 123-45-678-9: groups with hyphens that are no drug code (4-4-2, 5-3-2, 5-4-1, 5-4-2) and long enough to be unique. */
function dashed(i: number, before: number, found: Finding[]): number {
  if (before === DOT || before === 47) return 0;
  if (run.shape(i, SHAPE_5_4, HYPHEN_ONLY) && !run.wide[i] && run.sign[i + 1] !== HYPHEN)
    return add(found, i, 'LOCATION', 2);
  let groups = 1;
  let digits = run.length(i);
  while (run.sign[i + groups - 1] === HYPHEN && !run.wide[i + groups - 1] && i + groups < run.count) {
    digits += run.length(i + groups);
    groups++;
  }
  if (groups < 2 || digits < (groups > 2 ? 7 : 8) || digits > 24) return 0;
  const [b, c] = [run.length(i + 1), run.length(i + 2)];
  if (groups === 2 && digits === 8 && b === 4) return 0;
  if (groups === 3 && ((b === 2 && c === 1) || DRUG_CODES.has(run.length(i) * 10_000 + b * 100 + c))) return 0;
  return add(found, i, 'ID', groups);
}

const DRUG_CODES: ReadonlySet<number> = new Set([4_04_02, 5_03_02, 5_04_01, 5_04_02]);

/** 1 2 3 - 4 5 - 6 7 8 9: digits written apart, to be read by people only. Counting (1 2 3 4 5 6 7) is not that. */
function spacedOut(t: Tokens, token: number): Finding | undefined {
  if (run.count < 7) return undefined;
  let count = 0;
  let ascending = true;
  while (count < run.count && run.length(count) === 1) {
    if (count > 0) {
      if (run.value(count) !== run.value(count - 1) + 1) ascending = false;
      const sign = run.sign[count - 1]!;
      if (sign === 44 || sign === 47 || sign === 124 || sign === 58) break;
    }
    count++;
  }
  if (count < 7 || (ascending && count < 9)) return undefined;
  const type = count === 9 ? 'SSN' : count === 10 || count === 11 || count === 7 ? 'PHONE' : 'ID';
  return { start: t.start[token]!, end: run.to[count - 1]!, type, rank: FORMED };
}

const AFTER =
  /[ ]?(?:mg|mcg|ml|g\b|kg|iu\b|units?\b|copies|cells|cfu|%|mmol|meq|\/|x10|ng|pg|usd|dollars|years|mm\b|cm\b|cal|kcal|steps)/iy;

function isQuantityAfter(t: Tokens, at: number): boolean {
  AFTER.lastIndex = at;
  return AFTER.test(t.text);
}

/** `Carter, Paul  (549083)`: a capitalized word that is no ordinary one before the parenthesis. */
const isNameBefore = (t: Tokens, token: number): boolean =>
  token > 1 &&
  t.kind[token - 2] === WORD &&
  t.shape[token - 2] !== 0 &&
  (t.flags[token - 2]! & (F.ORDINARY | F.CLINICAL | F.UNIT | F.CODE_SYSTEM)) === 0;

const CODE_BEFORE =
  /(?:snomed|sct|sctid|loinc|rxnorm|rxcui|ndc|cpt|pmid|pmcid|doi|isbn|issn|nct|omim|concept|code|coding|umls|hgnc|\$|€|£|port|timestamp|epoch)[\w\s."'\\:#=()|-]{0,12}$/i;
const isCode = (text: string, at: number): boolean => CODE_BEFORE.test(text.slice(Math.max(0, at - 28), at));

/** `A-372809`, `HN-00412`: one to three capitals and a hyphen before five digits or more. */
const isIdPrefix = (t: Tokens, token: number): boolean =>
  t.kind[token - 2] === WORD &&
  t.shape[token - 2] === UPPER &&
  t.end[token - 2]! - t.start[token - 2]! <= 3 &&
  t.gap[token] === TIGHT &&
  t.gap[token - 1] === TIGHT &&
  (t.flags[token - 2]! & F.CODE_SYSTEM) === 0;
