import { ACT_REASON, type Code, keyOf } from './codings.ts';

/**
 * v3 PurposeOfUse, each code under its parent, as FHIR R4 publishes it.
 * https://terminology.hl7.org/ValueSet-v3-PurposeOfUse.html
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  PurposeOfUse: ['HMARKT', 'HOPERAT', 'HPAYMT', 'HRESCH', 'PATRQT', 'PUBHLTH', 'TREAT'],
  HOPERAT: [
    ...['CAREMGT', 'DONAT', 'FRAUD', 'GOV', 'HACCRED', 'HCOMPL', 'HDECD', 'HDIRECT', 'HDM', 'HLEGAL', 'HOUTCOMS'],
    ...['HPRGRP', 'HQUALIMP', 'HSYSADMIN', 'MEMADMIN', 'MILCDM', 'PATADMIN', 'PATSFTY', 'PERFMSR', 'RECORDMGT'],
    ...['SYSDEV', 'TRAIN'],
  ],
  HSYSADMIN: ['LABELING', 'METAMGT'],
  SYSDEV: ['HTEST'],
  HPAYMT: ['CLMATTCH', 'COVAUTH', 'COVERAGE', 'REMITADV'],
  COVERAGE: ['ELIGDTRM', 'ELIGVER', 'ENROLLM', 'MILDCRG'],
  HRESCH: ['BIORCH', 'CLINTRCH', 'DSRCH', 'POARCH', 'TRANSRCH'],
  CLINTRCH: ['CLINTRCHNPC', 'CLINTRCHPC', 'PRECLINTRCH'],
  PATRQT: ['FAMRQT', 'PWATRNY', 'SUPNWK'],
  PUBHLTH: ['DISASTER', 'THREAT'],
  TREAT: ['CLINTRL', 'COC', 'ETREAT', 'POPHLTH'],
  ETREAT: ['BTG', 'ERTREAT'],
};

const PARENT = new Map(Object.entries(CHILDREN).flatMap(([parent, codes]) => codes.map((code) => [code, parent])));

/** Names other than PurposeOfUse's own: CARE is what the runbook calls treatment. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([['CARE', 'TREAT']]);

const LINES = new Map([...PARENT.keys()].map((code) => [code, lineOf(code)]));

/** One text for each purpose: the bare code for v3 PurposeOfUse, `system|code` for any other system. */
export function purposeKey({ system, code }: Code): string {
  const name = SYNONYMS.get(code) ?? code;
  return system === undefined || system === ACT_REASON || SYNONYMS.has(code) ? name : keyOf({ system, code });
}

/** The purpose and all that are more general: `BTG` is also `ETREAT`, `TREAT` and `PurposeOfUse`. */
export const purposeLine = (key: string): readonly string[] => LINES.get(key) ?? [key];

export const isPurposeOfUse = (code: string): boolean => LINES.has(code);

function lineOf(code: string): string[] {
  const parent = PARENT.get(code);
  return parent ? [code, ...lineOf(parent)] : [code];
}

/** The code of v3 PurposeOfUse that a text means, if it means one: `CARE` is `TREAT`, whatever its case. */
export function purposeCode(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/^.*[|#]/, '')
    .toUpperCase();
  const code = SYNONYMS.get(plain) ?? plain;
  return LINES.has(code) ? code : undefined;
}

/** Whether it is that purpose, or one below it: `BTG` is of `TREAT`. */
export const isPurposeOf = (code: string, wanted: string): boolean => LINES.get(code)?.includes(wanted) ?? false;
