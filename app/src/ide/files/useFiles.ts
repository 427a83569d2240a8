import { useMedplum } from '@medplum/react-hooks';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { remoteFiles } from './remote.ts';
import { FileStore, type StoredFile } from './store.ts';
import { Workspace, type WorkspaceState } from './workspace.ts';

export interface Files {
  readonly state: WorkspaceState;
  readonly files: readonly StoredFile[];
  readonly open: readonly string[];
  readonly current?: StoredFile;
  readonly show: (path: string) => void;
  readonly close: (path: string) => void;
  readonly write: (path: string, content: string) => void;
  readonly remove: (path: string) => void;
  /** @returns whether the name was free */
  readonly rename: (from: string, to: string) => boolean;
  /** Ends a conflict with this text. */
  readonly resolve: (path: string, content: string) => void;
}

/** The files of this user, which tabs are open, and which one is shown. */
export function useFiles(owner: string): Files {
  const medplum = useMedplum();
  const workspace = useMemo(() => {
    const remote = remoteFiles(medplum);
    return new Workspace(new FileStore(owner, remote.key), remote);
  }, [owner, medplum]);
  const state = useSyncExternalStore(workspace.subscribe, workspace.getState);
  const { files } = state;
  const [open, setOpen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<string>();

  useEffect(() => {
    let current = true;
    workspace.load().then(() => {
      if (!current) return;
      const [first] = workspace.getState().files;
      setShown(first?.path);
      setOpen(first ? [first.path] : []);
      workspace.sync();
    });
    const again = () => void workspace.sync();
    addEventListener('online', again);
    addEventListener('focus', again);
    // Who leaves leaves nothing unsaved behind.
    document.addEventListener('visibilitychange', again);
    return () => {
      current = false;
      removeEventListener('online', again);
      removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
      workspace.sync().finally(() => workspace.close());
    };
  }, [workspace]);

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

  const remove = useCallback(
    (path: string) => {
      close(path);
      workspace.remove(path);
    },
    [close, workspace]
  );

  const rename = useCallback(
    (from: string, to: string) => {
      const file = files.find(({ path }) => path === from);
      if (!file || files.some(({ path }) => path === to)) return false;
      remove(from);
      workspace.write(to, file.content);
      show(to);
      return true;
    },
    [files, remove, show, workspace]
  );

  const current = files.find(({ path }) => path === shown);
  const { write, resolve } = workspace;
  return { state, files, open, current, show, close, write, remove, rename, resolve };
}
