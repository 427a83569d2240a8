const REMEMBERED = 20_000;

const SLOTS = 1 << 11;

/**
 * A patient is referred to from all that is theirs: what was made lately is remembered. One slot for each of some
 * thousand places, so that nothing grows and nothing is cleared away: most ids come once.
 */
export function remembering(map: (text: string) => string): (text: string) => string {
  const texts: string[] = new Array(SLOTS).fill('');
  const made: string[] = new Array(SLOTS).fill('');
  return (text) => {
    const slot = slotOf(text);
    if (texts[slot] === text && text !== '') return made[slot]!;
    const found = map(text);
    texts[slot] = text;
    made[slot] = found;
    return found;
  };
}

/** By the last characters, in which ids differ. */
function slotOf(text: string): number {
  let hash = text.length;
  for (let i = Math.max(0, text.length - 12); i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** The same for one text, in a memory of the caller's. */
export function rememberingFor<T>(known: Map<string, T>, text: string, map: (text: string) => T): T {
  if (known.has(text)) return known.get(text) as T;
  const found = map(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}
