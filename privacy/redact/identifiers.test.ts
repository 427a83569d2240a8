import { describe, expect, it } from 'vitest';
import { redact } from './index.ts';

/** 45 CFR 164.514(b)(2)(i), A to R, in the ways that people write them. Between ⟦ and ⟧ stands what has to go. */
const CASES: readonly (readonly [kind: string, type: string, text: string])[] = [
  ['A names', 'PERSON', 'Patient: ⟦Okonkwo, Adaeze M.⟧ was admitted'],
  ['A names', 'PERSON', 'Seen with Dr. ⟦Priya Raghunathan⟧, MD'],
  ['A names', 'PERSON', 'my name is ⟦roselin schmitt⟧, and I need help'],
  ['A names', 'PERSON', 'Surgeon: ⟦van den Broek⟧, MD'],
  ['A names', 'PERSON', "her husband ⟦Siobhán O'Brien⟧ reports"],
  ['A names', 'PERSON', 'PID|1||77^^^H^MR||⟦SMITH^JOHN^Q⟧||'],
  ['A names', 'PERSON', '{"first_name":"⟦Xochitl⟧"}'],
  ['B places', 'LOCATION', 'Lives at ⟦1425 N. Maple Ave, Apt 3B⟧ now'],
  ['B places', 'LOCATION', 'She moved from ⟦Judgefield⟧ last year'],
  ['B places', 'LOCATION', 'zip code: ⟦62704⟧'],
  ['B places', 'LOCATION', 'at ⟦42.36011, -71.05891⟧ yesterday'],
  ['B places', 'LOCATION', 'wohnt in der ⟦Hauptstraße 5⟧ seit'],
  ['B places', 'LOCATION', 'P.O. mail to ⟦PO Box 4412⟧ please'],
  ['C dates', 'DATE', 'admitted ⟦03/07/2021⟧ with fever'],
  ['C dates', 'DATE', 'on ⟦March 3rd, 2021⟧ she fell'],
  ['C dates', 'DATE', 'since ⟦4/7⟧ he coughs'],
  ['C dates', 'DATE', 'el ⟦3 de marzo de 2021⟧ ingresó'],
  ['C dates', 'DATE', 'born ⟦12.05.1961⟧ in winter'],
  ['C dates', 'DATE', 'at ⟦2024-03-04T10:11:12Z⟧ logged'],
  ['C dates', 'DATE', 'on ⟦14MAR2021⟧ seen'],
  ['C ages over 89', 'AGE', 'a ⟦92⟧-year-old woman'],
  ['C ages over 89', 'AGE', '⟦94⟧ y/o M with CHF'],
  ['D telephones', 'PHONE', 'call ⟦(617) 555-0182⟧ today'],
  ['D telephones', 'PHONE', 'call ⟦+44 20 7946 0958⟧ today'],
  ['D telephones', 'PHONE', 'call ⟦617.555.0182 x221⟧ today'],
  ['D telephones', 'PHONE', 'pager ⟦34521⟧'],
  ['E fax', 'FAX', 'Fax: ⟦617-555-0199⟧'],
  ['F e-mail', 'EMAIL', 'write to ⟦c.o+x@mail.example.org⟧.'],
  ['G social security', 'SSN', 'ssn is ⟦123 45 6789⟧'],
  ['G social security', 'SSN', 'number ⟦123-45-6789⟧ given'],
  ['H medical record', 'MRN', 'MRN: ⟦00482913⟧'],
  ['H medical record', 'MRN', 'Medical Record Number ⟦AB-4482⟧'],
  ['I health plan', 'HEALTH_PLAN', 'member ID ⟦XQA884223⟧'],
  ['J accounts', 'ACCOUNT', 'account number: ⟦4532-11902⟧'],
  ['J accounts', 'ACCOUNT', 'card ⟦4111 1111 1111 1111⟧'],
  ['J accounts', 'ACCOUNT', 'pay from ⟦DE89 3704 0044 0532 0130 00⟧ now'],
  ['K licenses', 'LICENSE', "driver's license ⟦D1234567⟧"],
  ['K licenses', 'LICENSE', 'NPI ⟦1234567893⟧'],
  ['L vehicles', 'VEHICLE', 'drives ⟦1HGCM82633A004352⟧ daily'],
  ['L vehicles', 'VEHICLE', 'license plate ⟦7ABC123⟧'],
  ['M devices', 'DEVICE', 'pacemaker serial number ⟦PJN-882134⟧'],
  ['M devices', 'DEVICE', 'mac ⟦00:1B:44:11:3A:B7⟧ seen'],
  ['N web addresses', 'URL', 'see ⟦https://portal.mercy.org/p?id=7⟧ for'],
  ['O internet addresses', 'IP', 'from ⟦192.168.14.7⟧ by'],
  ['O internet addresses', 'IP', 'from ⟦2001:db8:85a3::8a2e:370:7334⟧ by'],
  ['P biometrics', 'BIOMETRIC', 'fingerprint ID ⟦FPR-99213-XK⟧'],
  ['Q photographs', 'PHOTO', 'photo file: ⟦IMG_2291.jpg⟧'],
  ['R any other', 'ID', 'request ⟦3f2b8c1e-9a4d-4e21-b7a0-5c6d7e8f9a0b⟧ failed'],
  ['R any other', 'USERNAME', 'username: ⟦jdoe_92⟧'],
  ['R any other', 'PASSWORD', 'password: ⟦hX9!kk#2⟧'],
];

