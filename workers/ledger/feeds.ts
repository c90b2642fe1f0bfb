import { sql } from 'kysely';
import type { Db } from './db.ts';
import { LedgerError } from './error.ts';
import type { FeedOrigin, FeedRow, FeedState } from './feedtables.ts';

/** What is known of a feed before it is read for the first time. */
export interface NewFeed {
  /** http(s); a web page will do: its feed is looked for at the first poll. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  /** state, public, independent, agency … */
  readonly ownership?: string | undefined;
  readonly categories?: readonly string[] | undefined;
  /** IANA zone of dates that state none. */
  readonly zone?: string | undefined;
  readonly readBackDays?: number | undefined;
}

/**
 * The address that people mean: `example.com`, `https://example.com/feed`, `@channel`, `t.me/channel` (its public preview).
 * @throws {LedgerError} where it is none
 */
export function feedAddress(text: string): string {
  const given = text.trim().replace(/^<|>$/g, '');
  const channel = /^(?:@|(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.me\/(?:s\/)?)([a-z]\w{3,31})\/?$/i.exec(given)?.[1];
  if (channel) return `https://t.me/s/${channel}`;
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
  if (!/^[^\s/]+:\/\/[^\s/]*\.[^\s/]+|^https?:\/\/[^\s/]+:\d/i.test(full)) hostOf(given);
  hostOf(full);
  return new URL(full).href;
}

const hostOf = (url: string): string => {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new LedgerError(`"${url}" is not an http(s) address: give the address of a feed or of a site.`);
  return new URL(url).host;
};

const values = (feed: NewFeed) => ({
  title: feed.title ?? null,
  site_url: feed.siteUrl ?? null,
  country: feed.country ?? null,
  language: feed.language ?? null,
  ownership: feed.ownership ?? null,
  categories: [...(feed.categories ?? [])],
  zone: feed.zone ?? null,
  read_back_days: feed.readBackDays ?? null,
});

async function addHost(db: Db, host: string): Promise<void> {
  await db
    .insertInto('feed_hosts')
    .values({ host })
    .onConflict((oc) => oc.column('host').doNothing())
    .execute();
}

export interface AddFeed {
  /** A feed of a file leaves with its line; the others stay until somebody removes them. */
  readonly origin: FeedOrigin;
  /** `telegram:123`: who asked for it. */
  readonly by?: string;
  /** ISO; the first poll is due at once. */
  readonly now: string;
}

/**
 * Adds a feed, or brings back one that was removed or paused. Any poller takes it up at its next look, without restart.
 * @throws {LedgerError} where the address is none
 */
export async function addFeed(
  db: Db,
  feed: NewFeed,
  { origin, by, now }: AddFeed,
): Promise<{ id: number; outcome: 'new' | 'back' | 'same' }> {
  const host = hostOf(feed.url);
  await addHost(db, host);
  const fresh = await db
    .insertInto('feeds')
    .values({ url: feed.url, host, ...values(feed), origin, added_by: by ?? null, added_at: now, next_check_at: now })
    .onConflict((oc) => oc.column('url').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh) return { id: fresh.id, outcome: 'new' };
  const known = await db
    .selectFrom('feeds')
    .select(['id', 'state'])
    .where('url', '=', feed.url)
    .executeTakeFirstOrThrow();
  if (known.state === 'active') return { id: known.id, outcome: 'same' };
  await db
    .updateTable('feeds')
    .set({
      state: 'active',
      origin,
      failures: 0,
      fault: null,
      failure: null,
      failing_since: null,
      announced: false,
      next_check_at: now,
    })
    .where('id', '=', known.id)
    .execute();
  return { id: known.id, outcome: 'back' };
}

/**
 * Makes the feeds of the files those of the given list: new ones are added, changed descriptions taken over, feeds whose line
 * is gone are removed (their articles stay). Feeds that were added from chat are left alone, and so are pauses.
 */
export async function syncFeeds(
  db: Db,
  feeds: readonly NewFeed[],
  now: string,
): Promise<{ added: number; removed: number }> {
  let added = 0;
  for (const feed of feeds) {
    const { id, outcome } = await syncOne(db, feed, now);
    if (outcome !== 'same') added++;
    await db.updateTable('feeds').set(values(feed)).where('id', '=', id).where('origin', '=', 'file').execute();
  }
  const urls = feeds.map((f) => f.url);
  const gone = await db
    .updateTable('feeds')
    .set({ state: 'removed' })
    .where('origin', '=', 'file')
    .where('state', '<>', 'removed')
    .where(sql<boolean>`not (coalesce(feeds.moved_to, feeds.url) = any(${urls}) or feeds.url = any(${urls}))`)
    .returning('id')
    .execute();
  return { added, removed: gone.length };
}

/** A paused or ended feed of a file stays so; only a removed one comes back with its line. */
async function syncOne(db: Db, feed: NewFeed, now: string) {
  const known = await db
    .selectFrom('feeds')
    .select(['id', 'state'])
    .where((eb) => eb.or([eb('url', '=', feed.url), eb('moved_to', '=', feed.url)]))
    .executeTakeFirst();
  if (known && known.state !== 'removed') return { id: known.id, outcome: 'same' as const };
  return addFeed(db, feed, { origin: 'file', now });
}

/** Pauses, resumes, removes; a resumed feed is due at once. False where there is no such feed. */
export async function setFeedState(
  db: Db,
  id: number,
  { state, now }: { state: FeedState; now: string },
): Promise<boolean> {
  const changed = await db
    .updateTable('feeds')
    .set(
      state === 'active'
        ? { state, next_check_at: now, failures: 0, fault: null, failure: null, failing_since: null, announced: false }
        : { state },
    )
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function readFeed(db: Db, id: number): Promise<FeedRow | undefined> {
  return db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Feeds that people know of, by country and title; removed ones are left out. */
export async function listFeeds(db: Db): Promise<FeedRow[]> {
  return db
    .selectFrom('feeds')
    .selectAll()
    .where('state', '<>', 'removed')
    .orderBy('country')
    .orderBy('title')
    .orderBy('id')
    .execute();
}

/** By number, address, or a part of title or address; at most ten. */
export async function findFeeds(db: Db, text: string): Promise<FeedRow[]> {
  const query = db.selectFrom('feeds').selectAll().where('state', '<>', 'removed').orderBy('id').limit(10);
  if (/^#?\d{1,15}$/.test(text)) return query.where('id', '=', Number(text.replace('#', ''))).execute();
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return query.where((eb) => eb.or([eb('url', 'ilike', like), eb('title', 'ilike', like)])).execute();
}
