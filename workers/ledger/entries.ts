import { sql } from 'kysely';
import type { Db } from './db.ts';

/** What the ledger knows of an entry that a feed showed before. */
export interface KnownEntry {
  readonly key: string;
  readonly fingerprint: string;
  readonly article: number | null;
}

/** Of the given keys, those that the feed has shown before. */
export async function knownEntries(db: Db, feed: number, keys: readonly string[]): Promise<Map<string, KnownEntry>> {
  const { rows } =
    await sql<KnownEntry>`select key, fingerprint, article_id as article from feed_entries where feed_id = ${feed} and key = any(${[...keys]})`.execute(
      db,
    );
  return new Map(rows.map((row) => [row.key, row]));
}

export interface SeenEntry {
  readonly key: string;
  readonly fingerprint: string;
  /** null: seen and left out, being older than the feed is read back. */
  readonly article: number | null;
  readonly published: string | null;
  /** True where the article has still to be handed to the queue. */
  readonly queue: boolean;
}

/** Remembers entries, in the transaction that stores their articles. Each key stands once among them. */
export async function rememberEntries(
  db: Db,
  entries: readonly SeenEntry[],
  { feed, now }: { feed: number; now: string },
): Promise<void> {
  if (entries.length === 0) return;
  const column = <K extends keyof SeenEntry>(name: K) => entries.map((e) => e[name]);
  await sql`
    insert into feed_entries (feed_id, key, fingerprint, article_id, published, first_seen, last_seen, queued_at)
    select ${feed}::bigint, key, fingerprint, article, published, ${now}::timestamptz, ${now}::timestamptz, case when queue then null else ${now}::timestamptz end
    from unnest(${column('key')}::text[], ${column('fingerprint')}::text[], ${column('article')}::bigint[], ${column('published')}::timestamptz[], ${column('queue')}::boolean[])
      as seen (key, fingerprint, article, published, queue)
    on conflict (feed_id, key) do update set fingerprint = excluded.fingerprint, last_seen = excluded.last_seen,
      article_id = coalesce(excluded.article_id, feed_entries.article_id),
      queued_at = case when excluded.queued_at is null then null else feed_entries.queued_at end`.execute(db);
}

/** Notes that entries are still shown. */
export async function seeEntries(
  db: Db,
  keys: readonly string[],
  { feed, now }: { feed: number; now: string },
): Promise<void> {
  if (keys.length > 0)
    await sql`update feed_entries set last_seen = ${now} where feed_id = ${feed} and key = any(${[...keys]})`.execute(
      db,
    );
}

/** Articles that were stored and whose handing to the queue was never noted: a poller died in between. */
export async function unqueuedArticles(
  db: Db,
  { before, limit }: { before: string; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{
    id: number;
  }>`select distinct article_id as id from feed_entries where queued_at is null and article_id is not null and last_seen <= ${before} order by 1 limit ${limit}`.execute(
    db,
  );
  return rows.map((row) => row.id);
}

/** Notes that articles were handed to the queue. */
export async function noteQueued(db: Db, articles: readonly number[], now: string): Promise<void> {
  if (articles.length > 0)
    await sql`update feed_entries set queued_at = ${now} where queued_at is null and article_id = any(${[...articles]})`.execute(
      db,
    );
}

/** How many entries the feed showed for the first time since; its rhythm. */
export async function countEntries(db: Db, feed: number, since: string): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select count(*) as n from feed_entries where feed_id = ${feed} and first_seen >= ${since}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

/** Pictures of an article with their captions, in order; kept apart from its text. */
export async function storePictures(
  db: Db,
  article: number,
  pictures: readonly { url: string; caption?: string }[],
): Promise<void> {
  if (pictures.length === 0) return;
  const rows = pictures.map(({ url, caption }, position) => ({
    article_id: article,
    url,
    caption: caption ?? null,
    position,
  }));
  await db
    .insertInto('article_pictures')
    .values(rows)
    .onConflict((oc) => oc.columns(['article_id', 'url']).doNothing())
    .execute();
}

/** The article that is known by an address already, and how long its text is. */
export async function articleAt(db: Db, canonicalUrl: string): Promise<{ id: number; length: number } | undefined> {
  const row = await db
    .selectFrom('articles')
    .select(['id', sql<number>`length(text)`.as('length')])
    .where('canonical_url', '=', canonicalUrl)
    .executeTakeFirst();
  return row;
}
