import { type Method, OPERATIONS, record } from './method.ts';

/** Ages over 89 go; whatever the unit, so that no unit lets one through. */
export const age: Method = {
  name: 'age',
  own: true,
  primitive: (site) => (value, run) => {
    if (typeof value === 'number' && value >= 0 && value <= 89) return value;
    record(run, site, OPERATIONS.redact);
    return undefined;
  },
};
