import { refusal } from './errors.ts';

/** Far beyond any real resource, far below what a function that calls itself a level at a time can take. */
const DEEPEST = 100;

/** @throws Refusal 422 for JSON that is nested so deeply that no check could follow it */
export function refuseTooDeep(json: unknown): void {
  if (isTooDeep(json)) throw refusal(422, 'The body is nested too deeply.');
}

export function isTooDeep(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return false;
}
