import { type Method, OPERATIONS, record } from './method.ts';
import { notEmpty } from './redact.ts';
import { tokensOf } from './shared.ts';
import { keptUri } from './urls.ts';

/** URIs that name concepts (code systems, profiles, extensions): those of standards stay, others become opaque. */
export const uri: Method = {
  name: 'uri',
  own: true,
  primitive: (site) => {
    const tokens = tokensOf(site.parameters);
    return notEmpty((value, run) => {
      const kept = keptUri(String(value), tokens);
      if (kept !== value) record(run, site, OPERATIONS.cryptoHash);
      return kept;
    });
  },
};
