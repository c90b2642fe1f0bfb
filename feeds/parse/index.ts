import { type Feed, ParseError } from '../feed.ts';
import { decode } from './decode.ts';
import { parseFirst } from './first.ts';
import { parseJsonFeed } from './json.ts';
import { parseLenient } from './lenient.ts';
import { parseTelegram } from './telegram.ts';

export interface Document {
  readonly bytes: Uint8Array;
  /** The Content-Type header, where there was one. */
  readonly contentType?: string | undefined;
  /** Where it was fetched from; relative addresses are read against it. */
  readonly url?: string | undefined;
  /** True after rss-parser ran out of time on it. */
  readonly lenient?: boolean;
  /** Set to 1 by the thread that begins with it, so that its time is counted from there. */
  readonly begun?: Int32Array;
}

/** Forbidden control characters, also written as entities; XML 1.0 §2.2. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01]|11|12)|x0*(?:[0-8bcef]|1[0-9a-f]));/gi;

/** White space, marks and stray text before the document; control characters in it. */
function prepared(text: string): string {
  const bare = text.replace(FORBIDDEN, '').replace(/^[\s\ufeff]+/, '');
  const start = bare.search(/<[?!a-z]|[{[]/i);
  return start > 0 && start < 4_096 ? bare.slice(start) : bare;
}

/**
 * Bytes to a feed: decoded, cleaned, read by rss-parser and, where that fails or is known to be wrong, by the lenient parser.
 * @throws {ParseError} with what it is instead
 */
export async function parseFeed(document: Document): Promise<Feed> {
  if (document.bytes.length === 0) throw new ParseError('empty', 'The document is empty.');
  const url = document.url ?? null;
  const text = prepared(decode(document.bytes, document.contentType).text);
  if (text === '') throw new ParseError('empty', 'The document is blank.');
  if (text.startsWith('{') || text.startsWith('[')) return parseJsonFeed(text, url);
  if (/^<!doctype html|^<html/i.test(text.slice(0, 400).replace(/^(?:<\?[^>]*>|<!--[\s\S]*?-->|\s)+/, ''))) {
    const channel = parseTelegram(text, url);
    if (channel) return channel;
    throw new ParseError('html', 'This is a web page, not a feed.');
  }
  const first = document.lenient ? undefined : await parseFirst(text, url);
  return first ?? parseLenient(text, url);
}
