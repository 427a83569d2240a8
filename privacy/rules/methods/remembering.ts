const REMEMBERED = 20_000;

/** A patient is referred to from all that is theirs: what was made lately is remembered. */
export function remembering(map: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = map(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, found);
    }
    return found;
  };
}

/** The same for one text, in a memory of the caller's. */
export function rememberingFor<T>(known: Map<string, T>, text: string, map: (text: string) => T): T {
  if (known.has(text)) return known.get(text) as T;
  const found = map(text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, found);
  return found;
}
