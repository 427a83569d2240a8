import { ACT_CODE, CONFIDENTIALITY, type Code, canonicalSystem, keyOf } from './codings.ts';
import { CPT, HCPCS, ICD_9, ICD_10, LOINC, RXNORM, SENSITIVE_CODES } from './sensitivity-codes.ts';
import { type Names, SENSITIVE_NAMES } from './sensitivity-names.ts';

/**
 * v3 InformationSensitivityPolicy, each code with what is more general. As FHIR R4 publishes it, and ETH above alcohol,
 * opioid and substance use, as IHE PCF has it. https://terminology.hl7.org/ValueSet-v3-InformationSensitivityPolicy.html
 */
const MORE_GENERAL: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    BH: ['SPI'],
    MH: ['SPI'],
    PSY: ['SPI'],
    PSYTHPN: ['SPI'],
    SUD: ['SPI', 'ETH'],
    COGN: ['BH', 'SPI'],
    DVD: ['BH', 'SPI'],
    EMOTDIS: ['BH', 'SPI'],
    ETHUD: ['SUD', 'ETH', 'SPI'],
    OPIOIDUD: ['SUD', 'ETH', 'SPI'],
  })
);

const SENSITIVITIES: ReadonlySet<string> = new Set([
  ...['ETH', 'GDIS', 'HIV', 'MST', 'SCA', 'SDV', 'SEX', 'SPI', 'BH', 'COGN', 'DVD', 'EMOTDIS', 'MH', 'PSY', 'PSYTHPN'],
  ...['SUD', 'ETHUD', 'OPIOIDUD', 'STD', 'TBOO', 'VIO', 'SICKLE', 'DEMO', 'DOB', 'GENDER', 'LIVARG', 'MARST', 'RACE'],
  ...['REL', 'B', 'EMPL', 'LOCIS', 'SSP', 'ADOL', 'CEL', 'DIA', 'DRGIS', 'EMP', 'PDS', 'PHY', 'PRS'],
]);

/** v3 Confidentiality from the least to the most: a high-water mark. https://hl7.org/fhir/R4/security-labels.html */
const RANKS = new Map(Object.entries({ U: 0, L: 1, M: 2, N: 3, R: 4, V: 5 }));
export const NORMAL = 3;
export const RESTRICTED = 4;

/** What a label says, whichever way it is written. */
export type Label =
  | { readonly kind: 'confidentiality'; readonly rank: number }
  | { readonly kind: 'sensitivity'; readonly code: string }
  | { readonly kind: 'other'; readonly key: string };

export function labelOf(code: Code): Label {
  const rank = RANKS.get(code.code);
  if (rank !== undefined && (code.system === undefined || code.system === CONFIDENTIALITY)) {
    return { kind: 'confidentiality', rank };
  }
  // v3 Confidentiality had sensitivities of its own (ETH, HIV, PSY, SDV) before they moved to ActCode.
  const isOfSystem = code.system === undefined || code.system === ACT_CODE || code.system === CONFIDENTIALITY;
  if (isOfSystem && SENSITIVITIES.has(code.code)) return { kind: 'sensitivity', code: code.code };
  return { kind: 'other', key: keyOf(code) };
}

/** `ETHUD` is `ETHUD`, `SUD`, `ETH` and `SPI`. */
export const isSensitivity = (code: string, wanted: string): boolean =>
  code === wanted || (MORE_GENERAL.get(code)?.includes(wanted) ?? false);

const BY_SYSTEM = new Map<string, Map<string, string>>();
for (const [sensitivity, systems] of Object.entries(SENSITIVE_CODES)) {
  for (const [system, codes] of Object.entries(systems)) {
    const known = BY_SYSTEM.get(system) ?? new Map<string, string>();
    // What is in two lists keeps the first; ICD's F52, F64 and F65 are wanted as SEX rather than as PSY.
    for (const code of codes) if (!known.has(code) || sensitivity === 'SEX') known.set(code, sensitivity);
    BY_SYSTEM.set(system, known);
  }
}
const ICD_CODES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [ICD_10, BY_SYSTEM.get(ICD_10)!],
  ['http://hl7.org/fhir/sid/icd-10', BY_SYSTEM.get(ICD_10)!],
  [ICD_9, BY_SYSTEM.get(ICD_9)!],
]);
const LISTED: ReadonlySet<string> = new Set([...BY_SYSTEM.values()].flatMap((codes) => [...codes.keys()]));
const LOOKS_LIKE_ICD = /^(\d{3}|[A-Za-z]\d)/;

