import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import { type FeedRow, listFeeds } from '#ledger';
import { checkFeed } from '../../feeds/check.ts';
import { createFetcher } from '../../feeds/fetch/index.ts';
import { openParserPool } from '../../feeds/parse/pool.ts';
import { PACE } from '../../feeds/schedule.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Served, type Site } from './site.ts';

let ledger: FreshLedger;
let site: Site;
let feeds: FeedsHandle;
let now = Date.parse('2026-01-05T10:00:00Z');
let ids: Record<string, number> = {};
const PATHS = ['/rss', '/paged', '/loop', '/tg', '/cf', '/cf200', '/ddos'];

beforeAll(async () => {
  ledger = await freshLedger();
  site = await openSite();
  feeds = await startFeeds(
    {
      config: { feeds: PATHS.map((p) => site.at(p)), allowHosts: [site.host], readBackDays: 14 },
      ledger,
      queues: { articles: { add: async () => {} } },
      log: createLog('silent', 'test'),
    },
    { loop: false, fullText: false, threads: 1, clock: () => now, dice: () => 0 },
  );
  ids = Object.fromEntries((await listFeeds(ledger.db)).map((f) => [new URL(f.url).pathname, f.id]));
});
afterAll(async () => {
  await feeds?.close();
  await ledger?.close();
  site?.close();
});

const item = (path: string, n: number) =>
  `<item><title>Deal ${n}</title><link>https://p.example${path}/${n}</link><guid isPermaLink="false">${path}${n}</guid><pubDate>${new Date(Date.parse('2026-01-05T00:00:00Z') + n * 60_000).toUTCString()}</pubDate><description>Deal ${n}.</description></item>`;
/** Entries from `newest` down to `oldest`, and where the next older page is. */
const rss = (path: string, [newest, oldest]: [number, number], next?: string): Served => ({
  body: `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>P</title><link>https://p.example/</link>${next ? `<atom:link rel="next" href="${next}"/>` : ''}${Array.from({ length: newest - oldest + 1 }, (_, i) => item(path, newest - i)).join('')}</channel></rss>`,
});
const poll = (path: string) => feeds.pollNow([ids[path]!]);
const row = async (path: string): Promise<FeedRow> => (await listFeeds(ledger.db)).find((f) => f.id === ids[path])!;

describe('when more entries come between two polls than the feed shows', () => {
  it('its health says so, and it is read as often as may be', async () => {
    site.pages['/rss'] = rss('/rss', [5, 1]);
    expect((await poll('/rss')).added).toBe(5);
    site.pages['/rss'] = rss('/rss', [6, 2]);
    expect((await poll('/rss')).added).toBe(1);
    expect((await row('/rss')).gaps).toBe(0);
    now += 3_600_000;
    site.pages['/rss'] = rss('/rss', [20, 16]);
    expect((await poll('/rss')).added).toBe(5);
    expect(await row('/rss')).toMatchObject({
      gaps: 1,
      gap_at: new Date(now).toISOString(),
      interval_seconds: PACE.shortest,
    });
  });
  it('older pages are followed until a known entry turns up', async () => {
    site.pages['/paged'] = rss('/paged', [5, 1], '/paged?2');
    await poll('/paged');
    site.pages['/paged'] = rss('/paged', [20, 16], '/paged?2');
    site.pages['/paged?2'] = rss('/paged', [15, 11], '/paged?3');
    site.pages['/paged?3'] = rss('/paged', [10, 4], '/paged?4');
    site.asked.length = 0;
    expect((await poll('/paged')).added).toBe(15);
    expect(site.asked.map((a) => a.path)).toEqual(['/paged', '/paged?2', '/paged?3']);
    expect((await row('/paged')).gaps).toBe(0);
  });
  it('pages that lead in a circle, or end in nothing, are left', async () => {
    site.pages['/loop'] = rss('/loop', [5, 1], '/loop?2');
    await poll('/loop');
    site.pages['/loop'] = rss('/loop', [30, 26], '/loop?2');
    site.pages['/loop?2'] = rss('/loop', [25, 21], '/loop?2');
    site.asked.length = 0;
    expect((await poll('/loop')).added).toBe(10);
    expect(site.asked.length).toBeLessThan(8);
    expect((await row('/loop')).gaps).toBe(1);
  });
  it('a Telegram channel is read back by its own links', async () => {
    const message = (n: number) =>
      `<div class="tgme_widget_message" data-post="desk/${n}"><div class="tgme_widget_message_text">Вольфрам ${n}</div><a class="tgme_widget_message_date" href="https://t.me/desk/${n}"><time datetime="2026-01-05T0${n % 10}:00:00+00:00"></time></a></div>`;
    const page = (numbers: number[], before?: number): Served => ({
      type: 'text/html',
      body: `<html><head><meta property="og:title" content="Desk">${before ? `<link rel="prev" href="/tg?before=${before}">` : ''}</head><body><div class="tgme_channel_info"></div>${numbers.map(message).join('')}</body></html>`,
    });
    site.pages['/tg'] = page([1, 2, 3], 1);
    expect((await poll('/tg')).added).toBe(3);
    site.pages['/tg'] = page([7, 8, 9], 7);
    site.pages['/tg?before=7'] = page([3, 4, 5, 6], 3);
    expect((await poll('/tg')).added).toBe(6);
    expect((await row('/tg')).gaps).toBe(0);
  });
});

describe('a gate that asks readers to prove that they are people', () => {
  const page =
    '<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>';
  const gates: Record<string, Served> = {
    '/cf': {
      status: 403,
      type: 'text/html',
      headers: { 'cf-mitigated': 'challenge', server: 'cloudflare' },
      body: page,
    },
    '/cf200': { type: 'text/html', headers: { server: 'cloudflare' }, body: page },
    '/ddos': { status: 403, type: 'text/html', body: '<html><title>DDoS-Guard</title></html>' },
  };
  it.each([
    ['/cf', /^Cloudflare asks/],
    ['/cf200', /^Cloudflare asks/],
    ['/ddos', /^DDoS-Guard asks/],
  ])('%s is named, and asked rarely', async (path, words) => {
    site.pages[path] = gates[path]!;
    await poll(path);
    const feed = await row(path);
    expect(feed.fault).toBe('challenge');
    expect(feed.failure).toMatch(words);
    expect(Date.parse(feed.next_check_at) - now).toBeGreaterThanOrEqual(3_600_000);
  });
  it.each(Object.keys(gates))('feed -- check says so too: %s', async (path) => {
    site.pages[path] = gates[path]!;
    const tools = { fetcher: createFetcher({ allowHosts: [site.host] }), parser: openParserPool({ threads: 1 }) };
    expect((await checkFeed(tools, site.at(path))).told.error).toMatch(/prove that they are people/);
    await tools.fetcher.close();
    await tools.parser.close();
  });
  it('a page that is refused without a gate is no challenge', async () => {
    site.pages['/cf'] = { status: 403, type: 'text/html', headers: { server: 'cloudflare' }, body: '<html>No</html>' };
    await poll('/cf');
    expect((await row('/cf')).fault).toBe('forbidden');
  });
});
