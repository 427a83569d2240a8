import { diffArrays } from 'diff';

/** A change of adjacent lines. */
export interface Hunk {
  /** Line of the original before which it begins, from 0. */
  readonly start: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The lines in which two texts differ, from the top. */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let line = 0;
  let open: { start: number; removed: string[]; added: string[] } | undefined;
  for (const { added, removed, value } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (!added && !removed) {
      open = undefined;
      line += value.length;
      continue;
    }
    if (!open) {
      open = { start: line, removed: [], added: [] };
      hunks.push(open);
    }
    open[added ? 'added' : 'removed'].push(...value);
    if (removed) line += value.length;
  }
  return hunks;
}

/** The original with some of the hunks, each at its own place, whatever becomes of the others. */
export function applied(before: string, hunks: readonly Hunk[], isAccepted: (at: number) => boolean): string {
  const lines = before.split('\n');
  const kept: string[] = [];
  let next = 0;
  hunks.forEach(({ start, removed, added }, at) => {
    kept.push(...lines.slice(next, start), ...(isAccepted(at) ? added : removed));
    next = start + removed.length;
  });
  return [...kept, ...lines.slice(next)].join('\n');
}
