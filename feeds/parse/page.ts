import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Picture } from '../feed.ts';
import { clean, plain } from './clean.ts';
import { decode } from './decode.ts';
import type { Document } from './index.ts';
import { absolute } from './links.ts';
import { readable } from './text.ts';

/** The article of a web page. */
export interface Page {
  readonly title: string | null;
  readonly text: string;
  readonly pictures: readonly Picture[];
  readonly language: string | null;
  /** What the page calls its own address, where it does. */
  readonly canonical: string | null;
}

/** Reads the article out of a page; null where there is none. */
export function readPage({ bytes, contentType, url }: Document): Page | null {
  const html = clean(decode(bytes, contentType).text);
  const { document } = parseHTML(html);
  const canonical = absolute(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), url);
  const language = document.documentElement?.getAttribute('lang')?.trim() || null;
  for (const node of document.querySelectorAll(
    'script,style,noscript,template,form,iframe,[hidden],[aria-hidden="true"]',
  ))
    node.remove();
  const article = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
  }).parse();
  if (!article?.content) return null;
  const { text, pictures } = readable(article.content, url ?? null);
  return text ? { title: plain(article.title), text, pictures, language, canonical } : null;
}
