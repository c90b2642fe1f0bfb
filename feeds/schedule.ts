/** When a feed is read next. Pure: the clock and the dice are arguments. All lengths in seconds. */
import { LONGEST_WAIT } from './fetch/freshness.ts';

export const PACE = {
  /** Before a feed's rhythm is known. */
  start: 15 * 60,
  shortest: 5 * 60,
  longest: 4 * 3600,
  /** While a hub pushes: polls only make sure that it forgot nothing. */
  pushed: 3600,
} as const;

/** Twice as often as entries come, within bounds; a feed that showed more than it holds is read as often as may be. */
export function paceFor(
  entriesPerDay: number | null,
  { gap = false, pushed = false }: { readonly gap?: boolean; readonly pushed?: boolean } = {},
): number {
  if (gap) return PACE.shortest;
  if (pushed) return Math.max(PACE.pushed, paceFor(entriesPerDay));
  if (entriesPerDay === null) return PACE.start;
  const between = entriesPerDay > 0 ? 86_400 / entriesPerDay : Number.POSITIVE_INFINITY;
  return Math.min(PACE.longest, Math.max(PACE.shortest, between / 2));
}

/** First wait after an error and the longest one; each further error doubles it. */
const BACK_OFF = {
  throttled: { first: 3600, most: LONGEST_WAIT },
  refused: { first: 3600, most: LONGEST_WAIT },
  unreadable: { first: 1800, most: LONGEST_WAIT },
  unreachable: { first: 600, most: 12 * 3600 },
} as const;
export type Trouble = keyof typeof BACK_OFF;

export const backOff = (trouble: Trouble, failures: number): number => {
  const { first, most } = BACK_OFF[trouble];
  return Math.min(most, first * 2 ** Math.min(20, Math.max(0, failures - 1)));
};

export interface Next {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What this program would like. */
  readonly wish: number;
  /** What the server and the feed ask for at least: freshness, ttl, Retry-After; more than a day is taken for a day. */
  readonly atLeast?: readonly (number | null | undefined)[];
  readonly skipHours?: readonly number[];
  readonly skipDays?: readonly number[];
  /** 0 ≤ dice < 1: spreads feeds that were added together. Waits are only ever made longer by it. */
  readonly dice: number;
}

/** @returns ISO time of the next poll */
export function nextCheck({ now, wish, atLeast = [], skipHours = [], skipDays = [], dice }: Next): string {
  const floor = Math.max(0, ...atLeast.map((n) => Math.min(n ?? 0, LONGEST_WAIT)));
  const wait = Math.max(wish, floor);
  const at = now + (wait + Math.min(wait * 0.1, 600) * dice) * 1000;
  return new Date(allowedFrom(at, skipHours, skipDays)).toISOString();
}

const HOUR = 3_600_000;

/** The time itself, or the beginning of the first hour after it that the feed does not skip. */
function allowedFrom(at: number, skipHours: readonly number[], skipDays: readonly number[]): number {
  const skipped = (time: number) => {
    const date = new Date(time);
    return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay());
  };
  let time = at;
  for (let hours = 0; hours < 7 * 24 && skipped(time); hours++) time = Math.floor(time / HOUR) * HOUR + HOUR;
  return time;
}

/** Entries a day, from when entries were published: the rhythm that a feed shows at its first poll. */
export function rhythmOf(published: readonly (string | null)[], now: number): number | null {
  const times = published
    .flatMap((p) => (p && Date.parse(p) <= now ? [Date.parse(p)] : []))
    .sort((a, b) => b - a)
    .slice(0, 50);
  if (times.length < 2) return null;
  const days = Math.max((now - times.at(-1)!) / 86_400_000, 1 / 24);
  return times.length / days;
}
