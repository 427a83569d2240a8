import { codesOfSystem } from '../schema/terms.ts';

/**
 * Whether a code is what its system says it is: by the system's own form and check digit, or by the list of its codes.
 * Check digits make it improbable that a phone number or an SSN passes as a code of the systems whose codes are plain
 * numbers. A code of a system that neither knows is local, see `localCoding`.
 */
export function isCodeOf(system: string, code: string): boolean {
  const check = BY_SYSTEM.get(system);
  return check ? check(code) : (codesOfSystem(system)?.has(code) ?? false);
}

const REMEMBERED = 20_000;

/** A chart says the same things again and again: the answers to a question about a text, as far as they are new. */
export function answering(ask: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}

export const isKnownSystem = (system: string): boolean => BY_SYSTEM.has(system) || codesOfSystem(system) !== undefined;

/** Numbers as people are known by: SSN, phone, long account numbers, dates, e-mail, web and IP addresses. */
export function looksLikeIdentifier(text: string): boolean {
  return IDENTIFIER_FORMS.some((form) => form.test(text));
}

const IDENTIFIER_FORMS: readonly RegExp[] = [
  /\d{7,}/,
  /(?<!\d)\d{3}[-. ]\d{2}[-. ]\d{4}(?!\d)/,
  /(?<!\d)\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)/,
  /(?<!\d)\d{3}[-. ]\d{4}(?!\d)/,
  /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/,
  /(?<!\d)(?:\d{1,3}\.){3}\d{1,3}(?!\d)/,
  /[^\s@]+@[^\s@]+\.[^\s@]+/,
  /\b(?:https?|ftp|mailto|tel|www)[:.]/i,
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/i,
];

/** LOINC: up to 7 digits, a dash, a mod-10 check digit; answer lists and parts have a prefix. */
function isLoinc(code: string): boolean {
  const m = /^(?:L[ALPG])?(\d{1,7})-(\d)$/.exec(code);
  return m !== null && mod10(m[1]!) === Number(m[2]);
}

/** SNOMED CT identifier: 6 to 18 digits, the last one a Verhoeff check digit (SNOMED CT TIG, SCTID). */
const isSnomed = (code: string): boolean => /^[1-9]\d{5,17}$/.test(code) && verhoeff(code);

const ICD10 = /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/;
const BY_SYSTEM: ReadonlyMap<string, (code: string) => boolean> = new Map([
  ['http://loinc.org', answering(isLoinc)],
  ['http://snomed.info/sct', answering(isSnomed)],
  // Concept ids run to some 2.8 million; a phone number of seven digits is larger.
  ['http://www.nlm.nih.gov/research/umls/rxnorm', (c) => /^[12]?\d{1,6}$/.test(c)],
  ['http://hl7.org/fhir/sid/cvx', (c) => /^\d{1,3}$/.test(c)],
  ['http://hl7.org/fhir/sid/mvx', (c) => /^[A-Z]{2,3}$/.test(c)],
  ['http://hl7.org/fhir/sid/icd-10', (c) => ICD10.test(c)],
  ['http://hl7.org/fhir/sid/icd-10-cm', (c) => ICD10.test(c)],
  ['http://www.cms.gov/Medicare/Coding/ICD10', (c) => /^[0-9A-HJ-NP-Z]{7}$/.test(c) && !/^\d{7}$/.test(c)],
  ['http://hl7.org/fhir/sid/icd-9-cm', (c) => /^[VE]?\d{2,3}(\.\d{1,2})?$/.test(c)],
  ['http://hl7.org/fhir/sid/ndc', (c) => /^(\d{4}-\d{4}-\d{2}|\d{5}-\d{3,4}-\d{1,2}|\d{5}-\d{4}-\d{2})$/.test(c)],
  ['http://www.ama-assn.org/go/cpt', (c) => /^\d{4}[0-9A-Z]$/.test(c)],
  ['http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', (c) => /^[A-V]\d{4}$/.test(c)],
  ['http://www.ada.org/cdt', (c) => /^D\d{4}$/.test(c)],
  ['http://www.nubc.org/patient-discharge', (c) => /^\d{1,2}$/.test(c)],
  ['http://nucc.org/provider-taxonomy', (c) => /^\d{3}[0-9A-Z]{6}X$/.test(c)],
  ['http://www.whocc.no/atc', (c) => /^[A-V]\d{2}[A-Z]{2}\d{2}$/.test(c)],
  ['http://dicom.nema.org/resources/ontology/DCM', (c) => /^([A-Z]{2,6}|1\d{5})$/.test(c)],
  ['urn:ietf:bcp:47', (c) => /^[a-z]{2}(-[A-Z]{2})?$/.test(c)],
  ['urn:iso:std:iso:3166', (c) => /^[A-Z]{2,3}$/.test(c)],
  ['urn:iso:std:iso:4217', (c) => /^[A-Z]{3}$/.test(c)],
  ['urn:iso:std:iso:11073:10101', (c) => /^\d{4,6}$/.test(c)],
  ['urn:oid:2.16.840.1.113883.6.238', (c) => /^[12]\d{3}-\d$/.test(c)],
  ['http://unitsofmeasure.org', (c) => isUnit(c)],
]);

