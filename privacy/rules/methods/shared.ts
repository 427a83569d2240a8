import type { Parameters } from '../configuration.ts';
import { type Tokens, tokens } from './tokens.ts';

const made = new WeakMap<Parameters, Tokens>();

/** All methods of a configuration make the same pseudonyms, and share what is remembered of them. */
export function tokensOf(parameters: Parameters): Tokens {
  let found = made.get(parameters);
  if (!found) {
    found = tokens(parameters.cryptoHashKey);
    made.set(parameters, found);
  }
  return found;
}
