import { sql } from 'kysely';
import { audit } from './audit.ts';
import type { Db } from './db.ts';
import { tellApart } from './merges.ts';
import { holdTurn } from './readings.ts';
import type { DiscrepancyState } from './tables.ts';
import { tell } from './tell.ts';

export interface Decision {
  readonly discrepancy: number;
  readonly state: Extract<DiscrepancyState, 'confirmed' | 'dismissed' | 'held' | 'apart'>;
  /** `telegram:123` */
  readonly by: string;
  /** As people know them. */
  readonly name: string;
}

/**
 * Notes what an editor decided, once: what is confirmed, dismissed or told apart is never asked again, what is held may be
 * decided later. Told apart, the later side becomes a subject of its own. Every chat that shows the card hears of it by the outbox.
 * @returns `done`, `already` where somebody was first, `none` where there is no such discrepancy
 */
export function decide(db: Db, decision: Decision): Promise<'done' | 'already' | 'none'> {
  return db.transaction().execute(async (trx) => {
    await holdTurn(trx);
    const row = await trx
      .updateTable('discrepancies')
      .set({ state: decision.state, decided_by: decision.name, decided_at: sql<string>`now()` })
      .where('id', '=', decision.discrepancy)
      .where('state', 'in', decision.state === 'held' ? ['open'] : ['open', 'held'])
      .returning(['id', 'subject_id'])
      .executeTakeFirst();
    if (!row) {
      const there = await trx
        .selectFrom('discrepancies')
        .select('id')
        .where('id', '=', decision.discrepancy)
        .executeTakeFirst();
      return there ? 'already' : 'none';
    }
    if (decision.state === 'apart') await tellApart(trx, row.id);
    await audit(trx, {
      actor: decision.by,
      action: decision.state,
      discrepancy: row.id,
      subject: row.subject_id,
      detail: { name: decision.name },
    });
    await tell(trx, { kind: 'verdict', subject: row.subject_id, payload: { discrepancy: row.id } });
    return 'done';
  });
}
