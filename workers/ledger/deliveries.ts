import { type Selectable, sql } from 'kysely';
import type { DeliveriesTable } from './bottables.ts';
import type { Db } from './db.ts';
import type { Target } from './targets.ts';

export type { DeliveryState } from './bottables.ts';
export type Delivery = Selectable<DeliveriesTable>;

/**
 * Leases a target that has something due, so that one process at a time sends there and the order holds. The lease ends by
 * itself after `ms`, where its holder died.
 * @returns undefined where nothing is due
 */
export async function leaseTarget(
  db: Db,
  lease: { readonly by: string; readonly ms: number; readonly platforms: readonly string[] },
): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    update targets set leased_by = ${lease.by}, leased_until = clock_timestamp() + ${lease.ms} * interval '1 millisecond'
    where id = (
      select t.id from targets t
      where t.state = 'active' and t.platform = any(${[...lease.platforms]}) and t.not_before <= clock_timestamp() and t.leased_until <= clock_timestamp()
        and exists (select 1 from deliveries d where d.target_id = t.id and d.state in ('waiting', 'sending'))
      order by t.not_before, t.id limit 1 for update of t skip locked)
    returning *`.execute(db);
  return rows[0];
}

/** Gives a leased target back; nothing goes there for `waitMs`. */
export async function releaseTarget(db: Db, target: number, given: { by: string; waitMs: number }): Promise<void> {
  await sql`update targets set leased_by = null, leased_until = 'epoch',
    not_before = greatest(not_before, clock_timestamp() + ${given.waitMs} * interval '1 millisecond')
    where id = ${target} and leased_by = ${given.by}`.execute(db);
}

/** Keeps a lease for `ms` more; does nothing where it is no longer `by`'s. */
export async function extendLease(db: Db, target: number, lease: { by: string; ms: number }): Promise<void> {
  await sql`update targets set leased_until = clock_timestamp() + ${lease.ms} * interval '1 millisecond'
    where id = ${target} and leased_by = ${lease.by}`.execute(db);
}

/**
 * A delivery of a leased target, marked `sending`. Where its state was `sending` already, its sender died in between: it may stand
 * on the platform, and is sent again, for lost is worse than twice.
 * @returns undefined where it waits no more, or where the lease is no longer ours
 */
export async function takeDelivery(db: Db, id: number, by: string): Promise<Delivery | undefined> {
  const { rows } = await sql<Delivery>`
    update deliveries d set state = 'sending', attempts = attempts + 1 from targets t
    where d.id = ${id} and t.id = d.target_id and t.leased_by = ${by} and t.leased_until > clock_timestamp()
      and d.state in ('waiting', 'sending')
    returning d.*`.execute(db);
  return rows[0];
}

/** What waits first at a target, untouched; `quiet` leaves out alerts, which ring. */
export const nextDelivery = (db: Db, target: number, { quiet = false } = {}): Promise<Delivery | undefined> => {
  const waiting = db
    .selectFrom('deliveries')
    .selectAll()
    .where('target_id', '=', target)
    .where('state', 'in', ['waiting', 'sending']);
  const some = quiet ? waiting.where('kind', 'not in', ['facts', 'discrepancy']) : waiting;
  return some.orderBy('id').limit(1).executeTakeFirst();
};

export interface Outcome {
  readonly state: 'sent' | 'waiting' | 'held' | 'dropped' | 'failed';
  readonly messages?: readonly string[];
  readonly error?: string;
}

/** Says what became of a delivery. */
export async function markDelivery(db: Db, id: number, outcome: Outcome): Promise<void> {
  await db
    .updateTable('deliveries')
    .set({
      state: outcome.state,
      error: outcome.error ?? null,
      ...(outcome.messages && { message_ids: JSON.stringify(outcome.messages) }),
      ...(outcome.state === 'sent' && { sent_at: sql<string>`clock_timestamp()` }),
    })
    .where('id', '=', id)
    .execute();
}

/** The first message of a story in a target, for follow-ups to hang under. */
export async function storyStart(db: Db, target: number, subject: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .select('message_ids')
    .where('target_id', '=', target)
    .where('subject_id', '=', subject)
    .where('state', '=', 'sent')
    .where(sql<boolean>`message_ids <> '[]'::jsonb`)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row?.message_ids[0];
}

/** Deliveries that were sent and spoke of this discrepancy, or of any of these facts; oldest first. */
export async function deliveriesAbout(
  db: Db,
  about: { readonly discrepancy?: number; readonly facts?: readonly number[] },
): Promise<Delivery[]> {
  const facts = (about.facts ?? []).map((id) => JSON.stringify({ facts: [id] }));
  const { rows } = await sql<Delivery>`select * from deliveries where state in ('sent', 'sending')
    and kind in ('facts', 'discrepancy')
    and (discrepancy_id = ${about.discrepancy ?? null} or payload @> any(${facts}::jsonb[])) order by id`.execute(db);
  return rows;
}

/** How many alerts a target was sent since a moment: what its budget counts. */
export async function sentSince(db: Db, target: number, since: string): Promise<number> {
  const row = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('target_id', '=', target)
    .where('kind', 'in', ['facts', 'discrepancy'])
    .where('state', '=', 'sent')
    .where('sent_at', '>=', since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Deliveries by id, in the order of the ids. */
export async function readDeliveries(db: Db, ids: readonly number[]): Promise<Delivery[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('id', '=', sql<number>`any(${[...ids]})`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many corrections of a story a target was sent since a moment: a figure that goes back and forth is held. */
export async function correctionsSince(
  db: Db,
  target: number,
  of: { subject: number; since: string },
): Promise<number> {
  const row = await db
    .selectFrom('deliveries')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('target_id', '=', target)
    .where('subject_id', '=', of.subject)
    .where('kind', '=', 'correction')
    .where('state', '=', 'sent')
    .where('sent_at', '>=', of.since)
    .executeTakeFirstOrThrow();
  return row.count;
}

/**
 * Takes what was held for the digest of a target; corrections among it are let go, for the figure has had time to settle. Call it in the
 * transaction that writes the digest's delivery.
 */
export async function takeHeld(db: Db, target: number): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`update deliveries
    set state = case when kind = 'correction' then 'waiting' else 'digested' end, sent_at = case when kind = 'correction' then null else now() end,
      payload = case when kind = 'correction' then payload || '{"settled": true}' else payload end
    where target_id = ${target} and state = 'held' returning *`.execute(db);
  return rows.sort((a, b) => a.id - b.id);
}

/** Targets that have something held for a digest. */
export async function targetsHolding(db: Db): Promise<ReadonlySet<number>> {
  const rows = await db.selectFrom('deliveries').select('target_id').distinct().where('state', '=', 'held').execute();
  return new Set(rows.map((row) => row.target_id));
}

/**
 * Claims a target's digest for the period that ends at `moment`: true once, whichever process asks.
 * @param column `digested_at` the daily one, `weekly_at` the weekly one
 */
export async function claimDigest(
  db: Db,
  target: number,
  claim: { readonly column: 'digested_at' | 'weekly_at'; readonly moment: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: number }>`update targets set ${sql.ref(claim.column)} = ${claim.moment}
    where id = ${target} and (${sql.ref(claim.column)} is null or ${sql.ref(claim.column)} < ${claim.moment})
    returning id`.execute(db);
  return rows.length > 0;
}
