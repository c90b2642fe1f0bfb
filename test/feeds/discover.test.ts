import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf, discoverFeeds, type Tools } from '../../feeds/discover.ts';
import { createFetcher } from '../../feeds/fetch/index.ts';
import { openParserPool } from '../../feeds/parse/pool.ts';
import { openSite, type Site } from './site.ts';

const rss =
  '<rss version="2.0"><channel><title>News</title><link>https://n.example/</link><item><title>a</title></item></channel></rss>';

describe('what a page names', () => {
  it.each([
    ['<link rel="alternate" type="application/rss+xml" href="/rss">', 'https://n.example/rss'],
    ['<link rel="alternate" type="application/feed+json" href="feed.json">', 'https://n.example/ru/feed.json'],
    ['<a href="/ru/rss/all.xml">RSS</a>', 'https://n.example/ru/rss/all.xml'],
    ['<a href="https://t.me/news_kz">Telegram</a>', 'https://t.me/s/news_kz'],
  ])('%s', (html, url) => expect(candidatesOf(html, 'https://n.example/ru/').map((c) => c.url)).toEqual([url]));
  it.each([
    '<link rel="alternate" type="application/rss+xml" href="/comments/feed/">',
    '<a href="https://other.example/rss">x</a>',
    '<link rel="alternate" hreflang="kk" href="/kk">',
    '<a href="/news/rssi-and-more">x</a>',
  ])('nothing: %s', (html) => expect(candidatesOf(html, 'https://n.example/ru/')).toEqual([]));
});

describe('finding the feeds of a site', () => {
  let site: Site;
  let tools: Tools;
  beforeAll(async () => {
    site = await openSite();
    tools = { fetcher: createFetcher({ allowHosts: [site.host] }), parser: openParserPool({ threads: 1 }) };
  });
  afterAll(async () => {
    await tools?.fetcher.close();
    await tools?.parser.close();
    site?.close();
  });
  const serve = (pages: Site['pages']) => {
    for (const path of Object.keys(site.pages)) delete site.pages[path];
    Object.assign(site.pages, pages);
    site.asked.length = 0;
  };
  const found = async () => (await discoverFeeds(tools, site.at('/'))).map((f) => [f.by, new URL(f.url).pathname]);

  it('named by the page', async () => {
    serve({
      '/': {
        type: 'text/html',
        body: '<html><link rel="alternate" type="application/rss+xml" href="/a"><link rel="alternate" type="application/atom+xml" href="/broken"></html>',
      },
      '/a': { body: rss },
    });
    expect(await found()).toEqual([['named', '/a']]);
  });
  it('the address itself', async () => {
    serve({ '/': { body: rss } });
    expect(await found()).toEqual([['itself', '/']]);
  });
  it('a news sitemap in robots.txt', async () => {
    const map =
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://n.example/1</loc><news:news><news:publication><news:name>N</news:name><news:language>ru</news:language></news:publication><news:publication_date>2025-11-07T10:00:00+05:00</news:publication_date><news:title>Вольфрам</news:title></news:news></url></urlset>';
    serve({
      '/': { body: '<html></html>' },
      '/robots.txt': { body: `Sitemap: ${site.at('/news.xml')}\nSitemap: ${site.at('/all.xml')}` },
      '/news.xml': { body: map },
    });
    expect(await found()).toEqual([['sitemap', '/news.xml']]);
  });
  it('the usual places, asked sparingly', async () => {
    serve({ '/': { body: '<html></html>' }, '/rss.xml': { body: rss } });
    expect(await found()).toEqual([['guessed', '/rss.xml']]);
    expect(site.asked.length).toBeLessThanOrEqual(14);
  });
  it('none', async () => {
    serve({ '/': { body: '<html></html>' } });
    expect(await found()).toEqual([]);
  });
});
