import type { Db } from './db.ts';

/** Asks that what is told of these wholes be held against each other anew; in the transaction that merged or split them. */
export async function askRecheck(db: Db, subjects: readonly number[]): Promise<void> {
  await db
    .insertInto('rechecks')
    .values(subjects.map((subject_id) => ({ subject_id })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** The wholes that it was asked for; they are not asked for any more. In a transaction that holds the turn. */
export async function takeRechecks(db: Db): Promise<number[]> {
  const rows = await db.deleteFrom('rechecks').returning('subject_id').execute();
  return rows.map((row) => row.subject_id).sort((a, b) => a - b);
}
