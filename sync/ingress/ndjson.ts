import { isTooDeep } from './depth.ts';

/** One resource; the largest of Synthea are below 1 MB. */
const MAX_LINE_BYTES = 16_000_000;

export interface NdjsonLine {
  /** Counted from 1; blank lines count. */
  readonly line: number;
  /** undefined for what is no JSON, or nested too deeply. */
  readonly resource: unknown;
  readonly bytes: number;
}

export class LineTooLong extends Error {
  constructor() {
    super('A line of NDJSON is too large for one resource.');
    this.name = 'LineTooLong';
  }
}

/**
 * Lines of NDJSON (http://ndjson.org) in groups, as they arrive; blank lines are left out. A group ends after so many
 * lines, or after so many bytes, so that what is in memory is bounded.
 * @throws LineTooLong
 */
export async function* readNdjson(
  chunks: AsyncIterable<Buffer>,
  most: { readonly lines: number; readonly bytes?: number }
): AsyncIterable<NdjsonLine[]> {
  const mostBytes = most.bytes ?? Number.POSITIVE_INFINITY;
  let rest: Buffer[] = [];
  let restBytes = 0;
  let number = 0;
  let group: NdjsonLine[] = [];
  let groupBytes = 0;
  const add = (bytes: Buffer): void => {
    number++;
    if (isBlank(bytes)) return;
    group.push({ line: number, resource: parseLine(bytes), bytes: bytes.length });
    groupBytes += bytes.length;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, at);
      if (restBytes + piece.length > MAX_LINE_BYTES) throw new LineTooLong();
      add(rest.length > 0 ? Buffer.concat([...rest, piece]) : piece);
      rest = [];
      restBytes = 0;
      from = at + 1;
      if (group.length >= most.lines || groupBytes >= mostBytes) {
        yield group;
        group = [];
        groupBytes = 0;
      }
    }
    rest.push(chunk.subarray(from));
    restBytes += chunk.length - from;
    if (restBytes > MAX_LINE_BYTES) throw new LineTooLong();
  }
  add(Buffer.concat(rest));
  if (group.length > 0) yield group;
}

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

function parseLine(bytes: Buffer): unknown {
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return isTooDeep(json) ? undefined : json;
  } catch {
    return undefined;
  }
}
