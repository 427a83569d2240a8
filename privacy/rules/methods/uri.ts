import { type Method, OPERATIONS, record } from './method.ts';
import { notEmpty } from './redact.ts';

/** URIs that name concepts (code systems, profiles, extensions): those of standards stay, others become opaque. */
export const uri: Method = {
  name: 'uri',
  own: true,
  primitive: (site) => {
    const element = `${site.parentType}.${site.name}`;
    return notEmpty((value, run) => {
      const kept = run.circumstances.pseudonyms.uri(String(value), element);
      if (kept !== value) record(run, site, kept === undefined ? OPERATIONS.redact : OPERATIONS.cryptoHash);
      return kept;
    });
  },
};
