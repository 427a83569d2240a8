import * as F from '../lexicon/flags.ts';
import { type Tokens, UPPER, WORD } from '../tokens.ts';

/** Capitals that no other word beside has, short or without a vowel, and no title or label before. */
export function isAbbreviation(t: Tokens, i: number): boolean {
  const length = t.end[i]! - t.start[i]!;
  if (length < 2 || length > 5 || (length === 5 && /[AEIOUYÁÉÍÓÚÄÖÜ]/i.test(t.text.slice(t.start[i], t.end[i]))))
    return false;
  for (let k = i - 2; k <= i + 2; k++) {
    if (k < 0 || k === i || k >= t.count || t.kind[k] !== WORD) continue;
    if (t.shape[k] === UPPER && t.end[k]! - t.start[k]! > 4) return false;
  }
  return i === 0 || (t.flags[i - 1]! & (F.TITLE | F.GIVEN)) === 0;
}
