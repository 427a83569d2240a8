import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type FilePlace, relativePath } from './files.ts';

/**
 * What the lake holds: which files are live, and the newest version of each resource. A SQLite file, so that a commit is
 * all or nothing, and several processes may write and read; a file that it doesn't name is no part of the lake.
 * (DuckLake keeps its catalog so: https://ducklake.select/docs/stable/)
 */
export type FileKind = 'raw' | 'parquet';

export interface LakeFile {
  readonly kind: FileKind;
  /** Digest of the ids and versions in it: the same batch has the same name. */
  readonly name: string;
  readonly type: string;
  /** `YYYY-MM-DD`: the folder of a raw file. */
  readonly day: string;
  readonly rows: number;
}

/** One resource of a batch, at one version. */
export interface LakeRow {
  readonly id: string;
  readonly versionId: string;
  /** Milliseconds. */
  readonly updated: number;
  readonly patients: readonly string[];
}

export type Newest = Pick<LakeRow, 'versionId' | 'updated'>;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS file (
    kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, day TEXT NOT NULL, rows INTEGER NOT NULL,
    copied INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (kind, name)
  );
  CREATE INDEX IF NOT EXISTS file_of_type ON file (type, kind);
  CREATE TABLE IF NOT EXISTS resource (
    type TEXT NOT NULL, id TEXT NOT NULL, version TEXT NOT NULL, updated INTEGER NOT NULL, PRIMARY KEY (type, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS patient_file (
    patient TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (patient, kind, name)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS patients_of_file ON patient_file (kind, name);
  CREATE TABLE IF NOT EXISTS removed (type TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erased (patient TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS trash (
    kind TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, day TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
  );
  CREATE TABLE IF NOT EXISTS uncopy (key TEXT PRIMARY KEY) WITHOUT ROWID;
`;

const FILE = 'SELECT kind, name, type, day, rows FROM file';

export class Catalog {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(folder: string, { readOnly = false }: { readonly readOnly?: boolean } = {}) {
    if (!readOnly) fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#db = new DatabaseSync(path.join(folder, 'catalog.db'), { readOnly, timeout: 30_000 });
    if (readOnly) return;
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    this.#db.exec(SCHEMA);
  }

  close(): void {
    this.#db.close();
  }

  /** All or nothing, one writer at a time. Without an `await` in between. */
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

  /** What the lake has of these ids. */
  newest(type: string, ids: readonly string[]): Map<string, Newest> {
    const rows = this.#all(
      'SELECT id, version, updated FROM resource WHERE type = ? AND id IN (SELECT value FROM json_each(?))',
      type,
      JSON.stringify(ids)
    );
    return new Map(
      rows.map((row) => [row.id as string, { versionId: row.version as string, updated: row.updated as number }])
    );
  }

  /** Makes files live, and their resources the newest, where they are. */
  add(files: readonly LakeFile[], rows: readonly LakeRow[]): void {
    const type = files[0]!.type;
    const put = this.#sql(
      `INSERT INTO resource (type, id, version, updated) VALUES (?, ?, ?, ?)
       ON CONFLICT (type, id) DO UPDATE SET version = excluded.version, updated = excluded.updated
       WHERE excluded.updated >= resource.updated`
    );
    for (const { id, versionId, updated } of rows) put.run(type, id, versionId, updated);
    const patients = new Set(rows.flatMap((row) => row.patients));
    for (const file of files) this.#addFile(file, patients);
    const ids = JSON.stringify(rows.map(({ id }) => id));
    this.#run('DELETE FROM removed WHERE type = ? AND id IN (SELECT value FROM json_each(?))', type, ids);
  }

  /** Puts a file in the place of others, with the patients that it still holds. @returns false when one of those is gone */
  replace(old: readonly LakeFile[], made: LakeFile | undefined, patients: Iterable<string>): boolean {
    const now = Date.now();
    for (const { kind, name, type, day } of old) {
      if (this.#run('DELETE FROM file WHERE kind = ? AND name = ?', kind, name) === 0) return false;
      this.#run('DELETE FROM patient_file WHERE kind = ? AND name = ?', kind, name);
      this.#run(
        'INSERT OR REPLACE INTO trash (kind, name, type, day, at) VALUES (?, ?, ?, ?, ?)',
        kind,
        name,
        type,
        day,
        now
      );
      this.#run('INSERT OR IGNORE INTO uncopy (key) VALUES (?)', relativePath({ kind, name, type, day }));
    }
    if (made) this.#addFile(made, patients);
    return true;
  }

  #addFile({ kind, name, type, day, rows }: LakeFile, patients: Iterable<string>): void {
    const sql = 'INSERT OR REPLACE INTO file (kind, name, type, day, rows, copied) VALUES (?, ?, ?, ?, ?, 0)';
    this.#run(sql, kind, name, type, day, rows);
    const put = this.#sql('INSERT OR IGNORE INTO patient_file (patient, kind, name) VALUES (?, ?, ?)');
    for (const patient of patients) put.run(patient, kind, name);
  }

  /** Takes resources out: their rows in Parquet no longer count. @returns how many were there */
  remove(type: string, ids: readonly string[]): number {
    const put = this.#sql('INSERT OR IGNORE INTO removed (type, id) VALUES (?, ?)');
    const drop = this.#sql('DELETE FROM resource WHERE type = ? AND id = ?');
    let count = 0;
    for (const id of ids) {
      if (Number(drop.run(type, id).changes) === 0) continue;
      put.run(type, id);
      count++;
    }
    return count;
  }

  /** What was taken out and may still stand in a Parquet file. */
  removedIds(type: string): string[] {
    return this.#all('SELECT id FROM removed WHERE type = ?', type).map(({ id }) => id as string);
  }

  /** When no file of the type has them any more. */
  forgetRemoved(type: string, ids: readonly string[]): void {
    const sql = 'DELETE FROM removed WHERE type = ? AND id IN (SELECT value FROM json_each(?))';
    this.#run(sql, type, JSON.stringify(ids));
  }

  /** From here on nothing of the patient comes in. */
  markErased(patientId: string): void {
    this.#run('INSERT OR IGNORE INTO erased (patient, at) VALUES (?, ?)', patientId, Date.now());
  }

  erasedAmong(patients: readonly string[]): Set<string> {
    const sql = 'SELECT patient FROM erased WHERE patient IN (SELECT value FROM json_each(?))';
    return new Set(this.#all(sql, JSON.stringify(patients)).map(({ patient }) => patient as string));
  }

  /** Live files, the oldest first. */
  files(kind: FileKind, type?: string): LakeFile[] {
    return type === undefined
      ? this.#files(`${FILE} WHERE kind = ? ORDER BY rowid`, kind)
      : this.#files(`${FILE} WHERE kind = ? AND type = ? ORDER BY rowid`, kind, type);
  }

  filesOf(patientId: string): LakeFile[] {
    return this.#files(
      `${FILE} WHERE (kind, name) IN (SELECT kind, name FROM patient_file WHERE patient = ?)`,
      patientId
    );
  }

  patientsIn(files: readonly LakeFile[]): Set<string> {
    const found = new Set<string>();
    for (const { kind, name } of files) {
      const rows = this.#all('SELECT patient FROM patient_file WHERE kind = ? AND name = ?', kind, name);
      for (const { patient } of rows) found.add(patient as string);
    }
    return found;
  }

  isLive({ kind, name }: Pick<LakeFile, 'kind' | 'name'>): boolean {
    return this.#all('SELECT 1 FROM file WHERE kind = ? AND name = ?', kind, name).length > 0;
  }

  types(): string[] {
    return this.#all('SELECT DISTINCT type FROM file ORDER BY type').map(({ type }) => type as string);
  }

  count(type: string): number {
    return this.#all('SELECT count(*) AS n FROM resource WHERE type = ?', type)[0]!.n as number;
  }

  uncopied(most: number): LakeFile[] {
    return this.#files(`${FILE} WHERE copied = 0 ORDER BY rowid LIMIT ?`, most);
  }

  markCopied({ kind, name }: LakeFile): void {
    this.#run('UPDATE file SET copied = 1 WHERE kind = ? AND name = ?', kind, name);
  }

  /** Files that were live before this instant, and are not removed yet: what reads them may go on reading. */
  trash(before: number): FilePlace[] {
    return this.#files('SELECT kind, name, type, day FROM trash WHERE at < ?', before);
  }

  trashIsGone({ kind, name }: FilePlace): void {
    this.#run('DELETE FROM trash WHERE kind = ? AND name = ?', kind, name);
  }

  /** Paths of copies whose files are no longer live. */
  toUncopy(): string[] {
    return this.#all('SELECT key FROM uncopy').map(({ key }) => key as string);
  }

  copyIsGone(key: string): void {
    this.#run('DELETE FROM uncopy WHERE key = ?', key);
  }

  #files(sql: string, ...args: SQLInputValue[]): LakeFile[] {
    return this.#all(sql, ...args).map((row) => ({ ...row }) as unknown as LakeFile);
  }

  #all(sql: string, ...args: SQLInputValue[]) {
    return this.#sql(sql).all(...args);
  }

  #run(sql: string, ...args: SQLInputValue[]): number {
    return Number(this.#sql(sql).run(...args).changes);
  }

  #sql(text: string): StatementSync {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#db.prepare(text);
    this.#statements.set(text, made);
    return made;
  }
}
