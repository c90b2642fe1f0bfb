import { FIRST_MONTH, PER_USD } from './reference-rates.ts';

/** Reference rates: how many units of `currency` one US dollar bought in `month` (`YYYY-MM`); undefined where unknown. */
export interface Rates {
  perUsd(currency: string, month: string): number | undefined;
}

const order = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
/** A rate further than this from the month asked for is no rate: better silent than wrong. */
const NEAREST_MONTHS = 8;

const series = (packed: string): readonly (number | undefined)[] => {
  let last: number | undefined;
  return packed.split(' ').map((cell) => {
    if (cell === '') return undefined;
    if (cell !== '=') last = Number(cell);
    return last;
  });
};

/**
 * Rates from packed monthly series (see reference-rates.ts). The nearest month with a figure is taken, at most 8 months away;
 * a currency with one figure only is pegged. An empty month means "today": the newest figure of each series.
 */
export const ratesOf = (perUsd: Readonly<Record<string, string>>, first = FIRST_MONTH): Rates => {
  const read = new Map<string, readonly (number | undefined)[]>();
  const of = (currency: string): readonly (number | undefined)[] | undefined => {
    const packed = perUsd[currency];
    if (packed === undefined) return undefined;
    const known = read.get(currency) ?? series(packed);
    read.set(currency, known);
    return known;
  };
  return {
    perUsd(currency, month) {
      if (currency === 'USD') return 1;
      const values = of(currency);
      if (values === undefined) return undefined;
      if (values.length === 1) return values[0];
      const at = month === '' ? values.length - 1 : order(month) - order(first);
      for (let away = 0; away <= NEAREST_MONTHS; away++) {
        const found = values[at - away] ?? values[at + away];
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
};

/** The rates bundled with the program. Give {@link ratesOf} a newer table to refresh them. */
export const bundledRates: Rates = ratesOf(PER_USD);

/** Factor from one currency to another in a month (`YYYY-MM`, or empty for the newest), or undefined. */
export const crossRate = (rates: Rates, pair: { from: string; to: string }, month: string): number | undefined => {
  const from = rates.perUsd(pair.from, month);
  const to = rates.perUsd(pair.to, month);
  return from === undefined || to === undefined ? undefined : to / from;
};
