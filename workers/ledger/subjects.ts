import { type Selectable, sql } from 'kysely';
import type { Clue } from '#fact';
import type { Db } from './db.ts';
import { factOf, newestOf, selectFacts, type TracedFact, within } from './facts.ts';
import type { SubjectsTable } from './tables.ts';

/** What facts are about. */
export interface Subject {
  readonly id: number;
  /** Readable and unique. */
  readonly slug: string;
  readonly kind: string;
  readonly name: string;
  /** The whole that it is a part of; its own id where it is a whole. */
  readonly deal: number;
  readonly part: string | null;
  /** Everything that texts have said of it. */
  readonly clue: Clue;
  /** `mineral:tungsten`, `country:KZ`, `kind:deal`, `organisation:cove-kaz`, `project:…`, `place:…`, `goods:aircraft`. */
  readonly tags: readonly string[];
  /** Publication of the latest article about it. */
  readonly latest: string | null;
  /** Where an editor has merged it into another. */
  readonly mergedInto: number | null;
}

/** What a chat or a command asks for. A subject fits where it has one of `any` (if given) and all of `all` (if given). */
export interface Topic {
  readonly any?: readonly string[];
  readonly all?: readonly string[];
}

export interface Deal extends Subject {
  /** Its newest fact of each attribute and holder, parts included. */
  readonly facts: readonly TracedFact[];
  readonly articles: number;
  /** Independent sources: copies count once. */
  readonly origins: number;
  /** Open conflicts. */
  readonly open: number;
}

export interface Page {
  readonly limit?: number;
  readonly offset?: number;
}

/** A row of the table as a subject. */
export const subjectOf = (row: Selectable<SubjectsTable>): Subject => ({
  id: row.id,
  slug: row.slug,
  kind: row.kind,
  name: row.name,
  deal: row.deal_id,
  part: row.part,
  clue: row.clue,
  tags: row.tags,
  latest: row.latest,
  mergedInto: row.merged_into,
});

/** The condition that a subject fits a topic, for a query that has `subjects` in it. */
export const fits = (topic: Topic | undefined) =>
  sql<boolean>`(${topic?.any?.length ? sql`subjects.tags && ${[...topic.any]}` : sql`true`} and ${topic?.all?.length ? sql`subjects.tags @> ${[...topic.all]}` : sql`true`})`;

/** A topic against tags in memory, by the same rule. */
export const topicFits = (topic: Topic, tags: readonly string[]): boolean =>
  (!topic.any?.length || topic.any.some((tag) => tags.includes(tag))) &&
  (topic.all ?? []).every((tag) => tags.includes(tag));

/** Subjects by id, in the order of the ids. */
export async function readSubjects(db: Db, ids: readonly number[]): Promise<Subject[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('subjects')
    .selectAll()
    .where('id', '=', sql<number>`any(${[...ids]})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, subjectOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One subject by id or slug; a merged one leads to what it was merged into. */
export async function readSubject(db: Db, id: number | string): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('subjects')
    .selectAll()
    .where(typeof id === 'number' ? 'id' : 'slug', '=', id as never)
    .executeTakeFirst();
  if (row?.merged_into) return readSubject(db, row.merged_into);
  return row && subjectOf(row);
}

/** Wholes that fit the topic and have facts, the most recently told first. */
export async function deals(db: Db, options: Page & { readonly topic?: Topic } = {}): Promise<Deal[]> {
  const rows = await db
    .selectFrom('subjects')
    .selectAll()
    .whereRef('deal_id', '=', 'id')
    .where('merged_into', 'is', null)
    .where(fits(options.topic))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('facts')
          .innerJoin('subjects as part', 'part.id', 'facts.subject_id')
          .select('facts.id')
          .whereRef('part.deal_id', '=', 'subjects.id')
          .where('facts.superseded_at', 'is', null),
      ),
    )
    .orderBy('latest', (ob) => ob.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(options.limit ?? 20)
    .offset(options.offset ?? 0)
    .execute();
  return Promise.all(rows.map((row) => dealOf(db, subjectOf(row))));
}

/** Of a much-told subject, its newest facts are looked at; counts beyond are the same to people. */
const LOOK_AT = 500;

/** A subject with its newest facts and its witnesses counted. */
export async function dealOf(db: Db, subject: Subject): Promise<Deal> {
  const look = newestOf(subject.id, { limit: LOOK_AT });
  const [newest, counts] = await Promise.all([
    selectFacts(db)
      .distinctOn(['facts.attribute', 'facts.holder', 'facts.by', 'facts.subject_id'])
      .where(sql<boolean>`facts.id in ${look}`)
      .orderBy('facts.attribute')
      .orderBy('facts.holder')
      .orderBy('facts.by')
      .orderBy('facts.subject_id')
      .orderBy(sql`coalesce(articles.published, articles.fetched)`, 'desc')
      .orderBy('facts.id', 'desc')
      .limit(60)
      .execute(),
    sql<{
      articles: number;
      origins: number;
      open: number;
    }>`select count(distinct f.article_id) as articles, count(distinct a.origin_id) as origins,
        (select count(*) from discrepancies d join subjects on subjects.id = d.subject_id where ${within(subject.id)} and d.relation = 'conflict' and d.state in ('open', 'held', 'confirmed')) as open
      from facts f join articles a on a.id = f.article_id where f.id in ${look}`.execute(db),
  ]);
  return { ...subject, facts: newest.map(factOf), ...counts.rows[0]! };
}

/** Subjects whose name or tags have words that begin with every word of `text`, the most recently told first. */
export async function findSubjects(db: Db, text: string, { limit = 10, offset = 0 }: Page = {}): Promise<Subject[]> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const rows = await db
    .selectFrom('subjects')
    .selectAll()
    .where(sql<boolean>`words @@ to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`)
    .where('merged_into', 'is', null)
    .whereRef('deal_id', '=', 'id')
    .orderBy('latest', (ob) => ob.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(subjectOf);
}
