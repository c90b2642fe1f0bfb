import { sql } from 'kysely';
import type { Db } from './db.ts';

/** Whose the feeds are by which these articles came (`state`, `public`, `independent` …), where config/feeds.opml says so. */
export async function ownersOf(db: Db, articles: readonly number[]): Promise<Map<number, string>> {
  if (articles.length === 0) return new Map();
  const { rows } = await sql<{
    article: number;
    ownership: string;
  }>`select distinct on (e.article_id) e.article_id as article, f.ownership
    from feed_entries e join feeds f on f.id = e.feed_id
    where e.article_id = any(${[...articles]}) and f.ownership is not null order by e.article_id, f.id`.execute(db);
  return new Map(rows.map((row) => [row.article, row.ownership]));
}
