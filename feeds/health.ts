/** What a poll means for a feed: its next time, its state, and what people are told. */
import type { FeedPatch, FeedRow } from '#ledger';
import type { Feed } from './feed.ts';
import { freshFor } from './fetch/freshness.ts';
import type { Answer } from './fetch/index.ts';
import type { Look } from './look.ts';
import { addressOf } from './look.ts';
import type { Plan } from './plan.ts';
import { isoOf, type Road } from './road.ts';
import { backOff, nextCheck, paceFor, rhythmOf } from './schedule.ts';
import { hubOf, isSubscribed } from './websub.ts';

/** Failures in a row after which people are told; one bad hour is not worth a message. */
const TOLD_AFTER = 3;

interface Settling {
  readonly patch: FeedPatch;
  readonly news?: Readonly<Record<string, unknown>> | undefined;
}

export interface Good {
  readonly answer: Answer;
  readonly hash: string | null;
  /** Absent where the document was the one that is known. */
  readonly feed?: Feed;
  readonly plan?: Plan;
  /** True where entries are left for the next poll: it must not be answered with "not modified". */
  readonly unfinished?: boolean;
}

/** A feed that answered. */
export function settleGood(road: Road, row: FeedRow, good: Good): Settling {
  const { answer, feed, plan } = good;
  const now = road.clock();
  const wishes = feed?.wishes;
  const fresh = freshFor(answer.headers, now);
  const hinted =
    feed || answer.status === 200
      ? Math.max(fresh ?? 0, wishes?.interval ?? (feed ? 0 : (row.hinted_seconds ?? 0))) || null
      : (fresh ?? row.hinted_seconds);
  const perDay =
    row.entries_per_day ??
    (feed
      ? rhythmOf(
          feed.entries.map((e) => e.published ?? e.updated),
          now,
        )
      : null);
  const pushed = isSubscribed(row, now) && row.hub_pushed_at !== null;
  const interval = good.unfinished ? 60 : paceFor(perDay, { gap: plan?.gap ?? false, pushed });
  const [skipHours, skipDays] = [
    wishes ? [...wishes.skipHours] : row.skip_hours,
    wishes ? [...wishes.skipDays] : row.skip_days,
  ];
  const newest = plan ? newestOf(plan, now) : undefined;
  return {
    patch: {
      ...validatorsOf(answer, good, row),
      ...movedOf(answer, row),
      next_check_at: nextCheck({ now, wish: interval, atLeast: [hinted], skipHours, skipDays, dice: road.dice() }),
      interval_seconds: interval,
      hinted_seconds: hinted,
      skip_hours: skipHours,
      skip_days: skipDays,
      first_good_at: row.first_good_at ?? isoOf(now),
      last_good_at: isoOf(now),
      last_checked_at: isoOf(now),
      ...(newest && newest > (row.last_entry_at ?? '') ? { last_entry_at: newest } : {}),
      failures: 0,
      fault: null,
      failure: null,
      failing_since: null,
      announced: false,
      ...(row.entries_per_day === null && perDay !== null ? { entries_per_day: perDay } : {}),
      ...(plan?.gap ? { gaps: row.gaps + 1, gap_at: isoOf(now) } : {}),
      ...(feed ? describe(feed, row) : {}),
      ...(feed ? hubOf(answer, feed) : {}),
      // A hub that kept something back is not relied upon until it pushes again.
      ...(pushed && plan && plan.fresh.length > 0 ? { hub_pushed_at: null } : {}),
    },
    news: row.announced ? { state: 'recovered', since: row.failing_since, fault: row.fault } : undefined,
  };
}

const describe = (feed: Feed, row: FeedRow): FeedPatch => ({
  kind: feed.format,
  title: row.title ?? feed.title,
  site_url: row.site_url ?? feed.link,
  language: row.language ?? feed.language,
  lost: feed.lost,
});

/** The time of the newest entry that was not known; undefined where there is none. */
export function newestOf(plan: Plan, now: number): string | undefined {
  if (plan.fresh.length + plan.old.length === 0) return undefined;
  const dates = [...plan.fresh, ...plan.old].map((d) => d.article.published ?? isoOf(now)).sort();
  return isoOf(Date.parse(dates.at(-1)!));
}

/** Validators are those of the last good answer, whole: what a server no longer sends is forgotten. */
function validatorsOf(answer: Answer, { hash, unfinished }: Good, row: FeedRow): FeedPatch {
  if (unfinished) return { etag: null, last_modified: null, validators_url: null, body_hash: null };
  if (answer.status === 304)
    return answer.headers.etag || answer.headers['last-modified']
      ? {
          etag: answer.headers.etag ?? row.etag,
          last_modified: answer.headers['last-modified'] ?? row.last_modified,
          validators_url: answer.url,
        }
      : {};
  return {
    etag: answer.headers.etag ?? null,
    last_modified: answer.headers['last-modified'] ?? null,
    validators_url: answer.url,
    body_hash: hash,
  };
}

/** A permanent redirect is believed once it was seen twice. */
function movedOf(answer: Answer, row: FeedRow): FeedPatch {
  if (answer.movedTo) {
    const again = answer.movedTo === row.moved_to || (row.moved_seen >= 2 && addressOf(row) !== answer.movedTo);
    const seen = again ? Math.min(2, row.moved_seen + 1) : 1;
    return { moved_to: answer.movedTo, moved_seen: seen, ...(seen >= 2 ? { host: new URL(answer.movedTo).host } : {}) };
  }
  return row.moved_to && row.moved_seen < 2 && answer.hops.length === 0 ? { moved_to: null, moved_seen: 0 } : {};
}

/** 410: the feed has ended, and says so. */
export function settleGone(road: Road, row: FeedRow): Settling {
  const now = isoOf(road.clock());
  return {
    patch: {
      state: 'gone',
      fault: 'gone',
      failure: 'The site says that this feed is gone for good (410).',
      last_checked_at: now,
      failing_since: row.failing_since ?? now,
      announced: true,
    },
    news: { state: 'gone' },
  };
}

export function settleFault(
  road: Road,
  row: FeedRow,
  { fault, message, trouble, wait, headers }: Look & { kind: 'fault' },
): Settling {
  const now = road.clock();
  const failures = row.failures + 1;
  // Who adds a feed in chat waits for a word of it.
  const awaited = row.origin === 'chat' && row.first_good_at === null;
  const tell = (failures >= TOLD_AFTER || awaited) && !row.announced;
  // A feed that moved and fails at its new address is looked for at its old one again.
  const back =
    row.moved_seen >= 2 && failures >= 5 ? { moved_to: null, moved_seen: 0, host: new URL(row.url).host } : {};
  const atLeast = [wait, headers ? freshFor(headers, now) : undefined, row.hinted_seconds];
  return {
    patch: {
      failures,
      fault,
      failure: message,
      failing_since: row.failing_since ?? isoOf(now),
      last_checked_at: isoOf(now),
      next_check_at: nextCheck({
        now,
        wish: wait === undefined ? backOff(trouble, failures) : Math.max(wait, 60),
        atLeast,
        skipHours: row.skip_hours,
        skipDays: row.skip_days,
        dice: road.dice(),
      }),
      ...back,
      ...(tell ? { announced: true } : {}),
    },
    news: tell ? { state: 'failing', fault, failure: message, since: row.failing_since ?? isoOf(now) } : undefined,
  };
}
