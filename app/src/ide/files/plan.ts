import type { StoredFile } from './store.ts';

/** A file as `GET /ide/files` lists it. */
export interface RemoteEntry {
  readonly id: string;
  readonly path: string;
  readonly version: string;
}

/** What brings this browser's files and Medplum's together. */
export type Step =
  | { readonly do: 'create' | 'update' | 'delete' | 'forget'; readonly file: StoredFile }
  /** Theirs is taken; mine, where there is one, was not changed. */
  | { readonly do: 'pull'; readonly entry: RemoteEntry; readonly file?: StoredFile }
  /** Both were changed: the texts decide whether that is a conflict. */
  | { readonly do: 'compare'; readonly entry: RemoteEntry; readonly file: StoredFile };

/**
 * @param files this browser's, with those that were deleted here
 * @param isUntouched whether a file that was never saved is still the example it began as: it yields, and is not saved
 */
export function planOf(
  files: readonly StoredFile[],
  entries: readonly RemoteEntry[],
  isUntouched: (file: StoredFile) => boolean
): readonly Step[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const met = new Set<RemoteEntry>();
  const steps = files.flatMap((file): Step[] => {
    const theirs = (file.base && byId.get(file.base.id)) ?? byPath.get(file.path);
    if (theirs) met.add(theirs);
    return stepsOf(file, theirs, isUntouched);
  });
  const others = entries.filter((entry) => !met.has(entry));
  return [...steps, ...others.map((entry): Step => ({ do: 'pull', entry }))];
}

function stepsOf(
  file: StoredFile,
  theirs: RemoteEntry | undefined,
  isUntouched: (file: StoredFile) => boolean
): Step[] {
  const { base, deleted } = file;
  const isMine = base ? !deleted && file.content !== base.content : !isUntouched(file);
  if (!theirs) {
    // Deleted elsewhere: what was changed here since is saved anew, so that no work is lost.
    if (isMine) return [{ do: 'create', file }];
    return base ? [{ do: 'forget', file }] : [];
  }
  if (!base || theirs.id !== base.id || theirs.version !== base.version) {
    return isMine ? [{ do: 'compare', entry: theirs, file }] : [{ do: 'pull', entry: theirs, file }];
  }
  if (deleted) return [{ do: 'delete', file }];
  return isMine ? [{ do: 'update', file }] : [];
}
