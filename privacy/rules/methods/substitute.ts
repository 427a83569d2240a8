import { type Method, OPERATIONS, record, type Site, type Treatment, type Value } from './method.ts';

/** Puts a fixed value in the place of the element; what earlier rules have treated in it stays. */
export const substitute: Method = {
  name: 'substitute',
  check: ({ replaceWith }) => (replaceWith === undefined ? 'there is no replaceWith' : undefined),
  primitive: (site) => replacing(site),
  replacesComplex: true,
};

function replacing(site: Site): Treatment {
  const replacement = primitiveOf(site.settings.replaceWith);
  return (_, run) => {
    record(run, site, OPERATIONS.substitute);
    return replacement;
  };
}

/** A number or a boolean stands as text there, whatever the type of the element: a quirk that users rely on. */
function primitiveOf(given: unknown): Value | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given === 'boolean') return given ? 'True' : 'False';
  return typeof given === 'string' ? given : typeof given === 'object' ? JSON.stringify(given) : String(given);
}
