import { spawn } from 'node:child_process';
import process from 'node:process';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate } from '../../workers/ledger/migrate.ts';
import { MIGRATIONS } from '../../workers/ledger/migrations/index.ts';
import { type FreshLedger, freshLedger } from '../support/ledger.ts';

let ledger: FreshLedger;
beforeAll(async () => {
  ledger = await freshLedger();
});
afterAll(() => ledger.close());

describe('migrate', () => {
  test('applied once, then nothing to do', async () => {
    expect(await migrate(ledger.db, MIGRATIONS)).toEqual([]);
  });

  test('an edited migration is refused', async () => {
    const edited = MIGRATIONS.map((m, i) => (i === 0 ? { ...m, up: `${m.up} ` } : m));
    await expect(migrate(ledger.db, edited)).rejects.toThrow(/0001-core was edited/);
  });

  test('a ledger of a newer version is refused', async () => {
    await expect(migrate(ledger.db, MIGRATIONS.slice(1))).rejects.toThrow(/does not know/);
  });

  test('20 processes that start at once make each table once', { timeout: 180_000 }, async (context) => {
    if (!ledger.databaseUrl) return context.skip('no PostgreSQL server answers here');
    await sql`drop schema public cascade; create schema public`.execute(ledger.db);
    const exits = await Promise.all(Array.from({ length: 20 }, () => openElsewhere(ledger.databaseUrl!)));
    expect(exits).toEqual(Array(20).fill({ code: 0, said: '' }));
    const applied = await sql<{ name: string }>`select name from migrations order by name`.execute(ledger.db);
    expect(applied.rows.map((row) => row.name)).toEqual(MIGRATIONS.map((m) => m.name));
  });
});

/** A process that opens the ledger and ends: its exit code and what it said on standard error. */
const openElsewhere = (databaseUrl: string) =>
  new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/support/ledgerchild.ts'], {
      env: { ...process.env, DATABASE_URL: databaseUrl },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.on('close', (code) => done({ code, said }));
  });
