import { REDACTED_TYPES, type Span } from '../../privacy/redact/index.ts';

/** A piece of an answer; what is more than text says so. */
export interface Segment {
  readonly text: string;
  /** As it was given out (`restored`, `withheld`), or as the model wrote it (`unknown`). */
  readonly placeholder?: string;
  readonly kind?: 'restored' | 'unknown' | 'withheld';
}

export interface Restorer {
  /** What can be said of the answer so far. The beginning of a placeholder is held back. */
  push(chunk: string): Segment[];
  /** What was held back. */
  end(): Segment[];
}

/**
 * Puts values back into an answer that comes in pieces. Only a placeholder that was given out, written as it was given
 * out, becomes its value; one that the model invented or misspelt is shown as it is and marked, never guessed. None is
 * restored inside a web address: a picture's address in an answer would carry the value to whoever is named there.
 *
 * @param values none for a user who may not see the patient: placeholders then stay
 */
export function restorer(given: ReadonlySet<string>, values: ReadonlyMap<string, string>): Restorer {
  let held = '';
  /** The word that the answer is in, to see whether it is an address. */
  let word = '';

  function plain(text: string): Segment[] {
    if (text === '') return [];
    const space = text.search(/\s\S*$/);
    word = (space < 0 ? word + text : text.slice(space + 1)).slice(-LONGEST_WORD);
    return [{ text }];
  }

  function placeholderOf(written: string): Segment {
    if (!given.has(written)) return { text: written, placeholder: written, kind: 'unknown' };
    const value = values.get(written);
    if (value === undefined || IN_ADDRESS.test(word)) return { text: written, placeholder: written, kind: 'withheld' };
    return { text: value, placeholder: written, kind: 'restored' };
  }

  function segments(text: string): Segment[] {
    const found: Segment[] = [];
    let at = 0;
    for (const match of text.matchAll(LIKE_PLACEHOLDER)) {
      found.push(...plain(text.slice(at, match.index)), placeholderOf(match[0]));
      at = match.index + match[0].length;
    }
    return [...found, ...plain(text.slice(at))];
  }

  return {
    push(chunk) {
      held += chunk;
      const cut = beginning(held);
      const ready = held.slice(0, cut);
      held = held.slice(cut);
      return segments(ready);
    },
    end() {
      const rest = segments(held);
      held = '';
      return rest;
    },
  };
}

/** The value of each placeholder: the longest form in which it was written. A look-alike that was typed is its own. */
export function valuesOf(spans: readonly Span[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { placeholder, value } of spans) {
    const held = values.get(placeholder);
    if (held === undefined || held === placeholder || (value !== placeholder && value.length > held.length))
      values.set(placeholder, value);
  }
  return values;
}

/** As given out, and as models misspell them: `[Patient_1]`, `[PATIENT 1]`, `\[PATIENT\_1\]`, `PATIENT_1`. */
const BRACKETED = String.raw`\\?\[ ?(?i:${REDACTED_TYPES.map((type) => type.replace('_', String.raw`\\?[_ -]`)).join('|')})\\?[_ -]?\d{1,6} ?\\?\]`;
const LIKE_PLACEHOLDER = new RegExp(String.raw`${BRACKETED}|\b(?:${REDACTED_TYPES.join('|')})_\d{1,6}\b`, 'g');
const LONGEST_HELD = 40;
const LONGEST_WORD = 2_000;
const IN_ADDRESS = /(?:[a-z][a-z0-9+.-]*:\/\/|(?:data|mailto|javascript):|\]\(|\b(?:src|href)=)/i;

/** Where a placeholder may have begun that is not complete yet; the length of the text if none has. */
function beginning(text: string): number {
  const bracket = text.lastIndexOf('[');
  let from = text.length;
  if (bracket >= 0 && text.length - bracket < LONGEST_HELD && OPEN.test(text.slice(bracket))) from = bracket;
  else {
    // Without brackets: it may still be growing.
    const bare = BARE.exec(text.slice(-LONGEST_HELD))?.[0];
    if (bare) from = text.length - bare.length;
  }
  return text.charAt(from - 1) === '\\' ? from - 1 : from;
}
const OPEN = /^\[[A-Za-z0-9_ \\-]*$/;
const BARE = /(?<![A-Za-z_])[A-Z][A-Z_]{1,11}_\d{0,6}$/;
