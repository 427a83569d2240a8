import { KNOWN_WORDS } from './words/known-words.ts';

/** A power of two: some twelve bits a word, one word in two hundred taken for known that is not. */
export const BLOOM_BITS = 1 << 21;
const PROBES = 5;

/** The bits of a word, out of its two hashes. */
export function bloomPlaces(a: number, b: number): number[] {
  return Array.from({ length: PROBES }, (_, k) => (a + Math.imul(k, b | 1)) & (BLOOM_BITS - 1));
}

const bits = Buffer.from(KNOWN_WORDS, 'base64');

/** Whether a dictionary has the word in lower case, as far as a Bloom filter can say. */
export function isKnownWord(a: number, b: number): boolean {
  for (let k = 0; k < PROBES; k++) {
    const place = (a + Math.imul(k, b | 1)) & (BLOOM_BITS - 1);
    if (((bits[place >> 3]! >> (place & 7)) & 1) === 0) return false;
  }
  return true;
}
