import { sql } from 'kysely';
import type { Ledger } from '#ledger';

/** Waits until every outbox row is fanned out and everything due is sent. */
export async function settled(ledger: Ledger): Promise<void> {
  for (let calm = 0, i = 0; i < 600; i++) {
    const { rows } = await sql<{ n: number }>`select
      (select count(*) from outbox where fanned_at is null) + (select count(*) from deliveries where state in ('waiting', 'sending')) as n`.execute(
      ledger.db,
    );
    calm = Number(rows[0]!.n) === 0 ? calm + 1 : 0;
    if (calm === 3) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('the outbox did not empty');
}
