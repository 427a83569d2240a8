import type { BundleEntry, Resource } from '@medplum/fhirtypes';

/** What a table shows of a resource. The resource itself stays in the worker. */
export interface Row {
  readonly type: string;
  readonly id: string;
  readonly summary: string;
}

const MOST_CHARACTERS = 160;

export function rowOf(entry: BundleEntry): Row {
  const resource = entry.resource as (Resource & Record<string, unknown>) | undefined;
  return { type: resource?.resourceType ?? '', id: resource?.id ?? '', summary: resource ? summaryOf(resource) : '' };
}

/** The elements that tell most resources apart: what, when, how much. */
function summaryOf(resource: Record<string, unknown>): string {
  const parts = ['status', 'code', 'type', 'medicationCodeableConcept', 'vaccineCode', 'class', 'gender'].map((name) =>
    wordsOf(resource[name])
  );
  const date = ['effectiveDateTime', 'authoredOn', 'onsetDateTime', 'recordedDate', 'date', 'birthDate', 'started'];
  const quantity = resource.valueQuantity as { value?: number; unit?: string } | undefined;
  const value = quantity?.value === undefined ? '' : `${quantity.value} ${quantity.unit ?? ''}`;
  return [...parts, value, wordsOf(date.map((name) => resource[name]).find(Boolean))]
    .filter(Boolean)
    .join(' · ')
    .slice(0, MOST_CHARACTERS);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return wordsOf(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const { text, coding, display, code } = value as Record<string, unknown>;
  return wordsOf(text) || wordsOf(coding) || wordsOf(display) || wordsOf(code);
}
