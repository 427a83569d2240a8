import { expect, test } from 'vitest';
import { unusualDays } from './unusual.ts';

const day = (agent: string, count: number, role = 'CLINICIAN', part = '2026-01-05') => ({ agent, role, part, count });
const others = [day('a', 10), day('b', 12), day('c', 14)];

test.each<[string, ReturnType<typeof day>[], [string, number | null][]]>([
  ['three times the median of others', [...others, day('x', 36)], [['x', 12]]],
  ['fewer than three times', [...others, day('x', 35)], []],
  ['fewer than are many whoever it is', [day('a', 1), day('x', 29)], []],
  ['nobody to compare with', [day('x', 30)], [['x', null]]],
  [
    'another role is not compared with',
    [day('a', 100, 'ADMIN'), day('x', 40)],
    [
      ['a', null],
      ['x', null],
    ],
  ],
  [
    'own days do not raise the median',
    [...others, day('x', 40, 'CLINICIAN', '2026-01-06'), day('x', 40)],
    [
      ['x', 12],
      ['x', 12],
    ],
  ],
  ['an even number of others', [day('a', 10), day('b', 12), day('x', 33)], [['x', 11]]],
])('many patients: %s', (_what, days, wanted) => {
  expect(unusualDays(days, 30).map(({ agent, usual }) => [agent, usual])).toEqual(wanted);
});
