import type { Entry, Feed, Setting } from '../feed.ts';
import { clean, cut, LONGEST, line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { LeanParser, type Loose } from './lean.ts';
import { absolute, isWeb } from './links.ts';
import { canonicalPrefix } from './namespaces.ts';
import type { Place } from './rss.ts';
import { readWishes } from './wishes.ts';

const parser = new LeanParser({
  customFields: {
    feed: ['dc:language', 'sy:updatePeriod', 'sy:updateFrequency'],
    item: [
      'published',
      'updated',
      'guid',
      'dcterms:modified',
      ['category', 'category', { keepArray: true }],
      ['enclosure', 'enclosures', { keepArray: true }],
      ['media:content', 'media', { keepArray: true }],
      ['media:thumbnail', 'thumbnails', { keepArray: true }],
    ],
  },
  // Without these switches an element that is called __proto__ or constructor would be looked up in Object's own.
  xml2js: { strict: true },
});

/**
 * False for what rss-parser 3.13 is known to read wrongly or slowly: anything but plain RSS 2.0 and Atom with HTML contents,
 * relative bases, prefixes other than the usual ones, document types.
 */
export function suitsFirst(xml: string): boolean {
  if (xml.length > 2_000_000) return false;
  const head = xml.slice(0, 3_000);
  const rss = /<rss[^>]*\sversion=["']2/.test(head);
  const atom = !rss && /<feed[^>]*xmlns=["']http:\/\/www\.w3\.org\/2005\/Atom["']/.test(head);
  if (!rss && !atom) return false;
  if (/<!DOCTYPE|<!ENTITY|xml:base|feedburner:origLink|__proto__|<constructor/.test(xml)) return false;
  // Of Atom's text constructs only those are read that say that they are HTML; titles may say nothing.
  if (atom && /<(?:title|content|summary)\s[^>]*type=["'](?!html)|<(?:content|summary)(?![^>]*type=["']html)/.test(xml))
    return false;
  for (const [, prefix, address] of xml.matchAll(/xmlns:([\w-]+)=["']([^"']*)["']/g)) {
    const usual = canonicalPrefix(address!);
    if (usual !== 'x' && usual !== 'module' && usual !== prefix) return false;
  }
  return isShallow(xml);
}

/** Deeper than any good feed is nested, counting no markup of its texts. */
const DEEPEST = 64;
/** Longer than any good tag or comment. */
const LONGEST_TAG = 20_000;

/** False for what its SAX parser takes seconds over: deep nesting, endless tags and comments. One pass. */
function isShallow(xml: string): boolean {
  let depth = 0;
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const literal = xml.startsWith('<![CDATA[', at);
    const end = xml.indexOf(literal ? ']]>' : xml.startsWith('<!--', at) ? '-->' : '>', at);
    if (end < 0 || (!literal && end - at > LONGEST_TAG)) return false;
    const next = xml.charCodeAt(at + 1);
    if (next === SLASH) depth--;
    else if (next !== BANG && next !== QUESTION && xml.charCodeAt(end - 1) !== SLASH && ++depth > DEEPEST) return false;
    at = xml.indexOf('<', end);
  }
  return true;
}
const [SLASH, BANG, QUESTION] = ['/', '!', '?'].map((c) => c.charCodeAt(0));

/**
 * The first parser. Its reading is kept only where it is whole: every entry with link, title, date and content as texts.
 * @returns undefined where the second parser should read the feed instead
 */
export async function parseFirst(xml: string, { url, zone }: Setting): Promise<Feed | undefined> {
  if (!suitsFirst(xml)) return undefined;
  let read: Loose & { items: Loose[] };
  try {
    read = (await parser.parseString(xml)) as unknown as Loose & { items: Loose[] };
  } catch {
    return undefined;
  }
  const atom = /<feed[\s>]/.test(xml.slice(0, 3_000));
  const link = absolute(word(read, 'link'), url);
  const language =
    word(read, 'language') ??
    word(read, 'dc:language') ??
    /<(?:rss|feed|channel)[^>]*xml:lang=["']([\w-]+)/.exec(xml.slice(0, 3_000))?.[1] ??
    null;
  const entries: Entry[] = [];
  for (const item of read.items) {
    const entry = entryOf(item, { base: link ?? url, language, zone });
    if (!entry) return undefined;
    entries.push(entry);
  }
  if (entries.length === 0 || typeof read.title !== 'string') return undefined;
  return {
    format: atom ? 'atom' : 'rss',
    parser: 'rss-parser',
    title: plain(read.title),
    link,
    language,
    wishes: wishes(read),
    ...relations(xml, url),
    entries,
    lost: 0,
  };
}

const word = (o: Loose, key: string): string | null => {
  const value = Object.hasOwn(o, key) ? o[key] : undefined;
  return typeof value === 'string' ? line(value) || null : null;
};

const html = (value: unknown): string | null =>
  typeof value === 'string' ? cut(clean(value).trim(), LONGEST.text) || null : null;

function entryOf(item: Loose, { base, language, zone }: Place): Entry | undefined {
  const date = (name: string) => parseDate(word(item, name), { language, zone });
  const full = html(item['content:encoded']);
  const body = html(item.content);
  const content = full ?? body;
  const link = absolute(word(item, 'link'), base);
  const title = plain(typeof item.title === 'string' ? item.title : null);
  const [published, updated] = [
    date('published') ?? date('pubDate') ?? date('date'),
    date('updated') ?? date('dcterms:modified'),
  ];
  if (!link || !title || !content || !(published ?? updated)) return undefined;
  // A list of its own in `content` means that HTML stood there unescaped.
  if (typeof item.content === 'object' || content.startsWith('<div xmlns')) return undefined;
  return {
    id: word(item, 'guid') ?? word(item, 'id'),
    link,
    title,
    published,
    updated,
    author: plain(word(item, 'creator') ?? word(item, 'author'), LONGEST.name),
    content,
    summary: full ? (body ?? html(item.summary)) : html(item.summary),
    categories: categories(item),
    language: word(item, 'language') ?? language,
    pictures: pictures(item, base),
  };
}

const attributesOf = (value: unknown): Record<string, string> =>
  ((value as { $?: Record<string, string> } | undefined)?.$ ?? {}) as Record<string, string>;

function categories(item: Loose): string[] {
  const given = Array.isArray(item.category) ? item.category : [];
  const texts = given.map((c: unknown) =>
    typeof c === 'string' ? c : ((c as { _?: string })._ ?? attributesOf(c).label ?? attributesOf(c).term),
  );
  return [...new Set(texts.map((t) => plain(t, LONGEST.name)).filter((c): c is string => c !== null))].slice(0, 50);
}

function pictures(item: Loose, base: string | null) {
  const nodes = [item.enclosures, item.media, item.thumbnails].flatMap((list) => (Array.isArray(list) ? list : []));
  const urls = nodes.map(attributesOf).flatMap((a) => {
    const image =
      /^image\//.test(a.type ?? '') ||
      a.medium === 'image' ||
      (a.url !== undefined && a.type === undefined && a.medium === undefined);
    const url = image ? absolute(a.url, base) : null;
    return isWeb(url) ? [url] : [];
  });
  return [...new Set(urls)].slice(0, 20).map((url) => ({ url }));
}

function wishes(read: Loose) {
  const inside = (outer: string, inner: string): string[] => {
    const list = (read[outer] as Loose | undefined)?.[inner];
    return Array.isArray(list) ? list.filter((x): x is string => typeof x === 'string') : [];
  };
  return readWishes({
    ttl: word(read, 'ttl'),
    period: word(read, 'sy:updatePeriod'),
    frequency: word(read, 'sy:updateFrequency'),
    skipHours: inside('skipHours', 'hour'),
    skipDays: inside('skipDays', 'day'),
  });
}

/** Links of the feed itself, which stand before its first entry; rss-parser keeps only one of them. */
function relations(xml: string, url: string | null): Pick<Feed, 'hubs' | 'self' | 'next'> {
  const end = /<(?:item|entry)[\s>]/.exec(xml)?.index ?? 0;
  const to = (rel: string) =>
    [...xml.slice(0, end).matchAll(/<(?:atom\d*:)?link\b[^>]*>/g)]
      .map(([tag]) =>
        new RegExp(`\\srel=["']${rel}["']`).test(tag) ? /\shref=["']([^"']+)["']/.exec(tag)?.[1] : undefined,
      )
      .map((href) => absolute(href?.replaceAll('&amp;', '&'), url))
      .filter((l): l is string => l !== null);
  return { hubs: to('hub'), self: to('self')[0] ?? null, next: to('next')[0] ?? to('prev-archive')[0] ?? null };
}
