import { bareOf, type Known } from './last-check.ts';

const LEAST = 3;

/**
 * Whether the cursor is in the middle of something that identifies: half a name, the beginning of a record number. The
 * redactor knows whole ones; what is being typed would leave letter by letter.
 */
export function isBeingTyped(prefix: string, suffix: string, known: Known): boolean {
  const before = /[\p{L}\p{N}@.'-]{1,80}$/u.exec(prefix.slice(-80))?.[0] ?? '';
  const after = /^[\p{L}\p{N}@.'-]{1,80}/u.exec(suffix.slice(0, 80))?.[0] ?? '';
  // The last of what is typed is enough: `patient_zebe`.
  const word = bareOf(/[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '');
  const number = bareOf(before);
  const whole = bareOf(before + after);
  if (
    [...known.words].some(
      (one) => (word.length >= LEAST && one !== word && one.startsWith(word)) || whole.includes(one)
    )
  )
    return true;
  return known.values.some(
    ({ bare }) =>
      (number.length > LEAST && bare !== number && bare.startsWith(number)) || (after !== '' && whole.includes(bare))
  );
}
