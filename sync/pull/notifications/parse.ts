import type { Bundle, Resource } from '@medplum/fhirtypes';
import { isResourceType } from '../../../privacy/index.ts';

/**
 * What a rest-hook brings (https://hl7.org/fhir/R4/subscription.html): nothing, or the resource, POSTed or PUT to
 * `[endpoint]/[type]/[id]`; or a notification Bundle of the Subscriptions Backport IG, whose first entry is its status.
 */
export interface Notification {
  /** Resources that came along. */
  readonly resources: readonly Resource[];
  /** `Type/id` of what changed, without its content. */
  readonly references: readonly string[];
  /** Something changed, and it does not say what. */
  readonly unspecified: boolean;
  /** A handshake or a heartbeat: nothing changed. */
  readonly idle: boolean;
}

const REFERENCE = /(?:^|\/)([A-Z][A-Za-z]{1,60})\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?\/?$/;

/** @param path what follows the endpoint, such as `/Patient/1` */
export function parseNotification(method: string, path: string, body: unknown): Notification {
  const nothing: Notification = { resources: [], references: [], unspecified: false, idle: false };
  const named = referenceOf(path);
  if (method === 'DELETE') return named ? { ...nothing, references: [named] } : { ...nothing, unspecified: true };
  const resource = body as Resource | undefined;
  if (!resource?.resourceType) return named ? { ...nothing, references: [named] } : { ...nothing, unspecified: true };
  if (resource.resourceType === 'Bundle') return ofBundle(resource, nothing);
  return { ...nothing, resources: [resource] };
}

function ofBundle(bundle: Bundle, nothing: Notification): Notification {
  const [first, ...rest] = bundle.entry ?? [];
  const status = first?.resource as { resourceType?: string } | undefined;
  const isNotification = status?.resourceType === 'Parameters' || status?.resourceType === 'SubscriptionStatus';
  const entries = isNotification ? rest : (bundle.entry ?? []);
  const kind = isNotification ? typeOf(status) : undefined;
  if (kind === 'handshake' || kind === 'heartbeat') return { ...nothing, idle: true };
  const resources = entries.flatMap(({ resource }) => (resource ? [resource] : []));
  const references = entries.flatMap(({ resource, fullUrl, request }) =>
    resource ? [] : (referenceOf(fullUrl ?? request?.url ?? '') ?? [])
  );
  return { ...nothing, resources, references, unspecified: resources.length + references.length === 0 };
}

/** `type` of the status, as a parameter (R4 backport) or an element (R4B and R5). */
function typeOf(status: object): string | undefined {
  const { type, parameter } = status as { type?: string; parameter?: { name?: string; valueCode?: string }[] };
  return type ?? parameter?.find(({ name }) => name === 'type')?.valueCode;
}

function referenceOf(text: string): string | undefined {
  const [, type, id] = REFERENCE.exec(text) ?? [];
  return type && id && isResourceType(type) ? `${type}/${id}` : undefined;
}
