import type { Resource } from '@medplum/fhirtypes';

/** Elements that say when care took place, in the order in which they are looked at (R4 `$everything`, start and end). */
const CARE_DATES = [
  'effectiveDateTime',
  'effectiveInstant',
  'effectivePeriod',
  'performedDateTime',
  'performedPeriod',
  'occurrenceDateTime',
  'occurrencePeriod',
  'onsetDateTime',
  'onsetPeriod',
  'period',
  'billablePeriod',
  'servicedPeriod',
  'started',
  'start',
  'authoredOn',
  'dateAsserted',
  'dateWritten',
  'recordedDate',
  'dateTime',
  'date',
  'issued',
  'recorded',
  'created',
  'authored',
  'sent',
] as const;

/**
 * Whether care took place between two dates, both included, as precise as they are given. What has no such date
 * (a Patient, a Coverage without period) is in every range.
 * @param start, end FHIR dates `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, of the pseudonymous record
 */
export function inCareDateRange(resource: Resource, start: string | undefined, end: string | undefined): boolean {
  const [from, to] = careDates(resource);
  if (from === undefined) return true;
  if (start !== undefined && (to ?? OPEN_END).slice(0, start.length) < start) return false;
  return end === undefined || from.slice(0, end.length) <= end;
}

/** A day, month or year of the calendar, as precise as it is given. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const OPEN_END = '9999-12-31';

/** [first, last] day of care; a Period without end goes on. */
function careDates(resource: Resource): [string | undefined, string | undefined] {
  const r = resource as unknown as Record<string, unknown>;
  for (const element of CARE_DATES) {
    const value = r[element];
    if (typeof value === 'string') return [value, value];
    const period = value as { start?: string; end?: string } | undefined;
    if (period?.start || period?.end) return [period.start ?? '0000', period.end];
  }
  return [undefined, undefined];
}
