import type { Reference, Resource } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import type { Deidentified } from '../../privacy/index.ts';

/** `system|value` of the HMAC identifier that a target carries. */
export type TargetToken = string;

/**
 * Looks up what a token stands for: `Type/uuid`, or `urn:uuid:…` for what the same transaction creates. By type where the
 * reference names one, since one UUID may be that of two resources.
 */
export type Resolve = (token: TargetToken, type: string | undefined) => string | undefined;

/** Every reference by HMAC identifier in a resource, with the type it names if it names one. */
export function targetsOf(resource: Resource, ns: Namespace): { token: TargetToken; type: string | undefined }[] {
  const found: { token: TargetToken; type: string | undefined }[] = [];
  visit(resource, (ref) => {
    const token = tokenOf(ref, ns);
    if (token) found.push({ token, type: ref.type });
  });
  return found;
}

/**
 * The resource with literal references to all targets that resolve. Those that don't stay logical, and their tokens
 * are kept as tags, so that the resource is found when the target arrives.
 */
export function link<T extends Resource>(
  resource: Deidentified<T>,
  resolve: Resolve,
  ns: Namespace
): { resource: Deidentified<T>; pending: TargetToken[] } {
  const copy = structuredClone(resource);
  const pending = new Set<TargetToken>();
  visit(copy, (ref) => {
    const token = tokenOf(ref, ns);
    if (!token) return;
    const target = resolve(token, ref.type);
    if (target) {
      ref.reference = target;
      delete ref.identifier;
      delete ref.type;
    } else {
      pending.add(token);
    }
  });
  const tags = (copy.meta?.tag ?? []).filter((t) => t.system !== ns.unresolvedReference);
  for (const token of pending)
    tags.push({ system: ns.unresolvedReference, code: token.slice(token.lastIndexOf('|') + 1) });
  copy.meta = { ...copy.meta, tag: tags };
  if (tags.length === 0) delete copy.meta.tag;
  return { resource: copy, pending: [...pending] };
}

export const isPending = (resource: Resource, ns: Namespace): boolean =>
  resource.meta?.tag?.some((t) => t.system === ns.unresolvedReference) ?? false;

function tokenOf(ref: Reference, ns: Namespace): TargetToken | undefined {
  const { system, value } = ref.identifier ?? {};
  if (ref.reference !== undefined || !value) return undefined;
  return system === ns.sourceId || system === ns.identifierHash || system === ns.patientToken
    ? `${system}|${value}`
    : undefined;
}

/** An object whose `identifier` is one, not a list, and that has nothing that a Reference has not, is a Reference. */
function visit(value: unknown, onReference: (ref: Reference) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, onReference);
    return;
  }
  const { identifier } = value as { identifier?: unknown };
  const single = typeof identifier === 'object' && identifier !== null && !Array.isArray(identifier);
  if (single && Object.keys(value).every((k) => k === 'identifier' || k === 'type' || k === 'reference')) {
    onReference(value as Reference);
  }
  for (const member of Object.values(value)) visit(member, onReference);
}
