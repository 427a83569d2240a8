import { setTimeout as sleep } from 'node:timers/promises';
import { Prisma } from '@prisma/client/extension';
import { type Dialect, type OutboxEntry, outboxInsert } from './outbox.ts';

const MODELS = ['Encounter', 'Observation'] as const;
type SyncedModel = (typeof MODELS)[number];
const WRITES = ['create', 'update', 'upsert'] as const;

/** A row of the application: what the extension itself looks at. */
export interface SyncedRow {
  readonly id: string | number;
  /** False for what came in from an EHR, and for whatever else is to stay. */
  readonly fhirSyncEnabled?: boolean | null;
}

export interface FhirSyncOptions {
  readonly dialect?: Dialect;
  /** The row as identified FHIR R4; undefined when it is none yet. */
  readonly toFhir: (model: SyncedModel, row: SyncedRow) => OutboxEntry['resource'] | undefined;
  /** Told of what could not be put into the outbox; the write itself has gone well. */
  readonly onError?: (model: SyncedModel, err: unknown) => void;
  /** Waits between looks whether a row is committed, milliseconds. */
  readonly looks?: readonly number[];
}

/** What of a Prisma client is called. */
export interface PrismaLike {
  $executeRawUnsafe(sql: string, ...params: unknown[]): Promise<unknown>;
  readonly [model: string]: unknown;
}

const LOOKS = [0, 20, 100, 500, 2_000];

/**
 * A Prisma client whose creates and updates of Encounter and Observation reach the outbox: `prisma.$extends(…)`. Rows
 * with `fhirSyncEnabled` only. The write is answered at once; the row goes into the outbox when it can be seen from
 * outside its transaction, and not at all when that was rolled back. An application that needs both in one transaction
 * runs `outboxInsert` in it.
 * https://www.prisma.io/docs/orm/prisma-client/client-extensions/query
 */
export function fhirSyncExtension(prisma: PrismaLike, options: FhirSyncOptions) {
  const query = Object.fromEntries(
    MODELS.map((model) => [
      model[0]!.toLowerCase() + model.slice(1),
      Object.fromEntries(WRITES.map((operation) => [operation, afterwards(prisma, model, options)])),
    ])
  );
  return Prisma.defineExtension({ name: 'atlas-fhir-sync', query: query as never });
}

export function withFhirSync<C extends PrismaLike & { $extends(extension: unknown): unknown }>(
  prisma: C,
  options: FhirSyncOptions
): ReturnType<C['$extends']> {
  return prisma.$extends(fhirSyncExtension(prisma, options)) as ReturnType<C['$extends']>;
}

interface QueryCall {
  readonly args: unknown;
  readonly query: (args: unknown) => Promise<unknown>;
}

function afterwards(prisma: PrismaLike, model: SyncedModel, options: FhirSyncOptions) {
  return async ({ args, query }: QueryCall): Promise<unknown> => {
    const row = await query(args);
    // Not awaited: the application's write neither waits for the outbox nor fails with it.
    void enqueue(prisma, model, row as SyncedRow, options).catch((err) => options.onError?.(model, err));
    return row;
  };
}

async function enqueue(
  prisma: PrismaLike,
  model: SyncedModel,
  row: SyncedRow,
  options: FhirSyncOptions
): Promise<void> {
  if (row?.id === undefined) return;
  const committed = await committedRow(prisma, model, row, options.looks ?? LOOKS);
  if (committed?.fhirSyncEnabled !== true) return;
  const resource = options.toFhir(model, committed);
  if (!resource) return;
  const { sql, params } = outboxInsert(options.dialect ?? 'postgres', { resource });
  await prisma.$executeRawUnsafe(sql, ...params);
}

/** As others see it, once they see what was written. Undefined: it was rolled back, or is gone. */
async function committedRow(
  prisma: PrismaLike,
  model: SyncedModel,
  written: SyncedRow,
  looks: readonly number[]
): Promise<SyncedRow | undefined> {
  const delegate = prisma[model[0]!.toLowerCase() + model.slice(1)] as {
    findUnique(args: object): Promise<SyncedRow | null>;
  };
  for (const wait of looks) {
    if (wait > 0) await sleep(wait);
    const seen = await delegate.findUnique({ where: { id: written.id } });
    if (seen && shows(seen, written)) return seen;
  }
  return undefined;
}

/** What was selected of the written row is in what is seen. */
const shows = (seen: object, written: object): boolean =>
  Object.entries(written).every(
    ([key, value]) => !(key in seen) || JSON.stringify((seen as Record<string, unknown>)[key]) === JSON.stringify(value)
  );
