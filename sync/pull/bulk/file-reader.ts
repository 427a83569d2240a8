import { setTimeout as sleep } from 'node:timers/promises';
import type { NdjsonLine } from '../../ingress/ndjson.ts';
import { backoff, type EhrClient, type RetryTimes } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import { FileDamaged, LinkExpired, type Read, readFile } from './download.ts';
import { awaitManifest, type Manifest } from './manifest.ts';
import { type PlannedFile, planFiles } from './order.ts';

const RETRY: RetryTimes = { firstMs: 500, mostMs: 30_000, attempts: 5 };
const MOST_DAMAGED = 3;

/** A file of the export that could not be read, after all attempts: a fixed sentence. */
export class FileUnreadable extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'FileUnreadable';
  }
}

/** Reads files over broken connections, expired links and damage. */
export class FileReader {
  readonly #client: EhrClient;
  readonly #statusUrl: string;
  readonly #manifest: Manifest;
  readonly #retry: RetryTimes;
  readonly #fresh = new Map<string, PlannedFile['file']>();
  #refreshing: Promise<void> | undefined;

  constructor(client: EhrClient, statusUrl: string, manifest: Manifest, retry: RetryTimes = RETRY) {
    this.#client = client;
    this.#statusUrl = statusUrl;
    this.#manifest = manifest;
    this.#retry = retry;
  }

  /**
   * The lines of a file after the first `after` ones, in groups. A connection that breaks goes on where it broke; what
   * arrived damaged comes again from the beginning.
   * @throws FileUnreadable, or what `onGroup` throws
   */
  async read(
    { file, key }: PlannedFile,
    after: number,
    onGroup: (lines: NdjsonLine[], last: number) => Promise<void>
  ): Promise<Read> {
    let at = after;
    let damaged = 0;
    for (let failures = 0; ; ) {
      const before = at;
      try {
        const { requiresAccessToken } = this.#manifest;
        return await readFile(
          this.#client,
          this.#fresh.get(key) ?? file,
          requiresAccessToken,
          at,
          async (lines, last) => {
            await onGroup(lines, last).catch((cause: unknown) => {
              throw new NotOfTheFile('what the lines led to', { cause });
            });
            at = last;
          }
        );
      } catch (err) {
        if (err instanceof NotOfTheFile) throw err.cause;
        if (!isOfTheFile(err)) throw err;
        // A file that goes on, if only by bits, is read on.
        failures = at > before ? 1 : failures + 1;
        if (err instanceof FileDamaged) damaged++;
        if (failures >= this.#retry.attempts || damaged >= MOST_DAMAGED) throw new FileUnreadable(reason(err));
        if (err instanceof FileDamaged) at = 0;
        if (err instanceof LinkExpired) await this.#refresh();
        if (!(err instanceof LinkExpired) || failures > 1) await sleep(backoff(this.#retry, failures));
      }
    }
  }

  /** Fresh links out of the manifest, asked for again: one request for all the files that find theirs expired at once. */
  #refresh(): Promise<void> {
    this.#refreshing ??= this.#askAgain().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  async #askAgain(): Promise<void> {
    const manifest = await awaitManifest(this.#client, this.#statusUrl, async () => undefined).catch((err: unknown) => {
      if (err instanceof EhrError) return undefined;
      throw err;
    });
    const plan = manifest && planFiles(manifest.files);
    for (const { file, key } of plan ? [...plan.phases.flatMap((p) => p.files), ...plan.deleted, ...plan.error] : [])
      this.#fresh.set(key, file);
  }
}

/** What ingestion threw, told apart from what the connection to the EHR throws. */
class NotOfTheFile extends Error {}

/** A fault of the file or of its connection. */
const CONNECTION = /^(UND_ERR_|ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|Z_|ERR_STREAM_PREMATURE_CLOSE)/;
function isOfTheFile(err: unknown): boolean {
  if (err instanceof LinkExpired || err instanceof FileDamaged || err instanceof EhrError) return true;
  if (!(err instanceof Error)) return false;
  const { code } = err as Error & { code?: unknown };
  return err.name === 'LineTooLong' || CONNECTION.test(String(code ?? '')) || err.message === 'terminated';
}

function reason(err: unknown): string {
  if (err instanceof LinkExpired) return `the EHR answers ${err.status}, with fresh links too`;
  if (err instanceof EhrError || err instanceof FileDamaged) return err.message;
  return (err as Error).name === 'LineTooLong' ? 'a line is too large for one resource' : 'its connection breaks';
}
