import * as Flags from '../lexicon/flags.ts';
import type { Tokens } from '../tokens.ts';
import * as Token from '../tokens.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { UPPER, WORD } = Token;
const F = { ...Flags };

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
