import { keptQuantity } from '../../deidentify/quantities.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/**
 * Ages over 89 become one category (45 CFR 164.514(b)(2)(i)(C)): a quantity says `>= 90`, in whatever unit it came, and
 * a bare number goes. On a Range or anything else that holds quantities, each of them.
 */
export const age: Method = {
  name: 'age',
  own: true,
  primitive: (site) => (value, run) => {
    if (typeof value === 'number' && value >= 0 && value <= 89) return value;
    record(run, site, OPERATIONS.redact);
    return undefined;
  },
  element: (site) =>
    QUANTITIES.has(site.type)
      ? (element, run) => {
          const kept = keptQuantity(element, true);
          if (kept !== element) record(run, site, OPERATIONS.redact);
          return kept;
        }
      : undefined,
};

const QUANTITIES: ReadonlySet<string> = new Set(['Age', 'Quantity', 'SimpleQuantity', 'Duration']);
