import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import { retryAfterMs } from '../ehr/retry-after.ts';
import type { PullSource } from '../sources.ts';

/**
 * Kick-off, polling and manifest of FHIR Bulk Data Access, version 2
 * (https://hl7.org/fhir/uv/bulkdata/STU2/export.html).
 */
export interface ExportRequest {
  readonly types?: readonly string[];
  /** FHIR instant. */
  readonly since?: string;
  readonly typeFilters?: readonly string[];
}

export interface ExportFile {
  readonly list: 'output' | 'deleted' | 'error';
  readonly type: string;
  readonly url: string;
  /** What the manifest says of it, where it does. */
  readonly count?: number;
  readonly size?: number;
  readonly sha256?: string;
}

export interface Manifest {
  readonly transactionTime: string;
  readonly requiresAccessToken: boolean;
  /** In the manifest's order: over all its pages, first `output`, then `deleted`, then `error`. */
  readonly files: readonly ExportFile[];
}

/** Numbers of X-Progress alone: its text is free, and could say anything. */
export interface ExportProgress {
  readonly percent?: number;
}

const FIRST_POLL_MS = 1_000;
const MOST_POLL_MS = 60_000;
const MOST_PAGES = 100_000;

export function kickOffUrl({ baseUrl, bulk }: PullSource, { types, since, typeFilters = [] }: ExportRequest): string {
  const at = { system: '', patient: '/Patient', group: `/Group/${bulk?.groupId}` }[bulk?.level ?? 'system'];
  const url = new URL(`${baseUrl}${at}/$export`);
  if (types && types.length > 0) url.searchParams.set('_type', types.join(','));
  if (since) url.searchParams.set('_since', since);
  // One list with commas, as the specification says, but for filters that have commas themselves.
  const plain = typeFilters.filter((f) => !f.includes(','));
  if (plain.length > 0) url.searchParams.append('_typeFilter', plain.join(','));
  for (const filter of typeFilters.filter((f) => f.includes(','))) url.searchParams.append('_typeFilter', filter);
  return url.href;
}

/** @returns the URL to poll. @throws EhrError */
export async function kickOff(client: EhrClient, source: PullSource, asked: ExportRequest): Promise<string> {
  const url = kickOffUrl(source, asked);
  const answer = await client.ask(url, { headers: { accept: 'application/fhir+json', prefer: 'respond-async' } });
  await answer.body.dump();
  const location = answer.headers['content-location'];
  if (answer.statusCode !== 202 || typeof location !== 'string') {
    throw new EhrError(`The EHR did not begin the export (${answer.statusCode})`, answer.statusCode);
  }
  return new URL(location, url).href;
}

/**
 * Polls until the export is complete, and reads all pages of its manifest.
 * @throws EhrError with 404 or 410 when the EHR has the export no more
 */
export async function awaitManifest(
  client: EhrClient,
  statusUrl: string,
  onProgress: (progress: ExportProgress) => Promise<void>,
  wait: (ms: number) => Promise<unknown> = sleep
): Promise<Manifest> {
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 1.5, MOST_POLL_MS)) {
    const { status, headers, body } = await client.json(statusUrl, { headers: { accept: 'application/json' } });
    if (status === 202) {
      await onProgress(progressOf(headers['x-progress']));
      await wait(retryAfterMs(headers['retry-after']) ?? pause);
      continue;
    }
    return allPages(client, statusUrl, body);
  }
}

const fileSchema = z.object({
  type: z.string().optional(),
  url: z.string().min(1),
  count: z.coerce.number().int().nonnegative().optional().catch(undefined),
  extension: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
const pageSchema = z.object({
  transactionTime: z.string(),
  requiresAccessToken: z.union([z.boolean(), z.enum(['true', 'false']).transform((v) => v === 'true')]).default(false),
  output: z.array(fileSchema).default([]),
  deleted: z.array(fileSchema).nullish(),
  error: z.array(fileSchema).nullish(),
  link: z.array(z.object({ relation: z.string(), url: z.string() })).nullish(),
});

async function allPages(client: EhrClient, statusUrl: string, first: unknown): Promise<Manifest> {
  const lists: Record<ExportFile['list'], ExportFile[]> = { output: [], deleted: [], error: [] };
  const seen = new Set([statusUrl]);
  let body = first;
  let at = statusUrl;
  let manifest: z.infer<typeof pageSchema> | undefined;
  for (;;) {
    const page = pageSchema.safeParse(body);
    if (!page.success) {
      const where = page.error.issues[0]?.path.filter((p) => typeof p === 'string').join('.') || 'manifest';
      throw new EhrError(`The manifest of the export is not as it should be (${where})`, 200);
    }
    manifest ??= page.data;
    for (const list of ['output', 'deleted', 'error'] as const) {
      for (const file of page.data[list] ?? []) lists[list].push(exportFile(list, file, at));
    }
    const next = page.data.link?.find(({ relation }) => relation === 'next')?.url;
    if (!next) break;
    const url = new URL(next, at);
    // The token goes with the request: to the server that made the manifest, and nowhere else.
    if (url.origin !== new URL(statusUrl).origin) throw new EhrError('The manifest goes on at another origin', 200);
    if (seen.has(url.href) || seen.size > MOST_PAGES)
      throw new EhrError('The pages of the manifest go in a circle', 200);
    seen.add(url.href);
    at = url.href;
    ({ body } = await client.json(at, { headers: { accept: 'application/json' } }));
  }
  return {
    transactionTime: manifest.transactionTime,
    requiresAccessToken: manifest.requiresAccessToken,
    files: [...lists.output, ...lists.deleted, ...lists.error],
  };
}

/** A size and a hash have no place of their own in the manifest: servers put them into the file's `extension`. */
function exportFile(list: ExportFile['list'], file: z.infer<typeof fileSchema>, at: string): ExportFile {
  const { size, contentLength, sha256 } = file.extension ?? {};
  const bytes = Number(size ?? contentLength);
  const hash = typeof sha256 === 'string' ? sha256.toLowerCase() : undefined;
  return {
    list,
    type: /^[A-Za-z]{1,60}$/.test(file.type ?? '') ? file.type! : 'unknown',
    url: new URL(file.url, at).href,
    ...(file.count !== undefined && { count: file.count }),
    ...(Number.isInteger(bytes) && { size: bytes }),
    ...(hash && /^[0-9a-f]{64}$/.test(hash) && { sha256: hash }),
  };
}

function progressOf(header: string | string[] | undefined): ExportProgress {
  const percent = Number(/(\d{1,3}(?:\.\d+)?)\s*%/.exec(String(header ?? ''))?.[1]);
  return Number.isNaN(percent) || percent > 100 ? {} : { percent };
}
