import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { listFeeds, spreadOverdue } from '#ledger';
import { backOff, nextCheck, PACE, paceFor, rhythmOf } from '../../feeds/schedule.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const now = Date.parse('2026-01-05T10:00:00Z');
const wait = (iso: string) => (Date.parse(iso) - now) / 1000;

describe('when a feed is read next', () => {
  it.each([
    ['never read', null, PACE.start],
    ['a busy feed', 1_000, PACE.shortest],
    ['12 a day: half the time between two', 12, 3_600],
    ['one a week', 1 / 7, PACE.longest],
    ['a dead one', 0, PACE.longest],
  ])('%s', (_, perDay, seconds) => expect(paceFor(perDay)).toBe(seconds));
  it('more came than the feed shows: as often as may be', () => expect(paceFor(1, { gap: true })).toBe(PACE.shortest));
  it('what the feed asks for is the least, up to a day', () =>
    expect(
      [600, 7_200, 10_000_000].map((least) => wait(nextCheck({ now, wish: 900, atLeast: [least, null], dice: 0 }))),
    ).toEqual([900, 7_200, 86_400]));
  it('the dice only ever make it later', () =>
    expect(wait(nextCheck({ now, wish: 900, dice: 0.99 }))).toBeGreaterThan(900));
  it('hours and days to leave out are left out', () => {
    expect(nextCheck({ now, wish: 3_600, skipHours: [11, 12], dice: 0 })).toBe('2026-01-05T13:00:00.000Z');
    expect(nextCheck({ now, wish: 3_600, skipDays: [1], dice: 0 })).toBe('2026-01-06T00:00:00.000Z');
  });
  it('each further error doubles the wait, within a day', () =>
    expect([1, 2, 3, 30].map((n) => backOff('throttled', n))).toEqual([3_600, 7_200, 14_400, 86_400]));
  it('the rhythm of a feed is what it shows', () =>
    expect(rhythmOf(['2026-01-05T04:00:00Z', '2026-01-04T10:00:00Z', null], now)).toBe(2));
});

describe('many pollers on one ledger', () => {
  let ledger: FreshLedger;
  let site: Site;
  const pollers: FeedsHandle[] = [];
  let clock = now;
  beforeAll(async () => {
    ledger = await freshLedger();
    site = await openSite();
    const names = Array.from(
      { length: 40 },
      (_, i) => `http://paper${i}.pollers.example:${site.host.split(':')[1]}/rss`,
    );
    site.pages['/rss'] = {
      body: '<rss version="2.0"><channel><title>P</title><item><title>a</title><guid isPermaLink="false">1</guid></item></channel></rss>',
    };
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
            loop: false,
            fullText: false,
            threads: 1,
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
  const round = async () => {
    site.asked.length = 0;
    const rounds = await Promise.all(pollers.map((p) => p.round()));
    return { asked: site.asked.length, polled: rounds.reduce((sum, r) => sum + r.polled, 0) };
  };

  it('poll each feed once', async () => expect(await round()).toEqual({ asked: 40, polled: 40 }));
  it('and not again before it is due', async () => expect(await round()).toEqual({ asked: 0, polled: 0 }));
  it('a clock that ran ahead and came back does not silence a feed', async () => {
    await ledger.db
      .updateTable('feeds')
      .set({ next_check_at: new Date(clock + 90 * 86_400_000) })
      .execute();
    expect(await round()).toEqual({ asked: 40, polled: 40 });
  });
  it('after a long sleep feeds are spread, not polled all at once', async () => {
    clock += 7 * 86_400_000;
    expect(await spreadOverdue(ledger.db, { now: new Date(clock).toISOString(), late: 1_800, over: 300 })).toBe(40);
    const due = (await listFeeds(ledger.db)).map((f) => (Date.parse(f.next_check_at) - clock) / 1000);
    expect([Math.min(...due) >= 0, Math.max(...due) <= 300, Math.max(...due) - Math.min(...due) > 60]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
