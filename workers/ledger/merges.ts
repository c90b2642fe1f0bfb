import { sql } from 'kysely';
import { audit } from './audit.ts';
import type { Db } from './db.ts';
import { LedgerError } from './error.ts';
import { holdTurn } from './readings.ts';
import { askRecheck } from './recheck.ts';

/** Who changes what a subject is. */
interface By {
  /** `telegram:123`, `shell` … */
  readonly by: string;
  /** As people know them. */
  readonly name: string;
}

/**
 * Makes one subject of two: everything told of `from` is from now on told of `into`. The ledger remembers where each fact stood.
 * @throws {LedgerError} where one of them is not a whole, or they are one already
 */
export function mergeSubjects(
  db: Db,
  { from, into, by, name }: By & { readonly from: number; readonly into: number },
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await holdTurn(trx);
    const wholes = await trx
      .selectFrom('subjects')
      .select('id')
      .where('id', 'in', [from, into])
      .whereRef('deal_id', '=', 'id')
      .where('merged_into', 'is', null)
      .execute();
    if (from === into || wholes.length < 2)
      throw new LedgerError(
        `Subjects ${from} and ${into} cannot be merged: give two different wholes that were not merged before.`,
      );
    const parts = await trx
      .selectFrom('subjects')
      .select(['id', 'part'])
      .where('deal_id', '=', from)
      .where('id', '<>', from)
      .execute();
    for (const part of parts) {
      const twin = await trx
        .selectFrom('subjects')
        .select('id')
        .where('deal_id', '=', into)
        .where('part', '=', part.part)
        .executeTakeFirst();
      if (twin) await pour(trx, part.id, twin.id);
      else await trx.updateTable('subjects').set({ deal_id: into }).where('id', '=', part.id).execute();
    }
    await pour(trx, from, into);
    await sql`update articles set deals = (select array_agg(distinct d order by d) from unnest(array_replace(deals, ${from}::bigint, ${into}::bigint)) d)
      where ${from} = any(deals) and id in (select article_id from facts where subject_id in (select id from subjects where deal_id = ${into}))`.execute(
      trx,
    );
    await trx
      .deleteFrom('subjects_apart')
      .where('a', '=', Math.min(from, into))
      .where('b', '=', Math.max(from, into))
      .execute();
    await askRecheck(trx, [into]);
    await audit(trx, { actor: by, action: 'merge', subject: into, detail: { from, into, name } });
  });
}

/** Pours one subject into another. */
async function pour(db: Db, from: number, into: number): Promise<void> {
  const facts = await db.selectFrom('facts').select('id').where('subject_id', '=', from).execute();
  await moveFacts(
    db,
    facts.map((fact) => fact.id),
    into,
  );
  await sql`insert into subject_keys (key, subject_id) select key, ${into} from subject_keys where subject_id = ${from} on conflict do nothing`.execute(
    db,
  );
  await db.deleteFrom('subject_keys').where('subject_id', '=', from).execute();
  await sql`update discrepancies d set subject_id = ${into} where subject_id = ${from}
    and not exists (select 1 from discrepancies e where e.subject_id = ${into} and e.pair = d.pair)`.execute(db);
  await db.updateTable('subjects').set({ merged_into: into }).where('id', '=', from).execute();
  await db.updateTable('subjects').set({ stale: true }).where('id', '=', into).execute();
}

async function moveFacts(db: Db, ids: readonly number[], to: number): Promise<void> {
  if (ids.length === 0) return;
  await sql`insert into fact_moves (fact_id, from_subject, to_subject) select id, subject_id, ${to} from facts where id = any(${[...ids]})`.execute(
    db,
  );
  await db
    .updateTable('facts')
    .set({ subject_id: to })
    .where('id', '=', sql<number>`any(${[...ids]})`)
    .execute();
}

/**
 * “Not the same thing”: what the articles on the later side of a discrepancy tell of its subject becomes a subject of its own. Claims
 * of an article that stands on both sides stay, but for those on the later side. In the caller's transaction, which holds the turn.
 * @returns the new subject, or the one that the later side had already
 */
