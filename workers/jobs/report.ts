import type { Verdict } from '#fact';
import { audit, type Db, type Revision, raiseEdits, readFacts, tell, withdrawDiscrepancies } from '#ledger';

/** What recording came to, before anybody is told. */
export interface Outcome {
  readonly article: number;
  /** Recorded for the first time; else it was edited, or read anew. */
  readonly first: boolean;
  /** The article it is a copy of. */
  readonly copyOf: number | null;
  readonly quiet: boolean;
  readonly revision: Revision;
  readonly raised: readonly number[];
  /** Of these, those that people are told of. */
  readonly told: readonly number[];
  readonly verdicts: readonly Verdict[];
  /** Subject → its whole. */
  readonly dealOf: ReadonlyMap<number, number>;
}

/** Puts into the outbox what people are to hear; a quiet re-reading goes to the audit trail only. @returns every discrepancy raised */
export async function report(db: Db, outcome: Outcome): Promise<readonly number[]> {
  const { article, quiet, revision } = outcome;
  const gone = revision.replaced.map(({ old }) => old.id);
  const { withdrawn, touched } = await withdrawDiscrepancies(db, gone);
  const edits = quiet ? [] : await editsOf(db, revision);
  const raised = [...outcome.raised, ...edits];
  if (quiet) {
    if (revision.added.size + gone.length > 0)
      await audit(db, {
        actor: 'assay',
        action: 'reread',
        article,
        detail: { added: [...revision.added], gone, raised, withdrawn },
      });
    return raised;
  }
  await tellFacts(db, outcome);
  if (gone.length > 0) {
    const changes = revision.replaced.map(({ old, by }) => ({ old: old.id, new: by }));
    await audit(db, { actor: 'assay', action: 'edited', article, detail: { changes, withdrawn } });
    await tell(db, {
      kind: 'correction',
      article,
      ...subjectOf(outcome),
      payload: { article, changes, withdrawn, touched, raised: edits },
    });
  }
  for (const discrepancy of [...outcome.told, ...edits])
    await tell(db, {
      kind: 'discrepancy',
      article,
      ...(await subjectOfDiscrepancy(db, discrepancy)),
      payload: { discrepancy },
    });
  return raised;
}

/** One row for each whole that the article says something new of. */
async function tellFacts(db: Db, { article, copyOf, revision, dealOf }: Outcome): Promise<void> {
  const instead = new Set(revision.replaced.map(({ by }) => by));
  const fresh = revision.standing.filter(({ id }) => revision.added.has(id) && !instead.has(id));
  for (const deal of new Set(fresh.map(({ subject }) => dealOf.get(subject)!))) {
    const facts = fresh.filter(({ subject }) => dealOf.get(subject) === deal).map(({ id }) => id);
    await tell(db, { kind: 'facts', article, subject: deal, payload: { facts, ...(copyOf !== null && { copyOf }) } });
  }
}

async function editsOf(db: Db, { replaced }: Revision): Promise<number[]> {
  const pairs = replaced.flatMap(({ old, by }) => (by === null ? [] : [{ old, by }]));
  const news = new Map(
    (
      await readFacts(
        db,
        pairs.map(({ by }) => by),
      )
    ).map((fact) => [fact.id, fact]),
  );
  return raiseEdits(
    db,
    pairs.map(({ old, by }) => ({ old, by: news.get(by)! })),
  );
}

const subjectOf = ({ revision, dealOf }: Outcome): { subject?: number } => {
  const subject = revision.replaced[0]?.old.subject;
  return subject === undefined ? {} : { subject: dealOf.get(subject) ?? subject };
};

async function subjectOfDiscrepancy(db: Db, id: number): Promise<{ subject: number }> {
  const row = await db
    .selectFrom('discrepancies')
    .innerJoin('subjects', 'subjects.id', 'discrepancies.subject_id')
    .select('subjects.deal_id')
    .where('discrepancies.id', '=', id)
    .executeTakeFirstOrThrow();
  return { subject: row.deal_id };
}
