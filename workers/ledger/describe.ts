import { sql } from 'kysely';
import type { Clue, Fact } from '#fact';
import { tagsOf, wordsOf } from './candidates.ts';
import type { Db } from './db.ts';
import { factOf, selectFacts } from './facts.ts';

/** What one article tells of a subject. */
export interface Telling {
  readonly facts: readonly Fact[];
  readonly published: string | null;
}
/** What #compare makes of all tellings of a subject. */
export interface Description {
  readonly profile: unknown;
  readonly clue: Clue;
  readonly keys: readonly string[];
}

const AT_ONCE = 50;
const ARTICLES = 500;

/** Ids of subjects whose facts were moved or taken back. */
export async function staleSubjects(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('subjects')
    .select('id')
    .where('stale', '=', true)
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
  return rows.map((row) => row.id);
}

/** Tells anew what a subject is, from the facts that stand; one that nothing is told of any more keeps what it was. */
export async function describeSubject(
  db: Db,
  id: number,
  describe: (tellings: readonly Telling[]) => Description,
): Promise<void> {
  const rows = await selectFacts(db)
    .where(
      'facts.subject_id',
      'in',
      db
        .selectFrom('subjects')
        .select('id')
        .where((eb) => eb.or([eb('id', '=', id), eb('deal_id', '=', id)])),
    )
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.article_id')
    .orderBy('facts.id')
    .execute();
  const byArticle = new Map<number, { facts: Fact[]; published: string | null }>();
  for (const row of rows) {
    const telling = byArticle.get(row.article_id) ?? { facts: [], published: row.published };
    byArticle.set(row.article_id, telling);
    telling.facts.push(factOf(row));
  }
  const tellings = [...byArticle.values()].slice(-ARTICLES);
  const told = tellings.length > 0 ? describe(tellings) : undefined;
  if (told) await replaceKeys(db, id, told.keys);
  await db
    .updateTable('subjects')
    .set({
      stale: false,
      ...(told && {
        profile: JSON.stringify(told.profile),
        clue: JSON.stringify(told.clue),
        tags: tagsOf(told.clue),
        words: sql<string>`to_tsvector('simple', name || ' ' || ${wordsOf('', tagsOf(told.clue))})`,
        kind: told.clue.kind,
      }),
      ...(told && {
        latest: tellings.reduce<string | null>(
          (most, { published }) => (published && (!most || published > most) ? published : most),
          null,
        ),
      }),
    })
    .where('id', '=', id)
    .execute();
}

async function replaceKeys(db: Db, id: number, keys: readonly string[]): Promise<void> {
  const { rows } = await sql<{ whole: boolean }>`select deal_id = id as whole from subjects where id = ${id}`.execute(
    db,
  );
  if (!rows[0]?.whole) return;
  await db.deleteFrom('subject_keys').where('subject_id', '=', id).execute();
  await sql`insert into subject_keys (key, subject_id) select distinct unnest(${[...keys]}::text[]), ${id}::bigint`.execute(
    db,
  );
}

/** Marks subjects to be told anew. */
export async function markStale(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update subjects set stale = true where id = any(${[...ids]}) or id in (select deal_id from subjects where id = any(${[...ids]}))`.execute(
    db,
  );
}
