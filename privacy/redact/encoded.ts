import { type Finding, LABELLED, type RedactedType } from './findings.ts';
import type { Tokens } from './tokens.ts';

/**
 * Base64 and hexadecimal runs that hold readable text: they are decoded and looked at like any other text, and the
 * whole run goes when something is found, since a part of it can't be replaced.
 */
export function findEncoded(t: Tokens, look: (decoded: string) => readonly Finding[], found: Finding[]): void {
  let to = 0;
  const { codes } = t;
  const [starts, ends] = [t.start, t.end];
  for (const i of t.long) {
    const start = starts[i]!;
    const end = ends[i]!;
    if (start < to) continue;
    // Most long words stand alone and are shorter than a run.
    if (end - start < SHORTEST && !isRun(codes[end]!) && codes[end] !== 61 && !(start > 0 && isRun(codes[start - 1]!)))
      continue;
    const from = runStart(t.text, start, to);
    const letters = runEnd(t.text, from);
    to = pastFill(t.text, letters);
    if (letters - from < SHORTEST || to - from > MOST || !isMixed(t.text, from, to)) continue;
    const run = t.text.slice(from, to);
    const decoded = decode(run);
    const inside = decoded ? look(decoded) : [];
    if (inside.length > 0) found.push({ start: to - run.length, end: to, type: mostTelling(inside), rank: LABELLED });
  }
}

const SHORTEST = 12;
const MOST = 200_000;

const isRun = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 47 && code <= 57) ||
  code === 43 ||
  code === 95 ||
  code === 45;

function runStart(text: string, at: number, least: number): number {
  while (at > least && isRun(text.charCodeAt(at - 1))) at--;
  return at;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (isRun(text.charCodeAt(at))) at++;
  return at;
}

/** Base64 is filled up with up to two signs. */
function pastFill(text: string, at: number): number {
  if (text.charCodeAt(at) !== 61) return at;
  return text.charCodeAt(at + 1) === 61 ? at + 2 : at + 1;
}

/** Whether it can be encoded at all: words and numbers, which most runs are, have letters of one case or no letters. */
function isMixed(text: string, from: number, to: number): boolean {
  if (text.charCodeAt(to - 1) === 61) return true;
  let hex = true;
  let kinds = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) kinds |= 1;
    else if (code >= 65 && code <= 90) kinds |= 2;
    else if (code >= 48 && code <= 57) kinds |= 4;
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70))) hex = false;
  }
  return hex || kinds === 7 || ((kinds & 3) === 3 && to - from >= 24);
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
