import { type Finding, READ } from '../findings.ts';
import { NEW_LINE, type Tokens, WORD } from '../tokens.ts';

/** In a text of Latin letters, words of another script are almost always somebody's name or address. */
export function findScripts(t: Tokens, found: Finding[]): void {
  if (!t.otherScripts) return;
  let other = 0;
  let words = 0;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD) continue;
    words++;
    if (isOther(t, i)) other++;
  }
  if (other === 0 || other > words * 0.4) return;
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] !== WORD || !isOther(t, i)) continue;
    const first = i;
    while (i + 1 < t.count && t.kind[i + 1] === WORD && isOther(t, i + 1) && t.gap[i + 1]! < NEW_LINE) i++;
    found.push({ start: t.start[first]!, end: t.end[i]!, type: 'PERSON', rank: READ });
  }
}

/** Two letters or more, so that µ, β and Δ stay what they are. */
function isOther(t: Tokens, i: number): boolean {
  const code = t.codes[t.start[i]!]!;
  return code >= 0x370 && !(code >= 0x1e00 && code < 0x2000) && code < 0xd800 && t.end[i]! - t.start[i]! >= 2;
}
