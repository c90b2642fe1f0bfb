import type { NewFeed } from '#ledger';
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
    zone: a.zone || undefined,
    categories: [...new Set([...above, ...own])],
    ...(a.readbackdays && days >= 0 ? { readBackDays: days } : {}),
  };
}
