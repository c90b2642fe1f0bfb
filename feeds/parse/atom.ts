import type { Entry } from '../feed.ts';
import { clean, cut, LONGEST, line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { absolute, isWeb } from './links.ts';
import { categoriesOf, type Place, picturesOf } from './rss.ts';
import { all, elements, innerHtml, type Node, one, textOf } from './tree.ts';

/** Atom's names with and without their namespace. */
const both = (...names: string[]) => names.flatMap((n) => [`atom:${n}`, n]);

/** An entry of Atom 0.3 or 1.0. */
export function atomEntry(entry: Node, place: Place): Entry {
  const base = absolute(entry.attributes['xml:base'], place.base) ?? place.base;
  const content = contentOf(entry, 'content');
  const summary = contentOf(entry, 'summary');
  const dated = (...names: string[]) => firstDate(entry, names, place);
  return {
    id: line(textOf(one(entry, ...both('id')))) || null,
    link: linkOf(entry, base),
    title: titleOf(entry),
    published:
      dated('published', 'issued', 'created') ?? firstDate(entry, ['dc:date', 'pubdate', 'dcterms:issued'], place),
    updated: dated('updated', 'modified') ?? firstDate(entry, ['dcterms:modified'], place),
    author: authorOf(entry),
    content: content ?? summary ?? mediaText(entry),
    summary: content ? summary : null,
    categories: categoriesOf(entry),
    language: entry.attributes['xml:lang'] || place.language,
    pictures: picturesOf(entry, base),
  };
}

function firstDate(entry: Node, names: readonly string[], { language, zone }: Place): string | null {
  for (const name of names)
    for (const node of all(entry, ...both(name))) {
      const date = parseDate(textOf(node), { language, zone });
      if (date) return date;
    }
  return null;
}

/** A text construct as HTML: text is escaped, html is itself, xhtml is written out without its wrapping div. */
export function construct(node: Node): string {
  const type = (node.attributes.type ?? 'text').toLowerCase();
  if (node.attributes.mode === 'base64' || /base64/.test(node.attributes.encoding ?? ''))
    return Buffer.from(textOf(node), 'base64').toString('utf8');
  const inside = elements(node);
  if (inside.length > 0) {
    const div = inside[0]!;
    const only =
      inside.length === 1 &&
      /(^|:)div$/.test(div.name) &&
      node.children.every((c) => typeof c !== 'string' || !c.trim());
    return innerHtml(only ? div : node);
  }
  const text = textOf(node);
  const escaped = node.attributes.mode === 'escaped';
  if (type === 'text' || (type === 'text/plain' && !escaped))
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (/^(html|xhtml|text\/html|application\/xhtml\+xml|text\/plain)$/.test(type) || type.endsWith('xml')) return text;
  return type.startsWith('text/') ? text : base64(text);
}

/** RFC 4287 §4.1.3.3: any other media type is base64. */
function base64(text: string): string {
  const bare = text.replace(/\s+/g, '');
  return /^[\w+/]+=*$/.test(bare) && bare.length % 4 === 0 ? Buffer.from(bare, 'base64').toString('utf8') : text;
}

function contentOf(entry: Node, name: string): string | null {
  for (const node of all(entry, ...both(name))) {
    const html = cut(clean(construct(node)).trim(), LONGEST.text);
    if (html) return html;
  }
  return null;
}

function mediaText(entry: Node): string | null {
  const group = one(entry, 'media:group') ?? entry;
  const node = one(group, 'media:description');
  return node ? cut(clean(textOf(node)).trim(), LONGEST.text) || null : null;
}

function titleOf(entry: Node): string | null {
  for (const node of all(entry, ...both('title'), 'dc:title', 'media:title')) {
    const title = plain(node.name.endsWith('title') && node.name.includes('atom') ? construct(node) : construct(node));
    if (title) return title;
  }
  return null;
}

export function linkOf(entry: Node, base: string | null): string | null {
  const original = absolute(textOf(one(entry, 'feedburner:origlink')), base);
  if (isWeb(original)) return original;
  const links = all(entry, ...both('link'));
  const href = (node: Node) =>
    absolute(node.attributes.href ?? textOf(node), absolute(node.attributes['xml:base'], base), base);
  const alternates = links.filter(
    (l) =>
      (l.attributes.rel ?? 'alternate')
        .toLowerCase()
        .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '') === 'alternate',
  );
  const html = alternates.find((l) => /html/.test(l.attributes.type ?? 'html'));
  for (const node of [html, ...alternates]) {
    const link = node ? href(node) : null;
    if (link) return link;
  }
  const id = line(textOf(one(entry, ...both('id'))));
  if (isWeb(id)) return absolute(id);
  // An entry that has nothing better is known by whatever it links to.
  const other = links.find((l) => !/^(self|edit|replies|hub|next|prev)/.test(l.attributes.rel ?? '')) ?? links[0];
  return other ? href(other) : null;
}

function authorOf(entry: Node): string | null {
  const names = all(entry, ...both('author'), 'dc:creator')
    .map((n) => plain(textOf(one(n, ...both('name', 'email')) ?? n), LONGEST.name))
    .filter((n): n is string => n !== null);
  return names.length > 0 ? cut([...new Set(names)].join(', '), LONGEST.name) : null;
}
