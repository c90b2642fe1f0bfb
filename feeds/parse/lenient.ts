import { type Feed, ParseError, type Setting } from '../feed.ts';
import { atomEntry, construct, linkOf } from './atom.ts';
import { line, plain } from './clean.ts';
import { absolute } from './links.ts';
import { type Place, rssEntry } from './rss.ts';
import { sitemapEntries } from './sitemap.ts';
import { all, elements, type Node, one, parseTree, textOf } from './tree.ts';
import { wishesOf } from './wishes.ts';

/**
 * The second parser: reads any dialect of RSS, RDF, Atom and news sitemaps, also malformed ones.
 * One entry that cannot be read is counted in `lost` and the others are kept.
 * @throws {ParseError} for what is no feed
 */
export function parseLenient(xml: string, setting: Setting): Feed {
  const tree = parseTree(xml);
  const roots = elements(tree).filter((n) => !/^[?!]/.test(n.name));
  if (roots.length === 0) throw new ParseError('empty', 'The document holds no element.');
  for (const root of roots) {
    const bare = root.name.slice(root.name.indexOf(':') + 1);
    if (bare === 'feed') return atomFeed(root, setting);
    if (bare === 'entry' && root.name.startsWith('atom:'))
      return atomFeed({ name: 'feed', attributes: {}, children: [root] }, setting);
    if (bare === 'rss' || root.name === 'rdf:rdf' || bare === 'rdf' || bare === 'channel' || bare === 'item')
      return rssFeed(root, setting);
    if (bare === 'urlset' || bare === 'sitemapindex') return sitemapFeed(root, setting);
    if (bare === 'opml') throw new ParseError('opml', 'This is a list of feeds (OPML), not a feed: import it.');
    if (bare === 'html' || bare === 'body' || bare === 'head')
      throw new ParseError('html', 'This is a web page, not a feed.');
  }
  const nested = find(tree, (n) => n.name === 'rss' || n.name === 'rdf:rdf' || n.name === 'atom:feed');
  if (nested) return nested.name === 'atom:feed' ? atomFeed(nested, setting) : rssFeed(nested, setting);
  throw new ParseError('not-a-feed', `The document is <${roots[0]!.name.slice(0, 60)}>, which is no kind of feed.`);
}

function find(node: Node, is: (n: Node) => boolean): Node | undefined {
  for (const child of elements(node)) {
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

/** Reads each entry by itself. */
function each<T>(nodes: readonly Node[], read: (node: Node) => T): { entries: T[]; lost: number } {
  const entries: T[] = [];
  let lost = 0;
  for (const node of nodes) {
    try {
      entries.push(read(node));
    } catch {
      lost++;
    }
  }
  return { entries, lost };
}

function rssFeed(root: Node, { url, zone }: Setting): Feed {
  const channel = root.name === 'channel' ? root : (one(root, 'channel') ?? root);
  const base = absolute(channel.attributes['xml:base'] ?? root.attributes['xml:base'], url) ?? null;
  const link = absolute(line(textOf(all(channel, 'link').find((l) => line(textOf(l)) !== ''))), base, url);
  const language =
    line(textOf(one(channel, 'language', 'dc:language'))) ||
    root.attributes['xml:lang'] ||
    channel.attributes['xml:lang'] ||
    null;
  const place: Place = { base: base ?? link ?? url, language, zone };
  const items =
    root.name === 'item'
      ? [root]
      : [...all(channel, 'item', 'entry', 'atom:entry'), ...(channel === root ? [] : all(root, 'item'))];
  const { entries, lost } = each(items, (n) => (n.name === 'atom:entry' ? atomEntry(n, place) : rssEntry(n, place)));
  return {
    format: root.name.includes('rdf') ? 'rdf' : 'rss',
    parser: 'lenient',
    title: plain(textOf(one(channel, 'title', 'dc:title'))),
    link,
    language,
    ...relations(channel, place.base),
    entries,
    lost,
  };
}

function atomFeed(root: Node, { url, zone }: Setting): Feed {
  const base = absolute(root.attributes['xml:base'], url) ?? url;
  const language = root.attributes['xml:lang'] ?? null;
  const title = one(root, 'atom:title', 'title');
  const { entries, lost } = each(all(root, 'atom:entry', 'entry'), (n) => atomEntry(n, { base, language, zone }));
  return {
    format: 'atom',
    parser: 'lenient',
    title: title ? plain(construct(title)) : null,
    link: linkOf(root, base),
    language,
    ...relations(root, base),
    entries,
    lost,
  };
}

function sitemapFeed(root: Node, { url, zone }: Setting): Feed {
  const { entries, lost } = each(all(root, 'url'), (n) => sitemapEntries(n, { url, zone }));
  const kept = entries.flat();
  if (kept.length === 0 && root.name !== 'urlset')
    throw new ParseError('not-a-feed', 'This is an index of sitemaps: use the address of its news sitemap.');
  return {
    format: 'sitemap',
    parser: 'lenient',
    title: kept[0]?.source ?? null,
    link: url ? new URL('/', url).href : null,
    language: kept[0]?.entry.language ?? null,
    wishes: { interval: null, skipHours: [], skipDays: [] },
    hubs: [],
    self: null,
    next: null,
    entries: kept.map((k) => k.entry),
    lost,
  };
}

/** Links of the feed itself: hubs, its own address, its next page. */
function relations(node: Node, base: string | null): Pick<Feed, 'hubs' | 'self' | 'next' | 'wishes'> {
  const links = all(node, 'atom:link', 'link', 'atom10:link').filter((l) => l.attributes.rel && l.attributes.href);
  const to = (rel: string) =>
    links
      .filter((l) => l.attributes.rel!.toLowerCase() === rel)
      .map((l) => absolute(l.attributes.href, base))
      .filter((l): l is string => l !== null);
  return {
    hubs: to('hub'),
    self: to('self')[0] ?? null,
    next: to('next')[0] ?? to('prev-archive')[0] ?? null,
    wishes: wishesOf(node),
  };
}
