import type { FeedRow, KnownEntry } from '#ledger';
import type { Feed } from './feed.ts';
import { ParseError } from './feed.ts';
import { FetchError } from './fetch/index.ts';
import { type Draft, draftsOf, type PlanOptions } from './plan.ts';
import type { Road } from './road.ts';

const MOST_PAGES = 5;

export interface Older {
  readonly feed: Feed;
  readonly options: PlanOptions;
  readonly knownOf: (drafts: readonly Draft[]) => Promise<ReadonlyMap<string, KnownEntry>>;
}

/**
 * More entries came between two polls than the feed shows: follows its older pages (RFC 5005) until a known entry turns up.
 * What cannot be read is left; the gap stands in the feed's health.
 */
export async function olderPages(road: Road, row: FeedRow, { feed, options, knownOf }: Older): Promise<Draft[]> {
  const found: Draft[] = [];
  let next = feed.next;
  for (let page = 0; next && page < MOST_PAGES; page++) {
    try {
      const answer = await road.fetcher.fetch(next);
      if (answer.status !== 200) break;
      const older = await road.parser.parse({
        bytes: answer.body,
        contentType: answer.headers['content-type'],
        url: answer.url,
        zone: row.zone ?? undefined,
      });
      const drafts = draftsOf(older, options);
      found.push(...drafts);
      if ((await knownOf(drafts)).size > 0 || drafts.length === 0) break;
      next = older.next;
    } catch (error) {
      if (error instanceof FetchError || error instanceof ParseError) break;
      throw error;
    }
  }
  road.log.info({ feed: row.id, entries: found.length }, 'read older pages: more entries came than the feed shows');
  return found;
}
