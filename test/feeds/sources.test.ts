import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#fact';
import { feedAddress } from '#ledger';
import { readSources } from '../../feeds/sources.ts';

describe('the feeds that ship', async () => {
  const feeds = await readSources(['config/feeds.opml']);
  it('are many, each once', () => {
    expect(feeds.length).toBeGreaterThan(50);
    expect(new Set(feeds.map((f) => f.url)).size).toBe(feeds.length);
  });
  it.each(feeds.map((f) => [f.title ?? f.url, f] as const))(
    '%s says its language, country, ownership and category',
    (_, feed) => {
      expect(LANGUAGES).toContain(feed.language);
      expect(feed.country).toMatch(/^[A-Z]{2}$/);
      expect(['state', 'public', 'private', 'independent', 'agency']).toContain(feed.ownership);
      expect(feed.categories).toHaveLength(1);
      expect(feedAddress(feed.url)).toBe(new URL(feed.url).href);
    },
  );
  it('cover the languages of the region', () => {
    const spoken = new Set(feeds.map((f) => f.language));
    for (const language of [
      'ps',
      'prs',
      'fa',
      'ar',
      'uz-Cyrl',
      'uz-Latn',
      'kk',
      'ky',
      'tg',
      'tk',
      'ru',
      'en',
      'tr',
      'zh',
    ])
      expect(spoken).toContain(language);
  });
});

describe('an address as people write it', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['https://example.com/feed', 'https://example.com/feed'],
    ['@steppe_desk', 'https://t.me/s/steppe_desk'],
    ['t.me/steppe_desk', 'https://t.me/s/steppe_desk'],
    ['https://t.me/s/steppe_desk', 'https://t.me/s/steppe_desk'],
  ])('%s', (text, url) => expect(feedAddress(text)).toBe(url));
  it.each(['tungsten', 'ftp://example.com/', 'javascript:alert(1)', ''])('none: %s', (text) =>
    expect(() => feedAddress(text)).toThrow(),
  );
});

it('a file that is missing is named', () =>
  expect(readSources(['no/such.opml'])).rejects.toThrow(/ASSAY_FEEDS names no\/such.opml/));
