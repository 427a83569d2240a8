import { describe, expect, test } from 'vitest';
import { PROFILES } from '../profiles/profiles.ts';
import { readConfiguration } from './configuration.ts';
import { ConfigurationError } from './errors.ts';

type Json = Record<string, unknown>;
const keep = { path: 'Patient.name', method: 'keep' };

describe('a bad configuration is refused when it is loaded, with the index of the rule and the reason', () => {
  const rule = (given: Json): Json => ({ fhirPathRules: [keep, given] });
  const generalize = (given: Json): Json => rule({ path: 'Patient.gender', method: 'generalize', ...given });
  const perturb = (given: Json): Json => rule({ path: 'Observation.value', method: 'perturb', ...given });
  test.each<[string, unknown, RegExp]>([
    ['no object', [], /not a JSON object/],
    ['another version', { fhirVersion: 'STU3', fhirPathRules: [] }, /fhirVersion/],
    ['no rules', {}, /no fhirPathRules/],
    ['an unknown way with errors', { fhirPathRules: [], processingErrors: 'ignore' }, /raise or skip/],
    ['a way with errors that hands on the input', { fhirPathRules: [], processingErrors: 'keep' }, /hand on/],
    ['a rule without a path', rule({ method: 'keep' }), /^fhirPathRules\[1\]: there is no path/],
    ['a rule without a method', rule({ path: 'Patient' }), /^fhirPathRules\[1\]: there is no method/],
    ['an unknown method', rule({ path: 'Patient', method: 'skip' }), /^fhirPathRules\[1\]: there is no method "skip"/],
    ["a method of Atlas' own", rule({ path: 'Patient', method: 'pseudonym' }), /^fhirPathRules\[1\]: .*extended/],
    [
      'a path that is no FHIRPath',
      rule({ path: 'Patient.name.where(', method: 'keep' }),
      /^fhirPathRules\[1\]: the path/,
    ],
    [
      'substitute without a value',
      rule({ path: 'Patient.id', method: 'substitute' }),
      /^fhirPathRules\[1\]: .*replaceWith/,
    ],
    ['perturb without a span', perturb({}), /^fhirPathRules\[1\]: .*span/],
    ['perturb with a negative span', perturb({ span: -1 }), /^fhirPathRules\[1\]: .*span/],
    ['perturb rounded to too much', perturb({ span: 1, roundTo: 29 }), /^fhirPathRules\[1\]: .*roundTo/],
    ['perturb rounded to a negative', perturb({ span: 1, roundTo: -1 }), /^fhirPathRules\[1\]: .*roundTo/],
    ['perturb rounded to no number', perturb({ span: 1, roundTo: 'x' }), /^fhirPathRules\[1\]: .*roundTo/],
    ['perturb in an unknown range', perturb({ span: 1, rangeType: 'x' }), /^fhirPathRules\[1\]: .*rangeType/],
    ['generalize without cases', generalize({}), /^fhirPathRules\[1\]: .*cases/],
    ['generalize by what is no FHIRPath', generalize({ cases: { '$this >': '1' } }), /^fhirPathRules\[1\]: .*FHIRPath/],
    [
      'generalize with unknown others',
      generalize({ cases: {}, otherValues: 'x' }),
      /^fhirPathRules\[1\]: .*otherValues/,
    ],
    ['an encryptKey of no AES size', { fhirPathRules: [], parameters: { encryptKey: 'short' } }, /128, 192 or 256/],
    ['an unknown scope', { fhirPathRules: [], parameters: { dateShiftScope: 'patient' } }, /dateShiftScope/],
    ['half a day', { fhirPathRules: [], parameters: { dateShiftFixedOffsetInDays: 0.5 } }, /whole number/],
    ['a flag that is none', { fhirPathRules: [], parameters: { enablePartialDatesForRedact: 'yes' } }, /true or false/],
  ])('%s', (_, json, reason) => {
    expect(() => readConfiguration(json)).toThrow(ConfigurationError);
    expect(() => readConfiguration(json)).toThrow(reason);
  });
});

describe('a rule that can match nothing that FHIR R4 has', () => {
  test.each([
    'HealthcareService.notAvaliable.description',
    'Patient.nam',
    'Patient.name.family.x',
    "nodesByType('HumanNames')",
    "nodesByType('HumanName').surname",
    "nodesByName('onsetAge')",
    'Observation.valueQuantity',
    'Observation.value as Quantities',
    'HumanName.family',
    'Condition.onset | Condition.abatment',
  ])('%s is a warning, and an error when strict', (path) => {
    const json = { fhirPathRules: [{ path, method: 'redact' }] };
    expect(readConfiguration(json).warnings).toEqual([
      expect.stringMatching(/^fhirPathRules\[0\]: .*matches no element/),
    ]);
    expect(() => readConfiguration(json, { strict: true })).toThrow('matches no element');
    expect(() => readConfiguration({ ...json, extended: true })).toThrow('matches no element');
  });

  test.each([
    'Patient',
    'Resource',
    'DomainResource.text',
    'Resource.id',
    'Patient.contact.name.family',
    "nodesByType('Address').city",
    "Patient.nodesByType('HumanName').given",
    "nodesByName('telecom').value",
    'Observation.value',
    '(Observation.value as Quantity).value',
    "(nodesByType('Observation').value as Quantity).value",
    'FamilyMemberHistory.condition.onset as Age',
    'Bundle.entry.resource.id',
    'QuestionnaireResponse.item.item.answer',
    "nodesByType('Extension').value",
    "nodesByType('date') | nodesByType('dateTime')",
    'Patient.birthDate.extension',
  ])('%s can match', (path) => {
    expect(readConfiguration({ fhirPathRules: [{ path, method: 'redact' }] }).warnings).toEqual([]);
  });
});

test('keys that nobody gives are made at random, and given ones fill what is empty', () => {
  const json = { fhirPathRules: [], parameters: { dateShiftKey: '', cryptoHashKey: 'mine' } };
  const [a, b] = [readConfiguration(json).parameters, readConfiguration(json).parameters];
  expect(a.dateShiftKey).not.toBe(b.dateShiftKey);
  expect(a.cryptoHashKey).toBe('mine');
  expect(readConfiguration(json, { keys: { dateShiftKey: 'given' } }).parameters.dateShiftKey).toBe('given');
});

test.each(Object.keys(PROFILES))('the profile %s has no rule that can match nothing', (name) => {
  expect(readConfiguration(PROFILES[name], { strict: true }).warnings).toEqual([]);
});
