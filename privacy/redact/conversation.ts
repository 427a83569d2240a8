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
  readonly #byType = new Map<RedactedType, Given>();
  readonly #taken = new Set<string>();
  /** Family and given names of persons met so far. */
  readonly #byPart = new Map<string, string>();

  /** A text may hold something that looks like a placeholder: it is never given out. */
  reserve(literal: string): void {
    this.#taken.add(literal);
  }

  placeholder(type: RedactedType, value: string, subject?: string): string {
    const folded = keyOf(value);
    const key = subject ?? folded;
    const given = this.#givenFor(type);
    let placeholder = given.byKey.get(key);
    if (placeholder === undefined) {
      placeholder = (type === 'PERSON' ? this.#personOf(folded) : undefined) ?? this.#next(type, given);
      given.byKey.set(key, placeholder);
    }
    if (type === 'PERSON') this.#remember(folded, placeholder);
    return placeholder;
  }

  #givenFor(type: RedactedType): Given {
    let given = this.#byType.get(type);
    if (!given) {
      given = { byKey: new Map(), count: 0 };
      this.#byType.set(type, given);
    }
    return given;
  }

  #next(type: RedactedType, given: Given): string {
    for (;;) {
      const placeholder = placeholderFor(type, ++given.count);
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

/** The placeholders of one type: by whom the text is about where that is known, else by how it is written. */
interface Given {
  readonly byKey: Map<string, string>;
  count: number;
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
