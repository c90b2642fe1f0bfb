import { Redis } from 'ioredis';

/** Where Redis answers: REDIS_URL, else the standard port; undefined where none does. */
export async function redisUrl(): Promise<string | undefined> {
  const given = process.env.REDIS_URL;
  const url = given ?? 'redis://127.0.0.1:6379';
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return url;
  } catch (error) {
    if (given) throw new Error(`REDIS_URL is set, but Redis does not answer there: ${(error as Error).message}`);
    if (process.env.CI)
      throw new Error('CI is set, but no Redis answers at 127.0.0.1:6379: start one, or set REDIS_URL.');
    return undefined;
  } finally {
    redis.disconnect();
  }
}

/** Removes every key under a prefix. */
export async function dropPrefix(url: string, prefix: string): Promise<void> {
  const redis = new Redis(url);
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 500 }))
    if ((keys as string[]).length > 0) await redis.unlink(keys as string[]);
  redis.disconnect();
}
