import { createHash } from 'node:crypto';
import type { Parameters } from '@medplum/fhirtypes';
import type { Redis } from 'ioredis';
import type { Caller } from '../callers.ts';
import type { Answer } from './answer.ts';

/** Whose a WebSocket's binding token is: the socket itself says nothing of who listens. */
export interface Subscribers {
  /** The token in the answer to `$get-ws-binding-token`, which the caller got through the door. */
  remember(answer: Answer, caller: Caller): Promise<void>;
  of(token: string): Promise<Caller | undefined>;
}

const KEPT_SECONDS = 2 * 3_600;
const key = (token: string): string => `atlas:ws:${createHash('sha256').update(token).digest('base64url')}`;

/** In Redis, under the token's hash and without the caller's own: the socket may open at another gateway. */
export function createSubscribers(redis: Redis): Subscribers {
  return {
    async remember(answer, caller) {
      const { parameter } = JSON.parse(answer.start.toString('utf8')) as Parameters;
      const token = parameter?.find(({ name }) => name === 'token')?.valueString;
      if (token) await redis.set(key(token), JSON.stringify({ ...caller, token: '' }), 'EX', KEPT_SECONDS);
    },
    async of(token) {
      const found = await redis.get(key(token));
      return found === null ? undefined : (JSON.parse(found) as Caller);
    },
  };
}
