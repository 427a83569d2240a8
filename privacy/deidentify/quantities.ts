import { isCodeOf, isKnownSystem, isUnit } from './codes.ts';
import { hasOnly } from './concepts.ts';

type Json = Record<string, unknown>;

/** Numbers of eight digits and more are numbers that people are known by rather than measurements. */
const LARGEST_NUMBER = 9_999_999;

export const isMeasurable = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= LARGEST_NUMBER;

/**
 * A measured value with a unit that is one.
 * @param isAge whether it is an age, of which those over 89 are one category (45 CFR 164.514(b)(2)(i)(C))
 * @returns the quantity itself when all of it stays, undefined when nothing does.
 */
export function keptQuantity(quantity: Json, isAge: boolean): Json | undefined {
  const { value, comparator, unit, system, code } = quantity;
  const keptValue = isMeasurable(value) ? value : undefined;
  const keptComparator = typeof comparator === 'string' && /^(<|<=|>=|>)$/.test(comparator) ? comparator : undefined;
  const coded =
    typeof system === 'string' && typeof code === 'string' && isKnownSystem(system) && isCodeOf(system, code);
  const keptUnit = typeof unit === 'string' && isUnit(unit) ? unit : undefined;
  if (isAge && keptValue !== undefined && isOver89(keptValue, keptComparator, coded ? code : undefined, keptUnit)) {
    return isCapped(quantity) ? quantity : { ...NINETY };
  }
  const same =
    keptValue === value &&
    keptComparator === comparator &&
    keptUnit === unit &&
    (coded || (system === undefined && code === undefined)) &&
    hasOnly(quantity, QUANTITY_KEYS);
  if (same) return quantity;
  const out: Json = {};
  if (keptValue !== undefined) out.value = keptValue;
  if (keptComparator !== undefined) out.comparator = keptComparator;
  if (keptUnit !== undefined) out.unit = keptUnit;
  if (coded) {
    out.system = system;
    out.code = code;
  }
  for (const _ in out) return out;
  return undefined;
}

const QUANTITY_KEYS: ReadonlySet<string> = new Set(['value', 'comparator', 'unit', 'system', 'code']);
const NINETY = { value: 90, comparator: '>=', unit: 'years', system: 'http://unitsofmeasure.org', code: 'a' };

const isCapped = (quantity: Json): boolean =>
  Object.keys(quantity).length === 5 && Object.entries(NINETY).every(([key, value]) => quantity[key] === value);

/** In whatever unit it is told. */
function isOver89(value: number, comparator: unknown, code: string | undefined, unit: string | undefined): boolean {
  const said = (code ?? unit ?? 'a').toLowerCase();
  const years = value / (YEARS_OF.find(([form]) => form.test(said))?.[1] ?? 1);
  return years >= 90 || (years > 89 && comparator === '>');
}

/** How many of a unit are a year; what is not recognised counts as years. */
const YEARS_OF: readonly (readonly [RegExp, number])[] = [
  [/^mo/, 12],
  [/^w/, 52],
  [/^d/, 365],
  [/^h/, 8760],
];

/** Decimals, or E, U, L for error, below and above the limit, parted by blanks (FHIR R4, SampledData.data). */
export const isSamples = (data: unknown): boolean => typeof data === 'string' && SAMPLES.test(data);
const SAMPLES = /^(?:(?:[+-]?\d{1,5}(?:\.\d{1,8})?|E|U|L)(?: |$))+$/;
