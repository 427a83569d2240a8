/**
 * The text as a reader sees it, with where each character came from. Zero-width signs, look-alike letters, HTML, JSON
 * and URL escapes hide an identifier from a search and not from a person, so the search runs over this view.
 */
export interface View {
  readonly text: string;
  /** Where the character at a place of the view begins in the source; one longer than the view. None: the same. */
  readonly origin?: Int32Array;
}

export function viewOf(source: string): View {
  if (!mayHide(source) || !HIDING.test(source)) return { text: source };
  const out: string[] = [];
  const origin: number[] = [];
  const latin = isLatin(source);
  let at = 0;
  while (at < source.length) {
    const [shown, length] = readAt(source, at, latin);
    for (let k = 0; k < shown.length; k++) {
      out.push(shown.charAt(k));
      origin.push(at);
    }
    at += length;
  }
  origin.push(source.length);
  return { text: out.join(''), origin: Int32Array.from(origin) };
}

/** A range of the view as a range of the source: whole escapes, and what is invisible within. */
export function toSource(view: View, start: number, end: number): [number, number] {
  if (!view.origin) return [start, end];
  return [view.origin[start]!, view.origin[end]!];
}

/**
 * A quick look that spares most texts the one by characters: from one sign to the next that is not plain, is it one
 * that HIDING knows, as far as one code unit can say?
 */
function mayHide(source: string): boolean {
  NOT_PLAIN.lastIndex = 0;
  while (NOT_PLAIN.test(source)) {
    const at = NOT_PLAIN.lastIndex - 1;
    const code = source.charCodeAt(at);
    ESCAPE.lastIndex = at;
    if (code < 0x80 ? ESCAPE.test(source) : MAY_HIDE[code]) {
      NOT_PLAIN.lastIndex = 0;
      return true;
    }
  }
  return false;
}
const NOT_PLAIN = /[&\\%\u0080-\uffff]/g;
const ESCAPE = /&[#a-zA-Z]|\\[nrtu"\\/x]|%[0-9A-Fa-f]{2}/y;
/** All that HIDING has, and what shares a range or a surrogate with it. */
const MAY_HIDE = new Uint8Array(0x10000);
for (const [from, to] of [
  [0xa0, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x370, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x1d00, 0x1dbf],
  [0x2000, 0x2012],
  [0x2024, 0x2024],
  [0x2028, 0x202f],
  [0x205f, 0x209f],
  [0x2100, 0x214f],
  [0x2460, 0x24ff],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
] as const) {
  MAY_HIDE.fill(1, from, to + 1);
}
const HIDING =
  /[\p{Default_Ignorable_Code_Point}\u00a0\u0370-\u058f\u1d00-\u1dbf\u2000-\u200a\u2024\u2028\u2029\u202f\u205f\u2070-\u209f\u2100-\u214f\u2460-\u24ff\u3000\uff00-\uffef\u{1d400}-\u{1d7ff}]|&(?:#[0-9xX]|[a-zA-Z]{2,8};)|\\[nrtu"\\/x]|%[0-9A-Fa-f]{2}/u;

function readAt(source: string, at: number, latin: boolean): [string, number] {
  const code = source.charCodeAt(at);
  if (code === 38) return readEntity(source, at);
  if (code === 92) return readEscape(source, at);
  if (code === 37) return readPercent(source, at);
  if (code < 0xa0) return [source.charAt(at), 1];
  if (INVISIBLE.test(source.charAt(at))) return ['', 1];
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000)
    return [' ', 1];
  if (code >= 0xd800 && code < 0xdc00) {
    const pair = source.slice(at, at + 2);
    return [code === 0xd835 ? pair.normalize('NFKC') : pair, 2];
  }
  if ((code >= 0xff01 && code <= 0xff5e) || (code >= 0x2070 && code <= 0x24ff))
    return [source.charAt(at).normalize('NFKC'), 1];
  if (latin && code >= 0x370 && code < 0x590) return [LOOK_ALIKE.get(source.charAt(at)) ?? source.charAt(at), 1];
  return [source.charAt(at), 1];
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

function readEntity(source: string, at: number): [string, number] {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  if (!match) return ['&', 1];
  const [whole, decimal, hex, name] = match;
  if (name) return NAMED.has(name) ? [NAMED.get(name)!, whole.length] : ['&', 1];
  const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
  return code > 0 && code < 0x110000 ? [visible(code), whole.length] : ['&', 1];
}
const ENTITY = /&(?:#(\d{1,7});?|#[xX]([0-9a-fA-F]{1,6});?|([a-zA-Z]{2,8});)/y;
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', ''],
  ['hyphen', '-'],
  ['ndash', '-'],
  ['mdash', '-'],
  ['commat', '@'],
  ['period', '.'],
  ['sol', '/'],
  ['colon', ':'],
  ['lpar', '('],
  ['rpar', ')'],
  ['eacute', 'é'],
  ['aacute', 'á'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['ntilde', 'ñ'],
  ['uuml', 'ü'],
  ['ouml', 'ö'],
  ['auml', 'ä'],
  ['ccedil', 'ç'],
  ['egrave', 'è'],
  ['zwnj', ''],
  ['zwj', ''],
]);

function readEscape(source: string, at: number): [string, number] {
  const next = source.charAt(at + 1);
  if (next === 'n' || next === 'r') return ['\n', 2];
  if (next === 't') return ['\t', 2];
  if (next === '"' || next === '/' || next === '\\') return [next === '\\' ? '\\' : next, next === '\\' ? 1 : 2];
  const digits = next === 'u' ? 4 : next === 'x' ? 2 : 0;
  const hex = source.slice(at + 2, at + 2 + digits);
  if (digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex))
    return [visible(Number.parseInt(hex, 16)), 2 + digits];
  return ['\\', 1];
}

/** One percent-encoded character, of one to four bytes. */
function readPercent(source: string, at: number): [string, number] {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(source);
  if (!match) return ['%', 1];
  const first = Number.parseInt(match[0].slice(1, 3), 16);
  const bytes = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const piece = match[0].slice(0, bytes * 3);
  try {
    const shown = decodeURIComponent(piece);
    return [shown.length === 1 ? visible(shown.charCodeAt(0)) : shown, piece.length];
  } catch {
    return ['%', 1];
  }
}
const PERCENT = /(?:%[0-9A-Fa-f]{2}){1,4}/y;

const visible = (code: number): string =>
  code < 32 && code !== 9 && code !== 10
    ? ' '
    : INVISIBLE.test(String.fromCodePoint(code))
      ? ''
      : String.fromCodePoint(code);

/** Whether the text is written in Latin letters: then single letters of other scripts stand in for Latin ones. */
function isLatin(text: string): boolean {
  let latin = 0;
  let other = 0;
  const step = Math.max(1, Math.floor(text.length / 4000));
  for (let i = 0; i < text.length; i += step) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
    else if (code >= 0x370 && code < 0x590) other++;
  }
  return latin >= other;
}

const LOOK_ALIKE = new Map(
  [
    ...'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУYаaсcеeіiјjоoрpѕsхxуyԁdһhԛqԝwкkмmтtвbнhгrпnбbΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiκkρpτtυuαaϲcϳjԌGԍgӏlӀIԜWԚQ',
  ].reduce<[string, string][]>((pairs, char, i, all) => {
    if (i % 2 === 0) pairs.push([char, all[i + 1]!]);
    return pairs;
  }, [])
);
