import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Fact, LedgerFact } from '#fact';
import type { StoredArticle } from './articles.ts';
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

/** A claim by its subject and words, wherever in the text it stands: the guard that an article is recorded once. */
const keyOf = (name: string): string => createHash('sha256').update(name).digest('base64url').slice(0, 22);

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
  readonly article: Pick<StoredArticle, 'id' | 'digest' | 'url' | 'source' | 'published' | 'title'>;
  readonly facts: readonly Placed[];
  /** What the extractor took the text's language for, and its version. */
  readonly language: string;
  readonly version: string;
  readonly origin: number;
  /** `new` where it was never recorded. */
  readonly why: 'new' | 'edited' | 'reread';
}

/** Makes the standing facts of an article those of its latest reading: what it still says stays, the rest is superseded, never deleted. */
export async function reviseFacts(db: Db, revise: Revise): Promise<Revision> {
  const { article, facts, why } = revise;
  const former = why === 'new' ? [] : await formerFacts(db, article.id);
  const known = new Map<string, TracedFact>();
  const count = counter();
  for (const { fact, moved } of former) {
    // Where an editor has put a claim, it stays, wherever today's rules would put it.
    const words = `${moved ? '' : fact.subject} ${said(fact)}`;
    known.set(`${count(words)} ${words}`, fact);
  }
  const kept = new Map<number, number>();
  const again = counter();
  const fresh = facts.flatMap((placed, at) => {
    const words = [`${placed.subject} ${said(placed.fact)}`, ` ${said(placed.fact)}`];
    const name = words.map((each) => `${again(each)} ${each}`);
    const same = known.get(name[0]!) ?? known.get(name[1]!);
    if (same) kept.set(same.id, at);
    return same ? [] : [{ ...placed, at, key: keyOf(name[0]!) }];
  });
  const gone = former.map(({ fact }) => fact).filter(({ id }) => !kept.has(id));
  // First out, then in: the unique index allows a claim to come back.
  if (gone.length > 0)
    await supersede(
      db,
      gone.map((fact) => fact.id),
      why,
    );
  const added = await insert(db, { ...revise, fresh });
  const order = new Map([...kept, ...added.map((fact, i) => [fact.id, fresh[i]!.at] as const)]);
  const standing = [...former.map(({ fact }) => fact).filter(({ id }) => kept.has(id)), ...added].sort(
    (x, y) => order.get(x.id)! - order.get(y.id)!,
  );
  const replaced = replacements(gone, added);
  for (const { old, by } of replaced)
    if (by !== null) await db.updateTable('facts').set({ superseded_by: by }).where('id', '=', old.id).execute();
  return { standing, added: new Set(added.map((fact) => fact.id)), replaced };
}

/** Numbers equal words, in the order in which they come. */
function counter(): (words: string) => number {
  const times = new Map<string, number>();
  return (words) => {
    const nth = times.get(words) ?? 0;
    times.set(words, nth + 1);
    return nth;
  };
}

async function formerFacts(db: Db, article: number): Promise<{ fact: TracedFact; moved: boolean }[]> {
  const rows = await selectFacts(db)
    .select(sql<boolean>`exists (select 1 from fact_moves where fact_id = facts.id)`.as('moved'))
    .where('facts.article_id', '=', article)
    .where('facts.superseded_at', 'is', null)
    .orderBy('facts.id')
    .execute();
  return rows.map((row) => ({ fact: factOf(row), moved: row.moved }));
}

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

interface Insert extends Revise {
  readonly fresh: readonly (Placed & { readonly key: string })[];
}

async function insert(db: Db, { article, fresh, version, language, origin }: Insert): Promise<TracedFact[]> {
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
    .returning(['id', 'recorded_at'])
    .execute();
  const { id, url, source, published = null, title = null } = article;
  return rows.map((row, i) => ({
    ...fresh[i]!.fact,
    id: row.id,
    subject: fresh[i]!.subject,
    article: { id, url, source, language, published, origin },
    title,
    recorded: row.recorded_at,
    superseded: null,
    supersededBy: null,
    version,
  }));
}
