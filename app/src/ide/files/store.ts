import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type SealedFile, type Sealing, sealingBy } from './sealing.ts';

/** A file of the workbench, as the page has it. */
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
  sealed: { key: [owner: string, id: string]; value: SealedFile & { readonly owner: string } };
}

/**
 * Files by owner, sealed: what could not be looked through yet may identify somebody, and a browser's storage outlives
 * the session. The key comes from the gateway and goes with the page.
 */
export class FileStore implements KeptFiles {
  private readonly database: Promise<IDBPDatabase<Schema>>;
  private readonly owner: string;
  private readonly keyOf: () => Promise<string>;
  private sealing: Promise<Sealing> | undefined;

  /** @param keyOf asked once; what it throws, `list`, `put` and `delete` throw */
  constructor(owner: string, keyOf: () => Promise<string>) {
    this.owner = owner;
    this.keyOf = keyOf;
    this.database = openDB<Schema>('atlas-workbench', 2, {
      upgrade(db) {
        for (const name of db.objectStoreNames) db.deleteObjectStore(name);
        db.createObjectStore('sealed', { keyPath: ['owner', 'id'] });
      },
    });
  }

  async list(): Promise<StoredFile[]> {
    const sealing = await this.opened();
    const all = await (await this.database).getAll('sealed', IDBKeyRange.bound([this.owner], [this.owner, []]));
    const files = await Promise.all(all.map((one) => sealing.open(one)));
    return files.filter((file) => file !== undefined);
  }

  async put(file: StoredFile): Promise<void> {
    const sealed = await (await this.opened()).seal(file);
    await (await this.database).put('sealed', { ...sealed, owner: this.owner });
  }

  async delete(path: string): Promise<void> {
    const id = await (await this.opened()).idOf(path);
    await (await this.database).delete('sealed', [this.owner, id]);
  }

  private opened(): Promise<Sealing> {
    this.sealing ??= this.keyOf()
      .then(sealingBy)
      .catch((err: unknown) => {
        // The next one to ask may be luckier.
        this.sealing = undefined;
        throw err;
      });
    return this.sealing;
  }
}
