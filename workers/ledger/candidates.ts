import { sql } from 'kysely';
import type { Clue } from '#fact';
import type { Db } from './db.ts';

/** A subject as #compare sees it. */
export interface Candidate<P = unknown> {
  readonly id: number;
  readonly slug: string;
  readonly deal: number;
  readonly part?: string;
  readonly profile: P;
}

/** What #compare resolved: an existing subject that learnt something, or a new one. */
export interface Thing {
  readonly subject?: number;
  readonly slug: string;
  /** Index of the whole, earlier in the list. */
  readonly deal?: number;
  readonly part?: string;
  readonly profile: unknown;
  /** Everything that texts have told of it. */
  readonly clue: Clue;
  readonly keys: readonly string[];
}

const MOST = 200;
/** A key that so many subjects share tells them apart no more than a country does; the newest are enough. */
const PER_KEY = 60;

/** Subjects that share a key, with all parts of their wholes. */
export async function findCandidates(db: Db, keys: readonly string[]): Promise<Candidate[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql<{ id: number; slug: string; deal_id: number; part: string | null; profile: unknown }>`
    with found as (
      select distinct k.subject_id from unnest(${[...new Set(keys)]}::text[]) as asked (key)
      cross join lateral (select subject_id from subject_keys where key = asked.key order by subject_id desc limit ${PER_KEY}) k
      order by 1 desc limit ${MOST}
    ), wholes as (
      select distinct deal_id from subjects where id in (select subject_id from found)
    )
    select id, slug, deal_id, part, profile from subjects
    where deal_id in (select deal_id from wholes) and merged_into is null order by id`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    deal: row.deal_id,
    profile: row.profile,
    ...(row.part !== null && { part: row.part }),
  }));
}

/** Pairs that an editor has told apart, among these subjects. */
export async function findApart(db: Db, ids: readonly number[]): Promise<[number, number][]> {
  if (ids.length < 2) return [];
  const rows = await db
    .selectFrom('subjects_apart')
    .select(['a', 'b'])
    .where('a', '=', sql<number>`any(${[...ids]})`)
    .where('b', '=', sql<number>`any(${[...ids]})`)
    .execute();
  return rows.map(({ a, b }) => [a, b]);
}

const LISTS = {
  minerals: 'mineral',
  countries: 'country',
  organisations: 'organisation',
  projects: 'project',
  places: 'place',
  goods: 'goods',
} as const;
const lists = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** The words by which topics find a subject. */
export const tagsOf = (clue: Clue): string[] => [
  `kind:${clue.kind}`,
  ...lists.flatMap((list) => clue[list].map((id) => `${LISTS[list]}:${id}`)),
];

const title = (slug: string): string =>
  slug
    .replace(/--/g, ' · ')
    .replace(/-/g, ' ')
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Stores what was resolved; `published` is the article's (ISO). @returns the subjects' ids and wholes, in the order of `things` */
export async function saveThings(
  db: Db,
  { things, published }: { readonly things: readonly Thing[]; readonly published: string | null },
): Promise<{ id: number; deal: number }[]> {
  const saved: { id: number; deal: number }[] = [];
  for (const thing of things) {
    const deal = thing.deal === undefined ? undefined : saved[thing.deal]?.id;
    const row = await (thing.subject === undefined ? open : learn)(db, { thing, published, deal });
    if (thing.keys.length > 0)
      await sql`insert into subject_keys (key, subject_id) select unnest(${[...new Set(thing.keys)]}::text[]), ${row.id} on conflict do nothing`.execute(
        db,
      );
    saved.push({ id: row.id, deal: row.deal_id });
  }
  return saved;
}

interface One {
  readonly thing: Thing;
  readonly published: string | null;
  readonly deal: number | undefined;
}
type Row = { id: number; deal_id: number };

async function open(db: Db, { thing, published, deal }: One): Promise<Row> {
  const { clue } = thing;
  const { rows } = await sql<Row>`
    with name as (
      select ${thing.slug}::text || case when n = 0 then '' else '-' || (n + 1) end as slug from (
        select coalesce(max(case when slug = ${thing.slug} then 1 else substring(slug from length(${thing.slug}) + 2)::int end), 0) as n
        from subjects where slug = ${thing.slug} or (starts_with(slug, ${`${thing.slug}-`}) and substring(slug from length(${thing.slug}) + 2) ~ '^[0-9]{1,6}$')
      ) taken
    )
    insert into subjects (slug, kind, name, deal_id, part, profile, clue, tags, latest)
    select slug, ${clue.kind}, ${title(thing.slug)}, ${deal ?? null}::bigint, ${thing.part ?? null}, ${JSON.stringify(thing.profile)}::jsonb, ${JSON.stringify(clue)}::jsonb, ${tagsOf(clue)}::text[], ${published}::timestamptz
    from name returning id, deal_id`.execute(db);
  return rows[0]!;
}

const learn = (db: Db, { thing, published }: One): Promise<Row> =>
  db
    .updateTable('subjects')
    .set({
      profile: JSON.stringify(thing.profile),
      clue: JSON.stringify(thing.clue),
      tags: tagsOf(thing.clue),
      latest: sql<string>`greatest(latest, ${published}::timestamptz)`,
    })
    .where('id', '=', thing.subject!)
    .returning(['id', 'deal_id'])
    .executeTakeFirstOrThrow();
