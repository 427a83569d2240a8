/** What a workbench starts with: one file a language. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'bots/high-potassium.ts': `import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Observation } from '@medplum/fhirtypes';

/** Tells whether a potassium is above 5.1 mmol/L. */
export async function handler(_medplum: MedplumClient, event: BotEvent<Observation>): Promise<boolean> {
  const { code, valueQuantity } = event.input;
  const isPotassium = code.coding?.some((coding) => coding.code === '2823-3') ?? false;
  return isPotassium && (valueQuantity?.value ?? 0) > 5.1;
}
`,
  'queries/patients-by-gender.sql': `SELECT gender, count(*) AS patients
FROM PatientAll
GROUP BY gender
ORDER BY patients DESC
`,
  'paths/latest-vitals.fhirpath': `Observation.where(category.coding.code = 'vital-signs').code.coding.display.distinct()
`,
  'resources/observation.json': `{
  "resourceType": "Observation",
  "status": "final",
  "code": { "coding": [{ "system": "http://loinc.org", "code": "2823-3" }] },
  "valueQuantity": { "value": 4.4, "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L" }
}
`,
};
