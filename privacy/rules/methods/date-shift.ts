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
const midnight = (time: string): string =>
  time[9] === '.' ? time.replace(/^T[0-9:.]+/, (clock) => clock.replace(/\d/g, '0')) : `T00:00:00${time.slice(9)}`;

/** Days from -50 to 50, from the scope's name and the key, as the tool whose configurations these are has it. */
export function offsetInDays(scope: string, key: string): number {
  let offset = 0;
  for (const byte of Buffer.from(scope + key, 'utf8')) offset = (offset * 131 + byte) % 101;
  return offset - 50;
}
