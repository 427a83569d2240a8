import { expect, test } from 'vitest';
import { chartOf, tableOf } from './table.ts';

test.each([
  [
    'objects',
    [{ a: 1 }, { b: 'x' }],
    {
      columns: ['a', 'b'],
      rows: [
        [1, ''],
        ['', 'x'],
      ],
    },
  ],
  ['what is inside of them, as JSON', [{ a: { b: [1] } }], { columns: ['a'], rows: [['{"b":[1]}']] }],
  ['values', ['x', 2, true], { columns: ['value'], rows: [['x'], [2], ['true']] }],
  ['objects and values', [{ a: 1 }, 2], { columns: ['value'], rows: [['{"a":1}'], [2]] }],
  ['one object', { a: 1 }, { columns: ['a'], rows: [[1]] }],
  ['nothing', undefined, { columns: ['value'], rows: [] }],
])('rows of %s', (_what, value, wanted) => {
  expect(tableOf(value)).toEqual(wanted);
});

test('a column of names and one of numbers are a chart', () => {
  const rows = [
    { gender: 'female', patients: 12 },
    { gender: 'male', patients: 11 },
  ];
  expect(chartOf(tableOf(rows))).toEqual({ label: 'gender', series: ['patients'], rows });
});

test.each([
  ['no numbers', [{ a: 'x' }]],
  ['no names', [{ a: 1 }]],
  ['a number that is missing', [{ n: 'x', a: 1 }, { n: 'y' }]],
  ['too many bars', Array.from({ length: 61 }, (_, at) => ({ n: `${at}`, a: at }))],
])('no chart of %s', (_what, rows) => {
  expect(chartOf(tableOf(rows))).toBeUndefined();
});
