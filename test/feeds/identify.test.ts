import { describe, expect, it } from 'vitest';
import { canonicalUrl, keysOf, withoutTracking } from '../../feeds/identify.ts';
import { describeWithPeers, peerCases } from './peers.ts';

const twins: [canonical: string, ...addresses: string[]][] = [
  [
    'https://example.com/news/1',
    'https://example.com/news/1',
    'http://example.com/news/1/',
    'https://www.example.com/news/1?utm_source=rss&fbclid=x',
    'https://m.example.com/news/1',
    'https://amp.example.com/news/1',
    'https://example.com/amp/news/1',
    'https://example.com/news/1/amp/',
    'https://example.com/news/1?amp=1',
    'https://example.com/news/1#comments',
    'https://www.google.com/amp/s/example.com/news/1/amp/',
    'https://example-com.cdn.ampproject.org/c/s/example.com/news/1',
  ],
  ['https://example.com/?a=1&id=7', 'https://example.com/?id=7&a=1', 'https://example.com/?id=7&a=1&yclid=3'],
];
describe.each(twins)('%s', (canonical, ...addresses) => {
  it.each(addresses)('%s', (address) => expect(canonicalUrl(address)).toBe(canonical));
});

describe('addresses that stay apart', () => {
  it.each([
    ['https://example.com/live#entry-1', 'https://example.com/live#entry-2'],
    ['https://example.com/?id=1', 'https://example.com/?id=2'],
    ['https://example.com/News', 'https://example.com/news'],
    ['https://kz.example.com/1', 'https://ru.example.com/1'],
  ])('%s and %s', (a, b) => expect(canonicalUrl(a)).not.toBe(canonicalUrl(b)));
});

const entry = (id: string | null, link: string | null, title = 't') => ({
  id,
  link,
  title,
  published: null,
  updated: null,
  author: null,
  content: null,
  summary: null,
  categories: [],
  language: null,
  pictures: [],
});
describe('what an entry is known by', () => {
  it('its id, also where its address changes', () =>
    expect(keysOf([entry('1', 'https://a.example/x')])).toEqual(keysOf([entry('1', 'https://a.example/y')])));
  it('its address, where one id is given to several', () =>
    expect(new Set(keysOf([entry('1', 'https://a.example/x'), entry('1', 'https://a.example/y')])).size).toBe(2));
  it('its title, where there is nothing else', () =>
    expect(new Set(keysOf([entry(null, null, 'a'), entry(null, null, 'b')])).size).toBe(2));
});

describeWithPeers("Miniflux' address cleaner", () => {
  interface Case {
    name: string;
    input: string;
    expected: string;
    strict: boolean;
    baseURL?: string;
    feedURL?: string;
  }
  const cases = peerCases<Case>('urls/miniflux-urlcleaner.json');
  it.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    const around = { feedUrl: c.baseURL ?? null, siteUrl: c.feedURL ?? null };
    const sorted = (address: string) =>
      URL.canParse(address)
        ? `${address.split('?')[0]} ${[...new URL(address).searchParams].map(String).sort()}${new URL(address).hash}`
        : address;
    for (const clean of [withoutTracking, canonicalUrl]) {
      const got = clean(c.input, around);
      expect(c.strict ? got : sorted(got)).toBe(c.strict ? c.expected : sorted(c.expected));
    }
  });
});
