import { STATUSES, type Status } from '#fact';
import type { RuleId } from './table.ts';
import type { Order } from './time.ts';

const RANK: ReadonlyMap<string, number> = new Map(STATUSES.map((status, rank) => [status, rank]));
/** Place on the ladder, 0 rumoured … 9 completed; suspended, cancelled and denied stand beside it. */
export const rankOf = (status: string): number => RANK.get(status) ?? -1;
export const isStatus = (value: unknown): value is Status => typeof value === 'string' && RANK.has(value);

const ANNOUNCED = rankOf('announced');
const APPROVED = rankOf('approved');
/** Done; what ranks higher stands beside the ladder. */
export const COMPLETED = rankOf('completed');
export const ENDED: ReadonlySet<string> = new Set(['suspended', 'cancelled']);
/** How long after a completed stage an earlier one is a step back rather than a later chapter (another phase, another paper). */
const STEP_BACK_DAYS = 31;

/** The big steps: talk, deal, under way, done. A step forward is news; the words within a step are one event. */
export const stepOf = (status: string): number =>
  rankOf(status) < ANNOUNCED ? 0 : rankOf(status) < APPROVED ? 1 : rankOf(status) < COMPLETED ? 2 : 3;

export interface Stages {
  /** Told by the older (or first read) article, and by the newer. */
  readonly a: string;
  readonly b: string;
  readonly order: Order;
  /** Days from a's article to b's, where both are dated. */
  readonly days?: number | undefined;
}

/** A denial answers what is reported then: older news it leaves as it was, and what is told after it is new. */
const ANSWERS_DAYS = 120;
const deniedBy = ({ a, b, order, days }: Stages): RuleId => {
  const other = a === 'denied' ? b : a;
  if (rankOf(other) < ANNOUNCED) return 'cannot-tell';
  // Denied within one news cycle is what was told then, an end too ("the contract is in force"); later on both say that it is no more.
  if (ENDED.has(other)) return order === 'same' ? 'status-denied' : 'same-stage';
  const after = b === 'denied' ? order !== 'earlier' : order !== 'later';
  return order === 'same' || (after && Math.abs(days ?? 0) <= ANSWERS_DAYS) ? 'status-denied' : 'cannot-tell';
};

const besideLadder = (stages: Stages): RuleId | undefined => {
  const { a, b, order } = stages;
  if (a === 'denied' || b === 'denied') return deniedBy(stages);
  if (!ENDED.has(a) && !ENDED.has(b)) return undefined;
  if (ENDED.has(a) && ENDED.has(b)) return 'same-stage';
  const other = ENDED.has(a) ? b : a;
  if (rankOf(other) < ANNOUNCED) return 'cannot-tell';
  const endedLater = ENDED.has(b) ? order === 'later' : order === 'earlier';
  if (endedLater) return 'status-ended';
  // Agreed and cancelled in the news of one day are two papers; without dates one side says that there never was one.
  if (order === 'same') return 'cannot-tell';
  return order === 'unknown' ? 'status-denied' : 'status-advanced';
};

/** `strictly`: the lower stage is dated a day or more before; `read`: it was read first. */
const atOneTime = (lo: string, hi: string, loFirst: { strictly: boolean; read: boolean }): RuleId => {
  if (lo === 'rumoured')
    return rankOf(hi) < ANNOUNCED ? 'same-stage' : loFirst.read ? 'rumour-confirmed' : 'status-loose';
  if (rankOf(lo) < ANNOUNCED) {
    if (lo === 'negotiating' && loFirst.strictly && rankOf(hi) > ANNOUNCED) return 'status-advanced';
    if (hi !== 'completed') return rankOf(hi) >= ANNOUNCED ? 'status-loose' : 'same-stage';
    if (lo === 'planned') return loFirst.strictly ? 'rumour-confirmed' : 'status-loose';
    return 'status-clash';
  }
  return hi === 'completed' && rankOf(lo) < APPROVED ? 'status-loose' : 'same-stage';
};

/** So many days after it was announced a signature is another step, not the same event in other words. */
const SIGNED_LATER_DAYS = 45;

const overTime = (lo: string, hi: string, days: number): RuleId => {
  // Talks are announced too: only a paper, a permit or works are more.
  if (lo === 'negotiating' && hi === 'announced') return 'status-loose';
  if (rankOf(lo) < ANNOUNCED) return rankOf(hi) >= ANNOUNCED ? 'status-advanced' : 'same-stage';
  const signed = lo === 'announced' && hi === 'signed' && days > SIGNED_LATER_DAYS;
  return rankOf(hi) >= APPROVED || signed ? 'status-advanced' : 'same-stage';
};

/**
 * What two stages of one subject say of each other. Within one news cycle a hope and a fact clash, a rumour is confirmed, and the
 * words announced, agreed and signed are one event. Over time a stage reached is an update; a step back counts only from completed
 * and within a month. Where the dates do not show the order the verdict abstains.
 */
export const weighStages = (stages: Stages): RuleId => {
  const { a, b, order, days } = stages;
  if (a === b) return 'same-stage';
  const beside = besideLadder(stages);
  if (beside !== undefined) return beside;
  const [lo, hi] = rankOf(a) < rankOf(b) ? [a, b] : [b, a];
  if (order === 'same')
    return atOneTime(lo, hi, { strictly: lo === a ? (days ?? 0) > 0 : (days ?? 0) < 0, read: lo === a });
  if (order === 'unknown') return hi === 'completed' && rankOf(lo) < ANNOUNCED ? 'status-loose' : 'cannot-tell';
  const forward = (hi === b) === (order === 'later');
  if (forward) return overTime(lo, hi, Math.abs(days ?? 0));
  const soon = days !== undefined && Math.abs(days) <= STEP_BACK_DAYS;
  return hi === 'completed' && rankOf(lo) < ANNOUNCED && soon ? 'status-step-back' : 'same-stage';
};
