import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Log } from '#config';
import { Bridge } from './bridge.ts';
import { type Ledger, ledgerOver } from './db.ts';
import { LedgerError } from './error.ts';
import { lockDirectory } from './lock.ts';

export interface EmbeddedOptions {
  /** Directory; without it the ledger lives in memory and ends with the process. */
  readonly dataDir?: string | undefined;
  /** A dump of {@link EmbeddedLedger.dump}, to start from where the directory is new: three times as fast as an empty start. */
  readonly from?: Blob;
  readonly log?: Log;
}

export interface EmbeddedLedger extends Ledger {
  readonly kind: 'embedded';
  /** The whole database as a tar file, without stopping it. */
  dump(): Promise<Blob>;
}

/** PGlite has no autovacuum and no checkpointer: without this, dead rows of the queues and the write-ahead log would grow for ever. */
const TIDY = 5 * 60_000;
const TIDY_AFTER_ROUNDS = 500;

/**
 * PostgreSQL in this process (PGlite), behind the ordinary `pg` driver: the same code path as a server.
 * @throws {LedgerLockedError} where another process holds the directory
 */
export async function openEmbedded({ dataDir, from, log }: EmbeddedOptions): Promise<EmbeddedLedger> {
  const release = dataDir === undefined ? async () => {} : await lockDirectory(dataDir);
  let engine: PGlite;
  try {
    engine = await PGlite.create({
      ...(dataDir !== undefined && { dataDir: join(dataDir, 'ledger') }),
      ...(from && { loadDataDir: from }),
    });
  } catch (error) {
    await release();
    throw new LedgerError(
      `Cannot open the embedded ledger in ${dataDir ?? 'memory'}: ${(error as Error).message}. Check that the directory is writable and was made by PostgreSQL of the same major version.`,
      { cause: error },
    );
  }
  const version = (await engine.query<{ server_version: string }>('show server_version')).rows[0]!.server_version;
  const bridge = new Bridge({ execProtocolRaw: (round) => engine.execProtocolRaw(round) }, version);
  const tidy = tidier(bridge, log);
  const end = async () => {
    clearInterval(tidy);
    await bridge.close();
    await engine.close();
    await release();
  };
  const config = {
    stream: () => bridge.connect() as never,
    user: 'postgres',
    database: 'postgres',
    host: 'embedded',
    password: '',
    ssl: false,
  };
  const ledger = await ledgerOver(config, { kind: 'embedded', end, ...(log && { log }) });
  return { ...ledger, kind: 'embedded', dump: () => engine.dumpDataDir('none') };
}

function tidier(bridge: Bridge, log?: Log): NodeJS.Timeout {
  let seen = 0;
  const tidy = async () => {
    if (bridge.rounds - seen < TIDY_AFTER_ROUNDS) return;
    seen = bridge.rounds;
    await bridge.run('vacuum (analyze)');
    await bridge.run('checkpoint');
  };
  const timer = setInterval(
    () => void tidy().catch((error: unknown) => log?.warn({ err: error }, 'could not tidy the embedded ledger')),
    TIDY,
  );
  timer.unref();
  return timer;
}
