import type { MedplumClient } from '@medplum/core';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { type ConsentDesk, createConsentDesk } from './desk.ts';
import { medplumNews, redisNews } from './news.ts';
import { consentSource } from './source.ts';

export {
  type ConsentDesk,
  type ConsentInquiry,
  type ConsentQuestion,
  ConsentsUnreadable,
  createConsentDesk,
} from './desk.ts';
export type { ConsentChange } from './news.ts';

/** The desk of a process. @param medplum may read every Consent, and subscribe to them */
export function openConsentDesk({
  medplum,
  redis,
  log,
}: {
  medplum: MedplumClient;
  redis: Redis;
  log: Logger;
}): ConsentDesk {
  return createConsentDesk({
    source: consentSource(medplum),
    news: [redisNews(redis, log), medplumNews(medplum, log)],
  });
}
