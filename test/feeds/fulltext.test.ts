import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { type FeedsHandle, startFeeds } from '#feeds';
import type { FeedRow } from '#ledger';
import { isTeaser } from '../../feeds/article.ts';
import { parseFeed } from '../../feeds/parse/index.ts';
import { draftsOf } from '../../feeds/plan.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const LONG =
  'Парламент Жогорку Кеңеш вольфрам кени боюнча макулдашууну жактырды. Долбоордун баасы 410 миллион доллар, ал эми иштетүү 2027-жылы башталат деп күтүлүүдө. '.repeat(
    4,
  );
const page = (text: string) => `<!doctype html><html lang="ky"><head><title>Вольфрам кени | Талаа</title></head><body>
<nav><a href="/">Башкы бет</a><a href="/news">Жаңылыктар</a></nav>
<article><h1>Вольфрам кени</h1><p>${text}</p><p>${LONG}</p><figure><img src="/p.jpg"><figcaption>Кен</figcaption></figure><p>${LONG}</p></article>
<aside><p>Телеграм-каналга жазылыңыз</p></aside><footer>© Талаа</footer></body></html>`;
const rss = (path: string, text: string) => (site: Site) =>
  `<rss version="2.0"><channel><title>Талаа</title><link>${site.at('/')}</link><item><title>Вольфрам кени</title><link>${site.at(path)}</link><guid>${path}</guid><pubDate>Fri, 07 Nov 2025 04:30:00 GMT</pubDate><description>${text}</description></item></channel></rss>`;

describe('what is a teaser', () => {
  const draft = async (item: string) => {
    const feed = await parseFeed({
      bytes: Buffer.from(
        `<rss version="2.0"><channel><title>T</title><item><title>a</title><link>https://paper.kz/1</link>${item}</item></channel></rss>`,
      ),
    });
    return draftsOf(feed, {
      row: { title: null, host: 'paper.kz', language: null } as FeedRow,
      url: 'https://paper.kz/rss',
      now: 0,
      readBackDays: 1,
    })[0]!;
  };
  it.each([
    [true, 'a short description', '<description>Short.</description>'],
    [true, 'no text', ''],
    [true, 'an ending that breaks off', `<description>${'Long. '.repeat(200)}[…]</description>`],
    [false, 'a long description', `<description>${'Long. '.repeat(200)}</description>`],
    [
      false,
      'a short text that is marked as whole',
      '<description>Short.</description><content:encoded>Short, but all there is.</content:encoded>',
    ],
  ])('%s: %s', async (teaser, _, item) => expect(isTeaser(await draft(item))).toBe(teaser));
  it('false: an address that leads nowhere', async () =>
    expect(
      isTeaser({
        entry: { ...(await draft('')).entry, link: 'https://paper.example/1' },
        article: (await draft('')).article,
      }),
    ).toBe(false));
});

describe('the text of an article', () => {
  let ledger: FreshLedger;
  let site: Site;
  let feeds: FeedsHandle;
  const teaser = 'Парламент вольфрам кени боюнча макулдашууну жактырды.';

  beforeAll(async () => {
    ledger = await freshLedger();
    site = await openSite();
    feeds = await startFeeds(
      {
        config: { feeds: [site.at('/rss')], allowHosts: [site.host], readBackDays: 14 },
        ledger,
        queues: { articles: { add: async () => {} } },
        log: createLog('silent', 'test'),
      },
      { loop: false, clock: () => Date.parse('2025-11-08T00:00:00Z'), threads: 1 },
    );
  });
  afterAll(async () => {
    await feeds?.close();
    await ledger?.close();
    site?.close();
  });
  beforeEach(() => {
    site.asked.length = 0;
  });
  const articleOf = async (path: string) =>
    ledger.db
      .selectFrom('articles')
      .select(['id', 'text', 'declared_language'])
      .where('url', '=', site.at(path))
      .executeTakeFirstOrThrow();

  it('is that of its page, with pictures apart and without what stands around it', async () => {
    Object.assign(site.pages, {
      '/rss': { body: rss('/1', teaser)(site) },
      '/1': { type: 'text/html; charset=utf-8', body: page(teaser) },
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private/' },
    });
    await feeds.pollNow();
    const article = await articleOf('/1');
    expect(article.text.startsWith(teaser)).toBe(true);
    expect(article.text.length).toBeGreaterThan(1_000);
    expect(article.text).not.toMatch(/Телеграм|Башкы бет|©|Кен$/m);
    expect(article.declared_language).toBe('ky');
    const pictures = await ledger.db
      .selectFrom('article_pictures')
      .selectAll()
      .where('article_id', '=', article.id)
      .execute();
    expect(pictures.map((p) => [p.url, p.caption])).toEqual([[site.at('/p.jpg'), 'Кен']]);
    expect(site.asked.map((a) => a.path)).toEqual(['/rss', '/robots.txt', '/1']);
  });
  it('stays the teaser where robots.txt says no, and robots.txt is asked once a day', async () => {
    Object.assign(site.pages, {
      '/rss': { body: rss('/private/2', teaser)(site) },
      '/private/2': { type: 'text/html', body: page(teaser) },
    });
    await feeds.pollNow();
    expect((await articleOf('/private/2')).text).toBe(teaser);
    expect(site.asked.map((a) => a.path)).toEqual(['/rss']);
  });
  it('stays the teaser where the page is about something else', async () => {
    Object.assign(site.pages, {
      '/rss': { body: rss('/3', teaser)(site) },
      '/3': {
        type: 'text/html',
        body: `<html><body><article><p>${'Please accept our cookies to continue to this site. '.repeat(20)}</p></article></body></html>`,
      },
    });
    await feeds.pollNow();
    expect((await articleOf('/3')).text).toBe(teaser);
  });
  it('is not overwritten by a changed teaser whose page is gone', async () => {
    Object.assign(site.pages, { '/rss': { body: rss('/1', `${teaser} Жаңыртылды.`)(site) }, '/1': { status: 500 } });
    await feeds.pollNow();
    expect((await articleOf('/1')).text.length).toBeGreaterThan(1_000);
  });
  it('leads nowhere that is not public', async () => {
    Object.assign(site.pages, {
      '/rss': {
        body: rss(
          '/1',
          teaser,
        )(site)
          .replace(site.at('/1'), 'http://169.254.169.254/latest/meta-data')
          .replace('<guid>/1', '<guid>/4'),
      },
    });
    expect(await feeds.pollNow()).toMatchObject({ added: 1, failed: 0 });
  });
});
