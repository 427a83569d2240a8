import type { CodeableConcept } from '@medplum/fhirtypes';

/** What the synthetic people have, take and are measured for. Codes are real: LOINC, SNOMED CT, RxNorm, CVX, UCUM. */
const coded =
  (system: string) =>
  (code: string, display: string): CodeableConcept => ({
    coding: [{ system, code, display }],
    text: display,
  });
export const loinc = coded('http://loinc.org');
export const snomed = coded('http://snomed.info/sct');
const rxnorm = coded('http://www.nlm.nih.gov/research/umls/rxnorm');
const cvx = coded('http://hl7.org/fhir/sid/cvx');

/** A condition, and what is usually prescribed for it. */
export const CONDITIONS: readonly { condition: CodeableConcept; medication: CodeableConcept; dosage: string }[] = [
  {
    condition: snomed('44054006', 'Diabetes mellitus type 2 (disorder)'),
    medication: rxnorm('860975', 'metformin hydrochloride 500 MG Extended Release Oral Tablet'),
    dosage: '1 tablet twice a day with food',
  },
  {
    condition: snomed('38341003', 'Hypertensive disorder, systemic arterial (disorder)'),
    medication: rxnorm('314076', 'lisinopril 10 MG Oral Tablet'),
    dosage: '1 tablet once a day',
  },
  {
    condition: snomed('55822004', 'Hyperlipidemia (disorder)'),
    medication: rxnorm('259255', 'atorvastatin 80 MG Oral Tablet'),
    dosage: '1 tablet at bedtime',
  },
  {
    condition: snomed('195967001', 'Asthma (disorder)'),
    medication: rxnorm('745679', 'albuterol 0.09 MG/ACTUAT Metered Dose Inhaler'),
    dosage: '2 puffs every 4 to 6 hours as needed',
  },
  {
    condition: snomed('40930008', 'Hypothyroidism (disorder)'),
    medication: rxnorm('966224', 'levothyroxine sodium 0.05 MG Oral Tablet'),
    dosage: '1 tablet each morning',
  },
  {
    condition: snomed('35489007', 'Depressive disorder (disorder)'),
    medication: rxnorm('312938', 'sertraline 100 MG Oral Tablet'),
    dosage: '1 tablet once a day',
  },
  {
    condition: snomed('235595009', 'Gastroesophageal reflux disease (disorder)'),
    medication: rxnorm('198053', 'omeprazole 20 MG Delayed Release Oral Capsule'),
    dosage: '1 capsule before breakfast',
  },
  {
    condition: snomed('396275006', 'Osteoarthritis (disorder)'),
    medication: rxnorm('310965', 'ibuprofen 200 MG Oral Tablet'),
    dosage: '2 tablets every 6 hours as needed',
  },
];

export const ALLERGIES: readonly CodeableConcept[] = [
  snomed('91936005', 'Allergy to penicillin (finding)'),
  snomed('91935009', 'Allergy to peanut (finding)'),
  snomed('300916003', 'Latex allergy (disorder)'),
  snomed('232347008', 'Dander (animal) allergy (disorder)'),
];

export const VACCINES: readonly CodeableConcept[] = [
  cvx('140', 'Influenza, seasonal, injectable, preservative free'),
  cvx('113', 'Td (adult), 5 Lf tetanus toxoid, preservative free, adsorbed'),
  cvx('133', 'Pneumococcal conjugate PCV 13'),
  cvx('208', 'COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose'),
];

export interface Measure {
  readonly code: CodeableConcept;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly digits: number;
}
const measure = (code: string, display: string, unit: string, low: number, high: number, digits = 0): Measure => ({
  code: loinc(code, display),
  unit,
  low,
  high,
  digits,
});

export const VITALS = {
  heartRate: measure('8867-4', 'Heart rate', '/min', 56, 98),
  temperature: measure('8310-5', 'Body temperature', 'Cel', 36.1, 37.9, 1),
  systolic: measure('8480-6', 'Systolic blood pressure', 'mm[Hg]', 104, 158),
  diastolic: measure('8462-4', 'Diastolic blood pressure', 'mm[Hg]', 62, 98),
  height: measure('8302-2', 'Body height', 'cm', 152, 193, 1),
  weight: measure('29463-7', 'Body weight', 'kg', 52, 112, 1),
  bmi: measure('39156-5', 'Body mass index (BMI) [Ratio]', 'kg/m2', 18, 40, 1),
};
export const BLOOD_PRESSURE = loinc('85354-9', 'Blood pressure panel with all children optional');

export const LAB_PANEL = loinc('51990-0', 'Basic metabolic panel - Blood');
export const LABS: readonly Measure[] = [
  measure('2339-0', 'Glucose [Mass/volume] in Blood', 'mg/dL', 70, 190),
  measure('4548-4', 'Hemoglobin A1c/Hemoglobin.total in Blood', '%', 4.6, 9.4, 1),
  measure('2160-0', 'Creatinine [Mass/volume] in Serum or Plasma', 'mg/dL', 0.6, 1.6, 2),
  measure('2951-2', 'Sodium [Moles/volume] in Serum or Plasma', 'mmol/L', 134, 146),
  measure('2823-3', 'Potassium [Moles/volume] in Serum or Plasma', 'mmol/L', 3.4, 5.3, 1),
  measure('2093-3', 'Cholesterol [Mass/volume] in Serum or Plasma', 'mg/dL', 138, 268),
];

export const VISIT_TYPES: readonly CodeableConcept[] = [
  snomed('162673000', 'General examination of patient (procedure)'),
  snomed('185349003', 'Encounter for check up (procedure)'),
  snomed('185345009', 'Encounter for symptom (procedure)'),
];
