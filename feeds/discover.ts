/** Given a site's address, finds its feeds. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { type FeedRow, settleFeed, tell } from '#ledger';
import { type Feed, ParseError } from './feed.ts';
import { type Answer, FetchError, type Fetcher } from './fetch/index.ts';
import { settleFault } from './health.ts';
import { plain } from './parse/clean.ts';
import { decode } from './parse/decode.ts';
import { absolute, isWeb } from './parse/links.ts';
import type { ParserPool } from './parse/pool.ts';
import { isoOf, type Road } from './road.ts';

export interface Found {
  readonly url: string;
  readonly format: Feed['format'];
  readonly title: string | null;
  readonly language: string | null;
  readonly entries: number;
  /** How it was found: the address itself, named by the page, linked from it, in robots.txt, or guessed. */
  readonly by: Way;
}
type Way = 'itself' | 'named' | 'linked' | 'sitemap' | 'guessed';
interface Candidate {
  readonly url: string;
  readonly by: Way;
}
export interface Tools {
  readonly fetcher: Fetcher;
  readonly parser: ParserPool;
}

const FEED_TYPE = /^application\/(?:rss|atom|rdf)\+xml|^application\/feed\+json|^text\/(?:rss|xml)/;
const FEED_PATH = /(?:^|[/.?=_-])(?:rss|feed|feeds|atom|rss2)(?:[/.?=_-]|$)/i;
/** Where the usual publishing systems put their feeds. */
const USUAL = ['feed/', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'feed.json', 'rss/all.xml'];
/** Requests in all: a site is asked a little, not searched through. */
const MOST = 14;

/** Candidates that a page names or links to, best first; comments of readers are no news. */
export function candidatesOf(html: string, base: string): Candidate[] {
  const page = parseDocument(html);
  const found = new Map<string, Way>();
  const add = (href: string | undefined, by: Way) => {
    const url = absolute(href, base);
    if (isWeb(url) && !/comments?\/(?:feed|rss)|\/comments?\./i.test(url) && !found.has(url)) found.set(url, by);
  };
  const elements = DomUtils.findAll((e) => e.name === 'link' || e.name === 'a', page.children);
  for (const { name, attribs } of elements)
    if (
      name === 'link' &&
      /\balternate\b/i.test(attribs.rel ?? '') &&
      FEED_TYPE.test((attribs.type ?? '').trim().toLowerCase()) &&
      !/oembed|wp-json/.test(attribs.href ?? '')
    )
      add(attribs.href, 'named');
  for (const { name, attribs } of elements) {
    const href = attribs.href ?? '';
    if (
      name === 'a' &&
      FEED_PATH.test(href.replace(/^https?:\/\/[^/]+/, '')) &&
      absolute(href, base)?.includes(new URL(base).hostname.replace(/^www\./, ''))
    )
      add(href, 'linked');
    if (name === 'a' && /^https?:\/\/t\.me\/(?:s\/)?[a-z]\w{3,}\/?$/i.test(href))
      add(href.replace(/t\.me\/(?:s\/)?/, 't.me/s/').replace(/\/$/, ''), 'linked');
  }
  return [...found].map(([url, by]) => ({ url, by }));
}

const textOf = (answer: Answer) => decode(answer.body, answer.headers['content-type']).text;

/** Fetches a candidate and reads it; undefined where it is no feed. */
async function tried({ fetcher, parser }: Tools, { url, by }: Candidate, answer?: Answer): Promise<Found | undefined> {
  try {
    const got = answer ?? (await fetcher.fetch(url, { timeoutMs: 10_000 }));
    if (got.status !== 200) return undefined;
    const feed = await parser.parse({ bytes: got.body, contentType: got.headers['content-type'], url: got.url });
    return {
      url,
      format: feed.format,
      title: plain(feed.title),
      language: feed.language,
      entries: feed.entries.length,
      by,
    };
  } catch (error) {
    if (error instanceof FetchError || error instanceof ParseError) return undefined;
    throw error;
  }
}

/**
 * Feeds of a site: the address itself, those that its page names, links to or that robots.txt lists; else the usual places.
 * @throws {FetchError} where the site cannot be read at all
 */
export async function discoverFeeds(tools: Tools, address: string, page?: Answer): Promise<Found[]> {
  const answer = page ?? (await tools.fetcher.fetch(address));
  const itself = page ? undefined : await tried(tools, { url: answer.url, by: 'itself' }, answer);
  if (itself) return [itself];
  let asked = 1;
  const found: Found[] = [];
  const tryAll = async (candidates: readonly Candidate[], enough: number) => {
    for (const candidate of candidates) {
      if (asked >= MOST || found.length >= enough) return;
      asked++;
      const one = await tried(tools, candidate);
      if (one && !found.some((f) => f.url === one.url)) found.push(one);
    }
  };
  await tryAll(candidatesOf(textOf(answer), answer.url), 6);
  if (!found.some((f) => f.format !== 'telegram')) await tryAll(await sitemaps(tools, answer.url), 6);
  if (!found.some((f) => f.format !== 'telegram'))
    await tryAll(
      USUAL.map((path) => ({ url: new URL(path, answer.url.replace(/[^/]*$/, '')).href, by: 'guessed' as const })),
      found.length + 1,
    );
  return found;
}

/** News sitemaps that robots.txt names. */
async function sitemaps({ fetcher }: Tools, base: string): Promise<Candidate[]> {
  try {
    const answer = await fetcher.fetch(new URL('/robots.txt', base).href, {
      accept: 'text/plain',
      limit: 600 * 1024,
      timeoutMs: 10_000,
    });
    const urls = answer.status === 200 ? [...textOf(answer).matchAll(/^\s*sitemap:\s*(\S+)/gim)].map((m) => m[1]!) : [];
    return urls
      .filter((u) => isWeb(u) && /news/i.test(u))
      .slice(0, 3)
      .map((url) => ({ url, by: 'sitemap' }));
  } catch (error) {
    if (error instanceof FetchError) return [];
    throw error;
  }
}

/** The feed to read of those that were found: a channel on Telegram only where there is nothing else. */
export const bestOf = (found: readonly Found[]): Found | undefined =>
  found.find((f) => f.format !== 'telegram') ?? found[0];

/** A "feed" that is a page: reads the feed that it names from now on, or tells that there is none. */
export async function settleDiscovery(road: Road, row: FeedRow, answer: Answer): Promise<void> {
  const best = bestOf(await discoverFeeds(road, row.url, answer));
  const none = {
    kind: 'fault',
    fault: 'html',
    message: 'This is a web page, not a feed, and no feed of its site was found.',
    trouble: 'refused',
  } as const;
  const settling = best
    ? { patch: { moved_to: best.url, moved_seen: 2, host: new URL(best.url).host, next_check_at: isoOf(road.clock()) } }
    : settleFault(road, row, none);
  await road.ledger.db.transaction().execute(async (trx) => {
    const mine = await settleFeed(trx, row, { poller: road.poller, patch: settling.patch });
    if (mine && 'news' in settling && settling.news)
      await tell(trx, { kind: 'feed', payload: { feed: row.id, url: row.url, title: row.title, ...settling.news } });
  });
}
