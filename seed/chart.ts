import type { Faker } from '@faker-js/faker';
import type {
  CodeableConcept,
  Encounter,
  Observation,
  Organization,
  Patient,
  Practitioner,
  Quantity,
} from '@medplum/fhirtypes';
import {
  ALLERGIES,
  BLOOD_PRESSURE,
  CONDITIONS,
  LAB_PANEL,
  LABS,
  loinc,
  type Measure,
  VACCINES,
  VISIT_TYPES,
  VITALS,
} from './codes.ts';
import { type Entry, narrative, refer, TODAY } from './entry.ts';

export interface Care {
  readonly patient: Entry<Patient>;
  readonly practitioner: Entry<Practitioner>;
  readonly organization: Entry<Organization>;
}

/** A chart: a few visits over two years with vitals, laboratory results and a note, problems, medications, and so on. */
export function chartOf(faker: Faker, care: Care): Entry[] {
  const problems = faker.helpers.arrayElements(CONDITIONS, { min: 1, max: 3 });
  const height = number(faker, VITALS.height);
  const visits = Array.from({ length: 4 }, (_, back) => addDays(TODAY, -back * 180 - faker.number.int({ max: 90 })));
  return [
    ...problems.flatMap((problem) => problemEntries(faker, care, problem, visits)),
    ...faker.helpers.arrayElements(ALLERGIES, { min: 0, max: 2 }).map((code) => allergy(faker, care, code)),
    ...faker.helpers.arrayElements(VACCINES, { min: 1, max: 3 }).map((code) => immunization(faker, care, code)),
    ...visits.flatMap((at, index) => visitEntries(faker, care, at, height, index === 0)),
  ];
}

/** The newest visit is under way, so that there is an active encounter to open. */
function visitEntries(faker: Faker, care: Care, at: Date, heightCm: number, active: boolean): Entry[] {
  const encounter: Entry<Encounter> = {
    resourceType: 'Encounter',
    id: faker.string.uuid(),
    status: active ? 'in-progress' : 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [faker.helpers.arrayElement(VISIT_TYPES)],
    subject: refer(care.patient),
    participant: [{ individual: refer(care.practitioner) }],
    period: { start: at.toISOString(), ...(!active && { end: addMinutes(at, 30).toISOString() }) },
    serviceProvider: refer(care.organization),
  };
  const observe = observer(faker, care, encounter, at);
  const weightKg = number(faker, VITALS.weight);
  const labs = LABS.map((measure) => observe(measure, 'laboratory'));
  return [
    encounter,
    observe(VITALS.heartRate, 'vital-signs'),
    observe(VITALS.temperature, 'vital-signs'),
    observe(VITALS.height, 'vital-signs', heightCm),
    observe(VITALS.weight, 'vital-signs', weightKg),
    observe(VITALS.bmi, 'vital-signs', round(weightKg / (heightCm / 100) ** 2, 1)),
    bloodPressure(faker, care, encounter, at),
    ...labs,
    labReport(faker, care, encounter, at, labs),
    note(faker, care, encounter, at),
  ];
}

const observer =
  (faker: Faker, care: Care, encounter: Entry<Encounter>, at: Date) =>
  (measure: Measure, category: 'vital-signs' | 'laboratory', value = number(faker, measure)): Entry<Observation> => ({
    ...observation(faker, care, encounter, at, measure.code, category),
    valueQuantity: quantity(measure, value),
  });

function bloodPressure(faker: Faker, care: Care, encounter: Entry<Encounter>, at: Date): Entry<Observation> {
  return {
    ...observation(faker, care, encounter, at, BLOOD_PRESSURE, 'vital-signs'),
    component: [VITALS.systolic, VITALS.diastolic].map((measure) => ({
      code: measure.code,
      valueQuantity: quantity(measure, number(faker, measure)),
    })),
  };
}

function observation(
  faker: Faker,
  care: Care,
  encounter: Entry<Encounter>,
  at: Date,
  code: CodeableConcept,
  category: string
): Entry<Observation> {
  return {
    resourceType: 'Observation',
    id: faker.string.uuid(),
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code,
    subject: refer(care.patient),
    encounter: refer(encounter),
    performer: [refer(care.practitioner)],
    effectiveDateTime: at.toISOString(),
    issued: addMinutes(at, 45).toISOString(),
  };
}

