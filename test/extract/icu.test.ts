/** What ICU writes, we read back: numbers, percentages, money and short large numbers of every language. */

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { findFigures } from '../../workers/extract/figures.ts';
import { read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();

interface Locale {
  readonly language: string;
  readonly icu: string;
  /** A sentence with a gap, and the word for tonnes. */
  readonly frame: (number: string) => string;
  readonly tonnes: string;
}
const LOCALES: readonly Locale[] = [
  { language: 'en', icu: 'en', frame: (n) => `The plant said it was ${n} in all.`, tonnes: 'tonnes' },
  { language: 'ru', icu: 'ru', frame: (n) => `Завод сообщил: ${n} всего.`, tonnes: 'тонн' },
  { language: 'kk', icu: 'kk', frame: (n) => `Зауыт хабарлады: ${n} болды.`, tonnes: 'тонна' },
  { language: 'ky', icu: 'ky', frame: (n) => `Завод билдирди: ${n} болду.`, tonnes: 'тонна' },
  { language: 'uz-Latn', icu: 'uz', frame: (n) => `Zavod aytdi: ${n} bo‘ldi.`, tonnes: 'tonna' },
  { language: 'uz-Cyrl', icu: 'uz-Cyrl', frame: (n) => `Завод айтди: ${n} бўлди.`, tonnes: 'тонна' },
  { language: 'tg', icu: 'tg', frame: (n) => `Корхона гуфт: ${n} шуд.`, tonnes: 'тонна' },
  { language: 'tk', icu: 'tk', frame: (n) => `Zawod aýtdy: ${n} boldy.`, tonnes: 'tonna' },
  { language: 'tr', icu: 'tr', frame: (n) => `Fabrika bildirdi: ${n} oldu.`, tonnes: 'ton' },
  { language: 'fa', icu: 'fa', frame: (n) => `کارخانه گفت: ${n} شد.`, tonnes: 'تن' },
  { language: 'prs', icu: 'fa-AF', frame: (n) => `فابریکه گفت: ${n} شد.`, tonnes: 'تن' },
  { language: 'ps', icu: 'ps', frame: (n) => `فابریکې وویل: ${n} شو.`, tonnes: 'ټنه' },
  { language: 'ar', icu: 'ar', frame: (n) => `قال المصنع: ${n} فقط.`, tonnes: 'طن' },
  { language: 'ar', icu: 'ar-EG', frame: (n) => `قال المصنع: ${n} فقط.`, tonnes: 'طن' },
  { language: 'zh', icu: 'zh', frame: (n) => `工厂说：${n}。`, tonnes: '吨' },
];

/** A fixed stream of values: one to twelve digits, whole and with one or two decimals. */
const values = (count: number): number[] => {
  let seed = 42;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  return Array.from({ length: count }, () => {
    const whole = Math.floor(10 ** (next() * 10));
    const decimals = [0, 0, 1, 2][Math.floor(next() * 4)]!;
    return Number((whole + next()).toFixed(decimals)) || 1;
  });
};

const CURRENCIES = ['USD', 'EUR', 'RUB', 'CNY', 'GBP', 'JPY', 'KZT', 'UZS', 'TRY', 'AED', 'AFN'];

/** What ICU itself rounds away, or writes in a way that its own language's press does not; each with the reason. */
const EXCEPTIONS: readonly { icu: string; matches: RegExp; why: string }[] = [
  {
    icu: 'ps',
    matches: /[\d۰-۹]G /,
    why: 'CLDR has no short numbers for Pashto: ICU falls back to G, which nobody writes',
  },
];
const excepted = (icu: string, text: string) => EXCEPTIONS.some((e) => e.icu === icu && e.matches.test(text));

const only = (text: string, language: string) =>
  findFigures(read(text, { lexicon, language })).map((f) => `${f.value} ${f.unit}`);
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.abs(b);
const check = (locale: Locale, cases: readonly { written: string; value: number; unit: string }[]) => {
  const wrong: string[] = [];
  for (const { written, value, unit } of cases) {
    const text = locale.frame(written);
    if (excepted(locale.icu, text)) continue;
    const figures = findFigures(read(text, { lexicon, language: locale.language }));
    const right =
      figures.length === 1 &&
      figures[0]!.unit === unit &&
      typeof figures[0]!.value === 'number' &&
      close(figures[0]!.value, value);
    if (!right)
      wrong.push(`${written} = ${value} ${unit}: read ${only(text, locale.language).join(', ') || 'nothing'}`);
  }
  expect(wrong).toEqual([]);
};

describe.each(LOCALES)('$icu', (locale) => {
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale.icu, options);
  test('decimals', () => {
    const decimal = format({ maximumFractionDigits: 2 });
    check(
      locale,
      values(300).map((value) => ({ written: `${decimal.format(value)} ${locale.tonnes}`, value, unit: 't' })),
    );
  });
  test('percentages', () => {
    const percent = format({ style: 'percent', maximumFractionDigits: 2 });
    check(
      locale,
      values(200)
        .map((v) => Number((v % 1000).toFixed(2)) || 1)
        .map((value) => ({ written: percent.format(value / 100), value, unit: 'percent' })),
    );
  });
  test.each(CURRENCIES)('money by name: %s', (currency) => {
    const money = format({ style: 'currency', currency, currencyDisplay: 'name' });
    const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
    check(
      locale,
      values(40)
        .map((v) => Number(v.toFixed(digits)))
        .map((value) => ({ written: money.format(value), value, unit: currency })),
    );
  });
  test.each(CURRENCIES)('money by sign: %s', (currency) => {
    const money = format({ style: 'currency', currency });
    const digits = money.resolvedOptions().maximumFractionDigits ?? 2;
    check(
      locale,
      values(40)
        .map((v) => Number(v.toFixed(digits)))
        .map((value) => ({ written: money.format(value), value, unit: currency })),
    );
  });
  test('short large numbers', () => {
    const compact = format({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
    const rounded = (v: number) => Number(v.toPrecision(3));
    check(
      locale,
      values(200)
        .map(rounded)
        .filter((v) => v >= 1000)
        .map((value) => ({ written: `${compact.format(value)} ${locale.tonnes}`, value, unit: 't' })),
    );
  });
});
