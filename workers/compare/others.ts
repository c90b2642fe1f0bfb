import type { LedgerFact } from '#fact';
import { sameName } from './names.ts';
import { STATES } from './states.ts';
import type { RuleId } from './table.ts';
import { daysBetween, type Order } from './time.ts';

/** One event told with two dates lies a day or so apart (time zones, misprints); further apart it is another event. */
const SLIP_DAYS = 3;

/** Dates of one subject: a slip, a plan that moved, or two different events. */
export const weighDates = (a: LedgerFact, b: LedgerFact, order: Order): RuleId => {
  const left = String(a.value);
  const right = String(b.value);
  if (left.startsWith(right) || right.startsWith(left)) return 'rounding';
  const days = daysBetween(left, right);
  const plans = a.modality === 'planned' && b.modality === 'planned';
  if (plans && (order === 'later' || order === 'earlier')) return 'date-slipped';
  if (days !== undefined && Math.abs(days) <= SLIP_DAYS && a.modality === b.modality) return 'dates-apart';
  return 'other-deal';
};

const FIRST: ReadonlySet<string> = new Set(['largest', 'first', 'only', 'biggest']);

/** Ranks of one thing in one scope: the largest against one of the largest is a nuance, against the second a contradiction. */
export const weighRanks = (a: LedgerFact, b: LedgerFact): RuleId => {
  const left = String(a.value);
  const right = String(b.value);
  if (left === right) return 'same-stage';
  if ((a.unit ?? '') !== (b.unit ?? '') || (a.scope ?? '') !== (b.scope ?? '')) return 'cannot-tell';
  const loose = left.startsWith('one-of') || right.startsWith('one-of');
  if (loose) return FIRST.has(left) || FIRST.has(right) ? 'rank-loose' : 'cannot-tell';
  return 'rank-clash';
};

/** Lists of parties shorter than this leave room for what they do not name. */
const FULL_LIST = 3;

/**
 * Lists of states that are parties, told by two articles. Only full lists can exclude each other: both name three or more, and each
 * names one that the other does not. Companies come and go from lists; they are not held against each other.
 */
export const weighParties = (a: readonly LedgerFact[], b: readonly LedgerFact[]): RuleId => {
  const states = (list: readonly LedgerFact[]): readonly LedgerFact[] =>
    list.filter(({ value }) => STATES.has(String(value)));
  const missing = (from: readonly LedgerFact[], list: readonly LedgerFact[]): number =>
    from.filter((party) => !list.some((other) => sameName(String(party.value), String(other.value)))).length;
  const [left, right] = [states(a), states(b)];
  if (left.length < FULL_LIST || right.length < FULL_LIST) return 'cannot-tell';
  return missing(left, right) > 0 && missing(right, left) > 0 ? 'other-parties' : 'same-name';
};

/**
 * Where a thing lies, told twice. `regionOf` (from the lexicon) names the region of a place; only two different regions exclude each other:
 * a deposit, a town or a point of the compass without a known region may lie in any.
 */
export const weighPlaces = (a: LedgerFact, b: LedgerFact, regionOf?: (place: string) => string | undefined): RuleId => {
  const [left, right] = [String(a.value), String(b.value)];
  if (sameName(left, right)) return 'same-name';
  const [from, to] = [regionOf?.(left), regionOf?.(right)];
  if (from === undefined || to === undefined) return 'cannot-tell';
  return from === to ? 'same-name' : 'other-place';
};
