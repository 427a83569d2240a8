import { type Finding, KNOWN, type RedactedType } from '../findings.ts';
import * as F from '../lexicon/flags.ts';
import { fold, hashOf } from '../lexicon/word-hash.ts';
import {
  isPunct,
  LOWER,
  MIXED,
  NEW_LINE,
  NEW_PARAGRAPH,
  POSSESSIVE,
  PUNCT,
  type Tokens,
  UPPER,
  WORD,
  wordAt,
} from '../tokens.ts';
import { withinOneEdit } from './edits.ts';
import { nicknamesOf } from './nicknames.ts';

export interface KnownName {
  readonly given: readonly string[];
  readonly family: string;
  readonly type: RedactedType;
  readonly subject: string;
}
interface NameWord {
  readonly folded: string;
  readonly name: KnownName;
}

/** Names in whatever way people write them: reordered, short, inflected, misspelt by one letter, run together, as initials. */
export class KnownNames {
  readonly #words = new Map<number, NameWord>();
  /** johnsmith, jsmith, smithj: as logins and addresses have them. */
  readonly #joined = new Map<string, KnownName>();
  readonly #initials = new Map<string, KnownName>();

  add(name: KnownName): void {
    const given = name.given.flatMap(partsOf);
    const family = partsOf(name.family).filter((part) => !PARTICLES.has(part));
    for (const word of [...given, ...given.flatMap(nicknamesOf), ...family]) {
      if (word.length > 1) this.#put(word, name);
    }
    const [first, last] = [given[0] ?? '', partsOf(name.family).join('')];
    if (last.length > 1 && partsOf(name.family).length > 1) this.#put(last, name);
    if (!first || !last) return;
    for (const joined of [first + last, last + first, first.charAt(0) + last, last + first.charAt(0)]) {
      if (joined.length >= 5) {
        this.#joined.set(joined, name);
        this.#put(joined, name);
      }
    }
    const initials = [...given.map((word) => word.charAt(0)), last.charAt(0)].join('');
    this.#initials.set(initials, name);
    this.#initials.set(first.charAt(0) + last.charAt(0), name);
  }

