import { isResourceType, resourceTypes } from '../../schema/schema.ts';
import type { Parameters } from '../configuration.ts';
import { hmacHex } from './hmac-hex.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';
import { notEmpty } from './redact.ts';
import { remembering } from './remembering.ts';
import { textOf } from './text.ts';

/** HMAC-SHA-256 of the value, in hex; of a reference only the id is hashed, so that it still points to its target. */
export const cryptoHash: Method = { name: 'cryptoHash', primitive: (site) => notEmpty(hashing(site)) };

function hashing(site: Site): Treatment {
  const hash = hashFor(site.parameters);
  const isReference = site.parentType === 'Reference' && site.name === 'reference';
  const change = isReference ? hash.reference : hash.text;
  return (value, run) => {
    record(run, site, OPERATIONS.cryptoHash);
    return change(textOf(value));
  };
}

interface Hash {
  text(text: string): string;
  reference(reference: string): string;
}

/** All rules of a configuration share what is remembered. */
const hashes = new WeakMap<Parameters, Hash>();

function hashFor(parameters: Parameters): Hash {
  let hash = hashes.get(parameters);
  if (!hash) {
    const text = remembering(hmacHex(parameters.cryptoHashKey));
    hash = { text, reference: remembering((reference) => mapReferenceId(reference, text)) };
    hashes.set(parameters, hash);
  }
  return hash;
}

const URL_REFERENCE = new RegExp(
  `^((?:https?://[A-Za-z0-9\\\\/.:%$]*)?(?:${resourceTypes().join('|')})/)([A-Za-z0-9\\-.]{1,64})(/_history/[A-Za-z0-9\\-.]{1,64})?$`
);
const ID = /^[A-Za-z0-9\-.]{1,64}$/;
const OID = /^(urn:oid:)([0-2](?:\.(?:0|[1-9][0-9]*))+)$/;
const UUID = /^(urn:uuid:)([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;

/**
 * Changes the id of a literal reference, whatever its form; a reference without one is changed as a whole.
 * @see https://hl7.org/fhir/R4/references.html#literal
 */
export function mapReferenceId(reference: string, map: (id: string) => string): string {
  if (reference.startsWith('#')) return reference.length > 1 ? `#${map(reference.slice(1))}` : reference;
  const slash = reference.indexOf('/');
  if (slash > 0 && isResourceType(reference.slice(0, slash))) {
    // `Type/id`, which nearly all are.
    const id = reference.slice(slash + 1);
    if (ID.test(id)) return reference.slice(0, slash + 1) + map(id);
  }
  const urn = reference.startsWith('urn:') ? (UUID.exec(reference) ?? OID.exec(reference)) : null;
  const url = urn ? null : URL_REFERENCE.exec(reference);
  if (url) return `${url[1]}${map(url[2]!)}${url[3] ?? ''}`;
  return urn ? `${urn[1]}${map(urn[2]!)}` : map(reference);
}
