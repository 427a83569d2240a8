import {
  type Filter,
  invalidSearchOperator,
  isChainedSearchFilter,
  isUUID,
  Operator,
  splitSearchOnComma,
} from '@medplum/core';
import { chainCondition } from './chains.ts';
import { type Condition, condition, indexed, NEVER, not, or } from './conditions.ts';
import { dateWhere } from './date-filter.ts';
import { fold, TEXT_SYSTEM, words } from './index-rows.ts';
import { fail, failBadRequest, notSupported } from './outcomes.ts';
import { type IndexedParameter, indexedParameter, isKnownParameter } from './search-parameters.ts';

/** What the conditions of one search need to know of their surroundings. */
export interface SearchScope {
  /** The number of a search parameter in the index tables. */
  param(type: string, code: string): number;
  /** What the caller may see of a type that a chain passes through; refuses when that is nothing. */
  visible(type: string, alias: string): Condition[];
}

const NEGATED: Operator[] = [Operator.NOT, Operator.NOT_EQUALS];
const UNSUPPORTED = ['_filter', '_text', '_content', '_list', '_query', '_deleted'];

/**
 * One search filter as a condition over `resource AS <alias>`.
 *
 * The indexes decide alone. Medplum's in-memory matcher (`matchesSearchRequest`) is no second judge here, because it is
 * looser or blind where Medplum's server is not: strings by substring, tokens without case, no numbers, no quantities,
 * no `:identifier`, `:text`, `:exact`, chains or `_has`. Where it can judge, both agree (search.test.ts).
 */
export function filterCondition(scope: SearchScope, type: string, alias: string, filter: Filter): Condition {
  if (filter.value.includes('\0')) failBadRequest('Search filter value cannot contain null bytes');
  if (isChainedSearchFilter(filter)) return chainCondition(scope, type, alias, filter);
  switch (filter.code) {
    case '_id':
      return negatable(filter, idCondition(type, alias, filter));
    case '_lastUpdated':
      return negatable(filter, condition(...dateWhere(filter, `${alias}.updated`, `${alias}.updated`)));
    case '_project':
      return negatable(filter, projectCondition(alias, filter));
    case '_compartment': {
      const where = condition('x.value IN (SELECT value FROM json_each(?))', [JSON.stringify(ids(filter))]);
      return negatable(filter, indexed(alias, 'reference', scope.param(type, '_compartment'), where));
    }
    default:
      return parameterCondition(scope, type, alias, filter);
  }
}

function parameterCondition(scope: SearchScope, type: string, alias: string, filter: Filter): Condition {
  const parameter = indexedParameter(type, filter.code);
  if (!parameter) {
    if (UNSUPPORTED.includes(filter.code) || isKnownParameter(type, filter.code)) {
      fail(notSupported(`the search parameter ${filter.code}`));
    }
    failBadRequest(`Unknown search parameter: ${filter.code}`);
  }
  const param = scope.param(type, parameter.code);
  const exists = (where: Condition) => indexed(alias, parameter.table, param, where);
  if (filter.operator === Operator.MISSING || filter.operator === Operator.PRESENT) {
    const wanted = (filter.operator === Operator.PRESENT) === booleanValue(filter);
    return wanted ? exists(condition('1')) : not(exists(condition('1')));
  }
  if (filter.operator === Operator.IN || filter.operator === Operator.NOT_IN) refuse(filter);
  switch (parameter.table) {
    case 'token':
      return negatable(filter, exists(tokenWhere(parameter, filter)));
    case 'reference':
      if (filter.operator === Operator.IDENTIFIER) {
        const identifiers = scope.param(type, `${parameter.code}:identifier`);
        return indexed(alias, 'token', identifiers, tokenValues(splitSearchOnComma(filter.value)));
      }
      return negatable(filter, exists(referenceWhere(parameter, filter)));
    case 'date':
      return negatable(filter, exists(condition(...dateWhere(filter, 'x.low', 'x.high'))));
    case 'string':
      return or(splitSearchOnComma(filter.value).map((value) => stringCondition(parameter, filter, value, exists)));
    case 'number':
      return negatable(filter, exists(or(splitSearchOnComma(filter.value).map((v) => numberWhere(filter, v)))));
  }
}

