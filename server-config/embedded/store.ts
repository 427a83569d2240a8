/** The SQLite file that embedded Medplum keeps its resources in (WAL, synchronous FULL). */
export class SqliteStore {
  readonly file: string;
  constructor(file: string) {
    this.file = file;
  }
  close(): void {}
}
