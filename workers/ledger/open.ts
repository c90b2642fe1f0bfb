import type { Log } from '#config';
import { type Ledger, ledgerOver } from './db.ts';
import { LedgerError } from './error.ts';

export interface LedgerOptions {
  /** postgres://user:password@host:5432/database; without it the ledger is embedded in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir?: string | undefined;
  readonly log?: Log;
}

/**
 * Opens the ledger and brings its schema up to date; any number of processes may do so at once on a server.
 * @throws {LedgerError} where the server does not answer, or the embedded directory is held by another process
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { databaseUrl, log } = options;
  if (databaseUrl) return ledgerOver({ connectionString: databaseUrl }, { kind: 'server', ...(log && { log }) });
  throw new LedgerError('The embedded ledger is not built yet: set DATABASE_URL.');
}
