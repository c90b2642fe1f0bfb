import { sql } from 'kysely';
import type { Db } from './db.ts';
import { unheld } from './feedschedule.ts';

export interface Holding {
  /** Name of the poller. */
  readonly poller: string;
  readonly now: string;
  readonly until: string;
}

/** Takes a host for one poller, unless somebody is reading from it or it wants to rest; false then. */
export async function holdHost(db: Db, host: string, { poller, now, until }: Holding): Promise<boolean> {
  const held = sql`insert into feed_hosts (host, leased_by, leased_until) values (${host}, ${poller}, ${until})
    on conflict (host) do update set leased_by = excluded.leased_by, leased_until = excluded.leased_until
    where (${unheld('feed_hosts.leased_until', now)} or feed_hosts.leased_by = excluded.leased_by)
      and ${unheld('feed_hosts.not_before', now)}
    returning host`;
  return (await held.execute(db)).rows.length > 0;
}

/** robots.txt of a host, as it was last fetched. */
export interface Robots {
  readonly text: string;
  /** 0 where the host could not be reached. */
  readonly status: number;
  readonly at: string;
}

export async function readRobots(db: Db, host: string): Promise<Robots | undefined> {
  const row = await db
    .selectFrom('feed_hosts')
    .select(['robots', 'robots_status', 'robots_at'])
    .where('host', '=', host)
    .executeTakeFirst();
  return row?.robots_at ? { text: row.robots ?? '', status: row.robots_status ?? 0, at: row.robots_at } : undefined;
}

export async function storeRobots(db: Db, host: string, { text, status, at }: Robots): Promise<void> {
  const values = { robots: text, robots_status: status, robots_at: at };
  await db
    .insertInto('feed_hosts')
    .values({ host, ...values })
    .onConflict((oc) => oc.column('host').doUpdateSet(values))
    .execute();
}
