import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amount } from '../../bot/messages/amounts.ts';
import { clean, isolate, safeUrl } from '../../bot/messages/text.ts';
import { SPOKEN, type Spoken, spokenFor, wordsOf } from '../../bot/messages/words.ts';

const source = (language: Spoken) =>
  readFileSync(new URL(`../../bot/messages/ftl/${language}.ftl`, import.meta.url), 'utf8');
/** Id → what stands behind it, its variants included. */
const messages = (language: Spoken) =>
  new Map(
    source(language)
      .split(/^(?=[a-z][\w-]* = )/im)
      .slice(1)
      .map((entry) => [entry.slice(0, entry.indexOf(' = ')), entry.slice(entry.indexOf(' = ') + 3)] as const),
  );
const names = (text: string) => [...new Set([...text.matchAll(/\$(\w+)/g)].map((m) => m[1]))].sort();
const others = SPOKEN.filter((language) => language !== 'en');

describe.each(others)('%s', (language) => {
  const mine = messages(language);
  const english = messages('en');

  test('has every sentence that English has', () => {
    expect([...english.keys()].filter((id) => !mine.has(id))).toEqual([]);
  });

  test('has none that English lacks, but names of minerals', () => {
    expect([...mine.keys()].filter((id) => !english.has(id) && !id.startsWith('mineral-'))).toEqual([]);
  });

  test('puts in what English puts in', () => {
    // A language may say "an alert" for 1, but never drops a name, a command or a figure.
    const lacks = [...english].filter(
      ([id, text]) => mine.has(id) && names(text).some((n) => !names(mine.get(id)!).includes(n)),
    );
    expect(lacks.map(([id]) => id)).toEqual([]);
  });

  test('is written in its own script', () => {
    const script = /^(fa|prs|ps|ar)$/.test(language)
      ? /\p{sc=Arab}/u
      : language === 'uz-Latn'
        ? /[a-z]/i
        : /\p{sc=Cyrl}/u;
    const prose = [...mine].filter(([id]) => /^(cmd|rule|status|attribute)-/.test(id));
    expect(prose.filter(([, text]) => !script.test(text.replace(/\{[^}]*\}/g, ''))).map(([id]) => id)).toEqual([]);
    const stray =
      language === 'uz-Latn' ? /\p{sc=Cyrl}/u : script.source.includes('Arab') ? /\p{sc=Cyrl}/u : /\p{sc=Arab}/u;
    expect([...mine].filter(([, text]) => stray.test(text)).map(([id]) => id)).toEqual([]);
  });

  test('every counted sentence has a variant for each plural form, or one form for all', () => {
    const categories = new Intl.PluralRules(wordsOf(language).locale).resolvedOptions().pluralCategories;
    const lone = [...mine].flatMap(([id, text]) => {
      const variants = [...text.matchAll(/\[(zero|one|two|few|many)\]/g)].map((m) => m[1]);
      return variants.some((v) => !categories.includes(v as Intl.LDMLPluralRule)) ? [id] : [];
    });
    expect(lone).toEqual([]);
    // Where a language tells one from many, it tells all the forms between: Russian few, Arabic two and few.
    const between = categories.filter((c) => /^(two|few)$/.test(c));
    const uneven = [...mine].filter(([, text]) => {
      const times = (c: string) => text.split(`[${c}]`).length - 1;
      return between.some((c) => times(c) !== times('one'));
    });
    expect(uneven.map(([id]) => id)).toEqual([]);
  });
});

