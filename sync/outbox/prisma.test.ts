import { expect, test } from 'vitest';
import { type FhirSyncOptions, fhirSyncExtension, type PrismaLike, type SyncedRow } from './prisma.ts';

/** What Prisma calls an extension by: `query.<model>.<operation>({ args, query })`. */
type Callback = (call: { args: unknown; query: (args: unknown) => Promise<unknown> }) => Promise<unknown>;

function client(rows: Map<string, SyncedRow>) {
  const inserted: unknown[][] = [];
  const delegate = { findUnique: async ({ where }: { where: { id: string } }) => rows.get(where.id) ?? null };
  const prisma: PrismaLike = {
    $executeRawUnsafe: async (sql, ...params) => inserted.push([sql, ...params]),
    encounter: delegate,
    observation: delegate,
  };
  return { prisma, inserted };
}

const options: FhirSyncOptions = {
  toFhir: (model, row) => ({ resourceType: model, id: `${row.id}` }),
  looks: [0, 5, 20],
};

function callbacks(prisma: PrismaLike, given: Partial<FhirSyncOptions> = {}): Record<string, Record<string, Callback>> {
  let found: { query: Record<string, Record<string, Callback>> } | undefined;
  const extension = fhirSyncExtension(prisma, { ...options, ...given }) as unknown;
  // `defineExtension` answers a function of a client, or the definition itself.
  if (typeof extension === 'function') extension({ $extends: (definition: typeof found) => (found = definition) });
  else found = extension as typeof found;
  return found!.query;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

test.each(['encounter', 'observation'].flatMap((model) => ['create', 'update'].map((operation) => [model, operation])))(
  '%s.%s puts the row into the outbox, after its own answer',
  async (model, operation) => {
    const row = { id: 'r1', fhirSyncEnabled: true };
    const { prisma, inserted } = client(new Map([['r1', row]]));
    const answer = await callbacks(prisma)[model!]![operation!]!({ args: {}, query: async () => row });
    expect(answer).toBe(row);
    expect(inserted).toEqual([]);
    await settled();
    const type = model === 'encounter' ? 'Encounter' : 'Observation';
    expect(inserted).toEqual([
      [expect.stringContaining('INSERT INTO atlas_outbox'), type, `{"resourceType":"${type}","id":"r1"}`, 'app'],
    ]);
  }
);

test.each<[string, SyncedRow]>([
  ['came in from an EHR', { id: 'r1', fhirSyncEnabled: false }],
  ['says nothing', { id: 'r1' }],
])('a row that %s stays', async (_, row) => {
  const { prisma, inserted } = client(new Map([['r1', row]]));
  await callbacks(prisma).encounter!.create!({ args: {}, query: async () => row });
  await settled();
  expect(inserted).toEqual([]);
});

test('a row of a transaction waits for its commit, and one that was rolled back never comes', async () => {
  const rows = new Map<string, SyncedRow>();
  const { prisma, inserted } = client(rows);
  const { create } = callbacks(prisma).encounter!;
  await create!({ args: {}, query: async () => ({ id: 'late', fhirSyncEnabled: true }) });
  await create!({ args: {}, query: async () => ({ id: 'rolled-back', fhirSyncEnabled: true }) });
  rows.set('late', { id: 'late', fhirSyncEnabled: true });
  await settled();
  expect(inserted.map((params) => params[2])).toEqual(['{"resourceType":"Encounter","id":"late"}']);
});

test("the application's write neither fails nor waits with the outbox", async () => {
  const row = { id: 'r1', fhirSyncEnabled: true };
  const { prisma } = client(new Map([['r1', row]]));
  const errors: unknown[] = [];
  const broken = { ...prisma, $executeRawUnsafe: () => Promise.reject(new Error('no database')) };
  const { update } = callbacks(broken, { onError: (_, err) => errors.push(err) }).observation!;
  expect(await update!({ args: {}, query: async () => row })).toBe(row);
  await settled();
  expect(errors).toEqual([new Error('no database')]);
});

test('a write that fails is answered as it failed', async () => {
  const { prisma, inserted } = client(new Map());
  const { create } = callbacks(prisma).encounter!;
  await expect(create!({ args: {}, query: () => Promise.reject(new Error('unique')) })).rejects.toThrow('unique');
  await settled();
  expect(inserted).toEqual([]);
});
