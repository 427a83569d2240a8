import { type Finding, READ } from '../findings.ts';
import * as Flags from '../lexicon/flags.ts';
import * as Token from '../tokens.ts';
import { isPunct, type Tokens, wordAt } from '../tokens.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { CAMEL, LOWER, NEW_LINE, PUNCT, SPACED, TIGHT, UPPER, WORD } = Token;
const F = { ...Flags };

/** Ends that name an organization whatever the words before; the others need a name among them. */
const STRONG = new Set(
  'hospital infirmary clinic university college academy institute inc llc ltd corp gmbh plc llp corporation company bank pharmacy church klinikum krankenhaus synagogue mosque elementary school labs'.split(
    ' '
  )
);
/** Capitalized and ordinary, but usual in the names of hospitals. */
const NAMING = new Set(
  'memorial community general children childrens university regional county veterans sacred heart good samaritan baptist methodist presbyterian lutheran mercy providence trinity holy cross hope grace valley lakeside riverside city st saint mount mt north south east west northern southern eastern western central first united national american federal state public international advent beth israel deaconess kaiser cleveland mayo union liberty summit'.split(
    ' '
  )
);

/** An organization whose last word is at this token (`Hospital`, `Inc`). */
export function findOrganization(t: Tokens, last: number, found: Finding[]): void {
  if (t.shape[last] === LOWER) return;
  const [start, named] = nameBefore(t, last);
  const [end, of] = nameAfter(t, last);
  const strong = STRONG.has(wordAt(t, last).toLowerCase());
  const company = /^(?:inc|llc|ltd|corp|gmbh|plc|llp)$/i.test(wordAt(t, last));
  if (start === last && !of) return;
  if (!of && !(named > 1 || (strong && named > 0) || (company && start < last))) return;
  if (of && !strong && named === 0 && start === last) {
    if (!/^(?:hospital|bank|church|museum|school)$/i.test(wordAt(t, last))) return;
  }
  found.push({ start: t.start[start]!, end: t.end[end - 1]!, type: 'ORGANIZATION', rank: READ });
}

/** Back over capitalized words, `of`, `and`, `&` and St. Second: 2 when a name is among them, 1 when a usual word is. */
function nameBefore(t: Tokens, last: number): [number, number] {
  let start = last;
  let named = 0;
  for (let k = last - 1; k >= 0 && k > last - 9; k--) {
    const gap = t.gap[k + 1]!;
    if (gap >= NEW_LINE) break;
    if (t.kind[k] === PUNCT) {
      const code = t.codes[t.start[k]!]!;
      const joins =
        code === 38 ||
        (code === 45 && gap === TIGHT) ||
        (code === 46 && k > 0 && /^(?:St|Mt|Ste)$/i.test(wordAt(t, k - 1))) ||
        (code === 39 && gap === TIGHT) ||
        (code === 44 && /^(?:inc|llc|ltd)$/i.test(wordAt(t, last)) && k === last - 1);
      if (!joins) break;
      continue;
    }
    if (t.kind[k] !== WORD) break;
    const flags = t.flags[k]!;
    if (t.shape[k] === LOWER) {
      if (!/^(?:of|and|the|for|de|del|la)$/.test(wordAt(t, k)) || k === 0 || t.shape[k - 1] === LOWER) break;
      // Center for, Hospital for; `Works for` is no part of a name.
      if (wordAt(t, k) === 'for' && (t.flags[k - 1]! & F.ORG_END) === 0) break;
      continue;
    }
    if (flags & (F.TITLE | F.CREDENTIAL) && t.shape[k] !== UPPER && !/^(?:st|col)$/i.test(wordAt(t, k))) break;
    const usual = NAMING.has(wordAt(t, k).toLowerCase());
    const heading =
      (flags & (F.CLINICAL | F.LABEL | F.NAME_LABEL | F.PLACE_CUE | F.NAME_CUE)) !== 0 &&
      (flags & (F.NAME | F.PLACE)) === 0 &&
      !usual;
    if (heading && isHeadOfSentence(t, k)) break;
    start = k;
    const name =
      (flags & (F.NAME | F.PLACE | F.STATE | F.PLACE_START)) !== 0 && (flags & (F.ORDINARY | F.CLINICAL)) === 0;
    const unknown = flags === 0 && (t.shape[k] !== UPPER || t.end[k]! - t.start[k]! > 2);
    if (name || unknown || t.shape[k] === CAMEL) named = 2;
    else if (usual || flags & (F.NAME | F.PLACE)) named = Math.max(named, 1);
  }
  return [start, named];
}

const isHeadOfSentence = (t: Tokens, k: number): boolean =>
  k === 0 ||
  t.gap[k]! >= NEW_LINE ||
  isPunct(t, k - 1, 46) ||
  isPunct(t, k - 1, 58) ||
  (t.flags[k]! & (F.PLACE_CUE | F.NAME_CUE)) !== 0;

/** `University of Michigan`, `Bank of America`. */
function nameAfter(t: Tokens, last: number): [number, boolean] {
  const of = last + 1;
  if (of + 1 >= t.count || t.kind[of] !== WORD || !/^(?:of|for|de)$/.test(wordAt(t, of))) return [last + 1, false];
  let end = of + 1;
  if (wordAt(t, end) === 'the') end++;
  let k = end;
  let named = false;
  while (k < t.count && k < of + 6 && t.kind[k] === WORD && t.shape[k] !== LOWER && t.gap[k] === SPACED) {
    if ((t.flags[k]! & (F.PLACE | F.STATE | F.PLACE_START | F.SURNAME)) !== 0 || t.flags[k] === 0) named = true;
    k++;
  }
  return named ? [k, true] : [last + 1, false];
}
