/** A poller that a test kills: polls one address over and over, on a clock set ahead, and notes what it hands to the queue. */
import process from 'node:process';
import { sql } from 'kysely';
import { createLog } from '#config';
import { startFeeds } from '#feeds';
import { openLedger } from '#ledger';

const [databaseUrl, url, ahead] = process.argv.slice(2) as [string, string, string];
const ledger = await openLedger({ databaseUrl });
const feeds = await startFeeds(
  {
    config: { feeds: [url], allowHosts: [new URL(url).host], readBackDays: 30 },
    ledger,
    queues: {
      articles: {
        add: async ({ article }) =>
          void (await sql`insert into handed (article) values (${article})`.execute(ledger.db)),
      },
    },
    log: createLog('silent', 'doomed'),
  },
  { loop: false, fullText: false, threads: 1, clock: () => Date.now() + Number(ahead) },
);
process.send?.('ready');
for (;;) await feeds.pollNow();
