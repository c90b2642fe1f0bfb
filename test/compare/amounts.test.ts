import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRates, canAgree, distanceOf, intervalOf, nameKey, ratesOf, sameName } from '#compare';
import type { Hedge } from '#fact';

describe('intervals', () => {
  it.each([
    [1.1e9, 'exact', 1.05e9, 1.15e9],
    [410000, 'exact', 405000, 415000],
    [100e9, 'exact', 90e9, 110e9],
    [70, 'about', 63, 77],
    [900e6, 'atMost', 0, 950e6],
    [4.5e9, 'atLeast', 4.45e9, Number.POSITIVE_INFINITY],
  ] as const)('%d, %s', (...told) => {
    const [value, hedge, low, high] = told;
    const found = intervalOf(value, { hedge });
    expect(found.low).toBeCloseTo(low, 0);
    expect(found.high === high ? high : found.high).toBeCloseTo(high, 0);
  });
  it('a counted thing is exact', () =>
    expect(intervalOf(37, { hedge: 'exact', counted: true })).toEqual({ low: 37, high: 37, step: 0 }));
});

describe('can agree', () => {
  const pairs: [number, Hedge, number, Hedge, boolean][] = [
    [4.665e9, 'exact', 4.7e9, 'exact', true],
    [17e9, 'exact', 17.2e9, 'exact', true],
    [4e9, 'exact', 4.2e9, 'exact', true],
    [2e9, 'exact', 2.5e9, 'exact', false],
    [1771, 'exact', 1791, 'exact', false],
    [2049.8, 'exact', 2050, 'exact', true],
    [35e9, 'about', 35e9, 'exact', true],
    [7e9, 'about', 4.8e9, 'exact', false],
    [100e9, 'atLeast', 135e9, 'exact', true],
    [900e6, 'atMost', 1.1e9, 'exact', false],
  ];
  it.each(pairs)('%d %s, %d %s: %s', (...told) => {
    const [a, ha, b, hb, agree] = told;
    expect(canAgree({ value: a, hedge: ha }, { value: b, hedge: hb }, false)).toBe(agree);
  });
  it('is symmetric, and true of a value and itself', () => {
    const value = fc.double({ min: 0.01, max: 1e13, noNaN: true }).map((n) => Number(n.toPrecision(4)));
    const hedge = fc.constantFrom<Hedge>('exact', 'about', 'atMost', 'atLeast');
    fc.assert(
      fc.property(fc.tuple(value, hedge), fc.tuple(value, hedge), ([a, ha], [b, hb]) => {
        const [left, right] = [
          { value: a, hedge: ha },
          { value: b, hedge: hb },
        ];
        expect(canAgree(left, right, false)).toBe(canAgree(right, left, false));
        expect(canAgree(left, left, false)).toBe(true);
        expect(canAgree(left, { value: Number(a.toPrecision(2)), hedge: 'exact' }, false) || ha !== 'exact').toBe(true);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
  it('distance is that of the nearest ends', () =>
    expect(distanceOf({ low: 1, high: 2, step: 0 }, { low: 4, high: 5, step: 0 })).toBe(0.5));
});

describe('reference rates', () => {
  it.each([
    ['EUR', '2025-11', 0.86],
    ['KZT', '2025-11', 529],
    ['UZS', '2024-06', 12600],
    ['TMT', '2012-01', 3.5],
    ['RUB', '2015-01', 64],
  ])('%s in %s', (currency, month, about) =>
    expect(Math.abs((bundledRates.perUsd(currency, month) ?? 0) / about - 1)).toBeLessThan(0.05),
  );
  it('none is better than a wrong one', () => {
    expect(bundledRates.perUsd('IRR', '2025-11')).toBeUndefined();
    expect(bundledRates.perUsd('EUR', '1999-01')).toBeUndefined();
  });
  it('without a month the newest', () => expect(bundledRates.perUsd('EUR', '')).toBeCloseTo(0.86, 1));
  it('a newer table replaces them', () =>
    expect(ratesOf({ KZT: '100 = 120' }, '2027-01').perUsd('KZT', '2027-02')).toBe(100));
});

describe('names across scripts', () => {
  it.each([
    ['Tau-Ken Samruk', 'Тау-Кен Самрук'],
    ['Cove Kaz Capital Group', 'Cove Kaz Capital'],
    ['Boeing', 'Боинг'],
    ['Air Astana JSC', 'Эйр Астана'],
    ['Wabtec', 'وابتك'],
  ])('%s = %s', (a, b) => expect(sameName(a, b), `${nameKey(a)} / ${nameKey(b)}`).toBe(true));
  it.each([
    ['Air Astana', 'Somon Air'],
    ['Tau-Ken Samruk', 'Samruk-Kazyna'],
    ['Kazatomprom', 'Navoiyuran'],
  ])('%s ≠ %s', (a, b) => expect(sameName(a, b)).toBe(false));
});
