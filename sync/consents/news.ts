import type { MedplumClient } from '@medplum/core';
import type { Bundle } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { referencedId } from './source.ts';

/** `written`: look what it was. `patient`: of this patient. `gone`: deleted, which leaves nothing to look at. */
export type ConsentChange =
  | { readonly kind: 'written' }
  | { readonly kind: 'patient'; readonly id: string }
  | { readonly kind: 'gone' };

/** Brings word of changes, from Medplum and between processes. It only makes them sooner: the desk looks by itself. */
export interface ConsentNews {
  listen(taker: (change: ConsentChange) => void): () => void;
  /** To every other process. */
  tell(change: ConsentChange): void;
}

const CHANNEL = 'atlas:consents';

/** Redis carries ids of patients in the store, which are pseudonymous, and nothing else. */
export function redisNews(redis: Redis, log: Logger): ConsentNews {
  return {
    listen: (taker) => fromRedis(redis, taker),
    tell(change) {
      redis.publish(CHANNEL, JSON.stringify(change)).catch((err: unknown) => log.warn({ err }, 'consent news'));
    },
  };
}

/** A Subscription on Consent, which says what was written by whoever got past the door. */
export function medplumNews(medplum: MedplumClient, log: Logger): ConsentNews {
  return { listen: (taker) => fromMedplum(medplum, log, taker), tell: () => undefined };
}

function fromRedis(redis: Redis, taker: (change: ConsentChange) => void): () => void {
  const subscriber = redis.duplicate();
  subscriber.on('error', () => undefined);
  subscriber.on('message', (_channel, text) => taker(JSON.parse(text) as ConsentChange));
  // What was said while the connection was away was not heard.
  subscriber.on('ready', () => taker({ kind: 'gone' }));
  subscriber.subscribe(CHANNEL).catch(() => undefined);
  return () => subscriber.disconnect();
}

function fromMedplum(medplum: MedplumClient, log: Logger, taker: (change: ConsentChange) => void): () => void {
  const emitter = medplum.subscribeToCriteria('Consent');
  emitter.addEventListener('message', ({ payload }: { payload: Bundle }) => {
    const consent = payload.entry?.find(({ resource }) => resource?.resourceType === 'Consent')?.resource;
    const id = consent?.resourceType === 'Consent' ? referencedId(consent.patient) : undefined;
    taker(id === undefined ? { kind: 'gone' } : { kind: 'patient', id });
  });
  emitter.addEventListener('error', () =>
    log.warn('The subscription on Consent failed; Consents are looked at by the clock')
  );
  emitter.addEventListener('connect', () => taker({ kind: 'gone' }));
  return () => medplum.getSubscriptionManager().closeWebSocket();
}
