import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { inCareDateRange, isDate } from './care-date.ts';

const cases: { description: string; resource: object; start?: string; end?: string; wanted: boolean }[] = [
  { description: 'no range takes all', resource: { effectiveDateTime: '2020-05-01' }, wanted: true },
  {
    description: 'the first day counts',
    resource: { effectiveDateTime: '2020-05-01T08:00:00Z' },
    start: '2020-05-01',
    wanted: true,
  },
  {
    description: 'the last day counts',
    resource: { effectiveDateTime: '2020-05-01T23:59:00Z' },
    end: '2020-05-01',
    wanted: true,
  },
  {
    description: 'a month as end covers the month',
    resource: { effectiveDateTime: '2020-05-31' },
    end: '2020-05',
    wanted: true,
  },
  {
    description: 'before the range',
    resource: { effectiveDateTime: '2020-04-30' },
    start: '2020-05-01',
    wanted: false,
  },
  { description: 'after the range', resource: { effectiveDateTime: '2020-06-01' }, end: '2020-05-31', wanted: false },
  {
    description: 'a period that reaches into the range',
    resource: { period: { start: '2019-01-01', end: '2020-05-02' } },
    start: '2020-05-01',
    wanted: true,
  },
  {
    description: 'a period that goes on',
    resource: { period: { start: '2019-01-01' } },
    start: '2020-05-01',
    wanted: true,
  },
  {
    description: 'a period that ended before',
    resource: { period: { start: '2019-01-01', end: '2019-02-01' } },
    start: '2020-05-01',
    wanted: false,
  },
  { description: 'a year as precision', resource: { onsetDateTime: '2020' }, start: '2020-05-01', wanted: false },
  {
    description: 'what has no date of care',
    resource: { gender: 'female' },
    start: '2020-05-01',
    end: '2020-05-31',
    wanted: true,
  },
];

test.each(cases)('$description', ({ resource, start, end, wanted }) => {
  expect(inCareDateRange(resource as Resource, start, end)).toBe(wanted);
});

test.each([
  ['2024', true],
  ['2024-02', true],
  ['2024-02-29', true],
  ['2024-13-45', false],
  ['2024-13', false],
  ['2023-02-29', false],
  ['2024-1-1', false],
  ['today', false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is);
});
