/** One way to go on. */
export interface Item {
  readonly label: string;
  /** What is put in at the cursor: what has been typed of it is not repeated. */
  readonly insertText: string;
  readonly detail?: string;
}

/** Those that go on from what has been typed, the rest of each to be put in. */
export function goingOn(
  names: Iterable<{ readonly label: string; readonly detail?: string; readonly after?: string }>,
  typed: string,
  open = ''
): Item[] {
  const found: Item[] = [];
  for (const { label, detail, after = '' } of names) {
    if (!label.startsWith(typed) || (label === typed && after === '')) continue;
    found.push({ label, insertText: `${open}${label.slice(typed.length)}${after}`, ...(detail ? { detail } : {}) });
    if (found.length === MOST) break;
  }
  return found;
}
const MOST = 30;
