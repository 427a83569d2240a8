import { expect, test } from 'vitest';
import { builtSchema } from '../../../fhir-schema.ts';

const schema = builtSchema();
const definitions = schema.definitions as Record<string, { required?: string[] }>;

test('every reference in the schema leads to a definition', () => {
  const references = new Set(JSON.stringify(schema).match(/(?<="\$ref":")[^"]+/g));
  expect(references.size).toBeGreaterThan(700);
  expect([...references].filter((one) => !definitions[one.replace('#/definitions/', '')])).toEqual([]);
});

test.each([
  ['Observation', ['resourceType', 'code', 'status']],
  ['Observation_Component', ['code']],
  ['Extension', ['url']],
  ['Bundle_Link', ['relation', 'url']],
  ['Patient', ['resourceType']],
])('%s requires what FHIR requires', (name, required) => {
  expect(definitions[name]!.required?.toSorted()).toEqual(required.toSorted());
});
