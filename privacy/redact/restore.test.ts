import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLabelledTexts } from '../../seed/notes/generate.ts';
import { Conversation, findIdentified, KnownPeople, redact, restore, restoreStream } from './index.ts';

const PIECES = [
  'John Smith',
  'SMITH, JOHN',
  'Mr. Smith',
  '[PATIENT_1]',
  '[PERSON_1]',
  '[DATE_2]',
  '[PERSON_',
  '1]',
  '123-45-6789',
  '03/04/2021',
  '617-555-0182',
  'jane@mail.org',
  '12 Elm St',
  '\u200b',
  '&#74;ohn Smith',
  '\\u004aohn',
  '%4Aohn',
  'Sm9obiBTbWl0aCBTU04gMTIzLTQ1LTY3ODk=',
  'Parkinson',
  'MRN: ',
  'name: ',
  '\n',
  ' ',
  '"',
  '[',
  ']',
  '\ud835',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 25 })
  .map((parts) => parts.join(''));

describe('restore', () => {
  it('gives back exactly what was redacted, whatever it held', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: hidden, spans } = redact(source);
        expect(restore(hidden, spans)).toBe(source);
      }),
      { numRuns: 1_500 }
    );
  });

  it('gives back exactly each text of a conversation', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (sources) => {
        const conversation = new Conversation();
        const made = sources.map((source) => redact(source, { conversation }));
        expect(made.map((one) => restore(one.text, one.spans))).toEqual(sources);
      }),
      { numRuns: 300 }
    );
  });

  it('spans are in order, apart, and hold what stood there', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0;
        for (const { start, end, value } of redact(source).spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(source.slice(start, end)).toBe(value);
          at = end;
        }
      })
    );
  });

  it('redacting twice equals redacting once, and the last check finds nothing', () => {
    for (const { text: source, patient } of makeLabelledTexts(300, 7)) {
      const known = KnownPeople.of(patient);
      const once = redact(source, { known }).text;
      expect(redact(once, { known }).text).toBe(once);
      expect(findIdentified(once, { known })).toEqual([]);
      expect(findIdentified(source, { known })).toEqual(
        redact(source, { known }).spans.map(({ start, end, type }) => ({ start, end, type }))
      );
    }
  });

  it('redacting a note twice equals redacting it once', () => {
    const once = redact(
      'Dr. Jane Doe, 617-555-0182, saw John Smith on 3/4/2021 at 12 Elm St, Springfield, IL 62704.'
    ).text;
    expect(redact(once).text).toBe(once);
  });

  it.each([
    ['moved', 'On [DATE_1], [PERSON_1] came.', 'On 3/4/2021, Jane Doe came.'],
    ['other case', 'Dear [Person_1],', 'Dear Jane Doe,'],
    ['a blank for the line', '[PERSON 1] came', 'Jane Doe came'],
    ['escaped for Markdown', '\\[PERSON\\_1\\] came', 'Jane Doe came'],
    ['never given out', '[PERSON_9] came', '[PERSON_9] came'],
  ])('a placeholder that a model has rewritten: %s', (_how, reply, wanted) => {
    const { spans } = redact('Jane Doe came on 3/4/2021.');
    expect(restore(reply, spans)).toBe(wanted);
  });

  it('a reply in pieces is restored as the whole is, wherever it is cut', () => {
    const { spans } = redact('Jane Doe came on 3/4/2021.');
    const words = ['[PERSON_1]', '[Person 1]', '\\[DATE\\_1\\]', '[', 'x', '[PERSON_9]', ' ', '[DATE', '\\'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), fc.array(fc.nat(6)), (parts, cuts) => {
        const reply = `${parts.join('')}.`;
        const stream = restoreStream(spans);
        let [shown, at] = ['', 0];
        for (const cut of cuts) {
          shown += stream.push(reply.slice(at, at + cut));
          at += cut;
        }
        shown += stream.push(reply.slice(at)) + stream.end();
        // A dot more than the source had placeholders, so that `restore` reads it as reworded.
        expect(shown).toBe(restore(`${reply}[DATE_1][DATE_1][DATE_1]`, spans).replace(/(?:3\/4\/2021){3}$/, ''));
      }),
      { numRuns: 500 }
    );
  });

  it('brackets hide nobody', () => {
    expect(redact('Mr. [Okonkwo_1] and ssn [SSN: 123-45-6789]').text).not.toMatch(/123-45|Okonkwo/);
  });

  it('text that looks like a placeholder is never given out as one', () => {
    const source = '[PERSON_1] is not John Smith';
    const { text: hidden, spans } = redact(source);
    expect(hidden).toBe('[PERSON_1] is not [PERSON_2]');
    expect(restore(hidden, spans)).toBe(source);
  });
});
