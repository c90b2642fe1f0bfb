import { sql } from 'kysely';
import type { Clue, Fact } from '#fact';
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

/** What several texts say together. The first kind stands. */
export function joinClues(clues: readonly Clue[]): Clue {
  const joined: Record<string, unknown> = { kind: clues[0]?.kind ?? 'other' };
  for (const list of lists) joined[list] = [...new Set(clues.flatMap((clue) => clue[list]))];
  return joined as unknown as Clue;
}

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

interface Save {
  readonly things: readonly Thing[];
  /** The facts of each thing, in the order of `things`. */
  readonly facts: readonly (readonly Fact[])[];
  /** Of the article; ISO. */
  readonly published: string | null;
}

/** Stores what was resolved. @returns the subjects' ids and wholes, in the order of `things` */
export async function saveThings(db: Db, { things, facts, published }: Save): Promise<{ id: number; deal: number }[]> {
  const saved: { id: number; deal: number }[] = [];
  for (const [index, thing] of things.entries()) {
    const clue = joinClues((facts[index] ?? []).map((fact) => fact.clue));
    const row =
      thing.subject === undefined
        ? await open(db, { thing, clue, published, deal: thing.deal === undefined ? undefined : saved[thing.deal]?.id })
        : await learn(db, { thing, clue, published });
    saved.push({ id: row.id, deal: row.deal_id });
    // Topics look at wholes: what a part speaks of, its whole does.
    if (row.deal_id !== row.id && (facts[index]?.length ?? 0) > 0)
      await learn(db, { thing: { ...thing, subject: row.deal_id, keys: [] }, clue, published, keepProfile: true });
  }
  return saved;
}

interface One {
  readonly thing: Thing;
  readonly clue: Clue;
  readonly published: string | null;
  readonly deal?: number | undefined;
  readonly keepProfile?: boolean;
}
type Row = { id: number; deal_id: number };

async function open(db: Db, { thing, clue, published, deal }: One): Promise<Row> {
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
  const row = rows[0]!;
  await addKeys(db, row.id, thing.keys);
  return row;
}

async function learn(db: Db, { thing, clue, published, keepProfile }: One): Promise<Row> {
  const former = await db
    .selectFrom('subjects')
    .select(['clue', 'kind'])
    .where('id', '=', thing.subject!)
    .executeTakeFirstOrThrow();
  const joined = joinClues([{ ...former.clue, kind: former.kind }, clue]);
  const row = await db
    .updateTable('subjects')
    .set({
      ...(!keepProfile && { profile: JSON.stringify(thing.profile) }),
      clue: JSON.stringify(joined),
      tags: tagsOf(joined),
      latest: sql<string>`greatest(latest, ${published}::timestamptz)`,
    })
    .where('id', '=', thing.subject!)
    .returning(['id', 'deal_id'])
    .executeTakeFirstOrThrow();
  await addKeys(db, row.id, thing.keys);
  return row;
}

async function addKeys(db: Db, subject: number, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await sql`insert into subject_keys (key, subject_id) select unnest(${[...new Set(keys)]}::text[]), ${subject} on conflict do nothing`.execute(
    db,
  );
}
