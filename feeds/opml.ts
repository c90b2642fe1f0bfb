import type { FeedRow, NewFeed } from '#ledger';
import { line } from './parse/clean.ts';
import { isWeb } from './parse/links.ts';
import { elements, type Node, parseTree } from './parse/tree.ts';

/** Thrown for what is no OPML. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError';
}

/**
 * Feeds of an OPML 1.0 or 2.0 document. Outer outlines name categories. Beside the usual attributes these are read:
 * language, country, ownership, zone, readBackDays.
 * @throws {OpmlError} where it is no OPML
 */
export function readOpml(xml: string): NewFeed[] {
  const root = elements(parseTree(xml)).find((n) => n.name === 'opml');
  const body = root ? elements(root).find((n) => n.name === 'body') : undefined;
  // A file that is being written would otherwise lose the feeds that are not in it yet.
  if (body && !/<\/opml\s*>/i.test(xml))
    throw new OpmlError('This OPML ends in the middle: it has no </opml>. Write or export it again.');
  if (!body) throw new OpmlError('This is no OPML: it has no <opml> with a <body>. Export it again from your reader.');
  const found = new Map<string, NewFeed>();
  const visit = (node: Node, above: readonly string[]) => {
    for (const outline of elements(node).filter((n) => n.name === 'outline')) {
      const a = outline.attributes;
      const title = line(a.title ?? a.text ?? '') || undefined;
      const url = a.xmlurl?.trim();
      if (isWeb(url) && URL.canParse(url)) found.set(url, feedOf(a, { url, title, above }));
      else visit(outline, title ? [...above, title] : above);
    }
  };
  visit(body, []);
  return [...found.values()];
}

function feedOf(
  a: Readonly<Record<string, string>>,
  { url, title, above }: { url: string; title: string | undefined; above: readonly string[] },
): NewFeed {
  const days = Number(a.readbackdays);
  const own = (a.category ?? '')
    .split(/[,/]/)
    .map((c) => line(c))
    .filter(Boolean);
  return {
    url,
    title,
    siteUrl: isWeb(a.htmlurl) ? a.htmlurl.trim() : undefined,
    country: a.country || undefined,
    language: a.language || undefined,
    ownership: a.ownership || undefined,
    zone: isZone(a.zone) ? a.zone : undefined,
    categories: [...new Set([...above, ...own])],
    ...(a.readbackdays && days >= 0 ? { readBackDays: days } : {}),
  };
}

/** A name that nobody knows would make every date of the feed unreadable. */
const isZone = (zone: string | undefined): zone is string => {
  try {
    return Boolean(zone && new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
};

const attribute = (name: string, value: string | number | null | undefined) => {
  if (value === null || value === undefined || value === '') return '';
  const written = String(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return ` ${name}="${written}"`;
};

/** Feeds as OPML 2.0, by their first category; {@link readOpml} reads it back without loss. */
export function writeOpml(
  feeds: readonly Pick<
    FeedRow,
    'url' | 'title' | 'site_url' | 'country' | 'language' | 'ownership' | 'zone' | 'categories' | 'read_back_days'
  >[],
  title = 'Assay',
): string {
  const groups = new Map<string, string[]>();
  for (const feed of feeds) {
    const [group = '', ...more] = feed.categories;
    const outline = `<outline type="rss"${[
      attribute('text', feed.title ?? feed.url),
      attribute('xmlUrl', feed.url),
      attribute('htmlUrl', feed.site_url),
      attribute('language', feed.language),
      attribute('country', feed.country),
      attribute('ownership', feed.ownership),
      attribute('zone', feed.zone),
      attribute('category', more.join(',')),
      attribute('readBackDays', feed.read_back_days),
    ].join('')}/>`;
    groups.set(group, [...(groups.get(group) ?? []), outline]);
  }
  const body = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, outlines]) =>
      group
        ? `    <outline${attribute('text', group)}>\n${outlines.map((o) => `      ${o}`).join('\n')}\n    </outline>`
        : outlines.map((o) => `    ${o}`).join('\n'),
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>${`<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`}</head>\n  <body>\n${body.join('\n')}\n  </body>\n</opml>\n`;
}
