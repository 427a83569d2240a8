import fs from 'node:fs/promises';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal, selectFromNdjson } from './columns.ts';

/** DuckDB in this process, for making Parquet. One instance, opened when first needed. */
export class ParquetWriter {
  #opened: Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> | undefined;

  async connection(): Promise<DuckDBConnection> {
    this.#opened ??= open();
    return (await this.#opened).connection;
  }

  /** One Parquet file of one file of NDJSON. It is on disk when this returns, under another name than its own. */
  async convert(type: string, ndjson: string, parquet: string): Promise<void> {
    const from = `read_ndjson_objects(${literal(ndjson)}, maximum_object_size = 67108864)`;
    await this.copy(selectFromNdjson(type, from), parquet);
  }

  async copy(select: string, parquet: string): Promise<void> {
    const connection = await this.connection();
    await connection.run(`COPY (${select}) TO ${literal(parquet)} (FORMAT parquet, COMPRESSION zstd)`);
    await sync(parquet);
  }

  async close(): Promise<void> {
    const opened = await this.#opened;
    opened?.connection.closeSync();
    opened?.instance.closeSync();
    this.#opened = undefined;
  }
}

async function open() {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'; SET preserve_insertion_order = false");
  return { instance, connection };
}

/** What a commit names is on disk before it. */
export async function sync(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
