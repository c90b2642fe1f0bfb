/** What a hub pushed: read, stored and queued as at a poll, whose time it leaves as it is. */
import { setTimeout as sleep } from 'node:timers/promises';
import { claimFeed, dueNow, type FeedPatch, type FeedRow, knownEntries, settleFeed } from '#ledger';
import { completed } from './article.ts';
import { ParseError } from './feed.ts';
import { newestOf } from './health.ts';
import { addressOf } from './look.ts';
import type { Document } from './parse/index.ts';
import { draftsOf, planOf } from './plan.ts';
import { keep, LEASE_MS } from './poll.ts';
import { isoOf, type Road } from './road.ts';

/** A poll may be under way: waits for it a little. */
async function claimed(road: Road, id: number): Promise<FeedRow | undefined> {
  for (let tries = 0; tries < 10; tries++) {
    const now = road.clock();
    const claim = { poller: road.poller, now: isoOf(now), until: isoOf(now + 2 * LEASE_MS) };
    const row = await claimFeed(road.ledger.db, id, claim);
    if (row) return row;
    await sleep(500);
  }
  return undefined;
}

/**
 * Takes a document that was pushed for a feed. Should the feed be read just now, or the document not be readable, it is polled at
 * once instead; nothing that was pushed is lost by a crash either, since polls find it.
 */
export async function takePush(
  road: Road,
  { id }: Pick<FeedRow, 'id'>,
  document: Pick<Document, 'bytes' | 'contentType'>,
): Promise<void> {
  const { db } = road.ledger;
  const now = road.clock();
  const row = await claimed(road, id);
  if (!row) return void (await dueNow(db, isoOf(now), [id]));
  try {
    const url = row.topic ?? addressOf(row);
    const feed = await road.parser.parse({ ...document, url, zone: row.zone ?? undefined });
    const options = { row, url, now, readBackDays: row.read_back_days ?? road.readBackDays };
    const drafts = draftsOf(feed, options);
    const known = await knownEntries(
      db,
      id,
      drafts.map((d) => d.key),
    );
    // A hub pushes what is new, not all that the feed shows: that nothing of it is known says nothing.
    const plan = { ...planOf(drafts, known, options), gap: false };
    const { ready, later } = await completed(road, { plan, row });
    const newest = newestOf(plan, now);
    const patch: FeedPatch = {
      hub_pushed_at: isoOf(now),
      ...(newest && newest > (row.last_entry_at ?? '') ? { last_entry_at: newest } : {}),
      ...(later > 0 ? { next_check_at: isoOf(now) } : {}),
    };
    const { added, edited } = await keep(road, row, { plan: ready, settling: { patch }, bytes: document.bytes.length });
    road.log.debug({ feed: id, added, edited }, 'a hub pushed');
  } catch (error) {
    if (!(error instanceof ParseError))
      road.log.error({ err: error, feed: id }, 'what a hub pushed could not be stored; the feed is polled instead');
    await settleFeed(db, row, { poller: road.poller, patch: { next_check_at: isoOf(now) } });
  }
}
