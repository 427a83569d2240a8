import { expect, test } from 'vitest';
import { handoverRequest } from './handover.ts';

const ORIGIN = 'https://atlas.example';
const data = { type: 'atlas-handover', nonce: 'n'.repeat(22), challenge: 'c'.repeat(43) };
const arrived = { origin: ORIGIN, data, isFromEditor: true };

test('a nonce is good once', () => {
  const seen = new Set<string>();
  expect(handoverRequest(arrived, ORIGIN, seen)).toEqual(data);
  expect(handoverRequest(arrived, ORIGIN, seen)).toBeUndefined();
});

test.each([
  ['another origin', { ...arrived, origin: 'https://evil.example' }],
  ['no origin at all', { ...arrived, origin: 'null' }],
  ['a frame that is not the editor', { ...arrived, isFromEditor: false }],
  ['another message', { ...arrived, data: { ...data, type: 'other' } }],
  ['no nonce', { ...arrived, data: { ...data, nonce: undefined } }],
  ['a short nonce', { ...arrived, data: { ...data, nonce: 'n' } }],
  ['a challenge that is none', { ...arrived, data: { ...data, challenge: 'c' } }],
  ['nothing', { ...arrived, data: null }],
])('%s is not answered', (_what, message) => {
  const seen = new Set<string>();
  expect(handoverRequest(message, ORIGIN, seen)).toBeUndefined();
  expect(seen.size).toBe(0);
});
