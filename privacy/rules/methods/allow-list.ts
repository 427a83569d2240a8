import type { Resource } from '@medplum/fhirtypes';
import { looksLikeIdentifier } from '../../deidentify/codes.ts';
import { type Treatment as AllowListTreatment, walkResource } from '../../deidentify/walk.ts';
import { codeIsBound, elementsOf } from '../../schema/schema.ts';
import { isLabel } from '../labels.ts';
import { type Method, OPERATIONS, type Run, record, type Site } from './method.ts';
import { tokensOf } from './shared.ts';
import type { Tokens } from './tokens.ts';
import { keptUri } from './urls.ts';

/**
 * Keeps what the allow-list of `privacy/deidentify` keeps: codes of standard systems (checked by their check digits),
 * displays that are terms, quantities with real units, codes of required value sets, numbers of measurable size. Codes
 * of a system that no standard names become opaque, and stay apart from each other.
 */
export const allowList: Method = {
  name: 'allowList',
  own: true,
  primitive: (site) => {
    const element = elementsOf(site.parentSchemaType)?.[site.key];
    const bound = element?.b ? element : undefined;
    const key = `value${site.type[0]!.toUpperCase()}${site.type.slice(1)}`;
    return (value, run) => {
      const kept = bound
        ? codeIsBound(bound, String(value))
          ? value
          : undefined
        : FREE_CODES[site.name]
          ? FREE_CODES[site.name]!.test(String(value)) && !looksLikeIdentifier(String(value))
            ? value
            : undefined
          : throughList(key, value, site, run);
      if (kept === undefined) record(run, site, OPERATIONS.redact);
      return kept as typeof value | undefined;
    };
  },
  element: (site) => {
    const key = `value${site.type}`;
    return (element, run) => {
      if (site.name === 'security' && isLabel(element)) return element;
      const kept = isHighAge(element, site) ? undefined : (throughList(key, element, site, run) as typeof element);
      if (JSON.stringify(kept) !== JSON.stringify(element)) record(run, site, OPERATIONS.redact);
      return kept;
    };
  },
};

/** The list caps ages in years; in any other unit, a number that could be one over 89 goes. */
const isHighAge = ({ value, code }: Record<string, unknown>, site: Site): boolean =>
  site.type === 'Age' && code !== 'a' && !(typeof value === 'number' && value <= 89);

/** Codes whose value sets are open, by the names of their elements. */
const FREE_CODES: Readonly<Record<string, RegExp>> = {
  contentType: /^(application|audio|image|model|text|video)\/[a-z0-9.+-]{1,80}$/,
  language: /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  currency: /^[A-Z]{3}$/,
};

const REMEMBERED = 20_000;
const remembered = new WeakMap<object, Map<string, string | undefined>>();

/** A chart says the same things again and again; who is named in an input may change the answer, so then it is asked. */
function throughList(key: string, value: unknown, site: Site, run: Run): unknown {
  if (run.namesPeople) return walkAlone(key, value, site, run);
  let known = remembered.get(site.parameters);
  if (!known) {
    known = new Map();
    remembered.set(site.parameters, known);
  }
  const text = key + JSON.stringify(value);
  if (!known.has(text)) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, JSON.stringify(walkAlone(key, value, site, run)));
  }
  const found = known.get(text);
  return found === undefined ? undefined : JSON.parse(found);
}

/** The walk knows whole resources: one that holds nothing but the value is all that it has to see. */
function walkAlone(key: string, value: unknown, site: Site, run: Run): unknown {
  const parameters = { resourceType: 'Parameters', parameter: [{ [key]: value }] } as unknown as Resource;
  const out = walkResource(parameters, treatment(tokensOf(site.parameters), run)) as unknown as {
    parameter?: Record<string, unknown>[];
  };
  return out.parameter?.[0]?.[key];
}

function treatment(tokens: Tokens, run: Run): AllowListTreatment {
  const nothing = (): undefined => undefined;
  return {
    known: run.known(),
    identifier: nothing,
    reference: nothing,
    date: nothing,
    id: nothing,
    extension: nothing,
    own: nothing,
    localCoding: ({ system, code }) =>
      code === undefined ? undefined : { system: keptUri(system ?? 'urn:x-none', tokens), code: tokens.token(code) },
  };
}
