import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { stringify, type WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { loadDefinitions } from '../../config/definitions.ts';
import { addCompartmentRows, type IndexRows, indexRows } from './index-rows.ts';
import { INDEX_TABLES, INDEX_VERSION, SCHEMA } from './schema.ts';

/** The current version of a resource. `json` is null when it is deleted. */
export interface Row {
  readonly rid: number;
  readonly type: string;
  readonly id: string;
  readonly version: string;
  readonly updated: number;
  readonly project: string | null;
  readonly deleted: number;
  readonly json: string | null;
}

export interface HistoryRow {
  readonly version: string;
  readonly updated: number;
  readonly deleted: number;
  readonly json: string | null;
}

/** One version to be stored: a resource with its index rows, or `deleted`. */
export interface StoredVersion {
  readonly resource: WithId<Resource>;
  readonly version: string;
  readonly deleted: boolean;
  readonly rows?: IndexRows;
  /** The version that it replaces, undefined for a resource that was never there. */
  readonly expected: string | undefined;
}

/** Somebody else has written the same resource since it was read. */
export class VersionConflict extends Error {}

const MAX_STATEMENTS = 500;
export const ANY_TYPE = '*';

/**
 * The SQLite file that embedded Medplum keeps its resources in. WAL with synchronous=FULL: a commit that has returned
 * survives a kill -9 and a power failure. All calls are synchronous, so each is atomic to the rest of the process; one
 * process is the only writer. (A commit takes about 0.4 ms, fsync included: grouping commits would gain nothing.)
 */
export class SqliteStore {
  readonly file: string;
  /** Where links and `fullUrl`s point, with a slash at its end. */
  readonly baseUrl: string;
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #params = new Map<string, number>();
  /** By type: the number of the last commit that touched it. */
  readonly #touched = new Map<string, number>();
  /** What the open SQLite transaction has added to the two maps above, should it be rolled back. */
  #newParams: string[] = [];
  #newTypes = new Set<string>();
  #commits = 0;
  #lastUpdated: number;

  constructor(file: string, options: { baseUrl?: string } = {}) {
    loadDefinitions();
    this.file = file;
    this.baseUrl = (options.baseUrl ?? 'http://localhost:8103/').replace(/\/*$/, '/');
    if (file !== ':memory:') fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    this.#db = new DatabaseSync(file);
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000');
    this.#db.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456; PRAGMA temp_store = MEMORY');
    this.#db.exec(SCHEMA);
    if (file !== ':memory:') fs.chmodSync(file, 0o600);
    for (const { param, type, code } of this.all('SELECT param, type, code FROM param')) {
      this.#params.set(`${type}?${code}`, param as number);
    }
    this.#reindexIfOutdated();
    this.#lastUpdated = (this.one('SELECT MAX(updated) AS updated FROM resource')?.updated as number | null) ?? 0;
  }

  close(): void {
    this.#statements.clear();
    if (this.#db.isOpen) this.#db.close();
  }

  all(sql: string, ...args: SQLInputValue[]): Record<string, unknown>[] {
    return this.#statement(sql).all(...args);
  }

  one(sql: string, ...args: SQLInputValue[]): Record<string, unknown> | undefined {
    return this.#statement(sql).get(...args);
  }

  read(type: string, id: string): Row | undefined {
    return this.one('SELECT * FROM resource WHERE type = ? AND id = ?', type, id) as Row | undefined;
  }

  readRid(rid: number): Row {
    return this.one('SELECT * FROM resource WHERE rid = ?', rid) as unknown as Row;
  }

  /** Newest first, the current version included. */
  history(row: Row, limit: number, offset: number): HistoryRow[] {
    const older =
      'SELECT version, updated, deleted, json FROM history WHERE rid = ? ORDER BY hid DESC LIMIT ? OFFSET ?';
    const current = offset === 0 && limit > 0 ? [row] : [];
    const rest = this.all(older, row.rid, limit - current.length, Math.max(0, offset - 1));
    return [...current, ...(rest as unknown as HistoryRow[])];
  }

  historyLength(row: Row): number {
    return 1 + (this.one('SELECT COUNT(*) AS n FROM history WHERE rid = ?', row.rid)!.n as number);
  }

  version(row: Row, version: string): HistoryRow | undefined {
    if (row.version === version) return row;
    const sql = 'SELECT version, updated, deleted, json FROM history WHERE rid = ? AND version = ?';
    return this.one(sql, row.rid, version) as HistoryRow | undefined;
  }

  /** The number that stands for a search parameter in the index tables; -1, which finds nothing, for an unseen one. */
  param(type: string, code: string): number {
    return this.#params.get(`${type}?${code}`) ?? -1;
  }

  /** Counts up with every commit; with `touchedSince` it tells whether a search may have another answer by now. */
  get commits(): number {
    return this.#commits;
  }

  touchedSince(types: Iterable<string>, commit: number): boolean {
    for (const type of types) {
      const last = type === ANY_TYPE ? this.#commits : (this.#touched.get(type) ?? 0);
      if (last > commit) return true;
    }
    return false;
  }

  /**
   * One durable SQLite transaction. Its instant is later than that of every commit before it, so that whoever follows
   * `_lastUpdated` never misses a write.
   */
  commit<T>(work: (instant: number) => T): T {
    const instant = Math.max(Date.now(), this.#lastUpdated + 1);
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const result = work(instant);
      this.#db.exec('COMMIT');
      this.#lastUpdated = instant;
      this.#commits++;
      for (const type of this.#newTypes) this.#touched.set(type, this.#commits);
      this.#newTypes.clear();
      this.#newParams = [];
      return result;
    } catch (err) {
      this.#rollback();
      throw err;
    }
  }

  /** Lets `work` see these versions as if they were stored, and takes them back. */
  preview<T>(versions: StoredVersion[], work: () => T): T {
    if (versions.length === 0) return work();
    this.#db.exec('BEGIN');
    try {
      for (const version of versions) this.put(version, Math.max(Date.now(), this.#lastUpdated + 1));
      return work();
    } finally {
      this.#rollback();
    }
  }

  /** Inside `commit` or `preview`. Throws VersionConflict when the version that it replaces is not the current one. */
  put(stored: StoredVersion, instant: number): void {
    const { resource, version, deleted, rows, expected } = stored;
    const { resourceType: type, id } = resource;
    this.#newTypes.add(type);
    const row = this.read(type, id);
    if (row?.version !== expected) throw new VersionConflict();
    if (!deleted) resource.meta = { ...resource.meta, lastUpdated: new Date(instant).toISOString() };
    const json = deleted ? null : stringify(resource);
    const project = resource.meta?.project ?? null;
    let rid: number;
    if (row) {
      rid = row.rid;
      this.#run(
        'INSERT INTO history (rid, version, updated, deleted, json) SELECT rid, version, updated, deleted, json FROM resource WHERE rid = ?',
        rid
      );
      this.#run(
        'UPDATE resource SET version = ?, updated = ?, project = ?, deleted = ?, json = ? WHERE rid = ?',
        ...[version, instant, project, Number(deleted), json, rid]
      );
      for (const table of INDEX_TABLES) this.#run(`DELETE FROM ${table} WHERE rid = ?`, rid);
    } else {
      rid = this.#run(
        'INSERT INTO resource (type, id, version, updated, project, deleted, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
        ...[type, id, version, instant, project, Number(deleted), json]
      );
    }
    if (rows && !deleted) this.#index(type, rid, rows);
  }

  /** When a new version finds other values in resources than the one that has written this file, it finds them again. */
  #reindexIfOutdated(): void {
    if (this.one('PRAGMA user_version')?.user_version === INDEX_VERSION) return;
    this.#db.exec('BEGIN IMMEDIATE');
    for (const table of INDEX_TABLES) this.#db.exec(`DELETE FROM ${table}`);
    for (const { rid } of this.all('SELECT rid FROM resource WHERE deleted = 0')) {
      const resource = JSON.parse(this.readRid(rid as number).json!) as Resource;
      const rows = indexRows(resource);
      addCompartmentRows(rows, resource);
      this.#index(resource.resourceType, rid as number, rows);
    }
    this.#db.exec(`PRAGMA user_version = ${INDEX_VERSION}`);
    this.#db.exec('COMMIT');
    this.#newParams = [];
  }

  #index(type: string, rid: number, rows: IndexRows): void {
    const token = this.#statement('INSERT OR IGNORE INTO token (rid, param, value, system) VALUES (?, ?, ?, ?)');
    for (const r of rows.token) token.run(rid, this.#ensureParam(type, r.code), r.value, r.system);
    const reference = this.#statement('INSERT OR IGNORE INTO reference (rid, param, value) VALUES (?, ?, ?)');
    for (const r of rows.reference) reference.run(rid, this.#ensureParam(type, r.code), r.value);
    const date = this.#statement('INSERT OR IGNORE INTO date (rid, param, low, high) VALUES (?, ?, ?, ?)');
    for (const r of rows.date) date.run(rid, this.#ensureParam(type, r.code), r.low, r.high);
    const string = this.#statement(
      'INSERT OR IGNORE INTO string (rid, param, folded, word, exact) VALUES (?, ?, ?, ?, ?)'
    );
    for (const r of rows.string) string.run(rid, this.#ensureParam(type, r.code), r.folded, Number(r.word), r.exact);
    const number = this.#statement(
      'INSERT OR IGNORE INTO number (rid, param, low, high, system, unit) VALUES (?, ?, ?, ?, ?, ?)'
    );
    for (const r of rows.number) number.run(rid, this.#ensureParam(type, r.code), r.low, r.high, r.system, r.unit);
  }

  #ensureParam(type: string, code: string): number {
    const key = `${type}?${code}`;
    const known = this.#params.get(key);
    if (known !== undefined) return known;
    this.#newParams.push(key);
    this.#run('INSERT OR IGNORE INTO param (type, code) VALUES (?, ?)', type, code);
    const param = this.one('SELECT param FROM param WHERE type = ? AND code = ?', type, code)!.param as number;
    this.#params.set(key, param);
    return param;
  }

  #rollback(): void {
    if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
    for (const key of this.#newParams) this.#params.delete(key);
    this.#newParams = [];
    this.#newTypes.clear();
  }

  #run(sql: string, ...args: SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...args).lastInsertRowid);
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      if (this.#statements.size >= MAX_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}
