import { expect, test } from 'vitest';
import { fold } from '../../workers/extract/fold.ts';

const FOLDS: Record<string, string[]> = {
  'cove kaz': ['Cove Kaz', 'Сove Kаz', 'COVE KAZ', 'Ｃｏｖｅ\u3000Ｋａｚ'],
  "o'n": ['oʻn', 'o‘n', 'o’n', 'Oʼn'],
  иран: ['Иран', 'ИРАН'],
  'еще й': ['ещё й', 'еще и\u0306'],
  ایران: ['ايران', 'ایـران', 'إيران'],
  '1404': ['۱۴۰۴', '١٤٠٤', '１４０４'],
  رییس: ['رئیس', 'رییس', 'رئيس'],
  istanbul: ['İstanbul', 'ISTANBUL', 'ıstanbul'],
  'a b': ['a \u00a0 b', 'a\tb', '\u200fa b\u200e'],
  km2: ['km²', '㎞²'],
};

test.each(Object.entries(FOLDS))('%s', (folded, written) => {
  for (const text of written) expect(fold(text).text).toBe(folded);
});

test('a folded span leads back to the stored words', () => {
  const stored = 'İn \u200fе\u0308лка  \u06A9\u200Cتاب ½ ㎞';
  const folded = fold(stored);
  const at = folded.text.indexOf('کتاب');
  expect(stored.slice(folded.span(at, at + 4).start, folded.span(at, at + 4).end)).toBe('\u06A9\u200Cتاب');
  expect(folded.joints[at + 1]).toBe(1);
});
