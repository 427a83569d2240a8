import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestRedis, type TestRedis } from '../../config/testing/redis-server.ts';
import { withLocks } from './lock.ts';

let server: TestRedis;
let redis: Redis;
beforeAll(async () => {
  server = await startTestRedis();
  redis = new Redis(server.url);
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});
beforeEach(() => redis.flushall());

describe('withLocks', () => {
  test('one at a time runs who shares a key, whatever else they hold and in whatever order they ask', async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(5);
      inside--;
    };
    const asks = Array.from({ length: 20 }, (_, i) => (i % 2 ? ['a', `x${i}`, 'b'] : ['b', 'a']));
    await Promise.all(asks.map((keys) => withLocks(redis, keys, 5_000, work)));
    expect(most).toBe(1);
    expect(await redis.dbsize()).toBe(0);
  });

  test('those who share no key run at once', async () => {
    let both: (() => void) | undefined;
    const met = new Promise<void>((resolve) => (both = resolve));
    await Promise.all([withLocks(redis, ['a'], 5_000, () => met), withLocks(redis, ['b'], 5_000, async () => both!())]);
  });

  test('a lock is released when its holder fails, and the failure comes through', async () => {
    await expect(withLocks(redis, ['a'], 5_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await redis.dbsize()).toBe(0);
  });

  test('a lock outlives its time to live while its holder runs', async () => {
    let overlapped = false;
    let inside = false;
    const long = async () => {
      overlapped ||= inside;
      inside = true;
      await sleep(600);
      inside = false;
    };
    await Promise.all([withLocks(redis, ['a'], 150, long), withLocks(redis, ['a'], 150, long)]);
    expect(overlapped).toBe(false);
  });

  test('the lock of a process that died ends by itself', async () => {
    await redis.set('a', 'of the dead', 'PX', 200);
    expect(await withLocks(redis, ['a', 'b'], 5_000, async () => 'ran')).toBe('ran');
  });

  test('who waits beyond the deadline is told to come again, and keeps nothing', async () => {
    await redis.set('a', "another's", 'PX', 10_000);
    const refused = withLocks(redis, ['a', 'b'], 5_000, async () => undefined, 300);
    await expect(refused).rejects.toMatchObject({ name: 'Unavailable' });
    expect(await redis.get('a')).toBe("another's");
    expect(await redis.exists('b')).toBe(0);
  });

  test('a holder whose lock was taken over is told so, and does not release the other', async () => {
    const reason = await withLocks(redis, ['a'], 150, async (signal) => {
      await redis.set('a', "another's");
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return signal.reason as unknown;
    });
    expect(reason).toMatchObject({ name: 'Unavailable' });
    expect(await redis.get('a')).toBe("another's");
  });
});
