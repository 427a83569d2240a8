import type { Filters } from './shapes.ts';

/** Names and filters: tokens and code words, nothing of a person. */
export type SavedViews = Readonly<Record<string, Filters>>;

const KEY = 'atlas:compliance-views';

export function readViews(storage: Pick<Storage, 'getItem'>): SavedViews {
  try {
    const parsed: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as SavedViews) : {};
  } catch {
    return {};
  }
}

export function writeViews(storage: Pick<Storage, 'setItem'>, views: SavedViews): void {
  try {
    storage.setItem(KEY, JSON.stringify(views));
  } catch {
    // A frame without storage forgets them with the page.
  }
}
