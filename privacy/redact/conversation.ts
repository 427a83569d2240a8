import { REDACTED_TYPES, type RedactedType } from './findings.ts';
import { fold } from './lexicon/word-hash.ts';

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
  readonly #byKey = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();
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
    const key = `${type} ${subject ?? folded}`;
    const known = this.#byKey.get(key) ?? (type === 'PERSON' ? this.#personOf(folded) : undefined);
    const placeholder = known ?? this.#next(type);
    this.#byKey.set(key, placeholder);
    if (type === 'PERSON') this.#remember(folded, placeholder);
    return placeholder;
  }

  #next(type: RedactedType): string {
    for (;;) {
      const count = (this.#counts.get(type) ?? 0) + 1;
      this.#counts.set(type, count);
      const placeholder = `[${type}_${count}]`;
      if (!this.#taken.has(placeholder)) return placeholder;
    }
  }

  #personOf(folded: string): string | undefined {
    return folded.includes(' ') ? undefined : this.#byPart.get(folded);
  }

  #remember(folded: string, placeholder: string): void {
    const parts = folded.split(' ');
    if (parts.length < 2) return;
    for (const part of [parts.at(-1)!, parts[0]!]) {
      if (part.length > 2 && !this.#byPart.has(part)) this.#byPart.set(part, placeholder);
    }
  }
}

function keyOf(value: string): string {
  const lower = value.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = fold(value).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return folded.trim() || value;
}
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
