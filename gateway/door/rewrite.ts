import { Transform, type TransformCallback } from 'node:stream';

/**
 * Puts the gateway's address where an answer of Medplum names Medplum's own: in links, fullUrls, Location, issuer and
 * WebSocket endpoints. Works on bytes as they pass, so a bundle of any size needs the memory of one chunk.
 */
export interface Rewrites {
  /** Pairs of base URLs with their trailing slash. */
  readonly pairs: readonly (readonly [from: string, to: string])[];
}

/** @param medplumBases every address under which Medplum may call itself */
export function rewritesTo(gatewayBase: string, medplumBases: readonly string[]): Rewrites {
  const to = withSlash(gatewayBase);
  const pairs = [...new Set(medplumBases.map(withSlash))]
    .filter((from) => from !== to)
    .flatMap((from) => [
      [from, to] as const,
      [asWebSocket(from), asWebSocket(to)] as const,
      // As `iss` in the query of a SMART launch.
      [encodeURIComponent(from), encodeURIComponent(to)] as const,
    ]);
  return { pairs };
}

export function rewriteText(text: string, { pairs }: Rewrites): string {
  return pairs.reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

export function rewriteStream(rewrites: Rewrites): Transform {
  const needles = rewrites.pairs.map(([from]) => Buffer.from(from));
  const overlap = Math.max(0, ...needles.map((needle) => needle.length - 1));
  let held: Buffer = Buffer.alloc(0);
  // Latin-1 maps each byte to one character and back, so bytes of UTF-8 that a chunk cuts in two stay as they are.
  const replaced = (bytes: Buffer): Buffer =>
    needles.some((needle) => bytes.includes(needle))
      ? Buffer.from(rewriteText(bytes.toString('latin1'), rewrites), 'latin1')
      : bytes;
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      const bytes = replaced(held.length > 0 ? Buffer.concat([held, chunk]) : chunk);
      const cut = bytes.length - heldBack(bytes, needles, overlap);
      held = Buffer.from(bytes.subarray(cut));
      done(null, bytes.subarray(0, cut));
    },
    flush(done: TransformCallback) {
      done(null, held);
    },
  });
}

/** How many bytes at the end could be the start of an address. */
function heldBack(bytes: Buffer, needles: readonly Buffer[], most: number): number {
  for (let length = Math.min(most, bytes.length); length > 0; length--) {
    const tail = bytes.subarray(bytes.length - length);
    if (needles.some((needle) => needle.length > length && needle.subarray(0, length).equals(tail))) return length;
  }
  return 0;
}

function withSlash(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

function asWebSocket(base: string): string {
  return base.replace(/^http/, 'ws');
}
