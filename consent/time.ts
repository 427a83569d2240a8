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
  const partial = value.length <= 10 ? PARTIAL_DATE.exec(value) : null;
  if (!partial) {
    const at = instantOf(value);
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

/** `2024-03-04T08:30:00Z` without the detour of a general parser: each resource of a large Bundle has some. */
function instantOf(value: string): number {
  if (value.charCodeAt(10) !== 84) return Number.NaN;
  const { length } = value;
  if ((length !== 20 && length !== 24) || value.charCodeAt(length - 1) !== 90) return Date.parse(value);
  const isSpelled = value[4] === '-' && value[7] === '-' && value[13] === ':' && value[16] === ':';
  if (!isSpelled || (length === 24 && value[19] !== '.')) return Date.parse(value);
  const year = two(value, 0) * 100 + two(value, 2);
  const month = two(value, 5);
  const day = two(value, 8);
  const hour = two(value, 11);
  const minute = two(value, 14);
  const second = two(value, 17);
  const isPlain = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour < 24 && minute < 60;
  if (!isPlain || !(second < 60)) return Date.parse(value);
  const millis = length === 24 ? two(value, 20) * 10 + digit(value, 22) : 0;
  return Date.UTC(year, month - 1, day, hour, minute, second, millis);
}

const two = (value: string, at: number): number => digit(value, at) * 10 + digit(value, at + 1);

function digit(value: string, at: number): number {
  const number = value.charCodeAt(at) - 48;
  return number >= 0 && number <= 9 ? number : Number.NaN;
}

const span = (start: number, next: number): Interval => ({ start, end: next - 1 });

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
