/**
 * Medplum's cursor, for searches sorted by ascending `_lastUpdated`: the instant to go on from and the ids of that
 * instant that have been given already (`2-1700000000000-<id>,<id>`).
 */
export interface Cursor {
  readonly instant: number;
  readonly excluded: string[];
}

/** One that can't be read is ignored, as Medplum does. */
export function parseCursor(text: string): Cursor | undefined {
  const match = /^2-(\d+)(?:-(.+))?$/.exec(text);
  return match ? { instant: Number(match[1]), excluded: match[2]?.split(',') ?? [] } : undefined;
}

export function formatCursor({ instant, excluded }: Cursor): string {
  return excluded.length > 0 ? `2-${instant}-${excluded.join(',')}` : `2-${instant}`;
}
