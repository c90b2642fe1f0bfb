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

/** Subjects that share a key, with all parts of their wholes; and which of them an editor has told apart. */
export async function findCandidates(
  db: Db,
  keys: readonly string[],
): Promise<{ candidates: Candidate[]; apart: [number, number][] }> {
  if (keys.length === 0) return { candidates: [], apart: [] };
  const { rows } = await sql<{
    id: number;
    slug: string;
    deal_id: number;
    part: string | null;
    profile: unknown;
    apart: number[] | null;
  }>`
    with found as (
      select distinct k.subject_id from unnest(${[...new Set(keys)]}::text[]) as asked (key)
      cross join lateral (select subject_id from subject_keys where key = asked.key order by subject_id desc limit ${PER_KEY}) k
      order by 1 desc limit ${MOST}
    ), wholes as (
      select distinct deal_id from subjects where id in (select subject_id from found)
    )
    select id, slug, deal_id, part, profile, (select array_agg(b order by b) from subjects_apart where a = subjects.id) as apart from subjects
    where deal_id in (select deal_id from wholes) and merged_into is null order by id`.execute(db);
  const candidates = rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    deal: row.deal_id,
    profile: row.profile,
    ...(row.part !== null && { part: row.part }),
  }));
  return {
    candidates,
    apart: rows.flatMap((row) => (row.apart ?? []).map((other): [number, number] => [row.id, other])),
  };
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

/** What a subject is found by when somebody types its name. */
export const wordsOf = (name: string, tags: readonly string[]): string =>
  `${name} ${tags.join(' ')}`.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Stores what was resolved; `published` is the article's (ISO). @returns the subjects' ids and wholes, in the order of `things` */
export async function saveThings(
  db: Db,
  { things, published }: { readonly things: readonly Thing[]; readonly published: string | null },
): Promise<{ id: number; deal: number }[]> {
  const saved: Row[] = [];
  for (const thing of things) {
    const whole = thing.deal === undefined ? undefined : saved[thing.deal];
    saved.push(await (thing.subject === undefined ? open : learn)(db, { thing, published, whole }));
  }
  return saved.map((row) => ({ id: row.id, deal: row.deal_id }));
}

interface One {
  readonly thing: Thing;
  readonly published: string | null;
  readonly whole: Row | undefined;
}
type Row = { id: number; deal_id: number; slug: string };

/** A slug that is taken gets the new subject's id behind it; a part's stands behind that of its whole. */
async function open(db: Db, { thing, published, whole }: One): Promise<Row> {
  const { clue, keys } = thing;
  const tags = tagsOf(clue);
  const slug = whole && thing.part !== undefined ? `${whole.slug}--${thing.slug.split('--').at(-1)}` : thing.slug;
  const { rows } = await sql<Row>`
    with next as (
      select nextval(pg_get_serial_sequence('subjects', 'id')) as id
    ), made as (
      insert into subjects (id, slug, kind, name, deal_id, part, profile, clue, tags, words, latest) overriding system value
      select id, ${slug}::text || case when exists (select 1 from subjects where slug = ${slug}) then '-' || id else '' end, ${clue.kind}, ${title(slug)}::text, ${whole?.id ?? null}::bigint,
        ${thing.part ?? null}::text, ${JSON.stringify(thing.profile)}::jsonb, ${JSON.stringify(clue)}::jsonb, ${tags}::text[], to_tsvector('simple', ${wordsOf(title(slug), tags)}), ${published}::timestamptz
      from next returning id, deal_id, slug
    ), keyed as (
      insert into subject_keys (key, subject_id) select distinct unnest(${[...keys]}::text[]), id from made on conflict do nothing
    )
    select * from made`.execute(db);
  return rows[0]!;
}

async function learn(db: Db, { thing, published }: One): Promise<Row> {
  const tags = tagsOf(thing.clue);
  const { rows } = await sql<Row>`
    with learnt as (
      update subjects set profile = ${JSON.stringify(thing.profile)}::jsonb, clue = ${JSON.stringify(thing.clue)}::jsonb, tags = ${tags}::text[],
        words = to_tsvector('simple', ${wordsOf(title(thing.slug), tags)}), latest = greatest(latest, ${published}::timestamptz)
      where id = ${thing.subject!} returning id, deal_id, slug
    ), keyed as (
      insert into subject_keys (key, subject_id) select distinct unnest(${[...thing.keys]}::text[]), id from learnt on conflict do nothing
    )
    select * from learnt`.execute(db);
  return rows[0]!;
}
