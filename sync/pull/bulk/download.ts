import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type NdjsonLine, readNdjson } from '../../ingress/ndjson.ts';
import type { EhrClient } from '../ehr/client.ts';
import { EhrError } from '../ehr/error.ts';
import type { ExportFile } from './manifest.ts';

/** So much of a file is in memory, as lines, at a time. */
const GROUP = { lines: 500, bytes: 4_000_000 };

/** The link is of no use (any more): the manifest, asked for again, may have a fresh one. */
export class LinkExpired extends Error {
  readonly status: number;
  constructor(status: number) {
    super('The link to a file of the export has expired');
    this.name = 'LinkExpired';
    this.status = status;
  }
}

/** What arrived is not what the manifest, or the answer itself, says. */
export class FileDamaged extends Error {
  readonly check: 'count' | 'size' | 'hash' | 'encoding';
  constructor(check: FileDamaged['check']) {
    super(`A file of the export has another ${check} than was said`);
    this.name = 'FileDamaged';
    this.check = check;
  }
}

export interface Read {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Reads an NDJSON file as it comes, in groups of lines, and checks it against what is said of it.
 * @param after lines that were dealt with before: skipped
 * @throws LinkExpired, FileDamaged (after the last group), EhrError; anything else is a connection that broke
 */
export async function readFile(
  client: EhrClient,
  file: ExportFile,
  withToken: boolean,
  after: number,
  onGroup: (lines: NdjsonLine[], last: number) => Promise<void>
): Promise<Read> {
  const answer = await client.ask(file.url, {
    headers: { accept: 'application/fhir+ndjson', 'accept-encoding': 'gzip' },
    anonymous: !withToken,
    unpaced: true,
  });
  if (answer.statusCode !== 200) {
    await answer.body.dump();
    if ([400, 401, 403, 404, 410].includes(answer.statusCode)) throw new LinkExpired(answer.statusCode);
    throw new EhrError(`The EHR answered ${answer.statusCode} for a file of the export`, answer.statusCode);
  }
  const wanted = digestsOf(answer.headers, file);
  const wire = measured(answer.body, wanted.coded);
  const plain = measured(decoded(wire.stream, answer.headers['content-encoding']), wanted.plain);
  let lines = 0;
  let last = after;
  try {
    for await (const group of readNdjson(plain.stream, GROUP)) {
      lines += group.length;
      const fresh = group.filter(({ line }) => line > after);
      if (fresh.length === 0) continue;
      last = fresh.at(-1)!.line;
      await onGroup(fresh, last);
    }
  } finally {
    answer.body.destroy();
  }
  if (file.count !== undefined && file.count !== lines) throw new FileDamaged('count');
  if (file.size !== undefined && file.size !== plain.bytes() && file.size !== wire.bytes())
    throw new FileDamaged('size');
  if (!wire.matches() || !plain.matches()) throw new FileDamaged('hash');
  return { lines, bytes: wire.bytes() };
}

interface Digest {
  readonly algorithm: 'sha256' | 'sha512' | 'md5';
  readonly encoding: 'hex' | 'base64';
  readonly value: string;
}

/**
 * Digests of what is on the wire (Content-Digest and Repr-Digest of RFC 9530, Digest of RFC 3230, Content-MD5: all of
 * the encoded form), and of the NDJSON itself (the manifest's).
 */
function digestsOf(headers: Record<string, string | string[] | undefined>, file: ExportFile) {
  const coded: Digest[] = [];
  for (const name of ['content-digest', 'repr-digest']) {
    for (const [, sha, value] of String(headers[name] ?? '').matchAll(/sha-(256|512)=:([A-Za-z0-9+/=]+):/g))
      coded.push({ algorithm: sha === '256' ? 'sha256' : 'sha512', encoding: 'base64', value: value! });
  }
  const older = /sha-256=([A-Za-z0-9+/=]{44})/i.exec(String(headers.digest ?? ''))?.[1];
  if (older) coded.push({ algorithm: 'sha256', encoding: 'base64', value: older });
  const md5 = headers['content-md5'];
  if (typeof md5 === 'string') coded.push({ algorithm: 'md5', encoding: 'base64', value: md5 });
  const plain: Digest[] = file.sha256 ? [{ algorithm: 'sha256', encoding: 'hex', value: file.sha256 }] : [];
  return { coded, plain };
}

/** The same stream, counted, and hashed where there is a digest to compare with. */
function measured(source: AsyncIterable<Buffer>, digests: readonly Digest[]) {
  const hashes = digests.map((digest): [Digest, Hash] => [digest, createHash(digest.algorithm)]);
  let bytes = 0;
  async function* pass(): AsyncIterable<Buffer> {
    for await (const chunk of source) {
      bytes += chunk.length;
      for (const [, hash] of hashes) hash.update(chunk);
      yield chunk;
    }
  }
  return {
    stream: pass(),
    bytes: () => bytes,
    matches: () => hashes.every(([{ encoding, value }, hash]) => hash.digest(encoding) === value),
  };
}

function decoded(wire: AsyncIterable<Buffer>, encoding: string | string[] | undefined): AsyncIterable<Buffer> {
  const name = String(encoding ?? 'identity')
    .trim()
    .toLowerCase();
  if (name === 'identity' || name === '') return wire;
  const make = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[name];
  if (!make) throw new FileDamaged('encoding');
  const stream = make();
  const source = Readable.from(wire, { objectMode: false });
  source.on('error', (err) => stream.destroy(err));
  stream.on('close', () => source.destroy());
  void once(stream, 'error').catch(() => undefined);
  return source.pipe(stream) as AsyncIterable<Buffer>;
}
