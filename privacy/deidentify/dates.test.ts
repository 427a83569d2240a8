import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageBand, shiftDate } from './dates.ts';

describe('shiftDate', () => {
  test.each([
    ['a day', '2024-02-28', 2, '2024-03-01'],
    ['over a year', '2023-12-31', 1, '2024-01-01'],
    ['a month from its middle', '2024-03', -20, '2024-02'],
    ['a year stays', '2024', 40, '2024'],
    ['time and offset stay', '2024-01-15T10:00:00.123+02:00', -15, '2023-12-31T10:00:00.123+02:00'],
    ['no date at all', 'yesterday', 1, undefined],
    ['an impossible day', '2024-02-31', 1, undefined],
    ['text after the date', '2024-02-01T10:00:00Z John', 1, undefined],
    ['German form', '01.02.1980', 1, undefined],
  ])('%s', (_, value, days, wanted) => {
    expect(shiftDate(value, days)).toBe(wanted);
  });

  test('intervals hold', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.integer({ min: -50, max: 50 }), (a, b, days) => {
        const [x, y] = [a, b].map((d) => shiftDate(d.toISOString(), days)!);
        expect(Date.parse(y!) - Date.parse(x!)).toBe(b.getTime() - a.getTime());
      })
    );
  });
});

describe('ageBand', () => {
  const now = new Date('2026-06-15T00:00:00Z');
  test.each([
    ['1990-06-15', '30-39'],
    ['1986-06-15', '40-49'],
    ['1986-06-16', '30-39'],
    ['2026-01-01', '0-9'],
    ['1936-06-15', '90+'],
    ['1936-06-16', '80-89'],
    ['1901', '90+'],
    ['2030-01-01', undefined],
    ['soon', undefined],
  ])('born %s is in %s', (birthDate, wanted) => {
    expect(ageBand(birthDate, now)).toBe(wanted);
  });
});
