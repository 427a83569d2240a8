import { expect, test } from 'vitest';
import { eventOf, pauseMs } from './cast.ts';

const id = '11111111-2222-4333-8444-555555555555';
const token = `pt_${'a'.repeat(26)}`;
const patient = { key: 'patient', resource: { id } };

test.each([
  ['Patient-open', [patient], { type: 'open', patient: { id } }],
  ['patient-OPEN', [{ ...patient, key: 'Patient' }], { type: 'open', patient: { id } }],
  ['Patient-close', [patient], { type: 'close', patient: { id } }],
  [
    'Patient-open',
    [{ key: 'patient', resource: { id: 'x', identifier: [{ system: 's', value: token }] } }],
    { type: 'open', patient: { id: 'x', token } },
  ],
  ['Patient-open', [{ key: 'patient', reference: { reference: `Patient/${id}` } }], { type: 'open', patient: { id } }],
  [
    'Encounter-open',
    [{ key: 'encounter', resource: { id: 'e1' } }, patient],
    { type: 'open', patient: { id }, encounter: 'e1' },
  ],
  [
    'Encounter-open',
    [{ key: 'encounter', resource: { id: 'e1', subject: { reference: `Patient/${id}` } } }],
    { type: 'open', patient: { id }, encounter: 'e1' },
  ],
  ['Encounter-close', [{ key: 'encounter', resource: { id: 'e1' } }, patient], undefined],
  ['Patient-open', [], undefined],
  ['DiagnosticReport-open', [patient], undefined],
  ['heartbeat', [], undefined],
])('%s with %j', (name, context, wanted) => {
  expect(eventOf({ 'hub.event': name, context })).toEqual(wanted);
});

test('each try to reconnect waits longer, up to half a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 20].map((tries) => pauseMs(tries, () => 1));
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  expect(pauseMs(3, () => 0)).toBe(6_000);
});
