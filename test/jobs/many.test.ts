import { describe, expect, test } from 'vitest';
import { createLog } from '#config';
import type { Article } from '#fact';
import { processArticle } from '#jobs';
import { type Ledger, openLedger, storeArticle } from '#ledger';
import { dumpLedger } from '../support/dump.ts';
import { type FreshLedger, freshEmbeddedLedger, freshServerLedger, serverUrl } from '../support/ledger.ts';
import { scripted } from '../support/scripted.ts';

const log = createLog('silent', 'test');
const server = await serverUrl();

/** The same on every run; a small generator of its own, so that a failure can be looked into. */
function generator(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * most);
  };
}
const pick = <T>(items: readonly T[], next: (most: number) => number): T => items[next(items.length)]!;

/** News of a dozen deals that agree, disagree and repeat one another. */
function news(articles: number): Article[] {
  const next = generator(7);
  const minerals = ['tungsten', 'uranium', 'lithium', 'copper'];
  const companies = ['cove-kaz', 'boguty-mining', 'navoi-uran', 'kaz-copper'];
  const line = () => {
    const at = next(4);
    const about = `deal - ${companies[at]} ${minerals[at]} ${pick(['KZ', 'UZ', 'KZ,US'], next)}`;
    return pick(
      [
        `${about} | value ${pick([1_100_000_000, 900_000_000, 2_500_000_000], next)} USD`,
        `${about} | stake ${pick([70, 51], next)} percent`,
        `${about} | reserve ${pick([410_000, 400_000, 5000], next)} t`,
        `${about} | status ${pick(['planned', 'signed', 'completed', 'cancelled'], next)}`,
      ],
      next,
    );
  };
  return Array.from(
    { length: articles },
    (_, i): Article => ({
      url: `https://example.org/${i}`,
      canonicalUrl: `https://example.org/${i}`,
      source: `paper-${next(9)}.example`,
      fetched: '2025-11-10T00:00:00.000Z',
      published: new Date(Date.UTC(2025, 10, 1 + next(20))).toISOString(),
      text: [
        ...Array.from({ length: 1 + next(3) }, line),
        `Prose of its own: ${Array.from({ length: 30 }, () => next(1e6).toString(36)).join(' ')}`,
      ].join('\n'),
    }),
  );
}

async function oneWorker(ledger: Ledger, articles: number) {
  for (const article of news(articles)) {
    const { id } = await storeArticle(ledger.db, article);
    await processArticle({ ledger, log, extractor: scripted() }, id);
  }
}

/** Each worker takes all articles, from another place on, in its own connection. */
async function twentyWorkers(open: () => Promise<Ledger>, ledger: Ledger, articles: number) {
  const ids: number[] = [];
  for (const article of news(articles)) ids.push((await storeArticle(ledger.db, article)).id);
  const workers = await Promise.all(Array.from({ length: 20 }, open));
  const run = async (own: Ledger, w: number) => {
    for (let i = 0; i < ids.length; i++)
      await processArticle(
        { ledger: own, log, extractor: scripted() },
        ids[(i * (w % 2 ? 1 : 7) + w * 10) % ids.length]!,
      );
  };
  await Promise.all(workers.map(run));
  for (const own of workers) if (own !== ledger) await own.close();
}

const KINDS = [
  { name: 'server PostgreSQL', articles: 200, fresh: () => freshServerLedger(server!), there: server !== undefined },
  { name: 'embedded PostgreSQL', articles: 60, fresh: freshEmbeddedLedger, there: true },
].filter((kind) => kind.there);

describe.each(KINDS)('twenty workers on $name', ({ fresh, articles }) => {
  test('the ledger comes out as of one worker, bit for bit but for times', { timeout: 120_000 }, async () => {
    const ledgers: FreshLedger[] = [await fresh(), await fresh()];
    const [one, many] = ledgers as [FreshLedger, FreshLedger];
    await oneWorker(one, articles);
    await twentyWorkers(
      async () => (many.databaseUrl ? openLedger({ databaseUrl: many.databaseUrl }) : many),
      many,
      articles,
    );
    const [wanted, got] = [await dumpLedger(one), await dumpLedger(many)];
    for (const ledger of ledgers) await ledger.close();
    expect(wanted.facts!.length).toBeGreaterThan(articles);
    expect(wanted.discrepancies!.length).toBeGreaterThan(10);
    for (const [table, rows] of Object.entries(wanted)) expect({ table, rows: got[table] }).toEqual({ table, rows });
  });
});
