import type { CodeableConcept } from '@medplum/fhirtypes';
import { text } from '../text.ts';
import { conceptName } from './ClinicalLists.tsx';
import type { Point, ReferenceRange } from './series.ts';

/** UCUM codes as people write them. */
export function unitOf(point: Point | undefined): string {
  const unit = point?.quantity?.unit ?? point?.quantity?.code ?? '';
  return text.units[unit] ?? unit;
}

/** The value alone, without its unit. */
export function valueText(point: Point | undefined): string {
  if (point?.quantity?.value === undefined) return point?.said ?? text.chart.none;
  return `${point.quantity.comparator ?? ''}${formatNumber(point.quantity.value)}`;
}

/** Short for what every chart has; any other measurement goes by the display of its code. */
export function measurementName(key: string, code: CodeableConcept): string {
  return text.vitals[key] ?? conceptName(code);
}

export function rangeText(range: ReferenceRange | undefined): string {
  if (!range) return text.chart.none;
  if (range.low === undefined) return `≤ ${formatNumber(range.high)}`;
  if (range.high === undefined) return `≥ ${formatNumber(range.low)}`;
  return `${formatNumber(range.low)}–${formatNumber(range.high)}`;
}

function formatNumber(value: number | undefined): string {
  return value === undefined ? text.chart.none : value.toLocaleString(undefined, { maximumFractionDigits: 2 });
}
