import { ACT_CODE, CONFIDENTIALITY, type Code, canonicalSystem, keyOf } from './codings.ts';
import { SENSITIVE_CODES } from './sensitivity-codes.ts';

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
const ICD: ReadonlySet<string> = new Set(['http://hl7.org/fhir/sid/icd-10-cm', 'http://hl7.org/fhir/sid/icd-10']);
const ICD_CODES = BY_SYSTEM.get('http://hl7.org/fhir/sid/icd-10-cm')!;
const LISTED: ReadonlySet<string> = new Set([...BY_SYSTEM.values()].flatMap((codes) => [...codes.keys()]));
const LOOKS_LIKE_ICD = /^[A-Za-z]\d/;

/** The sensitivity that a clinical code brings with it, if it is on the list. Most are not, and that is found at once. */
export function sensitivityOfCode(system: string, code: string): string | undefined {
  if (LISTED.has(code)) {
    const found = BY_SYSTEM.get(canonicalSystem(system))?.get(code);
    if (found) return found;
  }
  return LOOKS_LIKE_ICD.test(code) && ICD.has(canonicalSystem(system)) ? sensitivityOfIcd(code) : undefined;
}

function sensitivityOfIcd(code: string): string | undefined {
  const plain = code.replace('.', '').toUpperCase();
  for (let length = Math.min(plain.length, 6); length >= 3; length--) {
    const found = ICD_CODES.get(plain.slice(0, length));
    if (found) return found;
  }
  return undefined;
}