/**
 * The sensitivity that a clinical code brings with it: by the lists, else by its name. Most codes are of no sensitive
 * topic, and that is found at once.
 */
export function sensitivityOfCode(system: string, code: string, name?: unknown): string | undefined {
  if (LISTED.has(code)) {
    const found = BY_SYSTEM.get(canonicalSystem(system))?.get(code);
    if (found) return found;
  }
  if (LOOKS_LIKE_ICD.test(code)) {
    const codes = ICD_CODES.get(canonicalSystem(system));
    if (codes) return sensitivityOfIcd(codes, code);
  }
  return typeof name === 'string' ? sensitivityOfName(name, canonicalSystem(system)) : undefined;
}

function sensitivityOfIcd(codes: ReadonlyMap<string, string>, code: string): string | undefined {
  const plain = code.replace('.', '').toUpperCase();
  for (let length = Math.min(plain.length, 6); length >= 3; length--) {
    const found = codes.get(plain.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

type Kind = keyof Names;
const DRUGS: readonly Kind[] = ['drugs'];
const TESTS: readonly Kind[] = ['tests'];
const ANYTHING: readonly Kind[] = ['conditions', 'drugs'];
/** What the codes of a system are names of. Those of HL7's own code systems are of no topic. */
const KINDS: ReadonlyMap<string, readonly Kind[]> = new Map([
  ...[RXNORM, 'http://hl7.org/fhir/sid/ndc', 'http://www.whocc.no/atc'].map((system) => [system, DRUGS] as const),
  ...[LOINC, CPT, HCPCS].map((system) => [system, TESTS] as const),
]);
const OF_NO_TOPIC = /^(http:\/\/(terminology\.)?hl7\.org\/|http:\/\/unitsofmeasure\.org|urn:(ietf|iso):)/;

/** @param system where it is a name of a code; a text of its own without */
export function sensitivityOfName(name: string, system?: string): string | undefined {
  const kinds = system === undefined ? ANYTHING : (KINDS.get(system) ?? (OF_NO_TOPIC.test(system) ? [] : ANYTHING));
  for (const kind of kinds) {
    const found = remembered(kind, name);
    if (found) return found;
  }
  return undefined;
}

/** A record says the same names over and over. Bounded: a text can be anything. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 200;
const REMEMBERED: Readonly<Record<Kind, Map<string, string | undefined>>> = {
  drugs: new Map(),
  tests: new Map(),
  conditions: new Map(),
};

function remembered(kind: Kind, name: string): string | undefined {
  if (name.length > LONGEST_REMEMBERED) return matched(kind, name);
  const known = REMEMBERED[kind];
  const found = known.get(name);
  if (found !== undefined || known.has(name)) return found;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const matching = matched(kind, name);
  known.set(name, matching);
  return matching;
}

function matched(kind: Kind, name: string): string | undefined {
  const text = name.toLowerCase();
  return PATTERNS[kind].any.test(text) ? PATTERNS[kind].each.find(([, pattern]) => pattern.test(text))?.[0] : undefined;
}

const PATTERNS: Readonly<Record<Kind, { any: RegExp; each: readonly (readonly [string, RegExp])[] }>> = {
  drugs: patternsOf('drugs'),
  tests: patternsOf('tests'),
  conditions: patternsOf('conditions'),
};

function patternsOf(kind: Kind) {
  const lists = Object.entries(SENSITIVE_NAMES).flatMap(([code, names]) => {
    const list = names[kind];
    return list ? [[code, list] as const] : [];
  });
  return {
    any: patternOf(lists.flatMap(([, list]) => list)),
    each: lists.map(([code, list]) => [code, patternOf(list)] as const),
  };
}

function patternOf(names: readonly string[]): RegExp {
  const parts = names.map((name) => name.replace(/[.+?()[\]{}|\\^$]/g, '\\$&').replaceAll('*', '[a-z0-9]*'));
  return new RegExp(`(?<![a-z0-9])(?:${parts.join('|')})(?![a-z0-9])`);
}
