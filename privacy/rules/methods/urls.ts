import { namespace } from '../../../config/namespace.ts';
import { isStandardCanonical, KEPT_SUB_EXTENSIONS } from '../../deidentify/allow-list.ts';
import { isKnownSystem } from '../../deidentify/codes.ts';
import { isResourceType } from '../../schema/schema.ts';
import type { Tokens } from './tokens.ts';

const RESOURCE_URL =
  /^(?:(https?):\/\/([^?#]*)\/)?([A-Za-z]+)\/([A-Za-z0-9\-._~]{1,64})(\/_history\/[A-Za-z0-9\-.]{1,64})?(#[^#]*)?$/;
const SEARCH = /^(?:(https?):\/\/([^?#]*)\/)?([A-Za-z]+)\?(.*)$/;
const URN = /^urn:(?:uuid|oid):(.+)$/i;

/**
 * Every form in which FHIR points to a resource, with ids and values as pseudonyms: what pointed to the same thing
 * still does. Literal, versioned, absolute, `urn:`, contained, conditional (`Patient?identifier=…`, `ifNoneExist`).
 * @see https://hl7.org/fhir/R4/references.html
 */
export function pseudonymousUrl(url: string, tokens: Tokens): string {
  if (url.startsWith('#')) return url.length > 1 ? `#${tokens.id(url.slice(1))}` : url;
  const urn = URN.exec(url);
  if (urn) return `urn:uuid:${tokens.uuid(urn[1]!.toLowerCase())}`;
  const literal = RESOURCE_URL.exec(url);
  if (literal && isResourceType(literal[3])) {
    const [, scheme, base, type, id, history = '', fragment = ''] = literal;
    const version = history === '' ? '' : `/_history/${tokens.token(history.slice('/_history/'.length))}`;
    return `${host(scheme, base, tokens)}${type}/${tokens.id(id!)}${version}${fragment && `#${tokens.id(fragment.slice(1))}`}`;
  }
  const search = SEARCH.exec(url);
  if (search && isResourceType(search[3])) {
    return `${host(search[1], search[2], tokens)}${search[3]}?${pseudonymousQuery(search[4]!, tokens)}`;
  }
  if (isResourceType(url as unknown)) return url;
  if (url.includes('=') && !url.includes('/')) return pseudonymousQuery(url, tokens);
  return tokens.id(url);
}

/** The same server stays the same server; which one it was is not told. */
function host(scheme: string | undefined, base: string | undefined, tokens: Tokens): string {
  if (scheme === undefined || base === undefined) return '';
  const known = /^([a-z2-7]{34})\.invalid$/.exec(base);
  return `https://${known && tokens.isToken(known[1]!) ? known[1] : tokens.token(base)}.invalid/`;
}

/** Of a token search the system stays, as far as it names no institution, so that it still finds what it found. */
function pseudonymousQuery(query: string, tokens: Tokens): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = at < 0 ? pair : pair.slice(0, at);
      const value = decode(at < 0 ? '' : pair.slice(at + 1));
      if (!/^[a-z_][A-Za-z_-]{1,40}(:[a-z]{1,20})?$/.test(name)) return `_id=${tokens.token(pair)}`;
      const bar = value.indexOf('|');
      if (bar >= 0) {
        const system = encodeURIComponent(keptUri(value.slice(0, bar), tokens));
        return `${name}=${system}|${value.length > bar + 1 ? tokens.id(value.slice(bar + 1)) : ''}`;
      }
      return `${name}=${RESOURCE_URL.test(value) ? pseudonymousUrl(value, tokens) : value && tokens.id(value)}`;
    })
    .join('&');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const OPAQUE = 'urn:x-atlas:';

/** A URI that only names a concept stays when a standard minted it; any other could name an institution. */
export function keptUri(uri: string, tokens: Tokens): string {
  if (uri === '' || KEPT.has(uri) || isResourceType(uri as unknown) || isKnownSystem(uri) || isStandardCanonical(uri))
    return uri;
  if (uri.startsWith(OPAQUE) && tokens.isToken(uri.slice(OPAQUE.length))) return uri;
  return `${OPAQUE}${tokens.token(uri)}`;
}

const KEPT: ReadonlySet<string> = new Set([
  ...KEPT_SUB_EXTENSIONS,
  namespace().ageBand,
  'urn:ietf:rfc:3986',
  'http://hl7.org/fhir/sid/us-ssn',
  'http://hl7.org/fhir/sid/us-npi',
  'http://hl7.org/fhir/sid/us-medicare',
  'http://hl7.org/fhir/sid/us-mbi',
]);
