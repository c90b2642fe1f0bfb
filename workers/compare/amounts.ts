import { type Amount, ends, type Fact, type Hedge } from '#fact';
import { canAgree, digitsOf, distanceOf, intervalOf, relativeGapOf, stepOf } from './interval.ts';
import { crossRate, type Rates } from './rates.ts';
import type { RuleId } from './table.ts';
import { METAL_IN, measureOf } from './units.ts';

/** What two amounts say of each other, before dates decide whether it is a conflict or an update. */
export interface Finding {
  readonly rule: RuleId;
  /** Of the values as told, by the larger. */
  readonly difference?: number;
  readonly common?: { readonly a: Amount; readonly b: Amount; readonly unit: string };
}
export interface Told {
  readonly value: Amount;
  readonly hedge: Hedge;
}

const scale = (amount: Amount, factor: number): Amount =>
  factor === 1 ? amount : typeof amount === 'number' ? amount * factor : [amount[0] * factor, amount[1] * factor];

/** How far a reference rate of the month may lie from the one a journalist used. */
const RATE_SLACK = 0.06;
/** Nearer than this two currencies are told with the same digits. */
const ONE_TO_ONE = 0.04;
/** Rounding, hedges and inflation apart: below this factor two currencies are not called apart. */
const MONEY_APART = 0.33;

const widened = (a: Told, b: Told, slack: number): { distance: number } => {
  const ia = intervalOf(a.value, { hedge: a.hedge });
  const ib = intervalOf(b.value, { hedge: b.hedge });
  return { distance: distanceOf({ ...ia, low: ia.low * (1 - slack), high: ia.high * (1 + slack) }, ib) };
};

const sameDigits = (a: Amount, b: Amount): boolean => {
  const [la, ha] = ends(a);
  const [lb, hb] = ends(b);
  return la === lb && ha === hb;
};

/** Money in two currencies: the article's own conversion wins, then the month's rate; without a rate nothing is said. */
const weighCurrencies = (a: Fact & Told, b: Fact & Told, how: { rates: Rates; month: string }): Finding => {
  const own = [
    ...(a.also ?? []).map((told) => [told, b] as const),
    ...(b.also ?? []).map((told) => [told, a] as const),
  ].find(([told, other]) => told.unit === other.unit);
  if (own !== undefined) {
    const [told, other] = own;
    const agree = widened({ value: told.value, hedge: 'about' }, other, 0).distance === 0;
    return agree
      ? { rule: 'conversion' }
      : { rule: 'values-apart', difference: relativeGapOf(told.value, other.value) };
  }
  const rate = crossRate(how.rates, { from: String(a.unit), to: String(b.unit) }, how.month);
  if (rate === undefined) return { rule: 'cannot-tell' };
  const converted = scale(a.value, rate);
  const { distance } = widened({ value: converted, hedge: a.hedge }, b, RATE_SLACK);
  const common = { a: converted, b: b.value, unit: String(b.unit) };
  const difference = relativeGapOf(converted, b.value);
  if (sameDigits(a.value, b.value) && Math.abs(rate - 1) > ONE_TO_ONE)
    return { rule: 'currency-slip', difference, common };
  if (distance === 0) return { rule: 'conversion', common };
  if (tooFar({ ...a, value: converted }, b, false)) return { rule: 'other-deal', common };
  return distance < MONEY_APART ? { rule: 'cannot-tell', common } : { rule: 'values-apart', difference, common };
};

const SLIPS = [1e3, 1e6, 1e9];
/** Two tellings of one mass, each rounded its own way: 17.5 thousand tonnes is 19 tonnes a thousand times over. */
const ROUNDED_SLIP = 0.1;
/** "$900" for 900 million: the same digits, thousands or millions apart; of a mass the digits may be rounded. */
const isSlip = (a: Told, b: Told, mass: boolean): boolean => {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value <= 0 || b.value <= 0) return false;
  const ratio = a.value > b.value ? a.value / b.value : b.value / a.value;
  return SLIPS.some((slip) => Math.abs(ratio / slip - 1) < (mass && slip === 1e3 ? ROUNDED_SLIP : 1e-6));
};

