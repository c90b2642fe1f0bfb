import { createHash } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import type { Article } from '#fact';
import type { Db } from './db.ts';
import type { ArticleState, ArticlesTable } from './tables.ts';

/** An article as the ledger holds it. */
export interface StoredArticle extends Article {
  readonly id: number;
  readonly digest: string;
  readonly revision: number;
  readonly state: ArticleState;
  /** Null until it is first recorded. */
  readonly origin: number | null;
}

/** What became of an article that a feed delivered. Enqueue it where it is `new` or `edited`. */
export interface Stored {
  readonly id: number;
  readonly outcome: 'new' | 'edited' | 'same';
}

/** Of title and text: another digest means that the article was edited. */
export const digestOf = (article: Pick<Article, 'title' | 'text'>): string =>
  createHash('sha256')
    .update(`${article.title ?? ''}\u0000${article.text}`)
    .digest('hex')
    .slice(0, 32);

/**
 * Stores what a feed delivered, known by its canonical URL. A changed title or text is an edit: the former text goes to
 * `revisions` and the article waits to be read again. Any number of pollers may store the same article at once.
 */
export async function storeArticle(db: Db, article: Article): Promise<Stored> {
  const digest = digestOf(article);
  const fresh = await db
    .insertInto('articles')
    .values({
      url: article.url,
      canonical_url: article.canonicalUrl,
      source: article.source,
      declared_language: article.language ?? null,
      published: article.published ?? null,
      fetched: article.fetched,
      title: article.title ?? null,
      text: article.text,
      digest,
    })
    .onConflict((oc) => oc.column('canonical_url').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (fresh) return { id: fresh.id, outcome: 'new' };
  return editArticle(db, { article, digest });
}

async function editArticle(db: Db, { article, digest }: { article: Article; digest: string }): Promise<Stored> {
  const edit = sql<{ id: number }>`
    with former as (
      select * from articles where canonical_url = ${article.canonicalUrl} for update
    ), kept as (
      insert into revisions (article_id, revision, digest, title, text, fetched)
      select id, revision, digest, title, text, fetched from former where digest <> ${digest}
      on conflict do nothing
    )
    update articles set title = ${article.title ?? null}, text = ${article.text}, digest = ${digest}, fetched = ${article.fetched},
      published = coalesce(articles.published, ${article.published ?? null}), revision = articles.revision + 1,
      state = 'stored', attempts = 0, failure = null, changed_at = now()
    from former where articles.id = former.id and former.digest <> ${digest}
    returning articles.id`;
  const { rows } = await edit.execute(db);
  if (rows[0]) return { id: rows[0].id, outcome: 'edited' };
  const same = await db
    .selectFrom('articles')
    .select('id')
    .where('canonical_url', '=', article.canonicalUrl)
    .executeTakeFirstOrThrow();
  return { id: same.id, outcome: 'same' };
}

/** The article with its current text; undefined where there is none of that id. */
export async function readArticle(db: Db, id: number): Promise<StoredArticle | undefined> {
  const row = await db.selectFrom('articles').selectAll().where('id', '=', id).executeTakeFirst();
  return row && articleOf(row);
}

/** A row of the table as an article. */
export const articleOf = (row: Selectable<ArticlesTable>): StoredArticle => ({
  id: row.id,
  url: row.url,
  canonicalUrl: row.canonical_url,
  source: row.source,
  language: row.declared_language ?? undefined,
  published: row.published ?? undefined,
  fetched: row.fetched,
  title: row.title ?? undefined,
  text: row.text,
  digest: row.digest,
  revision: row.revision,
  state: row.state,
  origin: row.origin_id,
});

/** Ids of articles that wait to be read, oldest first: those stored before `before` (ISO) and not recorded since. */
export async function openArticles(db: Db, { before, limit }: { before: string; limit: number }): Promise<number[]> {
  const rows = await db
    .selectFrom('articles')
    .select('id')
    .where('state', '<>', 'recorded')
    .where('changed_at', '<', before)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Keeps a cleaned text in place of what was delivered; its digest stays that of the delivery, so that the same delivery is no edit. */
export async function keepText(db: Db, article: Pick<StoredArticle, 'id' | 'digest'>, text: string): Promise<void> {
  await db
    .updateTable('articles')
    .set({ text })
    .where('id', '=', article.id)
    .where('digest', '=', article.digest)
    .execute();
}
