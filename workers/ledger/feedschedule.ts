import { type RawBuilder, sql } from 'kysely';
import type { Db } from './db.ts';
import type { FeedRow } from './feedtables.ts';

/** A schedule further ahead than this is a clock's mistake: nothing waits longer than a day, an hour of skipped days aside. */
const FURTHEST = '8 days';

/** A claim that lasts longer than this was made by a clock that ran ahead. */
const LONGEST_CLAIM = '1 hour';

/** True where nobody holds what the column belongs to at `now`. */
export const unheld = (column: string, now: string): RawBuilder<boolean> => {
  const until = sql.ref(column);
  return sql<boolean>`(${until} is null or ${until} <= ${now}::timestamptz or ${until} > ${now}::timestamptz + ${LONGEST_CLAIM}::interval)`;
};

export interface Claim {
  /** Name of the poller that takes them. */
  readonly poller: string;
  readonly limit: number;
  /** ISO; the poller's clock decides, so that tests may set it. */
  readonly now: string;
  /** ISO; after that others may take them, should this poller have died. */
  readonly until: string;
}

/** Takes due feeds, one a host and none of a host that somebody is reading from; any number of pollers may do so at once. */
export async function claimFeeds(db: Db, { poller, limit, now, until }: Claim): Promise<FeedRow[]> {
  const due = sql`feeds.state = 'active' and (feeds.next_check_at <= ${now} or feeds.next_check_at > ${now}::timestamptz + ${FURTHEST}::interval)
    and ${unheld('feeds.leased_until', now)}`;
  const free = sql`${unheld('feed_hosts.leased_until', now)} and ${unheld('feed_hosts.not_before', now)}`;
  const claimed = sql<FeedRow>`
    with first as (
      select feeds.host, feeds.next_check_at from feeds join feed_hosts using (host)
      where ${due} and ${free} order by feeds.next_check_at limit ${limit * 10 + 50}
    ), ranked as (
      select host, min(next_check_at) as at from first group by host
    ), free as (
      select feed_hosts.host from feed_hosts join ranked using (host) where ${free}
      order by ranked.at limit ${limit} for update of feed_hosts skip locked
    ), picked as (
      select distinct on (feeds.host) feeds.id, feeds.host from feeds join free using (host) where ${due} order by feeds.host, feeds.next_check_at, feeds.id
    ), held as (
      update feed_hosts set leased_by = ${poller}, leased_until = ${until} from picked where feed_hosts.host = picked.host
    )
    update feeds set leased_by = ${poller}, leased_until = ${until} from picked where feeds.id = picked.id returning feeds.*`;
  return (await claimed.execute(db)).rows;
}

/** Takes one feed, whether it is due or not, for what its hub pushed; undefined where somebody reads it just now, or it is not active. */
export async function claimFeed(
  db: Db,
  id: number,
  { poller, now, until }: Omit<Claim, 'limit'>,
): Promise<FeedRow | undefined> {
  return db
    .updateTable('feeds')
    .set({ leased_by: poller, leased_until: until })
    .where('id', '=', id)
    .where('state', '=', 'active')
    .where(unheld('leased_until', now))
    .returningAll()
    .executeTakeFirst();
}

/** What is noted of a feed's subscription to its hub; no claim is needed, since polls do not write it. */
export type HubPatch = Partial<Pick<FeedRow, 'hub_secret' | 'hub_until' | 'hub_asked_at' | 'hub_pushed_at'>>;

export async function noteHub(db: Db, id: number, patch: HubPatch): Promise<void> {
  await db.updateTable('feeds').set(patch).where('id', '=', id).execute();
}

/** Frees a host after a request: its next one may begin at `notBefore`. */
export async function freeHost(
  db: Db,
  host: string,
  { poller, notBefore }: { poller: string; notBefore: string | null },
): Promise<void> {
  await db
    .updateTable('feed_hosts')
    .set({ leased_by: null, leased_until: null, not_before: notBefore })
    .where('host', '=', host)
    .where('leased_by', '=', poller)
    .execute();
}

/** Keeps a claim for longer. */
export async function extendClaim(
  db: Db,
  feed: FeedRow,
  { poller, until }: { poller: string; until: string },
): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ leased_until: until })
    .where('id', '=', feed.id)
    .where('leased_by', '=', poller)
    .execute();
  await db
    .updateTable('feed_hosts')
    .set({ leased_until: until })
    .where('host', '=', feed.host)
    .where('leased_by', '=', poller)
    .execute();
}

export type FeedPatch = Partial<Omit<FeedRow, 'id' | 'added_at' | 'leased_by' | 'leased_until'>>;

/**
 * Writes what a poll found and gives the feed back.
 * @returns false where the claim was lost to another poller meanwhile: nothing was written
 */
export async function settleFeed(
  db: Db,
  feed: FeedRow,
  { poller, patch }: { poller: string; patch: FeedPatch },
): Promise<boolean> {
  if (patch.host !== undefined)
    await db
      .insertInto('feed_hosts')
      .values({ host: patch.host })
      .onConflict((oc) => oc.column('host').doNothing())
      .execute();
  const settled = await db
    .updateTable('feeds')
    .set({ ...patch, leased_by: null, leased_until: null })
    .where('id', '=', feed.id)
    .where('leased_by', '=', poller)
    .returning('id')
    .executeTakeFirst();
  return settled !== undefined;
}

/** Makes all active feeds due now (or those of one id); for "poll at once". */
export async function dueNow(db: Db, now: string, ids?: readonly number[]): Promise<number> {
  let query = db.updateTable('feeds').set({ next_check_at: now }).where('state', '=', 'active');
  if (ids) query = query.where('id', 'in', [...ids]);
  const { numUpdatedRows } = await query.executeTakeFirst();
  return Number(numUpdatedRows);
}

/**
 * After the clock jumped or the program stood still, feeds that are overdue by more than `late` seconds are spread over the next
 * `over` seconds, so that they do not all come at once; and so are those that were last read in what is now the future, or are due
 * too far in it, so that none is silent until the clock gets there again.
 */
export async function spreadOverdue(
  db: Db,
  { now, late, over }: { now: string; late: number; over: number },
): Promise<number> {
  const spread = sql`update feeds set next_check_at = ${now}::timestamptz + random() * ${over} * interval '1 second'
    where state = 'active' and (next_check_at < ${now}::timestamptz - ${late} * interval '1 second'
      or next_check_at > ${now}::timestamptz + ${FURTHEST}::interval
      or (last_checked_at > ${now}::timestamptz + ${late} * interval '1 second' and next_check_at > ${now}::timestamptz + ${over} * interval '1 second'))`;
  return Number((await spread.execute(db)).numAffectedRows ?? 0);
}

/** When the next feed is due, ISO; undefined where there is none. */
export async function nextDue(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom('feeds')
    .select((eb) => eb.fn.min('next_check_at').as('at'))
    .where('state', '=', 'active')
    .executeTakeFirst();
  return (row?.at as string | null | undefined) ?? undefined;
}
