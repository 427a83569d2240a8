import {
  convertToSearchableDates,
  convertToSearchableQuantities,
  convertToSearchableReferences,
  convertToSearchableStrings,
  convertToSearchableTokens,
  convertToSearchableUris,
  evalFhirPathTyped,
  PropertyType,
  type TypedValue,
  toTypedValue,
} from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { type IndexedParameter, indexedParameters } from './search-parameters.ts';

/** Marks the tokens that `:text` searches: displays and texts, which no system can be. */
export const TEXT_SYSTEM = '\u0004';
/** What an open end of a period means; both fit a double exactly. */
export const BEGINNING_OF_TIME = -8.64e15;
export const END_OF_TIME = 8.64e15;
/** Long strings are searched by their beginning only. */
const MAX_STRING = 256;

/** What the search parameters find in one resource. `code` is the parameter's, `…:identifier` of logical references. */
export interface IndexRows {
  readonly token: { code: string; value: string; system: string }[];
  readonly reference: { code: string; value: string }[];
  readonly date: { code: string; low: number; high: number }[];
  readonly string: { code: string; folded: string; word: boolean; exact: string }[];
  readonly number: { code: string; low: number; high: number; system: string; unit: string }[];
}

/**
 * The values are found and shaped by Medplum's own functions (`convertToSearchable…`), so that what is found by a search
 * is what Medplum's server would find.
 */
export function indexRows(resource: Resource): IndexRows {
  const rows: IndexRows = { token: [], reference: [], date: [], string: [], number: [] };
  const present = Object.keys(resource);
  const input = [toTypedValue(resource)];
  for (const parameter of indexedParameters(resource.resourceType).values()) {
    if (parameter.roots.length > 0 && !mayHaveValue(parameter, present)) continue;
    const values = evalFhirPathTyped(parameter.details.parsedExpression, input);
    if (values.length > 0) addRows(rows, parameter, values);
  }
  return rows;
}

/** Of `meta.compartment`, which the server fills in later. The index holds the bare ids, because Medplum compares those. */
export function addCompartmentRows(rows: IndexRows, resource: Resource): void {
  for (const { reference } of resource.meta?.compartment ?? []) {
    if (reference) rows.reference.push({ code: '_compartment', value: reference.slice(reference.indexOf('/') + 1) });
  }
}

export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a name or an address, without the punctuation around them unless that is all (a masked `***`). */
export const words = (folded: string): string[] => [
  ...new Set(
    folded
      .split(/[\s,;]+/)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || word)
      .filter(Boolean)
  ),
];

/** Choice elements (`value[x]`) are named `value` in expressions and `valueQuantity` in resources. */
function mayHaveValue(parameter: IndexedParameter, present: string[]): boolean {
  return parameter.roots.some((root) => present.some((name) => name.startsWith(root)));
}

function addRows(rows: IndexRows, parameter: IndexedParameter, values: TypedValue[]): void {
  const { code } = parameter;
  switch (parameter.table) {
    case 'token':
      if (parameter.uri) {
        for (const value of convertToSearchableUris(values)) rows.token.push({ code, value, system: '' });
      } else {
        addTokens(rows, code, values, parameter.caseInsensitive);
      }
      break;
    case 'reference':
      for (const value of convertToSearchableReferences(values)) rows.reference.push({ code, value });
      addTokens(rows, `${code}:identifier`, values.map(logicalIdentifier).filter(isPresent), false);
      break;
    case 'date':
      for (const period of convertToSearchableDates(values)) {
        const low = period.start ? Date.parse(period.start) : BEGINNING_OF_TIME;
        const high = period.end ? Date.parse(period.end) : END_OF_TIME;
        rows.date.push({ code, low, high });
      }
      break;
    case 'string':
      for (const value of convertToSearchableStrings(values.map(named))) addString(rows, parameter, value);
      break;
    case 'number':
      addNumbers(rows, code, values);
      break;
  }
}

function addTokens(rows: IndexRows, code: string, values: TypedValue[], caseInsensitive: boolean): void {
  const context = { caseInsensitive, textSearchSystem: TEXT_SYSTEM };
  for (const token of convertToSearchableTokens(values, context)) {
    rows.token.push({ code, value: token.value?.trim() ?? '', system: token.system?.trim() ?? '' });
  }
}

function addString(rows: IndexRows, parameter: IndexedParameter, value: string): void {
  const folded = fold(value).slice(0, MAX_STRING);
  const { code } = parameter;
  rows.string.push({ code, folded, word: false, exact: value.slice(0, MAX_STRING) });
  if (parameter.words) {
    for (const word of words(folded)) rows.string.push({ code, folded: word, word: true, exact: '' });
  }
}

function addNumbers(rows: IndexRows, code: string, values: TypedValue[]): void {
  for (const { type, value } of values) {
    if (type === PropertyType.Range) {
      const low = value.low?.value ?? Number.NEGATIVE_INFINITY;
      const high = value.high?.value ?? Number.POSITIVE_INFINITY;
      rows.number.push({ code, low, high, system: '', unit: '' });
    }
  }
  for (const { value, system, code: coded, unit } of convertToSearchableQuantities(values)) {
    if (value === undefined) continue;
    rows.number.push({ code, low: value, high: value, system: system ?? '', unit: coded ?? unit ?? '' });
  }
}

/** A name's `text` is searched together with its parts. */
function named(typed: TypedValue): TypedValue {
  if (typed.type !== PropertyType.HumanName || !typed.value?.text) return typed;
  const parts = [typed.value.text, ...(typed.value.given ?? []), typed.value.family].filter(Boolean);
  return { type: PropertyType.string, value: [...new Set(parts)].join(' ') };
}

function logicalIdentifier(typed: TypedValue): TypedValue | undefined {
  const identifier = typed.value?.identifier;
  return identifier && typeof identifier === 'object'
    ? { type: PropertyType.Identifier, value: identifier }
    : undefined;
}

const isPresent = (value: TypedValue | undefined): value is TypedValue => value !== undefined;
