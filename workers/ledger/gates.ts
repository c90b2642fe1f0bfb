import { sql } from 'kysely';
import type { Db } from './db.ts';

/** How fast one may send to a chat and in all; a 0 where there is no such limit. */
export interface Pace {
  /** `telegram:-100123`: the chat, whatever topic of it. */
  readonly chat: string;
  readonly everyMs: number;
  readonly perMinute: number;
  /** `telegram` */
  readonly platform: string;
  readonly perSecond: number;
  /** How long a minute lasts, ms; tests shorten it. The second is a sixtieth of it. */
  readonly minuteMs: number;
}

/** A slot that was taken, to be given back by {@link endSlot}; else how many ms to wait before asking again. */
export type Slot = { readonly taken: string } | { readonly wait: number };

/** Takes the next slot, for all processes together. */
export async function takeSlot(db: Db, pace: Pace): Promise<Slot> {
  const { rows } = await sql<{ wait: number; taken: string | null }>`select * from gate_pass(
    ${pace.chat}, ${pace.everyMs}::int, ${pace.perMinute}::int, ${pace.platform}, ${pace.perSecond}::int, ${pace.minuteMs}::int)`.execute(
    db,
  );
  const { wait, taken } = rows[0]!;
  return taken === null ? { wait } : { taken };
}

/** The send is over, whatever came of it: it counts from now, for what was long on its way arrived late. */
export async function endSlot(db: Db, pace: Pick<Pace, 'chat' | 'everyMs' | 'platform'>, taken: string): Promise<void> {
  await sql`select gate_done(${pace.chat}, ${pace.everyMs}::int, ${pace.platform}, ${taken}::timestamptz)`.execute(db);
}

/** The platform asked to wait: nobody sends through this gate for so long. */
export async function closeGate(db: Db, key: string, ms: number): Promise<void> {
  await sql`insert into gates (key, not_before) values (${key}, clock_timestamp() + ${ms} * interval '1 millisecond')
    on conflict (key) do update set not_before = greatest(gates.not_before, excluded.not_before)`.execute(db);
}

/** @returns true the first time that this event of this platform is seen */
export async function firstSeen(db: Db, platform: string, event: string): Promise<boolean> {
  const row = await db
    .insertInto('inbound')
    .values({ platform, event })
    .onConflict((c) => c.doNothing())
    .returning('event')
    .executeTakeFirst();
  return row !== undefined;
}

/** Forgets events older than a week: no platform repeats so late. */
export async function forgetEvents(db: Db): Promise<void> {
  await sql`delete from inbound where at < now() - interval '7 days'`.execute(db);
}
