import { looksLikeIdentifier } from '../../deidentify/codes.ts';
import { isCountry, isState } from '../../deidentify/places.ts';
import { type Method, OPERATIONS, record } from './method.ts';

/** Names and codes of states and countries that there are, and names of cities; digits have no place in one. */
export const place: Method = {
  name: 'place',
  own: true,
  primitive: (site) => {
    const isPlace = site.name === 'state' ? isState : site.name === 'country' ? isCountry : isCity;
    return (value, run) => {
      if (typeof value === 'string' && isPlace(value)) return value;
      record(run, site, OPERATIONS.redact);
      return undefined;
    };
  },
};

const isCity = (text: string): boolean => text.length <= 50 && CITY.test(text) && !looksLikeIdentifier(text);
const CITY = /^[\p{L}][\p{L} .'’-]*$/u;
