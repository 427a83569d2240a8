import { STATES } from '../redact/lexicon/words/states.ts';
import { answering } from './codes.ts';

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.split('|').map((name) => name.trim()));
const STATE_CODES: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
  SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI`.split(/\s+/)
);

/** A state of the United States (45 CFR 164.514(b)(2)(i)(B) lets states stand); of other countries none. */
export const isState = (text: string): boolean => STATE_CODES.has(text) || STATE_NAMES.has(text.toLowerCase());

/** A code of ISO 3166, or the English name of a country. */
export const isCountry = answering((text) =>
  /^[A-Z]{2,3}$/.test(text) ? isRegion(text) : countries().has(text.toLowerCase())
);

const isRegion = (code: string): boolean => (code.length === 2 ? countries().has(code) : ALPHA_3.test(code));
/** Three letters could be initials; these are the codes that charts of the United States have. */
const ALPHA_3 =
  /^(?:USA|CAN|MEX|GBR|DEU|FRA|ESP|ITA|IND|CHN|JPN|PHL|PRI|BRA|AUS|IRL|POL|NLD|BEL|CHE|AUT|SWE|NOR|DNK|FIN)$/;

let known: ReadonlySet<string> | undefined;
/** Codes of two letters and names in lower case, out of the CLDR that comes with Node.js. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Set(['united states of america']);
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name) found.add(code).add(name.toLowerCase());
    }
  }
  known = found;
  return known;
}
