import { namespace } from '../../config/namespace.ts';
import { keptConcept } from '../deidentify/concepts.ts';
import { KnownIdentifiers } from '../deidentify/known.ts';
import type { Pseudonymizer } from './circumstances.ts';
import type { Parameters } from './configuration.ts';
import { remembering } from './methods/remembering.ts';
import { tokensOf } from './methods/shared.ts';
import type { Tokens } from './methods/tokens.ts';
import { keptUri, pseudonymousUrl } from './methods/urls.ts';

type Json = Record<string, unknown>;

const made = new WeakMap<Parameters, Pseudonymizer>();

/** Pseudonyms under the keys of a configuration, consistent over all files that are treated with them. */
export function filePseudonyms(parameters: Parameters): Pseudonymizer {
  let found = made.get(parameters);
  if (!found) {
    found = pseudonymizer(tokensOf(parameters));
    made.set(parameters, found);
  }
  return found;
}

function pseudonymizer(tokens: Tokens): Pseudonymizer {
  const ageBand = namespace().ageBand;
  const uri = remembering((text) => keptUri(text, tokens));
  const url = remembering((text) => pseudonymousUrl(text, tokens));
  const localCoding: Pseudonymizer['localCoding'] = ({ system, code }) =>
    code === undefined ? undefined : { system: uri(system ?? 'urn:x-none'), code: tokens.token(code) };
  const concepts = { known: new KnownIdentifiers(), pseudonyms: { localCoding }, redactText: () => undefined };
  const identifier = ({ use, type, system, value }: Json): Json | undefined => {
    if (typeof value !== 'string' || value === '') return undefined;
    const kept = typeof type === 'object' && type !== null ? keptConcept(type as Json, concepts) : undefined;
    return {
      ...(USES.has(use) && { use }),
      ...(kept && { type: kept }),
      ...(typeof system === 'string' && system !== '' && { system: uri(system) }),
      value: tokens.id(value),
    };
  };
  return {
    id: (id) => tokens.id(id),
    url,
    uri,
    identifier,
    reference: ({ reference, type, identifier: by }) => {
      const out: Json = {};
      if (typeof reference === 'string' && reference !== '') out.reference = url(reference);
      if (typeof type === 'string' && type !== '') out.type = uri(type);
      const logical = typeof by === 'object' && by !== null ? identifier(by as Json) : undefined;
      if (logical) out.identifier = logical;
      for (const _ in out) return out;
      return undefined;
    },
    localCoding,
    ageBand,
    isOwnExtension: (extension) =>
      extension.url === ageBand &&
      typeof extension.valueString === 'string' &&
      /^(?:0-9|[1-8]0-[1-8]9|90\+)$/.test(extension.valueString) &&
      Object.keys(extension).length === 2,
  };
}

const USES: ReadonlySet<unknown> = new Set(['usual', 'official', 'temp', 'secondary', 'old']);
