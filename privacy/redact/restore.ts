import { PLACEHOLDER } from './conversation.ts';
import type { Span } from './redact.ts';

/**
 * Puts the values back. A text as `redact` made it comes back exactly, whatever it held. A text that a model has
 * reworded gets each placeholder's value where it stands now, also where it was written `Patient 1` in brackets of
 * another kind; placeholders that nobody gave out stay.
 */
export function restore(text: string, spans: readonly Span[]): string {
  const here = [...text.matchAll(PLACEHOLDER)];
  const asMade = here.length === spans.length && here.every((match, i) => match[0] === spans[i]!.placeholder);
  if (asMade) return join(text, here, (i) => spans[i]!.value);
  const values = new Map<string, string>();
  for (const { placeholder, value } of spans) {
    const held = values.get(placeholder);
    // The longest form says most (`John Smith` before `Smith`); a literal look-alike says least.
    if (held === undefined || held === placeholder || (value !== placeholder && value.length > held.length))
      values.set(placeholder, value);
  }
  const met = [...text.matchAll(LOOSE)];
  return join(
    text,
    met,
    (i) => values.get(`[${met[i]![1]!.toUpperCase().replace(/[ -]/g, '_')}_${met[i]![2]}]`) ?? met[i]![0]
  );
}

/** As models rewrite them: `[Patient_1]`, `[PATIENT 1]`, `\[PATIENT\_1\]`, `&#91;…` is not seen. */
const LOOSE = /\\?\[[ ]?([A-Za-z]{2,12}(?:[_ ][A-Za-z]{2,8})?)\\?[_ -](\d{1,6})[ ]?\\?\]/g;

function join(text: string, matches: readonly RegExpMatchArray[], valueAt: (i: number) => string): string {
  let out = '';
  let at = 0;
  matches.forEach((match, i) => {
    out += text.slice(at, match.index) + valueAt(i);
    at = match.index! + match[0].length;
  });
  return out + text.slice(at);
}
