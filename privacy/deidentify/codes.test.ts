import { describe, expect, test } from 'vitest';
import { isCodeOf, isUnit, looksLikeIdentifier } from './codes.ts';

describe('isCodeOf', () => {
  test.each([
    ['http://loinc.org', '8302-2', true],
    ['http://loinc.org', '8302-3', false],
    ['http://loinc.org', '555-1234', false],
    ['http://snomed.info/sct', '185345009', true],
    ['http://snomed.info/sct', '428191000124101', true],
    ['http://snomed.info/sct', '185345008', false],
    ['http://snomed.info/sct', '5551234567', false],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'E11.9', true],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'SMITH', false],
    ['http://hl7.org/fhir/sid/cvx', '140', true],
    ['http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs', true],
    ['http://terminology.hl7.org/CodeSystem/observation-category', '123-45-6789', false],
    ['http://terminology.hl7.org/CodeSystem/observation-category', 'john@example.com', false],
    ['http://terminology.hl7.org/CodeSystem/observation-category', 'two words', false],
  ])('%s %s', (system, code, wanted) => {
    expect(isCodeOf(system, code)).toBe(wanted);
  });
});

test.each([
  'mg/dL',
  'mm[Hg]',
  'mmHg',
  '{score}',
  'kg/m2',
  '10*3/uL',
  'mL/min/{1.73_m2}',
  '%',
  'Cel',
  'beats/minute',
  'years',
])('%s is a unit', (unit) => expect(isUnit(unit)).toBe(true));

test.each(['John', 'mg of John', '555-123-4567', 'mg; call 5551234', 'Elm Street', ''])('%j is no unit', (text) =>
  expect(isUnit(text)).toBe(false)
);

test.each([
  ['SSN', '123-45-6789'],
  ['phone', '(555) 123-4567'],
  ['local phone', '555-1234'],
  ['digits', 'MRN 00012345'],
  ['ISO date', '1980-01-02'],
  ['US date', '1/2/1980'],
  ['e-mail', 'jane@example.org'],
  ['URL', 'https://example.org'],
  ['IP', '10.0.0.12'],
  ['UUID', '550e8400-e29b-41d4-a716-446655440000'],
])('%s looks like an identifier', (_, text) => expect(looksLikeIdentifier(text)).toBe(true));

test.each([
  'Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet',
  'COVID-19',
  'Vitamin B12',
  '24 hour urine',
  'Td (adult) 2-5',
])('%s does not', (text) => expect(looksLikeIdentifier(text)).toBe(false));
