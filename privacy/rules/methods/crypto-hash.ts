import { createHmac } from 'node:crypto';
import { isResourceType } from '../../schema/schema.ts';
import { type Method, OPERATIONS, record, type Site, type Treatment } from './method.ts';
import { notEmpty } from './redact.ts';
import { textOf } from './text.ts';

/** HMAC-SHA-256 of the value, in hex; of a reference only the id is hashed, so that it still points to its target. */
export const cryptoHash: Method = { name: 'cryptoHash', primitive: (site) => notEmpty(hashing(site)) };

function hashing(site: Site): Treatment {
  const hash = hmac(site.parameters.cryptoHashKey);
  const isReference = site.parentType === 'Reference' && site.name === 'reference';
  return (value, run) => {
    record(run, site, OPERATIONS.cryptoHash);
    return isReference ? mapReferenceId(String(value), hash) : hash(textOf(value));
  };
}

const REMEMBERED = 20_000;
const caches = new Map<string, Map<string, string>>();

/** A patient is referred to from all that is theirs: what was hashed lately is remembered. */
function hmac(key: string): (text: string) => string {
  let known = caches.get(key);
  if (!known) {
    known = new Map();
    caches.set(key, known);
  }
  const bytes = Buffer.from(key, 'utf8');
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const hash = createHmac('sha256', bytes).update(text, 'utf8').digest('hex');
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, hash);
    return hash;
  };
}

const URL_REFERENCE =
  /^((?:(?:http|https):\/\/[A-Za-z0-9\\/.:%$]*)?([A-Za-z]+)\/)([A-Za-z0-9\-.]{1,64})(\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
const OID = /^(urn:oid:)([0-2](?:\.(?:0|[1-9][0-9]*))+)$/;
const UUID = /^(urn:uuid:)([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;

/**
 * Changes the id of a literal reference, whatever its form; a reference without one is changed as a whole.
 * @see https://hl7.org/fhir/R4/references.html#literal
 */
export function mapReferenceId(reference: string, map: (id: string) => string): string {
  if (reference.startsWith('#')) return reference.length > 1 ? `#${map(reference.slice(1))}` : reference;
  const url = URL_REFERENCE.exec(reference);
  if (url && isResourceType(url[2])) return `${url[1]}${map(url[3]!)}${url[4] ?? ''}`;
  const urn = OID.exec(reference) ?? UUID.exec(reference);
  return urn ? `${urn[1]}${map(urn[2]!)}` : map(reference);
}
