import type { Patient, RelatedPerson } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { Conversation, KnownPeople, redact } from './index.ts';

const patient: Patient = {
  resourceType: 'Patient',
  name: [{ given: ['William', 'Quincy'], family: 'Hargreaves-Lund' }],
  birthDate: '1970-03-07',
  telecom: [{ system: 'phone', value: '617-555-0182' }],
  address: [{ line: ['12 Tannery Street'], city: 'Quill', postalCode: '02115' }],
  identifier: [{ type: { coding: [{ code: 'MR' }] }, value: 'ZK-00917-b' }],
};
const daughter: RelatedPerson = {
  resourceType: 'RelatedPerson',
  patient: { reference: 'Patient/1' },
  name: [{ given: ['Grace'], family: 'Parkinson' }],
};
const known = KnownPeople.of(patient, daughter);
const seen = (text: string) => redact(text, { known }).text;

describe('known identifiers go in every form', () => {
  it.each([
    ['reordered', 'Hargreaves-Lund, William Quincy came in', '[PATIENT_1] came in'],
    ['capitals', 'WILLIAM HARGREAVES-LUND came in', '[PATIENT_1] came in'],
    ['small letters', 'saw william today', 'saw [PATIENT_1] today'],
    ['everyday name', 'saw Bill today', 'saw [PATIENT_1] today'],
    ['initial', 'saw W. Hargreaves today', 'saw [PATIENT_1] today'],
    ['initials', 'saw W.Q.H. today', 'saw [PATIENT_1] today'],
    ['one letter wrong', 'saw Hargraeves today', 'saw [PATIENT_1] today'],
    ['one letter less', 'saw Willam today', 'saw [PATIENT_1] today'],
    ['possessive', "Hargreaves's pain", "[PATIENT_1]'s pain"],
    ['inflected', 'die Hargreavesen kamen', 'die [PATIENT_1] kamen'],
    ['number with other signs', 'chart zk 00917 B here', 'chart [MRN_1] here'],
    ['phone run together', 'ring 6175550182 now', 'ring [PHONE_1] now'],
    ['one digit wrong', 'ring 617 555 0183 now', 'ring [PHONE_1] now'],
    ['abbreviated street', 'near 12 Tannery St now', 'near [LOCATION_1] now'],
    ['city that no list has', 'back to Quill soon', 'back to [LOCATION_1] soon'],
    ['ordinary word as a name', 'her daughter Grace called', 'her daughter [PERSON_1] called'],
  ])('%s', (_form, text, wanted) => {
    expect(seen(text)).toBe(wanted);
  });

  it.each([
    ['a verb', 'Will continue metoprolol'],
    ['an eponym', "has Parkinson's disease"],
    ['an ordinary word', 'a grace period of two days'],
  ])('%s that is spelled as a known name is kept', (_what, text) => {
    expect(seen(text)).toBe(text);
  });
});

describe('placeholders over a conversation', () => {
  it('the same person has the same placeholder in every text and form', () => {
    const conversation = new Conversation();
    expect(redact('Dr. Priya Raghunathan called', { conversation }).text).toBe('Dr. [PERSON_1] called');
    expect(redact('Dr. Raghunathan and Dr. Okafor', { conversation }).text).toBe('Dr. [PERSON_1] and Dr. [PERSON_2]');
    expect(redact('saw William', { conversation, known }).text).toBe('saw [PATIENT_1]');
    expect(redact('HARGREAVES-LUND', { conversation, known }).text).toBe('[PATIENT_1]');
  });
});
