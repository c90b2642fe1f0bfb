import type { Generated, Selectable } from 'kysely';
import type { Id, Time } from './tables.ts';

/** Named by ASSAY_FEEDS, added in chat, or taken over from an OPML file. */
export type FeedOrigin = 'file' | 'chat' | 'import';
export type FeedState = 'active' | 'paused' | 'gone' | 'removed';

export interface FeedsTable {
  id: Id;
  url: string;
  host: string;
  kind: Generated<string>;
  title: string | null;
  site_url: string | null;
  country: string | null;
  language: string | null;
  ownership: string | null;
  categories: Generated<string[]>;
  zone: string | null;
  origin: Generated<FeedOrigin>;
  added_by: string | null;
  added_at: Time;
  state: Generated<FeedState>;
  read_back_days: number | null;
  etag: string | null;
  last_modified: string | null;
  validators_url: string | null;
  body_hash: string | null;
  moved_to: string | null;
  moved_seen: Generated<number>;
  next_check_at: Time;
  interval_seconds: number | null;
  hinted_seconds: number | null;
  skip_hours: Generated<number[]>;
  skip_days: Generated<number[]>;
  leased_by: string | null;
  leased_until: Time | null;
  first_good_at: Time | null;
  last_good_at: Time | null;
  last_checked_at: Time | null;
  last_entry_at: Time | null;
  entries_per_day: number | null;
  failures: Generated<number>;
  fault: string | null;
  failure: string | null;
  failing_since: Time | null;
  announced: Generated<boolean>;
  gaps: Generated<number>;
  gap_at: Time | null;
  lost: Generated<number>;
  hub: string | null;
  topic: string | null;
  hub_secret: string | null;
  hub_until: Time | null;
  hub_asked_at: Time | null;
  hub_pushed_at: Time | null;
}
/** A feed as the ledger holds it. */
export type FeedRow = Selectable<FeedsTable>;

/** The tables of migration 0002. */
export interface FeedTables {
  feeds: FeedsTable;
  feed_hosts: {
    host: string;
    leased_by: string | null;
    leased_until: Time | null;
    not_before: Time | null;
    robots: string | null;
    robots_status: number | null;
    robots_at: Time | null;
  };
  feed_entries: {
    feed_id: number;
    key: string;
    fingerprint: string;
    article_id: number | null;
    published: Time | null;
    first_seen: Time;
    last_seen: Time;
    queued_at: Time | null;
  };
  article_pictures: { article_id: number; url: string; caption: string | null; position: number };
}
