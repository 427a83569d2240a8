import { refusal } from '../errors.ts';

/** A search of a client, apart: what goes on to Medplum, and what the gateway does by itself. */
export interface SearchQuery {
  /** For Medplum; without what says which page, how much of each resource, and how many there are. */
  readonly upstream: URLSearchParams;
  readonly count: number;
  readonly offset: number;
  readonly total: boolean;
  /** Elements asked for; all when undefined. Cut here, after Consent has seen all of the resource. */
  readonly elements: readonly string[] | undefined;
  readonly page: string | undefined;
}

const DEFAULT_COUNT = 20;
const MOST = 1_000;
const OWN = new Set(['_count', '_offset', '_total', '_summary', '_elements', '_fields', '_page', '_pretty', '_format']);

/**
 * @throws Refusal 403 for what would ask about resources that may not be seen themselves: which patients there are with
 * a code (`_has`), or matches by another resource's elements (chains), text and lists. 400 for a bad number.
 */
export function searchQuery(type: string, query: URLSearchParams): SearchQuery {
  const upstream = new URLSearchParams();
  for (const [name, value] of query) {
    if (CLOSED.has(name.split(':')[0]!) && !(name === '_filter' && DEFINITIONS.has(type))) throw closed();
    if (name.includes('.') && !OPEN_CHAIN.test(name)) throw closed();
    if (!OWN.has(name)) upstream.append(name, value);
  }
  const isCount = query.get('_summary') === 'count';
  const fields = query.get('_fields') ?? query.get('_elements');
  return {
    upstream,
    count: isCount ? 0 : Math.min(MOST, numberOf(query, '_count') ?? DEFAULT_COUNT),
    offset: numberOf(query, '_offset') ?? 0,
    total: isCount || ['accurate', 'estimate'].includes(query.get('_total') ?? ''),
    elements: fields?.split(','),
    page: query.get('_page') ?? undefined,
  };
}

/** Other than by these a search says nothing of what it does not show. */
const CLOSED = new Set(['_has', '_filter', '_text', '_content', '_list', '_query', '_cursor']);
/** What FHIR itself is made of, the same for everybody. `MedplumClient.requestSchema` asks for it by `_filter`. */
const DEFINITIONS = new Set(['StructureDefinition', 'SearchParameter']);
const OPEN_CHAIN =
  /^(?:patient|[a-z-]+:(?:Patient|Practitioner|PractitionerRole|Organization|Location))\.(?:_id|identifier|name|gender|active|_lastUpdated|organization|address[a-z-]*)(?::[a-z-]+)?$/;

const closed = () =>
  refusal(403, 'A search here is by elements of what it shows: no _has, chains to clinical data, text or lists.');

function numberOf(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw refusal(400, `The parameter ${name} has to be a number.`);
  return Number(text);
}
