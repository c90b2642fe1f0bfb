/** What an edited article said before and says now, claim by claim. */
import { sql } from 'kysely';
import type { Db } from './db.ts';
import { readFacts, type TracedFact } from './facts.ts';

/** An article that is edited more often than this is followed no further. */
const DEEPEST = 50;

async function walk(db: Db, ids: readonly number[], back: boolean): Promise<Map<number, TracedFact[]>> {
  if (ids.length === 0) return new Map();
  const next = back
    ? sql`join facts f on f.article_id = cur.article_id and f.superseded_by = cur.id`
    : sql`join facts f on f.id = cur.superseded_by`;
  const { rows } = await sql<{ top: number; id: number }>`
    with recursive chain (top, id, depth) as (
      select id, id, 0 from facts where id = any(${[...ids]})
      union all
      select chain.top, f.id, chain.depth + 1 from chain join facts cur on cur.id = chain.id ${next} where chain.depth < ${DEEPEST})
    select top, id from chain where depth > 0 order by top, depth`.execute(db);
  const facts = new Map(
    (
      await readFacts(
        db,
        rows.map((row) => row.id),
      )
    ).map((fact) => [fact.id, fact]),
  );
  const out = new Map<number, TracedFact[]>();
  for (const { top, id } of rows) {
    const fact = facts.get(id);
    if (fact) out.set(top, [...(out.get(top) ?? []), fact]);
  }
  return out;
}

/** For each fact, those that it took the place of when its article was edited; the latest of them first. */
export const formerFacts = (db: Db, ids: readonly number[]): Promise<Map<number, TracedFact[]>> => walk(db, ids, true);

/** For each fact, those that took its place when its article was edited; the latest of them last. */
export const laterFacts = (db: Db, ids: readonly number[]): Promise<Map<number, TracedFact[]>> => walk(db, ids, false);
