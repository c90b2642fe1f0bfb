import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Fact, LedgerFact } from '#fact';
import type { Db } from './db.ts';
import { bounds, factOf, selectFacts, type TracedFact } from './facts.ts';

/** A fact with where it belongs, before it has an id. */
export interface Placed {
  readonly fact: Fact;
  readonly subject: number;
  readonly echoKey?: string | undefined;
}

export interface Revision {
  /** The article's standing facts, in the order of its text. */
  readonly standing: readonly TracedFact[];
  readonly added: ReadonlySet<number>;
  /** Facts that no longer stand, each with what stands in its place. */
  readonly replaced: readonly { readonly old: TracedFact; readonly by: number | null }[];
}

const said = (fact: Fact): string =>
  JSON.stringify([
    fact.attribute,
    fact.value,
    fact.unit,
    fact.hedge,
    fact.holder,
    fact.by,
    fact.scope,
    fact.substance,
    fact.period,
    fact.modality,
    fact.clue.part,
    fact.speaker,
    fact.field,
    fact.quote,
  ]);

/** A claim by its words and its subject, wherever in the text it stands: the guard that an article is recorded once. */
const keyOf = (placed: Placed, nth: number): string =>
  createHash('sha256')
    .update(`${placed.subject}\u0000${nth}\u0000${said(placed.fact)}`)
    .digest('base64url')
    .slice(0, 22);

/** Two claims about the same thing, whatever they say of it. */
const about = (fact: Fact & { readonly subject: number }): string =>
  JSON.stringify([
    fact.subject,
    fact.attribute,
    fact.holder ?? null,
    fact.by ?? null,
    fact.substance ?? null,
    fact.scope ?? null,
  ]);

interface Revise {
  readonly article: { readonly id: number; readonly digest: string };
  readonly facts: readonly Placed[];
  readonly version: string;
  readonly why: 'edited' | 'reread';
}

/** Makes the standing facts of an article those of its latest reading: what it still says stays, the rest is superseded, never deleted. */
export async function reviseFacts(db: Db, { article, facts, version, why }: Revise): Promise<Revision> {
  const former = (
    await selectFacts(db)
      .select('facts.key')
      .where('facts.article_id', '=', article.id)
      .where('facts.superseded_at', 'is', null)
      .orderBy('facts.id')
      .execute()
  ).map((row) => ({
    key: row.key,
    fact: factOf(row),
  }));
  const seen = new Map<string, number>();
  const wanted = facts.map((placed) => {
    const words = `${placed.subject} ${said(placed.fact)}`;
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return { ...placed, key: keyOf(placed, nth) };
  });
  const keys = new Set(wanted.map((w) => w.key));
  const known = new Map(former.map((f) => [f.key, f.fact.id]));
  const fresh = wanted.filter((w) => !known.has(w.key));
  const gone = former.filter((f) => !keys.has(f.key)).map((f) => f.fact);
  // First out, then in: the unique index allows a claim to come back.
  if (gone.length > 0)
    await supersede(
      db,
      gone.map((fact) => fact.id),
      why,
    );
  const ids = await insert(db, { article, fresh, version });
  for (const [i, each] of fresh.entries()) known.set(each.key, ids[i]!);
  const order = new Map(wanted.map((w, i) => [known.get(w.key)!, i]));
  const standing = await standingFacts(db, article.id);
  standing.sort((x, y) => (order.get(x.id) ?? 0) - (order.get(y.id) ?? 0));
  const added = new Set(ids);
  const replaced = replacements(
    gone,
    standing.filter((fact) => added.has(fact.id)),
  );
  for (const { old, by } of replaced)
    if (by !== null) await db.updateTable('facts').set({ superseded_by: by }).where('id', '=', old.id).execute();
  return { standing, added, replaced };
}

const standingFacts = async (db: Db, article: number): Promise<TracedFact[]> =>
  (
    await selectFacts(db).where('facts.article_id', '=', article).where('facts.superseded_at', 'is', null).execute()
  ).map(factOf);

const supersede = (db: Db, ids: readonly number[], why: string) =>
  db
    .updateTable('facts')
    .set({ superseded_at: sql`now()`, superseded_why: why })
    .where('id', '=', sql<number>`any(${[...ids]})`)
    .execute();

/** Each old claim with the new one about the same thing: first come, first served, in the order of the text. */
function replacements(gone: readonly TracedFact[], added: readonly LedgerFact[]): Revision['replaced'] {
  const free = [...added];
  return gone.map((old) => {
    const at = free.findIndex((fact) => about(fact) === about(old));
    return { old, by: at < 0 ? null : free.splice(at, 1)[0]!.id };
  });
}

interface Insert {
  readonly article: Revise['article'];
  readonly fresh: readonly (Placed & { readonly key: string })[];
  readonly version: string;
}

async function insert(db: Db, { article, fresh, version }: Insert): Promise<number[]> {
  if (fresh.length === 0) return [];
  const rows = await db
    .insertInto('facts')
    .values(
      fresh.map(({ fact, subject, echoKey, key }) => ({
        article_id: article.id,
        subject_id: subject,
        digest: article.digest,
        key,
        attribute: fact.attribute,
        value: JSON.stringify(fact.value),
        ...bounds(fact.value),
        unit: fact.unit ?? null,
        hedge: fact.hedge,
        holder: fact.holder ?? null,
        by: fact.by ?? null,
        scope: fact.scope ?? null,
        substance: fact.substance ?? null,
        period: fact.period ?? null,
        modality: fact.modality ?? null,
        part: fact.clue.part ?? null,
        speaker: fact.speaker ?? null,
        also: fact.also ? JSON.stringify(fact.also) : null,
        echo_key: echoKey ?? null,
        rule: fact.rule,
        field: fact.field,
        quote: fact.quote,
        span_start: fact.start,
        span_end: fact.end,
        clue: JSON.stringify(fact.clue),
        version,
      })),
    )
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
