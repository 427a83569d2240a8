import { InputError } from '../errors.ts';
import { parseDate, yearOf } from './dates.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';

/** Removes the value; of dates, ages and postal codes a part may stay (45 CFR 164.514(b)(2)(i)(B) and (C)). */
export const redact: Method = { name: 'redact', primitive: (site) => notEmpty(redaction(site)) };

export const notEmpty =
  (treat: Treatment): Treatment =>
  (value, run) =>
    value === '' ? value : treat(value, run);

export function redaction(site: Site): Treatment {
  const { parameters } = site;
  if (site.type === 'date' || site.type === 'dateTime' || site.type === 'instant') {
    return parameters.enablePartialDatesForRedact ? toYear(site) : remove(site);
  }
  if (site.type === 'decimal' && site.parentType === 'Age') {
    return parameters.enablePartialAgesForRedact ? toAgeUnder90(site) : remove(site);
  }
  if (site.name.toLowerCase() === 'postalcode') {
    return parameters.enablePartialZipCodesForRedact ? toZip3(site) : remove(site);
  }
  return remove(site);
}

const remove =
  (site: Site): Treatment =>
  (_, run) => {
    record(run, site, OPERATIONS.redact);
    return undefined;
  };

/** A year that tells of an age over 89 goes too. */
const toYear =
  (site: Site): Treatment =>
  (value, run) => {
    record(run, site, OPERATIONS.redact);
    const date = parseDate(String(value), site.type);
    return date ? yearOf(date, run.today) : value;
  };

const toAgeUnder90 =
  (site: Site): Treatment =>
  (value, run) => {
    if (!Number.isInteger(Number(value))) throw new InputError('an age is no whole number');
    record(run, site, OPERATIONS.redact);
    return Number(value) > 89 ? undefined : value;
  };

const toZip3 =
  (site: Site): Treatment =>
  (value, run) => {
    record(run, site, OPERATIONS.abstract);
    const text = String(value);
    const restricted = site.parameters.restrictedZipCodeTabulationAreas.some((area) => text.startsWith(area));
    return restricted ? zeroed(text) : text.slice(0, 3) + zeroed(text.slice(3));
  };

const zeroed = (text: string): string => text.replace(/\p{Nd}/gu, '0');
