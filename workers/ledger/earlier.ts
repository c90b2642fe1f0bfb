import { sql } from 'kysely';
import type { LedgerFact } from '#fact';
import type { Db } from './db.ts';
import { factOf, selectFacts } from './facts.ts';

/** Newest facts of each subject that a new one is held against; a much-told subject has few distinct values. */
const PER_SUBJECT = 200;
const ECHOES = 20;

export interface Earlier {
  readonly facts: readonly LedgerFact[];
  /** Each article, and the wholes it speaks of. */
  readonly companions: ReadonlyMap<number, ReadonlySet<number>>;
  /** Subject → its whole, for every subject in `facts`. */
  readonly deals: ReadonlyMap<number, number>;
}

interface Ask {
  readonly article: number;
  readonly deals: readonly number[];
  readonly echoKeys: readonly string[];
}

/** What other articles say of the same wholes, and the same telling numbers on other subjects. */
export async function earlierFacts(db: Db, { article, deals, echoKeys }: Ask): Promise<Earlier> {
  const mine = sql<{ id: number }>`(
    select f.id from subjects s cross join lateral (
      select id from facts where subject_id = s.id and superseded_at is null and article_id <> ${article} order by id desc limit ${PER_SUBJECT}
    ) f where s.deal_id = any(${[...deals]}::bigint[])
    union
    (select id from facts where echo_key = any(${[...echoKeys]}::text[]) and superseded_at is null and article_id <> ${article} order by id desc limit ${ECHOES})
  )`;
  const rows = await selectFacts(db)
    .innerJoin('subjects', 'subjects.id', 'facts.subject_id')
    .select(['subjects.deal_id', 'articles.deals'])
    .where(sql<boolean>`facts.id in ${mine}`)
    .orderBy('facts.id')
    .execute();
  return {
    facts: rows.map(factOf),
    companions: new Map(rows.map((row) => [row.article_id, new Set(row.deals)])),
    deals: new Map(rows.map((row) => [row.subject_id, row.deal_id])),
  };
}
