import { formatCodeableConcept } from '@medplum/core';
import type {
  CodeableConcept,
  Observation,
  ObservationComponent,
  ObservationReferenceRange,
  Quantity,
} from '@medplum/fhirtypes';

export interface Point {
  readonly date: string;
  /** A measured value, or what was found in words. */
  readonly quantity?: Quantity;
  readonly said?: string;
  readonly range?: ReferenceRange;
  /** v3 ObservationInterpretation, such as `H`; else what the range says of the value. */
  readonly flag?: Flag;
}

export type Flag = 'low' | 'high' | 'abnormal';

export interface ReferenceRange {
  readonly low?: number;
  readonly high?: number;
}

/** One kind of measurement over time, newest first. */
export interface Series {
  readonly key: string;
  readonly code: CodeableConcept;
  readonly points: readonly Point[];
}

/**
 * Groups observations by their code, newest value first. A panel such as blood pressure counts as its components
 * (https://hl7.org/fhir/R4/observation-vitalsigns.html). The vital signs come in the order in which a chart reads them,
 * then the rest by how lately each was measured.
 */
export function seriesOf(observations: readonly Observation[]): Series[] {
  const byCode = new Map<string, { code: CodeableConcept; points: Point[] }>();
  for (const observation of observations) {
    const date = observation.effectiveDateTime ?? observation.effectivePeriod?.start ?? observation.issued;
    if (!date) continue;
    for (const measured of [observation, ...(observation.component ?? [])] satisfies Measured[]) {
      const key = measured.code?.coding?.[0]?.code ?? measured.code?.text;
      const point = pointOf(measured, date);
      if (!key || !point) continue;
      const series = byCode.get(key) ?? { code: measured.code, points: [] };
      series.points.push(point);
      byCode.set(key, series);
    }
  }
  return [...byCode]
    .map(([key, { code, points }]) => ({ key, code, points: points.toSorted((a, b) => b.date.localeCompare(a.date)) }))
    .toSorted((a, b) => rank(a.key) - rank(b.key) || b.points[0]!.date.localeCompare(a.points[0]!.date));
}

type Measured = Pick<
  Observation | ObservationComponent,
  'code' | 'valueQuantity' | 'valueCodeableConcept' | 'valueString' | 'interpretation' | 'referenceRange'
>;

function pointOf(measured: Measured, date: string): Point | undefined {
  const quantity = measured.valueQuantity?.value === undefined ? undefined : measured.valueQuantity;
  const said = quantity ? undefined : formatCodeableConcept(measured.valueCodeableConcept) || measured.valueString;
  if (!quantity && !said) return undefined;
  const range = rangeOf(measured.referenceRange);
  return { date, said, quantity, range, flag: flagOf(measured.interpretation) ?? flagByRange(quantity?.value, range) };
}

/** The range of the normal: one that has no type, or the type `normal` (https://hl7.org/fhir/R4/valueset-referencerange-meaning.html). */
function rangeOf(ranges: readonly ObservationReferenceRange[] | undefined): ReferenceRange | undefined {
  const normal = ranges?.find(({ type }) => !type || type.coding?.some((coding) => coding.code === 'normal'));
  const [low, high] = [normal?.low?.value, normal?.high?.value];
  return low === undefined && high === undefined ? undefined : { low, high };
}

/** http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation */
const FLAGS: Readonly<Record<string, Flag>> = {
  L: 'low',
  LL: 'low',
  LU: 'low',
  H: 'high',
  HH: 'high',
  HU: 'high',
  A: 'abnormal',
  AA: 'abnormal',
  POS: 'abnormal',
};

function flagOf(interpretation: readonly CodeableConcept[] | undefined): Flag | undefined {
  for (const { coding } of interpretation ?? []) {
    for (const { code } of coding ?? []) if (code && FLAGS[code]) return FLAGS[code];
  }
  return undefined;
}

function flagByRange(value: number | undefined, range: ReferenceRange | undefined): Flag | undefined {
  if (value === undefined || !range) return undefined;
  if (range.low !== undefined && value < range.low) return 'low';
  return range.high !== undefined && value > range.high ? 'high' : undefined;
}

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
