import { type Ledger, openArticles } from '#ledger';
import type { Queues } from '#queues';
import { type Desk, recordInTurn } from './article.ts';

/** An article that was stored so long ago (ms) and is still not recorded was lost on the way: its job died, or was never added. */
const LOST_AFTER = 60_000;
const AT_ONCE = 500;

/**
 * Enqueues articles that were never processed, and records readings whose turn nobody took.
 * @returns how many were enqueued
 */
export async function sweep(
  desk: Desk,
  { queues, now }: { queues: Pick<Queues, 'articles'>; now: Date },
): Promise<number> {
  await recordInTurn(desk);
  const ids = await openArticles(desk.ledger.db, {
    before: new Date(now.getTime() - LOST_AFTER).toISOString(),
    limit: AT_ONCE,
  });
  await queues.articles.addAll(ids.map((article) => ({ article })));
  if (ids.length > 0) desk.log.info({ articles: ids.length }, 'enqueued articles that had been lost on the way');
  return ids.length;
}

/** Runs `task` every `interval` ms, never twice at once; `close()` waits for the one that runs. */
export function every(
  interval: number,
  task: () => Promise<unknown>,
  told: (error: unknown) => void,
): { close(): Promise<void> } {
  let closed = false;
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const next = () => {
    if (closed) return;
    timer = setTimeout(() => {
      running = task().catch(told).then(next);
    }, interval);
    timer.unref();
  };
  next();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** How many articles wait to be recorded; for /healthz and tests. */
export async function waiting(ledger: Ledger): Promise<number> {
  const { n } = await ledger.db
    .selectFrom('articles')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('state', 'in', ['stored', 'read'])
    .executeTakeFirstOrThrow();
  return n;
}
