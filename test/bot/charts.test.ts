import { describe, expect, test } from 'vitest';
import type { Clue } from '#fact';
import type { Event } from '#ledger';
import { courseChart, dealsChart, type Worth } from '../../bot/charts/charts.ts';
import { wordsOf } from '../../bot/messages/words.ts';
import { readConcepts } from '../../bot/topics/concepts.ts';
import { theLexicon } from '../support/conversation.ts';

const concepts = readConcepts(theLexicon());
const speaking = (language: 'en' | 'fa' | 'kk') => ({
  voice: { words: wordsOf(language), concepts },
  reader: { language, zone: 'Asia/Almaty', prefix: '/' },
});
const EMPTY = { kind: 'deal', organisations: [], projects: [], places: [], minerals: [], goods: [], countries: [] };
const story = (id: number, clue: Partial<Clue>) => ({ id, name: `story ${id}`, clue: { ...EMPTY, ...clue } as Clue });
const worth = (id: number, clue: Partial<Clue>, [value, unit]: [number, string]): Worth => ({
  story: story(id, clue),
  facts: [{ attribute: 'value', value, unit, hedge: 'exact' }],
});
const told = (at: string, value: number, more: object = {}) =>
  ({ at, kind: 'fact', fact: { attribute: 'value', value, unit: 'USD', hedge: 'exact', ...more } }) as unknown as Event;

/** Width and height of a PNG, from its header. */
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)] as const;
};

describe('deals by mineral and value', () => {
  const deals = [
    worth(1, { minerals: ['tungsten'] }, [1.1e9, 'USD']),
    worth(2, { minerals: ['tungsten'] }, [520e9, 'KZT']),
    worth(3, { goods: ['aircraft'] }, [8e9, 'USD']),
  ];
  test('adds up what one mineral is worth, in dollars of the month, the largest first', async () => {
    const chart = await dealsChart(speaking('en'), deals, '2025-11-08');
    expect(chart?.mime).toBe('image/png');
    expect(chart?.alt).toMatch(/: aircraft – 8 billion USD · 1 deal; tungsten – 2\.\d+ billion USD · 2 deals$/);
    expect(size(chart!.data)[0]).toBeGreaterThan(1280);
  });
  test.each([
    ['fa', 'تنگستن'],
    ['kk', 'вольфрам'],
  ] as const)('is drawn in %s', async (language, name) => {
    const chart = await dealsChart(speaking(language), deals, '2025-11-08');
    expect(chart?.alt).toContain(name);
    const english = await dealsChart(speaking('en'), deals, '2025-11-08');
    expect(Buffer.from(chart!.data).equals(Buffer.from(english!.data))).toBe(false);
  });
  test('a taller picture for more bars', async () => {
    const more = [...deals, worth(4, { minerals: ['uranium'] }, [2e9, 'USD'])];
    const [few, many] = [
      await dealsChart(speaking('en'), deals, '2025-11-08'),
      await dealsChart(speaking('en'), more, '2025-11-08'),
    ];
    expect(size(many!.data)[1]).toBeGreaterThan(size(few!.data)[1]);
  });
  test('none where there is nothing to set side by side', async () => {
    expect(await dealsChart(speaking('en'), deals.slice(0, 2), '2025-11-08')).toBeUndefined();
    expect(await dealsChart(speaking('en'), [], '2025-11-08')).toBeUndefined();
  });
});

describe('how the figures of a story changed', () => {
  test('every figure with its day, the days in order', async () => {
    const events = [told('2026-03-12T10:00:00Z', 1.4e9), told('2025-11-06T10:00:00Z', 1.1e9)];
    const chart = await courseChart(speaking('en'), story(1, { minerals: ['tungsten'] }), events);
    expect(chart?.alt).toContain('Value: Nov 6, 2025 1.1 billion USD, Mar 12, 2026 1.4 billion USD');
  });
  test('stakes of two holders are two strips', async () => {
    const stake = (at: string, value: number, holder: string) =>
      told(at, value, { attribute: 'stake', unit: 'percent', holder });
    const chart = await courseChart(speaking('en'), story(1, { minerals: ['tungsten'] }), [
      stake('2025-11-06T10:00:00Z', 70, 'Cove'),
      stake('2025-11-07T10:00:00Z', 51, 'Cove'),
      stake('2025-11-06T10:00:00Z', 30, 'Samruk'),
      stake('2025-11-07T10:00:00Z', 49, 'Samruk'),
    ]);
    expect(chart?.alt).toMatch(/Stake: Cove: .*70 %.*51 %; Stake: Samruk: .*30 %.*49 %/);
  });
  test('none where nothing was told twice', async () => {
    const once = [told('2025-11-06T10:00:00Z', 1.1e9)];
    expect(await courseChart(speaking('en'), story(1, {}), once)).toBeUndefined();
  });
});
