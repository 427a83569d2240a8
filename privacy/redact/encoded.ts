import { type Finding, LABELLED, type RedactedType } from './findings.ts';
import type { Tokens } from './tokens.ts';

/**
 * Base64 and hexadecimal runs that hold readable text: they are decoded and looked at like any other text, and the
 * whole run goes when something is found, since a part of it can't be replaced.
 */
export function findEncoded(t: Tokens, look: (decoded: string) => readonly Finding[], found: Finding[]): void {
  let to = 0;
  for (let i = 0; i < t.count; i++) {
    const start = t.start[i]!;
    if (t.end[i]! - start < LEAST || start < to) continue;
    RUN.lastIndex = runStart(t.text, start, to);
    const run = RUN.exec(t.text)?.[0];
    to = RUN.lastIndex;
    if (!run || run.length > MOST) continue;
    const decoded = decode(run);
    const inside = decoded ? look(decoded) : [];
    if (inside.length > 0) found.push({ start: to - run.length, end: to, type: mostTelling(inside), rank: LABELLED });
  }
}

/** A run has a stretch of so many letters and digits, as all but one in a million of its length do. */
const LEAST = 10;
const MOST = 200_000;
const RUN = /[A-Za-z0-9+/_-]{12,}={0,2}/y;

function runStart(text: string, at: number, least: number): number {
  while (at > least && /[A-Za-z0-9+/_-]/.test(text.charAt(at - 1))) at--;
  return at;
}

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
