import { expect, test } from 'vitest';
import { namespace } from '../../config/namespace.ts';
import { testPseudonyms } from '../../privacy/testing.ts';
import { entryOf } from '../../sync/ingress/group.ts';
import { inspectEntries } from './inspect.ts';

const sender = { orgId: 'north', consentPolicy: 'opt-in', source: 'urn:atlas:org:north', client: 'inspect' } as const;

const patient = {
  resourceType: 'Patient',
  id: 'source-77',
  name: [{ family: 'Quackenbush', given: ['Zebulonia'] }],
  birthDate: '1961-03-04',
  gender: 'female',
};
const observation = {
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  subject: { reference: 'Patient/source-77' },
  effectiveDateTime: '2026-01-02T08:00:00Z',
  note: [{ text: 'Mrs. Quackenbush feels well.' }],
  valueQuantity: { value: 71, unit: '/min' },
};

const inspected = (...resources: object[]) =>
  inspectEntries(
    resources.map((resource, index) => entryOf(index, resource, undefined)),
    sender,
    namespace(),
    testPseudonyms,
    new Date('2026-06-15T00:00:00Z')
  );

test('says of each resource what would be stored, by which rule, and keeps nothing that identifies', () => {
  const found = inspected(patient, observation);
  expect(found.map(({ index, resourceType }) => [index, resourceType])).toEqual([
    [0, 'Patient'],
    [1, 'Observation'],
  ]);
  const stored = JSON.stringify(found.map((one) => one.stored));
  for (const value of ['Quackenbush', 'Zebulonia', '1961', 'source-77', '2026-01-02']) {
    expect(stored).not.toContain(value);
  }
  expect(JSON.stringify(found.map((one) => one.report))).not.toContain('Quackenbush');
  const lines = found.flatMap((one) => one.report ?? []);
  expect(lines.find(({ element }) => element === 'Patient.birthDate')).toMatchObject({ removed: 1 });
  expect(lines.find(({ element }) => element === 'Observation.effectiveDateTime')).toMatchObject({
    method: 'date',
    identifiers: ['C'],
    changed: 1,
  });
});

test('the same resource twice would be stored once', () => {
  expect(inspected(patient, patient).map((one) => one.error)).toEqual([
    'The same resource as entry 2: one of the two would be stored.',
    undefined,
  ]);
});
