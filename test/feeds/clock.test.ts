import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { PACE } from '../../feeds/schedule.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FEEDS = 30;

describe('three pollers, and a clock that jumps', () => {
  let ledger: FreshLedger;
  let site: Site;
  const pollers: FeedsHandle[] = [];
  let clock = Date.parse('2026-01-05T10:00:00Z');
  /** When each feed was asked for, on that clock. */
  const asked = new Map<string, number[]>();

  beforeAll(async () => {
    ledger = await freshLedger();
    site = await openSite();
    // One entry without a date: its rhythm is not known, its pace that of the start.
    Object.defineProperty(site.pages, '/rss', {
      get: () => ({
        body: '<rss version="2.0"><channel><title>P</title><item><title>a</title><guid isPermaLink="false">1</guid><description>a</description></item></channel></rss>',
      }),
    });
    site.asked.push = (...some) => {
      for (const { headers } of some) asked.set(headers.host!, [...(asked.get(headers.host!) ?? []), clock]);
      return 0;
    };
    const port = site.host.split(':')[1];
    const names = Array.from({ length: FEEDS }, (_, i) => `http://paper${i}.clock.example:${port}/rss`);
    for (let i = 0; i < 3; i++)
      pollers.push(
        await startFeeds(
          {
            config: { feeds: names, allowHosts: ['127.0.0.1/32'], readBackDays: 14 },
            ledger,
            queues: { articles: { add: async () => {} } },
            log: createLog('silent', 'test'),
          },
          {
            fullText: false,
            threads: 1,
            tickMs: 20,
            clock: () => clock,
            hostPauseMs: 0,
            resolve: async () => [{ address: '127.0.0.1', family: 4 }],
          },
        ),
      );
  });
  afterAll(async () => {
    for (const poller of pollers) await poller.close();
    await ledger?.close();
    site?.close();
  });

  /** Until no feed is being read: a claim must not run out only because minutes are short here. */
  const idle = async (): Promise<void> => {
    const busy = () => ledger.db.selectFrom('feeds').select('id').where('leased_by', 'is not', null).executeTakeFirst();
    for (let tries = 0; tries < 100 && (await busy()); tries++) await sleep(20);
  };
  /** Lets time go by, a minute at a time, each long enough for the pollers to look around. */
  const pass = async (minutes: number): Promise<void> => {
    for (let i = 0; i < minutes; i++) {
      clock += MINUTE;
      await sleep(80);
      await idle();
    }
  };
  const polled = () => [...asked.values()].reduce((sum, times) => sum + times.length, 0);

  it('each feed is polled once an interval, whoever polls', { timeout: 60_000 }, async () => {
    for (let tries = 0; tries < 100 && polled() < FEEDS; tries++) await sleep(50);
    await pass(50);
    expect(asked.size).toBe(FEEDS);
    for (const times of asked.values()) {
      const gaps = times.slice(1).map((t, i) => (t - times[i]!) / 1000);
      expect(times.length).toBeGreaterThanOrEqual(3);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PACE.start - 60);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(PACE.start * 1.1 + 240);
    }
  });
  it.each([
    ['a week ahead', 7 * DAY],
    ['three days back', -3 * DAY],
    ['a month back', -30 * DAY],
  ])('a clock that jumps %s: no burst, and nobody is silenced', { timeout: 60_000 }, async (_, jump) => {
    asked.clear();
    clock += jump;
    await sleep(400);
    expect(polled()).toBeLessThan(FEEDS / 2);
    await pass(8);
    expect(asked.size).toBe(FEEDS);
    expect(Math.max(...[...asked.values()].map((times) => times.length))).toBeLessThanOrEqual(2);
  });
});
