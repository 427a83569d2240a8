import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { JSON_COLUMNS, SELECTED } from './columns.ts';
import { entityKeys, flatten } from './flatten.ts';
import { readEvents } from './store.ts';

/**
 * The index that searches run on: for each month one Parquet file of the events by time, and one of the same rows by
 * whom they were about, so that a search by patient reads what is next to each other. Made from the segments, and made
 * anew from them when it is lost: what is sealed is the segments, never this.
 *
 * Files are named by their content and never changed; `index/current.json` says which hold now.
 */
export interface IndexState {
  /** The last segment that is in it. */
  readonly segment: number;
  /** By month, `2026-11`. */
  readonly months: Readonly<Record<string, IndexFiles>>;
}
export interface IndexFiles {
  readonly events: string;
  readonly entities: string;
  readonly rows: number;
}

const CURRENT = 'index/current.json';
const EMPTY: IndexState = { segment: 0, months: {} };

export async function readIndexState(archive: PayloadStore): Promise<IndexState> {
  const bytes = await archive.get(CURRENT);
  try {
    return bytes ? (JSON.parse(Buffer.from(bytes).toString('utf8')) as IndexState) : EMPTY;
  } catch {
    return EMPTY;
  }
}

interface IndexDeps {
  readonly archive: PayloadStore;
  readonly namespace: Namespace;
  /** Files that are here already, and where those are put that are not. */
  readonly cache: string;
}

/** Brings the index up to a segment: each month that got new events is written anew. */
export async function updateIndex(deps: IndexDeps, upTo: number): Promise<IndexState> {
  const before = await readIndexState(deps.archive);
  if (before.segment >= upTo) return before;
  const folder = path.join(deps.cache, `building-${randomBytes(6).toString('hex')}`);
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const db = await DuckDBInstance.create(':memory:', { threads: '2', temp_directory: folder });
  const connection = await db.connect();
  try {
    const lines = new Map<string, fs.FileHandle>();
    for (let segment = before.segment + 1; segment <= upTo; segment++) {
      await writeRows(await readEvents(deps.archive, segment), segment, { ...deps, folder, lines });
    }
    const months = { ...before.months };
    for (const [month, handle] of lines) {
      await handle.close();
      months[month] = await writeMonth(connection, deps, folder, month, before.months[month]);
    }
    const state = { segment: upTo, months };
    await deps.archive.put(CURRENT, Buffer.from(JSON.stringify(state)));
    return state;
  } finally {
    connection.closeSync();
    db.closeSync();
    await fs.rm(folder, { recursive: true, force: true });
  }
}

/** Where the files of a state are on this machine: those of S3 are fetched, once each. */
export async function localFiles(
  deps: IndexDeps,
  state: IndexState
): Promise<{ events: string[]; entities: string[] }> {
  const all = Object.values(state.months);
  const local = (key: string) => localFile(deps, key);
  return {
    events: await Promise.all(all.map(({ events }) => local(events))),
    entities: await Promise.all(all.map(({ entities }) => local(entities))),
  };
}

async function localFile({ archive, cache }: IndexDeps, key: string): Promise<string> {
  const file = path.join(cache, path.basename(key));
  if (await exists(file)) return file;
  const bytes = await archive.get(key);
  if (!bytes) throw new Error('A file of the audit index is missing; `atlas audit reindex` makes it anew.');
  await fs.mkdir(cache, { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomBytes(4).toString('hex')}.part`;
  await fs.writeFile(aside, bytes, { mode: 0o600 });
  await fs.rename(aside, file);
  return file;
}

interface Building extends IndexDeps {
  readonly folder: string;
  readonly lines: Map<string, fs.FileHandle>;
}

async function writeRows(events: readonly AuditEvent[], segment: number, building: Building): Promise<void> {
  const byMonth = new Map<string, string[]>();
  for (const [position, event] of events.entries()) {
    const row = { ...flatten(event, building.namespace, segment, position), keys: entityKeys(event) };
    const month = event.recorded.slice(0, 7);
    const rows = byMonth.get(month) ?? [];
    rows.push(JSON.stringify(row));
    byMonth.set(month, rows);
  }
  for (const [month, rows] of byMonth) {
    const handle = building.lines.get(month) ?? (await fs.open(path.join(building.folder, `${month}.ndjson`), 'a'));
    building.lines.set(month, handle);
    await handle.write(`${rows.join('\n')}\n`);
  }
}

async function writeMonth(
  connection: DuckDBConnection,
  deps: IndexDeps,
  folder: string,
  month: string,
  before: IndexFiles | undefined
): Promise<IndexFiles> {
  const fresh = `read_json(${quoted(path.join(folder, `${month}.ndjson`))}, format = 'newline_delimited', columns = ${JSON_COLUMNS})`;
  const old = before && {
    events: await localFile(deps, before.events),
    entities: await localFile(deps, before.entities),
  };
  const events = await copied(
    connection,
    `SELECT ${SELECTED} FROM ${fresh}${old ? ` UNION ALL BY NAME SELECT * FROM read_parquet(${quoted(old.events)})` : ''} ORDER BY recorded`,
    path.join(folder, `${month}-events.parquet`)
  );
  const entities = await copied(
    connection,
    `SELECT unnest(keys) AS key, ${SELECTED} FROM ${fresh}${old ? ` UNION ALL BY NAME SELECT * FROM read_parquet(${quoted(old.entities)})` : ''} ORDER BY key, recorded`,
    path.join(folder, `${month}-entities.parquet`)
  );
  const rows = await rowsOf(connection, events);
  return {
    events: await kept(deps, events, `events-${month}`),
    entities: await kept(deps, entities, `entities-${month}`),
    rows,
  };
}

async function copied(connection: DuckDBConnection, query: string, file: string): Promise<string> {
  await connection.run(`COPY (${query}) TO ${quoted(file)} (${PARQUET})`);
  return file;
}

/** Small row groups: what is looked for is in few of them. */
export const PARQUET = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 50000';

async function kept({ archive, cache }: IndexDeps, file: string, name: string): Promise<string> {
  const bytes = await fs.readFile(file);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const key = `index/${name}-${digest}.parquet`;
  await archive.put(key, bytes);
  await fs.rename(file, path.join(cache, path.basename(key)));
  return key;
}

async function rowsOf(connection: DuckDBConnection, file: string): Promise<number> {
  const answer = await connection.runAndReadAll(`SELECT count(*)::INTEGER AS n FROM read_parquet(${quoted(file)})`);
  return Number(answer.getRowObjects()[0]!.n);
}

export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const exists = (file: string): Promise<boolean> =>
  fs.access(file).then(
    () => true,
    () => false
  );
