import fs from 'node:fs/promises';
import {
  batchName,
  type ErasedPatient,
  ndjsonLine,
  newestOf,
  patientsOf,
  type Sink,
  type SinkErasure,
  type SyncRecord,
} from '../sink.ts';
import { Catalog, type LakeFile, type LakeRow, type Newest } from './catalog.ts';
import { compactType } from './compact.ts';
import { eraseFromLake } from './erase.ts';
import { pathOf, removeFiles, writeWhole } from './files.ts';
import { ParquetWriter } from './parquet.ts';
import { sweepLake } from './sweep.ts';

const TRIES = 5;
/** Past this many Parquet files of a type they are merged. */
const MOST_FILES = 32;

/**
 * The embedded sink: NDJSON as it came, the same as Parquet, and a catalog that says which of these files are the lake.
 * A batch is written to files first; it is in the lake when the catalog's transaction is committed, and not before.
 */
export class Lake implements Sink {
  readonly name = 'lake' as const;
  readonly folder: string;
  readonly catalog: Catalog;
  readonly parquet = new ParquetWriter();

  constructor(folder: string) {
    this.folder = folder;
    this.catalog = new Catalog(folder);
  }

  async write(resourceType: string, records: readonly SyncRecord[]): Promise<void> {
    const patients = [...new Set(records.flatMap(patientsOf))];
    const ids = records.map(({ resource }) => resource.id);
    for (let attempt = 1; ; attempt++) {
      const seen = this.catalog.newest(resourceType, ids);
      const erased = this.catalog.erasedAmong(patients);
      const fresh = newestOf(records).filter((r) => isNewer(r, seen) && !patientsOf(r).some((id) => erased.has(id)));
      if (fresh.length === 0) return;
      const batch = { name: batchName(fresh), type: resourceType, day: today(), rows: fresh.length };
      const files: LakeFile[] = [
        { kind: 'raw', ...batch },
        { kind: 'parquet', ...batch },
      ];
      await this.#writeFiles(files, fresh);
      const isCommitted = this.catalog.transaction(() => {
        // Another process has written some of these meanwhile, or a patient was erased: what is to be written differs.
        const now = this.catalog.newest(resourceType, ids);
        if (ids.some((id) => now.get(id)?.versionId !== seen.get(id)?.versionId)) return false;
        if (this.catalog.erasedAmong(patients).size > erased.size) return false;
        this.catalog.add(files, fresh.map(rowOf));
        return true;
      });
      if (isCommitted) break;
      await removeFiles(
        this.folder,
        files.filter((file) => !this.catalog.isLive(file))
      );
      if (attempt === TRIES) throw new Error('The lake changed under each try of a batch');
    }
    if (this.catalog.files('parquet', resourceType).length > MOST_FILES) await compactType(this, resourceType);
  }

  async remove(resourceType: string, ids: readonly string[]): Promise<number> {
    return this.catalog.transaction(() => this.catalog.remove(resourceType, ids));
  }

  erase(patient: ErasedPatient): Promise<SinkErasure> {
    return eraseFromLake(this, patient);
  }

  /** Removes files that a crash has left behind, which the catalog doesn't name. */
  sweep(olderThanMs?: number): Promise<number> {
    return sweepLake(this, olderThanMs);
  }

  async probe(): Promise<void> {
    await fs.access(this.folder, fs.constants.W_OK);
  }

  async close(): Promise<void> {
    await this.parquet.close();
    this.catalog.close();
  }

  async #writeFiles([raw, parquet]: readonly LakeFile[], records: readonly SyncRecord[]): Promise<void> {
    const ingestedAt = new Date().toISOString();
    const lines = records.map((record) => `${ndjsonLine(record, ingestedAt)}\n`).join('');
    const ndjson = pathOf(this.folder, raw!);
    await writeWhole(ndjson, (file) => fs.writeFile(file, lines, { flush: true, mode: 0o600 }));
    await writeWhole(pathOf(this.folder, parquet!), (file) => this.parquet.convert(parquet!.type, ndjson, file));
  }
}

const rowOf = (record: SyncRecord): LakeRow => ({
  id: record.resource.id,
  versionId: record.versionId,
  updated: Date.parse(record.lastUpdated),
  patients: patientsOf(record),
});

function isNewer({ resource, versionId, lastUpdated }: SyncRecord, seen: ReadonlyMap<string, Newest>): boolean {
  const there = seen.get(resource.id);
  return !there || (there.versionId !== versionId && there.updated <= Date.parse(lastUpdated));
}

export const today = (): string => new Date().toISOString().slice(0, 10);
