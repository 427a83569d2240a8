import { createHash, createHmac, createSecretKey } from 'node:crypto';

const BLOCK = 64;
/** One block holds this many bytes besides the padding of SHA-256. */
const SHORT = 55;

/** HMAC-SHA-256 in hex, for many short texts under one key. */
export function hmacHex(key: string): (text: string) => string {
  const hmac = hmacWords(key);
  return (text) => hex(hmac(text));
}

/**
 * HMAC-SHA-256 for many short texts under one key (RFC 2104, FIPS 180-4), as eight words of 32 bits, which the next call
 * overwrites. What is the same for all texts, the first block of either hash, is worked out once; a text that fits into
 * one block then takes two rounds of compression, in a third of the time that crossing into OpenSSL takes. Anything
 * longer goes there. Held to OpenSSL by a test.
 */
export function hmacWords(key: string): (text: string) => Int32Array {
  const secret = createSecretKey(Buffer.from(key, 'utf8'));
  const bytes = Buffer.from(key, 'utf8');
  const padded = Buffer.alloc(BLOCK);
  (bytes.length > BLOCK ? createHash('sha256').update(bytes).digest() : bytes).copy(padded);
  const inner = firstBlock(padded, 0x36);
  const outer = firstBlock(padded, 0x5c);
  return (text) => {
    if (text.length > SHORT || !fillAscii(text)) {
      const digest = createHmac('sha256', secret).update(text, 'utf8').digest();
      for (let i = 0; i < 8; i++) state[i] = digest.readInt32BE(i * 4);
      return state;
    }
    // The inner digest comes to stand where the outer hash reads it.
    compress(inner, words);
    words.fill(0, 8);
    words[8] = 0x80000000;
    words[15] = (BLOCK + 32) * 8;
    compress(outer, state);
    return state;
  };
}

/** The block that is compressed next. */
const words = new Int32Array(16);
const state = new Int32Array(8);

function firstBlock(key: Buffer, pad: number): Int32Array {
  const out = new Int32Array(8);
  for (let i = 0; i < 16; i++) words[i] = key.readInt32BE(i * 4) ^ (pad * 0x01010101);
  compress(INITIAL, out);
  return out;
}

/** Makes the last block of a text. @returns false when a character takes more than one byte. */
function fillAscii(text: string): boolean {
  const { length } = text;
  const whole = length & ~3;
  words.fill(0, length >> 2);
  let all = 0;
  for (let i = 0; i < whole; i += 4) {
    const a = text.charCodeAt(i);
    const b = text.charCodeAt(i + 1);
    const c = text.charCodeAt(i + 2);
    const d = text.charCodeAt(i + 3);
    all |= a | b | c | d;
    words[i >> 2] = (a << 24) | (b << 16) | (c << 8) | d;
  }
  let last = 0x80 << (24 - (length & 3) * 8);
  for (let i = whole; i < length; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    last |= code << (24 - (i & 3) * 8);
  }
  words[length >> 2] = last;
  words[15] = (BLOCK + length) * 8;
  return all <= 127;
}

/** {@link words} on top of the words of a hash; of the 64 that its 16 are stretched to, 16 are there at a time. */
function compress(h: Int32Array, out: Int32Array): void {
  const w = words;
  let a = h[0]!;
  let b = h[1]!;
  let c = h[2]!;
  let d = h[3]!;
  let e = h[4]!;
  let f = h[5]!;
  let g = h[6]!;
  let k = h[7]!;
  for (let i = 0; i < 64; i++) {
    const at = i & 15;
    let word = w[at]!;
    if (i > 15) {
      const p = w[(i - 15) & 15]!;
      const q = w[(i - 2) & 15]!;
      const s0 = ((p >>> 7) | (p << 25)) ^ ((p >>> 18) | (p << 14)) ^ (p >>> 3);
      const s1 = ((q >>> 17) | (q << 15)) ^ ((q >>> 19) | (q << 13)) ^ (q >>> 10);
      word = (word + s0 + w[(i - 7) & 15]! + s1) | 0;
      w[at] = word;
    }
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (k + s1 + (g ^ (e & (f ^ g))) + K[i]! + word) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    k = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  out[0] = (h[0]! + a) | 0;
  out[1] = (h[1]! + b) | 0;
  out[2] = (h[2]! + c) | 0;
  out[3] = (h[3]! + d) | 0;
  out[4] = (h[4]! + e) | 0;
  out[5] = (h[5]! + f) | 0;
  out[6] = (h[6]! + g) | 0;
  out[7] = (h[7]! + k) | 0;
}

const digest = Buffer.alloc(32);
const digestView = new DataView(digest.buffer, digest.byteOffset, digest.length);
export function hex(h: Int32Array): string {
  for (let i = 0; i < 8; i++) digestView.setInt32(i * 4, h[i]!);
  return digest.toString('hex');
}

/** Fractional parts of the cube and the square roots of the first primes, which is how FIPS 180-4 defines them. */
const PRIMES: readonly number[] = primes(64);
const K = Int32Array.from(PRIMES, (p) => fraction(p, 3n));
const INITIAL = Int32Array.from(PRIMES.slice(0, 8), (p) => fraction(p, 2n));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** The first 32 bits behind the point of a root, in whole numbers. */
function fraction(prime: number, root: bigint): number {
  const scaled = BigInt(prime) << (32n * root);
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** root <= scaled) low = middle;
    else high = middle - 1n;
  }
  return Number(BigInt.asIntN(32, low));
}
