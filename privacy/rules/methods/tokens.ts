import { hex, hmacWords } from './hmac-hex.ts';
import { remembering } from './remembering.ts';

/**
 * Pseudonyms that know their own kind: the second half of each proves, under the key, that the first half was made
 * here. So what has been treated is left alone when it comes again, and nobody can pass a name off as a pseudonym.
 */
export interface Tokens {
  /** 34 characters that are valid in an id, a code and a URL. */
  token(value: string): string;
  /** In the form of a UUID, whatever the value. */
  uuid(value: string): string;
  /** A UUID for a UUID, so that `Patient/<id>` and `urn:uuid:<id>` stay the same; a token for all else. */
  id(value: string): string;
  isToken(value: string): boolean;
  /** A number from 0 to 1 for a value, the same each time. */
  fraction(purpose: string, value: string): number;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const TOKEN = /^[a-z2-7]{34}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
const ANY_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TOKEN_VALUE = 26;
const UUID_VALUE = 18;

export function tokens(key: string): Tokens {
  const words = hmacWords(key);
  const hmac = (purpose: string, value: string): Int32Array => words(`${purpose}\0${value}`);
  const seal = (value: string): string => base32(hmac('token seal', value), 34 - TOKEN_VALUE);
  const uuidSeal = (value: string): string => hex(hmac('uuid seal', value)).slice(0, 30 - UUID_VALUE);
  const isToken = (value: string): boolean =>
    TOKEN.test(value) && seal(value.slice(0, TOKEN_VALUE)) === value.slice(TOKEN_VALUE);
  const isUuid = (value: string): boolean => {
    if (!UUID.test(value)) return false;
    const hex = bare(value);
    return uuidSeal(hex.slice(0, UUID_VALUE)) === hex.slice(UUID_VALUE);
  };
  const token = remembering((value) => {
    if (isToken(value)) return value;
    const made = base32(hmac('token', value), TOKEN_VALUE);
    return made + seal(made);
  });
  const uuid = remembering((value) => {
    if (isUuid(value)) return value;
    const made = hex(hmac('uuid', value)).slice(0, UUID_VALUE);
    return dashed(made + uuidSeal(made));
  });
  return {
    token,
    uuid,
    id: (value) => (ANY_UUID.test(value) ? uuid(value.toLowerCase()) : token(value)),
    isToken: (value) => isToken(value) || isUuid(value),
    fraction: (purpose, value) => (hmac(purpose, value)[0]! >>> 0) / 2 ** 32,
  };
}

/** Version 8 and its variant (RFC 9562) take two of the 32 digits. */
const dashed = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18)}`;
const bare = (uuid: string): string => {
  const hex = uuid.replaceAll('-', '');
  return hex.slice(0, 12) + hex.slice(13, 16) + hex.slice(17);
};

function base32(words: Int32Array, characters: number): string {
  let out = '';
  for (let i = 0; i < characters; i++) {
    const bit = i * 5;
    const [word, at] = [bit >> 5, bit & 31];
    // Five bits, the last of which may stand in the next word.
    const five = at <= 27 ? words[word]! >>> (27 - at) : (words[word]! << (at - 27)) | (words[word + 1]! >>> (59 - at));
    out += BASE32[five & 31];
  }
  return out;
}
