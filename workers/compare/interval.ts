import { type Amount, ends, type Hedge } from '#fact';

/** What the words of an amount allow: closed at both ends; `low`/`high` may be 0 and Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Distance of two neighbouring numbers as precise as this one ("1.1 bn" → 100 m). 0 for a counted thing. */
  readonly step: number;
}

/** "about X" is X ± 10 % (LEDGER.md). */
const ABOUT = 0.1;
/** Rounding never reaches further than this share of the number: "100 bn" does not mean 50 to 150. */
const WIDEST_ROUNDING = 0.1;
const EPSILON = 1e-9;

/** The place of the last digit that is not a trailing zero: 410000 → 10000, 17.2 → 0.1. */
export const stepOf = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toPrecision(12).includes('e')
    ? Math.abs(value).toExponential(11).split('e')
    : [Math.abs(value).toPrecision(12), '0'];
  const [whole = '', part = ''] = mantissa.split('.');
  const digits = part.replace(/0+$/u, '');
  if (digits !== '') return 10 ** (Number(exponent) - digits.length);
  const zeros = whole.length - whole.replace(/0+$/u, '').length;
  return 10 ** (Number(exponent) + zeros);
};

/** Significant digits as written: 410000 → 2, 2651.8 → 5. */
export const digitsOf = (value: number): number => {
  const step = stepOf(value);
  return step === 0 ? 0 : Math.max(1, Math.floor(Math.log10(Math.abs(value) / step) + EPSILON) + 1);
};

const halo = (value: number): number => Math.min(stepOf(value) / 2, Math.abs(value) * WIDEST_ROUNDING);

/** The interval of an amount: from its hedge, from rounding, from the range itself; a counted thing is exact. */
export const intervalOf = (amount: Amount, how: { hedge: Hedge; counted?: boolean }): Interval => {
  const [low, high] = ends(amount);
  const round = (value: number): number => (how.counted === true ? 0 : halo(value));
  const step = how.counted === true ? 0 : Math.max(stepOf(low), stepOf(high));
  const about = (value: number): number => Math.max(Math.abs(value) * ABOUT, round(value));
  switch (how.hedge) {
    case 'about':
      return { low: low - about(low), high: high + about(high), step };
    case 'atMost':
      return { low: Math.min(0, low), high: high + round(high), step };
    case 'atLeast':
      return { low: low - round(low), high: Number.POSITIVE_INFINITY, step };
    default:
      return { low: low - round(low), high: high + round(high), step };
  }
};

const touches = (a: { low: number; high: number }, b: { low: number; high: number }): boolean => {
  const slack = EPSILON * Math.max(1, Math.abs(a.high === Number.POSITIVE_INFINITY ? a.low : a.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
};

/**
 * Whether two amounts of one unit can be the same. Where neither is hedged the more precise one sheds its rounding and must lie
 * within the rounding of the other: 4.665 is 4.7, 17.2 is 17, but 2.5 is not 2 and 1771 is not 1791.
 */
export const canAgree = (
  a: { value: Amount; hedge: Hedge },
  b: { value: Amount; hedge: Hedge },
  counted: boolean,
): boolean => {
  const ia = intervalOf(a.value, { hedge: a.hedge, counted });
  const ib = intervalOf(b.value, { hedge: b.hedge, counted });
  const plain =
    a.hedge === 'exact' && b.hedge === 'exact' && typeof a.value === 'number' && typeof b.value === 'number';
  if (!plain || counted) return touches(ia, ib);
  if (Math.abs(ia.step - ib.step) <= EPSILON * Math.max(ia.step, ib.step))
    return Math.abs(Number(a.value) - Number(b.value)) < ia.step / 2;
  const [coarse, fine] = ia.step > ib.step ? [ia, Number(b.value)] : [ib, Number(a.value)];
  return touches(coarse, { low: fine, high: fine });
};

/** Relative distance of the two nearest ends, by the larger; 0 where they meet. */
export const distanceOf = (a: Interval, b: Interval): number => {
  if (touches(a, b)) return 0;
  const [lower, upper] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return upper === 0 ? 0 : (upper - lower) / Math.abs(upper);
};

/** Distance of the two nearest ends of values as they are told, rounding and hedges left aside; 0 where one lies in the other. */
export const gapOf = (a: Amount, b: Amount): number => {
  const [[la, ha], [lb, hb]] = [ends(a), ends(b)];
  return Math.max(0, lb - ha, la - hb);
};

/** The same by the larger of both ends: 3 bn against 2.5 bn is a sixth. */
export const relativeGapOf = (a: Amount, b: Amount): number => {
  const [[la, ha], [lb, hb]] = [ends(a), ends(b)];
  const larger = Math.max(Math.min(Math.abs(ha), Math.abs(hb)), Math.max(Math.abs(la), Math.abs(lb)));
  return larger === 0 ? 0 : gapOf(a, b) / larger;
};
