import { describe, expect, test } from 'vitest';
import { completeLocally } from './complete.ts';

/** The cursor is `|`; what is put in first. */
const first = (language: string, text: string) => {
  const [prefix, suffix = ''] = text.split('|') as [string, string?];
  return completeLocally({ prefix, suffix, language })[0]?.insertText;
};
const labels = (language: string, text: string) => {
  const [prefix, suffix = ''] = text.split('|') as [string, string?];
  return completeLocally({ prefix, suffix, language }).map(({ label }) => label);
};

describe('FHIR JSON', () => {
  test.each([
    ['a new resource', '{|', '"resourceType": "'],
    ['a resource type', '{"resourceType": "Immuniza|', 'tion"'],
    ['an element', '{"resourceType": "Patient", "birth|', 'Date": "'],
    ['an element with many', '{"resourceType":"Patient", "contac|', 't": [{'],
    ['an element of an element', '{"resourceType":"Patient","name":[{"fam|', 'ily": "'],
    [
      'an element of a backbone element',
      '{"resourceType":"Patient","contact":[{"name":{"use":"usual"},"rel|',
      'ationship": [{',
    ],
    ['a choice', '{"resourceType":"Observation","valueQ|', 'uantity": {'],
    ['inside a choice', '{"resourceType":"Observation","valueQuantity":{"comp|', 'arator": "'],
    ['a code', '{"resourceType":"Patient","gender": "fe|', 'male"'],
    ['a code without its quote', '{"resourceType":"Patient","gender": |', '"female"'],
    ['a code in an array of objects', '{"resourceType":"Patient","telecom":[{"system":"pho|', 'ne"'],
    ['a boolean', '{"resourceType":"Patient","active": t|', 'rue'],
    ['in a Bundle', '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Condition","onsetA|', 'ge": {'],
    ['with the type after the cursor', '{"gend|\n,"resourceType":"Patient"}', 'er": "'],
    ['where the quote is closed already', '{"resourceType":"Patient","gend|"}', 'er'],
  ])('%s', (_what, text, wanted) => expect(first('json', text)).toBe(wanted));

  test('does not offer what is there already', () => {
    expect(labels('json', '{"resourceType":"Patient","gender":"male","g|')).toEqual(['generalPractitioner']);
  });
  test('says nothing of a text that is no FHIR', () => expect(labels('json', '{"foo": {"ba|')).toEqual([]));
});

describe('FHIRPath', () => {
  test.each([
    ['a type', 'Observ|', 'ation'],
    ['an element', 'Patient.name.fam|', 'ily'],
    ['after an index', 'Patient.name[0].giv|', 'en'],
    ['after a function that keeps the type', "Patient.name.where(use = 'official').fam|", 'ily'],
    ['within a function', 'Patient.telecom.where(sys|', 'tem'],
    ['a choice', 'Observation.val|', 'ue'],
    ['after ofType', 'Observation.value.ofType(Quantity).un|', 'it'],
    ['a function', 'Patient.name.exis|', 'ts('],
  ])('%s', (_what, text, wanted) => expect(first('fhirpath', text)).toBe(wanted));
});

describe('TypeScript with Medplum', () => {
  test.each([
    ['a method', 'await medplum.searchRes|', 'ources('],
    ['a resource type', "await medplum.searchResources('Obser|", "vation'"],
    ['a search parameter in a string', "await medplum.searchResources('Patient', 'birthd|", 'ate='],
    ['the next search parameter', "await medplum.searchResources('Observation', 'code=1&categ|", 'ory='],
    ['a search parameter in an object', "await medplum.searchResources('Patient', { birthd|", 'ate: '],
    ['an element of a declared variable', 'const p: Patient = x;\np.birth|', 'Date'],
    [
      'an element of what was read',
      "const o = await medplum.readResource('Observation', id);\no.effectiveD|",
      'ateTime',
    ],
    ['an element of an element', 'function f(p: Patient) {\n  return p.name?.[0].fam|', 'ily'],
    ['of what is looped over', "for (const c of await medplum.searchResources('Condition')) {\n c.clin|", 'icalStatus'],
    ['an object literal', "medplum.createResource({ resourceType: 'Patient', gend|", "er: '"],
    ['its code', "medplum.createResource({ resourceType: 'Patient', gender: 'unk|", "nown'"],
    ['its type', "const x = { resourceType: 'Medication|", "'"],
  ])('%s', (_what, text, wanted) => {
    if (wanted === "'") expect(labels('typescript', text)).toContain('MedicationRequest');
    else expect(first('typescript', text)).toBe(wanted);
  });
  test('says nothing where it knows nothing', () => expect(labels('typescript', 'const answer = 4|')).toEqual([]));
});
