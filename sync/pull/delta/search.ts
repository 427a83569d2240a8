import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import type { PullSource } from '../sources.ts';

const MOST_PAGES = 1_000_000;

/** What was changed, from `since` on and before `until`: FHIR instants or dates. */
export interface Window {
  readonly since?: string;
  readonly until?: string;
}

export function searchUrl(source: PullSource, type: string, { since, until }: Window): string {
  const url = new URL(`${source.baseUrl}/${type}`);
  if (since) url.searchParams.append('_lastUpdated', `ge${since}`);
  if (until) url.searchParams.append('_lastUpdated', `lt${until}`);
  url.searchParams.append('_count', String(source.delta?.count ?? 200));
  return url.href;
}

/** The resources of a search, a page at a time. @throws EhrError; for a `next` link to another origin too */
export async function* searchPages(client: EhrClient, url: string): AsyncIterable<Resource[]> {
  const { origin } = new URL(url);
  const seen = new Set<string>();
  for (let at: string | undefined = url; at; ) {
    // The token goes with the request: to the server that is asked, and nowhere else.
    if (new URL(at).origin !== origin) throw new EhrError('The search goes on at another origin', 200);
    if (seen.has(at) || seen.size > MOST_PAGES) throw new EhrError('The pages of the search go in a circle', 200);
    seen.add(at);
    const { body, status } = await client.json(at, { headers: { accept: 'application/fhir+json' } });
    const bundle = body as Partial<Bundle> | undefined;
    if (bundle?.resourceType !== 'Bundle') throw new EhrError('The EHR answers a search with no Bundle', status);
    yield (bundle.entry ?? []).flatMap(({ resource, search }) =>
      resource && search?.mode !== 'outcome' ? [resource] : []
    );
    const next: string | undefined = bundle.link?.find(({ relation }) => relation === 'next')?.url;
    at = next && new URL(next, at).href;
  }
}

/** The instant of the newest change: where the next search begins. The server's own clock, so that no other matters. */
export function newest(resources: readonly Resource[], before: string | undefined): string | undefined {
  let most = before;
  for (const { meta } of resources) {
    const at = meta?.lastUpdated;
    if (at && !Number.isNaN(Date.parse(at)) && (most === undefined || Date.parse(at) > Date.parse(most))) most = at;
  }
  return most;
}
