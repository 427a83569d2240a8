/** What is around the cursor. */
export interface Around {
  readonly prefix: string;
  readonly suffix: string;
  readonly language: string;
  readonly path: string;
}

export type Complete = (around: Around, signal: AbortSignal) => Promise<string>;

/** Answers that are kept: who steps back, or goes on typing what was offered, waits for nobody. */
const KEPT = 50;

/** Asks each thing once, and goes on offering the rest of what was offered while the user types just that. */
export function completer(ask: Complete): Complete {
  const answers = new Map<string, { readonly around: Around; readonly text: string }>();
  return async (around, signal) => {
    const known = fromKnown(answers, around);
    if (known !== undefined) return known;
    const text = await ask(around, signal);
    if (signal.aborted) return '';
    answers.set(keyOf(around), { around, text });
    if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
    return text;
  };
}

function fromKnown(
  answers: ReadonlyMap<string, { readonly around: Around; readonly text: string }>,
  around: Around
): string | undefined {
  const exact = answers.get(keyOf(around));
  if (exact) return exact.text;
  for (const { around: before, text } of answers.values()) {
    if (before.path !== around.path || before.suffix !== around.suffix) continue;
    const typed = typedSince(before.prefix, around.prefix);
    if (typed && text.startsWith(typed) && text.length > typed.length) return text.slice(typed.length);
  }
  return undefined;
}

/** What was typed from one prefix to the other; the beginning of both may have moved out of the window. */
function typedSince(before: string, now: string): string | undefined {
  if (now.length <= before.length && now.endsWith(before)) return '';
  const end = before.slice(-200);
  const at = now.lastIndexOf(end);
  return at < 0 ? undefined : now.slice(at + end.length);
}

function keyOf({ path, prefix, suffix }: Around): string {
  return JSON.stringify([path, prefix, suffix]);
}
