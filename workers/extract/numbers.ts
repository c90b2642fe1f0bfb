import type { Amount, Hedge } from '#fact';
import type { Reading } from './reading.ts';

/** A plain number of the text (counts of things: 37 aircraft); folded half-open span, hedge words not inside. */
export interface Counted {
  readonly start: number;
  readonly end: number;
  readonly value: Amount;
  readonly hedge: Hedge;
}

/** All numbers that are neither figures nor dates, ages, ordinals, names or phone numbers, in text order. */
export const findNumbers = (_reading: Reading): Counted[] => [];
