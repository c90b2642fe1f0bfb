/** The loop: takes due feeds, a few at a time, for as long as the program runs. */
import { claimFeeds, dueNow, type FeedRow, spreadOverdue, syncFeeds, unqueuedArticles } from '#ledger';
import { enqueue, LEASE_MS, pollFeed } from './poll.ts';
import { isoOf, type Polled, type Road } from './road.ts';
import { readSources } from './sources.ts';

export interface PollerOptions {
  readonly sources: readonly string[];
  /** Polls at one time in this process. */
  readonly concurrency: number;
  /** Between two looks for due feeds, in milliseconds. */
  readonly tickMs: number;
}

export interface Round {
  readonly polled: number;
  readonly added: number;
  readonly edited: number;
  readonly failed: number;
}

export interface Poller {
  /** Reads the files of ASSAY_FEEDS again. */
  sync(): Promise<void>;
  /** Polls what is due, until nothing is. */
  round(): Promise<Round>;
  /** Makes every feed due (or those named) and polls it. */
  pollNow(ids?: readonly number[]): Promise<Round>;
  /** Keeps hold of other work: stopping waits for it. */
  track<T>(work: Promise<T>): Promise<T>;
  start(): void;
  stop(): Promise<void>;
}

const MINUTE = 60_000;

export function createPoller(road: Road, options: PollerOptions): Poller {
  const db = road.ledger.db;
  const running = new Set<Promise<unknown>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const one = async (row: FeedRow): Promise<Polled | undefined> => {
    try {
      return await pollFeed(road, row);
    } catch (error) {
      // The lease runs out by itself, so a fault of the database or of this program costs one interval.
      road.log.error({ err: error, feed: row.id, url: row.url }, 'a poll failed inside this program');
      return undefined;
    }
  };

  const round = async (): Promise<Round> => {
    const total = { polled: 0, added: 0, edited: 0, failed: 0 };
    const busy = new Set<Promise<void>>();
    while (!stopped) {
      const free = options.concurrency - busy.size;
      const now = road.clock();
      const rows =
        free > 0
          ? await claimFeeds(db, { poller: road.poller, limit: free, now: isoOf(now), until: isoOf(now + LEASE_MS) })
          : [];
      for (const row of rows) {
        const task: Promise<void> = one(row).then((polled) => {
          busy.delete(task);
          total.polled++;
          total.added += polled?.added ?? 0;
          total.edited += polled?.edited ?? 0;
          if (!polled || polled.outcome === 'fault') total.failed++;
        });
        busy.add(task);
      }
      if (busy.size === 0) break;
      if (rows.length === 0 || busy.size >= options.concurrency) await Promise.race(busy);
    }
    await Promise.all(busy);
    return total;
  };

  const track = <T>(work: Promise<T>): Promise<T> => {
    running.add(work);
    work.then(
      () => running.delete(work),
      () => running.delete(work),
    );
    return work;
  };

  const sync = () => syncSources(road, options.sources);
  const watch = watchClock(road, options.tickMs);
  const tick = async () => {
    try {
      await watch();
      await track(round());
    } catch (error) {
      road.log.error({ err: error }, 'could not look for due feeds');
    }
    if (!stopped) timer = setTimeout(tick, options.tickMs);
  };
  return {
    sync,
    track,
    round: () => track(round()),
    pollNow: async (ids) => {
      await dueNow(db, isoOf(road.clock()), ids);
      return track(round());
    },
    start: () => {
      timer = setTimeout(tick, 0);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await Promise.allSettled(running);
    },
  };
}

/** Takes over the feeds of the files; returns how they changed. */
export async function syncSources(road: Road, sources: readonly string[]): Promise<void> {
  const changed = await syncFeeds(road.ledger.db, await readSources(sources), isoOf(road.clock()));
  if (changed.added + changed.removed > 0) road.log.info(changed, 'feeds were read from ASSAY_FEEDS');
}

/**
 * Looks after the clock and what a dead poller left, at every tick: where more time went by than a tick takes (a suspended
 * machine, a clock set forward), overdue feeds are spread rather than polled all at once.
 */
function watchClock(road: Road, tickMs: number): () => Promise<void> {
  const db = road.ledger.db;
  let last: number | undefined;
  let swept = 0;
  return async () => {
    const now = road.clock();
    const jumped = last === undefined || now - last > tickMs + 5 * MINUTE || now < last - MINUTE;
    last = now;
    if (jumped) {
      const spread = await spreadOverdue(db, { now: isoOf(now), late: 30 * 60, over: 5 * 60 });
      if (spread > 0) road.log.info({ feeds: spread }, 'overdue feeds are spread over the next minutes');
    }
    if (now - swept < MINUTE && now >= swept) return;
    swept = now;
    const left = await unqueuedArticles(db, { before: isoOf(now - MINUTE), limit: 500 });
    if (left.length > 0) await enqueue(road, left);
  };
}
