import { sql } from 'kysely';
import type { Fact } from '#fact';
import type { Db } from './db.ts';
import { factOf, selectFacts } from './facts.ts';

/** An earlier article that this one may be a copy of. */
export interface OriginCandidate {
  readonly article: number;
  readonly origin: number;
  readonly source: string;
  readonly language: string;
  readonly published: string | null;
  readonly canonicalUrl: string;
  readonly sketch: readonly number[];
  readonly facts: readonly Fact[];
}

const BY_TEXT = 30;
const BY_DEALS = 10;

/** Articles whose text shares a band of the fingerprint, and of `companions` (ids) the nearest in time, with their facts. */
export async function findOriginCandidates(
  db: Db,
  ask: { article: number; bands: readonly string[]; companions: readonly number[]; published: string | null },
): Promise<OriginCandidate[]> {
  const { rows } = await sql<{
    id: number;
    origin_id: number;
    source: string;
    language: string | null;
    published: string | null;
    canonical_url: string;
    sketch: number[] | null;
  }>`
    with alike as (
      select article_id, count(*) from fingerprints where band = any(${[...ask.bands]}::text[]) and article_id <> ${ask.article}
      group by 1 order by 2 desc, 1 limit ${BY_TEXT}
    ), near as (
      select id from articles where id = any(${[...ask.companions]}::bigint[]) and id <> ${ask.article} and ${ask.published}::timestamptz is not null
        and published between ${ask.published}::timestamptz - interval '3 days' and ${ask.published}::timestamptz + interval '3 days'
      order by id limit ${BY_DEALS}
    )
    select id, origin_id, source, language, published, canonical_url, sketch from articles
    where origin_id is not null and id in (select article_id from alike union select id from near) order by id`.execute(
    db,
  );
  if (rows.length === 0) return [];
  const told = await selectFacts(db)
    .where('facts.article_id', '=', sql<number>`any(${rows.map((row) => row.id)})`)
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.id')
    .execute();
  return rows.map((row) => ({
    article: row.id,
    origin: row.origin_id,
    source: row.source,
    language: row.language ?? 'und',
    published: row.published,
    canonicalUrl: row.canonical_url,
    sketch: row.sketch ?? [],
    facts: told.filter((fact) => fact.article_id === row.id).map(factOf),
  }));
}

/** Keeps an article's fingerprint, and opens an origin where it copies nobody. @returns the origin's id */
export async function saveOrigin(
  db: Db,
  article: number,
  { origin, bands }: { origin: number | undefined; bands: readonly string[] },
): Promise<number> {
  const printed = sql`insert into fingerprints (band, article_id) select distinct unnest(${[...bands]}::text[]), ${article}::bigint on conflict do nothing`;
  if (origin !== undefined) {
    await printed.execute(db);
    return origin;
  }
  const { rows } = await sql<{
    id: number;
  }>`with printed as (${printed}) insert into origins default values returning id`.execute(db);
  return rows[0]!.id;
}
