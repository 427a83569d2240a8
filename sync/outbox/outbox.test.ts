import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { drainOutbox, type Ingest, openOutbox } from './drain.ts';
import { type Dialect, type OutboxEntry, outboxInsert, outboxSchema } from './outbox.ts';
import { startTestPostgres, type TestPostgres } from './testing/postgres.ts';

/** The application's own side of a database. */
interface App {
  readonly url: string;
  /** Runs statements in one transaction; rolled back when `fails`. */
  write(entries: readonly OutboxEntry[], fails?: boolean): Promise<void>;
  rows(): Promise<{ resource_type: string; failed: string | null }[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const app: Partial<Record<Dialect, App>> = {};
let postgres: TestPostgres;
let folder: string;
beforeAll(async () => {
  [postgres, folder] = await Promise.all([startTestPostgres(), fs.mkdtemp(path.join(os.tmpdir(), 'atlas-outbox-'))]);
  app.postgres = await postgresApp(postgres.url);
  app.sqlite = sqliteApp(path.join(folder, 'app.db'));
}, 120_000);
afterAll(async () => {
  await app.postgres?.close();
  await app.sqlite?.close();
  await postgres?.stop();
  await fs.rm(folder, { recursive: true, force: true });
});

const encounter = (id: string): OutboxEntry => ({ resource: { resourceType: 'Encounter', id } });

describe.each(['postgres', 'sqlite'] as const)('the outbox in %s', (dialect) => {
  let taken: string[];
  let ingest: Ingest;
  beforeEach(async () => {
    await app[dialect]!.clear();
    taken = [];
    ingest = async (resources) => {
      taken.push(...resources.map((r) => (r as { id: string }).id));
      return new Map(
        resources.map((_, index) => [index, { index, resourceType: 'Encounter', status: 'created' as const }])
      );
    };
  });
  const drain = async (own: Ingest = ingest) => {
    const store = openOutbox(app[dialect]!.url);
    try {
      return await drainOutbox(store, own);
    } finally {
      await store.close();
    }
  };

  test('what the application commits goes in, in order, once', async () => {
    await app[dialect]!.write(Array.from({ length: 250 }, (_, n) => encounter(`e${n}`)));
    expect(await drain()).toEqual({ ingested: 250, skipped: 0, failed: 0 });
    expect(taken).toEqual(Array.from({ length: 250 }, (_, n) => `e${n}`));
    expect(await drain()).toEqual({ ingested: 0, skipped: 0, failed: 0 });
    expect(await app[dialect]!.rows()).toEqual([]);
  });

  test('what it rolls back does not', async () => {
    await app[dialect]!.write([encounter('a')], true);
    expect(await drain()).toEqual({ ingested: 0, skipped: 0, failed: 0 });
  });

  test('what came in from an EHR does not go round again', async () => {
    await app[dialect]!.write([{ ...encounter('from-ehr'), origin: 'ehr' }, encounter('own')]);
    expect(await drain()).toEqual({ ingested: 1, skipped: 1, failed: 0 });
    expect(taken).toEqual(['own']);
  });

  test('nothing is lost when a dependency is down', async () => {
    await app[dialect]!.write([encounter('a'), encounter('b')]);
    await expect(drain(() => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await drain()).toEqual({ ingested: 2, skipped: 0, failed: 0 });
  });

  test('what ingress refuses stays, with a code and no value, and keeps nobody waiting', async () => {
    await app[dialect]!.write([encounter('bad'), encounter('good')]);
    const refusing: Ingest = async (resources) =>
      new Map(
        resources.map((r, index) => {
          const isBad = (r as { id: string }).id === 'bad';
          const failed = { status: 'failed' as const, code: 'invalid' as const, error: 'Encounter.status is missing' };
          return [index, { index, resourceType: 'Encounter', ...(isBad ? failed : { status: 'created' as const }) }];
        })
      );
    expect(await drain(refusing)).toEqual({ ingested: 1, skipped: 0, failed: 1 });
    expect(await app[dialect]!.rows()).toEqual([{ resource_type: 'Encounter', failed: 'invalid' }]);
    expect(await drain(refusing)).toEqual({ ingested: 0, skipped: 0, failed: 0 });
  });

  test('two workers drain side by side, each row once', async () => {
    await app[dialect]!.write(Array.from({ length: 400 }, (_, n) => encounter(`e${n}`)));
    const slow: Ingest = async (resources) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return ingest(resources);
    };
    const results = await Promise.all([drain(slow), drain(slow)]);
    expect(results[0]!.ingested + results[1]!.ingested).toBe(400);
    expect(new Set(taken).size).toBe(400);
    expect(taken).toHaveLength(400);
  });
});

test('a worker that dies frees its rows at once in PostgreSQL', async () => {
  await app.postgres!.clear();
  await app.postgres!.write([encounter('a')]);
  const dying = new Client({ connectionString: postgres.url });
  dying.on('error', () => undefined);
  await dying.connect();
  await dying.query('BEGIN');
  await dying.query('SELECT id FROM atlas_outbox FOR UPDATE SKIP LOCKED');
  const store = openOutbox(postgres.url);
  const none: Ingest = async () => new Map();
  expect((await drainOutbox(store, none)).failed).toBe(0);
  (dying as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  let taken = 0;
  while (taken === 0) taken = await store.take(10, async (rows) => rows.map(() => ({ done: true })));
  expect(taken).toBe(1);
  await store.close();
});

async function postgresApp(url: string): Promise<App> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(outboxSchema('postgres'));
  return {
    url,
    async write(entries, fails = false) {
      await client.query('BEGIN');
      for (const entry of entries) {
        const { sql, params } = outboxInsert('postgres', entry);
        await client.query(sql, [...params]);
      }
      await client.query(fails ? 'ROLLBACK' : 'COMMIT');
    },
    rows: async () => (await client.query('SELECT resource_type, failed FROM atlas_outbox ORDER BY id')).rows,
    clear: async () => void (await client.query('DELETE FROM atlas_outbox')),
    close: () => client.end(),
  };
}

function sqliteApp(file: string): App {
  const db = new DatabaseSync(file);
  db.exec(outboxSchema('sqlite'));
  return {
    url: `sqlite:${file}`,
    async write(entries, fails = false) {
      db.exec('BEGIN');
      for (const entry of entries) {
        const { sql, params } = outboxInsert('sqlite', entry);
        db.prepare(sql).run(...params);
      }
      db.exec(fails ? 'ROLLBACK' : 'COMMIT');
    },
    rows: async () =>
      db
        .prepare('SELECT resource_type, failed FROM atlas_outbox ORDER BY id')
        .all()
        .map((row) => ({ ...row }) as never),
    clear: async () => db.exec('DELETE FROM atlas_outbox'),
    close: async () => db.close(),
  };
}
