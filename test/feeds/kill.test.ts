import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '#config';
import { startFeeds } from '#feeds';
import { unqueuedArticles } from '#ledger';
import { type FreshLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { openSite, type Site } from './site.ts';

const server = await serverUrl();
/** Kill points; more of them by ASSAY_KILLS=20. */
const KILLS = Number(process.env.ASSAY_KILLS ?? 5);

describe.skipIf(!server)('a poller that is killed at any point', () => {
  let ledger: FreshLedger;
  let site: Site;
  let published = 0;
  beforeAll(async () => {
    ledger = await freshServerLedger(server!);
    await sql`create table handed (article bigint not null)`.execute(ledger.db);
    site = await openSite();
    // Each request finds three more entries; the feed shows all of them.
    Object.defineProperty(site.pages, '/rss', {
      get: () => {
        published += 3;
        const items = Array.from(
          { length: published },
          (_, i) =>
            `<item><title>Deal ${i}</title><link>https://paper.example/${i}</link><guid>g${i}</guid><description>Text of ${i}</description></item>`,
        );
        return { body: `<rss version="2.0"><channel><title>P</title>${items.reverse().join('')}</channel></rss>` };
      },
    });
  });
  afterAll(async () => {
    await ledger?.close();
    site?.close();
  });

  it(`loses no entry and stores none twice, killed ${KILLS} times`, { timeout: 60_000 + KILLS * 8_000 }, async () => {
    const file = fileURLToPath(new URL('./doomed.ts', import.meta.url));
    for (let i = 0; i < KILLS; i++) {
      // Each poller lives ten minutes after the one before it, whose claim has run out by then.
      const child = fork(file, [ledger.databaseUrl!, site.at('/rss'), String(i * 600_000)], {
        execArgv: ['--import', 'tsx'],
      });
      await once(child, 'message');
      await sleep(600 + Math.random() * 900);
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    const now = () => Date.now() + KILLS * 600_000;
    const last = await startFeeds(
      {
        config: { feeds: [site.at('/rss')], allowHosts: [site.host], readBackDays: 30 },
        ledger,
        queues: {
          articles: {
            add: async ({ article }) =>
              void (await sql`insert into handed (article) values (${article})`.execute(ledger.db)),
          },
        },
        log: createLog('silent', 'test'),
      },
      { fullText: false, threads: 1, tickMs: 50, clock: now },
    );
    await last.pollNow();
    const left = () => unqueuedArticles(ledger.db, { before: new Date(now() + 1_000).toISOString(), limit: 10 });
    for (let tries = 0; tries < 100 && (await left()).length > 0; tries++) await sleep(100);
    await last.close();
    const { rows } = await sql<{
      articles: number;
      entries: number;
      handed: number;
    }>`select (select count(*) from articles) as articles,
      (select count(distinct article_id) from feed_entries) as entries, (select count(distinct article) from handed) as handed`.execute(
      ledger.db,
    );
    expect(published).toBeGreaterThan(KILLS);
    expect(rows[0]).toEqual({ articles: published, entries: published, handed: published });
  });
});
