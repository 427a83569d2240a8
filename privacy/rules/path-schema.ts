import { allElements } from '../schema/schema.ts';
import { childKind, type NodeKind } from './nodes.ts';
import type { RulePath, Step } from './path.ts';

/**
 * Whether a path can match anything that FHIR R4 has: a misspelt name in a rule fails open, so it has to be seen when
 * the configuration is loaded.
 */
export function pathMatchesSchema(path: Pick<RulePath, 'resourceType' | 'alternatives'>): boolean {
  return path.alternatives.every((steps) => alternativeMatches(steps, path.resourceType));
}

type Kind = Pick<NodeKind, 'name' | 'type' | 'schemaType'>;

function alternativeMatches(steps: readonly Step[], resourceType: string | undefined): boolean {
  let kinds: Kind[] = resourceKinds(resourceType);
  for (const step of steps) {
    if ('child' in step) kinds = kinds.flatMap((kind) => childrenNamed(kind, step.child));
    else if ('type' in step) kinds = kinds.filter((kind) => isOf(kind.type, step.type));
    else if ('name' in step) kinds = kinds.filter((kind) => kind.name === step.name);
    else kinds = [...kinds, ...everything()];
    if (kinds.length === 0) return false;
  }
  return true;
}

/** Nested resources may be of any type. */
const resourceKinds = (type: string | undefined): Kind[] =>
  (type === undefined ? resources() : [type]).map((t) => ({ name: '', type: t, schemaType: t }));

function childrenNamed(kind: Kind, name: string): Kind[] {
  const found: Kind[] = [];
  for (const key of Object.keys(allElements()[kind.schemaType] ?? PRIMITIVE_CHILDREN)) {
    const child = childKind(kind.schemaType, key);
    if (child?.name !== name) continue;
    if (child.schemaType === 'Resource') found.push(...resourceKinds(undefined));
    else found.push(child);
  }
  return found;
}

const PRIMITIVE_CHILDREN = { id: {}, extension: {} };
const isOf = (type: string, wanted: string): boolean =>
  type === wanted || ((wanted === 'Resource' || wanted === 'DomainResource') && /^[A-Z]/.test(type));

let cached: Kind[] | undefined;
/** Every kind of element that there is. */
function everything(): Kind[] {
  cached ??= Object.entries(allElements()).flatMap(([type, elements]) =>
    Object.keys(elements).flatMap((key) => childKind(type, key) ?? [])
  );
  return [...cached, ...resourceKinds(undefined)];
}

const resources = (): string[] => Object.keys(allElements()).filter((t) => 'meta' in allElements()[t]!);
