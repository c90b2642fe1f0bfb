import { sql } from 'kysely';
import type { Extraction } from '#fact';
import { articleOf, type StoredArticle } from './articles.ts';
import type { Db } from './db.ts';

/** What the extractor read out of an article, waiting to be recorded. */
export interface Reading {
  readonly article: StoredArticle;
  readonly extraction: Extraction;
  /** Old news read anew: nobody is told. */
  readonly quiet: boolean;
  /** Subjects wait to be told anew. */
  readonly stale: boolean;
  /** Another reading may have its turn after this one. */
  readonly more: boolean;
}

/** An earlier article that waits to be read holds the later ones up for so long, no longer. */
const GRACE = '60 seconds';
/** One writer at a time, in every process: the ledger comes out the same whoever worked. */
const RECORD_LOCK = 7_246_004;

/**
 * Keeps a reading until its turn to be recorded. False where the article has meanwhile been edited (it will be read again), or is
 * recorded already and this is not a re-reading.
 */
export async function saveReading(
  db: Db,
  article: Pick<StoredArticle, 'id' | 'digest'>,
  { extraction, quiet = false }: { extraction: Extraction; quiet?: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    with mine as (
      update articles set state = 'read' where id = ${article.id} and digest = ${article.digest} and (state <> 'recorded' or ${quiet}) returning id
    )
    insert into readings (article_id, digest, version, extraction, quiet)
    select id, ${article.digest}, ${extraction.version}, ${JSON.stringify(extraction)}::jsonb, ${quiet} from mine
    on conflict (article_id) do update set digest = excluded.digest, version = excluded.version, extraction = excluded.extraction,
      quiet = readings.quiet and excluded.quiet and readings.digest = excluded.digest, read_at = now()
    returning article_id`.execute(db);
  return rows.length > 0;
}

/** Whose turn it is: a reading; or nobody's because an earlier article is still being read; or there is none. */
export type Turn = Reading | 'blocked' | 'none';

/**
 * Takes the turn to record, in the caller's transaction, until that ends. Articles are recorded one at a time in the order in which
 * they were stored, so that any number of workers makes the same ledger as one.
 */
export async function takeTurn(db: Db): Promise<Turn> {
  await sql`select pg_advisory_xact_lock(${RECORD_LOCK})`.execute(db);
  const rows = await db
    .selectFrom('articles')
    .leftJoin('readings', (join) =>
      join.onRef('readings.article_id', '=', 'articles.id').onRef('readings.digest', '=', 'articles.digest'),
    )
    .selectAll('articles')
    .select([
      'readings.extraction',
      'readings.quiet',
      sql<boolean>`exists (select 1 from subjects where stale)`.as('stale'),
    ])
    .where(
      sql<boolean>`(articles.state = 'read' or (articles.state = 'stored' and articles.changed_at > now() - ${GRACE}::interval))`,
    )
    .orderBy('articles.id')
    .limit(2)
    .execute();
  const [first, second] = rows;
  if (!first) return 'none';
  if (first.state === 'stored') return 'blocked';
  if (first.extraction)
    return {
      article: articleOf(first),
      extraction: first.extraction,
      quiet: first.quiet ?? false,
      stale: first.stale,
      more: second?.state === 'read',
    };
  // Its reading is of a former text: it has to be read again.
  await db
    .updateTable('articles')
    .set({ state: 'stored', changed_at: sql`now()` })
    .where('id', '=', first.id)
    .execute();
  return 'blocked';
}

/** For verdicts, merges and splits: nobody records meanwhile. Held until the caller's transaction ends. */
export const holdTurn = async (db: Db): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${RECORD_LOCK})`.execute(db);
};

/** Sets an article aside after a failure; the sweep tries it again. */
export async function failArticle(db: Db, id: number, failure: string): Promise<void> {
  await db
    .updateTable('articles')
    .set({ state: 'failed', attempts: sql`attempts + 1`, failure: failure.slice(0, 2000) })
    .where('id', '=', id)
    .where('state', '<>', 'recorded')
    .execute();
  await db.deleteFrom('readings').where('article_id', '=', id).execute();
}

/** Ids of recorded articles that another version of the extractor has read, oldest first, after `after`. */
export async function staleArticles(
  db: Db,
  options: { version: string; after: number; limit: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('state', '=', 'recorded')
    .where('version', 'is distinct from', options.version)
    .where('id', '>', options.after)
    .orderBy('id')
    .limit(options.limit)
    .execute();
  return rows.map((row) => row.id);
}

export interface Finish {
  readonly extraction: Extraction;
  readonly deals: readonly number[];
  readonly origin: number;
  /** Of the text; kept where it is left out. */
  readonly sketch?: readonly number[] | undefined;
}

/** Marks an article as recorded and lets its reading go; the last step of the transaction. */
export async function finishArticle(db: Db, id: number, { extraction, deals, origin, sketch }: Finish): Promise<void> {
  await db
    .with('gone', (cte) => cte.deleteFrom('readings').where('article_id', '=', id))
    .updateTable('articles')
    .set({
      state: 'recorded',
      language: extraction.language,
      relevant: extraction.relevant,
      version: extraction.version,
      origin_id: origin,
      ...(sketch && { sketch: [...sketch] }),
      deals: [...new Set(deals)].sort((a, b) => a - b),
      recorded_at: sql`now()`,
      failure: null,
    })
    .where('id', '=', id)
    .execute();
}
