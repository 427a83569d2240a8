/**
 * Codes that make unlabelled data sensitive: a small list of the plain cases, not a terminology server. Which topics
 * there are is SAMHSA's Consent2Share (the value sets 2.16.840.1.113762.1.4.1142.*, which IHE PCF's own labelling
 * example takes) and 42 CFR Part 2 for substance use; the codes are of the code systems' own publications: ICD-10-CM
 * (CDC/NCHS), LOINC, SNOMED CT and RxNorm. An organization that has a labelling service sets `meta.security`, and that
 * counts in addition.
 */
export const SENSITIVE_CODES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  HIV: {
    // By prefix, the dot left out.
    'http://hl7.org/fhir/sid/icd-10-cm': ['B20', 'B9735', 'O987', 'R75', 'Z206', 'Z21', 'Z717'],
    'http://loinc.org': [
      ...['75622-1', '56888-1', '20447-9', '25836-8', '7917-8', '29893-5', '68961-2', '48345-3', '30361-0', '5221-7'],
    ],
    'http://snomed.info/sct': ['86406008', '62479008', '165816005', '91947003'],
    'http://www.nlm.nih.gov/research/umls/rxnorm': ['276237', '195085', '11413', '68244', '719872', '1433868'],
  },
  ETHUD: {
    'http://hl7.org/fhir/sid/icd-10-cm': ['F10', 'G312', 'G621', 'I426', 'K292', 'K70', 'K852', 'K860', 'Z714'],
    'http://loinc.org': ['74013-4', '75624-7', '75626-2', '5643-2', '68518-0', '11331-6'],
    'http://snomed.info/sct': ['7200002', '15167005', '66590003'],
    'http://www.nlm.nih.gov/research/umls/rxnorm': ['3554', '82819'],
  },
  OPIOIDUD: {
    'http://hl7.org/fhir/sid/icd-10-cm': ['F11'],
    'http://snomed.info/sct': ['75544000', '5602001'],
    'http://www.nlm.nih.gov/research/umls/rxnorm': ['1819', '6813', '7243'],
  },
  SUD: {
    'http://hl7.org/fhir/sid/icd-10-cm': ['F12', 'F13', 'F14', 'F15', 'F16', 'F18', 'F19', 'Z715'],
    'http://loinc.org': ['82667-7', '11343-1', '3397-7', '3879-4', '3426-4'],
    'http://snomed.info/sct': ['191816009', '26416006', '78267003', '37344009', '361055000'],
  },
  PSY: {
    'http://hl7.org/fhir/sid/icd-10-cm': [
      ...categories('F', 20, 69),
      ...categories('F', 90, 99),
      'R45851',
      'T1491',
      'Z915',
    ],
    'http://loinc.org': [...['44249-1', '44261-6', '55757-9', '55758-7', '69737-5', '70274-6', '73831-0', '73832-8']],
    'http://snomed.info/sct': [
      ...['370143000', '35489007', '36923009', '13746004', '58214004', '47505003', '48694002', '21897009'],
      ...['197480006', '6471006', '82313006'],
    ],
    'http://www.nlm.nih.gov/research/umls/rxnorm': [
      ...['6448', '2626', '5093', '35636', '61381', '51272', '89013', '36437', '4493'],
    ],
  },
  SEX: {
    'http://hl7.org/fhir/sid/icd-10-cm': ['F52', 'F64', 'F65', 'O04', 'Z30', 'Z332', 'Z640', 'Z87890'],
    'http://loinc.org': ['76690-7', '76691-5', '82810-3', '2106-3'],
    'http://snomed.info/sct': ['386639001', '65200003', '169553002'],
  },
  STD: {
    'http://hl7.org/fhir/sid/icd-10-cm': [...categories('A', 50, 64), 'Z113', 'Z202'],
    'http://loinc.org': ['21613-5', '24111-7', '20507-0'],
    'http://snomed.info/sct': ['8098009', '76272004', '15628003', '105629000', '240589008'],
  },
  SDV: {
    'http://hl7.org/fhir/sid/icd-10-cm': ['O9A3', 'O9A4', 'O9A5', 'T74', 'T76', 'Y07', 'Z044', 'Z047', 'Z69'],
    'http://loinc.org': ['76499-3', '76504-0'],
    'http://snomed.info/sct': ['706893006', '397940009', '248110007'],
  },
  GDIS: { 'http://hl7.org/fhir/sid/icd-10-cm': ['Z14', 'Z15'] },
  SCA: { 'http://hl7.org/fhir/sid/icd-10-cm': ['D57'] },
};

function categories(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${letter}${String(first + i).padStart(2, '0')}`);
}
