import { expect, test } from 'vitest';
import { identifiedPlaces } from './identified.ts';

test('says line and kind of what identifies somebody, and not the value', () => {
  const text = "const a = 1;\n// call Mrs. Rosalind Quackenbush at 617-555-0182\nconst ssn = '123-45-6789';\n";
  const places = identifiedPlaces(text);
  expect(places).toContainEqual({ line: 2, type: 'PHONE' });
  expect(places).toContainEqual({ line: 3, type: 'SSN' });
  expect(JSON.stringify(places)).not.toMatch(/Quackenbush|0182|6789/);
});

test.each([
  [
    'a bot',
    `import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Observation } from '@medplum/fhirtypes';

/** Tells whether a potassium is above 5.1 mmol/L. */
export async function handler(_medplum: MedplumClient, event: BotEvent<Observation>): Promise<boolean> {
  const { code, valueQuantity } = event.input;
  const isPotassium = code.coding?.some((coding) => coding.code === '2823-3') ?? false;
  return isPotassium && (valueQuantity?.value ?? 0) > 5.1;
}
`,
  ],
  ['a query', 'SELECT gender, count(*) AS patients\nFROM PatientAll\nGROUP BY gender\nORDER BY patients DESC\n'],
  ['a path', "Observation.where(category.coding.code = 'vital-signs').code.coding.display.distinct()\n"],
  [
    'a resource',
    `{
  "resourceType": "Observation",
  "status": "final",
  "code": { "coding": [{ "system": "http://loinc.org", "code": "2823-3" }] },
  "valueQuantity": { "value": 4.4, "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L" }
}
`,
  ],
])('%s that names nobody is let through', (_what, text) => {
  expect(identifiedPlaces(text)).toEqual([]);
});
