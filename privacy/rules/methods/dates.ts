import { dayNumber, daysInMonth, textOfDay, twoDigits } from '../../deidentify/calendar.ts';

/** @see https://hl7.org/fhir/R4/datatypes.html#date */
const DATE =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1]))?)?/;
/** @see https://hl7.org/fhir/R4/datatypes.html#dateTime */
const DATE_TIME =
  /([0-9](?:[0-9](?:[0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[1-2][0-9]|3[0-1])(T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:Z|(?:\+|-)(?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)))?)?)?/;

/** What stands behind the day in nearly all that has a time; looked for where `lastIndex` says. */
const TIME = /T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/y;
const [DASH, ZERO] = [45, 48];

/** `2021-04-05` at the beginning of a text as 20210405; 0 for all else. */
function wholeDay(text: string): number {
  if (text.length < 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return 0;
  let bad = 0;
  for (let i = 0; i < 10; i++) {
    if (i === 4 || i === 7) continue;
    const digit = text.charCodeAt(i) - ZERO;
    bad |= digit | (9 - digit);
  }
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  const possible = bad >= 0 && year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return possible ? year * 10_000 + month * 100 + day : 0;
}

function hasTime(text: string): boolean {
  TIME.lastIndex = 10;
  return TIME.test(text);
}

export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** With the `T`, and the offset. */
  readonly time: string | undefined;
}

/** @returns undefined for what has no year. */
export function parseDate(text: string, type: string): DateParts | undefined {
  const whole = wholeDay(text);
  if (whole > 0 && (text.length === 10 || hasTime(text))) {
    const time = text.length === 10 || type === 'date' ? undefined : text.slice(10);
    return { year: Math.trunc(whole / 10_000), month: Math.trunc(whole / 100) % 100, day: whole % 100, time };
  }
  const m = (type === 'date' ? DATE : DATE_TIME).exec(text);
  if (!m) return undefined;
  const number = (part: string | undefined): number | undefined => (part === undefined ? undefined : Number(part));
  return { year: Number(m[1]), month: number(m[2]), day: number(m[3]), time: type === 'date' ? undefined : m[4] };
}

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
