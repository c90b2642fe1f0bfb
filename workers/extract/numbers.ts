import type { Amount, Hedge } from '#fact';
import { dateSpansOf } from './dates.ts';
import { borrowedUnit } from './figures.ts';
import { hitsBetween } from './places.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import type { Reading } from './reading.ts';

/** A plain number of the text (counts of things: 37 aircraft); folded half-open span, hedge words not inside. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly value: Amount;
  readonly hedge: Hedge;
}

/** Bare numbers of this size are years where nothing says otherwise. */
const YEARS = [1900, 2100] as const;

/** All numbers that are neither figures nor dates, ages, ordinals, names or phone numbers, in text order. */
export const findNumbers = (reading: Reading): Counted[] => {
  const dates = dateSpansOf(reading);
  let next = 0;
  const found: Counted[] = [];
  const all = quantitiesOf(reading);
  all.forEach((quantity, index) => {
    if (quantity.numerals.length === 0 || (quantity.unit && quantity.unit !== 'other:people')) return;
    const start = quantity.numerals[0]!.start;
    const end = quantity.numerals.at(-1)!.end;
    while (next < dates.length && dates[next]!.end <= start) next++;
    const dated = next < dates.length && dates[next]!.start < end;
    if (
      dated ||
      isYear(reading, quantity) ||
      isOrdinal(reading, end) ||
      (!quantity.unit && borrowedUnit(reading, all, index))
    )
      return;
    found.push({ start, end, value: quantity.value, hedge: quantity.hedge });
  });
  return found;
};

const isYear = (reading: Reading, { numerals, unit, hedge }: Quantity): boolean =>
  !unit &&
  hedge === 'exact' &&
  numerals.every((n) => n.bare && n.value >= YEARS[0] && n.value <= YEARS[1]) &&
  !goodsFollow(reading, numerals.at(-1)!.end);

const goodsFollow = (reading: Reading, end: number): boolean =>
  hitsBetween(reading, end, end + 2).some((hit) => hit.heading === 'goods');

/** 22nd, 5-й, 28-nji: an ordinal ending right after the number. */
const isOrdinal = (reading: Reading, end: number): boolean =>
  hitsBetween(reading, end, end + 1).some(
    (hit) => hit.heading === 'calendar' && hit.is === 'ordinal' && hit.sense.entry.with?.n === undefined,
  );
