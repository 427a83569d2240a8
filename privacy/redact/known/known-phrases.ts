import { type Finding, KNOWN, type RedactedType } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { flagsOfWord } from '../lexicon/lexicon.ts';
import { fold, hashOf } from '../lexicon/word-hash.ts';
import { LOWER, NEW_PARAGRAPH, PUNCT, type Tokens } from '../tokens.ts';

interface Phrase {
  readonly words: readonly number[];
  /** How many of the words have to be there: of a street line, the number and the name. */
  readonly least: number;
  readonly type: RedactedType;
  readonly subject: string;
  readonly ordinary: boolean;
}

/** Streets, cities and organizations of known people, word by word, with abbreviations. */
export class KnownPhrases {
  readonly #byFirst = new Map<number, Phrase[]>();

  add(text: string | undefined, type: RedactedType): void {
    this.#put(wordsOf(text ?? ''), type, false);
  }

  addStreet(line: string): void {
    const words = wordsOf(line);
    this.#put(words, 'LOCATION', true);
    // Without its number the street still says where somebody lives.
    if (words.length > 2 && /^\d/.test(words[0]!)) this.#put(words.slice(1), 'LOCATION', false);
  }

  find(t: Tokens, found: Finding[]): void {
    if (this.#byFirst.size === 0) return;
    for (let i = 0; i < t.count; i++) {
      if (t.kind[i] === PUNCT) continue;
      for (const phrase of this.#byFirst.get(t.hash[i]!) ?? []) {
        const end = matchAt(t, i, phrase);
        if (end < 0) continue;
        found.push({
          start: t.start[i]!,
          end: t.end[end - 1]!,
          type: phrase.type,
          rank: KNOWN,
          subject: phrase.subject,
        });
        break;
      }
    }
  }

  #put(words: readonly string[], type: RedactedType, street: boolean): void {
    if (words.length === 0 || words.join('').length < 3) return;
    const hashes = words.map((word) => hashOf(word).a);
    const least = street ? Math.min(words.length, 2) : words.length;
    const ordinary = words.every((word) => (flagsOfWord(word) & F.ORDINARY) !== 0);
    const phrases = this.#byFirst.get(hashes[0]!) ?? [];
    phrases.push({ words: hashes, least, type, subject: `known ${words.join(' ')}`, ordinary });
    this.#byFirst.set(hashes[0]!, phrases);
  }
}

function matchAt(t: Tokens, from: number, phrase: Phrase): number {
  if (phrase.ordinary && t.shape[from] === LOWER) return -1;
  let matched = 0;
  let end = from;
  for (let k = from; k < t.count && matched < phrase.words.length; k++) {
    if (t.kind[k] === PUNCT) {
      if (k - end > 2) break;
      continue;
    }
    const hash = t.hash[k]!;
    const wanted = phrase.words[matched]!;
    if (
      (k > from && t.gap[k] === NEW_PARAGRAPH) ||
      (hash !== wanted && SAME.get(hash) !== (SAME.get(wanted) ?? wanted))
    )
      break;
    matched++;
    end = k + 1;
  }
  return matched >= phrase.least ? end : -1;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words and their abbreviations, by hash, as one. */
const SAME = new Map<number, number>();
for (const family of 'street st|avenue ave av|road rd|drive dr|lane ln|boulevard blvd|court ct|place pl|terrace ter|circle cir|parkway pkwy|highway hwy|square sq|north n|south s|east e|west w|apartment apt|suite ste|saint st|mount mt|fort ft'.split(
  '|'
)) {
  const [first, ...others] = family.split(' ').map((word) => hashOf(word).a);
  SAME.set(first!, first!);
  for (const other of others) SAME.set(other, first!);
}
