import { randomInt } from 'node:crypto';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';

export interface EhrClient {
  readonly org: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface SentPatient {
  /** Medplum's id of the pseudonymous Patient. */
  readonly id: string;
  /** Values of the person that may turn up nowhere in the app. */
  readonly identifying: readonly string[];
}

/** A person who does not exist, with a chart, sent as an EHR sends it: through the inbound endpoint. */
export async function sendPatient(baseUrl: string, ehr: EhrClient): Promise<SentPatient> {
  const person = inventPerson();
  const answer = await fetch(`${baseUrl}/fhir/inbound/batch`, {
    method: 'POST',
    headers: {
      'content-type': 'application/fhir+json',
      authorization: `Basic ${Buffer.from(`${ehr.clientId}:${ehr.clientSecret}`).toString('base64')}`,
      'x-org-id': ehr.org,
    },
    body: JSON.stringify(chartOf(person)),
  });
  const body = (await answer.json()) as {
    failed: number;
    results: { resourceType: string; id: string; success: boolean }[];
  };
  const patient = body.results?.find((result) => result.resourceType === 'Patient');
  if (!answer.ok || body.failed || !patient) throw new Error(`inbound answered ${answer.status}`);
  return { id: patient.id, identifying: Object.values(person) };
}

type Person = ReturnType<typeof inventPerson>;

function inventPerson() {
  const digits = () => String(randomInt(1_000_000, 9_999_999));
  return {
    family: `Quackenbush${digits()}`,
    given: `Zebulonia${digits()}`,
    phone: `555-${digits()}`,
    street: `${digits()} Larkspur Hollow`,
    mrn: `MRN-${digits()}`,
    sourceId: `ehr-patient-${digits()}`,
    birthDate: `${new Date().getFullYear() - 45}-03-17`,
  };
}

function chartOf(person: Person): Bundle {
  const subject = { reference: `Patient/${person.sourceId}` };
  const at = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const vital = (n: number, code: string, display: string, value: number, unit: string, daysAgo: number): Resource => ({
    resourceType: 'Observation',
    id: `${person.sourceId}-vital-${n}`,
    status: 'final',
    category: [concept('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs', 'Vital Signs')],
    code: concept('http://loinc.org', code, display),
    subject,
    effectiveDateTime: at(daysAgo),
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  });
  const lab = (n: number, value: number, daysAgo: number): Resource => ({
    resourceType: 'Observation',
    id: `${person.sourceId}-lab-${n}`,
    status: 'final',
    category: [concept('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory', 'Laboratory')],
    code: concept('http://loinc.org', '2823-3', 'Potassium [Moles/volume] in Serum or Plasma'),
    subject,
    effectiveDateTime: at(daysAgo),
    valueQuantity: { value, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    referenceRange: [{ low: { value: 3.5, unit: 'mmol/L' }, high: { value: 5.1, unit: 'mmol/L' } }],
  });
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        resourceType: 'Patient',
        id: person.sourceId,
        identifier: [{ system: 'urn:oid:1.2.36.146.595.217.0.1', value: person.mrn }],
        name: [{ family: person.family, given: [person.given] }],
        telecom: [{ system: 'phone', value: person.phone }],
        address: [{ line: [person.street], city: 'Larkspur', state: 'CA', postalCode: '94939' }],
        gender: 'female',
        birthDate: person.birthDate,
      } satisfies Resource,
      {
        resourceType: 'Encounter',
        id: `${person.sourceId}-encounter`,
        status: 'in-progress',
        class: {
          system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
          code: 'IMP',
          display: 'inpatient encounter',
        },
        subject,
        period: { start: at(2) },
      } satisfies Resource,
      vital(1, '8867-4', 'Heart rate', 71, '/min', 30),
      vital(2, '8867-4', 'Heart rate', 88, '/min', 1),
      vital(3, '8310-5', 'Body temperature', 38.2, 'Cel', 1),
      lab(1, 5.9, 40),
      lab(2, 4.4, 2),
      lab(3, 5.7, 1),
      {
        resourceType: 'ImagingStudy',
        id: `${person.sourceId}-imaging`,
        status: 'available',
        subject,
        started: at(3),
        modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: 'CT' }],
        procedureCode: [concept('http://snomed.info/sct', '169070004', 'Computed tomography of abdomen')],
        numberOfInstances: 240,
      } satisfies Resource,
      {
        resourceType: 'Condition',
        id: `${person.sourceId}-condition`,
        clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
        code: concept('http://snomed.info/sct', '195967001', 'Asthma'),
        subject,
        onsetDateTime: at(900),
      } satisfies Resource,
      {
        resourceType: 'MedicationRequest',
        id: `${person.sourceId}-medication`,
        status: 'active',
        intent: 'order',
        medicationCodeableConcept: concept(
          'http://www.nlm.nih.gov/research/umls/rxnorm',
          '314076',
          'lisinopril 10 MG Oral Tablet'
        ),
        subject,
        authoredOn: at(20),
      } satisfies Resource,
      {
        resourceType: 'DocumentReference',
        id: `${person.sourceId}-note`,
        status: 'current',
        type: concept('http://loinc.org', '11506-3', 'Progress note'),
        subject,
        date: at(1),
        content: [{ attachment: { contentType: 'text/plain', data: Buffer.from(note(person)).toString('base64') } }],
      } satisfies Resource,
      {
        resourceType: 'DiagnosticReport',
        id: `${person.sourceId}-report`,
        status: 'final',
        code: concept('http://loinc.org', '24323-8', 'Comprehensive metabolic panel'),
        subject,
        effectiveDateTime: at(1),
        conclusion: 'Potassium above the reference range; repeat in 24 hours.',
      } satisfies Resource,
    ].map((resource): BundleEntry => ({ resource: resource as Resource })),
  };
}

const note = ({ given, family, mrn, phone }: Person) => `Progress note, ${given} ${family}, MRN ${mrn}

Ms. ${family} is febrile at 38.2 C with a heart rate of 88. Potassium is 5.7 mmol/L; the sample was not hemolyzed.
Lisinopril is held. CT of the abdomen shows no abscess. Her sister will call from ${phone} tomorrow.

Plan: repeat potassium in 24 hours, ECG today, asthma stable on current treatment.`;

function concept(system: string, code: string, display: string) {
  return { coding: [{ system, code, display }] };
}
