import { type Entry, type Feed, NO_WISHES, ParseError, type Setting } from '../feed.ts';
import { clean, cut, LONGEST, line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { absolute, isWeb } from './links.ts';
import type { Place } from './rss.ts';
import { MOST_ENTRIES } from './tree.ts';

type Loose = Record<string, unknown>;
const isObject = (v: unknown): v is Loose => typeof v === 'object' && v !== null && !Array.isArray(v);
const own = (o: Loose, key: string): unknown => (Object.hasOwn(o, key) ? o[key] : undefined);
const text = (o: Loose, key: string): string | null => {
  const value = own(o, key);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
};
const filled = (s: string | null): string | null => (s?.trim() ? s : null);
const list = (v: unknown): unknown[] => (Array.isArray(v) ? v : []);

/**
 * JSON Feed 1.0 and 1.1 (jsonfeed.org).
 * @throws {ParseError} for other JSON, or none
 */
export function parseJsonFeed(json: string, { url, zone }: Setting): Feed {
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (cause) {
    throw new ParseError('malformed', 'The document begins like JSON and is not valid JSON.', { cause });
  }
  if (!isObject(root)) throw new ParseError('not-a-feed', 'This JSON is no feed: it is not an object.');
  if (!/jsonfeed\.org\/version/.test(text(root, 'version') ?? '') && !Array.isArray(own(root, 'items')))
    throw new ParseError('not-a-feed', 'This JSON is no feed: it has no version of jsonfeed.org and no items.');
  const link = absolute(text(root, 'home_page_url'), url);
  const base = link ?? url;
  const language = text(root, 'language');
  const items = list(own(root, 'items')).slice(0, MOST_ENTRIES);
  const entries = items.filter(isObject).map((item) => jsonEntry(item, { base, language, zone }));
  return {
    format: 'json',
    parser: 'json',
    title: plain(text(root, 'title')),
    link,
    language,
    wishes: NO_WISHES,
    hubs: list(own(root, 'hubs'))
      .filter(isObject)
      .map((h) => absolute(text(h, 'url'), url))
      .filter((h): h is string => h !== null),
    self: absolute(text(root, 'feed_url'), url),
    next: absolute(text(root, 'next_url'), url),
    entries,
    lost: items.length - entries.length,
  };
}

function jsonEntry(item: Loose, { base, language, zone }: Place): Entry {
  const html = text(item, 'content_html');
  const written = text(item, 'content_text');
  // A text beside the HTML says the same, without markup.
  const summary = filled(text(item, 'summary')) ?? (html === null ? null : filled(written));
  const body = html ?? (written === null ? summary : escaped(written));
  const id = line(text(item, 'id') ?? '') || null;
  const link =
    absolute(text(item, 'url'), base) ??
    absolute(text(item, 'external_url'), base) ??
    (isWeb(id) ? absolute(id) : null);
  const image = absolute(text(item, 'image') ?? text(item, 'banner_image'), base);
  return {
    id,
    link,
    title: plain(text(item, 'title')),
    published: parseDate(text(item, 'date_published'), { zone }),
    updated: parseDate(text(item, 'date_modified'), { zone }),
    author: authorsOf(item),
    content: body ? cut(clean(body), LONGEST.text) : null,
    summary: summary && body !== summary ? cut(clean(escaped(summary)), LONGEST.text) : null,
    categories: list(own(item, 'tags'))
      .filter((t): t is string => typeof t === 'string')
      .map((t) => line(t))
      .filter(Boolean)
      .slice(0, 50),
    language: text(item, 'language') ?? language,
    pictures: isWeb(image) ? [{ url: image }] : [],
  };
}

const escaped = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function authorsOf(item: Loose): string | null {
  const people = [...list(own(item, 'authors')), own(item, 'author')].filter(isObject);
  const names = people.map((p) => plain(text(p, 'name'), LONGEST.name)).filter((n): n is string => n !== null);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
