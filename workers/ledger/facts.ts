import { type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import { ends, type Fact, type LedgerFact } from '#fact';
import type { Db, Tables } from './db.ts';
import type { FactsTable } from './tables.ts';

/** A fact for people: with its article's title, and whether it still stands. */
export interface TracedFact extends LedgerFact {
  readonly title: string | null;
  readonly recorded: string;
  /** ISO; null where it stands. */
  readonly superseded: string | null;
  readonly supersededBy: number | null;
  /** Extractor and lexicon that read it. */
  readonly version: string;
}

type Joined = Selectable<FactsTable> & {
  url: string;
  source: string;
  language: string | null;
  published: string | null;
  origin_id: number | null;
  title: string | null;
};

/** Facts with what comparison and people need of their articles. */
export const selectFacts = (db: Db) =>
  db
    .selectFrom('facts')
    .innerJoin('articles', 'articles.id', 'facts.article_id')
    .selectAll('facts')
    .select([
      'articles.url',
      'articles.source',
      'articles.language',
      'articles.published',
      'articles.origin_id',
      'articles.title',
    ]);

export type FactsQuery = SelectQueryBuilder<Tables, 'facts' | 'articles', Joined>;

const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined)) as T;

/** A row of {@link selectFacts} as a fact. */
export function factOf(row: Joined): TracedFact {
  const optional = present({
    unit: row.unit,
    holder: row.holder,
    by: row.by,
    scope: row.scope,
    substance: row.substance,
    period: row.period,
    modality: row.modality,
    speaker: row.speaker,
    also: row.also,
  });
  return {
    id: row.id,
    subject: row.subject_id,
    clue: row.clue,
    attribute: row.attribute,
    value: row.value,
    hedge: row.hedge,
    ...(optional as Partial<Fact>),
    rule: row.rule,
    field: row.field,
    quote: row.quote,
    start: row.span_start,
    end: row.span_end,
    article: {
      id: row.article_id,
      url: row.url,
      source: row.source,
      language: row.language ?? 'und',
      published: row.published,
      origin: row.origin_id ?? 0,
    },
    title: row.title,
    recorded: row.recorded_at,
    superseded: row.superseded_at,
    supersededBy: row.superseded_by,
    version: row.version,
  };
}

/** Those of the given ids, in the order of the ids; superseded ones too. */
export async function readFacts(db: Db, ids: readonly number[]): Promise<TracedFact[]> {
  if (ids.length === 0) return [];
  const rows = await selectFacts(db)
    .where('facts.id', '=', sql<number>`any(${[...ids]})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, factOf(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export interface FactsOfOptions {
  /** Only of this attribute. */
  readonly attribute?: Fact['attribute'];
  /** Superseded ones too. */
  readonly all?: boolean;
  /** Newest first where true; else oldest first. */
  readonly newest?: boolean;
  /** The newest so many. Default 1000. */
  readonly limit?: number;
}

/** A subject and, of a whole, its parts; for a query that has `subjects` in it. */
export const within = (subject: number) => sql<boolean>`(subjects.id = ${subject} or subjects.deal_id = ${subject})`;

/**
 * Ids of the newest facts of a subject and its parts, `limit` of each: much-told subjects have tens of thousands, and an index gives the
 * newest of them at once.
 */
export const newestOf = (subject: number, { limit, all = false }: { limit: number; all?: boolean }) => sql<{
  id: number;
}>`(
  select f.id from (select id from subjects where id = ${subject} union select id from subjects where deal_id = ${subject}) s
  cross join lateral (select id from facts where subject_id = s.id ${all ? sql`` : sql`and superseded_at is null`} order by id desc limit ${limit}) f
)`;

/** Everything that articles say of a subject, or the newest of it; of a whole: with all its parts. In the order of publication. */
export async function factsOf(db: Db, subject: number, options: FactsOfOptions = {}): Promise<TracedFact[]> {
  const limit = options.limit ?? 1000;
  // Of one attribute, there may be few among many.
  const reach = options.attribute ? 5000 : limit;
  let query = selectFacts(db)
    .where(sql<boolean>`facts.id in ${newestOf(subject, { limit: reach, all: options.all ?? false })}`)
    .orderBy(sql`coalesce(articles.published, articles.fetched)`, 'desc')
    .orderBy('facts.id', 'desc')
    .limit(limit);
  if (options.attribute) query = query.where('facts.attribute', '=', options.attribute);
  const facts = (await query.execute()).map(factOf);
  return options.newest ? facts : facts.reverse();
}

/** Facts that stand in an article, in the order of its text. */
export async function factsIn(db: Db, article: number): Promise<TracedFact[]> {
  const rows = await selectFacts(db)
    .where('facts.article_id', '=', article)
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.field', 'desc')
    .orderBy('facts.span_start')
    .orderBy('facts.id')
    .execute();
  return rows.map(factOf);
}

/** Both ends of an amount; null for words. */
export function bounds(value: Fact['value']): { low: number | null; high: number | null } {
  if (typeof value === 'string') return { low: null, high: null };
  const [low, high] = ends(value);
  return { low, high };
}
