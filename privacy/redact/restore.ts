import { PLACEHOLDER } from './conversation.ts';
import type { Span } from './redact.ts';

/**
 * Puts the values back. A text as `redact` made it comes back exactly, whatever it held. A text that a model has
 * reworded gets each placeholder's value where it stands now, also where it was written `[Patient 1]` or
 * `\\[PATIENT\\_1\\]`; placeholders that nobody gave out stay.
 */
export function restore(text: string, spans: readonly Span[]): string {
  const here = [...text.matchAll(PLACEHOLDER)];
  const asMade = here.length === spans.length && here.every((match, i) => match[0] === spans[i]!.placeholder);
  if (asMade) return join(text, here, (i) => spans[i]!.value);
  return reworded(text, valuesOf(spans));
}

export interface RestoreStream {
  /** What can be said of the reply so far, restored; the beginning of a placeholder is held back. */
  push(chunk: string): string;
  /** What was held back. */
  end(): string;
}

/**
 * For a reply that comes in pieces: a placeholder may be cut anywhere. All pieces together are what `restore` makes of
 * the reworded whole. At most `LONGEST` characters are held back.
 */
export function restoreStream(spans: readonly Span[]): RestoreStream {
  const values = valuesOf(spans);
  let held = '';
  return {
    push(chunk) {
      held += chunk;
      const cut = beginning(held);
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return reworded(ready, values);
    },
    end() {
      const rest = reworded(held, values);
      held = '';
      return rest;
    },
  };
}

function valuesOf(spans: readonly Span[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const { placeholder, value } of spans) {
    const held = values.get(placeholder);
    // The longest form says most (`John Smith` before `Smith`); a literal look-alike says least.
    if (held === undefined || held === placeholder || (value !== placeholder && value.length > held.length))
      values.set(placeholder, value);
  }
  return values;
}

function reworded(text: string, values: ReadonlyMap<string, string>): string {
  if (!text.includes('[')) return text;
  const met = [...text.matchAll(LOOSE)];
  return join(text, met, (i) => values.get(strict(met[i]!)) ?? met[i]![0]);
}

/** As models rewrite them: `[Patient_1]`, `[PATIENT 1]`, `\\[PATIENT\\_1\\]`; `&#91;…` is not seen. */
export const LOOSE = /\\?\[[ ]?([A-Za-z]{2,12}(?:\\?[_ ][A-Za-z]{2,8})?)\\?[_ -](\d{1,6})[ ]?\\?\]/g;
const LONGEST = 40;

/** `[PATIENT_1]` for whichever way it was written. */
export const strict = (loose: RegExpMatchArray): string =>
  `[${loose[1]!.toUpperCase().replace(/\\/g, '').replace(/[ -]/g, '_')}_${loose[2]}]`;

/** Where a placeholder may have begun that is not closed yet; the length of the text if none has. */
function beginning(text: string): number {
  const bracket = text.lastIndexOf('[');
  const open = bracket >= 0 && text.length - bracket < LONGEST && BEGUN.test(text.slice(bracket)) ? bracket : -1;
  const from = open >= 0 ? open : text.length;
  return text.charAt(from - 1) === '\\' ? from - 1 : from;
}
const BEGUN = /^\[[A-Za-z0-9_ \\-]*$/;

function join(text: string, matches: readonly RegExpMatchArray[], valueAt: (i: number) => string): string {
  let out = '';
  let at = 0;
  matches.forEach((match, i) => {
    out += text.slice(at, match.index) + valueAt(i);
    at = match.index! + match[0].length;
  });
  return out + text.slice(at);
}
