import { InputError } from '../errors.ts';
import { addDays, isOver89, parseDate } from './dates.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';
import { notEmpty, redaction } from './redact.ts';

/**
 * Moves dates by the days of their scope, and sets the time of day to zero. What has no day can't be moved and what
 * tells of an age over 89 may not stay: both are redacted.
 */
export const dateShift: Method = {
  name: 'dateShift',
  primitive: (site) => (DATES.has(site.type) ? notEmpty(shift(site)) : undefined),
};

const DATES: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant']);

function shift(site: Site): Treatment {
  const redact = redaction(site);
  return (value, run) => {
    const date = parseDate(String(value), site.type);
    if (date?.day === undefined || isOver89(date, run.today)) return redact(value, run);
    const moved = addDays(date, run.dateOffset(site.rank));
    if (moved === undefined) throw new InputError('a date is not in the calendar');
    record(run, site, OPERATIONS.perturb);
    return date.time === undefined ? moved : moved + midnight(date.time);
  };
}

/** `T13:45:30.125+01:00` → `T00:00:00.000+01:00` */
function midnight(time: string): string {
  if (time.charCodeAt(9) !== POINT) return `T00:00:00${time.slice(9)}`;
  let end = 10;
  while (time.charCodeAt(end) >= 48 && time.charCodeAt(end) <= 57) end++;
  return (end === 13 ? 'T00:00:00.000' : `T00:00:00.${'0'.repeat(end - 10)}`) + time.slice(end);
}

const POINT = 46;

/** Days from -50 to 50, from the scope's name and the key, as the tool whose configurations these are has it. */
export const offsetInDays = (scope: string, key: string): number => offsetsInDays(key)(scope);

const [BASE, DAYS] = [131, 101];

/** The same for many scopes under one key: the digits of one number, of which the remainder by 101 counts. */
export function offsetsInDays(key: string): (scope: string) => number {
  const last = Buffer.from(key, 'utf8');
  let scale = 1;
  for (const _ of last) scale = (scale * BASE) % DAYS;
  const keyed = remainder(last);
  return (scope) => {
    const first = asciiRemainder(scope) ?? remainder(Buffer.from(scope, 'utf8'));
    return ((first * scale + keyed) % DAYS) - DAYS_BACK;
  };
}

const DAYS_BACK = 50;

function remainder(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) sum = (sum * BASE + byte) % DAYS;
  return sum;
}

/** Divided as seldom as 31 bits allow. */
function asciiRemainder(text: string): number | undefined {
  let [sum, all] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    all |= code;
    sum = sum * BASE + code;
    if (sum > 10_000_000) sum %= DAYS;
  }
  return all > 127 ? undefined : sum % DAYS;
}
