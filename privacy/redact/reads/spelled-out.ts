import { type Finding, READ } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { flagsOfWord } from '../lexicon/lexicon.ts';
import { PUNCT, SPACED, TIGHT, type Tokens, WORD } from '../tokens.ts';

/** `J o h n  S m i t h`, `J-o-h-n`: letters written apart. A capital, or a wider gap, begins the next word. */
export function findSpelledOut(t: Tokens, found: Finding[]): void {
  let to = 0;
  for (const first of t.spelled) {
    if (first < to) continue;
    let i = first;
    let word = '';
    const words: string[] = [];
    let last = i;
    while (i < t.count && isLetter(t, i)) {
      const wide = i > first && t.start[i]! - t.end[last]! > 1 && !(t.kind[i - 1] === PUNCT && last === i - 2);
      const capital = t.shape[i] !== 0 && word.length > 1 && t.shape[last] === 0;
      if (wide || capital) {
        words.push(word);
        word = '';
      }
      word += t.text.charAt(t.start[i]!);
      last = i;
      i++;
      if (
        i + 1 < t.count &&
        t.kind[i] === PUNCT &&
        t.gap[i] === TIGHT &&
        isLetter(t, i + 1) &&
        t.gap[i + 1] === TIGHT &&
        /[-._*]/.test(t.text.charAt(t.start[i]!))
      )
        i++;
      else if (i < t.count && t.gap[i]! > SPACED) break;
    }
    to = i + 1;
    words.push(word);
    const letters = words.join('').length;
    const named = letters >= 4 && words.some((w) => w.length >= 3 && (flagsOfWord(w) & F.NAME) !== 0);
    if (named) found.push({ start: t.start[first]!, end: t.end[last]!, type: 'PERSON', rank: READ });
  }
}

const isLetter = (t: Tokens, i: number): boolean => t.kind[i] === WORD && t.end[i]! - t.start[i]! === 1;
