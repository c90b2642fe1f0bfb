/** What holds for every text, in every language. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract';
import { LANGUAGES } from '#fact';
import { loadLexicon } from '#lexicon';
import { findDates } from '../../workers/extract/dates.ts';
import { findFigures } from '../../workers/extract/figures.ts';
import { fold } from '../../workers/extract/fold.ts';
import { findNumbers } from '../../workers/extract/numbers.ts';
import { read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();
const extractor = createExtractor(lexicon);

/** Pieces that the rules look for, mixed with anything at all. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    '$',
    '€',
    '5',
    '1,1',
    '۱٫۲',
    '2½',
    '3/4',
    '12.05.2025',
    '2025-11-06',
    '787-9',
    'C5+1',
    ' ',
    '\n',
    '\u200c',
    '\u0306',
    '\u200f',
    'İ',
    'ﷺ',
    '-',
    '–',
    'млрд',
    'тыс.',
    'долларов',
    'более',
    'от',
    'до',
    'billion',
    'between',
    'and',
    'million',
    'ming',
    'tonnadan',
    'ziyod',
    'میلیارد',
    'دالر',
    'نیم',
    'څه باندې',
    '亿',
    '三分之一',
    '多',
    '美元',
    'مليار',
    'وعشرون',
    'بين',
    'http://a.b/5%20',
    'point',
    'minus',
    'يوليو',
    'ноября',
    'вольфрам',
    'Kazakhstan',
    '7',
    '%',
  ),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom(...LANGUAGES);
const NUMBER_OF_RUNS = 150;

describe('any text', () => {
  test('folds into characters that lead back to it, in order', () => {
    fc.assert(
      fc.property(text, (stored) => {
        const folded = fold(stored);
        let last = 0;
        for (let at = 0; at < folded.length; at++) {
          const { start, end } = folded.span(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(stored.length);
          last = start;
        }
      }),
      { numRuns: NUMBER_OF_RUNS * 2 },
    );
  });

  test('gives quotes that stand in it, values that are numbers, and the same answer twice', () => {
    fc.assert(
      fc.property(text, language, (stored, tag) => {
        const found = extractor.extract({ text: stored, language: tag, published: '2025-11-07' });
        for (const one of [...found.figures, ...found.mentions, ...found.facts]) {
          if (one.field === 'text') expect(stored.slice(one.start, one.end)).toBe(one.quote);
          expect(one.end).toBeGreaterThan(one.start);
        }
        for (const { value } of found.figures) {
          for (const end of typeof value === 'number' ? [value] : value) expect(Number.isFinite(end)).toBe(true);
          if (typeof value !== 'number') expect(value[0]).toBeLessThan(value[1]);
        }
        expect(extractor.extract({ text: stored, language: tag, published: '2025-11-07' })).toEqual(found);
      }),
      { numRuns: NUMBER_OF_RUNS },
    );
  });

  test('a figure is never read as a count too', () => {
    fc.assert(
      fc.property(text, language, (stored, tag) => {
        const reading = read(stored, { lexicon, language: tag });
        const figures = findFigures(reading);
        for (const count of findNumbers(reading)) {
          const span = reading.folded.span(count.start, count.end);
          expect(figures.filter((f) => f.start < span.end && span.start < f.end && f.unit !== 'percent')).toEqual([]);
        }
      }),
      { numRuns: NUMBER_OF_RUNS },
    );
  });
});

/** One megabyte of what could make a rule look back or ahead without end. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  digits: (n) => '7'.repeat(n),
  'grouped digits': (n) => '123,'.repeat(n / 4),
  'spaced digits': (n) => '123 '.repeat(n / 4),
  'dashed digits': (n) => '12-'.repeat(n / 3),
  spaces: (n) => ' '.repeat(n),
  'line breaks': (n) => '\n'.repeat(n),
  'combining marks': (n) => `a${'\u0301'.repeat(n)}`,
  'zero-width joints': (n) => 'م\u200c'.repeat(n / 2),
  'one long word': (n) => 'вольфрам'.repeat(n / 8),
  'one stem': (n) => 'million '.repeat(n / 8),
  sums: (n) => '5 million tonnes a year and '.repeat(n / 28),
  'number words': (n) => 'five hundred '.repeat(n / 13),
  hedges: (n) => 'more than about up to '.repeat(n / 22),
  ideographs: (n) => '三分之一千万亿美元多'.repeat(n / 10),
  openers: (n) => 'between from $ '.repeat(n / 15),
  months: (n) => 'May 5, 2025 '.repeat(n / 12),
};
const MEGABYTE = 1 << 20;
const took = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const numbersOf = (stored: string, tag: string) => {
  const reading = read(stored, { lexicon, language: tag });
  return [findFigures(reading), findNumbers(reading), findDates(reading, '2025-11-07')];
};

describe('one megabyte', () => {
  test.each(Object.keys(HOSTILE))(
    'of %s costs what its length says',
    (name) => {
      const make = HOSTILE[name]!;
      const tag =
        name === 'ideographs' ? 'zh' : name === 'one long word' ? 'ru' : name.startsWith('zero') ? 'fa' : 'en';
      numbersOf(make(4096), tag);
      const part = took(() => numbersOf(make(MEGABYTE / 8), tag));
      const whole = took(() => numbersOf(make(MEGABYTE), tag));
      // Eight times the text: eight times the time, with room for a busy machine; a square would be sixty-four.
      expect(whole).toBeLessThan(Math.max(part, 25) * 28);
      expect(whole).toBeLessThan(20_000);
    },
    60_000,
  );
});
