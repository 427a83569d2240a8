import { Redis } from 'ioredis';
import type { PlacedPiece } from './place.ts';

/** Every key of every database of a Redis, with all that it holds. */
export async function* redisKeys(url: string): AsyncGenerator<PlacedPiece> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  const name = new URL(url).host;
  try {
    await redis.connect();
    const keyspace = await redis.info('keyspace');
    for (const [, db] of keyspace.matchAll(/^db(\d+):/gm)) {
      await redis.select(Number(db));
      for await (const key of keysOf(redis)) {
        const values = await valuesOf(redis, key);
        const keyName = key.toString('latin1');
        const place = `redis ${name}/${db} ${keyName}`;
        const where = () => ({ redis: `${name}/${db}`, key: keyName });
        yield { place, nameOf: keyName, bytes: key, where };
        for (const bytes of values) yield { place, bytes, where };
      }
    }
  } finally {
    redis.disconnect();
  }
}

async function* keysOf(redis: Redis): AsyncGenerator<Buffer> {
  let cursor = '0';
  do {
    const [next, keys] = (await redis.callBuffer('SCAN', cursor, 'COUNT', '1000')) as [Buffer, Buffer[]];
    cursor = next.toString();
    yield* keys;
  } while (cursor !== '0');
}

/** How to read all of a key, by its type. https://redis.io/docs/latest/develop/data-types/ */
const READ: Record<string, readonly string[]> = {
  string: ['GET'],
  list: ['LRANGE', '0', '-1'],
  set: ['SMEMBERS'],
  zset: ['ZRANGE', '0', '-1', 'WITHSCORES'],
  hash: ['HGETALL'],
  stream: ['XRANGE', '-', '+'],
};

async function valuesOf(redis: Redis, key: Buffer): Promise<Buffer[]> {
  const type = await redis.type(key);
  const [command, ...args] = READ[type] ?? ['DUMP'];
  return flatten(await redis.callBuffer(command!, key, ...args));
}

function flatten(answer: unknown): Buffer[] {
  if (Buffer.isBuffer(answer)) return [answer];
  return Array.isArray(answer) ? answer.flatMap(flatten) : [];
}
