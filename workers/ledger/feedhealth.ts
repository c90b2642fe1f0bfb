import { sql } from 'kysely';
import type { Db } from './db.ts';
import type { FeedRow } from './feedtables.ts';

/** A feed that brings nothing just now, and why that is worth a word. */
export interface Blind {
  readonly feed: FeedRow;
  /** `failing`: it does not answer; `silent`: it answers, and shows nothing new for longer than its own rhythm explains. */
  readonly why: 'failing' | 'silent';
  /** ISO. */
  readonly since: string;
}

const HOUR = 3_600_000;
/** A failure of less than this is a hiccup. */
const HICCUP = 6 * HOUR;
/** No feed is silent before: a daily paper rests on Sunday. */
const PATIENCE = 36 * HOUR;
/** So many times its usual gap. */
const GAPS = 3;
/** Where a feed has shown too little for a rhythm. */
const UNKNOWN = 7 * 24 * HOUR;
/** Entries from which a rhythm is read, and how far before the newest one they may lie. */
const [FEWEST, WINDOW] = [3, '28 days'];

/**
 * Feeds that are active and blind at a time. Its rhythm is that of the four weeks before a feed's newest entry, so that a
 * silence does not become the rule that it is judged by.
 */
export async function blindFeeds(db: Db, at: string): Promise<Blind[]> {
  // The window is counted back from the newest entry; entries without a date count from when they were first seen.
  const { rows } = await sql<FeedRow & { shown: number; oldest: string | null }>`
    select feeds.*, rhythm.shown, rhythm.oldest from feeds
    cross join lateral (
      select count(*)::int as shown, min(coalesce(published, first_seen)) as oldest from feed_entries
      where feed_id = feeds.id and coalesce(published, first_seen) between feeds.last_entry_at - ${WINDOW}::interval and feeds.last_entry_at
    ) rhythm
    where state = 'active' and last_checked_at is not null
      and (failing_since is not null or coalesce(greatest(last_entry_at, first_good_at), added_at) < ${at}::timestamptz - interval '36 hours')
    order by country, title, id`.execute(db);
  return rows.flatMap(({ shown, oldest, ...feed }): Blind[] => {
    const now = Date.parse(at);
    if (feed.failing_since)
      return feed.announced || now - Date.parse(feed.failing_since) > HICCUP
        ? [{ feed, why: 'failing', since: feed.failing_since }]
        : [];
    // A feed that was taken in today is not silent yet, however old what it holds.
    const heard = Math.max(
      Date.parse(feed.last_entry_at ?? feed.added_at),
      Date.parse(feed.first_good_at ?? feed.added_at),
    );
    const gap = oldest && shown >= FEWEST ? (Date.parse(feed.last_entry_at!) - Date.parse(oldest)) / (shown - 1) : null;
    const patience = gap === null ? UNKNOWN : Math.max(PATIENCE, GAPS * gap);
    return now - heard > patience ? [{ feed, why: 'silent', since: new Date(heard).toISOString() }] : [];
  });
}

/** Languages of which every active feed is blind. */
export function blindLanguages(feeds: readonly FeedRow[], blind: readonly Blind[]): string[] {
  const deaf = new Set(blind.map((b) => b.feed.id));
  const active = feeds.filter((f) => f.state === 'active' && f.language !== null && f.last_checked_at !== null);
  const heard = new Set(active.filter((f) => !deaf.has(f.id)).map((f) => f.language));
  return [...new Set(active.map((f) => f.language!))].filter((language) => !heard.has(language)).sort();
}
