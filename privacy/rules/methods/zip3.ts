import { type Method, OPERATIONS, record } from './method.ts';

/**
 * The first three digits of a US ZIP code, where more than 20,000 people share them (45 CFR 164.514(b)(2)(i)(B));
 * `restrictedZipCodeTabulationAreas` lists where not. Codes of other forms go.
 */
export const zip3: Method = {
  name: 'zip3',
  own: true,
  primitive: (site) => (value, run) => {
    const text = String(value);
    if (!/^\d{5}(?:-\d{4})?$/.test(text)) {
      record(run, site, OPERATIONS.redact);
      return undefined;
    }
    const area = text.slice(0, 3);
    const zip = site.parameters.restrictedZipCodeTabulationAreas.includes(area) ? '00000' : `${area}00`;
    if (zip !== text) record(run, site, OPERATIONS.abstract);
    return zip;
  },
};
