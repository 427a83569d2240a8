import type { CodeableConcept, Observation, ObservationComponent, Quantity } from '@medplum/fhirtypes';

export interface VitalPoint {
  readonly date: string;
  readonly quantity: Quantity;
}

/** One kind of measurement over time, newest first. */
export interface VitalSeries {
  readonly key: string;
  readonly code: CodeableConcept;
  readonly points: readonly VitalPoint[];
}

/**
 * Groups vital signs by their code. A panel such as blood pressure counts as its components
 * (https://hl7.org/fhir/R4/observation-vitalsigns.html). The series come most recent first.
 */
export function vitalSeries(observations: readonly Observation[]): VitalSeries[] {
  const byCode = new Map<string, { code: CodeableConcept; points: VitalPoint[] }>();
  for (const observation of observations) {
    const date = observation.effectiveDateTime ?? observation.effectivePeriod?.start ?? observation.issued;
    if (!date) continue;
    for (const { code, valueQuantity } of [observation, ...(observation.component ?? [])] satisfies Measured[]) {
      const key = code?.coding?.[0]?.code ?? code?.text;
      if (!key || valueQuantity?.value === undefined) continue;
      const series = byCode.get(key) ?? { code, points: [] };
      series.points.push({ date, quantity: valueQuantity });
      byCode.set(key, series);
    }
  }
  return [...byCode]
    .map(([key, { code, points }]) => ({ key, code, points: points.toSorted((a, b) => b.date.localeCompare(a.date)) }))
    .toSorted((a, b) => rank(a.key) - rank(b.key));
}

type Measured = Pick<Observation | ObservationComponent, 'code' | 'valueQuantity'>;

/** The order in which a chart reads vital signs; what is not listed follows. LOINC. */
export const READING_ORDER = [
  '8480-6',
  '8462-4',
  '8867-4',
  '9279-1',
  '59408-5',
  '2708-6',
  '8310-5',
  '29463-7',
  '8302-2',
  '39156-5',
];

function rank(code: string): number {
  const at = READING_ORDER.indexOf(code);
  return at < 0 ? READING_ORDER.length : at;
}
