import { Redis } from 'ioredis';
import type { Logger } from 'pino';

/**
 * Fails a command within about two seconds of Redis being gone (the caller answers 503) and reconnects for ever.
 * Redis holds locks, counters and references, never a resource.
 */
export function connectRedis(url: string, log: Logger): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: 2,
    connectTimeout: 2_000,
    commandTimeout: 5_000,
    enableReadyCheck: true,
    retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 2_000),
  });
  redis.on('error', (err: Error) => log.warn({ err }, 'redis'));
  return redis;
}
