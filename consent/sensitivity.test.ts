import { expect, test } from 'vitest';
import { ResourceFacts } from './facts.ts';
import { isSensitivity, sensitivityOfCode, sensitivityOfName } from './sensitivity.ts';
import { CPT, HCPCS, ICD_9, ICD_10, LOINC, RXNORM, SENSITIVE_CODES, SNOMED } from './sensitivity-codes.ts';

const NDC = 'http://hl7.org/fhir/sid/ndc';
const LOCAL = 'https://lab.example/codes';

test.each<[string, string, string, string]>([
  // ICD, by category and below
  [ICD_10, 'F10.20', '', 'ETHUD'],
  [ICD_10, 'F11.20', '', 'OPIOIDUD'],
  [ICD_10, 'F14.10', '', 'SUD'],
  [ICD_10, 'F19.239', '', 'SUD'],
  [ICD_10, 'T40.1X1A', '', 'OPIOIDUD'],
  [ICD_10, 'T40.5X2A', '', 'SUD'],
  [ICD_10, 'B20', '', 'HIV'],
  [ICD_10, 'Z21', '', 'HIV'],
  [ICD_10, 'Z71.7', '', 'HIV'],
  [ICD_10, 'Z11.4', '', 'HIV'],
  [ICD_10, 'F32.9', '', 'PSY'],
  [ICD_10, 'X78.1XXA', '', 'PSY'],
  [ICD_10, 'F64.0', '', 'SEX'],
  [ICD_10, 'O04.5', '', 'SEX'],
  [ICD_10, 'Z30.430', '', 'SEX'],
  [ICD_10, 'A54.01', '', 'STD'],
  [ICD_10, 'T74.21XA', '', 'SDV'],
  [ICD_10, 'Z15.01', '', 'GDIS'],
  [ICD_10, 'Q90.9', '', 'GDIS'],
  [ICD_10, 'D57.1', '', 'SCA'],
  [ICD_10, 'G30.9', '', 'COGN'],
  [ICD_10, 'F84.0', '', 'DVD'],
  ['http://hl7.org/fhir/sid/icd-10', 'F11.2', '', 'OPIOIDUD'],
  ['urn:oid:2.16.840.1.113883.6.90', 'F11.2', '', 'OPIOIDUD'],
  [ICD_9, '042', '', 'HIV'],
  [ICD_9, 'V08', '', 'HIV'],
  [ICD_9, '303.90', '', 'ETHUD'],
  [ICD_9, '304.00', '', 'OPIOIDUD'],
  [ICD_9, '305.60', '', 'SUD'],
  [ICD_9, '296.20', '', 'PSY'],
  [ICD_9, 'E950.0', '', 'PSY'],
  // Procedures, by their codes alone
  [CPT, '87536', '', 'HIV'],
  [CPT, '90837', '', 'PSY'],
  [CPT, '80307', '', 'SUD'],
  [CPT, '59840', '', 'SEX'],
  [CPT, '81162', '', 'GDIS'],
  [HCPCS, 'H0015', '', 'SUD'],
  [HCPCS, 'G2067', '', 'OPIOIDUD'],
  ['urn:oid:2.16.840.1.113883.6.285', 'H0001', '', 'SUD'],
  // Tests
  [LOINC, '29893-5', '', 'HIV'],
  [LOINC, '99999-9', 'HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA', 'HIV'],
  [LOINC, '99999-9', 'Ethyl glucuronide [Presence] in Hair', 'ETHUD'],
  [LOINC, '99999-9', 'Norbuprenorphine [Mass/volume] in Urine', 'OPIOIDUD'],
  [LOINC, '99999-9', '25I-NBOMe [Presence] in Urine', 'SUD'],
  [LOINC, '99999-9', 'Benzoylecgonine cutoff [Mass/volume] in Urine', 'SUD'],
  [LOINC, '99999-9', 'Columbia suicide severity rating scale', 'PSY'],
  [LOINC, '99999-9', 'Neisseria gonorrhoeae DNA [Presence] in Urine by NAA', 'STD'],
  [LOINC, '99999-9', 'BRCA1 gene targeted mutation analysis', 'GDIS'],
  [LOINC, '99999-9', 'Hemoglobin S/Hemoglobin.total in Blood', 'SCA'],
  // Drugs, whatever the strength and pack
  [
    RXNORM,
    '99999',
    'efavirenz 600 MG / emtricitabine 200 MG / tenofovir disoproxil fumarate 300 MG Oral Tablet',
    'HIV',
  ],
  [RXNORM, '99999', 'buprenorphine 8 MG / naloxone 2 MG Sublingual Film [Suboxone]', 'OPIOIDUD'],
  [RXNORM, '99999', 'acamprosate calcium 333 MG Delayed Release Oral Tablet', 'ETHUD'],
  [RXNORM, '99999', '24 HR quetiapine 50 MG Extended Release Oral Tablet', 'PSY'],
  [RXNORM, '99999', 'Sertraline 50 MG Oral Tablet', 'PSY'],
  [RXNORM, '99999', '{28 (norethindrone 0.35 MG Oral Tablet) } Pack [Errin]', 'SEX'],
  [RXNORM, '99999', 'mifepristone 200 MG Oral Tablet', 'SEX'],
  [NDC, '61958-2501-1', 'Biktarvy', 'HIV'],
  // Problems
  [SNOMED, '99999', 'Intravenous nondependent opioid abuse (disorder)', 'OPIOIDUD'],
  [SNOMED, '99999', 'Harmful use of ketamine (disorder)', 'SUD'],
  [SNOMED, '99999', 'Misuses drugs (finding)', 'SUD'],
  [SNOMED, '99999', 'Unhealthy alcohol drinking behavior (finding)', 'ETHUD'],
  [SNOMED, '99999', 'Attempted suicide by suffocation', 'PSY'],
  [SNOMED, '99999', 'Victim of intimate partner abuse (finding)', 'SDV'],
  [SNOMED, '99999', 'Induced termination of pregnancy (procedure)', 'SEX'],
  [SNOMED, '99999', 'Gender dysphoria (finding)', 'SEX'],
  [SNOMED, '99999', 'Sickle cell trait (disorder)', 'SCA'],
  [LOCAL, 'HIVAB', 'HIV antibody', 'HIV'],
])('%s %s %s is %s', (system, code, name, sensitivity) => {
  expect(sensitivityOfCode(system, code, name || undefined)).toBe(sensitivity);
});

