import type { Resource } from '@medplum/fhirtypes';
import type { Namespace } from '../../config/namespace.ts';
import { refusal } from '../errors.ts';

/**
 * What ties a pseudonymous resource to its person: Atlas' identifiers, its tags, where the original lies, the age band.
 * The ingest client writes it, behind the door. Whoever could change it here could put one patient's original, or one
 * patient's later messages, under another's name.
 * @param stored what is there now, as the caller sees it; undefined for a create
 * @param at where in a bundle the resource stands: `Bundle.entry[3].resource`
 * @throws Refusal 422 naming the first element that differs
 */
export function refuseChangedOwnElements(
  sent: unknown,
  stored: Resource | undefined,
  namespace: Namespace,
  at?: string
): void {
  const wanted = ownElements(sent, namespace);
  const found = ownElements(stored, namespace);
  for (const element of new Set([...wanted.keys(), ...found.keys()])) {
    const differs = sorted(wanted.get(element)) !== sorted(found.get(element));
    if (differs) {
      const type = at ?? (sent as Resource).resourceType;
      throw refusal(422, 'This element is written by Atlas alone and can not be set or changed here.', type + element);
    }
  }
}

/** By the element's path below the resource: what is Atlas' own there. */
function ownElements(resource: unknown, namespace: Namespace): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const add = (element: string, value: unknown) => found.set(element, [...(found.get(element) ?? []), value]);
  const { meta, contained } = (resource ?? {}) as { meta?: { tag?: unknown }; contained?: unknown };
  for (const tag of listOf(meta?.tag)) {
    if (has(tag, 'system', [namespace.sourceId, namespace.unresolvedReference])) add('.meta.tag', tag);
  }
  for (const [place, one] of [['', resource], ...listOf(contained).map((c) => ['.contained', c])] as const) {
    for (const identifier of listOf((one as { identifier?: unknown } | undefined)?.identifier)) {
      const systems = [namespace.patientToken, namespace.sourceId, namespace.identifierHash];
      if (has(identifier, 'system', systems)) add(`${place}.identifier`, identifier);
    }
  }
  const visit = (value: unknown, element: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (has(value, 'url', [namespace.encryptedPayload, namespace.ageBand])) add(element, value);
    for (const [name, child] of Object.entries(value)) {
      for (const item of listOf(child)) visit(item, `${element}.${name}`);
    }
  };
  visit(resource, '');
  return found;
}

const has = (value: unknown, name: string, ofThese: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && ofThese.includes((value as Record<string, string>)[name]!);

const listOf = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const sorted = (values: unknown[] | undefined): string => JSON.stringify((values ?? []).map(canonical).sort());

/** The same text whatever the order of an object's members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member
  );
}
