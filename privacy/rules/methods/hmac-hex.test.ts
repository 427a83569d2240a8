import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hmacHex } from './hmac-hex.ts';

const openssl = (key: string, text: string): string => createHmac('sha256', key).update(text, 'utf8').digest('hex');

test('is what OpenSSL says, for any key and text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), fc.string({ unit: 'grapheme', maxLength: 100 }), (key, text) => {
      expect(hmacHex(key)(text)).toBe(openssl(key, text));
    }),
    { numRuns: 500 }
  );
});

test.each(Array.from({ length: 131 }, (_, n) => n))('a text of %d characters', (n) => {
  expect(hmacHex('key')('a'.repeat(n))).toBe(openssl('key', 'a'.repeat(n)));
});

test('one after the other, and several keys in turns', () => {
  const [a, b] = [hmacHex('a'), hmacHex('b'.repeat(70))];
  for (const text of ['x', 'é', 'yy', '', 'z'.repeat(60), 'p1']) {
    expect(a(text)).toBe(openssl('a', text));
    expect(b(text)).toBe(openssl('b'.repeat(70), text));
  }
});
