import type { LedgerFact } from '#fact';

/** How the second of two articles stands to the first. `same`: one news cycle; `unknown`: a date is missing and nothing places the article. */
export type Order = 'earlier' | 'same' | 'later' | 'unknown';

const DAY = 86_400_000;
/** One news cycle: an event is told and retold for about three days, across time zones. */
export const CYCLE_DAYS = 3;

/** Days from one ISO date to another; undefined where one is not a full date. */
export const daysBetween = (from: string | null | undefined, to: string | null | undefined): number | undefined => {
  if (from == null || to == null || from.length < 10 || to.length < 10) return undefined;
  const days = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? days : undefined;
};

/** Which deals an article speaks of: lets an undated article be placed beside a dated one that tells the same events. */
export type Companions = ReadonlyMap<number, ReadonlySet<number>>;
/** Two deals told together are one event of the news (a summit, a visit); one alone may be years apart. */
const SHARED_FOR_ONE_EVENT = 2;

const oneEvent = (a: LedgerFact, b: LedgerFact, companions: Companions | undefined): boolean => {
  const left = companions?.get(a.article.id);
  const right = companions?.get(b.article.id);
  if (left === undefined || right === undefined) return false;
  let shared = 0;
  for (const deal of left) if (right.has(deal)) shared++;
  return shared >= SHARED_FOR_ONE_EVENT;
};

/** How `b`'s telling stands to `a`'s. Undated articles are placed by what else they tell, or not at all. */
export const orderOf = (a: LedgerFact, b: LedgerFact, companions?: Companions): Order => {
  const days = daysBetween(a.article.published, b.article.published);
  if (days === undefined) return oneEvent(a, b, companions) ? 'same' : 'unknown';
  if (Math.abs(days) <= CYCLE_DAYS) return 'same';
  return days > 0 ? 'later' : 'earlier';
};
