import { createHash } from 'node:crypto';
import type { LakeFile } from './catalog.ts';
import { pathOf, removeFiles, writeWhole } from './files.ts';
import { type Lake, today } from './lake.ts';
import { newestOf } from './views.ts';

/** A file of this many rows is large enough to be left alone. */
const ENOUGH_ROWS = 250_000;

/**
 * Merges the small Parquet files of a type into one, without versions that a newer one of them replaces. Raw files
 * stay as they are. @returns how many were merged
 */
export async function compactType(lake: Lake, type: string): Promise<number> {
  const { catalog, folder } = lake;
  const all = catalog.files('parquet', type);
  const small = all.filter(({ rows }) => rows < ENOUGH_ROWS);
  if (small.length < 2) return 0;
  const removed = catalog.removedIds(type);
  const name = createHash('sha256')
    .update(small.map((file) => file.name).join('\n'))
    .digest('hex')
    .slice(0, 32);
  const place = { kind: 'parquet', name, type, day: today() } as const;
  let rows = 0;
  await writeWhole(pathOf(folder, place), async (file) => {
    rows = await lake.parquet.copy(
      newestOf(
        small.map((one) => pathOf(folder, one)),
        removed
      ),
      file
    );
  });
  const made: LakeFile = { ...place, rows };
  const isReplaced = catalog.transaction(() => {
    // An erasure meanwhile has written some of these anew: then another time.
    if (small.some((file) => !catalog.isLive(file))) return false;
    catalog.replace(small, made, catalog.patientsIn(small));
    if (small.length === all.length) catalog.forgetRemoved(type, removed);
    return true;
  });
  if (!isReplaced) await removeFiles(folder, [made]);
  return isReplaced ? small.length : 0;
}
