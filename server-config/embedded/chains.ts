import {
  badRequest,
  type Filter,
  getSearchParameter,
  OperationOutcomeError,
  Operator,
  parseParameter,
} from '@medplum/core';
import type { ResourceType } from '@medplum/fhirtypes';
import { and, type Condition, condition } from './conditions.ts';
import { filterCondition, type SearchScope } from './filters.ts';
import { notSupported } from './outcomes.ts';
import { indexedParameter } from './search-parameters.ts';

/**
 * Chained parameters, forward (`subject:Patient.identifier=…`) and reverse (`_has:Observation:patient:code=…`), of up to
 * three links. https://hl7.org/fhir/R4/search.html#chaining
 */
export function chainCondition(scope: SearchScope, type: string, alias: string, filter: Filter): Condition {
  const links = filter.code.startsWith('_has:') ? undefined : forwardLink(type, filter);
  return links ? forward(scope, type, alias, links) : reverse(scope, type, alias, filter);
}

const MAX_LINKS = 3;

interface ForwardLink {
  readonly code: string;
  readonly target: string;
  /** What the target has to fulfil: a filter, or the next link. */
  readonly rest: Filter;
}

function forward(scope: SearchScope, type: string, alias: string, { code, target, rest }: ForwardLink): Condition {
  if (rest.code === '_id') {
    // As Medplum does: the reference itself is compared, whether its target is there or not.
    const value = rest.value
      .split(',')
      .map((id) => `${target}/${id}`)
      .join(',');
    return filterCondition(scope, type, alias, { code, operator: rest.operator, value });
  }
  const inner = targets(scope, target, next(alias), rest);
  const references = `SELECT x.rid FROM reference AS x WHERE x.param = ? AND x.value IN (SELECT '${target}/' || ${next(alias)}.id ${inner.sql})`;
  const args = [scope.param(type, code), ...inner.args];
  return { sql: `${alias}.rid IN (${references})`, args, driver: { sql: references, args } };
}

function reverse(scope: SearchScope, type: string, alias: string, filter: Filter): Condition {
  const [, source = '', code = ''] = filter.code.split(':', 3);
  const restCode = filter.code.slice(`_has:${source}:${code}:`.length);
  if (!source || !code || !restCode) fail('Invalid search chain');
  const parameter = getSearchParameter(source, code);
  if (!parameter) fail(`Invalid search parameter in chain: ${source}?${code}`);
  if (!parameter.target?.includes(type as ResourceType)) {
    fail(`Invalid reverse chain link: search parameter ${source}?${code} does not refer to ${type}`);
  }
  const inner = targets(scope, source, next(alias), restFilter(source, restCode, filter));
  const start = `${type}/`;
  const ids = `SELECT substr(x.value, ${start.length + 1}) FROM reference AS x WHERE x.param = ? AND x.value >= ? AND x.value < ? AND x.rid IN (SELECT ${next(alias)}.rid ${inner.sql})`;
  const args = [scope.param(source, code), start, `${start}\u{10FFFF}`, ...inner.args];
  return {
    sql: `${alias}.id IN (${ids})`,
    args,
    driver: { sql: `SELECT y.rid FROM resource AS y WHERE y.type = ? AND y.id IN (${ids})`, args: [type, ...args] },
  };
}

/** `FROM resource AS … WHERE …`: the resources of a type that fulfil a filter and that the caller may see. */
function targets(scope: SearchScope, type: string, alias: string, filter: Filter): Condition {
  if (alias.length > MAX_LINKS + 1) fail('Search chains longer than three links are not currently supported');
  const matching = filterCondition(scope, type, alias, filter);
  const narrowed = matching.driver
    ? condition(`${alias}.rid IN (${matching.driver.sql}) AND (${matching.sql})`, [
        ...matching.driver.args,
        ...matching.args,
      ])
    : matching;
  const all = and([narrowed, ...scope.visible(type, alias)]);
  const typed = matching.driver ? `+${alias}.type` : `${alias}.type`;
  return condition(`FROM resource AS ${alias} WHERE ${typed} = ? AND ${alias}.deleted = 0 AND ${all.sql}`, [
    type,
    ...all.args,
  ]);
}

function forwardLink(type: string, filter: Filter): ForwardLink {
  const dot = filter.code.indexOf('.');
  const [code = '', modifier] = filter.code.slice(0, dot).split(':', 2);
  const parameter = getSearchParameter(type, code);
  if (!parameter) fail(`Invalid search parameter in chain: ${type}?${code}`);
  if (indexedParameter(type, code)?.table !== 'reference' && code !== '_compartment') {
    fail(`Invalid search parameter in chain: ${type}?${code}`);
  }
  if (code === '_compartment') throw new OperationOutcomeError(notSupported('chains through _compartment'));
  const target =
    parameter.target?.length === 1
      ? parameter.target[0]
      : parameter.target?.find((candidate) => candidate === modifier);
  if (!target) fail(`Unable to identify next resource type for search parameter: ${type}?${code}`);
  return { code, target, rest: restFilter(target, filter.code.slice(dot + 1), filter) };
}

function restFilter(type: string, rest: string, filter: Filter): Filter {
  if (rest.startsWith('_has:') || rest.includes('.')) return { ...filter, code: rest };
  const [code = '', modifier = ''] = rest.split(':', 2);
  if (code === '_filter') throw new OperationOutcomeError(notSupported('the search parameter _filter'));
  const parameter = getSearchParameter(type, code);
  if (!parameter) fail(`Invalid search parameter at end of chain: ${type}?${code}`);
  return parseParameter(parameter, filter.operator ?? Operator.EQUALS, modifier, filter.value);
}

/** Each link has an alias of its own, one letter longer: its length is the depth. */
const next = (alias: string): string => `${alias}r`;

function fail(text: string): never {
  throw new OperationOutcomeError(badRequest(text));
}
