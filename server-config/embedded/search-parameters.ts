import {
  getSearchParameter,
  getSearchParameterDetails,
  getSearchParameters,
  PropertyType,
  type SearchParameterDetails,
  SearchParameterType,
} from '@medplum/core';
import type { ResourceType, SearchParameter } from '@medplum/fhirtypes';
import type { IndexTable } from './schema.ts';

/** A search parameter of one resource type, with what indexing and searching have to know of it. */
export interface IndexedParameter {
  readonly code: string;
  readonly parameter: SearchParameter;
  readonly table: IndexTable;
  readonly details: SearchParameterDetails;
  /** `uri` parameters live in the token table, compared as they are. */
  readonly uri: boolean;
  readonly boolean: boolean;
  /** ContactPoint values are compared without case; every other token with it, as Medplum does. */
  readonly caseInsensitive: boolean;
  /** Names and addresses match at the beginning of each word, other strings at their beginning. */
  readonly words: boolean;
  /** The only type that a bare id can mean. */
  readonly singleTarget?: ResourceType;
  /** Top-level elements that its expression starts from; a resource without any of them has no value. */
  readonly roots: readonly string[];
}

/** Kept in columns of the resource itself, or computed by the server. */
const COLUMN_PARAMETERS = ['_id', '_lastUpdated', '_project', '_compartment'];

const TABLES: Partial<Record<SearchParameter['type'], IndexTable>> = {
  token: 'token',
  uri: 'token',
  reference: 'reference',
  date: 'date',
  string: 'string',
  number: 'number',
  quantity: 'number',
};

const cache = new Map<string, ReadonlyMap<string, IndexedParameter>>();

/** All parameters of a type that are indexed by value; composite and special ones are not. */
export function indexedParameters(type: string): ReadonlyMap<string, IndexedParameter> {
  let parameters = cache.get(type);
  if (!parameters) {
    parameters = new Map(
      Object.values(getSearchParameters(type) ?? {})
        .map((parameter) => describe(type, parameter))
        .filter((parameter) => parameter !== undefined)
        .map((parameter) => [parameter.code, parameter])
    );
    cache.set(type, parameters);
  }
  return parameters;
}

export const indexedParameter = (type: string, code: string): IndexedParameter | undefined =>
  indexedParameters(type).get(code);

export const isKnownParameter = (type: string, code: string): boolean => getSearchParameter(type, code) !== undefined;

function describe(type: string, parameter: SearchParameter): IndexedParameter | undefined {
  const table = TABLES[parameter.type];
  if (!table || !parameter.expression || COLUMN_PARAMETERS.includes(parameter.code)) return undefined;
  const details = detailsOf(type, parameter);
  if (!details) return undefined;
  const types = details.elementDefinitions?.flatMap((element) => element.type.map((t) => t.code)) ?? [];
  return {
    code: parameter.code,
    parameter,
    table,
    details,
    uri: parameter.type === 'uri',
    boolean: details.type === SearchParameterType.BOOLEAN,
    caseInsensitive: types.includes(PropertyType.ContactPoint),
    words:
      types.includes(PropertyType.HumanName) ||
      types.includes(PropertyType.Address) ||
      ['given', 'family'].includes(parameter.code),
    singleTarget: details.referenceTargetTypes?.length === 1 ? details.referenceTargetTypes[0] : undefined,
    roots: rootsOf(type, details),
  };
}

/** A handful of parameters have expressions that Medplum's own crawler does not understand; Medplum can't search them. */
function detailsOf(type: string, parameter: SearchParameter): SearchParameterDetails | undefined {
  try {
    return getSearchParameterDetails(type, parameter);
  } catch {
    return undefined;
  }
}

function rootsOf(type: string, details: SearchParameterDetails): string[] {
  const expression = details.parsedExpression.toString();
  const roots = [...expression.matchAll(new RegExp(`\\b${type}\\.([a-z]\\w*)`, 'g'))].map((match) => match[1]!);
  return [...new Set(roots)];
}
