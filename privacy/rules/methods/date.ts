import { shiftDate } from '../../deidentify/dates.ts';
import { isOver89, parseDate, yearOf } from './dates.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';

/**
 * Dates `as` the `year` (an instant has no such form, and goes), `shifted` by the days of the patient with the time of
 * day kept, or the `same`. What is no date never stays.
 */
export const date: Method = {
  name: 'date',
  own: true,
  check: ({ as }) =>
    as === 'year' || as === 'shifted' || as === 'same' ? undefined : 'as has to be year, shifted or same',
  primitive: (site) => (TYPES.has(site.type) ? WAYS[site.settings.as as keyof typeof WAYS](site) : undefined),
};

const TYPES: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant']);

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
      const parsed = parseDate(String(value), site.type);
      const days = run.patientOffset();
      const moved = parsed && !isOver89(parsed, run.today) ? shifted(String(value), days, site.type) : undefined;
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

/** Whose dates can't be told apart from others' keep their year alone. */
function shifted(value: string, days: number | undefined, type: string): string | undefined {
  if (days !== undefined) return shiftDate(value, days);
  return type === 'instant' ? undefined : value.slice(0, 4);
}
