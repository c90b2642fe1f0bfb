import type { Entry, Picture } from '../feed.ts';
import { clean, cut, LONGEST, line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { absolute, isWeb } from './links.ts';
import { all, elements, innerHtml, type Node, one, textOf } from './tree.ts';

export interface Place {
  /** Base of relative addresses. */
  readonly base: string | null;
  readonly language: string | null;
  readonly zone: string | undefined;
}

const PUBLISHED = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'atom:published',
  'published',
  'atom:issued',
  'issued',
  'atom:created',
  'created',
  'date',
  'yandex:pubdate',
];
const UPDATED = ['dcterms:modified', 'atom:updated', 'updated', 'atom:modified', 'modified', 'lastbuilddate'];
const CONTENT = [
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
  'yandex:full-text',
  'full-text',
  'atom:content',
  'content',
];
const SUMMARY = [
  'description',
  'summary',
  'atom:summary',
  'dcterms:abstract',
  'dc:description',
  'abstract',
  'media:description',
  'itunes:summary',
  'rss:description',
];

/** An item of RSS 0.9x, 1.0 or 2.0, whatever else it is mixed with. */
export function rssEntry(item: Node, place: Place): Entry {
  const base = absolute(item.attributes['xml:base'], place.base) ?? place.base;
  const guid = one(item, 'guid', 'atom:id', 'id', 'dc:identifier');
  const id = line(textOf(guid)) || line(item.attributes['rdf:about'] ?? '') || null;
  const content = htmlOf(CONTENT, item);
  const summary = htmlOf(SUMMARY, item);
  return {
    id,
    link: linkOf(item, guid, base),
    title: titleOf(item),
    published: dateOf(item, PUBLISHED, place),
    updated: dateOf(item, UPDATED, place),
    author: authorOf(item),
    content: content ?? summary,
    summary: content ? summary : null,
    categories: categoriesOf(item),
    language: line(textOf(one(item, 'dc:language'))) || item.attributes['xml:lang'] || place.language,
    pictures: picturesOf(item, base),
  };
}

function titleOf(item: Node): string | null {
  for (const name of ['title', 'dc:title', 'media:title', 'atom:title', 'itunes:title']) {
    const title = plain(textOf(one(item, name)));
    if (title) return title;
  }
  return null;
}

function linkOf(item: Node, guid: Node | undefined, base: string | null): string | null {
  const original = absolute(textOf(one(item, 'feedburner:origlink')), base);
  if (isWeb(original)) return original;
  for (const node of all(item, 'link')) {
    const link = absolute(
      line(textOf(node)) || node.attributes.href,
      absolute(node.attributes['xml:base'], base),
      base,
    );
    if (link) return link;
  }
  const alternate = all(item, 'atom:link').find((l) => (l.attributes.rel ?? 'alternate') === 'alternate');
  const linked = absolute(alternate?.attributes.href, base);
  if (linked) return linked;
  const permanent = guid?.attributes.ispermalink?.toLowerCase() !== 'false';
  const id = line(textOf(guid));
  if (permanent && isWeb(id)) return absolute(id, base);
  return absolute(one(item, 'enclosure')?.attributes.url, base);
}

/** The first of the dates that can be read. */
function dateOf(item: Node, names: readonly string[], { language, zone }: Place): string | null {
  for (const name of names)
    for (const node of all(item, name)) {
      const date = parseDate(textOf(node), { language, zone });
      if (date) return date;
    }
  return null;
}

function htmlOf(names: readonly string[], item: Node): string | null {
  for (const name of names)
    for (const node of all(item, name)) {
      const html = cut(clean(elements(node).length > 0 ? innerHtml(node) : textOf(node)).trim(), LONGEST.text);
      if (html) return html;
    }
  return null;
}

function authorOf(item: Node): string | null {
  for (const name of ['dc:creator', 'author', 'atom:author', 'itunes:author', 'dc:author', 'managingeditor']) {
    const names = all(item, name)
      .map((n) => plain(textOf(one(n, 'name', 'atom:name') ?? n), LONGEST.name))
      .filter((n): n is string => n !== null);
    if (names.length > 0) return cut([...new Set(names)].join(', '), LONGEST.name);
  }
  return null;
}

export function categoriesOf(item: Node): string[] {
  const found = all(item, 'category', 'dc:subject', 'atom:category', 'media:category', 'tag').map((n) =>
    plain(n.attributes.label ?? (textOf(n) || n.attributes.term || n.attributes.text), LONGEST.name),
  );
  return [...new Set(found.filter((c): c is string => c !== null))].slice(0, 50);
}

export function picturesOf(item: Node, base: string | null): Picture[] {
  const found = new Map<string, Picture>();
  const visit = (node: Node) => {
    for (const child of elements(node)) {
      if (child.name === 'media:group') visit(child);
      const image =
        child.name === 'media:thumbnail' ||
        child.name === 'itunes:image' ||
        (child.name === 'media:content' &&
          (child.attributes.medium === 'image' || /^image\//.test(child.attributes.type ?? ''))) ||
        (child.name === 'enclosure' && /^image\//.test(child.attributes.type ?? ''));
      const url = image ? absolute(child.attributes.url ?? child.attributes.href, base) : null;
      const caption = plain(textOf(one(child, 'media:description', 'media:title')), 500);
      if (isWeb(url) && !found.has(url)) found.set(url, caption ? { url, caption } : { url });
    }
  };
  visit(item);
  return [...found.values()].slice(0, 20);
}
