import type { SQLInputValue } from 'node:sqlite';
import { type Filter, Operator, splitSearchOnComma, toPeriod } from '@medplum/core';
import { failBadRequest } from './outcomes.ts';

/**
 * A date filter over two columns of milliseconds, the first and last instant that the stored value can mean. `2024-05`
 * is the whole month, `2024-05-03T10:00:00Z` the whole second; the prefixes compare those intervals as FHIR has it
 * (https://hl7.org/fhir/R4/search.html#prefix), which is also what Medplum's matcher does.
 */
export function dateWhere(filter: Filter, low: string, high: string): [string, SQLInputValue[]] {
  const each = splitSearchOnComma(filter.value).map((value) => compare(filter.operator, interval(value), low, high));
  return [`(${each.map(([sql]) => `(${sql})`).join(' OR ')})`, each.flatMap(([, args]) => args)];
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** FHIR lets search values leave out the seconds; `toPeriod` does too, but for the zone's sake only after a `T`. */
function interval(value: string): Interval {
  let start = Number.NaN;
  let end = Number.NaN;
  try {
    const period = toPeriod(value);
    start = Date.parse(period?.start ?? '');
    end = Date.parse(period?.end ?? '');
  } catch {
    // `toPeriod` throws a RangeError on a date that is none.
  }
  if (Number.isNaN(start) || Number.isNaN(end)) failBadRequest('Invalid date value');
  return { start, end };
}

function compare(operator: Operator, { start, end }: Interval, low: string, high: string): [string, SQLInputValue[]] {
  switch (operator) {
    case Operator.EQUALS:
    case Operator.NOT:
    case Operator.NOT_EQUALS:
    case Operator.APPROXIMATELY:
      return [`${low} <= ? AND ${high} >= ?`, [end, start]];
    case Operator.LESS_THAN:
      return [`${low} < ?`, [start]];
    case Operator.LESS_THAN_OR_EQUALS:
      return [`${low} <= ?`, [end]];
    case Operator.GREATER_THAN:
      return [`${high} > ?`, [end]];
    case Operator.GREATER_THAN_OR_EQUALS:
      return [`${high} >= ?`, [start]];
    case Operator.STARTS_AFTER:
      return [`${low} > ?`, [end]];
    case Operator.ENDS_BEFORE:
      return [`${high} < ?`, [start]];
    default:
      return failBadRequest(`Invalid operator ${operator} for a date`);
  }
}
