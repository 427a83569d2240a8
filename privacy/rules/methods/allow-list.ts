import { keptCoding, keptConcept } from '../../deidentify/concepts.ts';
import { isPlainCode } from '../../deidentify/plain-codes.ts';
import { isMeasurable, isSamples, keptQuantity } from '../../deidentify/quantities.ts';
import { elementsOf } from '../../schema/schema.ts';
import { isLabel } from '../labels.ts';
import { type ElementTreatment, type Method, OPERATIONS, type Run, record, type Site } from './method.ts';

/**
 * Keeps what a de-identified record may say: codes of published systems (held to their lists, forms and check digits)
 * with displays that read like terms, quantities with real units, codes of value sets, numbers of measurable size. Codes of a system that no standard names become opaque, and stay apart from each other.
 */
export const allowList: Method = {
  name: 'allowList',
  own: true,
  primitive: (site) => {
    const allows = PRIMITIVES[site.type]?.(site) ?? (() => false);
    return (value, run) => {
      if (allows(value, run)) return value;
      record(run, site, OPERATIONS.redact);
      return undefined;
    };
  },
  element: (site) => {
    const treat = ELEMENTS[site.type]?.(site);
    if (!treat) return undefined;
    return (element, run) => {
      const kept = treat(element, run);
      if (kept !== element) record(run, site, OPERATIONS.redact);
      return kept;
    };
  },
};

type Allows = (value: unknown, run: Run) => boolean;

const number: Allows = (value, run) => isMeasurable(value) && !(run.aboutAge && value > 89);

const PRIMITIVES: Readonly<Record<string, (site: Site) => Allows>> = {
  boolean: () => (value) => typeof value === 'boolean',
  decimal: () => number,
  integer: () => number,
  positiveInt: () => number,
  unsignedInt: () => number,
  integer64: () => number,
  string: (site) => (site.parentSchemaType === 'SampledData' && site.name === 'data' ? isSamples : () => false),
  time: () => (value) => typeof value === 'string' && /^\d{2}:\d{2}:\d{2}(\.\d{1,9})?$/.test(value),
  code: (site) => {
    const element = elementsOf(site.parentSchemaType)?.[site.key];
    const path = `${site.parentSchemaType}.${site.key}`;
    return (value) => typeof value === 'string' && isPlainCode(value, element, path);
  },
};

const quantity = (): ElementTreatment => (element, run) => keptQuantity(element, run.aboutAge);

const ELEMENTS: Readonly<Record<string, (site: Site) => ElementTreatment>> = {
  CodeableConcept: () => (element, run) => keptConcept(element, run.circumstances),
  Coding: (site) => (element, run) =>
    (site.name === 'security' && isLabel(element) ? element : keptCoding(element, run.circumstances)) as
      | typeof element
      | undefined,
  Quantity: quantity,
  Age: () => (element) => keptQuantity(element, true),
  Count: quantity,
  Distance: quantity,
  Duration: quantity,
  SimpleQuantity: quantity,
  MoneyQuantity: quantity,
};
