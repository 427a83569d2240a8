import { type Finding, KNOWN, type RedactedType } from '../findings.ts';
import { CLASS, DIGIT, FOLD, LETTER } from '../lexicon/word-hash.ts';
import { PUNCT, type Tokens } from '../tokens.ts';

interface Needle {
  readonly signs: string;
  readonly type: RedactedType;
  readonly subject: string;
  readonly numeric: boolean;
}

/** Numbers and addresses of known people, whatever stands between their letters and digits. */
export class KnownValues {
  readonly #byFirst = new Map<number, Needle[]>();

  add(value: string | undefined, type: RedactedType): void {
    const signs = bare(value ?? '');
    if (signs.length < 4) return;
    this.#put(signs, type, signs);
    if (type !== 'PHONE' && type !== 'FAX') return;
    const national = signs.replace(/^1(?=\d{10}$)/, '');
    if (national !== signs) this.#put(national, type, signs);
    else if (signs.length === 10) this.#put(`1${signs}`, type, signs);
  }

  find(t: Tokens, found: Finding[]): void {
    if (this.#byFirst.size === 0) return;
    let to = 0;
    for (let i = 0; i < t.count; i++) {
      const start = t.start[i]!;
      if (t.kind[i] === PUNCT || start < to) continue;
      const needles = this.#byFirst.get(FOLD[t.text.charCodeAt(start)]!);
      for (const needle of needles ?? []) {
        const end = matchAt(t.text, start, needle);
        if (end < 0) continue;
        found.push({ start, end, type: needle.type, rank: KNOWN, subject: needle.subject });
        to = end;
        break;
      }
    }
  }

  #put(signs: string, type: RedactedType, of: string): void {
    const needle = { signs, type, subject: `known ${of}`, numeric: /^\d+$/.test(signs) };
    const first = signs.charCodeAt(0);
    const needles = this.#byFirst.get(first) ?? [];
    needles.push(needle);
    this.#byFirst.set(
      first,
      needles.sort((a, b) => b.signs.length - a.signs.length)
    );
  }
}

/** Up to three other signs may lie between two of the needle's. Long numbers may have one wrong or two swapped digits. */
function matchAt(text: string, from: number, { signs, numeric }: Needle): number {
  let at = from;
  let wrong = 0;
  for (let k = 0; k < signs.length; k++) {
    let others = 0;
    while (CLASS[text.charCodeAt(at)] !== LETTER && CLASS[text.charCodeAt(at)] !== DIGIT) {
      if (++others > 3 || at >= text.length) return -1;
      at++;
    }
    const code = FOLD[text.charCodeAt(at)]!;
    if (code !== signs.charCodeAt(k)) {
      if (!numeric || signs.length < 8 || code < 48 || code > 57) return -1;
      const swapped =
        k + 1 < signs.length &&
        code === signs.charCodeAt(k + 1) &&
        FOLD[text.charCodeAt(at + 1)] === signs.charCodeAt(k);
      if (++wrong > 1) return -1;
      if (swapped) {
        at += 2;
        k++;
        continue;
      }
    }
    at++;
  }
  const after = CLASS[text.charCodeAt(at)];
  return after === DIGIT || (after === LETTER && !numeric) ? -1 : at;
}

function bare(value: string): string {
  let signs = '';
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (CLASS[code] === LETTER || CLASS[code] === DIGIT) signs += String.fromCharCode(FOLD[code]!);
  }
  return signs;
}
