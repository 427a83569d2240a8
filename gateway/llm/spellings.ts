import { isUtf8 } from 'node:buffer';
import zlib from 'node:zlib';

/**
 * What a text says to somebody who undoes an encoding, nested up to three times: Base64, Base32, hexadecimal, escapes of
 * JSON, HTML, URLs and mail, character codes, compressed bytes. Decoding what is there finds an identifier however it was
 * written; searching for every spelling of it would not.
 */
const DEEPEST = 3;
/** Decoded characters in all: a text made to decode into ever more is not followed to its end. */
const MOST = 4_000_000;

export function* spellings(text: string): Generator<string> {
  let budget = MOST;
  let level: string[] = [text];
  yield text;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: string[] = [];
    for (const one of level) {
      for (const decoded of undone(one)) {
        budget -= decoded.length;
        if (budget < 0) return;
        yield decoded;
        next.push(decoded);
      }
    }
    level = next;
  }
}

function* undone(text: string): Generator<string> {
  const plain = unescaped(text);
  if (plain !== text) yield plain;
  yield* runs(text, BASE64, (run) => SKIPS.map((skip) => () => bytesOf(run.slice(skip), 'base64')));
  yield* runs(text, HEX, (run) => {
    const digits = run.replace(/[^0-9a-f]/gi, '');
    return [0, 1].map((skip) => () => bytesOf(evenly(digits.slice(skip)), 'hex'));
  });
  yield* runs(text, BASE32, (run) => [() => base32(run)]);
  yield* runs(text, CODES, (run) => [() => Buffer.from(characters(run))]);
}

const ESCAPE =
  /\\u\{?[0-9a-f]{2,6}|\\x[0-9a-f]{2}|&(?:#\d{2,7}|#x[0-9a-f]{2,6}|[a-z]{2,8});|%[0-9a-f]{2}|=[0-9a-f]{2}|\\[0-7]{3}/i;

function unescaped(text: string): string {
  if (!ESCAPE.test(text)) return text;
  return text
    .replace(/\\u\{([0-9a-f]{1,6})\}/gi, (_, hex) => char(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => char(Number.parseInt(hex, 16)))
    .replace(/\\[0-7]{3}/g, (octal) => char(Number.parseInt(octal.slice(1), 8)))
    .replace(/&#(\d{2,7});/g, (_, code) => char(Number(code)))
    .replace(/&#x([0-9a-f]{2,6});/gi, (_, hex) => char(Number.parseInt(hex, 16)))
    .replace(/&(amp|apos|quot|nbsp|lt|gt);/gi, ' ')
    .replace(/(?:%[0-9a-f]{2}|=[0-9a-f]{2}|\\x[0-9a-f]{2})+/gi, (bytes) =>
      Buffer.from(bytes.replace(/%|=|\\x/gi, ''), 'hex').toString('utf8')
    );
}

const char = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Also over several lines, as in mail and PEM. */
const BASE64 = /(?:[A-Za-z0-9+/_-]{60,}\r?\n)*[A-Za-z0-9+/_-]{8,}={0,2}/g;
const BASE32 = /\b[A-Z2-7]{8,}={0,6}/g;
const HEX = /(?:[0-9a-fA-F]{2}[ :,-]?){5,}/g;
/** `83, 109, 105, 116, 104` and `0x53 0x6d …` */
const CODES = /(?:(?:0x[0-9a-f]{2}|\b\d{2,3})\b[\s,;]{1,3}){3,}(?:0x[0-9a-f]{2}|\d{2,3})/gi;

function characters(run: string): string {
  const hex = /0x/i.test(run);
  const codes = (run.match(hex ? /(?<=0x)[0-9a-f]{2}/gi : /\d+/g) ?? []).map((code) =>
    Number.parseInt(code, hex ? 16 : 10)
  );
  return codes.map((code) => (code >= 32 && code < 0x250 ? String.fromCodePoint(code) : '')).join('');
}

/** @param decode the ways in which a run may be read, one after the other: they share one place for their bytes */
function* runs(text: string, pattern: RegExp, decode: (run: string) => readonly (() => Buffer)[]): Generator<string> {
  for (const [run] of text.matchAll(pattern)) {
    for (const read of decode(run)) {
      const bytes = read();
      const said = readable(bytes) ?? inflated(bytes);
      if (said !== undefined) yield said;
    }
  }
}

/** Nine of ten bytes are printed ASCII, or all of it is UTF-8. UTF-16 is text without its zeros. */
function readable(bytes: Buffer): string | undefined {
  if (bytes.length < 4) return undefined;
  let printed = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if ((byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9) printed++;
    else if (byte === 0) zeros++;
  }
  if (bytes.length >= 8 && zeros > bytes.length * 0.4) return bytes.toString('latin1').replaceAll('\0', '');
  return printed >= bytes.length * 0.9 || (zeros === 0 && isUtf8(bytes)) ? bytes.toString('utf8') : undefined;
}

function inflated(bytes: Buffer): string | undefined {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const deflate = bytes[0] === 0x78 && ((bytes[0] << 8) | (bytes[1] ?? 0)) % 31 === 0;
  if (!gzip && !deflate) return undefined;
  try {
    return zlib
      .unzipSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH, maxOutputLength: 1_000_000 })
      .toString('utf8');
  } catch {
    return undefined;
  }
}

/** Most runs are words, four times decoded to nothing: a place of their own for each would be most of the work. */
function bytesOf(run: string, encoding: 'base64' | 'hex'): Buffer {
  if (run.length > PLACE.length) return Buffer.from(run, encoding);
  return PLACE.subarray(0, PLACE.write(run, encoding));
}
const PLACE = Buffer.alloc(1_024);
/** Where a run of Base64 may begin to mean something. */
const SKIPS = [0, 1, 2, 3] as const;

const evenly = (digits: string): string => digits.slice(0, digits.length & ~1);

function base32(run: string): Buffer {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const sign of run.replaceAll('=', '')) {
    value = ((value << 5) | 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}
