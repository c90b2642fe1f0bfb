import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLedger } from '#ledger';
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

  test('20 processes at once: each table is made once', async () => {
    if (!ledger.databaseUrl) return;
    await sql`drop schema public cascade; create schema public`.execute(ledger.db);
    const opened = await Promise.all(Array.from({ length: 20 }, () => openLedger({ databaseUrl: ledger.databaseUrl })));
    const names = await ledger.db.introspection.getTables();
    await Promise.all(opened.map((each) => each.close()));
    expect(names.map((t) => t.name)).toContain('discrepancies');
  });
});
