import { sql } from 'kysely';
import type { Db } from './db.ts';
import { factOf, newestOf, selectFacts, type TracedFact } from './facts.ts';

/** One event in a subject's history. */
export type Event =
  | { readonly at: string; readonly kind: 'fact'; readonly fact: TracedFact }
  /** An article was edited, or read anew: `old` no longer stands, `by` (if any) does instead. */
  | { readonly at: string; readonly kind: 'superseded'; readonly old: TracedFact; readonly by: number | null }
  | {
      readonly at: string;
      readonly kind: 'discrepancy';
      readonly discrepancy: number;
      readonly relation: string;
      readonly reason: string;
    }
  /** A verdict, a merge, a split: see the audit trail. */
  | {
      readonly at: string;
      readonly kind: 'decision';
      readonly actor: string;
      readonly action: string;
      readonly detail: Record<string, unknown>;
    };

const partsOf = (db: Db, subject: number) =>
  db
    .selectFrom('subjects')
    .select('id')
    .where((eb) => eb.or([eb('deal_id', '=', subject), eb('id', '=', subject)]));

/** Everything that happened to a subject and its parts, oldest first. Facts stand at their article's publication. */
export async function timeline(db: Db, subject: number, { limit = 500 }: { limit?: number } = {}): Promise<Event[]> {
  const facts = await selectFacts(db)
    .where(sql<boolean>`facts.id in ${newestOf(subject, { limit, all: true })}`)
    .orderBy('facts.id')
    .limit(limit)
    .execute();
  const raised = await db
    .selectFrom('discrepancies')
    .selectAll()
    .where('subject_id', 'in', partsOf(db, subject))
    .orderBy('id')
    .limit(limit)
    .execute();
  const decided = await db
    .selectFrom('audit')
    .selectAll()
    .where('subject_id', 'in', partsOf(db, subject))
    .orderBy('id')
    .limit(limit)
    .execute();
  const told = facts.map(factOf);
  const events: Event[] = [
    ...told.map((fact): Event => ({ at: fact.article.published ?? fact.recorded, kind: 'fact', fact })),
    ...told
      .filter((f) => f.superseded !== null)
      .map((old): Event => ({ at: old.superseded!, kind: 'superseded', old, by: old.supersededBy })),
    ...raised.map(
      (d): Event => ({
        at: d.raised_at,
        kind: 'discrepancy',
        discrepancy: d.id,
        relation: d.relation,
        reason: d.reason,
      }),
    ),
    ...decided.map((a): Event => ({ at: a.at, kind: 'decision', actor: a.actor, action: a.action, detail: a.detail })),
  ];
  return events.sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0));
}

export interface AsOf {
  /** ISO time. */
  readonly at: string;
  /** `told` (default): what had been published by then. `recorded`: what this ledger held at that moment. */
  readonly clock?: 'told' | 'recorded';
  /** The newest so many. Default 1000. */
  readonly limit?: number;
}

/**
 * What was believed of a subject (as it stood then, before later merges and splits) at a given time: every fact with its quote.
 */
export async function asOf(db: Db, subject: number, { at, clock = 'told', limit = 1000 }: AsOf): Promise<TracedFact[]> {
  const known = clock === 'told' ? sql`coalesce(articles.published, articles.fetched)` : sql`facts.recorded_at`;
  // Where a fact stood then: where its first later move took it from, else where it stands now.
  const place = sql`coalesce((select m.from_subject from fact_moves m where m.fact_id = facts.id and m.at > ${at} order by m.at, m.id limit 1), facts.subject_id)`;
  // Facts by the order in which they were recorded: what was told by then is nearly always among the last recorded by then.
  const ids = sql`(
    select f.id from (select id from subjects where id = ${subject} union select id from subjects where deal_id = ${subject}) s cross join lateral (
      select f.id from facts f join articles a on a.id = f.article_id where f.subject_id = s.id and ${clock === 'told' ? sql`coalesce(a.published, a.fetched)` : sql`f.recorded_at`} <= ${at}
      order by f.id desc limit ${limit}) f
    union select fact_id from fact_moves where from_subject in (${partsOf(db, subject)})
  )`;
  const rows = await selectFacts(db)
    .where(sql<boolean>`facts.id in ${ids}`)
    .where(sql<boolean>`${place} in (${partsOf(db, subject)})`)
    .where(sql<boolean>`${known} <= ${at}`)
    .where(sql<boolean>`(facts.superseded_at is null or facts.superseded_at > ${at})`)
    .orderBy(sql`coalesce(articles.published, articles.fetched)`, 'desc')
    .orderBy('facts.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(factOf).reverse();
}
