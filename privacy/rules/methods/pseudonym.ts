import type { Method } from './method.ts';
import { OPERATIONS, record } from './method.ts';
import { notEmpty } from './redact.ts';
import { tokensOf } from './shared.ts';
import { pseudonymousUrl } from './urls.ts';

/** Ids, references, URLs and identifier values become keyed pseudonyms that stay consistent over all of them. */
export const pseudonym: Method = {
  name: 'pseudonym',
  own: true,
  primitive: (site) => {
    const tokens = tokensOf(site.parameters);
    const isUrl =
      URL_TYPES.has(site.type) || URL_NAMES.has(`${site.parentType}.${site.name}`) || site.name === 'ifNoneExist';
    return notEmpty((value, run) => {
      record(run, site, OPERATIONS.cryptoHash);
      const text = String(value);
      return isUrl ? pseudonymousUrl(text, tokens) : tokens.id(text);
    });
  },
};

const URL_TYPES: ReadonlySet<string> = new Set(['uri', 'url', 'canonical']);
const URL_NAMES: ReadonlySet<string> = new Set(['Reference.reference']);
