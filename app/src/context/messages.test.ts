import { expect, test } from 'vitest';
import { accepted } from './messages.ts';

const trusted = { origins: ['https://atlas.example'], nonce: 'the-nonce' };
const patient = '11111111-2222-4333-8444-555555555555';
const message = { type: 'opened', patient, nonce: 'the-nonce', from: 'tab-1' };
const from = (data: unknown, origin = 'https://atlas.example') => accepted({ origin, data }, trusted);

test('a message of the session is accepted', () => {
  expect(from(message)).toEqual(message);
  expect(from({ ...message, type: 'switched', patient: null })).toBeDefined();
});

test.each([
  ['of another origin', message, 'https://evil.example'],
  ['of an opaque origin', message, 'null'],
  ['with another nonce', { ...message, nonce: 'another' }, undefined],
  ['without a nonce', { ...message, nonce: undefined }, undefined],
  ['of an unknown type', { ...message, type: 'reveal' }, undefined],
  ['about something that is no id', { ...message, patient: '../audit' }, undefined],
  ['that opens nothing', { ...message, patient: null }, undefined],
  ['of no shape', 'opened', undefined],
  ['of no shape at all', null, undefined],
])('a message %s is not', (_what, data, origin) => {
  expect(from(data, origin)).toBeUndefined();
});

test('a window without a nonce believes nobody', () => {
  const nobody = { origins: trusted.origins, nonce: '' };
  expect(accepted({ origin: trusted.origins[0]!, data: { ...message, nonce: '' } }, nobody)).toBeUndefined();
});
