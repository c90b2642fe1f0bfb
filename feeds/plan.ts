import type { Article } from '#fact';
import type { FeedRow, KnownEntry } from '#ledger';
import type { Entry, Feed, Picture } from './feed.ts';
import { canonicalUrl, fingerprint, keysOf, withoutTracking } from './identify.ts';
import { isWeb } from './parse/links.ts';
import { readable } from './parse/text.ts';

/** An entry as it goes into the ledger. */
export interface Draft {
  readonly key: string;
  readonly fingerprint: string;
  readonly entry: Entry;
  readonly article: Article;
  readonly pictures: readonly Picture[];
  /** Its text is a teaser, and the page could not be had. */
  readonly partial?: true;
}

export interface Plan {
  /** Never shown before, and to be stored. */
  readonly fresh: readonly Draft[];
  /** Shown before with other words. */
  readonly changed: readonly Draft[];
  /** Never shown before, and older than the feed is read back: remembered only. */
  readonly old: readonly Draft[];
  /** Keys of entries that are as they were. */
  readonly same: readonly string[];
  /** True where nothing of the document was known although the feed was read before: entries may have been missed. */
  readonly gap: boolean;
}

export interface PlanOptions {
  readonly row: FeedRow;
  /** Address that the document came from. */
  readonly url: string;
  readonly now: number;
  readonly readBackDays: number;
}

/** Entries with a key and an article, each key once; what has neither link nor words is left out. */
export function draftsOf(feed: Feed, { row, url, now }: PlanOptions): Draft[] {
  const entries = feed.entries.filter((e) => (e.link && e.link !== feed.link) || (e.title && !e.untitled) || e.content);
  const keys = keysOf(entries);
  const sharers = new Map<string, Set<string>>();
  const around = { feedUrl: url, siteUrl: feed.link };
  const site = feed.link ? canonicalUrl(feed.link) : '';
  const canonical = entries.map((e) => (isWeb(e.link) ? canonicalUrl(e.link, around) : ''));
  canonical.forEach((c, i) => {
    sharers.set(c, (sharers.get(c) ?? new Set()).add(keys[i]!));
  });
  const drafts = new Map<string, Draft>();
  entries.forEach((entry, i) => {
    const key = keys[i]!;
    if (drafts.has(key)) return;
    const own =
      canonical[i]! !== '' && canonical[i] !== site && sharers.get(canonical[i]!)!.size === 1
        ? canonical[i]!
        : `${canonical[i] || url}#${key}`;
    const { text, pictures } = readable(entry.content, entry.link ?? url);
    const published = soberDate(entry.published ?? entry.updated, now);
    const article: Article = {
      url: isWeb(entry.link) ? withoutTracking(entry.link, around) : own,
      canonicalUrl: own,
      source: row.title ?? feed.title ?? row.host,
      ...((entry.language ?? feed.language ?? row.language)
        ? { language: (row.language ?? entry.language ?? feed.language)! }
        : {}),
      ...(published ? { published } : {}),
      fetched: new Date(now).toISOString(),
      ...(entry.title && !entry.untitled ? { title: entry.title } : {}),
      text,
    };
    drafts.set(key, {
      key,
      fingerprint: fingerprint(article.title ?? null, text),
      entry,
      article,
      pictures: [...entry.pictures, ...pictures],
    });
  });
  return [...drafts.values()];
}

/** A date that lies more than a day ahead, or before the web, is a mistake of the site. */
const soberDate = (date: string | null, now: number): string | null => {
  const time = date ? Date.parse(date) : Number.NaN;
  return time <= now + 86_400_000 && time >= Date.UTC(1990, 0, 1) ? date : null;
};

/** Sorts the entries of a document into new, changed, too old and known ones. */
export function planOf(drafts: readonly Draft[], known: ReadonlyMap<string, KnownEntry>, options: PlanOptions): Plan {
  const { row, now, readBackDays } = options;
  const first = row.first_good_at === null;
  const oldest = now - readBackDays * 86_400_000;
  const unknown = drafts.filter((d) => !known.has(d.key));
  const tooOld = (d: Draft) =>
    d.article.published !== undefined &&
    Date.parse(d.article.published) <
      (first ? oldest : Math.min(oldest, Date.parse(row.first_good_at!) - readBackDays * 86_400_000));
  return {
    fresh: unknown.filter((d) => !tooOld(d)),
    old: unknown.filter(tooOld),
    changed: drafts.filter((d) => known.has(d.key) && known.get(d.key)!.fingerprint !== d.fingerprint),
    same: drafts.filter((d) => known.get(d.key)?.fingerprint === d.fingerprint).map((d) => d.key),
    gap: !first && drafts.length >= 3 && unknown.length === drafts.length,
  };
}
