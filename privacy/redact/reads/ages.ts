import { type Finding, FORMED } from '../findings.ts';
import { type Tokens, wordAt } from '../tokens.ts';

/** Ages over 89 (45 CFR 164.514(b)(2)(i)(C)), where something says that the number is an age. */
export function findAge(t: Tokens, i: number, found: Finding[]): void {
  if (!mayBeAge(t.codes, t.start[i]!)) return;
  const word = wordAt(t, i);
  const age = Number.parseInt(word, 10);
  if (!(age >= 90 && age <= 125)) return;
  const digits = String(age).length;
  const rest = word.slice(digits);
  const from = t.start[i]!;
  const add = () => found.push({ start: from, end: from + digits, type: 'AGE', rank: FORMED });
  if (rest) {
    if (/^(?:yo|y|yr|yrs|yof|yom|f|m|yoa)$/i.test(rest)) add();
    return;
  }
  AFTER.lastIndex = t.end[i]!;
  if (AFTER.test(t.text)) return void add();
  if (BEFORE.test(t.text.slice(Math.max(0, from - 24), from))) add();
}

/** Ninety to 199, told by the first digits without a word being cut out of the text. */
function mayBeAge(codes: Uint16Array, at: number): boolean {
  const first = codes[at]!;
  if (first !== 57 && first !== 49) return false;
  return isDigit(codes[at + 1]!) && (first === 57 || isDigit(codes[at + 2]!));
}
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const AFTER =
  /[ -]{0,2}(?:y\/o|y\.?o\.?(?![a-z])|yo[mf]?(?![a-z])|yrs?[ -]?old|years?[ -]{0,2}(?:old|of age)|year[ -]?old|jahre alt|años|ans(?![a-z])|anos(?![a-z])|[ ]?(?:F|M)(?![A-Za-z\d.]))/iy;
const BEFORE = /(?:\bage[ds]?|\baged)["']?\s{0,2}(?:[:=]|is|of|was|at death)?[\s"']{0,3}$/i;

/** `ninety-two-year-old`, at the word `ninety` or `hundred`. */
export function findSpelledAge(t: Tokens, i: number, found: Finding[]): void {
  const start = t.start[i]!;
  SPELLED.lastIndex = start;
  const match = SPELLED.exec(t.text);
  if (match) found.push({ start, end: start + match[0].length, type: 'AGE', rank: FORMED });
}
const SPELLED =
  /(?:ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|hundred(?: and \w{3,6})?)(?=[ -]years?[ -]old)/iy;
