import { shiftDate } from '../../deidentify/dates.ts';
import { type Day, isOver89, parseDate, yearOf } from './dates.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';

/**
 * Dates `as` the `year` (an instant has no such form, and goes), `shifted` by the days of the patient with the time of
 * day kept, or the `same`. What is no date never stays.
 */
export const date: Method = {
  name: 'date',
  own: true,
  check: checkDateForm,
  primitive: (site) => (TYPES.has(site.type) ? dateTreatment(site) : undefined),
};

const TYPES: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant']);

export function checkDateForm({ as }: Readonly<Record<string, unknown>>): string | undefined {
  return as === 'year' || as === 'shifted' || as === 'same' ? undefined : 'as has to be year, shifted or same';
}

/** By the setting `as` of the rule. */
export const dateTreatment = (site: Site): Treatment => WAYS[site.settings.as as keyof typeof WAYS](site);

const WAYS = {
  year:
    (site: Site): Treatment =>
    (value, run) => {
      const parsed = parseDate(String(value), site.type);
      const year = parsed && site.type !== 'instant' ? yearOf(parsed, run.today) : undefined;
      if (year !== value) record(run, site, OPERATIONS.redact);
      return year;
    },
  shifted:
    (site: Site): Treatment =>
    (value, run) => {
      const text = String(value);
      const moved = isBeyond89(text, run.today) ? undefined : shifted(text, run.circumstances.dateOffset(), site.type);
      if (moved !== value) record(run, site, moved === undefined ? OPERATIONS.redact : OPERATIONS.perturb);
      return moved;
    },
  same:
    (site: Site): Treatment =>
    (value, run) => {
      if (shiftDate(String(value), 0) === value) return value;
      record(run, site, OPERATIONS.redact);
      return undefined;
    },
};

/** A date 90 years ago tells that someone is older (45 CFR 164.514(b)(2)(i)(C)); the year says it, nearly always. */
function isBeyond89(text: string, today: Day): boolean {
  const age = today.year - Number(text.slice(0, 4));
  if (age <= 89) return false;
  const parsed = age > 90 ? undefined : parseDate(text, 'dateTime');
  return parsed === undefined || isOver89(parsed, today);
}

/** Whose dates can't be told apart from others' keep their year alone. */
function shifted(value: string, days: number | undefined, type: string): string | undefined {
  if (days !== undefined) return shiftDate(value, days);
  return type === 'instant' ? undefined : shiftDate(value, 0)?.slice(0, 4);
}
