import { expect, test } from 'vitest';
import { decide, impliedTreatmentConsent } from './index.ts';

const now = new Date('2026-01-01T12:00:00Z');
const implied = impliedTreatmentConsent('Patient/p', 'north', now);
const asked = (purpose: string, organization = 'Organization/north') => ({
  patient: 'Patient/p',
  organization,
  purpose,
  actor: { reference: 'Practitioner/x' },
});

test.each([
  ['treatment', 'TREAT', 'permit'],
  ['treatment by its other name', 'CARE', 'permit'],
  ['an emergency', 'ETREAT', 'permit'],
  ['payment', 'HPAYMT', 'deny'],
  ['research', 'HRESCH', 'deny'],
])('the implied Consent and %s', (_, purpose, wanted) => {
  expect(decide([implied], asked(purpose), now).decision).toBe(wanted);
});

test('it is one of its organization alone, and revocable', () => {
  expect(decide([implied], asked('TREAT', 'Organization/south'), now).decision).toBe('deny');
  expect(decide([{ ...implied, status: 'inactive' }], asked('TREAT'), now).decision).toBe('deny');
});
