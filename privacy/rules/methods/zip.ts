import { type Method, OPERATIONS, record } from './method.ts';

/** Five-digit ZIP codes, which a limited data set may hold (45 CFR 164.514(e)(2)(ii)). */
export const zip: Method = {
  name: 'zip',
  own: true,
  primitive: (site) => (value, run) => {
    if (/^\d{5}$/.test(String(value))) return value;
    record(run, site, OPERATIONS.redact);
    return /^\d{5}-\d{4}$/.test(String(value)) ? String(value).slice(0, 5) : undefined;
  },
};
