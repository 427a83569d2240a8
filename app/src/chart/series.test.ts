import type { Observation } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { seriesOf } from './series.ts';

const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] });

function observation(code: string, date: string | undefined, value: number | undefined): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: loinc(code),
    effectiveDateTime: date,
    ...(value !== undefined && { valueQuantity: { value, unit: 'u' } }),
  };
}

const summary = (observations: Observation[]) =>
  seriesOf(observations).map(({ key, points }) => [key, points.map((point) => point.quantity?.value)]);

test('values of one code are one series, newest first', () => {
  const observations = [
    observation('8867-4', '2024-01-01', 70),
    observation('8867-4', '2025-06-01', 90),
    observation('8867-4', '2025-01-01', 80),
  ];
  expect(summary(observations)).toEqual([['8867-4', [90, 80, 70]]]);
});

test('a panel counts as its components, with values that came alone', () => {
  const panel: Observation = {
    ...observation('85354-9', '2025-02-01', undefined),
    component: [
      { code: loinc('8480-6'), valueQuantity: { value: 120 } },
      { code: loinc('8462-4'), valueQuantity: { value: 80 } },
    ],
  };
  expect(summary([panel, observation('8480-6', '2025-03-01', 130)])).toEqual([
    ['8480-6', [130, 120]],
    ['8462-4', [80]],
  ]);
});

test('blood pressure is read first and what is not a known vital sign last', () => {
  const codes = ['99999-9', '29463-7', '8867-4', '8480-6'];
  const series = seriesOf(codes.map((code) => observation(code, '2025-01-01', 1)));
  expect(series.map((one) => one.key)).toEqual(['8480-6', '8867-4', '29463-7', '99999-9']);
});

test('an observation without a date or a value is left out', () => {
  expect(summary([observation('8867-4', undefined, 70), observation('8867-4', '2025-01-01', undefined)])).toEqual([]);
});

test('what is said in codes or words is a value too', () => {
  const said: Observation = {
    ...observation('5778-6', '2025-01-01', undefined),
    valueCodeableConcept: { coding: [{ code: '371244009', display: 'Yellow' }] },
  };
  expect(seriesOf([said])[0]?.points[0]).toMatchObject({ said: 'Yellow', quantity: undefined });
});

describe('a value is flagged', () => {
  const range = { low: { value: 3.5 }, high: { value: 5.1 } };
  test.each([
    ['by its interpretation', { interpretation: [{ coding: [{ code: 'HH' }] }], referenceRange: [range] }, 4, 'high'],
    ['by the range when nobody interpreted it', { referenceRange: [range] }, 3.4, 'low'],
    ['not within the range', { referenceRange: [range] }, 5.1, undefined],
    [
      'not by a range that is not of the normal',
      { referenceRange: [{ ...range, type: { coding: [{ code: 'treatment' }] } }] },
      9,
      undefined,
    ],
    ['not by a normal interpretation', { interpretation: [{ coding: [{ code: 'N' }] }] }, 9, undefined],
  ] satisfies [string, Partial<Observation>, number, string | undefined][])('%s', (_when, elements, value, flag) => {
    const measured = { ...observation('2823-3', '2025-01-01', value), ...elements };
    expect(seriesOf([measured])[0]?.points[0]?.flag).toBe(flag);
  });
});
