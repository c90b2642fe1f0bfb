import { type Selectable, sql } from 'kysely';
import type { ChangesTable } from './bottables.ts';
import type { Db } from './db.ts';

/** One change that a person made in a chat. `inverse` is what undoes it; null where nothing does. */
export type Change = Selectable<ChangesTable>;

export interface NewChange {
  readonly target: number | null;
  readonly person: string;
  readonly name: string;
  readonly action: string;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly inverse?: Readonly<Record<string, unknown>>;
}

export async function noteChange(db: Db, change: NewChange): Promise<void> {
  await db
    .insertInto('changes')
    .values({
      target_id: change.target,
      person: change.person,
      name: change.name,
      action: change.action,
      detail: JSON.stringify(change.detail ?? {}),
      inverse: change.inverse ? JSON.stringify(change.inverse) : null,
    })
    .execute();
}

/** Takes the last change of the target that can be undone and is not yet; it is marked undone at once, so that it is undone once. */
export async function takeUndo(db: Db, target: number): Promise<Change | undefined> {
  const { rows } = await sql<Change>`update changes set undone_at = now() where id = (
      select id from changes where target_id = ${target} and inverse is not null and undone_at is null
      order by id desc limit 1 for update skip locked) returning *`.execute(db);
  return rows[0];
}

export const changesOf = (db: Db, target: number, limit = 20): Promise<Change[]> =>
  db.selectFrom('changes').selectAll().where('target_id', '=', target).orderBy('id', 'desc').limit(limit).execute();