/** FHIR's reading of `:not` and `ne`: resources without a value match too. */
function negatable(filter: Filter, positive: Condition): Condition {
  return NEGATED.includes(filter.operator) ? not(positive) : positive;
}

function ids(filter: Filter): string[] {
  if (filter.operator === Operator.IN || filter.operator === Operator.NOT_IN) refuse(filter);
  return splitSearchOnComma(filter.value)
    .map((value) => value.split('/').pop()!)
    .filter(isUUID);
}

function idCondition(type: string, alias: string, filter: Filter): Condition {
  const args = [JSON.stringify(ids(filter))];
  return {
    sql: `${alias}.id IN (SELECT value FROM json_each(?))`,
    args,
    driver: {
      sql: 'SELECT x.rid FROM resource AS x WHERE x.type = ? AND x.id IN (SELECT value FROM json_each(?))',
      args: [type, ...args],
    },
  };
}

function projectCondition(alias: string, filter: Filter): Condition {
  if (filter.operator === Operator.MISSING || filter.operator === Operator.PRESENT) {
    const present = (filter.operator === Operator.PRESENT) === booleanValue(filter);
    return condition(`${alias}.project IS ${present ? 'NOT NULL' : 'NULL'}`);
  }
  return condition(`${alias}.project IN (SELECT value FROM json_each(?))`, [JSON.stringify(ids(filter))]);
}

function tokenWhere(parameter: IndexedParameter, filter: Filter): Condition {
  const values = splitSearchOnComma(filter.value).map((value) => value.trim());
  switch (filter.operator) {
    case Operator.EQUALS:
    case Operator.EXACT:
    case Operator.NOT:
    case Operator.NOT_EQUALS:
      break;
    case Operator.TEXT:
    case Operator.CONTAINS:
      return or(values.map((value) => textWhere(parameter, value)));
    default:
      refuse(filter);
  }
  if (parameter.boolean && !values.every((value) => value === 'true' || value === 'false')) {
    failBadRequest("Boolean search value must be 'true' or 'false'");
  }
  if (parameter.uri) return condition('x.value IN (SELECT value FROM json_each(?))', [JSON.stringify(values)]);
  return tokenValues(parameter.caseInsensitive ? values.map((value) => value.toLocaleLowerCase()) : values);
}

/** `system|code`, `|code` (no system), `code` (any) and `system|` (any code of it), of each system in one go. */
function tokenValues(values: string[]): Condition {
  const bySystem = new Map<string | undefined, string[]>();
  const systems: string[] = [];
  for (const value of values) {
    const bar = value.indexOf('|');
    const system = bar < 0 ? undefined : value.slice(0, bar);
    const code = value.slice(bar + 1);
    if (code) bySystem.set(system, [...(bySystem.get(system) ?? []), code]);
    else if (system) systems.push(system);
  }
  const conditions = [...bySystem].map(([system, codes]) => {
    const anySystem = condition('x.value IN (SELECT value FROM json_each(?))', [JSON.stringify(codes)]);
    if (system === undefined) return anySystem;
    return condition(`${anySystem.sql} AND x.system = ?`, [...anySystem.args, system]);
  });
  if (systems.length > 0) {
    conditions.push(condition('x.system IN (SELECT value FROM json_each(?))', [JSON.stringify(systems)]));
  }
  return or(conditions);
}

function textWhere(parameter: IndexedParameter, value: string): Condition {
  const found = condition('instr(lower(x.value), lower(?)) > 0', [value]);
  return parameter.caseInsensitive ? found : condition(`x.system = ? AND ${found.sql}`, [TEXT_SYSTEM, ...found.args]);
}

