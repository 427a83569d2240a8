import { ageBand as bandOf } from '../../deidentify/dates.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/** In the place of a date of birth: an extension with the ten years of age, everyone of 90 and over in one. */
export const ageBand: Method = {
  name: 'ageBand',
  own: true,
  primitive: (site) => (value, run) => {
    record(run, site, OPERATIONS.generalize);
    const { year, month, day } = run.today;
    const band = bandOf(String(value), new Date(Date.UTC(year, month - 1, day)));
    if (band !== undefined) run.addAgeBand(band);
    return undefined;
  },
};
