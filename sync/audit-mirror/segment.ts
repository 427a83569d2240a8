import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { AuditEvent } from '@medplum/fhirtypes';
import { canonicalJson, sha256 } from '../audit/canonical.ts';
import { leafHash, merkleRoot } from './merkle.ts';
import type { Signer } from './signer.ts';

/**
 * A segment is three objects: `<n>.ndjson.zst`, one event a line and one zstd frame a line, so that a changed byte is
 * in the frame of one event; `<n>.index`, a line an event with its id, the hash of its leaf and the length of its
 * frame; and `<n>.json`, the seal. The seal names the Merkle root over the leaves and the digest of the seal before it,
 * and is signed: no event and no segment can go, come or move unseen.
 */
export interface Seal {
  readonly version: 1;
  /** From 1, without a gap. */
  readonly segment: number;
  readonly events: number;
  readonly merkleRoot: string;
  readonly dataSha256: string;
  readonly indexSha256: string;
  /** Digest of the seal before, or 64 zeros. */
  readonly previous: string;
  readonly firstLastUpdated: string;
  readonly lastLastUpdated: string;
  readonly sealedAt: string;
  readonly algorithm: string;
  readonly keyId: string;
  /** Base64, over the canonical JSON of all the others. */
  readonly signature: string;
}

export interface Entry {
  readonly id: string;
  /** Hex. */
  readonly leaf: string;
  /** Bytes of the frame. */
  readonly length: number;
}

export interface Segment {
  readonly data: Buffer;
  readonly index: Buffer;
  readonly seal: Seal;
}

export const NO_SEAL = '0'.repeat(64);

export const segmentKeys = (segment: number) => {
  const name = `segments/${String(segment).padStart(10, '0')}`;
  return { data: `${name}.ndjson.zst`, index: `${name}.index`, seal: `${name}.json` };
};

/** @param events in the order that they are to be kept in; at least one */
export async function makeSegment(
  events: readonly AuditEvent[],
  about: { readonly segment: number; readonly previous: Seal | undefined; readonly sealedAt: Date },
  signer: Signer
): Promise<Segment> {
  const lines = events.map(lineOf);
  const frames = lines.map(frameOf);
  const leaves = lines.map(leafHash);
  const entries = events.map(({ id }, i) => `${id} ${leaves[i]!.toString('hex')} ${frames[i]!.length}\n`);
  const [data, index] = [Buffer.concat(frames), Buffer.from(entries.join(''))];
  const times = events.map(({ meta }) => meta?.lastUpdated ?? '').sort();
  const unsigned: Omit<Seal, 'signature'> = {
    version: 1,
    segment: about.segment,
    events: events.length,
    merkleRoot: merkleRoot(leaves).toString('hex'),
    dataSha256: sha256(data).toString('hex'),
    indexSha256: sha256(index).toString('hex'),
    previous: about.previous ? sealDigest(about.previous) : NO_SEAL,
    firstLastUpdated: times[0]!,
    lastLastUpdated: times.at(-1)!,
    sealedAt: about.sealedAt.toISOString(),
    algorithm: signer.algorithm,
    keyId: signer.keyId,
  };
  const signature = (await signer.sign(Buffer.from(canonicalJson(unsigned)))).toString('base64');
  return { data, index, seal: { ...unsigned, signature } };
}

/** One line as it lies in a segment. The same line is the same bytes, as long as zstd is the same. */
export const frameOf = (line: Buffer): Buffer => zstdCompressSync(line, COMPRESSION);

/** The event as Medplum holds it, its ids and times of storing with it. */
export const lineOf = (event: AuditEvent): Buffer => Buffer.from(`${canonicalJson(event)}\n`);

export const sealDigest = (seal: Seal): string => sha256(canonicalJson(seal)).toString('hex');

export function isSignedBy(signer: Signer, { signature, ...unsigned }: Seal): boolean {
  try {
    return signer.verify(Buffer.from(canonicalJson(unsigned)), Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

export function readIndex(index: Buffer): Entry[] {
  return index
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [id, leaf, length] = line.split(' ');
      return id && leaf && length ? [{ id, leaf, length: Number(length) }] : [];
    });
}

/** The line of one event; undefined when its frame is broken. */
export function lineAt(data: Buffer, offset: number, length: number): Buffer | undefined {
  return decompressed(data.subarray(offset, offset + length));
}

/**
 * All lines of a data file, whatever its frames are: also of one that was taken apart and put together again. A frame
 * that can't be read is one line that is undefined.
 */
export function linesOf(data: Buffer): (Buffer | undefined)[] {
  return framesOf(data).flatMap((frame) => {
    const whole = decompressed(frame);
    if (!whole) return [undefined];
    const lines = whole.toString('utf8').split('\n');
    return lines.slice(0, -1).map((line) => Buffer.from(`${line}\n`));
  });
}

/** Cut where frames begin. */
export function framesOf(data: Buffer): Buffer[] {
  const starts: number[] = [];
  for (let at = data.indexOf(MAGIC); at >= 0; at = data.indexOf(MAGIC, at + 4)) starts.push(at);
  if (starts[0] !== 0) starts.unshift(0);
  return starts.map((start, i) => data.subarray(start, starts[i + 1]));
}

const MAGIC = Buffer.of(0x28, 0xb5, 0x2f, 0xfd);
const COMPRESSION = {
  params: { [constants.ZSTD_c_compressionLevel]: 9, [constants.ZSTD_c_checksumFlag]: 1 },
};

function decompressed(frame: Buffer): Buffer | undefined {
  try {
    return zstdDecompressSync(frame);
  } catch {
    return undefined;
  }
}
