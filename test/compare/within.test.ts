import { describe, expect, it } from 'vitest';
import { compare, compareWithin, headlineOf } from '#compare';
import type { LedgerFact } from '#fact';
import { type ClaimOptions, claim, clue } from '../support/claims.ts';

const money = (value: number | readonly [number, number], options: ClaimOptions = {}) =>
  claim('value', value, { unit: 'USD', ...options });
const count = (value: number, options: ClaimOptions = {}) => claim('quantity', value, { unit: 'aircraft', ...options });
const DEALS = new Map([[1, 1], [2, 1], [9, 9]]); // biome-ignore format: subjects 1 and 2 are one deal

describe('inside one article', () => {
  const within = (facts: readonly LedgerFact[]) => compareWithin(facts, DEALS).map(({ rule }) => rule);
  const part = (value: number, name: string, options: ClaimOptions = {}) => money(value, { subject: 2, clue: clue({ part: name }), ...options });
  it('headline against body: 2 bn above, 2.5 = 1.4 + 1.1 below', () =>
    expect(within([money(2e9, { start: 3 }), money(2.5e9, { start: 200 }), part(1.4e9, 'investment'), part(1.1e9, 'trade')])).toEqual(['headline-body']));
  it('headline against body: the title says 40, the text 37', () =>
    expect(within([count(40, { field: 'title', start: 0 }), count(37)])).toEqual(['headline-body']));
  it('headline against body: the first line says 10 bn, the text 4.5 to 5', () => {
    const text = 'A ten billion deal\nIt costs 4.5 to 5 bn.';
    const facts = [money(10e9, { start: 2, end: 13 }), money([4.5e9, 5e9], { start: 30, end: 40 })];
    const headline = headlineOf(text);
    expect(headline).toBe(18);
    expect(compareWithin(facts, DEALS, { headline }).map(({ rule }) => rule)).toEqual(['headline-body']);
    expect(within(facts)).toEqual([]);
    expect(headlineOf('It is a sentence.\nAnd more.')).toBeUndefined();
    expect(compareWithin([count(35, { start: 2, end: 8 }), count(12)], DEALS, { headline })).toEqual([]);
  });
  it('a part larger than the whole', () =>
    expect(within([count(22), count(30, { subject: 2, clue: clue({ part: 'firm' }) })])).toEqual(['part-exceeds-whole']));
  it('parts that do not add up', () =>
    expect(within([money(3e9), part(2.35e9, 'loan'), money(1.18e9, { subject: 2, clue: clue({ part: 'equity' }) })])).toEqual(['parts-do-not-add-up']));
  it('stakes beyond a hundred per cent', () =>
    expect(within([claim('stake', 70, { unit: 'percent', holder: 'Cove' }), claim('stake', 40, { unit: 'percent', holder: 'Tau-Ken' })])).toEqual(['parts-do-not-add-up']));
  it.each([
    ['sums-reconcile: 3.53 = 2.35 loan + 1.18 equity', [money(3.53e9), part(2.35e9, 'loan'), part(1.18e9, 'equity')]],
    ['sums-reconcile: 22 = 14 firm + 8 options', [count(22), count(14, { subject: 2, clue: clue({ part: 'firm' }) }), count(8, { subject: 2, clue: clue({ part: 'options' }) })]],
    ['told-together: a cost and its history, 5, 4.6, 8.2 bn', [money(7e9), money(5e9), money(4.6e9), money(8.2e9)]],
    ['the headline rounds: 2 bn above, 2.05 below', [money(2e9, { field: 'title', start: 0 }), money(2.05e9)]],
    ['70 % and 30 %', [claim('stake', 70, { unit: 'percent', holder: 'Cove' }), claim('stake', 30, { unit: 'percent', holder: 'Tau-Ken' })]],
  ])('silent: %s', (_, facts) => expect(within(facts)).toEqual([]));
  it('told-together: two values that an earlier text tells beside each other are no contradiction', () => {
    const horizons = [money(35e9, { in: 1 }), money(100e9, { in: 1 })];
    expect(compare(money(100e9, { in: 3 }), [money(35e9, { in: 2 }), ...horizons])).toEqual([]);
    expect(compare(money(100e9, { in: 3 }), [money(35e9, { in: 2 })])).toHaveLength(1);
  });
}); // biome-ignore format: a dictionary
