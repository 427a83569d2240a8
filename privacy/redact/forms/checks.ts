/** Luhn (ISO/IEC 7812-1): payment cards; with the prefix 80840, the National Provider Identifier. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

export const isNpi = (digits: string): boolean => /^[12]\d{9}$/.test(digits) && luhn(`80840${digits}`);

/** ISO 13616: the first four characters go last, letters count from 10, and the whole is 1 modulo 97. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i + 4 < text.length ? i + 4 : i + 4 - text.length);
    const value = code > 57 ? code - 55 : code - 48;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** 49 CFR 565.15: a weighted sum modulo 11, at the ninth place. I, O and Q are never used. */
export function isVin(text: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += VIN_VALUE.get(text.charAt(i))! * VIN_WEIGHT[i]!;
  return text.charAt(8) === '0123456789X'.charAt(sum % 11);
}

const VIN_WEIGHT = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VIN_VALUE = new Map([...'0123456789'].map((digit) => [digit, Number(digit)]));
for (const letters of ['ABCDEFGH', 'JKLMN', 'P', 'R', 'STUVWXYZ']) {
  const first = { A: 1, J: 1, P: 7, R: 9, S: 2 }[letters.charAt(0)]!;
  [...letters].forEach((letter, i) => {
    VIN_VALUE.set(letter, first + i);
  });
}

export const isDay = (day: number): boolean => day >= 1 && day <= 31;
export const isMonth = (month: number): boolean => month >= 1 && month <= 12;
/** Notes of shifted dates run into the future, and a birth date may lie far back. */
export const isYear = (year: number): boolean => year >= 1850 && year <= 2150;
