import { isTooDeep } from '../sync/ingress/depth.ts';
import { refusal } from './errors.ts';

/** @throws Refusal 422 for JSON that is nested so deeply that no check could follow it */
export function refuseTooDeep(json: unknown): void {
  if (isTooDeep(json)) throw refusal(422, 'The body is nested too deeply.');
}
