import { sql } from 'kysely';
import type { Ledger } from '#ledger';

/** Every row of every table of the ledger but for times, for holding two ledgers against each other. */
export async function dumpLedger(ledger: Ledger): Promise<Record<string, unknown[]>> {
  const { rows } = await sql<{ name: string; columns: string }>`
    select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns
    where table_schema = 'public' and data_type <> 'timestamp with time zone' and table_name <> 'migrations' group by 1 order by 1`.execute(
    ledger.db,
  );
  const dump: Record<string, unknown[]> = {};
  for (const { name, columns } of rows)
    dump[name] = (
      await sql.raw(`select ${columns} from "${name}" t order by (${columns})::text`).execute(ledger.db)
    ).rows;
  return dump;
}
