/** A stretch of time in milliseconds since the epoch, both ends included. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * What a FHIR date, dateTime or instant stands for: all of the year, month or day that it names, in UTC where it names
 * no zone. Nothing for what is none. https://hl7.org/fhir/R4/datatypes.html#dateTime
 */
export function intervalOf(value: unknown): Interval | undefined {
  if (typeof value !== 'string') return undefined;
  const partial = PARTIAL_DATE.exec(value);
  if (!partial) {
    const at = value.includes('T') ? Date.parse(value) : Number.NaN;
    return Number.isNaN(at) ? undefined : { start: at, end: at };
  }
  const [, year, month, day] = partial.map(Number) as [number, number, number, number];
  if (partial[3])
    return isDay(year, month, day)
      ? span(Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1))
      : undefined;
  if (partial[2]) return month >= 1 && month <= 12 ? span(Date.UTC(year, month - 1), Date.UTC(year, month)) : undefined;
  return span(Date.UTC(year, 0), Date.UTC(year + 1, 0));
}

/** A FHIR Period: open where an end is missing. Nothing for one that can't be read, or that ends before it starts. */
export function intervalOfPeriod(period: unknown): Interval | undefined {
  if (typeof period !== 'object' || period === null) return undefined;
  const { start, end } = period as { start?: unknown; end?: unknown };
  const from = start === undefined ? Number.NEGATIVE_INFINITY : intervalOf(start)?.start;
  const to = end === undefined ? Number.POSITIVE_INFINITY : intervalOf(end)?.end;
  return from === undefined || to === undefined || from > to ? undefined : { start: from, end: to };
}

export const isWithin = (inner: Interval, outer: Interval): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

export const overlaps = (a: Interval, b: Interval): boolean => a.start <= b.end && b.start <= a.end;

const span = (start: number, next: number): Interval => ({ start, end: next - 1 });

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
