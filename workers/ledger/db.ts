import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Log } from '#config';
import type { BotTables } from './bottables.ts';
import { LedgerError } from './error.ts';
import type { FeedTables } from './feedtables.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { CoreTables } from './tables.ts';

/** Every table of the ledger; each noun adds its own. */
export interface Tables extends CoreTables, BotTables, FeedTables {}
/** What every function of the ledger takes first: the ledger's `db`, or a transaction of it. */
export type Db = Kysely<Tables>;

/** What to connect by: pass it to `pg` (or to BullMQ's PostgreSQL backend) as it is. */
export type PgConfig = pg.PoolConfig;

export interface Ledger {
  readonly db: Db;
  readonly kind: 'server' | 'embedded';
  /** Connection settings for others on the same server (the queues); `more` is laid over them. */
  pgConfig(more?: PgConfig): PgConfig;
  /** Calls `told` at each NOTIFY on `channel` (`outbox` is told at each new row); reconnects by itself. Call the result to stop. */
  listen(channel: string, told: () => void): Promise<() => Promise<void>>;
  /** Resolves where the database answers; for /healthz. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

const INT8 = 20;
const INT8_ARRAY = 1016;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const asArray = pg.types.getTypeParser(INT8_ARRAY as never) as (text: string) => (string | null)[];
const asTime = pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date;

/** int8 as number (ids stay far below 2^53), in arrays too; times as ISO 8601 in UTC, dates as written. */
const TYPES = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary') {
      if (oid === INT8) return Number;
      if (oid === INT8_ARRAY) return (text: string) => asArray(text).map((n) => (n === null ? null : Number(n)));
      if (oid === DATE) return (text: string) => text;
      if (oid === TIMESTAMPTZ) return (text: string) => asTime(text).toISOString();
    }
    return pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/** A ledger over an open way to PostgreSQL: migrates it, then hands it out. `end` is called last at close. */
export async function ledgerOver(
  config: PgConfig,
  options: { kind: Ledger['kind']; log?: Log; end?: () => Promise<void> },
): Promise<Ledger> {
  const { kind, log, end } = options;
  const pool = new pg.Pool({ application_name: 'assay', max: 10, ...config, types: TYPES });
  // Without a handler the process would end when the server restarts; the next query reconnects.
  pool.on('error', (error) => log?.warn({ err: error }, 'lost a connection to PostgreSQL'));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  let closed: Promise<void> | undefined;
  const listeners = new Set<() => Promise<void>>();
  const close = async () => {
    for (const stop of listeners) await stop();
    await db.destroy();
    await end?.();
  };
  const ledger: Ledger = {
    db,
    kind,
    pgConfig: (more) => ({ ...config, ...more }),
    listen: async (channel, told) => {
      const stop = await listen({ ...config }, { channel, told, log });
      const done = async () => {
        listeners.delete(done);
        await stop();
      };
      listeners.add(done);
      return done;
    },
    ping: async () => void (await sql`select 1`.execute(db)),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
  try {
    await migrate(db, MIGRATIONS);
  } catch (error) {
    await ledger.close().catch(() => {});
    if (error instanceof LedgerError) throw error;
    throw new LedgerError(
      `Cannot open the ledger: ${(error as Error).message || (error as { code?: string }).code}. Check DATABASE_URL and that PostgreSQL runs.`,
      { cause: error },
    );
  }
  return ledger;
}

interface Listening {
  readonly channel: string;
  readonly told: () => void;
  readonly log?: Log | undefined;
}

/** One connection that stays on LISTEN, and comes back a second after it is lost. */
async function listen(config: PgConfig, { channel, told, log }: Listening): Promise<() => Promise<void>> {
  let stopped = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  const connect = async () => {
    const next = new pg.Client(config);
    next.on('error', () => {});
    next.on('notification', (note) => note.channel === channel && told());
    next.once('end', () => {
      if (!stopped) again = setTimeout(retry, 1000);
    });
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    client = next;
  };
  const retry = () => {
    connect().then(told, (error) => {
      log?.warn({ err: error }, 'cannot listen to PostgreSQL yet');
      if (!stopped) again = setTimeout(retry, 1000);
    });
  };
  await connect();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end();
  };
}
