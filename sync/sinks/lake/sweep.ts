import fs from 'node:fs/promises';
import path from 'node:path';
import { relativePath, removeFiles } from './files.ts';
import type { Lake } from './lake.ts';

/** A batch takes seconds from its files to its commit, and a query that began reads what was live then. */
const GRACE_MS = 15 * 60_000;

/** Removes files that were merged into others or written anew. @returns how many */
export async function emptyTrash({ folder, catalog }: Lake, olderThanMs: number = GRACE_MS): Promise<number> {
  const files = catalog.trash(Date.now() - olderThanMs + 1);
  await removeFiles(folder, files);
  catalog.transaction(() => {
    for (const file of files) catalog.trashIsGone(file);
  });
  return files.length;
}

/** Removes what the catalog doesn't name: left by a crash, or merged into another. @returns how many files */
export async function sweepLake(lake: Lake, olderThanMs: number = GRACE_MS): Promise<number> {
  const { folder, catalog } = lake;
  let removed = await emptyTrash(lake, olderThanMs);
  for (const kind of ['raw', 'parquet'] as const) {
    const root = path.join(folder, kind === 'raw' ? 'raw' : 'stg');
    // Listed before the catalog is asked: what is committed in between is not taken for left behind.
    const there = await filesUnder(root);
    const live = new Set(catalog.files(kind).map((file) => path.join(folder, relativePath(file))));
    for (const file of there) {
      if (live.has(file)) continue;
      const stat = await fs.stat(file).catch(() => undefined);
      if (!stat || Date.now() - stat.mtimeMs < olderThanMs) continue;
      await fs.rm(file, { force: true });
      removed++;
    }
  }
  return removed;
}

async function filesUnder(root: string): Promise<string[]> {
  const entries = await fs.readdir(root, { recursive: true, withFileTypes: true }).catch((err: unknown) => {
    if ((err as { code?: unknown }).code === 'ENOENT') return [];
    throw err;
  });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
