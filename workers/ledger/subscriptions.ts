import { type Selectable, sql } from 'kysely';
import type { SubscriptionsTable } from './bottables.ts';
import type { Db } from './db.ts';

export type Subscription = Selectable<SubscriptionsTable>;

/** `key` is the topic in its one canonical spelling; `topic` what the bot matches by. */
export interface NewSubscription {
  readonly target: number;
  readonly key: string;
  readonly topic: Readonly<Record<string, unknown>>;
  readonly by: string;
}

/** @returns false where the target has it already */
export async function subscribe(db: Db, subscription: NewSubscription): Promise<boolean> {
  const row = await db
    .insertInto('subscriptions')
    .values({
      target_id: subscription.target,
      key: subscription.key,
      topic: JSON.stringify(subscription.topic),
      created_by: subscription.by,
    })
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns false where the target has no such subscription */
export async function unsubscribe(db: Db, target: number, key: string): Promise<boolean> {
  const row = await db
    .deleteFrom('subscriptions')
    .where('target_id', '=', target)
    .where('key', '=', key)
    .executeTakeFirst();
  return row.numDeletedRows > 0n;
}

/** What a target is subscribed to, oldest first. */
export const subscriptionsOf = (db: Db, target: number): Promise<Subscription[]> =>
  db.selectFrom('subscriptions').selectAll().where('target_id', '=', target).orderBy('id').execute();

/** Every subscription of every target that is not gone. */
export const allSubscriptions = (db: Db): Promise<Subscription[]> =>
  db
    .selectFrom('subscriptions')
    .innerJoin('targets', 'targets.id', 'subscriptions.target_id')
    .selectAll('subscriptions')
    .where('targets.state', '<>', 'gone')
    .orderBy('subscriptions.id')
    .execute();

/** Tags of stories (`mineral:tungsten`, `country:KZ`), those of most stories first; of the latest two thousand stories. */
export async function tagCounts(db: Db): Promise<string[]> {
  const { rows } = await sql<{ tag: string }>`select tag from
    (select tags from subjects where merged_into is null order by latest desc nulls last, id desc limit 2000) s, unnest(s.tags) as tag
    group by tag order by count(*) desc, tag limit 1000`.execute(db);
  return rows.map((row) => row.tag);
}
