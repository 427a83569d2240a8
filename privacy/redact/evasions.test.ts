import { describe, expect, it } from 'vitest';
import { redact } from './index.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** An identifier in disguise, and what no reader of the answer may find any more. */
const CASES: readonly (readonly [name: string, text: string, hidden: string])[] = [
  ['zero-width characters', 'ssn 12\u200b3-4\u200d5-67\u206089 ok', '67\u206089'],
  ['soft hyphens', 'call 617\u00ad-555\u00ad-0182', '0182'],
  ['Cyrillic look-alikes', 'seen by Dr. J\u043ehn Sm\u0456th', 'th'],
  ['full-width digits', 'ssn １２３-４５-６７８９', '６７'],
  ['mathematical letters', 'Dr. \ud835\udc09\ud835\udc28\ud835\udc21\ud835\udc27 Smith left', 'Smith'],
  ['spaced-out digits', 'it is 1 2 3 - 4 5 - 6 7 8 9 .', '6 7 8 9'],
  ['spelled-out name', 'name J o h n  S m i t h here', 'S m i t h'],
  ['line break in a phone number', 'call 617-555-\n0182 now', '0182'],
  ['line break in an SSN', 'ssn 123-45\n-6789', '6789'],
  ['HTML entities', 'ssn 123&#45;45&#x2d;6789', '6789'],
  ['HTML named entities', 'mail jane.doe&commat;mail.org', 'jane'],
  ['JSON escapes', '{"n":"Dr. \\u004aohn Smith"}', 'Smith'],
  ['URL encoding', 'q=ssn%20123%2D45%2D6789', '6789'],
  ['base64', `data ${base64('John Smith SSN 123-45-6789')} end`, 'MTIz'],
  ['hexadecimal', `data ${Buffer.from('call 617-555-0182').toString('hex')} end`, '3138'],
];

describe('evasions are seen through', () => {
  it.each(CASES)('%s', (_name, text, hidden) => {
    expect(text).toContain(hidden);
    expect(redact(text).text).not.toContain(hidden);
  });

  it('offsets point into the text as it was given', () => {
    const text = '\u200bDr. J\u200bane D\u200boe, ssn 123&#45;45-6789.';
    for (const { start, end, value } of redact(text).spans) expect(text.slice(start, end)).toBe(value);
  });
});
