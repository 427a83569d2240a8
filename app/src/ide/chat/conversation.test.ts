import { expect, test } from 'vitest';
import { type Answer, historyOf, NO_ANSWER, textOf, withEvent } from './conversation.ts';

const delta = (text: string, kind?: 'restored' | 'unknown') => ({ name: 'delta', data: { text, kind } }) as const;

test('text that goes on is one segment, what was put back is its own', () => {
  const answer = [
    delta('The '),
    delta('patient '),
    delta('Ada', 'restored'),
    delta(' is'),
    delta(' well'),
  ].reduce<Answer>(withEvent, NO_ANSWER);
  expect(answer.segments.map(({ text, kind }) => [text, kind])).toEqual([
    ['The patient ', undefined],
    ['Ada', 'restored'],
    [' is well', undefined],
  ]);
  expect(textOf(answer)).toBe('The patient Ada is well');
});

test('a question that was never answered does not go with the next', () => {
  const answered: Answer = { ...NO_ANSWER, segments: [{ text: 'Yes' }] };
  const messages = [
    { role: 'user', content: 'a' },
    { ...NO_ANSWER, failure: 'no' },
    { role: 'user', content: 'b' },
    answered,
  ] as const;
  expect(historyOf(messages)).toEqual([
    { role: 'user', content: 'b' },
    { role: 'assistant', content: 'Yes' },
  ]);
});
