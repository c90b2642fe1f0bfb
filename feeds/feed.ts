/** The words of this room: what a feed and an entry are, whatever format they came in. */

export type Format = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'telegram';

export interface Picture {
  readonly url: string;
  readonly caption?: string;
}

/** One entry. Texts are clean (no NUL, no lone surrogates, no control characters); dates are ISO 8601 in UTC, or null where the feed gives none that can be. */
export interface Entry {
  /** As the feed gives it; null where it gives none. */
  readonly id: string | null;
  /** Absolute; the address of the site where the entry has none of its own; null where neither is known. */
  readonly link: string | null;
  /** Plain text. Where the feed gives none, its first words or its address stand for it, and `untitled` says so. */
  readonly title: string | null;
  readonly untitled?: true;
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  /** HTML as delivered, the fullest that the entry carries. */
  readonly content: string | null;
  /** HTML of the teaser, where the entry carries one beside its content. */
  readonly summary: string | null;
  readonly categories: readonly string[];
  readonly language: string | null;
  readonly pictures: readonly Picture[];
}

export interface Feed {
  readonly format: Format;
  /** Which parser read it. */
  readonly parser: 'rss-parser' | 'lenient' | 'json' | 'html';
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  /** What the feed asks of its readers. */
  readonly wishes: Wishes;
  /** Addresses of WebSub hubs, and the topic that they know the feed by. */
  readonly hubs: readonly string[];
  readonly self: string | null;
  /** The next older page of the feed (RFC 5005), where it names one. */
  readonly next: string | null;
  readonly entries: readonly Entry[];
  /** Entries that could not be read at all. */
  readonly lost: number;
}

export interface Wishes {
  /** Seconds between two polls: the longest of ttl and sy:updatePeriod. */
  readonly interval: number | null;
  /** Hours 0–23 in UTC, days 0 (Sunday) – 6. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly number[];
}

export const NO_WISHES: Wishes = { interval: null, skipHours: [], skipDays: [] };

/** What is known of a document beside itself. */
export interface Setting {
  /** Where it was fetched from; relative addresses are read against it. */
  readonly url: string | null;
  /** IANA zone of dates that state none; UTC where left out. */
  readonly zone?: string | undefined;
}

export type ParseFault = 'empty' | 'html' | 'opml' | 'not-a-feed' | 'malformed' | 'too-deep' | 'timeout' | 'memory';

/** A document that no parser could read as a feed. */
export class ParseError extends Error {
  override readonly name = 'ParseError';
  readonly fault: ParseFault;
  constructor(fault: ParseFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
