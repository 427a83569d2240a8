import { expect, test } from 'vitest';
import { CLINICAL_TYPES, CONFIGURATION_TYPES } from '../resource-types.ts';
import { generateSchema } from './generate.ts';
import { generateTerminology } from './generate-terminology.ts';
import r4 from './r4.json' with { type: 'json' };
import { codeIsBound, elementsOf, isResourceType, resourceTypeIgnoringCase } from './schema.ts';
import terminology from './terminology.json' with { type: 'json' };

test("r4.json is what the generator makes of Medplum's definitions", () => {
  expect(generateSchema()).toEqual(r4);
});

test("terminology.json is what the generator makes of Medplum's definitions", () => {
  expect(generateTerminology()).toEqual(terminology);
});

test('every listed type is a resource type', () => {
  expect([...CLINICAL_TYPES, ...CONFIGURATION_TYPES].filter((t) => !isResourceType(t))).toEqual([]);
});

test('a backbone element is typed by its path, a content reference by what it repeats', () => {
  expect(elementsOf('Patient')?.contact?.t).toBe('Patient.contact');
  expect(elementsOf('Observation.component')?.referenceRange?.t).toBe('Observation.referenceRange');
});

test('types are found whatever their case', () => {
  expect(resourceTypeIgnoringCase('medicationREQUEST')).toBe('MedicationRequest');
  expect(resourceTypeIgnoringCase('nothing')).toBeUndefined();
});

test('a required binding takes its codes only', () => {
  const gender = elementsOf('Patient')!.gender!;
  expect(codeIsBound(gender, 'female')).toBe(true);
  expect(codeIsBound(gender, 'Smith')).toBe(false);
});
