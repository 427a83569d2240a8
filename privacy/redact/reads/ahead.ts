import { isPunct, type Tokens } from '../tokens.ts';

/**
 * The next token whose word has one of some flags, for a walk from left to right that asks of each token whether one
 * stands close behind it. Few texts have many, so that the walk spends nothing where there is none.
 */
export class Ahead {
  readonly #flags: Uint32Array;
  readonly #count: number;
  readonly #mask: number;
  readonly #reach: number;
  readonly #t: Tokens;
  readonly #after: number;
  #next = 0;

  /** `after`: the sign that such a word has to follow, for those that count behind a comma only. */
  constructor(t: Tokens, mask: number, reach: number, after = 0) {
    this.#t = t;
    this.#flags = t.flags;
    this.#count = t.count;
    this.#mask = mask;
    this.#reach = reach;
    this.#after = after;
  }

  /** Whether one of the next tokens, as many as the reach, is such a word. The places asked about never go back. */
  isNear(i: number): boolean {
    if (this.#next <= i) this.#next = this.#from(i + 1);
    return this.#next <= i + this.#reach;
  }

  #from(at: number): number {
    for (; at < this.#count; at++)
      if ((this.#flags[at]! & this.#mask) !== 0 && (this.#after === 0 || isPunct(this.#t, at - 1, this.#after)))
        return at;
    return NEVER;
  }
}

const NEVER = 0x3fffffff;
