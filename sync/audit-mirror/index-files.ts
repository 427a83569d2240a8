import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { JSON_COLUMNS, SELECTED } from './columns.ts';
import { agentKey, COUNTED } from './filter.ts';
import { entityKeys, flatten } from './flatten.ts';
import { readEvents } from './store.ts';

/**
 * The index that searches run on: for each month one Parquet file of the events, newest first; one of the same rows by
 * whom they were about and by who did it, so that a search by patient or by user reads what is next to each other; and
 * one of how many there were in each hour, so that nothing is counted by reading it. Made from the segments, and made
 * anew from them when it is lost: what is sealed is the segments, never this.
 *
 * Files are named by their content and never changed; `index/current.json` says which hold now.
 */
export interface IndexState {
  /** How the files are made; an index of another version is none, and is made anew by the next run. */
  readonly version: number;
  /** The last segment that is in it. */
  readonly segment: number;
  /** By month, `2026-11`. */
  readonly months: Readonly<Record<string, IndexFiles>>;
  /** Files that the last update put others in the place of: searches under way may read them still, until the next. */
  readonly replaced: readonly string[];
}
export interface IndexFiles {
  readonly events: string;
  readonly keys: string;
  readonly hours: string;
  readonly rows: number;
}

const CURRENT = 'index/current.json';
export const INDEX_VERSION = 2;
const EMPTY: IndexState = { version: INDEX_VERSION, segment: 0, months: {}, replaced: [] };

export async function readIndexState(archive: PayloadStore): Promise<IndexState> {
  const bytes = await archive.get(CURRENT);
  try {
    const state = bytes ? (JSON.parse(Buffer.from(bytes).toString('utf8')) as IndexState) : EMPTY;
    return state.version === INDEX_VERSION ? state : EMPTY;
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
    const replaced: string[] = [];
    for (const [month, handle] of lines) {
      await handle.close();
      const old = before.months[month];
      const made = await writeMonth(connection, deps, folder, month, old);
      months[month] = made;
      if (old) replaced.push(...keysOf(old).filter((key) => !keysOf(made).includes(key)));
    }
    const state = { version: INDEX_VERSION, segment: upTo, months, replaced };
    await deps.archive.put(CURRENT, Buffer.from(JSON.stringify(state)));
    const needed = new Set([CURRENT, ...replaced, ...Object.values(months).flatMap(keysOf)]);
    for await (const key of deps.archive.list('index/')) if (!needed.has(key)) await deps.archive.delete(key);
    return state;
  } finally {
    connection.closeSync();
    db.closeSync();
    await fs.rm(folder, { recursive: true, force: true });
  }
}

interface LocalFiles {
  readonly events: string[];
  readonly keys: string[];
  readonly hours: string[];
}

/** Where the files of a state are on this machine, newest month first: those of S3 are fetched, once each. */
export async function localFiles(deps: IndexDeps, state: IndexState): Promise<LocalFiles> {
  const months = Object.keys(state.months).sort().reverse();
  const all = (kind: 'events' | 'keys' | 'hours') =>
    Promise.all(months.map((month) => localFile(deps, state.months[month]![kind])));
  const files = { events: await all('events'), keys: await all('keys'), hours: await all('hours') };
  await forgetOthers(deps.cache, new Set(Object.values(files).flat()));
  return files;
}

const keysOf = ({ events, keys, hours }: IndexFiles): string[] => [events, keys, hours];

/** What no state needs any longer. An hour, because another process may be about to name what it has just made. */
const FORGOTTEN_AFTER_MS = 3_600_000;

async function forgetOthers(cache: string, needed: ReadonlySet<string>): Promise<void> {
  for (const name of await fs.readdir(cache)) {
    const file = path.join(cache, name);
    if (!name.endsWith('.parquet') || needed.has(file)) continue;
    const { mtimeMs } = await fs.stat(file);
    if (Date.now() - mtimeMs > FORGOTTEN_AFTER_MS) await fs.rm(file, { force: true });
  }
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
    const row = flatten(event, building.namespace, segment, position);
    const keys = [...entityKeys(event), ...(row.agent ? [agentKey(row.agent)] : [])];
    const month = event.recorded.slice(0, 7);
    const rows = byMonth.get(month) ?? [];
    rows.push(JSON.stringify({ ...row, keys }));
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
  const lines = quoted(path.join(folder, `${month}.ndjson`));
  const fresh = `read_json(${lines}, format = 'newline_delimited', columns = ${JSON_COLUMNS})`;
  const old = before && {
    events: await localFile(deps, before.events),
    keys: await localFile(deps, before.keys),
  };
  const files = await writeFiles(connection, {
    events: `SELECT ${SELECTED} FROM ${fresh}${old ? andOf(old.events) : ''}`,
    keys: `SELECT unnest(keys) AS key, ${SELECTED} FROM ${fresh}${old ? andOf(old.keys) : ''}`,
    to: (kind) => path.join(folder, `${month}-${kind}.parquet`),
  });
  const rows = await rowsOf(connection, files.events);
  return {
    events: await kept(deps, files.events, `events-${month}`),
    keys: await kept(deps, files.keys, `keys-${month}`),
    hours: await kept(deps, files.hours, `hours-${month}`),
    rows,
  };
}

const andOf = (file: string): string => ` UNION ALL BY NAME SELECT * FROM read_parquet(${quoted(file)})`;

/** Of a month: `events` and `keys` are queries for the rows, in any order. */
export async function writeFiles(
  connection: DuckDBConnection,
  {
    events,
    keys,
    to,
  }: { readonly events: string; readonly keys: string; readonly to: (kind: 'events' | 'keys' | 'hours') => string }
): Promise<{ events: string; keys: string; hours: string }> {
  const files = { events: to('events'), keys: to('keys'), hours: to('hours') };
  const copy = (query: string, file: string) => connection.run(`COPY (${query}) TO ${quoted(file)} (${PARQUET})`);
  await copy(`${events} ORDER BY recorded DESC`, files.events);
  await copy(`${keys} ORDER BY key, recorded DESC`, files.keys);
  const counted = COUNTED.join(', ');
  await copy(
    `SELECT date_trunc('hour', recorded)::TIMESTAMP AS hour, ${counted}, count(*)::INTEGER AS n
      FROM read_parquet(${quoted(files.events)}) GROUP BY ALL ORDER BY hour DESC`,
    files.hours
  );
  return files;
}

/** Small row groups: what is looked for is in few of them. */
const PARQUET = 'FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480';

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