describe('each of the 18 identifiers is found in its everyday forms', () => {
  it.each(CASES)('%s (%s): %s', (_kind, type, marked) => {
    const from = marked.indexOf('⟦');
    const value = marked.slice(from + 1, marked.indexOf('⟧'));
    const { spans } = redact(marked.replace(/[⟦⟧]/g, ''));
    const hit = spans.find((span) => span.start <= from && span.end >= from + value.length);
    expect(hit?.type).toBe(type);
    expect(hit!.end - hit!.start).toBeLessThanOrEqual(value.length + 1);
  });
});

const KEPT: readonly string[] = [
  "Parkinson's disease, Foley catheter, Wilson disease, Crohn's disease and a positive Babinski sign.",
  'Kocher clamp, Jackson-Pratt drain, Glasgow Coma Scale 15, Apgar 8 and 9, Murphy sign negative.',
  'Graves disease, Bell palsy, Hashimoto thyroiditis, von Willebrand disease, Marfan syndrome.',
  'The patient may improve and will march on; he will mark the date. May I take ibuprofen?',
  'BP 120/80, HR 72, pain 4/10, strength 5/5, reflexes 2/4, O2 97% RA, EF 55-60%.',
  'WBC 7.2 x10^9/L, Plt 231000 /uL, glucose 104 (70-99), HCV 1250000 IU/mL, pH 7.38.',
  'BRCA2 c.5946delT, CYP2C19 *1/*2, rs1801133, NCT01234567, ICD-10 C50.911, SNOMED 254837009, LOINC 21636-6.',
  'Lisinopril 10 mg daily, Synthroid 88 mcg, Lantus 18 units qHS, Humira 40 mg every 2 weeks.',
  'Type 2 diabetes mellitus, stage IV, grade 3/6 murmur, 30 pack-years, 67-year-old man.',
  'http://loinc.org and http://hl7.org/fhir/sid/icd-10 are code systems; version 2.10.4 on port 8080.',
  'HISTORY OF PRESENT ILLNESS: Chest Pain. PAST MEDICAL HISTORY: Atrial Fibrillation.',
];

describe('what only looks like an identifier is kept', () => {
  it.each(KEPT)('%s', (text) => {
    expect(redact(text).text).toBe(text);
  });
});
