/** @see https://hl7.org/fhir/R4/datatypes.html#date */
const DATE =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1]))?)?/;
/** @see https://hl7.org/fhir/R4/datatypes.html#dateTime */
const DATE_TIME =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1])(T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:Z|(?:\+|-)(?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?/;

/** Nearly all that comes. */
const WHOLE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)))?$/;

export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** With the `T`, and the offset. */
  readonly time: string | undefined;
}

/** @returns undefined for what has no year. */
export function parseDate(text: string, type: string): DateParts | undefined {
  if (text.length >= 10 && WHOLE.test(text) && !text.startsWith('0000')) {
    const time = text.length > 10 && type !== 'date' ? text.slice(10) : undefined;
    return { year: digits(text, 0) * 100 + digits(text, 2), month: digits(text, 5), day: digits(text, 8), time };
  }
  const m = (type === 'date' ? DATE : DATE_TIME).exec(text);
  if (!m) return undefined;
  const number = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part));
  return { year: Number(m[1]), month: number(m[2]), day: number(m[3]), time: type === 'date' ? undefined : m[4] };
}

/** Two digits. */
const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** The year, unless it tells that someone is over 89 by now. */
export const yearOf = (date: DateParts, today: Day): string | undefined =>
  isOver89(date, today) ? undefined : String(date.year).padStart(4, '0');

/** Whether someone of that date of birth is over 89 on the day; what is not said counts as the first. */
export function isOver89({ year, month, day }: DateParts, today: Day): boolean {
  const m = month ?? 1;
  const before = today.month < m || (today.month === m && today.day < (day ?? 1));
  return today.year - year - (before ? 1 : 0) > 89;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const dayOf = (date: Date): Day => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
});

/** @returns the date `days` later; undefined when there is no such date in the calendar. */
export function addDays({ year, month, day }: DateParts, days: number): string | undefined {
  if (month === undefined || day === undefined || day > daysInMonth(year, month)) return undefined;
  return textOfDay(dayNumber(year, month, day) + days);
}

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * Days of the Gregorian calendar as one number and back, in whole numbers: `Date` takes ten times as long, and this is
 * done for nearly every element of a chart. Years begin in March here, so that the leap day is the last of one.
 */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

function textOfDay(number: number): string {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
