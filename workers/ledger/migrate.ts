import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { LedgerError } from './error.ts';

export interface Migration {
  /** `0001-core`: number and noun; applied in the order of the list. */
  readonly name: string;
  /** Statements in SQL, run in one transaction. */
  readonly up: string;
}

/** Any constant will do; it is the same in every process. */
const LOCK = 7_246_001;

export const checksum = (migration: Migration): string =>
  createHash('sha256').update(migration.up).digest('hex').slice(0, 16);

/**
 * Brings the schema up to date in one transaction under an advisory lock, so that any number of processes may start at once.
 * @returns names of the migrations that were applied now
 * @throws {LedgerError} where an applied migration was edited, or the database is newer than this program
 */
export async function migrate<DB>(db: Kysely<DB>, migrations: readonly Migration[]): Promise<string[]> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create table if not exists migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())`.execute(
      trx,
    );
    const { rows } = await sql<{
      name: string;
      checksum: string;
    }>`select name, checksum from migrations order by name`.execute(trx);
    const known = new Map(migrations.map((m) => [m.name, checksum(m)]));
    for (const row of rows) {
      if (!known.has(row.name))
        throw new LedgerError(
          `The ledger holds migration ${row.name}, which this version does not know: run the newer version of Assay, or restore an older ledger.`,
        );
      if (known.get(row.name) !== row.checksum)
        throw new LedgerError(
          `Migration ${row.name} was edited after it had been applied: put it back as it was and add a new one.`,
        );
    }
    const applied = new Set(rows.map((row) => row.name));
    const fresh = migrations.filter((m) => !applied.has(m.name));
    for (const migration of fresh) {
      await sql.raw(migration.up).execute(trx);
      await sql`insert into migrations (name, checksum) values (${migration.name}, ${checksum(migration)})`.execute(
        trx,
      );
    }
    return fresh.map((m) => m.name);
  });
}
