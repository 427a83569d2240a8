import { formatSearchQuery, getDataType, type SearchRequest, subsetResource, type WithId } from '@medplum/core';
import type { BundleLink, Resource } from '@medplum/fhirtypes';
import { formatCursor } from './cursor.ts';
import type { Page } from './search.ts';

/** What the links need to know of what was found. */
export interface Linked {
  readonly rows: readonly { readonly id: string; readonly updated: number }[];
  readonly next: { readonly updated: number } | undefined;
}

/** Pages smaller than this are always linked by offset, as in Medplum. */
const MIN_CURSOR_PAGE = 20;

/** `self`, and of a page that has entries `first`, `next` and `previous`, in Medplum's way: by offset or by cursor. */
export function searchLinks(baseUrl: string, request: SearchRequest, page: Page, found: Linked): BundleLink[] {
  const url = (changes: Partial<SearchRequest>) =>
    `${baseUrl}fhir/R4/${request.resourceType}${formatSearchQuery({ ...request, count: page.count, ...changes })}`;
  const links: BundleLink[] = [{ relation: 'self', url: url({ offset: page.offset }) }];
  if (page.count === 0 || found.rows.length === 0) return links;
  const cursor = nextCursor(request, page, found);
  links.push({ relation: 'first', url: url({ offset: undefined, cursor: undefined }) });
  if (cursor) links.push({ relation: 'next', url: url({ cursor, offset: undefined }) });
  else if (found.next) links.push({ relation: 'next', url: url({ offset: page.offset + page.count }) });
  if (page.offset > 0) {
    links.push({ relation: 'previous', url: url({ offset: Math.max(0, page.offset - page.count) }) });
  }
  return links;
}

/** `_fields`, `_elements` and `_summary`. Changes its argument. */
export function subset(resource: WithId<Resource>, request: SearchRequest): void {
  if (!request.fields && !request.summary) return;
  const schema = getDataType(resource.resourceType);
  const mandatory = [...(schema.mandatoryProperties ?? [])];
  if (request.fields) subsetResource(resource, [...mandatory, ...request.fields]);
  else if (request.summary === 'data')
    subsetResource(
      resource,
      Object.keys(resource).filter((key) => key !== 'text')
    );
  else if (request.summary === 'text') subsetResource(resource, ['text', ...mandatory]);
  else subsetResource(resource, [...(schema.summaryProperties ?? [])]);
}

function nextCursor(request: SearchRequest, page: Page, { rows, next }: Linked): string | undefined {
  const [rule, ...others] = request.sortRules ?? [];
  const sorted = rule?.code === '_lastUpdated' && !rule.descending && others.length === 0;
  if (!next || !sorted || page.offset !== 0 || page.count < MIN_CURSOR_PAGE) return undefined;
  const excluded = rows.filter((row) => row.updated === next.updated).map((row) => row.id);
  // A page full of one instant (a big transaction) would name every id: Medplum fails there, an offset does not.
  if (excluded.length === rows.length) return undefined;
  return formatCursor({ instant: next.updated, excluded });
}
