import type { Entry, Setting } from '../feed.ts';
import { line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { absolute, isWeb } from './links.ts';
import { all, type Node, one, textOf } from './tree.ts';

/** A page of a news sitemap (sitemap-news 0.9). Pages without news are skipped: a plain sitemap lists everything a site has. */
export function sitemapEntries(node: Node, { url: base, zone }: Setting): { entry: Entry; source: string | null }[] {
  const news = one(node, 'news:news');
  const link = absolute(line(textOf(one(node, 'loc'))), base);
  if (!news || !link) return [];
  const publication = one(news, 'news:publication');
  const keywords = textOf(one(news, 'news:keywords')).split(/[,،]/);
  const entry: Entry = {
    id: link,
    link,
    title: plain(textOf(one(news, 'news:title'))),
    published: parseDate(textOf(one(news, 'news:publication_date')), { zone }),
    updated: parseDate(textOf(one(node, 'lastmod')), { zone }),
    author: null,
    content: null,
    summary: null,
    categories: keywords
      .map((k) => line(k))
      .filter(Boolean)
      .slice(0, 50),
    language: line(textOf(one(publication ?? news, 'news:language'))) || null,
    pictures: all(node, 'image:image').flatMap((i) => {
      const url = absolute(textOf(one(i, 'image:loc')), base);
      const caption = plain(textOf(one(i, 'image:caption', 'image:title')), 500);
      return isWeb(url) ? [caption ? { url, caption } : { url }] : [];
    }),
  };
  return [{ entry, source: plain(textOf(one(publication ?? news, 'news:name'))) }];
}