/** A bare id means the one type that the element can refer to; of `subject` and `patient` always a Patient. */
function referenceWhere(parameter: IndexedParameter, filter: Filter): Condition {
  if (![Operator.EQUALS, Operator.NOT, Operator.NOT_EQUALS].some((o) => o === filter.operator)) refuse(filter);
  const values = splitSearchOnComma(filter.value).map((value) => {
    if (value.includes('/')) return value;
    if (parameter.singleTarget && isUUID(value)) return `${parameter.singleTarget}/${value}`;
    return parameter.code === 'subject' || parameter.code === 'patient' ? `Patient/${value}` : value;
  });
  return condition('x.value IN (SELECT value FROM json_each(?))', [JSON.stringify(values)]);
}

function stringCondition(
  parameter: IndexedParameter,
  filter: Filter,
  value: string,
  exists: (where: Condition) => Condition
): Condition {
  const folded = fold(value);
  const prefix = (word: 0 | 1, start: string) =>
    condition('x.word = ? AND x.folded >= ? AND x.folded < ?', [word, start, `${start}\u{10FFFF}`]);
  switch (filter.operator) {
    case Operator.EXACT:
      return exists(condition('x.word = 0 AND x.folded = ? AND x.exact = ?', [folded, value]));
    case Operator.CONTAINS:
      return exists(condition('x.word = 0 AND instr(x.folded, ?) > 0', [folded]));
    case Operator.EQUALS:
    case Operator.STARTS_WITH: {
      if (!parameter.words) return exists(prefix(0, folded));
      const each = words(folded).map((word) => exists(prefix(1, word)));
      if (each.length === 0) return NEVER;
      const [first, ...rest] = each;
      return rest.length === 0
        ? first!
        : {
            sql: each.map((c) => c.sql).join(' AND '),
            args: each.flatMap((c) => c.args),
            driver: first!.driver,
          };
    }
    default:
      return failBadRequest(`Unsupported string search operator: ${filter.operator}`);
  }
}

/** `number`, `number|system|code` or `number||code`. Compared as they are, like Medplum does, without FHIR's rounding. */
function numberWhere(filter: Filter, value: string): Condition {
  const [number = '', system, unit] = value.split('|');
  const n = Number(number);
  if (number.trim() === '' || Number.isNaN(n)) failBadRequest('Invalid quantity value');
  const compared = compareNumber(filter, n);
  const sql = [compared.sql];
  const args = [...compared.args];
  if (system) {
    sql.push('x.system = ?');
    args.push(system);
  }
  if (unit) {
    sql.push('x.unit = ?');
    args.push(unit);
  }
  return condition(sql.join(' AND '), args);
}

function compareNumber(filter: Filter, n: number): Condition {
  switch (filter.operator) {
    case Operator.EQUALS:
    case Operator.NOT:
    case Operator.NOT_EQUALS:
      return condition('x.low <= ? AND x.high >= ?', [n, n]);
    case Operator.APPROXIMATELY: {
      const tenth = Math.abs(n) * 0.1;
      return condition('x.low <= ? AND x.high >= ?', [n + tenth, n - tenth]);
    }
    case Operator.GREATER_THAN:
    case Operator.STARTS_AFTER:
      return condition('x.high > ?', [n]);
    case Operator.GREATER_THAN_OR_EQUALS:
      return condition('x.high >= ?', [n]);
    case Operator.LESS_THAN:
    case Operator.ENDS_BEFORE:
      return condition('x.low < ?', [n]);
    case Operator.LESS_THAN_OR_EQUALS:
      return condition('x.low <= ?', [n]);
    default:
      return refuse(filter);
  }
}

function booleanValue(filter: Filter): boolean {
  const value = filter.value.toLowerCase();
  if (value !== 'true' && value !== 'false') {
    failBadRequest(`Search filter ':${filter.operator}' must have a value of 'true' or 'false'`);
  }
  return value === 'true';
}

function refuse(filter: Filter): never {
  return fail(invalidSearchOperator(filter.operator, filter.code));
}
