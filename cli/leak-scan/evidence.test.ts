import { expect, test } from 'vitest';
import { RULES } from './evidence.ts';

test.each([
  ['in a pseudonym', '"text":"Patient [', ']","family"', false],
  ['in square brackets of its own', 'seen by [', '] today', true],
  ['in running text', 'could not send ', ' to anyone', true],
])('a short name %s', (_, left, right, wanted) => {
  expect(RULES.name({ found: 'IVA', wanted: 'Iva', left, right, packed: false })).toBe(wanted);
});
