import fs from 'node:fs';
import path from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import zlib from 'node:zlib';
import type { PlacedPiece } from './place.ts';
import { isSqlite, sqliteRows } from './sqlite.ts';

const CHUNK = 1024 * 1024;
/** Longer than any identifier in any encoding, with what the rules look at on both sides. */
const OVERLAP = 16 * 1024;

/**
 * Every file under a folder, as its bytes: also what SQLite has deleted and not overwritten, and what still lies in
 * its write-ahead log. SQLite files are read through SQLite as well, which puts values together that lie on several
 * pages; compressed files are read decompressed as well. File names are persisted state, too.
 */
export async function* filesUnder(
  root: string,
  skip: (file: string) => boolean | Promise<boolean>
): AsyncGenerator<PlacedPiece> {
  for (const file of filesBelow(root)) {
    if (await skip(file)) continue;
    const name = path.relative(path.dirname(root), file);
    yield {
      place: `${file} (its name)`,
      nameOf: file,
      bytes: Buffer.from(name),
      where: (offset) => ({ file, offset }),
    };
    yield* contentOf(file);
  }
}

async function* contentOf(file: string): AsyncGenerator<PlacedPiece> {
  const head = await headOf(file);
  const packed = isSqlite(head) || /-(?:wal|journal)$/.test(file);
  yield* pieces(file, fs.createReadStream(file, { highWaterMark: CHUNK }), packed);
  if (isSqlite(head)) yield* sqliteRows(file);
  const decompress = decompressorOf(file, head);
  if (!decompress) return;
  // What fails of either ends the reading below; without a listener of its own it would end the process.
  pipeline(fs.createReadStream(file), decompress, () => {});
  yield* pieces(file, decompress, false);
}

async function* pieces(file: string, stream: Readable, packed: boolean): AsyncGenerator<PlacedPiece> {
  let kept: Buffer = Buffer.alloc(0);
  let keptAt = 0;
  const piece = (bytes: Buffer, last: boolean): PlacedPiece => {
    const base = keptAt;
    const place = file;
    return {
      place,
      bytes,
      packed,
      cutStart: base > 0,
      cutEnd: !last,
      where: (offset) => ({ file, offset: base + offset }),
    };
  };
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.concat([kept, chunk as Buffer]);
      if (bytes.length < CHUNK) {
        kept = bytes;
        continue;
      }
      yield piece(bytes, false);
      kept = bytes.subarray(Math.max(0, bytes.length - OVERLAP));
      keptAt += bytes.length - kept.length;
    }
  } catch (err) {
    // A file that went away, or a compressed one that is cut off or damaged: what there was is searched.
    if (!/^(?:ENOENT|Z_|ZSTD_|ERR_BROTLI|ERR__ERROR)/.test((err as NodeJS.ErrnoException).code ?? '')) throw err;
  }
  if (kept.length > 0) yield piece(kept, true);
}

function decompressorOf(file: string, head: Buffer): (NodeJS.ReadWriteStream & Readable) | undefined {
  if (head[0] === 0x1f && head[1] === 0x8b) return zlib.createGunzip();
  if (head.readUInt32LE(0) === 0xfd2fb528) return zlib.createZstdDecompress();
  if (/\.(?:deflate|zz|zlib)$/i.test(file)) return head[0] === 0x78 ? zlib.createInflate() : zlib.createInflateRaw();
  return /\.br$/i.test(file) ? zlib.createBrotliDecompress() : undefined;
}

async function headOf(file: string): Promise<Buffer> {
  const head = Buffer.alloc(16);
  const handle = await fs.promises.open(file).catch(() => undefined);
  await handle?.read(head, 0, 16, 0);
  await handle?.close();
  return head;
}

/** Every file of a folder, however deep. What a running Atlas removes while it is listed is no fault. */
export function* filesBelow(root: string): Generator<string> {
  const stat = fs.statSync(root, { throwIfNoEntry: false });
  if (stat?.isFile()) yield root;
  if (stat?.isDirectory()) yield* entriesBelow(root);
}

function* entriesBelow(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* entriesBelow(file);
    else if (entry.isFile()) yield file;
  }
}

function entriesOf(folder: string): fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw err;
  }
}