export async function tellApart(db: Db, discrepancy: number): Promise<number> {
  const sides = await db
    .selectFrom('discrepancy_facts')
    .innerJoin('facts', 'facts.id', 'discrepancy_facts.fact_id')
    .innerJoin('subjects', 'subjects.id', 'facts.subject_id')
    .select(['side', 'facts.id', 'facts.article_id', 'subjects.deal_id'])
    .where('discrepancy_id', '=', discrepancy)
    .orderBy('facts.id')
    .execute();
  const [a, b] = (['a', 'b'] as const).map((side) => sides.filter((each) => each.side === side)) as [
    typeof sides,
    typeof sides,
  ];
  const deal = a[0]!.deal_id;
  const other = b.find((each) => each.deal_id !== deal);
  if (other) {
    await setApart(db, deal, other.deal_id);
    return other.deal_id;
  }
  const stay = new Set(a.map((each) => each.article_id));
  const go = b.map((each) => each.article_id).filter((article) => !stay.has(article));
  const moved = await db
    .selectFrom('facts')
    .innerJoin('subjects', 'subjects.id', 'facts.subject_id')
    .select(['facts.id', 'facts.subject_id'])
    .where('subjects.deal_id', '=', deal)
    .where((eb) =>
      eb.or([
        eb('facts.id', '=', sql<number>`any(${b.map((each) => each.id)})`),
        eb('facts.article_id', '=', sql<number>`any(${go})`),
      ]),
    )
    .execute();
  return split(db, deal, moved);
}

export interface Split extends By {
  readonly subject: number;
  /** Everything that these articles tell of the subject becomes a subject of its own. */
  readonly articles: readonly number[];
}

/**
 * Splits a subject in two. @returns the new one
 * @throws {LedgerError} where the articles tell nothing of it
 */
export function splitSubject(db: Db, { subject, articles, by, name }: Split): Promise<number> {
  return db.transaction().execute(async (trx) => {
    await holdTurn(trx);
    const moved = await trx
      .selectFrom('facts')
      .innerJoin('subjects', 'subjects.id', 'facts.subject_id')
      .select(['facts.id', 'facts.subject_id'])
      .where('subjects.deal_id', '=', subject)
      .where('facts.article_id', '=', sql<number>`any(${[...articles]})`)
      .execute();
    if (moved.length === 0)
      throw new LedgerError(
        `The articles ${articles.join(', ')} tell nothing of subject ${subject}: name articles that do.`,
      );
    const fresh = await split(trx, subject, moved);
    await audit(trx, { actor: by, action: 'split', subject, detail: { into: fresh, articles, name } });
    return fresh;
  });
}

async function split(db: Db, deal: number, moved: readonly { id: number; subject_id: number }[]): Promise<number> {
  const fresh = await copySubject(db, deal, null);
  for (const subject of new Set(moved.map((fact) => fact.subject_id))) {
    const to = subject === deal ? fresh : await copySubject(db, subject, fresh);
    await moveFacts(
      db,
      moved.filter((fact) => fact.subject_id === subject).map((fact) => fact.id),
      to,
    );
  }
  await sql`insert into subject_keys (key, subject_id) select key, ${fresh} from subject_keys where subject_id = ${deal}`.execute(
    db,
  );
  await setApart(db, deal, fresh);
  // A discrepancy follows its claims; one between claims that are now apart is none.
  await sql`update discrepancies d set subject_id = f.subject_id from facts f, facts g
    where f.id = d.a_fact and g.id = d.b_fact and f.subject_id = g.subject_id and d.subject_id <> f.subject_id
      and d.subject_id in (select id from subjects where deal_id = ${deal})`.execute(db);
  await sql`update discrepancies d set state = 'withdrawn' from facts f, facts g, subjects s, subjects t
    where f.id = d.a_fact and g.id = d.b_fact and s.id = f.subject_id and t.id = g.subject_id and s.deal_id <> t.deal_id
      and d.state in ('open', 'held') and d.subject_id in (select id from subjects where deal_id in (${deal}, ${fresh}))`.execute(
    db,
  );
  await sql`update articles a set deals = (select coalesce(array_agg(distinct s.deal_id order by s.deal_id), '{}') from facts f join subjects s on s.id = f.subject_id
      where f.article_id = a.id and f.superseded_at is null)
    where a.id in (select article_id from facts where id = any(${moved.map((fact) => fact.id)}))`.execute(db);
  await askRecheck(db, [deal, fresh]);
  return fresh;
}

/** A subject like another, without its facts. */
async function copySubject(db: Db, id: number, deal: number | null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into subjects (slug, kind, name, deal_id, part, profile, clue, tags, words, latest, stale)
    select s.slug || '-apart' || case when n = 0 then '' else '-' || (n + 1) end, kind, name, ${deal}::bigint, part, profile, clue, tags, words, latest, true
    from subjects s, lateral (select count(*) as n from subjects t where starts_with(t.slug, s.slug || '-apart')) taken
    where s.id = ${id} returning id`.execute(db);
  await db.updateTable('subjects').set({ stale: true }).where('id', '=', id).execute();
  return rows[0]!.id;
}

const setApart = (db: Db, x: number, y: number) =>
  db
    .insertInto('subjects_apart')
    .values({ a: Math.min(x, y), b: Math.max(x, y) })
    .onConflict((oc) => oc.doNothing())
    .execute();
