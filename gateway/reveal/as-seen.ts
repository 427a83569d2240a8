import type { Bundle, Resource } from '@medplum/fhirtypes';
import { payloadReference } from '../../bots/ingress/store.ts';
import { filterResource, type Permits } from '../../consent/index.ts';
import { parsePayloadReference, type Vault, VaultError } from '../../privacy/index.ts';
import type { Caller } from '../callers.ts';
import type { Asked } from '../consent/gate.ts';
import type { GatewayDeps } from '../deps.ts';
import { notFound, refusal } from '../errors.ts';
import { asCaller } from '../patients.ts';

interface Seer {
  readonly caller: Caller;
  readonly why: Asked;
  readonly token: string;
}

/**
 * The original of a stored resource, as far as it may be seen; nothing, when it may not be at all. Consent is asked of
 * both: of the stored one, whose id and subject Consents speak of, with the labels and codes of the original. Elements
 * with labels of their own are masked, and so is what refers to a resource that is withheld, with its display.
 * @throws Refusal 404 when there is none, 410 when it has been erased
 */
export async function originalAsSeen(
  deps: GatewayDeps,
  vault: Vault,
  seer: Seer,
  stored: Resource
): Promise<Resource | undefined> {
  const { caller, why, token } = seer;
  const targets = await targetsOf(deps, caller, stored);
  const permits = await deps.gate.permits(caller, why, [stored, ...targets]);
  if (!permits.isPermitted(stored)) return undefined;
  const original = await openOriginal(deps, vault, token, stored);
  const both: Permits = {
    isPermitted: ({ meta, ...seen }) => permits.isPermitted(asStored({ ...seen, meta } as Resource, stored)),
  };
  const { result } = filterResource(original, both);
  const withheldTypes = new Set(targets.filter((target) => !permits.isPermitted(target)).map((t) => t.resourceType));
  return result && (withheldTypes.size > 0 ? withoutReferences(result, withheldTypes) : result);
}

/** The original under the id and subject that it has in the store, with what both are labelled with. */
function asStored(original: Resource, stored: Resource): Resource {
  const security = [...(stored.meta?.security ?? []), ...(original.meta?.security ?? [])];
  const { code, category } = original as { code?: unknown; category?: unknown };
  return {
    ...stored,
    ...(code !== undefined && { code }),
    ...(category !== undefined && { category }),
    meta: { ...stored.meta, security },
  } as Resource;
}

const REFERENCE = /^([A-Z][A-Za-z]+)\/([0-9a-f-]{36})$/;
/** Who and where, and whose: no Consent withholds them by themselves. */
const OF_NOBODY = new Set([
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'HealthcareService',
]);

async function targetsOf(deps: GatewayDeps, caller: Caller, stored: Resource): Promise<Resource[]> {
  const ids = new Map<string, Set<string>>();
  JSON.stringify(stored, (name, value: unknown) => {
    const [, type, id] = name === 'reference' && typeof value === 'string' ? (REFERENCE.exec(value) ?? []) : [];
    if (type && id && !OF_NOBODY.has(type)) ids.set(type, (ids.get(type) ?? new Set()).add(id));
    return value;
  });
  const found = await Promise.all(
    [...ids].map(([type, some]) =>
      asCaller<Bundle>(deps, caller, `fhir/R4/${type}?_id=${[...some].join(',')}&_count=1000`)
    )
  );
  return found.flatMap(({ entry }) => (entry ?? []).flatMap(({ resource }) => resource ?? []));
}

/** References to these types go, with their displays: the original names resources by ids that the store does not have. */
function withoutReferences<T>(value: T, types: ReadonlySet<string>): T {
  if (Array.isArray(value)) {
    return value.filter((item) => !refersTo(item, types)).map((item) => withoutReferences(item, types)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => !isNarrative(inner) && !refersTo(inner, types));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutReferences(inner, types)])) as T;
}

/** It tells in words what the elements hold. */
const isNarrative = (value: unknown): boolean => typeof value === 'object' && value !== null && 'div' in value;

function refersTo(value: unknown, types: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { reference, type } = value as { reference?: unknown; type?: unknown };
  if (typeof reference !== 'string') return false;
  const named =
    /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+$/.exec(reference)?.[1] ?? (typeof type === 'string' ? type : undefined);
  // One that does not say of what type it is could be of any.
  return named === undefined ? !reference.startsWith('#') : types.has(named);
}

/** What the vault holds of a stored resource. @throws Refusal 404 when there is none, 410 when it has been erased */
export async function openOriginal(
  deps: GatewayDeps,
  vault: Vault,
  token: string,
  stored: Resource
): Promise<Resource> {
  const pointer = payloadReference(stored, deps.namespace);
  const found = pointer?.reference ? parsePayloadReference(pointer.reference) : undefined;
  // The pointer is the store's word; only the vault's binding of payload to patient is proof.
  if (!found || found.address.token !== token) throw notFound();
  const payload = await vault.open(found.address).catch((err) => {
    if (err instanceof VaultError && (err.fault === 'shredded' || err.fault === 'missing')) {
      throw refusal(410, 'The original has been erased.');
    }
    throw err;
  });
  const original = payload[found.member];
  if (!original) throw notFound();
  return original as unknown as Resource;
}
