import type { Value } from './method.ts';

/** A value as text, as .NET writes it, which is what the tool whose configurations these are hashes and encrypts. */
export const textOf = (value: Value): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
