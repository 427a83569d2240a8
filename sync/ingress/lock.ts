import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { Unavailable } from './failures.ts';

/**
 * Runs `fn` while holding all the keys, so that two messages about one patient are never upserted at once. All keys
 * are taken in one step or none is: nobody waits while holding, so there is no deadlock. A lock ends by itself when
 * its process has died, and is renewed while `fn` runs; `signal` aborts should a renewal find the lock lost.
 *
 * Keys are HMACs or tokens, never source identifiers: Redis keeps no PHI.
 * @throws Unavailable when the keys stay taken up to the deadline
 */
export async function withLocks<T>(
  redis: Redis,
  keys: readonly string[],
  ttlMs: number,
  fn: (signal: AbortSignal) => Promise<T>,
  waitMs: number = DEADLINE_MS
): Promise<T> {
  const names = [...new Set(keys)].sort();
  if (names.length === 0) return fn(new AbortController().signal);
  const token = randomUUID();
  await acquire(redis, names, token, ttlMs, Date.now() + waitMs);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    redis
      .eval(RENEW, names.length, ...names, token, ttlMs)
      .then((held) => held !== 1 && lost.abort(new Unavailable('Another writer took over. Try again later.')))
      .catch(() => undefined); // The next renewal tries again; two are due within the time to live.
  }, ttlMs / 3);
  try {
    return await fn(lost.signal);
  } finally {
    clearInterval(renewal);
    await redis.eval(RELEASE, names.length, ...names, token).catch(() => undefined); // It ends by itself then.
  }
}

const DEADLINE_MS = 20_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 250;

async function acquire(redis: Redis, names: string[], token: string, ttlMs: number, deadline: number): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    if ((await redis.eval(ACQUIRE, names.length, ...names, token, ttlMs)) === 1) return;
    // Half fixed, half at random: those who wait for the same key don't come back together.
    const wait = pause / 2 + (Math.random() * pause) / 2;
    if (Date.now() + wait > deadline)
      throw new Unavailable('This patient is being written to by others. Try again later.');
    await sleep(wait);
  }
}

const ACQUIRE = `
for _, key in ipairs(KEYS) do
  if redis.call('EXISTS', key) == 1 then return 0 end
end
for _, key in ipairs(KEYS) do redis.call('SET', key, ARGV[1], 'PX', ARGV[2]) end
return 1`;

const RENEW = `
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) ~= ARGV[1] then return 0 end
end
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[2]) end
return 1`;

const RELEASE = `
for _, key in ipairs(KEYS) do
  if redis.call('GET', key) == ARGV[1] then redis.call('DEL', key) end
end
return 1`;
