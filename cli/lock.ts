import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * One Atlas a data folder. The lock is SQLite's on an empty database: the operating system drops it with the process,
 * however that ends, so there is never a stale one to judge.
 * @returns undefined when somebody else holds it.
 */
export function lockDataDir(dataDir: string): Disposable | undefined {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(path.join(dataDir, 'atlas.lock'));
  try {
    db.exec('PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { [Symbol.dispose]: () => db.close() };
  } catch {
    db.close();
    return undefined;
  }
}
