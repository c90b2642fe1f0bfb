import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storeArticle } from '#ledger';
import { type FreshLedger, freshEmbeddedLedger } from '../support/ledger.ts';

let ledger: FreshLedger;
beforeAll(async () => {
  ledger = await freshEmbeddedLedger();
});
afterAll(() => ledger.close());

const client = async (more: pg.PoolConfig = {}) => {
  const one = new pg.Client(ledger.pgConfig(more));
  await one.connect();
  return one;
};
const seen = () => {
  const notes: string[] = [];
  return { notes, on: (note: pg.Notification) => notes.push(`${note.channel} ${note.payload}`) };
};
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the embedded ledger speaks to many connections over one session', () => {
  test('a transaction keeps the session: others wait, and do not fall into it', async () => {
    await sql`create table tally (n int)`.execute(ledger.db);
    const [a, b] = [await client(), await client()];
    await a.query('begin');
    await a.query('insert into tally values (1)');
    const other = b.query('select count(*)::int as n from tally');
    await a.query('rollback');
    expect((await other).rows).toEqual([{ n: 0 }]);
    await Promise.all([a.end(), b.end()]);
  });

  test('twenty transactions at once: none is lost, none is mixed', async () => {
    await sql`create table sums (n int not null); insert into sums values (0)`.execute(ledger.db);
    const add = () =>
      ledger.db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ n: number }>`select n from sums`.execute(trx);
        await turn();
        await sql`update sums set n = ${rows[0]!.n + 1}`.execute(trx);
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect((await sql<{ n: number }>`select n from sums`.execute(ledger.db)).rows).toEqual([{ n: 20 }]);
  });

  test('an error in a transaction fails that one alone', async () => {
    const failing = ledger.db.transaction().execute((trx) => sql`select no_such_thing`.execute(trx));
    await expect(failing).rejects.toThrow(/no_such_thing/);
    expect((await sql<{ one: number }>`select 1 as one`.execute(ledger.db)).rows).toEqual([{ one: 1 }]);
  });

  test('a client that goes away in a transaction is rolled back', async () => {
    await sql`create table gone (n int)`.execute(ledger.db);
    const a = await client();
    a.on('error', () => {});
    await a.query('begin');
    await a.query('insert into gone values (1)');
    await a.end();
    expect((await sql`select n from gone`.execute(ledger.db)).rows).toEqual([]);
  });

  test('a notification reaches every listener, whoever sent it, and nobody else', async () => {
    const [a, b, c] = [await client(), await client(), await client()];
    const [atA, atB, atC] = [seen(), seen(), seen()];
    a.on('notification', atA.on);
    b.on('notification', atB.on);
    c.on('notification', atC.on);
    await a.query('listen "Feeds"');
    await b.query('-- why\nLISTEN "Feeds";');
    await c.query('listen other');
    await c.query(`select pg_notify('Feeds', 'one')`);
    await turn();
    expect([atA.notes, atB.notes, atC.notes]).toEqual([['Feeds one'], ['Feeds one'], []]);
    await a.query('unlisten "Feeds"');
    await c.query(`select pg_notify('Feeds', 'two')`);
    await turn();
    expect([atA.notes, atB.notes]).toEqual([['Feeds one'], ['Feeds one', 'Feeds two']]);
    await a.query('listen "Feeds"');
    await a.end();
    await c.query(`select pg_notify('Feeds', 'three')`);
    await turn();
    expect(atB.notes).toHaveLength(3);
    await Promise.all([b.end(), c.end()]);
  });

  test('each connection has its own search_path', async () => {
    await sql`create schema q; create table q.only_there (n int); insert into q.only_there values (7)`.execute(
      ledger.db,
    );
    const q = new pg.Pool(ledger.pgConfig({ options: '-c search_path="q"', max: 3 }));
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => [
        q.query('select n from only_there'),
        sql`select count(*) from articles`.execute(ledger.db),
      ]).flat(),
    );
    expect(answers).toHaveLength(20);
    expect((await q.query('show search_path')).rows).toEqual([{ search_path: 'q' }]);
    await q.end();
  });

  test('the event loop turns while many queries run', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await Promise.all(
      Array.from({ length: 400 }, () => sql`select count(*) from generate_series(1, 2000)`.execute(ledger.db)),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  test('a large value comes back whole', async () => {
    const text = 'حۇقۇق-'.repeat(300_000);
    const { rows } = await sql<{ t: string }>`select ${text}::text as t`.execute(ledger.db);
    expect(rows[0]!.t === text).toBe(true);
  });

  test('listen() tells of the outbox', async () => {
    let told = 0;
    const stop = await ledger.listen('outbox', () => told++);
    await sql`insert into outbox (kind, payload) values ('notice', '{}')`.execute(ledger.db);
    await turn();
    expect(told).toBe(1);
    await stop();
  });

  test('the ledger works as on a server', async () => {
    const article = {
      url: 'https://example.org/a',
      canonicalUrl: 'https://example.org/a',
      source: 'x',
      fetched: '2025-11-07T10:00:00.000Z',
      text: 'words',
    };
    const stored = await Promise.all(Array.from({ length: 20 }, () => storeArticle(ledger.db, article)));
    expect(stored.filter((s) => s.outcome === 'new')).toHaveLength(1);
    expect(await sql`select id, fetched from articles`.execute(ledger.db)).toMatchObject({
      rows: [{ id: stored[0]!.id, fetched: '2025-11-07T10:00:00.000Z' }],
    });
  });
});
