import fs from 'node:fs/promises';
import path from 'node:path';
import type { AuditEvent } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { type ChainHead, linkOf, openChain } from './chain.ts';

/**
 * An append-only log on disk, one segment a file, one record a line. `append` resolves when its record is on the disk:
 * all that arrive while one `fdatasync` runs share the next. An `intent` without its `event` is what a process that
 * died left behind; opening the outbox turns it into an event.
 */
export interface OutboxRecord {
  readonly kind: 'intent' | 'event';
  readonly id: string;
  readonly event: AuditEvent;
}

/** Events of one segment, from a place in it. */
export interface Slice {
  readonly segment: string;
  readonly events: readonly OutboxRecord[];
  /** Where to go on in the segment once these are acknowledged. */
  readonly end: number;
  /** Written by an earlier process: some of it may have reached Medplum already. */
  readonly recovered: boolean;
}

export interface Outbox {
  append(record: OutboxRecord): Promise<void>;
  /** The oldest events that are not acknowledged, at most `most`; undefined when there are none. */
  next(most: number): Promise<Slice | undefined>;
  /** Durably remembers that a slice has been dealt with, and removes segments that are done. */
  acknowledge(slice: Slice): Promise<void>;
  /** Keeps an event that Medplum refuses, out of the way, for a person to look at. */
  reject(record: OutboxRecord): Promise<void>;
  pending(): number;
  /** The last event that is on the disk, by its number and hash. */
  head(): ChainHead | undefined;
  probe(): Promise<void>;
  close(): Promise<void>;
}

const SEGMENT_BYTES = 4 * 1024 * 1024;
const CURSOR = 'cursor.json';
const REJECTED = 'rejected.ndjson';
/** The number and hash of the last event: what is missing at the end of a chain is missed by it. */
export const HEAD = 'head.json';

interface Segment {
  readonly name: string;
  readonly recovered: boolean;
  /** Bytes that are on the disk for sure. */
  synced: number;
  /** Bytes whose events are acknowledged. */
  acknowledged: number;
  closed: boolean;
  readonly openIntents: Set<string>;
}

/** @param writer what the chain of these events is called: the name of the process */
export async function openOutbox(folder: string, namespace: Namespace, writer: string): Promise<Outbox> {
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const segments = await recoverSegments(folder);
  let count = 0;
  let known = await readHead(folder);
  for (const segment of segments) {
    const events = (await read(folder, segment)).records.filter((record) => record.kind === 'event');
    count += events.length;
    const link = events.length > 0 ? linkOf(events.at(-1)!.event, namespace) : undefined;
    if (link) known = headOf(link);
  }
  const chain = openChain(namespace, writer, known);
  let waiting: { record: OutboxRecord; resolve(): void; reject(err: unknown): void }[] = [];
  let busy = false;
  let written: Promise<void> = Promise.resolve();
  let current: { handle: fs.FileHandle; segment: Segment } | undefined;
  let closing = false;
  const intentSegment = new Map<string, Segment>();

  async function openSegment(): Promise<NonNullable<typeof current>> {
    const last = segments.at(-1)?.name ?? '0';
    const name = `${String(Number.parseInt(last, 10) + 1).padStart(10, '0')}.ndjson`;
    const handle = await fs.open(path.join(folder, name), 'ax', 0o600);
    const segment: Segment = {
      name,
      recovered: false,
      synced: 0,
      acknowledged: 0,
      closed: false,
      openIntents: new Set(),
    };
    segments.push(segment);
    await syncFolder(folder);
    return { handle, segment };
  }

  async function closeSegment(): Promise<void> {
    const closed = current;
    current = undefined;
    if (!closed) return;
    closed.segment.closed = true;
    await closed.handle.close().catch(() => undefined);
  }

  async function writeAll(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        current ??= await openSegment();
        const { handle, segment } = current;
        const bytes = Buffer.from(batch.map(({ record }) => `${JSON.stringify(stamped(record))}\n`).join(''));
        await writeFully(handle, bytes);
        await handle.datasync();
        segment.synced += bytes.length;
        known = chain.head();
        for (const { record, resolve } of batch) {
          settle(record, segment);
          resolve();
        }
        if (segment.synced >= SEGMENT_BYTES) await closeSegment();
      } catch (err) {
        // What this segment now ends with is unknown, so nothing is ever appended to it again.
        await closeSegment();
        chain.restart(known);
        for (const { reject } of batch) reject(err);
      }
    }
    // In one step with the look at `waiting`: what is appended from here on starts the next round itself.
    busy = false;
  }

  /** Numbered as it is written, so that numbers are in the order of the file. */
  const stamped = (record: OutboxRecord): OutboxRecord =>
    record.kind === 'event' ? { ...record, event: chain.stamp(record.event) } : record;

  function settle(record: OutboxRecord, segment: Segment): void {
    if (record.kind === 'intent') {
      segment.openIntents.add(record.id);
      intentSegment.set(record.id, segment);
      return;
    }
    count++;
    intentSegment.get(record.id)?.openIntents.delete(record.id);
    intentSegment.delete(record.id);
  }

  const outbox: Outbox = {
    append(record) {
      if (closing) return Promise.reject(new Error('the outbox is closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ record, resolve, reject });
        if (!busy) written = writeAll();
      });
    },
    async next(most) {
      for (const segment of [...segments]) {
        if (segment.acknowledged < segment.synced) {
          const { records, end } = await read(folder, segment, most);
          const events = records.filter(({ kind }) => kind === 'event');
          const slice = { segment: segment.name, events, end, recovered: segment.recovered };
          if (events.length > 0) return slice;
          await outbox.acknowledge(slice);
        }
      }
      return undefined;
    },
    async acknowledge(slice) {
      const segment = segments.find(({ name }) => name === slice.segment);
      if (!segment) return;
      segment.acknowledged = slice.end;
      count -= slice.events.length;
      const done = segments.filter((s) => s.closed && s.acknowledged >= s.synced && s.openIntents.size === 0);
      await writeCursor(
        folder,
        segments.filter((s) => !done.includes(s))
      );
      // What Medplum has, and not what is still on its way there: verification misses what is gone up to here.
      const last = slice.events.at(-1);
      const link = last && linkOf(last.event, namespace);
      if (link) await writeWhole(folder, HEAD, headOf(link));
      for (const s of done) {
        await fs.rm(path.join(folder, s.name), { force: true });
        segments.splice(segments.indexOf(s), 1);
      }
    },
    async reject(record) {
      const handle = await fs.open(path.join(folder, REJECTED), 'a', 0o600);
      try {
        await writeFully(handle, Buffer.from(`${JSON.stringify(record)}\n`));
        await handle.datasync();
      } finally {
        await handle.close();
      }
    },
    pending: () => count,
    head: () => known,
    async probe() {
      const file = path.join(folder, 'probe');
      await fs.writeFile(file, 'ok', { mode: 0o600 });
      await fs.rm(file);
    },
    async close() {
      closing = true;
      await written;
      await closeSegment();
    },
  };

  for (const record of await interrupted(folder, segments)) await outbox.append({ ...record, kind: 'event' });
  return outbox;
}

