import fs from 'node:fs/promises';
import path from 'node:path';
import type { LakeFile } from './catalog.ts';
import { tableOf } from './columns.ts';

export type FilePlace = Pick<LakeFile, 'kind' | 'name' | 'type' | 'day'>;

/** `raw/Patient/2026-01-31/<name>.ndjson`, `stg/stg_patient/<name>.parquet`: in the folder, and as the key of its copy. */
export function relativePath({ kind, name, type, day }: FilePlace): string {
  return kind === 'raw' ? `raw/${type}/${day}/${name}.ndjson` : `stg/${tableOf(type)}/${name}.parquet`;
}

export const pathOf = (folder: string, file: FilePlace): string => path.join(folder, relativePath(file));

/** A file is there whole and on disk, or not at all. */
export async function writeWhole(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await write(temporary);
    await fs.rename(temporary, file);
  } finally {
    await fs.rm(temporary, { force: true });
  }
}

export async function removeFiles(folder: string, files: readonly FilePlace[]): Promise<void> {
  await Promise.all(files.map((file) => fs.rm(pathOf(folder, file), { force: true })));
}

/** What a commit names is on disk before it. */
export async function syncFile(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
