import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { evaluated } from './fhirpath.ts';

const chart: Resource[] = [
  { resourceType: 'Patient', gender: 'female' },
  { resourceType: 'Observation', status: 'final', code: { text: 'A' }, valueInteger: 3 },
  { resourceType: 'Observation', status: 'final', code: { text: 'B' }, valueInteger: 5 },
];

test.each([
  ['Patient.gender', ['female']],
  ["Observation.where(code.text = 'B').value", [5]],
  ['Observation.count()', [2]],
])('%s of all resources', (expression, values) => {
  expect(evaluated(expression, chart)).toEqual([{ expression, values }]);
});

test('empty lines part expressions, and one that fails leaves the others', () => {
  const [first, broken, last] = evaluated(
    'Patient.gender\n\nObservation.where(\n\n// a remark\n\nPatient.count()',
    chart
  );
  expect(first?.values).toEqual(['female']);
  expect(broken?.values).toBeUndefined();
  expect(broken?.failure).toBeTruthy();
  expect(last?.values).toEqual([1]);
});
