import type { FeedRow } from '#ledger';
import { settleFeed, tell } from '#ledger';
import type { Answer } from './fetch/index.ts';
import { settleFault } from './health.ts';
import type { Road } from './road.ts';

/** The address was a page: looks for its feed and reads that from now on. */
export async function settleDiscovery(road: Road, row: FeedRow, _answer: Answer): Promise<void> {
  const { patch, news } = settleFault(road, row, {
    kind: 'fault',
    fault: 'html',
    message: 'This is a web page, not a feed, and it names no feed.',
    trouble: 'refused',
  });
  await road.ledger.db.transaction().execute(async (trx) => {
    const mine = await settleFeed(trx, row, { poller: road.poller, patch });
    if (mine && news)
      await tell(trx, { kind: 'feed', payload: { feed: row.id, url: row.url, title: row.title, ...news } });
  });
}
