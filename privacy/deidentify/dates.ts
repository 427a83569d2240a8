import { dayNumber, daysInMonth, textOfDay, twoDigits } from './calendar.ts';

const FULL = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
const MONTH = /^\d{4}-\d{2}$/;
const YEAR = /^\d{4}$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A date, dateTime or instant moved by whole days: precision, time of day and offset stay, so that intervals and
 * circadian patterns hold. A year stays (45 CFR 164.514(b)(2)(i)(C) lets years stand); a month is moved from its middle.
 * @returns undefined for what is no FHIR date, which then must not be passed on.
 */
export function shiftDate(value: string, days: number): string | undefined {
  if (value.length < 10) {
    if (YEAR.test(value)) return value;
    return MONTH.test(value) ? addDays(`${value}-15`, days)?.slice(0, 7) : undefined;
  }
  if (!FULL.test(value)) return undefined;
  if (value.length === 10) return addDays(value, days);
  const time = value.slice(10);
  if (!TIME.test(time)) return undefined;
  const date = addDays(value.slice(0, 10), days);
  return date === undefined ? undefined : date + time;
}

/** @returns undefined for a day that is not in the calendar. */
function addDays(isoDate: string, days: number): string | undefined {
  const year = twoDigits(isoDate, 0) * 100 + twoDigits(isoDate, 2);
  const [month, day] = [twoDigits(isoDate, 5), twoDigits(isoDate, 8)];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return days === 0 ? isoDate : textOfDay(dayNumber(year, month, day) + days);
}

/** Ten-year bands; everyone of 90 and over in one (45 CFR 164.514(b)(2)(i)(C)). */
export function ageBand(birthDate: string, now: Date): string | undefined {
  const year = Number.parseInt(birthDate.slice(0, 4), 10);
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(birthDate) || Number.isNaN(year)) return undefined;
  let age = now.getUTCFullYear() - year;
  if (birthDate.length > 4 && now.toISOString().slice(5, 5 + birthDate.length - 5) < birthDate.slice(5)) age--;
  if (age < 0) return undefined;
  if (age >= 90) return '90+';
  const from = Math.floor(age / 10) * 10;
  return `${from}-${from + 9}`;
}
