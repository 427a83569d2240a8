import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { filterBundle, type Permits } from '../../consent/index.ts';

/** Where in Medplum's matches a page begins, and what of them it is to show. */
export interface Window {
  /** Matches of Medplum's that earlier pages have gone through, and how many of those were permitted. */
  readonly from: number;
  readonly before: number;
  /** Permitted ones to pass over, and to show. */
  readonly skip: number;
  readonly count: number;
  /** Somebody asked how many there are. */
  readonly total: boolean;
}

export interface Page {
  readonly entry: readonly BundleEntry[];
  /** Of those that may be seen; nothing when not all were gone through. */
  readonly total: number | undefined;
  /** Where the next page begins; nothing when nothing more may be seen. */
  readonly next: { readonly from: number; readonly before: number } | undefined;
}

export interface Matches {
  /** A page of Medplum's, from a match on. */
  page(from: number, count: number, includes: boolean): Promise<Bundle>;
  permits(resources: readonly Resource[]): Promise<Permits>;
}

const MOST_A_PAGE = 1_000;
/** Medplum goes no further by offset. */
const FURTHEST = 10_000;
/** How many are gone through for a total that somebody asked for. */
const MOST_COUNTED = 2_000;

/**
 * A search as if what may not be seen were not there: pages are filled up, a next page is promised only where something
 * is left to show, and totals count what may be seen. Includes go with the matches that brought them.
 */
export async function searchPermitted(matches: Matches, window: Window): Promise<Page> {
  const entry: BundleEntry[] = [];
  let { from, before } = window;
  let passed = 0;
  let shown = 0;
  let more = true;
  while (more && (shown < window.count || passed < window.skip) && from < FURTHEST) {
    // While some are passed over only those; then no more than are still to be shown, so that includes are theirs.
    const want = Math.min(
      MOST_A_PAGE,
      FURTHEST - from,
      passed < window.skip ? window.skip - passed : window.count - shown
    );
    const bundle = await matches.page(from, want, passed >= window.skip);
    const found = matchesOf(bundle);
    const permits = await matches.permits(resourcesOf(bundle));
    const permitted = found.filter(({ resource }) => resource && permits.isPermitted(resource)).length;
    if (passed < window.skip) passed += permitted;
    else {
      entry.push(
        ...(filterBundle({ ...bundle, type: 'searchset' }, permits, { disclosure: 'silent' }).result.entry ?? [])
      );
      shown += permitted;
    }
    from += found.length;
    before += permitted;
    more = hasNext(bundle) && found.length > 0;
  }
  const rest = more && from < FURTHEST ? await restOf(matches, from, window.total) : { permitted: 0, isAll: !more };
  return {
    entry,
    total: rest.isAll ? before + rest.permitted : undefined,
    next: rest.first === undefined ? undefined : { from: rest.first, before },
  };
}

interface Rest {
  readonly permitted: number;
  /** Everything has been gone through. */
  readonly isAll: boolean;
  /** The first that may be seen. */
  readonly first?: number;
}

/** What comes after a page: whether anything, and how much if that was asked for. */
async function restOf(matches: Matches, start: number, total: boolean): Promise<Rest> {
  let from = start;
  let permitted = 0;
  let first: number | undefined;
  for (
    let size = 20;
    from < FURTHEST && (first === undefined || (total && from - start < MOST_COUNTED));
    size = MOST_A_PAGE
  ) {
    const bundle = await matches.page(from, total ? MOST_A_PAGE : size, false);
    const found = matchesOf(bundle);
    const permits = await matches.permits(resourcesOf(bundle));
    for (const [i, { resource }] of found.entries()) {
      if (!resource || !permits.isPermitted(resource)) continue;
      first ??= from + i;
      permitted++;
    }
    from += found.length;
    if (!hasNext(bundle) || found.length === 0)
      return { permitted, isAll: true, ...(first !== undefined && { first }) };
  }
  return { permitted, isAll: false, ...(first !== undefined && { first }) };
}

const matchesOf = ({ entry }: Bundle): BundleEntry[] =>
  (entry ?? []).filter(({ search }) => search?.mode !== 'include' && search?.mode !== 'outcome');

const resourcesOf = ({ entry }: Bundle): Resource[] => (entry ?? []).flatMap(({ resource }) => resource ?? []);

const hasNext = ({ link }: Bundle): boolean => link?.some(({ relation }) => relation === 'next') ?? false;
