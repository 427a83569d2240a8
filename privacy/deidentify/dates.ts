const DAY_MS = 86_400_000;
const FULL = /^(\d{4})-(\d{2})-(\d{2})(T.*)?$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:([0-5]\d|60)(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A date, dateTime or instant moved by whole days: precision, time of day and offset stay, so that intervals and
 * circadian patterns hold. A year stays (45 CFR 164.514(b)(2)(i)(C) lets years stand); a month is moved from its middle.
 * @returns undefined for what is no FHIR date, which then must not be passed on.
 */
export function shiftDate(value: string, days: number): string | undefined {
  if (YEAR.test(value)) return value;
  const month = MONTH.exec(value);
  if (month) return addDays(`${value}-15`, days)?.slice(0, 7);
  const full = FULL.exec(value);
  if (!full) return undefined;
  const time = full[4];
  if (time !== undefined && !TIME.test(time)) return undefined;
  const date = addDays(value.slice(0, 10), days);
  return date === undefined ? undefined : date + (time ?? '');
}

function addDays(isoDate: string, days: number): string | undefined {
  const at = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== isoDate) return undefined;
  return new Date(at + days * DAY_MS).toISOString().slice(0, 10);
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