test.each<[string, string, string]>([
  [ICD_10, 'I10', 'Essential (primary) hypertension'],
  [ICD_10, 'F17.210', 'Nicotine dependence, cigarettes'],
  [ICD_10, 'Z00.00', 'General adult medical examination'],
  [ICD_9, '250.00', 'Diabetes mellitus'],
  [LOINC, '8310-5', 'Body temperature'],
  [LOINC, '5671-3', 'Lead [Mass/volume] in Blood'],
  [LOINC, '32286-7', 'Hepatitis C virus genotype [Identifier] in Serum or Plasma by NAA'],
  [RXNORM, '99999', '{20 (nirmatrelvir 150 MG Oral Tablet) / 10 (ritonavir 100 MG Oral Tablet) } Pack [Paxlovid]'],
  [RXNORM, '99999', 'morphine sulfate 15 MG Oral Tablet'],
  [RXNORM, '99999', 'acyclovir 400 MG Oral Tablet'],
  [RXNORM, '99999', 'lorazepam 1 MG Oral Tablet'],
  [RXNORM, '99999', 'sildenafil 20 MG Oral Tablet'],
  [SNOMED, '99999', 'ST segment depression (finding)'],
  [SNOMED, '99999', 'Hearing aids (physical object)'],
  [SNOMED, '99999', 'Allergy to grape (finding)'],
  [SNOMED, '99999', 'Abused as a word of no topic'],
  [CPT, '99213', 'Office or other outpatient visit'],
  ['http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB', 'HIV'],
  ['http://unitsofmeasure.org', 'mg', 'alcohol abuse'],
])('%s %s %s is of no sensitive topic', (system, code, name) => {
  expect(sensitivityOfCode(system, code, name)).toBeUndefined();
});

test('a concept that has no code is known by its text, and a text of something else is not looked at', () => {
  const facts = (more: object) =>
    new ResourceFacts({ resourceType: 'Condition', id: 'c', ...more } as never).labels.sensitivities;
  expect(facts({ code: { text: 'Opioid use disorder, severe' } })).toEqual(['OPIOIDUD']);
  expect(facts({ code: { coding: [{ system: SNOMED, code: '38341003' }], text: 'Bipolar disorder' } })).toEqual([
    'PSY',
  ]);
  expect(
    facts({ code: { text: 'Hypertension' }, note: [{ text: 'HIV' }], text: { status: 'generated', div: 'HIV' } })
  ).toEqual([]);
});

test('a long text is looked through at once', () => {
  const began = performance.now();
  expect(sensitivityOfName('a-'.repeat(100_000))).toBeUndefined();
  expect(sensitivityOfName('x'.repeat(200_000))).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('every topic is a code of v3 InformationSensitivityPolicy that is itself', () => {
  for (const topic of Object.keys(SENSITIVE_CODES)) expect(isSensitivity(topic, topic)).toBe(true);
  expect(isSensitivity('DVD', 'BH') && isSensitivity('COGN', 'BH') && isSensitivity('OPIOIDUD', 'SUD')).toBe(true);
});

const listed = (system: string) => Object.values(SENSITIVE_CODES).flatMap((systems) => systems[system] ?? []);

test('the LOINC codes have their check digits (mod 10)', () => {
  const isWrong = (code: string) => {
    const [digits, check] = code.split('-') as [string, string];
    const sum = [...digits].reverse().reduce((all, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return all + (value > 9 ? value - 9 : value);
    }, 0);
    return (10 - (sum % 10)) % 10 !== Number(check);
  };
  expect(listed(LOINC).filter(isWrong)).toEqual([]);
});

test('the SNOMED CT codes have their check digits (Verhoeff)', () => {
  const product = (a: number, b: number) =>
    a < 5 ? (b < 5 ? (a + b) % 5 : 5 + ((a + b - 5) % 5)) : b < 5 ? 5 + ((a - 5 - b + 5) % 5) : (a - b + 5) % 5;
  const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
  const permuted = (digit: number, times: number): number =>
    times === 0 ? digit : permuted(permutation[digit]!, times - 1);
  const check = (code: string) =>
    [...code].reverse().reduce((c, digit, i) => product(c, permuted(Number(digit), i % 8)), 0);
  expect(listed(SNOMED).filter((code) => check(code) !== 0)).toEqual([]);
});
