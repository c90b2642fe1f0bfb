import { DomUtils, parseDocument } from 'htmlparser2';
import { type Entry, type Feed, NO_WISHES, type Picture } from '../feed.ts';
import { cut, LONGEST, line, plain } from './clean.ts';
import { parseDate } from './dates/index.ts';
import { absolute, isWeb } from './links.ts';

const { findAll, findOne, getInnerHTML, getOuterHTML, textContent } = DomUtils;
type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof findAll>[number];
type Within = Document | Element;

const classed = (name: string) => (e: Element) => ` ${e.attribs.class ?? ''} `.includes(` ${name} `);
const first = (within: Within, name: string): Element | undefined =>
  findOne(classed(name), within.children) ?? undefined;
const every = (within: Within, name: string): Element[] => findAll(classed(name), within.children);

/** The public preview of a Telegram channel (t.me/s/name) as a feed, newest first; undefined where the page is something else. */
export function parseTelegram(html: string, url: string | null): Feed | undefined {
  if (!html.includes('tgme_widget_message') && !html.includes('tgme_channel_info')) return undefined;
  const page = parseDocument(html);
  const metas = findAll((e) => e.name === 'meta', page.children);
  const meta = (property: string) => metas.find((m) => m.attribs.property === property)?.attribs.content;
  const older = findAll((e) => e.name === 'link' && e.attribs.rel === 'prev', page.children)[0]?.attribs.href;
  const messages = findAll(
    (e) => e.attribs['data-post'] !== undefined && classed('tgme_widget_message')(e),
    page.children,
  );
  const entries = messages.flatMap((m) => messageOf(m) ?? []).reverse();
  return {
    format: 'telegram',
    parser: 'html',
    title: plain(meta('og:title')),
    link: url?.replace('/s/', '/').replace(/\?.*$/, '') ?? null,
    language: null,
    wishes: NO_WISHES,
    hubs: [],
    self: null,
    next: absolute(older, url),
    entries,
    lost: 0,
  };
}

/** One message; service notes and messages without words are none. */
function messageOf(message: Element): Entry | undefined {
  const post = message.attribs['data-post']!;
  const texts = every(message, 'tgme_widget_message_text').filter((e) => !classed('js-message_reply_text')(e));
  // A text may be wrapped in another of the same class.
  const own = texts.filter(
    (e) => !texts.some((outer) => outer !== e && findAll((x) => x === e, outer.children).length > 0),
  );
  const preview = first(message, 'tgme_widget_message_link_preview');
  const written = own.map((e) => `<p>${getInnerHTML(e)}</p>`).join('\n');
  const content = written || (preview ? previewOf(preview) : '');
  if (!content || first(message, 'service_message')) return undefined;
  const dated = first(message, 'tgme_widget_message_date');
  const time = findAll((e) => e.name === 'time' && e.attribs.datetime !== undefined, (dated ?? message).children)[0];
  const from = first(message, 'tgme_widget_message_forwarded_from_name');
  return {
    id: post,
    link: absolute(dated?.attribs.href) ?? `https://t.me/${post}`,
    title: null,
    published: parseDate(time?.attribs.datetime),
    updated: null,
    author: from ? plain(textContent(from), LONGEST.name) : null,
    content: cut(content, LONGEST.text),
    summary: null,
    categories: findAll((e) => e.name === 'a' && /^\?q=%23/.test(e.attribs.href ?? ''), message.children).map((e) =>
      line(textContent(e)),
    ),
    language: null,
    pictures: photosOf(message),
  };
}

function previewOf(preview: Element): string {
  const parts = ['link_preview_title', 'link_preview_description'].map((name) => first(preview, name));
  return parts.flatMap((p) => (p ? [`<p>${getInnerHTML(p)}</p>`] : [])).join('\n') || getOuterHTML(preview);
}

function photosOf(message: Element): Picture[] {
  const styles = every(message, 'tgme_widget_message_photo_wrap').map((e) => e.attribs.style ?? '');
  return styles.flatMap((style) => {
    const url = /background-image:\s*url\(['"]?([^'")]+)/.exec(style)?.[1];
    return isWeb(url) ? [{ url }] : [];
  });
}
