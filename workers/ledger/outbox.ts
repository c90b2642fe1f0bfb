import { type Selectable, sql } from 'kysely';
import type { Db } from './db.ts';
import type { OutboxTable } from './tables.ts';

/** What the jobs left to be told; see {@link tell}. */
export type OutboxRow = Selectable<OutboxTable>;

/** One row for one target, as the fan-out decides it. */
export interface NewDelivery {
  readonly target: number;
  readonly kind: string;
  readonly subject?: number | null;
  readonly discrepancy?: number | null;
  readonly payload?: Readonly<Record<string, unknown>>;
  /** `waiting` goes out at once, `held` into the next digest. */
  readonly state: 'waiting' | 'held';
}

/**
 * Takes outbox rows that nobody has fanned out yet, in order, asks `choose` who gets each, and writes the deliveries in the same
 * transaction. One process does so at a time; the others get 0 at once.
 * @returns how many rows were fanned out
 */
export function fanOut(
  db: Db,
  options: { readonly limit: number; choose(row: OutboxRow, db: Db): Promise<readonly NewDelivery[]> },
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(7246003) as mine`.execute(trx);
    if (!lock.rows[0]?.mine) return 0;
    const rows = await trx
      .selectFrom('outbox')
      .selectAll()
      .where(sql<boolean>`fanned_at is null`)
      .orderBy('id')
      .limit(options.limit)
      .execute();
    for (const row of rows) await addDeliveries(trx, await options.choose(row, trx), row.id);
    if (rows.length > 0)
      await sql`update outbox set fanned_at = now() where id = any(${rows.map((row) => row.id)})`.execute(trx);
    return rows.length;
  });
}

/** Writes deliveries, with the outbox row they come from or none (digests, notices). A target has each outbox row once. */
export async function addDeliveries(
  db: Db,
  deliveries: readonly NewDelivery[],
  outbox: number | null = null,
): Promise<void> {
  if (deliveries.length === 0) return;
  await db
    .insertInto('deliveries')
    .values(
      deliveries.map((d) => ({
        outbox_id: outbox,
        target_id: d.target,
        kind: d.kind,
        subject_id: d.subject ?? null,
        discrepancy_id: d.discrepancy ?? null,
        payload: JSON.stringify(d.payload ?? {}),
        state: d.state,
      })),
    )
    .onConflict((c) => c.columns(['outbox_id', 'target_id']).doNothing())
    .execute();
  // What does not ring waits for no quiet hours: its targets are looked at anew.
  const calm = deliveries.filter((d) => d.state === 'waiting' && !['facts', 'discrepancy'].includes(d.kind));
  if (calm.length > 0)
    await sql`update targets set not_before = clock_timestamp() where id = any(${calm.map((d) => d.target)})
      and not_before > clock_timestamp()`.execute(db);
}

/** How many rows wait to be fanned out, and how many deliveries to be sent: for /metrics, `status` and tests. */
export async function backlog(db: Db): Promise<{ outbox: number; deliveries: number }> {
  const { rows } = await sql<{ outbox: number; deliveries: number }>`select
    (select count(*) from outbox where fanned_at is null)::int as outbox,
    (select count(*) from deliveries d join targets t on t.id = d.target_id
      where d.state in ('waiting', 'sending') and t.state = 'active')::int as deliveries`.execute(db);
  return rows[0]!;
}

/** Alerts that were to be told since a moment (ISO), the latest first: for trying a topic on the past. */
export const outboxSince = (
  db: Db,
  options: { readonly since: string; readonly limit: number },
): Promise<OutboxRow[]> =>
  db
    .selectFrom('outbox')
    .selectAll()
    .where('kind', 'in', ['facts', 'discrepancy'])
    .where('created_at', '>=', options.since)
    .orderBy('id', 'desc')
    .limit(options.limit)
    .execute();
