import type { ContainedIds } from './circumstances.ts';

type Json = Record<string, unknown>;

/** LOINC codes of ages: reported, estimated, calculated, at event. */
const AGE_CODES: ReadonlySet<unknown> = new Set(['30525-0', '21611-9', '21612-7', '29553-5', '63900-5', '35659-2']);

/** Whether an Observation, or a part of it, tells an age: then its quantities are ages. */
export function ageCodes(resource: Json): boolean {
  if (resource.resourceType !== 'Observation') return false;
  return isAge(resource.code) || list(resource.component).some((part) => isAge((part as Json | null)?.code));
}

const isAge = (code: unknown): boolean =>
  list((code as Json | null | undefined)?.coding).some((coding) => AGE_CODES.has((coding as Json | null)?.code));

const NONE: ContainedIds = new Map();

/** The ids of contained resources, numbered: `c1`, `c2`. */
export function containedIds(resource: Json): ContainedIds {
  if (resource.contained === undefined) return NONE;
  const ids = new Map<string, string>();
  for (const [i, contained] of list(resource.contained).entries()) {
    const id = (contained as Json | null)?.id;
    if (typeof id === 'string') ids.set(id, `c${i + 1}`);
  }
  return ids;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
