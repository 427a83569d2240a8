/**
 * Letters folded to lower-case ASCII and hashed while the text is read, so that no word has to be cut out of the text
 * to be looked up. Two independent 32-bit hashes make a wrong hit less likely than a hardware fault.
 */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const NEWLINE = 4;

export const FOLD = foldTable();
export const CLASS = classTable();
export const SEED_A = 0x811c9dc5 | 0;
export const SEED_B = 0x2545f491 | 0;
export const stepA = (hash: number, code: number): number => Math.imul(hash ^ code, 16777619);
export const stepB = (hash: number, code: number): number => (Math.imul(hash, 0x5bd1e995) + code + (hash >>> 15)) | 0;

export interface WordHash {
  readonly a: number;
  readonly b: number;
}

/** The hash of a word, as the tokenizer makes it: apostrophes are passed over. */
export function hashOf(word: string): WordHash {
  let a = SEED_A;
  let b = SEED_B;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (CLASS[code] === OTHER) continue;
    const folded = FOLD[code]!;
    a = stepA(a, folded);
    b = stepB(b, folded);
  }
  return { a, b };
}

export const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(FOLD[text.charCodeAt(i)]!);
  return folded;
};

function foldTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code++) {
    const latin = code < 0x530 || (code >= 0x1e00 && code < 0x1f00);
    const char = String.fromCharCode(code);
    const folded = latin ? char.normalize('NFKD').charAt(0).toLowerCase() : char.toLowerCase();
    table[code] = code < 128 && folded.length !== 1 ? code : folded.charCodeAt(0);
  }
  for (const [from, to] of Object.entries({
    ø: 'o',
    Ø: 'o',
    ł: 'l',
    Ł: 'l',
    đ: 'd',
    Đ: 'd',
    ß: 's',
    æ: 'a',
    Æ: 'a',
    ı: 'i',
  })) {
    table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 65536; code++) {
    const char = String.fromCharCode(code);
    if (/[\p{L}\p{M}]/u.test(char)) table[code] = LETTER;
    else if (code >= 48 && code <= 57) table[code] = DIGIT;
    else if (/[\n\r\u2028\u2029\v\f]/.test(char)) table[code] = NEWLINE;
    else if (/\s/.test(char)) table[code] = BLANK;
  }
  return table;
}
