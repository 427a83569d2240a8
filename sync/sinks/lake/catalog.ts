import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * What the lake holds: which files are live, and which part has each resource's newest version. A SQLite file, so that
 * a commit is all or nothing, and several processes may write and read; files that it doesn't name are no part of the
 * lake. (DuckLake keeps its catalog so: https://ducklake.select/docs/stable/)
 */
export interface Part {
  /** Digest of the ids and versions in it: the same batch has the same name. */
  readonly name: string;
  readonly type: string;
  /** `YYYY-MM-DD`: the folder of its raw file. Absent when it was merged from others. */
  readonly day: string | undefined;
  readonly rows: number;
}

/** One resource of a part, at one version. */
export interface PartRow {
  readonly id: string;
  readonly versionId: string;
  /** Milliseconds. */
  readonly updated: number;
  readonly patientId: string | undefined;
}

export type Newest = Pick<PartRow, 'versionId' | 'updated'>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS part (
    name TEXT PRIMARY KEY, type TEXT NOT NULL, day TEXT, rows INTEGER NOT NULL, live INTEGER NOT NULL,
    parquet INTEGER NOT NULL DEFAULT 1, raw INTEGER NOT NULL DEFAULT 1, copied INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX IF NOT EXISTS part_of_type ON part (type, parquet);
  CREATE TABLE IF NOT EXISTS resource (
    type TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, updated INTEGER NOT NULL, part TEXT NOT NULL,
    PRIMARY KEY (type, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS patient_part (patient TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (patient, part)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erased (patient TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS removed (type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS trash (file TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
`;

export class Catalog {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(folder: string, { readOnly = false }: { readonly readOnly?: boolean } = {}) {
    const file = path.join(folder, 'catalog.db');
    if (!readOnly) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#db = new DatabaseSync(file, { readOnly, timeout: 10_000 });
    if (readOnly) return;
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#db.exec(SCHEMA);
  }

  close(): void {
    this.#db.close();
  }

  /** What the lake has of these ids. */
  newest(type: string, ids: readonly string[]): Map<string, Newest> {
    const rows = this.#sql(
      'SELECT id, version, updated FROM resource WHERE type = ? AND id IN (SELECT value FROM json_each(?))'
    ).all(type, JSON.stringify(ids));
    return new Map(
      rows.map((row) => [row.id as string, { versionId: row.version as string, updated: row.updated as number }])
    );
  }

  /** Which of these patients have been erased: nothing of theirs comes in again. */
  erased(patients: readonly string[]): Set<string> {
    const rows = this.#sql('SELECT patient FROM erased WHERE patient IN (SELECT value FROM json_each(?))').all(
      JSON.stringify(patients)
    );
    return new Set(rows.map((row) => row.patient as string));
  }

  /** All or nothing, one writer at a time. */
  transaction<T>(work: () => T): T {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#db.exec('COMMIT');
      return result;
    } catch (err) {
      this.#db.exec('ROLLBACK');
      throw err;
    }
  }

  /** Makes a part live. In a transaction. */
  addPart(part: Part, rows: Iterable<PartRow>): void {
    const put = this.#sql(
      `INSERT INTO resource (type, id, version, updated, part) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (type, id) DO UPDATE SET version = excluded.version, updated = excluded.updated, part = excluded.part
       WHERE excluded.updated >= resource.updated`
    );
    const patientPart = this.#sql('INSERT OR IGNORE INTO patient_part (patient, part) VALUES (?, ?)');
    const patients = new Set<string>();
    this.#sql('INSERT OR REPLACE INTO part (name, type, day, rows, live, raw) VALUES (?, ?, ?, ?, ?, ?)').run(
      part.name,
      part.type,
      part.day ?? null,
      part.rows,
      part.rows,
      part.day ? 1 : 0
    );
    for (const { id, versionId, updated, patientId } of rows) {
      put.run(part.type, id, versionId, updated, part.name);
      if (patientId) patients.add(patientId);
    }
    for (const patient of patients) patientPart.run(patient, part.name);
    this.#sql('DELETE FROM removed WHERE type = ? AND id IN (SELECT id FROM resource WHERE type = ? AND part = ?)').run(
      part.type,
      part.type,
      part.name
    );
  }

  /** Parts with a live Parquet file. */
  parts(type: string): Part[] {
    return this.#sql('SELECT name, type, day, rows FROM part WHERE type = ? AND parquet = 1 ORDER BY rowid')
      .all(type)
      .map((row) => ({
        name: row.name as string,
        type: row.type as string,
        day: (row.day as string | null) ?? undefined,
        rows: row.rows as number,
      }));
  }

  types(): string[] {
    return this.#sql('SELECT DISTINCT type FROM part ORDER BY type')
      .all()
      .map((row) => row.type as string);
  }

  /** Ids of what was taken out of the lake and may still stand in a Parquet file. */
  removedIds(type: string): string[] {
    return this.#sql('SELECT id FROM removed WHERE type = ?')
      .all(type)
      .map((row) => row.id as string);
  }

  count(type: string): number {
    return this.#sql('SELECT count(*) AS n FROM resource WHERE type = ?').get(type)!.n as number;
  }

  #sql(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#db.prepare(text);
    this.#statements.set(text, made);
    return made;
  }
}
