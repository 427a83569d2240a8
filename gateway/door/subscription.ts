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
    reason === undefined || (typeof reason === 'string' && REASON.test(reason)) || 'reason',
    end === undefined || (typeof end === 'string' && INSTANT.test(end)) || 'end',
    (typeof status === 'string' && /^[a-z]{2,10}$/.test(status)) || 'status',
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
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]{8,15}(Z|[+-]\d{2}:\d{2})$/;
/** MedplumClient's own words. */
const REASON = /^(WebSocket subscription for )?[A-Z][A-Za-z]{1,40}(\/[0-9a-f-]{36})?$/;
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
/** A reference, a UUID, a date or codes; `http://loinc.org|8867-4` is one. A word in capitals could be a name. */
const SELECTED =
  /^((ge|gt|le|lt)?\d{4}-[\dT:.Z+-]{2,30}|([A-Z][A-Za-z]{1,40}\/)?[0-9a-f-]{36}|(https?:\/\/[a-z0-9./-]{3,100}\|)?(\d[\d-]{0,17}|(draft|active|on-hold|revoked|completed|entered-in-error|unknown|proposed|planned|final|preliminary|amended|requested|received|accepted|rejected|ready|cancelled|in-progress|failed|not-done|arrived|finished|vital-signs|laboratory|survey|exam|imaging)))(,|$)/;

function isChannel(channel: unknown): boolean {
  const { type, payload, ...others } = (channel ?? {}) as Record<string, unknown>;
  return (
    type === 'websocket' &&
    (payload === undefined || payload === 'application/fhir+json') &&
    Object.keys(others).length === 0
  );
}

function isCriteria(criteria: unknown): boolean {
  const [, query] = /^[A-Z][A-Za-z]{1,40}(?:\?(.+))?$/.exec(typeof criteria === 'string' ? criteria : '') ?? [
    undefined,
  ];
  if (query === undefined) return typeof criteria === 'string' && /^[A-Z][A-Za-z]{1,40}$/.test(criteria);
  return [...new URLSearchParams(query)].every(
    ([name, value]) => SELECTING.has(name) && value.split(',').every((one) => SELECTED.test(one))
  );
}
