import { Parser } from 'htmlparser2';
import type { Picture } from '../feed.ts';
import { clean, cut, LONGEST, line } from './clean.ts';
import { absolute, isWeb } from './links.ts';

/** What an HTML fragment says: paragraphs parted by blank lines; pictures and their captions apart. */
export interface Readable {
  readonly text: string;
  readonly pictures: readonly Picture[];
}

const BLOCK = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'main',
  'aside',
  'figure',
]);
const LINE = new Set(['br', 'li', 'tr', 'dt', 'dd']);
const CELL = new Set(['td', 'th']);
/** Never read aloud: programs, forms, embedded players. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'form',
  'button',
  'iframe',
  'object',
  'video',
  'audio',
  'select',
  'textarea',
  'math',
  'head',
]);

/** HTML of a feed or a page to text. Linear in its length. Bidirectional marks and joiners inside words are kept: they are part of the text. */
export function readable(html: string | null | undefined, base: string | null = null): Readable {
  if (!html) return { text: '', pictures: [] };
  if (!html.includes('<') && !html.includes('&')) return { text: paragraphs(html), pictures: [] };
  const parts: string[] = [];
  const pictures = new Map<string, { url: string; caption?: string }>();
  let silent = 0;
  let caption: string[] | undefined;
  let last: { url: string; caption?: string } | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (silent > 0) return;
        if (name === 'img') last = picture(attributes, base, pictures) ?? last;
        else if (name === 'figcaption') caption = [];
        else if (BLOCK.has(name)) parts.push('\n\n');
        else if (LINE.has(name)) parts.push('\n');
        else if (CELL.has(name)) parts.push(' ');
      },
      ontext(text) {
        if (silent === 0) (caption ?? parts).push(text.replace(/\s+/g, ' '));
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'figcaption' && caption) {
          const told = line(caption.join(''));
          if (last && told) last.caption = cut(told, 500);
          caption = undefined;
        } else if (silent === 0 && BLOCK.has(name)) parts.push('\n\n');
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return { text: paragraphs(parts.join('')), pictures: [...pictures.values()].slice(0, 50) };
}

function picture(
  attributes: Readonly<Record<string, string>>,
  base: string | null,
  found: Map<string, { url: string; caption?: string }>,
) {
  const url = absolute(attributes['data-src'] ?? attributes.src, base);
  const tiny = [attributes.width, attributes.height].some((n) => n !== undefined && Number(n) <= 3);
  if (!isWeb(url) || tiny) return undefined;
  const known = found.get(url);
  if (known) return known;
  const alt = line(attributes.alt ?? '');
  const made = alt ? { url, caption: cut(alt, 500) } : { url };
  found.set(url, made);
  return made;
}

const paragraphs = (text: string): string =>
  cut(
    clean(text)
      .replace(/\r\n?/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    LONGEST.text,
  );
