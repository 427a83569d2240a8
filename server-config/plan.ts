import type { Project, Resource } from '@medplum/fhirtypes';
import { BOT_SECRET_PREFIX, type Stored, type Wanted } from './state.ts';

export interface PlanLine {
  readonly action: 'create' | 'update' | 'unchanged';
  readonly reference: string;
  readonly name: string;
}

/** What one resource needs. `resource` is what to PUT. */
export interface Step extends PlanLine {
  readonly resource: Stored;
}

/** Compares what is wanted with what was found, by `Type/id`. Pure: no clock, no server. */
export function plan(wanted: readonly Wanted[], found: ReadonlyMap<string, Resource>): Step[] {
  return wanted.map((want) => {
    const reference = `${want.resource.resourceType}/${want.resource.id}`;
    const existing = found.get(reference);
    if (!existing) return { action: 'create', reference, name: want.name, resource: want.resource };
    const resource = merge(want, existing);
    const action = same(resource, existing) ? 'unchanged' : 'update';
    return { action, reference, name: want.name, resource };
  });
}

/** The found resource with Atlas' fields put in. */
function merge(want: Wanted, existing: Resource): Stored {
  const kept = Object.fromEntries(
    (want.keep ?? []).flatMap((field) => {
      const value = (existing as unknown as Record<string, unknown>)[field];
      return value === undefined ? [] : [[field, value]];
    })
  );
  if (want.owns === 'whole') return { ...want.resource, ...kept } as Stored;
  return {
    ...existing,
    ...want.resource,
    ...kept,
    meta: { ...ownMeta(existing), ...want.resource.meta },
    ...projectLists(want.resource, existing),
  } as Stored;
}

/** An operator's own features, settings and secrets stay beside those of Atlas. */
function projectLists(want: Stored, existing: Resource): Partial<Project> {
  if (want.resourceType !== 'Project' || existing.resourceType !== 'Project') return {};
  return {
    features: [...new Set([...(existing.features ?? []), ...(want.features ?? [])])],
    setting: byName(existing.setting, want.setting),
    secret: byName(
      existing.secret?.filter((secret) => !secret.name?.startsWith(BOT_SECRET_PREFIX)),
      want.secret
    ),
  };
}

function byName<T extends { name?: string }>(existing: readonly T[] = [], want: readonly T[] = []): T[] {
  const others = existing.filter((entry) => !want.some((w) => w.name === entry.name));
  return [...others, ...want].sort((a, b) => (a.name ?? '').localeCompare(b.name ?? ''));
}

/** What of `meta` a writer may say; the rest is the server's. */
function ownMeta(resource: Resource): Record<string, unknown> {
  const { project, accounts, tag, security, profile } = resource.meta ?? {};
  return { project, accounts, tag, security, profile };
}

function same(a: Resource, b: Resource): boolean {
  return canonical({ ...a, meta: ownMeta(a) }) === canonical({ ...b, meta: ownMeta(b) });
}

/** JSON without order of keys, empty values, the order of named entries, or displays that the server adds. */
function canonical(value: unknown): string {
  return JSON.stringify(simplify(value)) ?? '';
}

function simplify(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(simplify).filter((item) => item !== undefined);
    if (items.length === 0) return undefined;
    return items.every(isNamed) ? [...items].sort((a, b) => a.name.localeCompare(b.name)) : items;
  }
  if (typeof value === 'object' && value !== null) {
    const isReference = 'reference' in value;
    const entries = Object.entries(value)
      .filter(([key]) => !(isReference && key === 'display'))
      .map(([key, item]) => [key, simplify(item)] as const)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => a.localeCompare(b));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value === null || value === '' ? undefined : value;
}

function isNamed(item: unknown): item is { name: string } {
  return typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string';
}
