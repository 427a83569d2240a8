import type { AuditEvent } from '@medplum/fhirtypes';
import type { PayloadStore } from '../../privacy/vault/payload-store.ts';
import { type Entry, lineAt, readIndex, type Seal, type Segment, segmentKeys } from './segment.ts';

/** The seals that are there, oldest first. One that can't be read stands as undefined at its number. */
export async function readSeals(archive: PayloadStore): Promise<(Seal | undefined)[]> {
  const numbers: number[] = [];
  for await (const key of archive.list('segments/')) {
    const number = /^segments\/(\d{10})\.json$/.exec(key)?.[1];
    if (number) numbers.push(Number(number));
  }
  const last = Math.max(0, ...numbers);
  return Promise.all(Array.from({ length: last }, (_, i) => readSeal(archive, i + 1)));
}

export async function readSeal(archive: PayloadStore, segment: number): Promise<Seal | undefined> {
  const bytes = await archive.get(segmentKeys(segment).seal);
  try {
    return bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as Seal);
  } catch {
    return undefined;
  }
}

/** Data and index first: the seal is what makes a segment be. @returns false when another run has sealed this number */
export async function writeSegment(archive: PayloadStore, { data, index, seal }: Segment): Promise<boolean> {
  const keys = segmentKeys(seal.segment);
  await archive.put(keys.data, data);
  await archive.put(keys.index, index);
  return archive.putIfAbsent(keys.seal, Buffer.from(JSON.stringify(seal)));
}

export async function readEntries(archive: PayloadStore, segment: number): Promise<Entry[]> {
  const bytes = await archive.get(segmentKeys(segment).index);
  return bytes ? readIndex(Buffer.from(bytes)) : [];
}

export async function readData(archive: PayloadStore, segment: number): Promise<Buffer | undefined> {
  const bytes = await archive.get(segmentKeys(segment).data);
  return bytes && Buffer.from(bytes);
}

/** The events of a segment; what can't be read is left out, which verifying tells. */
export async function readEvents(archive: PayloadStore, segment: number): Promise<AuditEvent[]> {
  const [data, entries] = await Promise.all([readData(archive, segment), readEntries(archive, segment)]);
  if (!data) return [];
  const events: AuditEvent[] = [];
  let offset = 0;
  for (const { length } of entries) {
    const line = lineAt(data, offset, length);
    offset += length;
    if (line) events.push(JSON.parse(line.toString('utf8')) as AuditEvent);
  }
  return events;
}
