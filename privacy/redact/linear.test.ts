import { describe, expect, it } from 'vitest';
import { redact } from './index.ts';

/** A megabyte of what a careless expression would go over again and again. */
const UNITS = [
  '1 ',
  '1',
  'a',
  '@',
  'a@',
  'a.',
  'Aa ',
  '&#',
  '%41',
  '[',
  '[PATIENT_1',
  'http://',
  'ab:',
  'mrn:',
  '"',
  'John ',
  '1-',
  ' ',
  '\n',
  'QUJD',
  'J o ',
  '12 Aa ',
  'Aa Hospital of ',
  '\u200b',
  'de la ',
  '(1',
  'May 1 ',
  '+1 ',
  '0 ',
  'name is ',
  'www.',
  '\\u0041',
  '[PERSON_1] John Smith ',
  'Smith, ',
];

describe('time grows with the length of the text, whatever it is', () => {
  it.each(UNITS)('%j', (unit) => {
    const half = processorTime(unit.repeat(Math.ceil(250_000 / unit.length)));
    const whole = processorTime(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    // Four times the text; a square would be sixteen times the time. Short times are noise.
    expect(whole).toBeLessThan(Math.max(half * 10, 700));
  });
});

function processorTime(text: string): number {
  const before = process.cpuUsage();
  redact(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