function labReport(
  faker: Faker,
  care: Care,
  encounter: Entry<Encounter>,
  at: Date,
  results: Entry<Observation>[]
): Entry {
  return {
    resourceType: 'DiagnosticReport',
    id: faker.string.uuid(),
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB', display: 'Laboratory' }] },
    ],
    code: LAB_PANEL,
    subject: refer(care.patient),
    encounter: refer(encounter),
    effectiveDateTime: at.toISOString(),
    issued: addMinutes(at, 60).toISOString(),
    performer: [refer(care.organization)],
    result: results.map(refer),
  };
}

/** Full of identifiers, as notes are. */
function note(faker: Faker, care: Care, encounter: Entry<Encounter>, at: Date): Entry {
  const { patient, practitioner } = care;
  const name = patient.name?.[0]?.text;
  const text =
    `Patient ${name} (${patient.identifier?.[0]?.value}), born ${patient.birthDate}, was seen on ` +
    `${at.toISOString().slice(0, 10)} by Dr. ${practitioner.name?.[0]?.family}. Lives at ${patient.address?.[0]?.line?.[0]}, ` +
    `${patient.address?.[0]?.city}; reachable at ${patient.telecom?.[0]?.value}. Feels well, will return in six months.`;
  return {
    resourceType: 'DocumentReference',
    id: faker.string.uuid(),
    text: narrative(text),
    status: 'current',
    type: loinc('11506-3', 'Progress note'),
    subject: refer(patient),
    date: at.toISOString(),
    author: [refer(practitioner)],
    content: [
      {
        attachment: {
          contentType: 'text/plain',
          data: Buffer.from(text).toString('base64'),
          title: `Visit of ${name}`,
        },
      },
    ],
    context: { encounter: [refer(encounter)] },
  };
}

function problemEntries(
  faker: Faker,
  care: Care,
  problem: (typeof CONDITIONS)[number],
  visits: readonly Date[]
): Entry[] {
  const since = addDays(faker.helpers.arrayElement(visits), -faker.number.int({ max: 900 }));
  return [
    {
      resourceType: 'Condition',
      id: faker.string.uuid(),
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      verificationStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
      },
      category: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: 'problem-list-item' }] },
      ],
      code: problem.condition,
      subject: refer(care.patient),
      onsetDateTime: since.toISOString(),
      recordedDate: since.toISOString(),
    },
    {
      resourceType: 'MedicationRequest',
      id: faker.string.uuid(),
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: problem.medication,
      subject: refer(care.patient),
      authoredOn: since.toISOString(),
      requester: refer(care.practitioner),
      dosageInstruction: [{ text: problem.dosage }],
    },
  ];
}

function allergy(faker: Faker, care: Care, code: CodeableConcept): Entry {
  return {
    resourceType: 'AllergyIntolerance',
    id: faker.string.uuid(),
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification', code: 'confirmed' }],
    },
    code,
    patient: refer(care.patient),
    recordedDate: addDays(TODAY, -faker.number.int({ min: 100, max: 3000 })).toISOString(),
  };
}

function immunization(faker: Faker, care: Care, code: CodeableConcept): Entry {
  return {
    resourceType: 'Immunization',
    id: faker.string.uuid(),
    status: 'completed',
    vaccineCode: code,
    patient: refer(care.patient),
    occurrenceDateTime: addDays(TODAY, -faker.number.int({ min: 30, max: 1500 })).toISOString(),
    primarySource: true,
    lotNumber: faker.string.alphanumeric({ length: 7, casing: 'upper' }),
  };
}

function quantity(measure: Measure, value: number): Quantity {
  return { value, unit: measure.unit, system: 'http://unitsofmeasure.org', code: measure.unit };
}

const number = (faker: Faker, { low, high, digits }: Measure): number =>
  faker.number.float({ min: low, max: high, fractionDigits: digits });
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * 86_400_000);
const addMinutes = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * 60_000);
