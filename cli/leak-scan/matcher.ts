/**
 * Finds any of many byte strings, without regard to ASCII case, in one pass: at each place four bytes (three for the
 * shortest needles) say by a table of bits whether a needle could be here. Each needle is tried at its rarest four
 * bytes, so a hundred thousand that all begin with `urn:uuid:` cost no more than others.
 */
export interface Matcher<T> {
  /** Calls back for each match; the same place may match several needles. */
  find(haystack: Uint8Array, onMatch: (item: T, start: number, end: number) => void): void;
}

export function createMatcher<T>(items: Iterable<{ bytes: Uint8Array; item: T }>): Matcher<T> {
  const needles: Needle<T>[] = [];
  for (const { bytes, item } of items) if (bytes.length >= 3) needles.push({ folded: fold(bytes), item, anchor: 0 });
  const tables = [
    tableOf(
      needles.filter((n) => n.folded.length >= 4),
      4
    ),
    tableOf(
      needles.filter((n) => n.folded.length === 3),
      3
    ),
  ];
  return {
    find(haystack, onMatch) {
      const text = fold(haystack);
      for (const table of tables) if (table) search(table, text, onMatch);
    },
  };
}

interface Needle<T> {
  readonly folded: Uint8Array;
  readonly item: T;
  /** Where in the needle its rarest gram begins. */
  anchor: number;
}

interface Table<T> {
  readonly size: 3 | 4;
  readonly bits: Uint8Array;
  readonly byGram: ReadonlyMap<number, readonly Needle<T>[]>;
}

const HASH_BITS = 20;
const hash = (gram: number): number => Math.imul(gram, 0x9e3779b1) >>> (32 - HASH_BITS);

function tableOf<T>(needles: readonly Needle<T>[], size: 3 | 4): Table<T> | undefined {
  if (needles.length === 0) return undefined;
  const counts = new Map<number, number>();
  const each = (needle: Needle<T>, visit: (gram: number, at: number) => void) => {
    for (let at = 0; at + size <= needle.folded.length; at++) visit(gramAt(needle.folded, at, size), at);
  };
  for (const needle of needles) each(needle, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
  const bits = new Uint8Array(1 << HASH_BITS);
  const byGram = new Map<number, Needle<T>[]>();
  for (const needle of needles) {
    let best = { gram: 0, count: Number.POSITIVE_INFINITY };
    each(needle, (gram, at) => {
      const count = counts.get(gram)!;
      if (count >= best.count) return;
      best = { gram, count };
      needle.anchor = at;
    });
    bits[hash(best.gram)] = 1;
    const others = byGram.get(best.gram);
    if (others) others.push(needle);
    else byGram.set(best.gram, [needle]);
  }
  return { size, bits, byGram };
}

function search<T>(table: Table<T>, text: Uint8Array, onMatch: (item: T, start: number, end: number) => void): void {
  const { size, bits, byGram } = table;
  const last = text.length - size;
  for (let at = 0; at <= last; at++) {
    const gram = gramAt(text, at, size);
    if (bits[hash(gram)] === 0) continue;
    const candidates = byGram.get(gram);
    if (!candidates) continue;
    for (const { folded, item, anchor } of candidates) {
      const start = at - anchor;
      if (start >= 0 && equalsAt(text, start, folded)) onMatch(item, start, start + folded.length);
    }
  }
}

function gramAt(bytes: Uint8Array, at: number, size: 3 | 4): number {
  const three = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
  return size === 3 ? three : three | (bytes[at + 3]! << 24);
}

function equalsAt(text: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start + needle.length > text.length) return false;
  for (let i = 0; i < needle.length; i++) if (text[start + i] !== needle[i]) return false;
  return true;
}

const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 65 && byte <= 90 ? byte + 32 : byte));

function fold(bytes: Uint8Array): Uint8Array {
  const folded = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) folded[i] = FOLDED[bytes[i]!]!;
  return folded;
}
