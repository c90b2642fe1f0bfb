import type { Log } from '#config';
import { createExtractor, type Extractor } from '#extract';
import { holdTurn, type Ledger, staleSubjects } from '#ledger';
import type { Lexicon } from '#lexicon';
import type { Queues } from '#queues';
import { type Desk, processArticle, recordInTurn } from './article.ts';
import { atlasOf } from './atlas.ts';
import { settleStale } from './settle.ts';
import { every, sweep, waiting } from './sweep.ts';

/** What the workers are given. */
export interface WorkersContext {
  readonly ledger: Ledger;
  readonly queues: Queues;
  readonly lexicon: Lexicon;
  readonly log: Log;
  /** In place of the one made from `lexicon`. */
  readonly extractor?: Extractor;
}

export interface WorkersHandle {
  /** Resolves when every stored article is recorded or set aside. */
  settled(): Promise<void>;
  /** Waits for the running jobs. Safe to call twice. */
  close(): Promise<void>;
}

/** Articles at one time; reading is work for the processor, recording goes one by one. */
const CONCURRENCY = 4;
const SWEEP = 30_000;
/** How soon somebody looks whether an article that was held up by an earlier one has its turn. */
const TURN = 1_000;

/** Starts the workers of this process: articles, re-readings, and the sweep. */
export async function startWorkers({
  ledger,
  queues,
  lexicon,
  log,
  extractor,
}: WorkersContext): Promise<WorkersHandle> {
  const desk: Desk = { ledger, log, extractor: extractor ?? createExtractor(lexicon), atlas: atlasOf(lexicon) };
  const articles = await queues.work('articles', async ({ article }) => void (await processArticle(desk, article)), {
    concurrency: CONCURRENCY,
  });
  const rereads = await queues.work(
    'rereads',
    async ({ article }) => void (await processArticle(desk, article, { quiet: true })),
    { concurrency: 1 },
  );
  const swept = every(
    SWEEP,
    () => sweep(desk, { queues, now: new Date() }),
    (error) => log.warn({ err: error }, 'sweep'),
  );
  const turns = every(
    TURN,
    () => takeLeft(desk),
    (error) => log.warn({ err: error }, 'turn'),
  );
  return {
    settled: async () => {
      while ((await waiting(ledger)) > 0) await new Promise((resolve) => setTimeout(resolve, 25));
    },
    close: async () => {
      await Promise.all([articles.close(), rereads.close(), swept.close(), turns.close()]);
    },
  };
}

/** Records what waits for its turn, and settles what editors moved, if there is any. */
async function takeLeft(desk: Desk): Promise<void> {
  const { db } = desk.ledger;
  const left = await db.selectFrom('articles').select('id').where('state', '=', 'read').limit(1).executeTakeFirst();
  if (left) await recordInTurn(desk);
  if ((await staleSubjects(db)).length === 0) return;
  await db.transaction().execute(async (trx) => {
    await holdTurn(trx);
    await settleStale(trx, desk.atlas);
  });
}
