import { sql } from 'kysely';
import { ends, type Fact, type LedgerFact, type Verdict } from '#fact';
import type { Db } from './db.ts';
import type { TracedFact } from './facts.ts';
import { readSubjects } from './subjects.ts';
import type { DiscrepancyState } from './tables.ts';

/** A verdict of #compare, with the name of its pair of values. */
export interface Found {
  readonly verdict: Verdict;
  readonly pair: string;
}

/** What became of the verdicts on one article. */
export interface Raised {
  /** Ids of discrepancies raised now. */
  readonly raised: readonly number[];
  /** Of these, those that people are told of: one step forward passes several stages and is told once. */
  readonly told: readonly number[];
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

type Claim = Pick<Fact, 'value' | 'unit' | 'holder' | 'by' | 'substance'> & { readonly subject: number };

/** Subject and value, to three digits: whichever article tells it. */
const claimKey = ({ subject, value, unit, holder, by, substance }: Claim): string => {
  const said =
    typeof value === 'string'
      ? value.toLowerCase()
      : ends(value)
          .map((end) => Number(end.toPrecision(3)))
          .join('~');
  return [subject, said, unit, holder ?? by, substance].map((word) => word ?? '').join('|');
};

const groupOf = (attribute: string, relation: string): string =>
  `${attribute} ${relation === 'update' ? 'update' : 'clash'}`;

interface Raise {
  readonly found: readonly Found[];
  /** The wholes that the article speaks of. */
  readonly deals: readonly number[];
  /** Claims that the article makes anew: those that take a side of a known discrepancy are attached to it. */
  readonly added: readonly LedgerFact[];
}

/**
 * Raises what is new; attaches to what was raised or decided before: the same pair of values is never asked again, also after a merge.
 * A discrepancy that was withdrawn since its claim was corrected is raised again when somebody else makes the claim.
 */
export async function raiseDiscrepancies(db: Db, { found, deals, added }: Raise): Promise<Raised> {
  const raised: number[] = [];
  const told: number[] = [];
  const stepped = new Set<number>();
  const attached = new Set<number>();
  const known = await knownOn(db, deals);
  const sides: Side[] = [];
  for (const { verdict, pair } of found) {
    const [a, b] = [claimKey(verdict.a), claimKey(verdict.b)];
    const group = groupOf(verdict.attribute, verdict.relation);
    const same = known.find((k) => k.group === group && ((k.a === a && k.b === b) || (k.a === b && k.b === a)));
    const id = same?.id ?? (await insert(db, { verdict, pair }));
    const again = same?.state === 'withdrawn';
    if (!same) known.push({ id, group, a, b, state: 'open' });
    if (again) await reopen(db, id, verdict);
    const straight = !same || again || same.a === a;
    sides.push(
      { discrepancy_id: id, side: straight ? 'a' : 'b', fact_id: verdict.a.id },
      { discrepancy_id: id, side: straight ? 'b' : 'a', fact_id: verdict.b.id },
    );
    if (!same || again) {
      raised.push(id);
      const step = verdict.rule === 'status-advanced' ? verdict.b.id : undefined;
      if (step === undefined || !stepped.has(step)) told.push(id);
      if (step !== undefined) stepped.add(step);
    } else attached.add(id);
  }
  for (const fact of added)
    for (const each of known) {
      const key = claimKey(fact);
      if (!each.group.startsWith(`${fact.attribute} `) || (each.a !== key && each.b !== key)) continue;
      sides.push({ discrepancy_id: each.id, side: each.a === key ? 'a' : 'b', fact_id: fact.id });
      if (!raised.includes(each.id)) attached.add(each.id);
    }
  await attach(db, sides);
  return { raised, told, attached: [...attached] };
}

const claimOf = (side: 'a' | 'b') =>
  sql<Claim>`jsonb_build_object('subject', ${sql.ref(`${side}.subject_id`)}, 'value', ${sql.ref(`${side}.value`)}, 'unit', ${sql.ref(`${side}.unit`)},
    'holder', ${sql.ref(`${side}.holder`)}, 'by', ${sql.ref(`${side}.by`)}, 'substance', ${sql.ref(`${side}.substance`)})`;

/** Discrepancies on these wholes and their parts, with the claims that they were raised with. */
async function knownOn(db: Db, deals: readonly number[]): Promise<Known[]> {
  if (deals.length === 0) return [];
  const rows = await db
    .selectFrom('subjects')
    .innerJoin('discrepancies', 'discrepancies.subject_id', 'subjects.id')
    .innerJoin('facts as a', 'a.id', 'discrepancies.a_fact')
    .innerJoin('facts as b', 'b.id', 'discrepancies.b_fact')
    .select([
      'discrepancies.id',
      'discrepancies.attribute',
      'relation',
      'state',
      claimOf('a').as('a'),
      claimOf('b').as('b'),
    ])
    .where('subjects.deal_id', '=', sql<number>`any(${[...deals]}::bigint[])`)
    .orderBy('discrepancies.id')
    .execute();
  return rows.map(({ id, attribute, relation, state, a, b }) => ({
    id,
    state,
    group: groupOf(attribute, relation),
    a: claimKey(a),
    b: claimKey(b),
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

interface Side {
  readonly discrepancy_id: number;
  readonly side: 'a' | 'b';
  readonly fact_id: number;
}

async function attach(db: Db, sides: readonly Side[]): Promise<void> {
  if (sides.length === 0) return;
  await db
    .insertInto('discrepancy_facts')
    .values([...sides])
    .onConflict((oc) => oc.doNothing())
    .execute();
}

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
    if (claimKey(old) === claimKey(by) && old.hedge === by.hedge) continue;
    const verdict: Verdict = {
      relation: 'update',
      attribute: by.attribute,
      rule: 'edited',
      reason: `The article was edited: ${names.get(by.subject) ?? 'its subject'}, ${by.attribute}: “${old.quote}” became “${by.quote}”.`,
      a: old,
      b: by,
    };
    const id = await insert(db, { verdict, pair: `edited|${old.id}|${by.id}` });
    await attach(db, [
      { discrepancy_id: id, side: 'a', fact_id: old.id },
      { discrepancy_id: id, side: 'b', fact_id: by.id },
    ]);
    ids.push(id);
  }
  return ids;
}
