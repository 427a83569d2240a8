import { randomBytes } from 'node:crypto';
import type { Practitioner, Resource } from '@medplum/fhirtypes';
import { observation, type Person, person } from '../sender.ts';

/** Somebody with a chart at an EHR; every identifying value is one of `marks`. */
export interface Charted {
  readonly who: Person;
  readonly resources: readonly Resource[];
  readonly marks: readonly string[];
}

/** @param vitals heart rates, one a day, the newest 60 */
export function charted(vitals = 45): Charted {
  const who = person();
  const subject = { reference: `Patient/${who.patient.id}` };
  const on = (day: number) => new Date(Date.now() - day * 86_400_000).toISOString();
  const mark = who.patient.name![0]!.family!;
  const coded = (system: string, code: string, display: string) => ({ coding: [{ system, code, display }] });
  const heartRates = Array.from({ length: vitals }, (_, day) =>
    observation(subject, {
      id: `hr-${who.patient.id}-${day}`,
      code: coded('http://loinc.org', '8867-4', 'Heart rate'),
      effectiveDateTime: on(day),
      valueQuantity: { value: 60 + day, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
      note: [{ text: `Seen with ${mark}` }],
    })
  );
  const resources: Resource[] = [
    who.patient,
    {
      resourceType: 'Encounter',
      id: `enc-${who.patient.id}`,
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
      subject,
      period: { start: on(0) },
    } as Resource,
    {
      resourceType: 'Condition',
      id: `con-${who.patient.id}`,
      clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
      code: { ...coded('http://snomed.info/sct', '195967001', 'Asthma'), text: `Asthma of ${mark}` },
      subject,
      onsetDateTime: on(900),
    } as Resource,
    {
      resourceType: 'MedicationRequest',
      id: `med-${who.patient.id}`,
      status: 'active',
      intent: 'order',
      medicationCodeableConcept: coded(
        'http://www.nlm.nih.gov/research/umls/rxnorm',
        '314076',
        'lisinopril 10 MG Oral Tablet'
      ),
      subject,
      authoredOn: on(20),
    } as Resource,
    ...heartRates,
  ];
  return { who, resources, marks: [...who.marks, `enc-${who.patient.id}`] };
}

/** A practitioner of the EHR, whose NPI passes its check digit. */
export function practitioner(npi?: string): Practitioner & { id: string } {
  return {
    resourceType: 'Practitioner',
    id: `dr-${randomBytes(6).toString('hex')}`,
    name: [{ family: 'Quillfeather', given: ['Ottoline'] }],
    ...(npi ? { identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: npi }] } : {}),
  };
}