describe('plural forms', () => {
  const told = (language: Spoken, id: string, name: string) => (n: number) => wordsOf(language).text(id, { [name]: n });
  test.each<[Spoken, number, string]>([
    ['en', 1, '1 claim'],
    ['en', 2, '2 claims'],
    ['ru', 1, '1 утверждение'],
    ['ru', 3, '3 утверждения'],
    ['ru', 5, '5 утверждений'],
    ['ru', 11, '11 утверждений'],
    ['ru', 21, '21 утверждение'],
    ['ru', 112, '112 утверждений'],
    ['fa', 1, '۱ ادعا'],
    ['fa', 12, '۱۲ ادعا'],
    ['prs', 3, '۳ ادعا'],
    ['ps', 1, '۱ ادعا'],
    ['ps', 2, '۲ ادعاوې'],
    ['uz-Latn', 7, '7 ta daʼvo'],
    ['uz-Cyrl', 7, '7 та даъво'],
    ['kk', 7, '7 тұжырым'],
    ['ar', 1, 'ادعاء واحد'],
    ['ar', 2, 'ادعاءان'],
    ['ar', 3, '3 ادعاءات'],
    ['ar', 11, '11 ادعاءً'],
    ['ar', 100, '100 ادعاء'],
  ])('%s %i', (language, n, said) => {
    expect(told(language, 'facts-count', 'count')(n)).toBe(said);
  });

  test.each<[Spoken, number, string]>([
    ['en', 37, '37 aircraft'],
    ['ru', 37, '37 самолётов'],
    ['ru', 22, '22 самолёта'],
    ['ar', 37, '37 طائرة'],
    ['ar', 5, '5 طائرات'],
    ['fa', 37, '۳۷ هواپیما'],
    ['prs', 37, '۳۷ طیاره'],
    ['ps', 37, '۳۷ الوتکې'],
    ['uz-Cyrl', 37, '37 та самолёт'],
    ['kk', 37, '37 ұшақ'],
  ])('%s: %i aircraft', (language, n, said) => {
    expect(clean(amount(wordsOf(language), { value: n, unit: 'aircraft', hedge: 'exact' }))).toBe(said);
  });
});

describe('amounts', () => {
  test.each<[Spoken, string]>([
    ['en', 'about 1.1 billion USD'],
    ['ru', 'около 1,1 млрд долларов США'],
    ['fa', 'حدود ۱٫۱ میلیارد دلار آمریکا'],
    ['prs', 'حدود ۱٫۱ ملیارد دالر امریکا'],
    ['ps', 'شاوخوا ۱٫۱ میلیارده امريکايي ډالرې'],
    ['uz-Latn', 'taxminan 1,1 mlrd AQSH dollari'],
    ['uz-Cyrl', 'тахминан 1,1 млрд АҚШ доллари'],
    ['kk', 'шамамен 1,1 млрд АҚШ доллары'],
    ['ar', 'نحو 1.1 مليار دولار أمريكي'],
  ])('%s', (language, said) => {
    expect(clean(amount(wordsOf(language), { value: 1.1e9, unit: 'USD', hedge: 'about' }))).toBe(said);
  });
  test.each([
    [410_000, 't', '410,000 t'],
    [[3e9, 5e9] as const, 'USD', '3 billion to 5 billion USD'],
    [66.67, 'percent', '66.67 %'],
    [17_500, 't/yr', '17,500 t a year'],
    [1_234_567, 't', '1,234,567 t'],
    [952e6, 'EUR', '952 million EUR'],
    [12, 'count:reactors', '12 reactors'],
  ])('%j %s is %s', (value, unit, said) => {
    expect(amount(wordsOf('en'), { value, unit, hedge: 'exact' })).toBe(said);
  });
});

describe('words from outside', () => {
  test('lose their bidi controls, and keep their spelling', () => {
    expect(clean('a\u202Eevil\u2066 title\u200F')).toBe('aevil title');
    expect(clean('می‌رود')).toBe('می‌رود');
    expect(clean('one\u0000two\n three\uD800')).toBe('one two three\uFFFD');
  });
  test('never become markup or arguments of ours', () => {
    const runs = wordsOf('en').runs('unknown-topic', { word: '<b>x</b> { $deals } \uE0000\uE001' });
    expect(runs.every((run) => run.style === undefined)).toBe(true);
    expect(runs.map((run) => run.text).join('')).toContain('<b>x</b> { $deals }');
  });
  test('are isolated where they would turn a line around', () => {
    expect(isolate('Boeing 37', 'rtl')).toBe('\u2068Boeing 37\u2069');
    expect(isolate('معامله', 'rtl')).toBe('معامله');
    expect(isolate('معامله', 'ltr')).toBe('\u2068معامله\u2069');
    expect(isolate('Boeing 37', 'ltr')).toBe('Boeing 37');
  });
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['javascript:alert(1)', undefined],
    ['ftp://example.org', undefined],
    ['https://user:pass@example.org/', undefined],
    ['example.org', undefined],
    ['tg://resolve?domain=x', undefined],
  ])('%s as a link', (url, href) => {
    expect(safeUrl(url)).toBe(href);
  });
});

test.each([
  ['fa-IR', 'fa'],
  ['fa-AF', 'prs'],
  ['uz', 'uz-Latn'],
  ['uz-Cyrl-UZ', 'uz-Cyrl'],
  ['en_GB', 'en'],
  ['kk', 'kk'],
  ['de', undefined],
])('a chat of %s is spoken to in %s', (tag, spoken) => {
  expect(spokenFor(tag)).toBe(spoken);
});
