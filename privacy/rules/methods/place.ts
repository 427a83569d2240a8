import { looksLikeIdentifier } from '../../deidentify/codes.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/** Names of cities, states and countries, and their codes; digits have no place in one. */
export const place: Method = {
  name: 'place',
  own: true,
  primitive: (site) => (value, run) => {
    const text = String(value);
    const most = /^(?:state|country)$/.test(site.name) ? 30 : 50;
    if (text.length <= most && PLACE.test(text) && !looksLikeIdentifier(text)) return value;
    record(run, site, OPERATIONS.redact);
    return undefined;
  },
};

const PLACE = /^[\p{L}][\p{L} .'’-]*$/u;
