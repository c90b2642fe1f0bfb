import { sql } from 'kysely';
import type { Db } from './db.ts';
import { factOf, selectFacts, type TracedFact } from './facts.ts';

/** Names of all sources that articles came from. */
export async function sourceNames(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('articles').select('source').distinct().orderBy('source').execute();
  return rows.map((row) => row.source);
}

/** What `status` tells. */
export interface Overview {
  readonly articles: number;
  readonly waiting: number;
  readonly facts: number;
  readonly stories: number;
  readonly flags: number;
  readonly open: number;
  readonly feeds: number;
  readonly failing: number;
  readonly chats: number;
}

/** Counts of the whole ledger; large tables are estimated from PostgreSQL's own statistics. */
export async function overview(db: Db): Promise<Overview> {
  const { rows } = await sql<Overview>`select
    (select count(*) from articles)::int as articles,
    (select count(*) from articles where state <> 'recorded')::int as waiting,
    (select count(*) from facts where superseded_at is null)::int as facts,
    (select count(*) from subjects where merged_into is null and deal_id = id)::int as stories,
    (select count(*) from discrepancies where relation = 'conflict' and state <> 'withdrawn')::int as flags,
    (select count(*) from discrepancies where relation = 'conflict' and state in ('open', 'held'))::int as open,
    (select count(*) from feeds where state = 'active')::int as feeds,
    (select count(*) from feeds where state = 'active' and failing_since is not null)::int as failing,
    (select count(*) from targets where state = 'active')::int as chats`.execute(db);
  return rows[0]!;
}

/** What happened between two moments, for a digest's numbers. */
export async function periodCounts(
  db: Db,
  period: { readonly from: string; readonly to: string },
): Promise<{ articles: number; facts: number; flags: number }> {
  const { rows } = await sql<{ articles: number; facts: number; flags: number }>`select
    (select count(*) from articles where recorded_at > ${period.from} and recorded_at <= ${period.to} and relevant)::int as articles,
    (select count(*) from facts where recorded_at > ${period.from} and recorded_at <= ${period.to} and superseded_at is null)::int as facts,
    (select count(*) from discrepancies where raised_at > ${period.from} and raised_at <= ${period.to} and relation = 'conflict' and state <> 'withdrawn')::int as flags`.execute(
    db,
  );
  return rows[0]!;
}

/** Ids of facts that were recorded in a period and still stand, oldest first. */
export async function factsRecorded(
  db: Db,
  period: { readonly from: string; readonly to: string; readonly limit: number },
): Promise<{ id: number; subject: number }[]> {
  const rows = await db
    .selectFrom('facts')
    .innerJoin('subjects', 'subjects.id', 'facts.subject_id')
    .select(['facts.id', 'subjects.deal_id as subject'])
    .where('facts.recorded_at', '>', period.from)
    .where('facts.recorded_at', '<=', period.to)
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.id')
    .limit(period.limit)
    .execute();
  return rows;
}

/**
 * Whether a claim says something that was not known: no earlier article tells the same of the same subject, holder and period
 * (bounds that meet, or the same words).
 */
export async function isNews(db: Db, fact: number): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`select exists (
    select 1 from facts f join facts e on e.subject_id = f.subject_id and e.attribute = f.attribute
    where f.id = ${fact} and e.id < f.id and e.article_id <> f.article_id
      and coalesce(e.holder, '') = coalesce(f.holder, '') and coalesce(e.by, '') = coalesce(f.by, '')
      and coalesce(e.period, '') = coalesce(f.period, '') and coalesce(e.substance, '') = coalesce(f.substance, '')
      and coalesce(e.unit, '') = coalesce(f.unit, '')
      and (e.value = f.value or (e.low <= f.high * 1.05 and e.high >= f.low * 0.95))) as known`.execute(db);
  return !rows[0]!.known;
}

/** Articles by their address as people paste it. */
export async function findArticle(
  db: Db,
  url: string,
): Promise<
  | {
      id: number;
      state: string;
      failure: string | null;
      relevant: boolean | null;
      origin: number | null;
      source: string;
    }
  | undefined
> {
  return db
    .selectFrom('articles')
    .select(['id', 'state', 'failure', 'relevant', 'origin_id as origin', 'source'])
    .where((eb) => eb.or([eb('url', '=', url), eb('canonical_url', '=', url)]))
    .orderBy('id', 'desc')
    .executeTakeFirst();
}

/** Standing facts in the order of their ids, for exports that walk the whole ledger. */
export async function factsAfter(
  db: Db,
  page: { readonly after: number; readonly limit: number },
): Promise<TracedFact[]> {
  const rows = await selectFacts(db)
    .where('facts.id', '>', page.after)
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.id')
    .limit(page.limit)
    .execute();
  return rows.map(factOf);
}
