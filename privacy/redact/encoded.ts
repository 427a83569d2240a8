import type { Finding, RedactedType } from './findings.ts';

/**
 * Base64 and hexadecimal runs that hold readable text: they are decoded and looked at like any other text, and the
 * whole run goes when something is found, since a part of it can't be replaced.
 */
export function findEncoded(text: string, look: (decoded: string) => readonly Finding[], found: Finding[]): void {
  for (const match of text.matchAll(RUN)) {
    const run = match[0];
    if (run.length > 200_000) continue;
    const decoded = decode(run);
    if (!decoded) continue;
    const inside = look(decoded);
    if (inside.length === 0) continue;
    found.push({ start: match.index, end: match.index + run.length, type: mostTelling(inside), rank: 3 });
  }
}

const RUN = /[A-Za-z0-9+/_-]{12,}={0,2}/g;

function decode(run: string): string | undefined {
  if (/^(?:[0-9a-fA-F]{2}){8,}$/.test(run)) return readable(Buffer.from(run, 'hex'));
  // Words, names in snake case and paths are letters of one case, or have no mix; what is encoded has.
  if (!run.endsWith('=') && !(/[a-z]/.test(run) && /[A-Z]/.test(run) && (/\d/.test(run) || run.length >= 24)))
    return undefined;
  return readable(Buffer.from(run, 'base64'));
}

function readable(bytes: Buffer): string | undefined {
  if (bytes.length < 6) return undefined;
  let printable = 0;
  for (const byte of bytes)
    if ((byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte >= 0xc2) printable++;
  if (printable < bytes.length * 0.9) return undefined;
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? undefined : text;
}

function mostTelling(inside: readonly Finding[]): RedactedType {
  return [...inside].sort((a, b) => b.rank - a.rank)[0]!.type;
}
