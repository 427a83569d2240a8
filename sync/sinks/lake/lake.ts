import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type ErasedPatient, ndjsonLine, type Sink, type SinkErasure, type SyncRecord } from '../sink.ts';
import { Catalog, type Newest, type Part, type PartRow } from './catalog.ts';
import { tableOf } from './columns.ts';
import { ParquetWriter } from './parquet.ts';

const TRIES = 5;

/**
 * The embedded sink: NDJSON as it came (`raw/<Type>/<day>/<part>.ndjson`), the same as Parquet
 * (`stg/stg_<type>/<part>.parquet`), and a catalog that says which of these files are the lake. A batch is written to
 * files first; it is in the lake when the catalog's transaction is committed, and not before.
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
    for (let attempt = 1; ; attempt++) {
      const seen = this.catalog.newest(
        resourceType,
        records.map(({ resource }) => resource.id)
      );
      const erased = this.catalog.erased(patientsOf(records));
      const fresh = newestOf(records).filter((r) => isNewer(r, seen) && !erased.has(r.patientId ?? ''));
      if (fresh.length === 0) return;
      const part: Part = { name: nameOf(fresh), type: resourceType, day: today(), rows: fresh.length };
      await this.#writeFiles(part, fresh);
      if (this.#commit(part, fresh, seen)) return;
      // Another process has written some of these meanwhile, or a patient was erased: what is left to write differs.
      await this.#discard(part);
      if (attempt === TRIES) throw new Error('The lake changed under each try of a batch');
    }
  }

  async remove(_resourceType: string, _ids: readonly string[]): Promise<number> {
    return 0;
  }

  async erase(_patient: ErasedPatient): Promise<SinkErasure> {
    return { sink: 'lake', resources: 0, files: 0 };
  }

  async probe(): Promise<void> {
    await fs.access(this.folder, fs.constants.W_OK);
  }

  async close(): Promise<void> {
    await this.parquet.close();
    this.catalog.close();
  }

  rawFile({ type, day, name }: Pick<Part, 'type' | 'day' | 'name'>): string {
    return path.join(this.folder, 'raw', type, day!, `${name}.ndjson`);
  }

  parquetFile({ type, name }: Pick<Part, 'type' | 'name'>): string {
    return path.join(this.folder, 'stg', tableOf(type), `${name}.parquet`);
  }

  async #writeFiles(part: Part, records: readonly SyncRecord[]): Promise<void> {
    const ingestedAt = new Date().toISOString();
    const lines = records.map((record) => `${ndjsonLine(record, ingestedAt)}\n`).join('');
    await writeWhole(this.rawFile(part), (file) => fs.writeFile(file, lines, { flush: true, mode: 0o600 }));
    await writeWhole(this.parquetFile(part), (file) => this.parquet.convert(part.type, this.rawFile(part), file));
  }

  /** @returns false when what was seen is no longer so */
  #commit(part: Part, records: readonly SyncRecord[], seen: ReadonlyMap<string, Newest>): boolean {
    return this.catalog.transaction(() => {
      const ids = records.map(({ resource }) => resource.id);
      const now = this.catalog.newest(part.type, ids);
      if (ids.some((id) => now.get(id)?.versionId !== seen.get(id)?.versionId)) return false;
      if (this.catalog.erased(patientsOf(records)).size > 0) return false;
      this.catalog.addPart(part, records.map(rowOf));
      return true;
    });
  }

  async #discard(part: Part): Promise<void> {
    await fs.rm(this.rawFile(part), { force: true });
    await fs.rm(this.parquetFile(part), { force: true });
  }
}

const patientsOf = (records: readonly SyncRecord[]): string[] => [
  ...new Set(records.flatMap(({ patientId }) => patientId ?? [])),
];

const rowOf = ({ resource, versionId, lastUpdated, patientId }: SyncRecord): PartRow => ({
  id: resource.id,
  versionId,
  updated: Date.parse(lastUpdated),
  patientId,
});

function isNewer({ resource, versionId, lastUpdated }: SyncRecord, seen: ReadonlyMap<string, Newest>): boolean {
  const there = seen.get(resource.id);
  return !there || (there.versionId !== versionId && there.updated <= Date.parse(lastUpdated));
}

/** One a resource, should a batch hold it twice. */
function newestOf(records: readonly SyncRecord[]): SyncRecord[] {
  const newest = new Map<string, SyncRecord>();
  for (const record of records) {
    const other = newest.get(record.resource.id);
    if (!other || Date.parse(other.lastUpdated) <= Date.parse(record.lastUpdated))
      newest.set(record.resource.id, record);
  }
  return [...newest.values()];
}

/** The same resources at the same versions have the same name, in whatever order. */
function nameOf(records: readonly SyncRecord[]): string {
  const lines = records.map(({ resource, versionId }) => `${resource.id}/${versionId}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A file is there whole or not at all. */
async function writeWhole(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await write(temporary);
    await fs.rename(temporary, file);
  } finally {
    await fs.rm(temporary, { force: true });
  }
}