/** Percentages of a venture are told to the last digit: 50 is not 51, though 62.99 is 63. */
const sharesAgree = (a: Told, b: Told): boolean | undefined => {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.hedge !== 'exact' || b.hedge !== 'exact')
    return undefined;
  const step = Math.max(Math.min(stepOf(a.value), 1), Math.min(stepOf(b.value), 1));
  return Math.abs(a.value - b.value) < step / 2;
};

/** Further apart than this two numbers are of two things; only a count that explodes ("22 787 aircraft") is a misprint again. */
const TOO_FAR = 5;
const EXPLODED = 500;
const tooFar = (a: Told, b: Told, counted: boolean): boolean => {
  const [[la, ha], [lb, hb]] = [ends(a.value), ends(b.value)];
  const ratio = Math.max(la, lb) / Math.max(1e-9, Math.min(ha, hb));
  return ratio > TOO_FAR && !(counted && ratio > EXPLODED);
};

/** A station of two units of 1200 MW has 2400. */
const MOST_UNITS = 8;
const isMultiple = (a: Told, b: Told): boolean => {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  const times = Math.max(a.value, b.value) / Math.min(a.value, b.value);
  return Number.isInteger(times) && times >= 2 && times <= MOST_UNITS;
};

/** Only a few per cent apart, told in round numbers: another way of measuring rather than a contradiction. */
const NEARLY = 0.03;
const isNearly = (a: Told, b: Told, distance: number): boolean => {
  const [la, ha] = ends(a.value);
  const [lb, hb] = ends(b.value);
  const apart = Math.max(Math.abs(la - lb) / Math.max(la, lb), Math.abs(ha - hb) / Math.max(ha, hb));
  return distance < NEARLY && apart < NEARLY && Math.min(digitsOf(ha), digitsOf(hb)) <= 2;
};

/** Two amounts of one dimension: compatible, slipped, or apart. Facts are those that {@link apartBy} lets through. */
export const weighAmounts = (a: Fact & Told, b: Fact & Told, how: { rates: Rates; month: string }): Finding => {
  const ma = measureOf(a.unit);
  const mb = measureOf(b.unit);
  if (ma.money && a.unit !== b.unit) return weighCurrencies(a, b, how);
  const left = { value: scale(a.value, ma.factor), hedge: a.hedge };
  const right = { value: scale(b.value, mb.factor), hedge: b.hedge };
  const common = {
    a: left.value,
    b: right.value,
    unit: ma.counted ? ma.dimension.slice(6) : String(ma.factor === 1 ? a.unit : b.unit),
  };
  if (isSlip(left, right, ma.dimension.startsWith('mass'))) return { rule: 'magnitude-slip', common };
  const agree =
    (a.attribute === 'stake' ? sharesAgree(left, right) : undefined) ??
    (canAgree(left, right, ma.counted) || (a.unit !== b.unit && widened(left, right, 0.01).distance === 0));
  if (agree) return { rule: a.unit === b.unit ? 'rounding' : 'unit-system', common };
  const distance = distanceOf(
    intervalOf(left.value, { hedge: a.hedge, counted: ma.counted }),
    intervalOf(right.value, { hedge: b.hedge, counted: ma.counted }),
  );
  const difference = relativeGapOf(left.value, right.value);
  if (!ma.counted && ma.dimension !== 'percent' && isNearly(left, right, distance))
    return { rule: 'nearly-same', difference, common };
  if (tooFar(left, right, ma.counted)) return { rule: 'other-deal', common };
  if (ma.dimension === 'power' && isMultiple(left, right)) return { rule: 'part-whole', common };
  const rule: RuleId = ma.counted
    ? 'counts-apart'
    : a.attribute === 'stake' || a.attribute === 'share'
      ? 'shares-apart'
      : 'values-apart';
  return { rule, difference, common };
};

/** The mass of metal in a mass of oxide, where the substance is an oxide that is known: 517 kt WO₃ → 410 kt W. */
export const asMetal = (mass: Amount, substance: string | undefined): Amount | undefined => {
  const holds = substance === undefined ? undefined : METAL_IN[substance.toLowerCase()];
  return holds === undefined ? undefined : scale(mass, holds);
};
