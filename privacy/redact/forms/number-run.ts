import type { Tokens } from '../tokens.ts';

const MAX_GROUPS = 40;
export const SPACE = 32;
export const LINE = 10;

/**
 * Groups of digits with what separates them: `(555) 123-4567` is groups of 3, 3, 4. A separator is one sign with any
 * blanks around it, or a blank alone, or a line break; anything else ends the run. One instance is reused.
 */
export class NumberRun {
  text = '';
  count = 0;
  readonly from = new Int32Array(MAX_GROUPS);
  readonly to = new Int32Array(MAX_GROUPS);
  /** What follows the group: a sign's code, SPACE, LINE; 0 at the end. */
  readonly sign = new Int32Array(MAX_GROUPS);
  /** Whether blanks stand around the sign. */
  readonly wide = new Uint8Array(MAX_GROUPS);

  read({ text, codes }: Tokens, at: number): this {
    this.text = text;
    this.count = 0;
    for (;;) {
      const i = this.count++;
      this.from[i] = at;
      while (isDigit(codes[at]!)) at++;
      this.to[i] = at;
      this.sign[i] = 0;
      if (this.count === MAX_GROUPS) return this;
      at = this.#separator(codes, i, at);
      if (at < 0) return this;
    }
  }

  length(i: number): number {
    return i < this.count ? this.to[i]! - this.from[i]! : 0;
  }

  value(i: number): number {
    let value = 0;
    for (let at = this.from[i]!; at < this.to[i]! && at < this.from[i]! + 9; at++) {
      value = value * 10 + this.text.charCodeAt(at) - 48;
    }
    return value;
  }

  digits(i: number, count: number): string {
    let digits = '';
    for (let k = i; k < i + count; k++) digits += this.text.slice(this.from[k], this.to[k]);
    return digits;
  }

  /** Whether the groups from `i` on have these lengths, with one of these signs between. */
  shape(i: number, lengths: readonly number[], signs: readonly number[]): boolean {
    if (i + lengths.length > this.count) return false;
    for (let k = 0; k < lengths.length; k++) {
      if (this.length(i + k) !== lengths[k]) return false;
      if (k < lengths.length - 1 && !signs.includes(this.sign[i + k]!)) return false;
    }
    return true;
  }

  /** Where the next group begins, or -1: at most four blanks or line breaks and one sign lie between. */
  #separator(codes: Uint16Array, i: number, at: number): number {
    let sign = 0;
    let blanks = 0;
    let line = false;
    for (let k = 0; k < 8; k++, at++) {
      const code = codes[at]!;
      if (isDigit(code)) {
        if (k === 0) return -1;
        this.sign[i] = sign || (line ? LINE : SPACE);
        this.wide[i] = sign && blanks ? 1 : 0;
        return at;
      }
      if (code === 32 || code === 9 || code === 0xa0) blanks++;
      else if (code === 10 || code === 13) {
        if (line && code === 10 && codes[at - 1] === 10) return -1;
        line = true;
        blanks++;
      } else if (sign === 0 && SIGNS[code]) sign = SIGNS[code]!;
      else if (sign === 41 && code === 45) continue;
      else if (sign === 45 && code === 40) sign = 45;
      else return -1;
    }
    return -1;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What may stand between two groups, by its code: itself, and for all hyphens and dashes the hyphen. */
const SIGNS = new Uint16Array(0x10000);
for (const sign of './(),:_·•*|') SIGNS[sign.charCodeAt(0)] = sign.charCodeAt(0);
for (const hyphen of [45, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212]) SIGNS[hyphen] = 45;
