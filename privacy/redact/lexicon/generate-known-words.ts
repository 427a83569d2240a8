import fs from 'node:fs';
import path from 'node:path';
import { BLOOM_BITS, bloomPlaces } from './known-words.ts';
import { fold, hashOf } from './word-hash.ts';

/**
 * Writes words/known-words.ts: a Bloom filter over the words that English dictionaries spell in lower case, so that a
 * capitalized word which nobody's dictionary has is told from `Appendectomy` at the head of a line. From word lists of
 * SCOWL (Debian's wamerican-large and wbritish-large) and the terms of `privacy/schema/clinical-words.txt`:
 * `node privacy/redact/lexicon/generate-known-words.ts /usr/share/dict/american-english-large …`
 */
const lists = [...process.argv.slice(2), path.join(import.meta.dirname, '../../schema/clinical-words.txt')];
const words = new Set<string>();
for (const list of lists)
  for (const word of fs.readFileSync(list, 'utf8').split(/\s+/))
    if (/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word)) for (const part of fold(word).split('-')) words.add(part);

const bits = new Uint8Array(BLOOM_BITS / 8);
for (const word of words) {
  const { a, b } = hashOf(word);
  for (const place of bloomPlaces(a, b)) bits[place >> 3]! |= 1 << (place & 7);
}
const head = `/**
 * Made by generate-known-words.ts out of SCOWL (wordlist.aspell.net, copyright 2000-2019 Kevin Atkinson: may be used,
 * copied, modified and distributed for any purpose) and clinical terms: ${words.size} words, ${BLOOM_BITS} bits, Base64.
 */
export const KNOWN_WORDS =`;
const base64 = Buffer.from(bits).toString('base64');
fs.writeFileSync(path.join(import.meta.dirname, 'words/known-words.ts'), `${head}\n  '${base64}';\n`);
console.log(words.size, 'words,', base64.length, 'characters');
