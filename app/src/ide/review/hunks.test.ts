import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, hunksOf } from './hunks.ts';

const BEFORE = 'one\ntwo\nthree\nfour\nfive\n';
const AFTER = 'one\nTWO\nthree\nfour\nfive\nsix\n';

test('each change of adjacent lines is a hunk', () => {
  expect(hunksOf(BEFORE, AFTER)).toEqual([
    { start: 1, removed: ['two'], added: ['TWO'] },
    { start: 5, removed: [], added: ['six'] },
  ]);
});

test.each([
  ['all', [0, 1], AFTER],
  ['none', [], BEFORE],
  ['the first alone', [0], 'one\nTWO\nthree\nfour\nfive\n'],
  ['the last alone', [1], 'one\ntwo\nthree\nfour\nfive\nsix\n'],
])('%s of the hunks', (_which, accepted, wanted) => {
  expect(applied(BEFORE, hunksOf(BEFORE, AFTER), (at) => accepted.includes(at))).toBe(wanted);
});

const texts = fc.array(fc.constantFrom('a', 'b', 'c', '', '  d'), { maxLength: 12 }).map((lines) => lines.join('\n'));

test('property: with all hunks the new text, with none the old', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const hunks = hunksOf(before, after);
      expect(applied(before, hunks, () => true)).toBe(after);
      expect(applied(before, hunks, () => false)).toBe(before);
    })
  );
});