/** Segments of earlier processes, oldest first. A torn last line was never acknowledged to anybody: it is left out. */
async function recoverSegments(folder: string): Promise<Segment[]> {
  const names = (await fs.readdir(folder)).filter((name) => /^\d{10}\.ndjson$/.test(name)).sort();
  const cursor = await readCursor(folder);
  const segments: Segment[] = [];
  for (const name of names) {
    const bytes = await fs.readFile(path.join(folder, name));
    segments.push({
      name,
      recovered: true,
      synced: bytes.lastIndexOf(0x0a) + 1,
      acknowledged: cursor[name] ?? 0,
      closed: true,
      openIntents: new Set(),
    });
  }
  return segments;
}

async function interrupted(folder: string, segments: readonly Segment[]): Promise<OutboxRecord[]> {
  const open = new Map<string, OutboxRecord>();
  for (const segment of segments.filter((s) => s.recovered)) {
    for (const record of (await read(folder, { ...segment, acknowledged: 0 })).records) {
      if (record.kind === 'intent') open.set(record.id, record);
      else open.delete(record.id);
    }
  }
  return [...open.values()];
}

/** Records from where the segment is acknowledged up to, at most so many that are events. */
async function read(
  folder: string,
  segment: Segment,
  mostEvents = Number.POSITIVE_INFINITY
): Promise<{ records: OutboxRecord[]; end: number }> {
  const handle = await fs.open(path.join(folder, segment.name), 'r');
  try {
    const bytes = Buffer.alloc(segment.synced - segment.acknowledged);
    await handle.read(bytes, 0, bytes.length, segment.acknowledged);
    const records: OutboxRecord[] = [];
    let start = 0;
    for (let events = 0; start < bytes.length && events < mostEvents; ) {
      const newline = bytes.indexOf(0x0a, start);
      if (newline < 0) break;
      const record = parse(bytes.subarray(start, newline));
      if (record) records.push(record);
      if (record?.kind === 'event') events++;
      start = newline + 1;
    }
    return { records, end: segment.acknowledged + start };
  } finally {
    await handle.close();
  }
}

/** A line in the middle of a segment can be torn when a write failed half-way: its append was rejected. */
function parse(line: Buffer): OutboxRecord | undefined {
  try {
    return JSON.parse(line.toString('utf8')) as OutboxRecord;
  } catch {
    return undefined;
  }
}

async function writeFully(handle: fs.FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
  }
}

async function readCursor(folder: string): Promise<Record<string, number>> {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, CURSOR), 'utf8')) as Record<string, number>;
  } catch {
    return {}; // None yet, or lost: what was posted already is found again by its tag.
  }
}

async function writeCursor(folder: string, segments: readonly Segment[]): Promise<void> {
  await writeWhole(folder, CURSOR, Object.fromEntries(segments.map((s) => [s.name, s.acknowledged])));
}

async function readHead(folder: string): Promise<ChainHead | undefined> {
  try {
    return JSON.parse(await fs.readFile(path.join(folder, HEAD), 'utf8')) as ChainHead;
  } catch {
    return undefined; // The first start, or the events in the segments say it.
  }
}

const headOf = ({ writer, chain, sequence, hash }: ChainHead): ChainHead => ({ writer, chain, sequence, hash });

/** Replaced as a whole, or not at all. */
async function writeWhole(folder: string, name: string, value: object): Promise<void> {
  const file = path.join(folder, name);
  await fs.writeFile(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
  await fs.rename(`${file}.new`, file);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
