import fs from 'node:fs';
import path from 'node:path';
import { CUES } from './cues.ts';
import * as F from './flags.ts';
import { hashOf } from './word-hash.ts';

/** Words by hash in one open-addressed table: a look-up costs two array reads and makes no string. */
const SIZE = 1 << 16;
const keysA = new Int32Array(SIZE);
const keysB = new Int32Array(SIZE);
const values = new Uint32Array(SIZE);

export function flagsOf(a: number, b: number): number {
  let slot = a & (SIZE - 1);
  while (values[slot] !== 0) {
    if (keysA[slot] === a && keysB[slot] === b) return values[slot]!;
    slot = (slot + 1) & (SIZE - 1);
  }
  return 0;
}

export function flagsOfWord(word: string): number {
  const { a, b } = hashOf(word);
  return flagsOf(a, b);
}

/** Names of places of several words, by the hash of the first: the hashes of the words that follow, longest first. */
export const PLACE_PHRASES = new Map<number, (readonly number[])[]>();

export function addWord(word: string, flag: number): void {
  const { a, b } = hashOf(word);
  let slot = a & (SIZE - 1);
  while (values[slot] !== 0 && (keysA[slot] !== a || keysB[slot] !== b)) slot = (slot + 1) & (SIZE - 1);
  keysA[slot] = a;
  keysB[slot] = b;
  values[slot]! |= flag;
}

function load(): void {
  for (const word of wordsIn('given.txt')) addWord(word, F.GIVEN);
  for (const word of wordsIn('surnames.txt')) addWord(word, F.SURNAME);
  for (const word of wordsIn('ordinary.txt')) addWord(word, F.ORDINARY);
  for (const word of wordsIn('common.txt')) addWord(word, F.ORDINARY);
  for (const word of wordsIn('clinical.txt')) addWord(word, F.CLINICAL);
  for (const word of wordsIn('eponyms.txt')) addWord(word, F.EPONYM);
  for (const [flag, words] of CUES) for (const word of words.split(' ')) addWord(word, flag);
  // Streets are called by the plural too.
  const streets = CUES.find(([flag]) => flag === F.STREET)?.[1].split(' ') ?? [];
  for (const word of streets) if (word.length > 3) addWord(`${word}s`, F.STREET);
  for (const place of phrasesIn('places.txt')) addPlace(place, F.PLACE);
  for (const state of phrasesIn('states.txt')) addPlace(state, F.STATE);
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
  const phrases = PLACE_PHRASES.get(a) ?? [];
  phrases.push(rest.map((word) => hashOf(word).a));
  PLACE_PHRASES.set(
    a,
    phrases.sort((x, y) => y.length - x.length)
  );
}

function wordsIn(file: string): string[] {
  return lines(file)
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);
}

function phrasesIn(file: string): string[] {
  return lines(file)
    .flatMap((line) => line.split('|'))
    .map((phrase) => phrase.trim());
}

function lines(file: string): string[] {
  const text = fs.readFileSync(path.join(import.meta.dirname, 'words', file), 'utf8');
  return text.split('\n').filter((line) => line && !line.startsWith('#'));
}

load();