  find(t: Tokens, found: Finding[]): void {
    if (this.#words.size === 0) return;
    for (let i = 0; i < t.count; i++) {
      if (t.kind[i] === PUNCT) continue;
      const name = this.#nameAt(t, i);
      if (name) i = this.#run(t, i, name, found) - 1;
      else if (t.kind[i] === WORD && t.shape[i] === UPPER && t.end[i]! - t.start[i]! <= 4)
        i = this.#findInitials(t, i, found);
    }
  }

  #put(word: string, name: KnownName): void {
    const { a } = hashOf(word);
    if (!this.#words.has(a)) this.#words.set(a, { folded: fold(word).replace(/[^\p{L}\p{N}]/gu, ''), name });
  }

  #nameAt(t: Tokens, i: number): KnownName | undefined {
    const exact = this.#words.get(t.hash[i]!);
    if (exact) return exact.name;
    if (t.kind[i] === MIXED) return this.#joined.get(fold(wordAt(t, i)).replace(/\d+$/, ''));
    const length = t.end[i]! - t.start[i]!;
    if (length < 4 || t.flags[i]! & (F.ORDINARY | F.CLINICAL | F.LABEL)) return undefined;
    let written = '';
    for (const { folded, name } of this.#words.values()) {
      if (folded.length < 4 || length < folded.length - 1 || length > folded.length + 3) continue;
      written ||= fold(wordAt(t, i)).replace(/['’]/g, '');
      if (written.startsWith(folded) && folded.length > 3) return name;
      if (folded.length >= 5 && withinOneEdit(written, folded)) return name;
      if (
        folded.length >= 5 &&
        /[aeiouyo]$/.test(folded) &&
        written.startsWith(folded.slice(0, -1)) &&
        written.length <= folded.length + 2
      )
        return name;
    }
    return undefined;
  }

  /** From one word of the name over its other words, initials and particles beside it. */
  #run(t: Tokens, i: number, name: KnownName, found: Finding[]): number {
    let end = i + 1;
    let words = 1;
    for (let k = end; k < t.count && k < end + 4; k++) {
      if (t.gap[k] === NEW_PARAGRAPH || t.gap[k] === POSSESSIVE) break;
      if (t.kind[k] === PUNCT) continue;
      const initial = t.end[k]! - t.start[k]! === 1 && t.shape[k] === UPPER && isGivenInitial(t, k, name);
      if (initial) {
        end = isPunct(t, k + 1, 46) ? k + 2 : k + 1;
        continue;
      }
      if (t.flags[k]! & F.PARTICLE && t.kind[k] === WORD && k + 1 < t.count) continue;
      if (this.#nameAt(t, k) !== name) break;
      end = k + 1;
      words++;
      k = end - 1;
    }
    let start = i;
    const back = isPunct(t, i - 1, 46) ? i - 2 : i - 1;
    if (
      back >= 0 &&
      t.end[back]! - t.start[back]! === 1 &&
      t.shape[back] === UPPER &&
      t.kind[back] === WORD &&
      isGivenInitial(t, back, name)
    ) {
      start = back;
      words++;
    }
    if (words === 1 && !standsAlone(t, i)) return end;
    found.push({
      start: t.start[start]!,
      end: t.end[end - 1]!,
      type: name.type,
      rank: KNOWN,
      subject: `${name.subject} name`,
    });
    return end;
  }

  /** `J.S.`, `J. Q. S.`, `JQS` */
  #findInitials(t: Tokens, i: number, found: Finding[]): number {
    let letters = fold(wordAt(t, i));
    let end = i + 1;
    if (letters.length === 1) {
      for (
        ;
        end + 1 < t.count &&
        isPunct(t, end, 46) &&
        t.end[end + 1]! - t.start[end + 1]! === 1 &&
        t.shape[end + 1] === UPPER &&
        letters.length < 4;
        end += 2
      ) {
        letters += fold(wordAt(t, end + 1));
      }
      if (letters.length === 1) return i;
      if (isPunct(t, end, 46)) end++;
    }
    const name = this.#initials.get(letters);
    if (!name) return i;
    const written = end > i + 1;
    if (!written && t.flags[i]! & ~F.NAME) return i;
    if (
      !written &&
      letters.length === 2 &&
      !(i > 0 && t.flags[i - 1]! & (F.NAME_LABEL | F.RELATION)) &&
      !(end < t.count && t.flags[end]! & F.PERSON_VERB)
    )
      return i;
    found.push({
      start: t.start[i]!,
      end: t.end[end - 1]!,
      type: name.type,
      rank: KNOWN,
      subject: `${name.subject} name`,
    });
    return end - 1;
  }
}

/** `Will` as a verb and `Parkinson's disease` are not the patient; `Will` within a sentence, or `smith`, is. */
function standsAlone(t: Tokens, i: number): boolean {
  const flags = t.flags[i]!;
  const next = i + 1;
  if (next < t.count && flags & F.EPONYM && t.flags[next]! & F.EPONYM_HEAD) return false;
  if ((flags & (F.ORDINARY | F.CLINICAL | F.MONTH | F.PARTICLE)) === 0) return true;
  if (t.shape[i] === LOWER || i === 0) return false;
  if (flags & F.MONTH && next < t.count && t.kind[next] === 2) return false;
  const beginsSentence = t.gap[i]! >= NEW_LINE || /[.!?:•*-]/.test(t.text.charAt(t.start[i - 1]!));
  return (
    !beginsSentence ||
    t.gap[next] === POSSESSIVE ||
    ((t.flags[next]! & F.PERSON_VERB) !== 0 && (flags & F.CLINICAL) === 0 && !/^will$/i.test(wordAt(t, i)))
  );
}

const isGivenInitial = (t: Tokens, k: number, name: KnownName): boolean => {
  const letter = fold(wordAt(t, k));
  return name.given.some((word) => fold(word).startsWith(letter)) || fold(name.family).startsWith(letter);
};

const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);
const PARTICLES: ReadonlySet<string> = new Set(
  'de la le du da do dos del der den van von el al bin ibn y e'.split(' ')
);