/**
 * UCUM expressions and the everyday units of charts, by their atoms; anything else in a unit is free text.
 * @see https://ucum.org/ucum
 */
export const isUnit = answering((text) => {
  if (text.length === 0 || text.length > 40 || looksLikeIdentifier(text.replaceAll('^', ''))) return false;
  if (text.replace(/\D/g, '').length > 6 || /\d{5}|\d \d/.test(text)) return false;
  const atoms = text.match(/[\p{L}%'"°µμ]+/gu) ?? [];
  return atoms.every((a) => UNIT_ATOMS.has(a) || UNIT_ATOMS.has(a.toLowerCase())) && UNIT_SHAPE.test(text);
});

const UNIT_SHAPE = /^[\p{L}\d%'"°µμ/.*^()[\]{}_ +-]+$/u;
const UNIT_ATOMS: ReadonlySet<string> = new Set(
  `% ' " ° µ μ m g s l b bar cal eq h iu j k kat mol n osm pa u v w hz min d wk mo a yr y hr sec
  kg mg ug mcg ng pg fg dg cg µg μg dl ml cl ul µl μl nl pl fl dm cm mm um µm μm nm km mmol umol µmol μmol nmol pmol fmol
  meq ueq ukat nkat mosm kpa mpa hpa mbar mmhg cmh2o hg h2o o aq kcal kj mj mv ms us mw khz mhz gy msv sv bq mbq ci mci
  cel degf degc f c in ft yd mi lb lbs oz in_i ft_i lb_av oz_av i av us_ gal qt pt tbs tsp x_ e ppm ppb pp pptv th
  iu_ miu uiu µiu kiu u_ ku mu arb_u arb unit units usp pfu cfu ph log ln titer ratio score count t-score t z
  tablet tablets tbl tab tabs capsule capsules cap caps puff puffs drop drops gtt dose doses patch patches spray sprays
  vial vials ampule suppository application each ea pack packs package bottle
  year years month months week weeks day days hour hours minute minutes second seconds night
  beats breaths beat breath bpm per of cells cell rbc wbc hpf lpf high power field pouch cigarettes cigarette drinks
  creat nuc gfr bsa hb glob prot fev percent percentile index number episodes times usd eur`
    .split(/\s+/)
    .concat(['Cel', 'K', 'U', 'IU', 'L', 'mL', 'dL', 'uL', 'fL', 'Hg', 'H', 'O', 'H2O', 'mmHg', 'mEq', 'kPa', 'score'])
);

function mod10(digits: string): number {
  const reversed = [...digits].reverse();
  const odd = Number(reversed.filter((_, i) => i % 2 === 0).join('')) * 2;
  const all = `${reversed.filter((_, i) => i % 2 === 1).join('')}${odd}`;
  const sum = [...all].reduce((s, c) => s + Number(c), 0);
  return (10 - (sum % 10)) % 10;
}

const D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    check = Number(D[check]![Number(P[i % 8]![digit])]);
  }
  return check === 0;
}
