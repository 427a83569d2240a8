import { useCallback, useEffect, useMemo, useState } from 'react';
import { EXAMPLES } from './examples.ts';
import { FileStore, type StoredFile } from './store.ts';

export type OpenFile = StoredFile;

export interface Files {
  readonly files: readonly StoredFile[];
  readonly open: readonly string[];
  readonly current?: StoredFile;
  readonly show: (path: string) => void;
  readonly close: (path: string) => void;
  readonly write: (path: string, content: string) => void;
  readonly remove: (path: string) => void;
  /** @returns whether the name was free */
  readonly rename: (from: string, to: string) => boolean;
}

/** The files of this user in this browser, which tabs are open, and which one is shown. */
export function useFiles(owner: string): Files {
  const store = useMemo(() => new FileStore(owner), [owner]);
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<string>();

  useEffect(() => {
    let current = true;
    firstFiles(store).then((found) => {
      if (!current) return;
      setFiles(found);
      setShown(found[0]?.path);
      setOpen(found[0] ? [found[0].path] : []);
    });
    return () => {
      current = false;
    };
  }, [store]);

  const show = useCallback((path: string) => {
    setOpen((paths) => (paths.includes(path) ? paths : [...paths, path]));
    setShown(path);
  }, []);

  const close = useCallback(
    (path: string) => {
      const left = open.filter((one) => one !== path);
      setOpen(left);
      if (shown === path) setShown(left.at(-1));
    },
    [open, shown]
  );

  const put = useCallback(
    (file: StoredFile) => {
      setFiles((before) => sorted([...before.filter(({ path }) => path !== file.path), file]));
      store.put(file);
    },
    [store]
  );

  const write = useCallback(
    (path: string, content: string) => {
      const before = files.find((file) => file.path === path);
      if (before?.content === content) return;
      put({ ...before, path, content, changedAt: Date.now() });
    },
    [files, put]
  );

  const remove = useCallback(
    (path: string) => {
      close(path);
      setFiles((before) => before.filter((file) => file.path !== path));
      store.delete(path);
    },
    [close, store]
  );

  const rename = useCallback(
    (from: string, to: string) => {
      const file = files.find(({ path }) => path === from);
      if (!file || files.some(({ path }) => path === to)) return false;
      remove(from);
      put({ path: to, content: file.content, changedAt: Date.now() });
      show(to);
      return true;
    },
    [files, remove, put, show]
  );

  return { files, open, current: files.find(({ path }) => path === shown), show, close, write, remove, rename };
}

/** The first time there is something to try out. */
async function firstFiles(store: FileStore): Promise<readonly StoredFile[]> {
  const found = await store.list();
  if (found.length > 0) return sorted(found);
  const examples = Object.entries(EXAMPLES).map(([path, content]) => ({ path, content, changedAt: Date.now() }));
  await Promise.all(examples.map((file) => store.put(file)));
  return sorted(examples);
}

function sorted(files: readonly StoredFile[]): readonly StoredFile[] {
  return files.toSorted((a, b) => a.path.localeCompare(b.path));
}
