import zlib from 'node:zlib';

/** The same bytes with one encoding undone. */
export interface View {
  readonly bytes: Buffer;
  readonly encoding: string;
  /** Where in the bytes it was taken from it begins. */
  readonly offset: number;
}

/**
 * What the bytes say to somebody who undoes an encoding: Base64 and hex runs at each alignment, UTF-16, percent and
 * backslash escapes, compressed streams. Decoding what is there finds an identifier however it was nested; searching
 * for every encoded spelling of it would not.
 */
export function views(bytes: Buffer): View[] {
  const latin1 = bytes.toString('latin1');
  return [...escaped(latin1), ...base64(latin1), ...hex(latin1), ...utf16(bytes), ...compressed(bytes)];
}

/** An encoding in which most of the text stands as it is, and how to undo it. */
interface Escape {
  readonly encoding: string;
  readonly trace: RegExp;
  readonly undo: (text: string) => string;
}

const ESCAPES: readonly Escape[] = [
  {
    encoding: 'json-escaped',
    trace: /\\(?:u[0-9a-f]{4}|\/)/gi,
    undo: (text) => text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => utf8(code, 16)).replaceAll('\\/', '/'),
  },
  {
    encoding: 'html-escaped',
    trace: /&(?:#\d{2,4}|#x[0-9a-f]{2,4}|amp|apos|quot);/gi,
    undo: (text) =>
      text
        .replace(/&#(\d{2,4});/g, (_, code) => utf8(code, 10))
        .replace(/&#x([0-9a-f]{2,4});/gi, (_, code) => utf8(code, 16))
        .replace(/&(?:apos|quot);/g, "'")
        .replaceAll('&amp;', '&'),
  },
  {
    encoding: 'url-encoded',
    trace: /%[0-9a-f]{2}|=[\w.,'-]{1,64}\+[\w.,'-]/gi,
    undo: (text) =>
      text
        .replaceAll('+', ' ')
        .replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
  },
];

/** The text around each trace of an escape, undone. Only around: random bytes hold such traces everywhere. */
function escaped(latin1: string): View[] {
  const found: View[] = [];
  for (const { encoding, trace, undo } of ESCAPES) {
    let done = 0;
    for (const { index } of latin1.matchAll(trace)) {
      if (index < done) continue;
      let start = index;
      while (start > done && isPrintable(latin1.charCodeAt(start - 1))) start--;
      let end = index;
      while (end < latin1.length && isPrintable(latin1.charCodeAt(end))) end++;
      done = end;
      found.push({ bytes: Buffer.from(undo(latin1.slice(start, end)), 'latin1'), encoding, offset: start });
    }
  }
  return found;
}

const utf8 = (code: string, radix: number): string =>
  Buffer.from(String.fromCodePoint(Number.parseInt(code, radix)), 'utf8').toString('latin1');

// Also over several lines, as in mail and PEM.
const BASE64_RUN = /(?:[A-Za-z0-9+/_-]{60,}(?:\r?\n|\\r\\n|\\n))*[A-Za-z0-9+/_-]{12,}/g;

/**
 * A run may begin in the middle of one (after a path, or where a piece was cut), so each of the four alignments is
 * tried, and gone into where it says something. Binary content is looked at as it stands.
 */
function base64(latin1: string): View[] {
  const found: View[] = [];
  for (const match of latin1.matchAll(BASE64_RUN)) {
    const run = /[\r\n\\]/.test(match[0]) ? match[0].replace(/\\r|\\n|[\r\n]/g, '') : match[0];
    if (/^(?:[0-9a-f-]+|[a-z_/-]+)$/i.test(run) && run.length <= 128) continue; // a hash, a UUID, words
    const saying = [0, 1, 2, 3].filter((skip) => saysSomething(run, skip));
    const cut = match.index === 0 || match.index + match[0].length === latin1.length;
    const skips = saying.length > 0 ? saying : run.length < 32 ? [] : cut ? [0, 1, 2, 3] : [0];
    for (const skip of skips) {
      found.push({ bytes: Buffer.from(run.slice(skip), 'base64'), encoding: 'base64', offset: match.index });
    }
  }
  return found;
}

/** Whether the beginning, the middle or the end of a run decodes to text, or to something compressed. */
function saysSomething(run: string, skip: number): boolean {
  const middle = skip + ((run.length >> 1) & ~3);
  const end = skip + (Math.max(0, run.length - skip - 96) & ~3);
  return [skip, middle, end].some((at) => isText(Buffer.from(run.slice(at, at + 96), 'base64')));
}

function isText(bytes: Buffer): boolean {
  if (bytes.length < 8) return false;
  if (bytes.indexOf(GZIP) === 0 || isZlib(bytes)) return true;
  let printable = 0;
  for (const byte of bytes) if (byte === 0 || isPrintable(byte)) printable++;
  return printable >= bytes.length * 0.9;
}

const isPrintable = (code: number): boolean =>
  (code >= 0x20 && code !== 0x7f) || code === 0x09 || code === 0x0a || code === 0x0d;

function hex(latin1: string): View[] {
  const found: View[] = [];
  for (const match of latin1.matchAll(/[0-9a-fA-F]{16,}/g)) {
    for (const skip of [0, 1]) {
      const digits = match[0].slice(skip);
      const bytes = Buffer.from(digits.slice(0, digits.length & ~1), 'hex');
      if (bytes.length > 48 || isText(bytes)) found.push({ bytes, encoding: 'hex', offset: match.index });
    }
  }
  return found;
}

/** Three or four letters with zeros between are as often small numbers of a Parquet file. */
const SHORTEST_UTF16 = 10;

/** Runs of code units below U+0700: the scripts that names of most source systems are written in. */
function utf16(bytes: Buffer): View[] {
  if (!bytes.includes(0)) return [];
  const found: View[] = [];
  for (let at = 0; at + 8 <= bytes.length; at++) {
    const little = bytes[at + 1] === 0 && bytes[at + 3] === 0 && bytes[at]! >= 0x20;
    const big = bytes[at] === 0 && bytes[at + 2] === 0 && bytes[at + 1]! >= 0x20;
    if (!little && !big) continue;
    let end = at;
    while (end + 2 <= bytes.length && isLetterUnit(bytes, end, little)) end += 2;
    if (end - at < SHORTEST_UTF16) continue;
    const units = Buffer.from(bytes.subarray(at, end));
    const text = (little ? units : units.swap16()).toString('utf16le');
    found.push({ bytes: Buffer.from(text, 'utf8'), encoding: little ? 'utf-16le' : 'utf-16be', offset: at });
    at = end - 1;
  }
  return found;
}

function isLetterUnit(bytes: Buffer, at: number, little: boolean): boolean {
  const [low, high] = little ? [bytes[at]!, bytes[at + 1]!] : [bytes[at + 1]!, bytes[at]!];
  return high <= 0x06 && (high > 0 || low >= 0x20 || low === 0x0a || low === 0x0d || low === 0x09);
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
/** RFC 1950: deflate with a window of 32 kB, and a header that is a multiple of 31. */
const isZlib = (bytes: Buffer): boolean =>
  bytes.length > 8 && bytes[0] === 0x78 && ((bytes[0] << 8) | bytes[1]!) % 31 === 0;
const LIMIT = 64 * 1024 * 1024;

function compressed(bytes: Buffer): View[] {
  const found: View[] = [];
  const tryIt = (offset: number, encoding: string, inflate: typeof zlib.gunzipSync) => {
    try {
      // Z_SYNC_FLUSH: a stream that was cut off gives what it has.
      const plain = inflate(bytes.subarray(offset), {
        finishFlush: zlib.constants.Z_SYNC_FLUSH,
        maxOutputLength: LIMIT,
      });
      if (plain.length >= 3) found.push({ bytes: plain, encoding, offset });
    } catch {
      // Not compressed after all.
    }
  };
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1)) tryIt(at, 'gzip', zlib.gunzipSync);
  if (isZlib(bytes)) tryIt(0, 'deflate', zlib.inflateSync);
  return found;
}
