import { findIdentified, type RedactedType } from '../../privacy/redact/index.ts';

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly type: RedactedType;
}

/** Where a text that is to be stored identifies somebody: line and kind, never the value. */
export function identifiedPlaces(text: string): readonly Place[] {
  return findIdentified(text)
    .filter(({ type, start, end }) => !(type === 'PERSON' && isGenericType(text, start, end)))
    .map(({ start, type }) => ({ line: text.slice(0, start).split('\n').length, type }));
}

/** `BotEvent<Observation>`: one word in camel case with type parameters is code, and nobody's name. */
function isGenericType(text: string, start: number, end: number): boolean {
  return text[end] === '<' && /^[A-Z][a-z]+([A-Z][a-z]+)+$/.test(text.slice(start, end));
}
