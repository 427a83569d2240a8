import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import type { PlacedPiece } from './place.ts';

export const isSqlite = (head: Buffer): boolean => head.subarray(0, 15).toString('latin1') === 'SQLite format 3';

const BATCH = 1024 * 1024;

/** Every row of every table as `"table.column":"value"` text, so that what the rules expect around a value is there. */
export function* sqliteRows(file: string): Generator<PlacedPiece> {
  let db: DatabaseSync;
  try {
    db = new DatabaseSync(file, { readOnly: true });
  } catch {
    return; // Not one after all, or locked: its bytes have been searched.
  }
  try {
    for (const table of tablesOf(db)) yield* tableRows(db, file, table);
  } finally {
    db.close();
  }
}

function tablesOf(db: DatabaseSync): string[] {
  try {
    return db
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map((row) => `${row.name}`);
  } catch {
    return [];
  }
}

function* tableRows(db: DatabaseSync, file: string, table: string): Generator<PlacedPiece> {
  const place = `${file}#${table}`;
  let batch = new Batch(table);
  const flush = (): PlacedPiece => {
    const { rows } = batch;
    const piece = {
      place,
      bytes: Buffer.concat(batch.chunks),
      where: (offset: number) => ({
        file,
        table,
        row: `${(rows.findLast((row) => row.start <= offset) ?? rows[0])?.number}`,
      }),
    };
    batch = new Batch(table);
    return piece;
  };
  let number = 0;
  for (const row of rowsOf(db, table)) {
    number++;
    const blobs = batch.add(number, row);
    for (const bytes of blobs) yield { place, bytes, where: () => ({ file, table, row: `${number}` }) };
    if (batch.length >= BATCH) yield flush();
  }
  if (batch.length > 0) yield flush();
}

function* rowsOf(db: DatabaseSync, table: string): Generator<Record<string, SQLOutputValue>> {
  try {
    const statement = db.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
    statement.setReadBigInts(true);
    yield* statement.iterate();
  } catch {
    // A virtual table whose module is not here: its shadow tables are.
  }
}

class Batch {
  readonly chunks: Buffer[] = [];
  readonly rows: { start: number; number: number }[] = [];
  length = 0;
  private readonly table: string;

  constructor(table: string) {
    this.table = table;
  }

  /** @returns the row's blobs, each to be looked at as a value of its own. */
  add(number: number, row: Record<string, SQLOutputValue>): Buffer[] {
    this.rows.push({ start: this.length, number });
    const blobs: Buffer[] = [];
    const cells = Object.entries(row).map(([column, value]) => {
      if (value instanceof Uint8Array) blobs.push(Buffer.from(value));
      if (typeof value === 'string') return `"${this.table}.${column}":"${value}"`;
      return typeof value === 'bigint' || typeof value === 'number' ? `"${this.table}.${column}":${value}` : '';
    });
    const bytes = Buffer.from(`{${cells.filter(Boolean).join(',')}}\n`);
    this.chunks.push(bytes);
    this.length += bytes.length;
    return blobs;
  }
}
