import { type Entry, type Feed, ParseError, type Setting } from '../feed.ts';
import { cut } from './clean.ts';
import { decode, fromUpper } from './decode.ts';
import { parseFirst } from './first.ts';
import { parseJsonFeed } from './json.ts';
import { parseLenient } from './lenient.ts';
import { parseTelegram } from './telegram.ts';
import { readable } from './text.ts';

export interface Document {
  readonly bytes: Uint8Array;
  /** The Content-Type header, where there was one. */
  readonly contentType?: string | undefined;
  /** Where it was fetched from; relative addresses are read against it. */
  readonly url?: string | undefined;
  /** IANA zone of dates that state none. */
  readonly zone?: string | undefined;
  /** True after rss-parser ran out of time on it. */
  readonly lenient?: boolean;
  /** Set to 1 by the thread that begins with it, so that its time is counted from there. */
  readonly begun?: Int32Array;
}

/** Control characters that XML 1.0 §2.2 forbids, and the same written as entities. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const FORBIDDEN_ENTITY = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi;
/** Numbers of windows-1252 where Unicode has control characters (HTML Living Standard §13.2.5.80), escaped once or twice. */
const MISNAMED = /&(?:amp;)?#(?:0*(12[89]|1[34]\d|15\d)|x0*([89][0-9a-f]));/gi;

const named = (text: string): string =>
  text
    .replace(FORBIDDEN_ENTITY, '')
    .replace(MISNAMED, (_, ten?: string, sixteen?: string) =>
      fromUpper(ten ? Number(ten) : Number.parseInt(sixteen!, 16)),
    );

/** White space, marks and stray text before the document; control characters in it. */
function prepared(text: string): string {
  const storable = FORBIDDEN.test(text) ? text.replace(new RegExp(FORBIDDEN, 'g'), '') : text;
  const bare = (/&(?:amp;)?#/.test(storable) ? named(storable) : storable).replace(/^[\s\ufeff]+/, '');
  const start = bare.search(/<[?!a-z]|[{[]/i);
  return start > 0 && start < 4_096 ? bare.slice(start) : bare;
}

/** True where the first element is that of a web page; a feed may stand under a wrong document type. */
function isPage(text: string): boolean {
  const head = text.slice(0, 10_000).replace(/<!--[\s\S]*?-->/g, '');
  const root = /<([a-z][\w:.-]*)/i.exec(head)?.[1]?.toLowerCase();
  return (
    root === 'html' ||
    root === 'head' ||
    root === 'body' ||
    (/<!doctype html/i.test(head) && !/^(rss|feed|rdf:rdf|urlset)$|:feed$/.test(root ?? ''))
  );
}

/** Entries without a title or an address of their own get what stands for them. */
function completed(feed: Feed): Feed {
  const words = (entry: Entry) =>
    cut(
      readable(entry.summary ?? entry.content)
        .text.replace(/\s+/g, ' ')
        .slice(0, 400),
      101,
    ) ||
    readable(entry.content).text.slice(0, 100) ||
    null;
  const whole = (entry: Entry): Entry => {
    const link = entry.link ?? feed.link;
    if (entry.title) return entry.link ? entry : { ...entry, link };
    return { ...entry, link, title: words(entry) ?? link, untitled: true };
  };
  return { ...feed, entries: feed.entries.map(whole) };
}

/**
 * Bytes to a feed: decoded, cleaned, read by rss-parser and, where that fails or is known to be wrong, by the lenient parser.
 * @throws {ParseError} with what it is instead
 */
export async function parseFeed(document: Document): Promise<Feed> {
  if (document.bytes.length === 0) throw new ParseError('empty', 'The document is empty.');
  const setting: Setting = { url: document.url ?? null, zone: document.zone };
  const text = prepared(decode(document.bytes, document.contentType).text);
  if (text === '') throw new ParseError('empty', 'The document is blank.');
  return completed(await read(text, setting, document.lenient ?? false));
}

async function read(text: string, setting: Setting, lenient: boolean): Promise<Feed> {
  if (text.startsWith('{') || text.startsWith('[')) return parseJsonFeed(text, setting);
  if (isPage(text)) {
    const channel = parseTelegram(text, setting.url);
    if (channel) return channel;
    throw new ParseError('html', 'This is a web page, not a feed.');
  }
  return (lenient ? undefined : await parseFirst(text, setting)) ?? parseLenient(text, setting);
}
