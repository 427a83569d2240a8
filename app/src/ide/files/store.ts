import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A file of the workbench, as this browser keeps it. What is in it is code: the gateway takes nothing identified. */
export interface StoredFile {
  readonly path: string;
  readonly content: string;
  /** Epoch milliseconds. */
  readonly changedAt: number;
  /** What Medplum had when the two were last the same; none for a file that was never saved there. */
  readonly base?: { readonly id: string; readonly version: string; readonly content: string };
  /** Deleted here, and Medplum does not know yet. */
  readonly deleted?: true;
}

export interface KeptFiles {
  list(): Promise<StoredFile[]>;
  put(file: StoredFile): Promise<void>;
  delete(path: string): Promise<void>;
}

interface Schema extends DBSchema {
  files: { key: [owner: string, path: string]; value: StoredFile & { readonly owner: string } };
}

/** Files by owner: two people at one computer don't see each other's. */
export class FileStore implements KeptFiles {
  private readonly database: Promise<IDBPDatabase<Schema>>;
  private readonly owner: string;

  constructor(owner: string) {
    this.owner = owner;
    this.database = openDB<Schema>('atlas-workbench', 1, {
      upgrade(db) {
        db.createObjectStore('files', { keyPath: ['owner', 'path'] });
      },
    });
  }

  async list(): Promise<StoredFile[]> {
    const range = IDBKeyRange.bound([this.owner], [this.owner, []]);
    return (await this.database).getAll('files', range);
  }

  async put(file: StoredFile): Promise<void> {
    await (await this.database).put('files', { ...file, owner: this.owner });
  }

  async delete(path: string): Promise<void> {
    await (await this.database).delete('files', [this.owner, path]);
  }
}
