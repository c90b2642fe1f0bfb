import { type Selectable, sql } from 'kysely';
import type { Amount, Attribute } from '#fact';
import type { Db } from './db.ts';
import { readFacts, type TracedFact } from './facts.ts';
import { fits, type Page, readSubjects, type Subject, type Topic } from './subjects.ts';
import type { DiscrepanciesTable, DiscrepancyState } from './tables.ts';

/** One side of a discrepancy: the claim that raised it, and who else makes it. */
export interface Side {
  readonly fact: TracedFact;
  /** All facts on this side that still stand, the first one included; oldest first. */
  readonly facts: readonly TracedFact[];
  readonly articles: number;
  /** Independent sources: copies count once. */
  readonly origins: number;
}

export interface Discrepancy {
  readonly id: number;
  readonly subject: Subject;
  readonly attribute: Attribute;
  readonly relation: 'conflict' | 'update' | 'nuance';
  readonly rule: string;
  readonly reason: string;
  readonly difference: number | null;
  readonly common: { readonly a: Amount; readonly b: Amount; readonly unit: string } | null;
  readonly state: DiscrepancyState;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly raisedAt: string;
  /** The earlier claim. */
  readonly a: Side;
  /** The later one. */
  readonly b: Side;
}

export interface ContradictionsOptions extends Page {
  readonly topic?: Topic;
  /** Of this subject; of a whole: with all its parts. */
  readonly subject?: number;
  /** Default: conflicts and updates. */
  readonly relations?: readonly Discrepancy['relation'][];
  /** Default: open, held, confirmed. */
  readonly states?: readonly DiscrepancyState[];
  /** Raised since then (ISO). */
  readonly since?: string;
}

/** Discrepancies, the latest first. */
export async function contradictions(db: Db, options: ContradictionsOptions = {}): Promise<Discrepancy[]> {
  let query = db
    .selectFrom('discrepancies')
    .innerJoin('subjects', 'subjects.id', 'discrepancies.subject_id')
    .selectAll('discrepancies')
    .where(fits(options.topic))
    .where('relation', 'in', options.relations ?? ['conflict', 'update'])
    .where('state', 'in', options.states ?? ['open', 'held', 'confirmed'])
    .orderBy('raised_at', 'desc')
    .orderBy('discrepancies.id', 'desc')
    .limit(options.limit ?? 20)
    .offset(options.offset ?? 0);
  if (options.subject !== undefined)
    query = query.where((eb) =>
      eb.or([eb('subjects.deal_id', '=', options.subject!), eb('subjects.id', '=', options.subject!)]),
    );
  if (options.since) query = query.where('raised_at', '>=', options.since);
  return whole(db, await query.execute());
}

/** One discrepancy; undefined where there is none of that id. */
export async function readDiscrepancy(db: Db, id: number): Promise<Discrepancy | undefined> {
  const rows = await db.selectFrom('discrepancies').selectAll().where('id', '=', id).execute();
  return (await whole(db, rows))[0];
}

async function whole(db: Db, rows: readonly Selectable<DiscrepanciesTable>[]): Promise<Discrepancy[]> {
  if (rows.length === 0) return [];
  const stands = await db
    .selectFrom('discrepancy_facts')
    .selectAll()
    .where('discrepancy_id', '=', sql<number>`any(${rows.map((row) => row.id)})`)
    .orderBy('fact_id')
    .execute();
  const ids = new Set([...rows.flatMap((row) => [row.a_fact, row.b_fact]), ...stands.map((s) => s.fact_id)]);
  const facts = new Map((await readFacts(db, [...ids])).map((fact) => [fact.id, fact]));
  const subjects = new Map(
    (await readSubjects(db, [...new Set(rows.map((row) => row.subject_id))])).map((s) => [s.id, s]),
  );
  const side = (row: Selectable<DiscrepanciesTable>, which: 'a' | 'b'): Side => {
    const fact = facts.get(row[`${which}_fact`])!;
    const here = stands
      .filter((s) => s.discrepancy_id === row.id && s.side === which)
      .flatMap((s) => facts.get(s.fact_id) ?? []);
    const standing = here.filter((f) => f.superseded === null);
    const list = standing.length > 0 ? standing : [fact];
    return {
      fact,
      facts: list,
      articles: new Set(list.map((f) => f.article.id)).size,
      origins: new Set(list.map((f) => f.article.origin)).size,
    };
  };
  return rows.map((row) => ({
    id: row.id,
    subject: subjects.get(row.subject_id)!,
    attribute: row.attribute,
    relation: row.relation,
    rule: row.rule,
    reason: row.reason,
    difference: row.difference,
    common: row.common,
    state: row.state,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    raisedAt: row.raised_at,
    a: side(row, 'a'),
    b: side(row, 'b'),
  }));
}
