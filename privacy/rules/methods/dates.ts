/** @see https://hl7.org/fhir/R4/datatypes.html#date */
const DATE =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1]))?)?/;
/** @see https://hl7.org/fhir/R4/datatypes.html#dateTime */
const DATE_TIME =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1])(T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:Z|(?:\+|-)(?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?/;

export interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** With the `T`, and the offset. */
  readonly time: string | undefined;
}

/** @returns undefined for what has no year. */
export function parseDate(text: string, type: string): DateParts | undefined {
  const m = (type === 'date' ? DATE : DATE_TIME).exec(text);
  return m ? { year: m[1]!, month: m[2], day: m[3], time: type === 'date' ? undefined : m[4] } : undefined;
}

/** The year, unless it tells that someone is over 89 by now. */
export const yearOf = (date: DateParts, now: Date): string | undefined => (isOver89(date, now) ? undefined : date.year);

export function isOver89({ year, month, day }: DateParts, now: Date): boolean {
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  const thisMonth = now.getMonth() + 1;
  const before = thisMonth < m || (thisMonth === m && now.getDate() < d);
  return now.getFullYear() - Number(year) - (before ? 1 : 0) > 89;
}

const DAY_MS = 86_400_000;

/** @returns the date `days` later; undefined when there is no such date in the calendar. */
export function addDays({ year, month, day }: DateParts, days: number): string | undefined {
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(at);
  if (Number(year) < 100) date.setUTCFullYear(Number(year));
  if (date.getUTCDate() !== Number(day)) return undefined;
  return new Date(date.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
