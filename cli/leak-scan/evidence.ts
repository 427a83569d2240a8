import type { RuleName } from './identifier.ts';

/**
 * What has to be around a match for it to count as a leak. An identifier that could not be anything else counts
 * anywhere. A name may be a word, a birth date the (moved) day of a visit, a ZIP code a count: those count only where
 * their surroundings say so. Too strict would miss leaks, too loose would drown them.
 */
export interface Surroundings {
  /** As it was found, and as it is written in the source (lower-cased bytes were compared). */
  readonly found: string;
  readonly wanted: string;
  /** Up to 120 bytes before, and 24 after, as Latin-1. Shorter at the beginning and end of a value. */
  readonly left: string;
  readonly right: string;
  /** A SQLite page: neighbouring columns have nothing between them. */
  readonly packed: boolean;
}

export const RULES: Record<RuleName, (at: Surroundings) => boolean> = {
  anywhere: () => true,
  token: (at) => isWord(at) && looksLikeText(at),
  number: (at) => !/\d$|\d[.,]$/.test(at.left) && !/^\d/.test(at.right) && looksLikeText(at),
  name: (at) => isWord(at) && isUsualCase(at) && looksLikeText(at) && !inRandomText(at) && !isPseudonym(at),
  nameField: (at) => isWord(at) && NAME_FIELD.test(at.left) && !isPseudonym(at),
  placeField: (at) => isWord(at) && PLACE_FIELD.test(at.left),
  isoDate,
  zip: (at) => isWord(at) && (ZIP_FIELD.test(at.left) || /\b[A-Z]{2},? $/.test(at.left)),
  shortId: (at) => isWord(at) && (isQuoted(at) || LABEL.test(at.left)),
  tinyId: (at) => isWord(at) && (VALUE_FIELD.test(at.left) || LABEL.test(at.left)),
};

const NAME_FIELD =
  /(?:family|given|(?:first|last|middle|full|maiden|patient|sur)?[_ ]?names?)\W{1,6}(?:"[^"]{0,40}"\s*,\s*"?)?$/i;
const PLACE_FIELD = /(?:city|town|district|county|address|village|place)\W{1,8}$/i;
const ZIP_FIELD = /(?:zip|postal)\w{0,6}\W{1,8}$/i;
const VALUE_FIELD = /\\?"value\\?"\s*:\s*\\?"$/;
const LABEL =
  /(?:mrn|npi|ssn|acct|account|member|policy|licen[cs]e|serial|plate|patient|record|chart)\w{0,8}(?: (?:id|no|number))?[\s:=#."\\]{1,6}$/i;

const isWord = ({ left, right }: Surroundings): boolean =>
  !/[A-Za-z0-9\x80-\xff]$/.test(left) && !/^[A-Za-z0-9\x80-\xff]/.test(right);
/** A value of its own: in quotes or a tag, or alone on its line. */
const isQuoted = ({ left, right }: Surroundings): boolean =>
  /(?:^|["'>\r\n])$/.test(left) && /^(?:$|[\r\n]|\\?["'<])/.test(right);

/** `Patient [ABC]`: three characters of a token, which are some name or other now and then. */
const isPseudonym = ({ left, right }: Surroundings): boolean =>
  /Patient (?:\[|%5B)$/.test(left) && /^(?:\]|%5D)/.test(right);

/** As in the source, lower, UPPER or Title case; not `bRaDy`, which random text has. */
function isUsualCase({ found, wanted }: Surroundings): boolean {
  const title = wanted.toLowerCase().replace(/(^|[^a-z])[a-z]/g, (letter) => letter.toUpperCase());
  return [wanted, wanted.toLowerCase(), wanted.toUpperCase(), title].includes(found);
}

/**
 * Ciphertext holds any three or four letters by chance: 50 MB of it hold a given four-letter word in three cases about
 * once. So what is short has to stand in text. Seven bytes are enough to be sure.
 */
function looksLikeText({ found, left, right }: Surroundings): boolean {
  if (found.length >= 7) return true;
  const around = left.slice(-8) + right.slice(0, 8);
  const printable = around.replace(/[^\t\n\r\x20-\x7e\xa0-\xff]/g, '').length;
  return found.length >= 5 ? printable >= around.length * 0.75 : printable === around.length;
}

/** The same for Base64 of ciphertext, in which `+` and `/` look like the borders of a word: it changes case all the time. */
function inRandomText({ found, left, right }: Surroundings): boolean {
  if (found.length >= 7) return false;
  const run = /[A-Za-z0-9+/_-]*$/.exec(left)![0] + /^[A-Za-z0-9+/_-]*/.exec(right)![0];
  const changes = run.match(/[a-z](?=[A-Z])|[A-Z](?=\d)|\d(?=[a-z])/g)?.length ?? 0;
  return run.length >= 24 && changes > run.length / 6;
}

/**
 * Dates of care are moved by a secret number of days, so some of them fall on a birth date. A whole value of another
 * date element is therefore no evidence, nor is a time stamp; a birth date element is, and so is running text.
 */
function isoDate(at: Surroundings): boolean {
  if (/\d$/.test(at.left) || /^[\d-]/.test(at.right)) return false;
  if (/(?:birth|dob|born)[^{}]{0,40}$/i.test(at.left)) return true;
  if (at.packed || /^T\d\d/.test(at.right)) return false;
  const field = /["']?([\w.-]{1,60})\\?["']?\s*[:=]\s*\\?["']?$/.exec(at.left);
  if (field) return !DATE_FIELD.test(field[1]!);
  if (/[[,]\s*\\?"$/.test(at.left)) return false;
  return !/[^\t\n\r\x20-\x7e\xa0-\xff]$/.test(at.left) && !/^[^\t\n\r\x20-\x7e\xa0-\xff]/.test(at.right);
}

const DATE_FIELD =
  /date|time|period|start|end|onset|abatement|issued|recorded|authored|effective|performed|occurrence|created|sent|received|updated|expir|instant|deceased|_at$|^(?:ge|le|gt|lt|eq|sa|eb)$/i;
