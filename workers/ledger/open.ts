import type { Log } from '#config';
import { type Ledger, ledgerOver } from './db.ts';
import { openEmbedded } from './embedded.ts';

export interface LedgerOptions {
  /** postgres://user:password@host:5432/database; without it the ledger is embedded in `dataDir` (default: data). */
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
  return openEmbedded({ dataDir: options.dataDir ?? 'data', ...(log && { log }) });
}
