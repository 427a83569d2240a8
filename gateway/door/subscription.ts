import { isCodeOf } from '../../privacy/deidentify/codes.ts';
import { isResourceType } from '../../privacy/index.ts';
import { refusal } from '../errors.ts';

/**
 * What `MedplumClient.subscribeToCriteria` makes, and no more: a Subscription over a WebSocket. Its criteria is a
 * search, and a search can name a person, so only parameters that select by reference or code may stand in it.
 * @throws Refusal 422
 */
export function refuseUnsafeSubscription(resource: unknown, at = 'Subscription'): void {
  const { channel, criteria, reason, end, status, id, ...others } = resource as Record<string, unknown>;
  const { resourceType: _type, ...unknown } = others;
  const faults = [
    isChannel(channel) || 'channel',
    isCriteria(criteria) || 'criteria',
    reason === undefined || isReason(reason) || 'reason',
    end === undefined || (typeof end === 'string' && INSTANT.test(end)) || 'end',
    STATUS.has(status as string) || 'status',
    id === undefined || (typeof id === 'string' && UUID.test(id)) || 'id',
    Object.keys(unknown).length === 0 || 'extension',
  ].filter((fault) => fault !== true);
  if (faults.length > 0) {
    throw refusal(
      422,
      'Only WebSocket subscriptions with criteria by reference or code may pass.',
      `${at}.${faults[0]}`
    );
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
/** MedplumClient's own words, and whom it makes the subscription for. */
const REASON = /^WebSocket subscription for ([A-Za-z]+)\/([0-9a-f-]{36})$/;
const STATUS = new Set(['requested', 'active', 'error', 'off']);
const SELECTING = new Set([
  '_id',
  '_lastUpdated',
  'based-on',
  'category',
  'clinical-status',
  'code',
  'encounter',
  'intent',
  'owner',
  'part-of',
  'patient',
  'performer',
  'recipient',
  'requester',
  'sender',
  'status',
  'subject',
  'type',
]);
/** Status and category codes, which need no system to be told from a name. */
const WORDS = new Set(
  `draft active on-hold revoked completed entered-in-error unknown proposed planned final preliminary amended requested
  received accepted rejected ready cancelled in-progress failed not-done arrived finished vital-signs laboratory survey
  exam imaging`.split(/\s+/)
);

/** A reference or a UUID, a time for `_lastUpdated`, or a code that its system knows: digits alone could be an SSN. */
function isSelected(name: string, value: string): boolean {
  if (name === '_lastUpdated') return INSTANT.test(value.replace(/^(ge|gt|le|lt)/, ''));
  const [, type, id] = /^(?:([A-Za-z]+)\/)?([0-9a-f-]{36})$/.exec(value) ?? [];
  if (id !== undefined) return UUID.test(id) && (type === undefined || isResourceType(type));
  const [system, code] = value.includes('|') ? value.split('|', 2) : ['http://loinc.org', value];
  return WORDS.has(value) || isCodeOf(system!, code!);
}

function isReason(reason: unknown): boolean {
  const [, type, id] = REASON.exec(typeof reason === 'string' ? reason : '') ?? [];
  return isResourceType(type) && UUID.test(id!);
}

function isChannel(channel: unknown): boolean {
  const { type, payload, ...others } = (channel ?? {}) as Record<string, unknown>;
  return (
    type === 'websocket' &&
    (payload === undefined || payload === 'application/fhir+json') &&
    Object.keys(others).length === 0
  );
}

function isCriteria(criteria: unknown): boolean {
  const [, type, query] = /^([A-Za-z]+)(?:\?(.+))?$/s.exec(typeof criteria === 'string' ? criteria : '') ?? [];
  if (!isResourceType(type)) return false;
  return [...new URLSearchParams(query ?? '')].every(
    ([name, value]) => SELECTING.has(name) && value.split(',').every((one) => isSelected(name, one))
  );
}
