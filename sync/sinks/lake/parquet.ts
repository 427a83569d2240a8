import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literal, selectFromNdjson } from './columns.ts';
import { syncFile } from './files.ts';

/** DuckDB in this process, for making Parquet. One instance, opened when first needed. */
export class ParquetWriter {
  #opened: Promise<{ instance: DuckDBInstance; connection: DuckDBConnection }> | undefined;

  async connection(): Promise<DuckDBConnection> {
    this.#opened ??= open();
    return (await this.#opened).connection;
  }

  /** One Parquet file of one file of NDJSON, on disk when this returns. */
  async convert(type: string, ndjson: string, parquet: string): Promise<void> {
    const from = `read_ndjson_objects(${literal(ndjson)}, maximum_object_size = 67108864)`;
    await this.copy(selectFromNdjson(type, from), parquet);
  }

  /** Writes what a SELECT finds, on disk when this returns. @returns rows */
  async copy(select: string, parquet: string): Promise<number> {
    const connection = await this.connection();
    const done = await connection.runAndReadAll(
      `COPY (${select}) TO ${literal(parquet)} (FORMAT parquet, COMPRESSION zstd)`
    );
    await syncFile(parquet);
    return Number(done.getRows()[0]?.[0] ?? 0);
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
