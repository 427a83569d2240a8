import { expect, test } from 'vitest';
import { changesOf, resourcesOf } from './changes.ts';

const line = (element: string, method: string) => ({ element, method, rule: 1, path: element, identifiers: ['A'] });

test('names what was removed, changed and added, with the rule of the element or of the one that it is in', () => {
  const original = {
    resourceType: 'Patient',
    name: [{ family: 'Doe', given: ['Jane'] }],
    gender: 'female',
    birthDate: '1961-03-04',
  };
  const stored = { resourceType: 'Patient', name: [{ family: '***' }], gender: 'female', extension: [{ url: 'x' }] };
  const report = [line('Patient.name', 'redact'), line('Patient.birthDate', 'ageBand')];
  const changes = changesOf(original, { index: 0, resourceType: 'Patient', stored, report });
  expect(changes.map(({ element, before, after, line: by }) => [element, before, after, by?.method])).toEqual([
    ['name[0].family', 'Doe', '***', 'redact'],
    ['name[0].given[0]', 'Jane', undefined, 'redact'],
    ['birthDate', '1961-03-04', undefined, 'ageBand'],
    ['extension[0].url', undefined, 'x', undefined],
  ]);
});

test.each([
  ['a resource', '{"resourceType":"Patient"}', 1],
  ['a Bundle', '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient"}},{}]}', 2],
  ['JSON that is no FHIR', '{"a":1}', undefined],
  ['no JSON', 'Jane Doe', undefined],
])('%s', (_what, pasted, count) => {
  expect(resourcesOf(pasted)?.length).toBe(count);
});
