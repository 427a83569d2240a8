import { Datasets, Files } from '@osdk/foundry.datasets';
import type { Redis } from 'ioredis';
import { withLocks } from '../../ingress/lock.ts';
import {
  batchName,
  digestOf,
  type ErasedPatient,
  ndjsonLine,
  newestOf,
  patientsOf,
  type Sink,
  type SinkErasure,
  SinkRefusal,
  type SyncRecord,
} from '../sink.ts';
import { type FoundryContext, FoundryError } from './client.ts';
import { type FoundryPlace, hasFile, inTransaction, uploadFile } from './transaction.ts';

export interface FoundryOptions {
  readonly context: FoundryContext;
  /** Resource type to dataset RID; `*` for all others. */
  readonly datasets: Readonly<Record<string, string>>;
  readonly branchName: string;
  readonly redis: Redis;
}

const LOCK_TTL_MS = 60_000;
const ERASED = 'atlas:foundry:erased';
/** Raw NDJSON of what is gone: the transform drops the rows of these ids. */
const TOMBSTONES = '_removed';

/**
 * De-identified resources to Foundry: a dataset a type, one transaction a batch, one part of NDJSON under the day of the
 * batch's newest change. The part bears the digest of the ids and versions in it: a batch that comes again finds itself
 * there. Rows that came twice in different batches are one after the transform's MERGE on (id, version_id).
 */
export class Foundry implements Sink {
  readonly name = 'foundry' as const;
  readonly #options: FoundryOptions;

  constructor(options: FoundryOptions) {
    this.#options = options;
  }

  async write(resourceType: string, records: readonly SyncRecord[]): Promise<void> {
    await this.#refusing(async () => {
      const erased = await this.#erasedAmong(records);
      const kept = newestOf(records.filter((record) => !patientsOf(record).some((id) => erased.has(id))));
      if (kept.length === 0) return;
      const ingestedAt = new Date().toISOString();
      const lines = kept.map((record) => `${ndjsonLine(record, ingestedAt)}\n`).join('');
      await this.#append(this.#placeOf(resourceType), pathOf(kept), lines);
      // Erased while this was under way: the erasure may have looked before the commit.
      for (const patientId of await this.#erasedAmong(kept))
        await this.#eraseFrom(this.#placeOf(resourceType), patientId);
    });
  }

  async remove(resourceType: string, ids: readonly string[]): Promise<number> {
    await this.#refusing(async () => {
      const at = new Date().toISOString();
      const rows = ids.map((id) => ({
        resourceType,
        id,
        version_id: TOMBSTONES,
        last_updated: at,
        ingested_at: at,
        removed: true,
      }));
      const name = digestOf(ids.map((id) => `${id}/${at}`));
      const path = `${at.slice(0, 10)}/${name}.ndjson`;
      await this.#append(this.#placeOf(resourceType), path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    });
    return ids.length;
  }

  /** Each part that names the patient is written anew without them, in one UPDATE transaction a dataset. */
  async erase({ patientId }: ErasedPatient): Promise<SinkErasure> {
    await this.#options.redis.sadd(ERASED, patientId);
    const total = { resources: 0, files: 0 };
    for (const datasetRid of new Set(Object.values(this.#options.datasets))) {
      const { resources, files } = await this.#eraseFrom(this.#place(datasetRid), patientId);
      total.resources += resources;
      total.files += files;
    }
    return { sink: 'foundry', ...total };
  }

  async probe(): Promise<void> {
    const [datasetRid] = Object.values(this.#options.datasets);
    await Datasets.get(this.#options.context as never, datasetRid!);
  }

  async close(): Promise<void> {}

  /** One writer at a time, for a branch has one open transaction; a part that is there is not written again. */
  async #append(place: FoundryPlace, path: string, lines: string): Promise<void> {
    await this.#alone(place, async () => {
      if (await hasFile(place, path)) return;
      await inTransaction(place, 'APPEND', (rid) => uploadFile(place, rid, path, lines)).catch(async (err: unknown) => {
        // A commit whose answers were all lost may be one.
        if (err instanceof FoundryError && (err.status === 0 || err.status >= 500) && (await hasFile(place, path)))
          return;
        throw err;
      });
    });
  }

  async #eraseFrom(place: FoundryPlace, patientId: string): Promise<{ resources: number; files: number }> {
    const found = { resources: 0, files: 0 };
    await this.#alone(place, async () => {
      const anew = new Map<string, string>();
      const ids = new Set<string>();
      for await (const path of filesOf(place)) {
        const text = await contentOf(place, path);
        if (!text.includes(patientId)) continue;
        const lines = text.split('\n').filter((line) => line !== '');
        const kept = lines.filter((line) => !line.includes(patientId));
        if (kept.length === lines.length) continue;
        for (const line of lines) if (line.includes(patientId)) ids.add((JSON.parse(line) as { id: string }).id);
        anew.set(path, kept.map((line) => `${line}\n`).join(''));
      }
      if (anew.size === 0) return;
      await inTransaction(place, 'UPDATE', async (rid) => {
        for (const [path, text] of anew) await uploadFile(place, rid, path, text);
      });
      found.resources = ids.size;
      found.files = anew.size;
    });
    return found;
  }

  async #erasedAmong(records: readonly SyncRecord[]): Promise<Set<string>> {
    const patients = [...new Set(records.flatMap(patientsOf))];
    if (patients.length === 0) return new Set();
    const flags = await this.#options.redis.smismember(ERASED, ...patients);
    return new Set(patients.filter((_, i) => flags[i] === 1));
  }

  #alone(place: FoundryPlace, work: () => Promise<void>): Promise<void> {
    const key = `atlas:lock:foundry:${place.datasetRid}:${place.branchName}`;
    return withLocks(this.#options.redis, [key], LOCK_TTL_MS, work);
  }

  #placeOf(resourceType: string): FoundryPlace {
    const { datasets } = this.#options;
    const rid = datasets[resourceType] ?? datasets['*'];
    if (!rid) throw new SinkRefusal(`FOUNDRY_DATASETS names no dataset for ${resourceType}`);
    return this.#place(rid);
  }

  #place(datasetRid: string): FoundryPlace {
    return { context: this.#options.context, datasetRid, branchName: this.#options.branchName };
  }

  /** What Foundry will never take is said so; 401 and 408 are a matter of configuration and of time. */
  async #refusing(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (err) {
      const isFinal = err instanceof FoundryError && [400, 403, 404, 413, 422].includes(err.status);
      throw isFinal ? new SinkRefusal(err.message) : err;
    }
  }
}

async function* filesOf({ context, datasetRid, branchName }: FoundryPlace): AsyncGenerator<string> {
  for (let pageToken: string | undefined; ; ) {
    const page = await Files.list(context as never, datasetRid, { branchName, ...(pageToken ? { pageToken } : {}) });
    for (const { path } of page.data) yield path;
    pageToken = page.nextPageToken;
    if (!pageToken) return;
  }
}

async function contentOf({ context, datasetRid, branchName }: FoundryPlace, path: string): Promise<string> {
  return (await Files.content(context as never, datasetRid, path, { branchName })).text();
}

/** The same resources at the same versions have the same path, whenever and in whatever order they come. */
function pathOf(records: readonly SyncRecord[]): string {
  const day = records
    .map(({ lastUpdated }) => new Date(lastUpdated).toISOString())
    .sort()
    .at(-1)!
    .slice(0, 10);
  return `${day}/${batchName(records)}.ndjson`;
}
