import { CUES } from './cues.ts';
import * as F from './flags.ts';
import { isKnownWord } from './known-words.ts';
import { hashOf } from './word-hash.ts';
import { CLINICAL_TERMS } from './words/clinical.ts';
import { COMMON_WORDS } from './words/common.ts';
import { EPONYMS } from './words/eponyms.ts';
import { GIVEN_NAMES } from './words/given.ts';
import { ORDINARY_WORDS } from './words/ordinary.ts';
import { PLACES } from './words/places.ts';
import { STATES } from './words/states.ts';
import { SURNAMES } from './words/surnames.ts';

/** Words by hash in one open-addressed table: a look-up makes no string and waits for memory once. */
const SIZE = 1 << 17;
/** Four numbers a word, side by side in one line of the cache: both hashes, the flags, none. */
const slots = new Int32Array(SIZE * 4);
const MASK = (SIZE - 1) * 4;

/** The words met last, in what the processor keeps near: most words of a text are a few hundred, met again and again. */
const RECENT = 1 << 12;
const recent = new Int32Array(RECENT * 4);

/** Once the lexicon is loaded. */
export function flagsOf(a: number, b: number): number {
  const place = (a << 2) & (RECENT * 4 - 4);
  if (recent[place] === a && recent[place + 1] === b) return recent[place + 2]!;
  recent[place] = a;
  recent[place + 1] = b;
  recent[place + 2] = lookUp(a, b);
  return recent[place + 2]!;
}

function lookUp(a: number, b: number): number {
  let slot = (a << 2) & MASK;
  for (;;) {
    const flags = slots[slot + 2]!;
    if (flags === 0) return isKnownWord(a, b) ? F.ORDINARY : 0;
    if (slots[slot] === a && slots[slot + 1] === b) return flags;
    slot = (slot + 4) & MASK;
  }
}

export function flagsOfWord(word: string): number {
  loadLexicon();
  const { a, b } = hashOf(word);
  return flagsOf(a, b);
}

/** Names of places of several words, by the hashes of the first and the second: those of the words that follow, longest first. */
export const PLACE_PHRASES = new Map<number, Map<number, (readonly number[])[]>>();

export function addWord(word: string, flag: number): void {
  const { a, b } = hashOf(word);
  let slot = (a << 2) & MASK;
  while (slots[slot + 2] !== 0 && (slots[slot] !== a || slots[slot + 1] !== b)) slot = (slot + 4) & MASK;
  slots[slot] = a;
  slots[slot + 1] = b;
  slots[slot + 2]! |= flag;
  recent.fill(0, (a << 2) & (RECENT * 4 - 4), ((a << 2) & (RECENT * 4 - 4)) + 4);
}

let loaded = false;

/**
 * Fills the table at the first text: the phi-gate inside Medplum is compiled anew for each write, and most writes have
 * no text.
 */
export function loadLexicon(): void {
  if (loaded) return;
  loaded = true;
  for (const [flag, names] of [
    [F.GIVEN, GIVEN_NAMES],
    [F.SURNAME, SURNAMES],
  ] as const) {
    for (const name of wordsIn(names)) {
      const { a, b } = hashOf(name);
      addWord(name, isKnownWord(a, b) ? flag | F.WORD_TOO : flag);
    }
  }
  for (const word of wordsIn(ORDINARY_WORDS)) addWord(word, F.ORDINARY);
  for (const word of wordsIn(COMMON_WORDS)) addWord(word, F.ORDINARY);
  for (const word of wordsIn(CLINICAL_TERMS)) addWord(word, F.CLINICAL);
  for (const word of wordsIn(EPONYMS)) addWord(word, F.EPONYM);
  for (const [flag, words] of CUES) for (const word of words.split(' ')) addWord(word, flag);
  // Streets are called by the plural too.
  const streets = CUES.find(([flag]) => flag === F.STREET)?.[1].split(' ') ?? [];
  for (const word of streets) if (word.length > 3) addWord(`${word}s`, F.STREET);
  for (const place of phrasesIn(PLACES)) addPlace(place, F.PLACE);
  for (const state of phrasesIn(STATES)) addPlace(state, F.STATE);
}

function addPlace(name: string, flag: number): void {
  const [first, ...rest] = name.split(/[\s.'-]+/).filter(Boolean);
  if (!first) return;
  if (rest.length === 0) {
    addWord(first, flag);
    return;
  }
  addWord(first, F.PLACE_START);
  const { a } = hashOf(first);
  const [second, ...further] = rest.map((word) => hashOf(word).a);
  const bySecond = PLACE_PHRASES.get(a) ?? new Map<number, (readonly number[])[]>();
  PLACE_PHRASES.set(a, bySecond);
  const phrases = [...(bySecond.get(second!) ?? []), further];
  bySecond.set(
    second!,
    phrases.sort((x, y) => y.length - x.length)
  );
}

function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function phrasesIn(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
