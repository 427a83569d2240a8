import { refusal } from '../errors.ts';

/**
 * What a FHIR request asks for (https://hl7.org/fhir/R4/http.html), read from method and path. One reading serves HTTP
 * requests and the entries of bundles alike, and what goes on to Medplum is built from it, never copied from the
 * request: a path that two parsers could read differently does not exist behind the door.
 */
export type Interaction =
  | { readonly kind: 'capabilities'; readonly path: string }
  | { readonly kind: 'bundle'; readonly path: string }
  | { readonly kind: 'search'; readonly path: string; readonly type: string | undefined; readonly byPost: boolean }
  | { readonly kind: 'history'; readonly path: string; readonly type: string; readonly id: string }
  | { readonly kind: 'read' | 'vread'; readonly path: string; readonly type: string; readonly id: string }
  | { readonly kind: 'create'; readonly path: string; readonly type: string }
  | WriteById
  | { readonly kind: 'job'; readonly path: string; readonly cancel: boolean }
  | Operation;

export interface WriteById {
  readonly kind: 'update' | 'patch' | 'delete';
  readonly path: string;
  readonly type: string;
  /** Undefined: conditional, the search in the query says which. */
  readonly id: string | undefined;
}

export interface Operation {
  readonly kind: 'operation';
  readonly path: string;
  /** With its `$`. */
  readonly name: string;
  readonly type: string | undefined;
  readonly id: string | undefined;
  readonly method: 'GET' | 'POST';
}

/** Path below `/fhir/R4`, without query. @throws Refusal 404 or 405 */
export function interactionOf(method: string, rawPath: string): Interaction {
  const segments = segmentsOf(rawPath);
  const path = segments.join('/');
  const verb = method === 'HEAD' ? 'GET' : method;
  const [first, second, third, fourth, ...rest] = segments;
  if (rest.length > 0) throw noSuch();
  if (first === undefined) return atRoot(verb, path);
  if (PUBLIC_PATHS.has(path)) return verb === 'GET' ? { kind: 'capabilities', path } : notAllowed();
  if (first === 'job') return job(verb, path, segments);
  if (first.startsWith('$'))
    return second === undefined ? operation(verb, path, first, undefined, undefined) : noSuch();
  if (!TYPE.test(first)) throw noSuch();
  if (second === undefined) return atType(verb, path, first);
  if (second.startsWith('$')) return third === undefined ? operation(verb, path, second, first, undefined) : noSuch();
  if (second === '_search') {
    return verb === 'POST' && third === undefined ? { kind: 'search', path, type: first, byPost: true } : notAllowed();
  }
  if (!ID.test(second)) throw noSuch();
  if (third === undefined) return atInstance(verb, path, first, second);
  if (third.startsWith('$')) return fourth === undefined ? operation(verb, path, third, first, second) : noSuch();
  if (third !== '_history' || verb !== 'GET') throw noSuch();
  if (fourth === undefined) return { kind: 'history', path, type: first, id: second };
  return ID.test(fourth) ? { kind: 'vread', path, type: first, id: second } : noSuch();
}

export const PUBLIC_PATHS: ReadonlySet<string> = new Set([
  'metadata',
  '$versions',
  '.well-known/smart-configuration',
  '.well-known/smart-styles.json',
]);

const TYPE = /^[A-Z][A-Za-z]{1,40}$/;
const ID = /^[A-Za-z0-9-]{1,64}$/;
const SEGMENT = /^(\$[a-z][a-z0-9-]{0,60}|_search|_history|\.well-known|smart-styles\.json|[A-Za-z0-9-]{1,64})$/;

function segmentsOf(rawPath: string): string[] {
  const parts = rawPath.split('/').filter((part, i, all) => part !== '' || (i > 0 && i < all.length - 1));
  return parts.map((part) => {
    const segment = decode(part);
    if (!SEGMENT.test(segment)) throw noSuch();
    return segment;
  });
}

function atRoot(verb: string, path: string): Interaction {
  if (verb === 'POST') return { kind: 'bundle', path };
  if (verb === 'GET') return { kind: 'search', path, type: undefined, byPost: false };
  return notAllowed();
}

function atType(verb: string, path: string, type: string): Interaction {
  switch (verb) {
    case 'GET':
      return { kind: 'search', path, type, byPost: false };
    case 'POST':
      return { kind: 'create', path, type };
    case 'PUT':
      return { kind: 'update', path, type, id: undefined };
    case 'PATCH':
      return { kind: 'patch', path, type, id: undefined };
    case 'DELETE':
      return { kind: 'delete', path, type, id: undefined };
    default:
      return notAllowed();
  }
}

function atInstance(verb: string, path: string, type: string, id: string): Interaction {
  switch (verb) {
    case 'GET':
      return { kind: 'read', path, type, id };
    case 'PUT':
      return { kind: 'update', path, type, id };
    case 'PATCH':
      return { kind: 'patch', path, type, id };
    case 'DELETE':
      return { kind: 'delete', path, type, id };
    default:
      return notAllowed();
  }
}

/** Status of what was begun with `Prefer: respond-async`. */
function job(verb: string, path: string, [, id, status, more]: string[]): Interaction {
  if (id === undefined || !ID.test(id) || more !== undefined) throw noSuch();
  if (verb === 'GET' && status === 'status') return { kind: 'job', path, cancel: false };
  if (verb === 'DELETE' && (status === undefined || status === 'status')) return { kind: 'job', path, cancel: true };
  return notAllowed();
}

function operation(
  method: string,
  path: string,
  name: string,
  type: string | undefined,
  id: string | undefined
): Operation {
  if (method !== 'GET' && method !== 'POST') return notAllowed();
  return { kind: 'operation', path, name, type, id, method };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw noSuch();
  }
}

function noSuch(): never {
  throw refusal(404, 'There is no such FHIR endpoint.');
}

function notAllowed(): never {
  throw refusal(405, 'This method is not supported at this endpoint.');
}
