import type { Db } from './db.ts';
import type { OutboxKind } from './tables.ts';

/** A row for the outbox; what happens to it afterwards is the bot's matter. */
export interface Told {
  readonly kind: OutboxKind;
  readonly article?: number;
  readonly subject?: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Puts a row into the outbox, in the caller's transaction; the bot is notified when that commits. */
export async function tell(db: Db, { kind, article, subject, payload }: Told): Promise<number> {
  const row = await db
    .insertInto('outbox')
    .values({ kind, article_id: article ?? null, subject_id: subject ?? null, payload: JSON.stringify(payload) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
