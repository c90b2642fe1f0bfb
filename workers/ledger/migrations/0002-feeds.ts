import type { Migration } from '../migrate.ts';

/** Feeds with their schedule and health, the hosts they live on, the entries seen, pictures of articles, robots.txt. */
export const feeds: Migration = {
  name: '0002-feeds',
  up: `
create table feeds (
  id bigint generated always as identity primary key,
  url text not null unique,
  host text not null,
  -- rss, atom … as last read; site: an address whose feeds are still to be found
  kind text not null default 'feed',
  title text,
  site_url text,
  country text,
  language text,
  -- state, public, independent, agency …
  ownership text,
  categories text[] not null default '{}',
  -- zone of dates that state none
  zone text,
  -- where it comes from: file, chat; a feed of a file leaves with its line
  origin text not null default 'file',
  added_by text,
  added_at timestamptz not null,
  state text not null default 'active' check (state in ('active', 'paused', 'gone', 'removed')),
  read_back_days double precision,

  etag text,
  last_modified text,
  -- the address that sent them
  validators_url text,
  body_hash text,
  moved_to text,
  moved_seen int not null default 0,

  next_check_at timestamptz not null,
  interval_seconds double precision,
  -- what the feed asked for in its last document: seconds between polls, hours (UTC) and days (0 Sunday) to leave out
  hinted_seconds double precision,
  skip_hours int[] not null default '{}',
  skip_days int[] not null default '{}',
  leased_by text,
  leased_until timestamptz,

  first_good_at timestamptz,
  last_good_at timestamptz,
  last_checked_at timestamptz,
  last_entry_at timestamptz,
  entries_per_day double precision,
  failures int not null default 0,
  fault text,
  failure text,
  failing_since timestamptz,
  announced boolean not null default false,
  -- more arrived between two polls than the feed shows
  gaps int not null default 0,
  gap_at timestamptz,
  -- entries that no parser could read in the last document
  lost int not null default 0,

  hub text,
  topic text,
  hub_secret text,
  hub_until timestamptz
);
create index feeds_due on feeds (next_check_at) where state = 'active';
create index feeds_host on feeds (host);

-- one request a host at a time, whatever process asks
create table feed_hosts (
  host text primary key,
  leased_by text,
  leased_until timestamptz,
  not_before timestamptz,
  robots text,
  robots_status int,
  robots_at timestamptz
);

create table feed_entries (
  feed_id bigint not null references feeds,
  key text not null,
  fingerprint text not null,
  -- null: seen, but older than the feed was read back
  article_id bigint references articles,
  published timestamptz,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  -- null: its article was stored and not yet handed to the queue
  queued_at timestamptz,
  primary key (feed_id, key)
);
create index feed_entries_article on feed_entries (article_id);
create index feed_entries_recent on feed_entries (feed_id, first_seen);
create index feed_entries_unqueued on feed_entries (first_seen) where queued_at is null and article_id is not null;

create table article_pictures (
  article_id bigint not null references articles,
  url text not null,
  caption text,
  position int not null,
  primary key (article_id, url)
);
`,
};
