import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  identityOf,
  isMedicalRecordNumber,
  isNationalIdentifier,
  PATIENT_TOKEN_PATTERN,
  PSEUDONYM_PATTERN,
  Pseudonyms,
  sourceKey,
} from './pseudonyms.ts';

const north = new Pseudonyms(new Uint8Array(32).fill(1));
const south = new Pseudonyms(new Uint8Array(32).fill(2));

test('a key below 32 bytes is refused', () => {
  expect(() => new Pseudonyms(new Uint8Array(31))).toThrow('at least 32 bytes');
});

test('the same person has one token in an organization, and never the same in two', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(north.patientToken(a)).toMatch(PATIENT_TOKEN_PATTERN);
      expect(north.patientToken(a)).toBe(north.patientToken(a));
      expect(north.patientToken(a) === north.patientToken(b)).toBe(a === b);
      expect(north.patientToken(a)).not.toBe(south.patientToken(a));
    })
  );
});

test('hashes of one value for two purposes have nothing in common', () => {
  const value = 'urn:mrn|1';
  const hashes = [
    north.sourceHash(value),
    north.opaque(value),
    north.digest(value),
    north.identifierHash({ system: 'urn:mrn', value: '1' }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const hash of hashes) expect(hash).toMatch(PSEUDONYM_PATTERN);
});

test('the date offset is in ±50 days, never 0, and the same each time', () => {
  const seen = new Set<number>();
  for (let i = 0; i < 3000; i++) {
    const offset = north.dateOffset(`pt_${i}`);
    expect(offset).toBe(north.dateOffset(`pt_${i}`));
    seen.add(offset);
  }
  expect(Math.min(...seen)).toBe(-50);
  expect(Math.max(...seen)).toBe(50);
  expect(seen.has(0)).toBe(false);
});

test.each([
  ['relative to its source', 'Patient', '1', 'https://ehr.example/fhir/Patient/1'],
  [
    'a UUID whatever its type',
    'Patient',
    'E4531916-B162-4F4B-90C2-CE37E132B8D4',
    'urn:uuid:e4531916-b162-4f4b-90c2-ce37e132b8d4',
  ],
])('source key: %s', (_, type, id, wanted) => {
  expect(sourceKey('https://ehr.example/fhir/', type, id)).toBe(wanted);
});

const mr = { type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] } };
const ssn = (value: string) => ({ system: 'http://hl7.org/fhir/sid/us-ssn', value });

describe('what links two records to one person', () => {
  test.each([
    ['a medical record number', { ...mr, system: 'urn:mrn', value: 'A-1733' }, true],
    ['one without a system', { ...mr, value: 'A-1733' }, false],
    ['one of zeros', { ...mr, system: 'urn:mrn', value: '000-000' }, false],
    ['one that is none', { ...mr, system: 'urn:mrn', value: 'not available' }, false],
    ['a social security number', ssn('512-34-9871'), true],
    ['zeros', ssn('000-00-0000'), false],
    ['ones', ssn('111-11-1111'), false],
    ['a run', ssn('123-45-6789'), false],
    ['an area that is not given out', ssn('900-12-3456'), false],
    ['a serial that is not given out', ssn('512-34-0000'), false],
    ['a refusal', ssn('Refused'), false],
    ['a member number of a payer', { system: 'http://payer.example/member', value: 'FAM-1234' }, false],
  ])('%s: %j → %s', (_, identifier, wanted) => {
    expect(isMedicalRecordNumber(identifier) || isNationalIdentifier(identifier)).toBe(wanted);
  });

  test('the medical record number stands for the person, then a national one, then the source id', () => {
    const national = ssn('512-34-9871');
    const mrn = { ...mr, system: 'urn:mrn', value: 'A-1733' };
    expect(identityOf({ resourceType: 'Patient', identifier: [national, mrn] }, 'id')).toBe('urn:mrn|A-1733');
    expect(identityOf({ resourceType: 'Patient', identifier: [national] }, 'id')).toBe(
      `${national.system}|${national.value}`
    );
    expect(identityOf({ resourceType: 'Patient', identifier: [{ system: 'urn:x', value: '1234' }] }, 'id')).toBe('id');
  });
});
