import { REDACTED_TYPES, type RedactedType } from './findings.ts';
import * as Hash from './lexicon/word-hash.ts';
import { fold } from './lexicon/word-hash.ts';

// Of this module's own: the compiler takes them into the code, where it reads imported ones anew each time.
const { CLASS, DIGIT, LETTER } = Hash;

/** Placeholders are `[TYPE_n]`. Nothing else in brackets is one, so that brackets hide nobody: `[SMITH_1]` is a name. */
export const PLACEHOLDER = new RegExp(`\\[(?:${REDACTED_TYPES.join('|')})_[1-9]\\d{0,5}\\]`, 'g');

/**
 * Numbers placeholders over the texts of one conversation: what names the same gets the same placeholder, in whatever
 * case or spacing it is written, and `Smith` the placeholder of `John Smith`. It holds identified values, so it lives
 * in memory and as long as the conversation.
 */
export class Conversation {
  /** The very same text again, which is most often the case. */
  readonly #byValue = new Map<string, { type: RedactedType; subject?: string; placeholder: string }>();
  /** By type and, where it is known whom the text is about, by that; else by how it is written. */
  readonly #byKey = new Map<RedactedType, Map<string, string>>();
  readonly #taken = new Set<string>();
  readonly #counts = new Map<RedactedType, number>();
  /** Family and given names of persons met so far. */
  readonly #byPart = new Map<string, string>();

  /** A text may hold something that looks like a placeholder: it is never given out. */
  reserve(literal: string): void {
    this.#taken.add(literal);
  }

  placeholder(type: RedactedType, value: string, subject?: string): string {
    const as = this.#byValue.get(value);
    if (as?.type === type && as.subject === subject) return as.placeholder;
    const placeholder = this.#placeholderOf(type, value, subject);
    this.#byValue.set(value, { type, subject, placeholder });
    return placeholder;
  }

  #placeholderOf(type: RedactedType, value: string, subject?: string): string {
    const folded = keyOf(value);
    const key = subject ?? folded;
    const keys = this.#keysOf(type);
    const known = keys.get(key);
    if (known) {
      if (type === 'PERSON') this.#remember(folded, known);
      return known;
    }
    const placeholder = (type === 'PERSON' ? this.#personOf(folded) : undefined) ?? this.#next(type);
    keys.set(key, placeholder);
    if (type === 'PERSON') this.#remember(folded, placeholder);
    return placeholder;
  }

  #keysOf(type: RedactedType): Map<string, string> {
    let keys = this.#byKey.get(type);
    if (!keys) {
      keys = new Map();
      this.#byKey.set(type, keys);
    }
    return keys;
  }

  #next(type: RedactedType): string {
    for (;;) {
      const count = (this.#counts.get(type) ?? 0) + 1;
      this.#counts.set(type, count);
      const placeholder = placeholderFor(type, count);
      if (this.#taken.size === 0 || !this.#taken.has(placeholder)) return placeholder;
    }
  }

  #personOf(folded: string): string | undefined {
    return folded.includes(' ') ? undefined : this.#byPart.get(folded);
  }

  #remember(folded: string, placeholder: string): void {
    const first = folded.indexOf(' ');
    if (first < 0) return;
    this.#rememberPart(folded.slice(folded.lastIndexOf(' ') + 1), placeholder);
    this.#rememberPart(folded.slice(0, first), placeholder);
  }

  #rememberPart(part: string, placeholder: string): void {
    if (part.length > 2 && !this.#byPart.has(part)) this.#byPart.set(part, placeholder);
  }
}

/** The first placeholders of a type are the same for everybody: they are made once. */
const MADE = new Map<RedactedType, string[]>(REDACTED_TYPES.map((type) => [type, []]));
const MOST_MADE = 1_000;

function placeholderFor(type: RedactedType, count: number): string {
  if (count > MOST_MADE) return `[${type}_${count}]`;
  const made = MADE.get(type)!;
  for (let next = made.length + 1; next <= count; next++) made.push(`[${type}_${next}]`);
  return made[count - 1]!;
}

/** The letters and digits of a value, folded, with one blank for whatever lies between. */
function keyOf(value: string): string {
  let key = '';
  let from = -1;
  let plain = true;
  let capitals = false;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 128) return foldedKey(value);
    const kind = CLASS[code]!;
    if (kind === LETTER || kind === DIGIT) {
      if (code >= 65 && code <= 90) capitals = true;
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) key += key === '' ? value.slice(from, at) : ` ${value.slice(from, at)}`;
    if (code !== 32 || from < 0) plain = false;
    from = -1;
  }
  if (plain && from >= 0) return capitals ? value.toLowerCase() : value;
  if (from >= 0) key += key === '' ? value.slice(from) : ` ${value.slice(from)}`;
  return (capitals ? key.toLowerCase() : key) || value;
}

const foldedKey = (value: string): string =>
  fold(value)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || value;
