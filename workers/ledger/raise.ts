import { sql } from 'kysely';
import { ends, type Fact, type Verdict } from '#fact';
import type { Db } from './db.ts';
import { readFacts, type TracedFact } from './facts.ts';
import { readSubjects } from './subjects.ts';
import type { DiscrepancyState } from './tables.ts';

/** A verdict of #compare, with the name of its pair of values. */
export interface Found {
  readonly verdict: Verdict;
  readonly pair: string;
}

/** What became of the verdicts on one article. */
export interface Raised {
  /** Ids of discrepancies raised now; people are told of these. */
  readonly raised: readonly number[];
  /** Ids of those known before, to which a claim was attached quietly. */
  readonly attached: readonly number[];
}

interface Known {
  readonly id: number;
  readonly group: string;
  readonly a: string;
  readonly b: string;
  readonly state: DiscrepancyState;
}

/** The value alone, to three digits: whichever article tells it, and whatever was merged since. */
const valueKey = (fact: Fact): string =>
  [
    typeof fact.value === 'string'
      ? fact.value.toLowerCase()
      : ends(fact.value)
          .map((end) => Number(end.toPrecision(3)))
          .join('~'),
    fact.unit,
    fact.holder ?? fact.by,
    fact.substance,
  ]
    .map((word) => word ?? '')
    .join('|');

const groupOf = (attribute: string, relation: string): string =>
  `${attribute} ${relation === 'update' ? 'update' : 'clash'}`;

/**
 * Raises what is new; attaches to what was raised or decided before: the same pair of values on one whole is never asked again, also
 * after a merge. A discrepancy that was withdrawn since its claim was corrected is raised again when somebody else makes the claim.
 */
export async function raiseDiscrepancies(db: Db, found: readonly Found[]): Promise<Raised> {
  const raised: number[] = [];
  const attached: number[] = [];
  if (found.length === 0) return { raised, attached };
  const known = await knownOn(db, [...new Set(found.map((f) => f.verdict.b.subject))]);
  for (const { verdict, pair } of found) {
    const [a, b] = [valueKey(verdict.a), valueKey(verdict.b)];
    const group = groupOf(verdict.attribute, verdict.relation);
    const same = known.find((k) => k.group === group && ((k.a === a && k.b === b) || (k.a === b && k.b === a)));
    const id = same?.id ?? (await insert(db, { verdict, pair }));
    if (!same) known.push({ id, group, a, b, state: 'open' });
    if (same?.state === 'withdrawn') await reopen(db, id, verdict);
    const straight = !same || same.state === 'withdrawn' || same.a === a;
    await attach(db, id, straight ? { a: verdict.a.id, b: verdict.b.id } : { a: verdict.b.id, b: verdict.a.id });
    (!same || same.state === 'withdrawn' ? raised : attached).push(id);
  }
  return { raised, attached };
}

async function knownOn(db: Db, subjects: readonly number[]): Promise<Known[]> {
  const rows = await db
    .selectFrom('discrepancies')
    .innerJoin('subjects', 'subjects.id', 'discrepancies.subject_id')
    .select(['discrepancies.id', 'attribute', 'relation', 'a_fact', 'b_fact', 'state'])
    .where(
      'subjects.deal_id',
      'in',
      db
        .selectFrom('subjects')
        .select('deal_id')
        .where('id', '=', sql<number>`any(${[...subjects]})`),
    )
    .orderBy('discrepancies.id')
    .execute();
  const facts = new Map(
    (await readFacts(db, [...new Set(rows.flatMap((row) => [row.a_fact, row.b_fact]))])).map((fact) => [
      fact.id,
      valueKey(fact),
    ]),
  );
  return rows.map((row) => ({
    id: row.id,
    group: groupOf(row.attribute, row.relation),
    a: facts.get(row.a_fact)!,
    b: facts.get(row.b_fact)!,
    state: row.state,
  }));
}

async function insert(db: Db, { verdict, pair }: Found): Promise<number> {
  const row = await db
    .insertInto('discrepancies')
    .values({
      subject_id: verdict.b.subject,
      attribute: verdict.attribute,
      relation: verdict.relation as 'conflict',
      rule: verdict.rule,
      reason: verdict.reason,
      a_fact: verdict.a.id,
      b_fact: verdict.b.id,
      difference: verdict.difference ?? null,
      common: verdict.common ? JSON.stringify(verdict.common) : null,
      pair,
    })
    .onConflict((oc) => oc.columns(['subject_id', 'pair']).doUpdateSet({ pair }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

const reopen = (db: Db, id: number, verdict: Verdict) =>
  db
    .updateTable('discrepancies')
    .set({
      state: 'open',
      a_fact: verdict.a.id,
      b_fact: verdict.b.id,
      reason: verdict.reason,
      rule: verdict.rule,
      raised_at: sql`now()`,
      decided_by: null,
      decided_at: null,
    })
    .where('id', '=', id)
    .execute();

const attach = (db: Db, id: number, facts: { a: number; b: number }) =>
  db
    .insertInto('discrepancy_facts')
    .values([
      { discrepancy_id: id, side: 'a', fact_id: facts.a },
      { discrepancy_id: id, side: 'b', fact_id: facts.b },
    ])
    .onConflict((oc) => oc.doNothing())
    .execute();

/**
 * After facts were superseded: undecided discrepancies that nobody stands behind any more on one side are withdrawn.
 * @returns their ids, and those that were told of a fact which no longer stands
 */
export async function withdrawDiscrepancies(
  db: Db,
  gone: readonly number[],
): Promise<{ withdrawn: number[]; touched: number[] }> {
  if (gone.length === 0) return { withdrawn: [], touched: [] };
  const touched = await db
    .selectFrom('discrepancy_facts')
    .select('discrepancy_id')
    .distinct()
    .where('fact_id', '=', sql<number>`any(${[...gone]})`)
    .orderBy('discrepancy_id')
    .execute();
  const ids = touched.map((row) => row.discrepancy_id);
  if (ids.length === 0) return { withdrawn: [], touched: [] };
  const { rows } = await sql<{ id: number }>`
    update discrepancies d set state = 'withdrawn' where d.id = any(${ids}) and d.state in ('open', 'held') and (
      select count(distinct df.side) from discrepancy_facts df join facts f on f.id = df.fact_id
      where df.discrepancy_id = d.id and f.superseded_at is null) < 2
    returning id`.execute(db);
  return { withdrawn: rows.map((row) => row.id).sort((x, y) => x - y), touched: ids };
}

export interface Edit {
  readonly old: TracedFact;
  readonly by: TracedFact;
}

/** A figure that was changed silently is an update of its own, with the old and the new quote. @returns ids */
export async function raiseEdits(db: Db, edits: readonly Edit[]): Promise<number[]> {
  const ids: number[] = [];
  const names = new Map(
    (
      await readSubjects(
        db,
        edits.map((edit) => edit.by.subject),
      )
    ).map((s) => [s.id, s.name]),
  );
  for (const { old, by } of edits) {
    if (valueKey(old) === valueKey(by) && old.hedge === by.hedge) continue;
    const verdict: Verdict = {
      relation: 'update',
      attribute: by.attribute,
      rule: 'edited',
      reason: `The article was edited: ${names.get(by.subject) ?? 'its subject'}, ${by.attribute}: “${old.quote}” became “${by.quote}”.`,
      a: old,
      b: by,
    };
    const id = await insert(db, { verdict, pair: `edited|${old.id}|${by.id}` });
    await attach(db, id, { a: old.id, b: by.id });
    ids.push(id);
  }
  return ids;
}
