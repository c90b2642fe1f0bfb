import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { type Ledger, openLedger } from '#ledger';
import { openEmbedded } from '../../workers/ledger/embedded.ts';
import { checksum } from '../../workers/ledger/migrate.ts';
import { MIGRATIONS } from '../../workers/ledger/migrations/index.ts';

const PREFIX = 'assay_test_';

/** Where a PostgreSQL server answers: DATABASE_URL, else the standard port; undefined where none does. */
export async function serverUrl(): Promise<string | undefined> {
  const given = process.env.DATABASE_URL;
  const tries = given
    ? [given]
    : ['postgres', userInfo().username].map((user) => `postgres://${user}@127.0.0.1:5432/postgres`);
  for (const url of tries) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return url;
    } catch (error) {
      if (given)
        throw new Error(`DATABASE_URL is set, but PostgreSQL does not answer there: ${(error as Error).message}`);
    }
  }
  if (process.env.CI)
    throw new Error('CI is set, but no PostgreSQL answers at 127.0.0.1:5432: start one, or set DATABASE_URL.');
  return undefined;
}

const named = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;

async function asked(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated database that the fresh ones are cloned from; made once for each state of the migrations. */
async function template(url: string): Promise<string> {
  const name = `${PREFIX}template_${MIGRATIONS.map((m) => checksum(m).slice(0, 4)).join('')}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7246002)');
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const raw = `${name}_raw`;
      await client.query(`drop database if exists ${raw}`);
      await client.query(`create database ${raw}`);
      await (await openLedger({ databaseUrl: named(url, raw) })).close();
      await client.query(`alter database ${raw} rename to ${name}`);
    }
    return name;
  } finally {
    await client.end();
  }
}

export interface FreshLedger extends Ledger {
  /** Of this ledger's own database, for other processes; undefined where it is embedded. */
  readonly databaseUrl: string | undefined;
}

/** A migrated, empty ledger for one test file: on the server where one answers, else embedded. `close()` drops it. */
export async function freshLedger(): Promise<FreshLedger> {
  const url = await serverUrl();
  return url ? freshServerLedger(url) : freshEmbeddedLedger();
}

/** The same, in this process and in memory; made from a dump that is kept in the temporary directory. */
export async function freshEmbeddedLedger(): Promise<FreshLedger> {
  const ledger = await openEmbedded({ from: await dump() });
  return { ...ledger, databaseUrl: undefined };
}

async function dump(): Promise<Blob> {
  const path = join(
    tmpdir(),
    `assay-test-${process.getuid?.() ?? ''}-${MIGRATIONS.map((m) => checksum(m).slice(0, 4)).join('')}.tar`,
  );
  if (!existsSync(path)) {
    const ledger = await openEmbedded({});
    const made = new Uint8Array(await (await ledger.dump()).arrayBuffer());
    await ledger.close();
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, made);
    renameSync(draft, path);
  }
  return new Blob([readFileSync(path)]);
}

/** The same, on the given server. */
export async function freshServerLedger(url: string): Promise<FreshLedger> {
  const database = `${PREFIX}${process.pid}_${randomBytes(6).toString('hex')}`;
  await asked(url, `create database ${database} template ${await template(url)}`);
  const databaseUrl = named(url, database);
  const ledger = await openLedger({ databaseUrl });
  const close = async () => {
    await ledger.close();
    await asked(url, `drop database if exists ${database} with (force)`);
  };
  return { ...ledger, databaseUrl, close };
}

/** Empties every table and starts all numbers anew: cheaper than a fresh ledger for each test. */
export async function emptyLedger(ledger: Ledger): Promise<void> {
  const tables = (await ledger.db.introspection.getTables())
    .filter((table) => table.schema === 'public' && table.name !== 'migrations')
    .map((table) => table.name);
  await sql.raw(`truncate ${tables.map((name) => `"${name}"`).join(', ')} restart identity cascade`).execute(ledger.db);
}
