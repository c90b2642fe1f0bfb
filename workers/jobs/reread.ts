import { staleArticles } from '#ledger';
import { type Desk, processArticle } from './article.ts';

/** What reading an article anew changed. */
export interface Change {
  readonly article: number;
  readonly added: number;
  readonly gone: number;
  readonly raised: number;
}
export interface Total {
  readonly articles: number;
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  readonly raised: number;
}
export interface RereadOptions {
  /** Also what today's version has read already. */
  readonly all?: boolean;
  /** Called for each article in which something changed. */
  readonly told?: (change: Change) => void;
  /** Hands the articles to the running service instead of reading them here. */
  readonly enqueue?: (articles: readonly number[]) => Promise<void>;
}

const PAGE = 200;

/** Reads stored articles with today's extractor, oldest first, quietly: facts that are no longer read are superseded, nobody is told. */
export async function reread(desk: Desk, { all = false, told, enqueue }: RereadOptions = {}): Promise<Total> {
  const total = { articles: 0, changed: 0, added: 0, gone: 0, raised: 0 };
  const version = all ? '' : desk.extractor.version;
  for (let after = 0; ; ) {
    const ids = await staleArticles(desk.ledger.db, { version, after, limit: PAGE });
    if (ids.length === 0) return total;
    after = ids.at(-1)!;
    total.articles += ids.length;
    if (enqueue) await enqueue(ids);
    else for (const id of ids) add(total, await one(desk, id), told);
  }
}

async function one(desk: Desk, id: number): Promise<Change> {
  const done = (await processArticle(desk, id, { quiet: true })).find(({ article }) => article === id);
  return { article: id, added: done?.added ?? 0, gone: done?.replaced ?? 0, raised: done?.raised.length ?? 0 };
}

function add(
  total: { changed: number; added: number; gone: number; raised: number },
  change: Change,
  told: RereadOptions['told'],
): void {
  if (change.added + change.gone + change.raised === 0) return;
  total.changed++;
  total.added += change.added;
  total.gone += change.gone;
  total.raised += change.raised;
  told?.(change);
}
