import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import { openQueues, QueueError, type Queues } from '#queues';
import { type FreshLedger, freshEmbeddedLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { dropPrefix, redisUrl } from '../support/redis.ts';

const log = createLog('silent', 'test');
const postgres = await serverUrl();
const redis = await redisUrl();
const BACKENDS = [
  { name: 'Redis', ledger: freshEmbeddedLedger, redisUrl: redis, there: redis !== undefined },
  {
    name: 'server PostgreSQL',
    ledger: () => freshServerLedger(postgres!),
    redisUrl: undefined,
    there: postgres !== undefined,
  },
  { name: 'embedded PostgreSQL', ledger: freshEmbeddedLedger, redisUrl: undefined, there: true },
].filter((backend) => backend.there);

const until = async (done: () => boolean, ms = 10_000) => {
  const end = Date.now() + ms;
  while (!done() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done()).toBe(true);
};

describe.each(BACKENDS)('queues on $name', (backend) => {
  let ledger: FreshLedger;
  let queues: Queues;
  let prefix: string;
  beforeAll(async () => {
    ledger = await backend.ledger();
  });
  afterAll(() => ledger.close());
  const open = () => openQueues({ redisUrl: backend.redisUrl, ledger, log, prefix });
  beforeEach(async () => {
    prefix = `test_${randomBytes(4).toString('hex')}`;
    queues = await open();
  });
  afterEach(async () => {
    await queues.close();
    if (backend.redisUrl) await dropPrefix(backend.redisUrl, prefix);
  });

  test('what is added is worked, once each', async () => {
    const seen: number[] = [];
    await queues.work('articles', async ({ article }) => void seen.push(article));
    await queues.articles.addAll(Array.from({ length: 100 }, (_, i) => ({ article: i + 1 })));
    await until(() => seen.length >= 100);
    await queues.idle();
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  test('a job added before there is a worker waits for it', async () => {
    await queues.articles.add({ article: 7 });
    expect((await queues.counts()).articles).toMatchObject({ waiting: 1, active: 0 });
    const seen: number[] = [];
    await queues.work('articles', async ({ article }) => void seen.push(article));
    await until(() => seen.length === 1);
  });

  test('a worker that waits hears of a new job at once', async () => {
    const seen: number[] = [];
    await queues.work('articles', async () => void seen.push(Date.now()));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const added = Date.now();
    await queues.articles.add({ article: 1 });
    await until(() => seen.length === 1);
    expect(seen[0]! - added).toBeLessThan(500);
  });

  test('two workers on one queue share the jobs', async () => {
    const other = await open();
    const seen: string[] = [];
    const slow = (who: string) => async () => {
      seen.push(who);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await queues.work('articles', slow('a'), { concurrency: 1 });
    await other.work('articles', slow('b'), { concurrency: 1 });
    await queues.articles.addAll(Array.from({ length: 20 }, (_, i) => ({ article: i + 1 })));
    await until(() => seen.length === 20);
    expect(new Set(seen)).toEqual(new Set(['a', 'b']));
    await other.close();
  });

  test('a failing job is tried again, and told when it is its last turn', async () => {
    const turns: unknown[] = [];
    await queues.work('articles', async (_, turn) => {
      turns.push(turn);
      if (turns.length < 2) throw new Error('not yet');
    });
    await queues.articles.add({ article: 1 });
    await until(() => turns.length === 2);
    expect(turns).toEqual([
      { attempt: 1, last: false },
      { attempt: 2, last: false },
    ]);
  });

  test('a payload of another shape is refused where it is added', async () => {
    await expect(queues.articles.add({ article: 'https://example.org' } as never)).rejects.toThrow(QueueError);
    await expect(queues.articles.add({} as never)).rejects.toThrow(/queue articles is not valid/);
  });

  test('close waits for the job that runs', async () => {
    let ended = false;
    let began = false;
    await queues.work('articles', async () => {
      began = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
      ended = true;
    });
    await queues.articles.add({ article: 1 });
    await until(() => began);
    await queues.close();
    expect(ended).toBe(true);
  });
});

describe('openQueues', () => {
  test('a Redis that does not answer is named, with what to do', async () => {
    const opening = openQueues({ redisUrl: 'redis://127.0.0.1:1', ledger: { pgConfig: () => ({}) }, log });
    await expect(opening).rejects.toThrow(/does not answer at 127\.0\.0\.1:1.*REDIS_URL/);
  });

  test.runIf(redis)('keys stay under the prefix', async () => {
    const prefix = `test_${randomBytes(4).toString('hex')}`;
    const queues = await openQueues({ redisUrl: redis, ledger: { pgConfig: () => ({}) }, log, prefix });
    await queues.articles.add({ article: 1 });
    const client = new Redis(redis!);
    expect(await client.keys(`${prefix}:articles:*`)).not.toEqual([]);
    client.disconnect();
    await queues.close();
    await dropPrefix(redis!, prefix);
  });
});
