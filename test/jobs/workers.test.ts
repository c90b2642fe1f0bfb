import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLog } from '#config';
import { type Desk, startWorkers, sweep } from '#jobs';
import { factsIn, storeArticle } from '#ledger';
import { type Lexicon, loadLexicon } from '#lexicon';
import { openQueues, type Queues } from '#queues';
import { emptyLedger, type FreshLedger, freshEmbeddedLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { dropPrefix, redisUrl } from '../support/redis.ts';
import { article, scripted } from '../support/scripted.ts';

const log = createLog('silent', 'test');
const server = await serverUrl();
const redis = await redisUrl();
const ROADS = [
  {
    name: 'server PostgreSQL and Redis',
    fresh: () => freshServerLedger(server!),
    redisUrl: redis,
    there: server !== undefined && redis !== undefined,
  },
  {
    name: 'server PostgreSQL',
    fresh: () => freshServerLedger(server!),
    redisUrl: undefined,
    there: server !== undefined,
  },
  { name: 'embedded PostgreSQL', fresh: freshEmbeddedLedger, redisUrl: undefined, there: true },
].filter((road) => road.there);

describe.each(ROADS)('the workers on $name', (road) => {
  let ledger: FreshLedger;
  let queues: Queues;
  let lexicon: Lexicon;
  const prefix = `test_workers_${process.pid}`;
  beforeAll(async () => {
    lexicon = loadLexicon();
    ledger = await road.fresh();
    queues = await openQueues({ redisUrl: road.redisUrl, ledger, log, prefix });
  });
  beforeEach(() => emptyLedger(ledger));
  afterAll(async () => {
    await queues.close();
    await ledger.close();
    if (road.redisUrl) await dropPrefix(road.redisUrl, prefix);
  });

  test('what is enqueued is recorded, and close() leaves nothing running', async () => {
    const workers = await startWorkers({ ledger, queues, lexicon, log });
    const ids: number[] = [];
    for (let i = 0; i < 10; i++)
      ids.push(
        (
          await storeArticle(
            ledger.db,
            article(`Казахстан и США подписали соглашение о вольфраме. Номер ${i}.`, { language: 'ru' }),
          )
        ).id,
      );
    await queues.articles.addAll(ids.map((id) => ({ article: id })));
    await workers.settled();
    await workers.close();
    expect(await ledger.db.selectFrom('articles').select(['state', 'language']).distinct().execute()).toEqual([
      { state: 'recorded', language: 'ru' },
    ]);
  });

  test('the sweep enqueues what was never added and records what was left', async () => {
    const desk: Desk = { ledger, log, extractor: scripted() };
    const { id } = await storeArticle(ledger.db, article('deal - cove-kaz tungsten KZ | stake 70 percent'));
    expect(await sweep(desk, { queues, now: new Date() })).toBe(0);
    expect(await sweep(desk, { queues, now: new Date(Date.now() + 61_000) })).toBe(1);
    const workers = await startWorkers({ ledger, queues, lexicon, log, extractor: scripted() });
    await workers.settled();
    await workers.close();
    expect(await factsIn(ledger.db, id)).toHaveLength(1);
  });
});
