/** A dictionary of figures: the value first, then ways to say it; what is no figure stands at the end. */

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { findFigures } from '../../workers/extract/figures.ts';
import { read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();
const say = (text: string, language: string) =>
  findFigures(read(text, { lexicon, language })).map(({ value, unit, hedge }) => `${typeof value === 'number' ? value : value.join('…')} ${unit} ${hedge}`); // biome-ignore format: one line

const FIGURES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  '1100000000 USD exact': [
    ['en', 'a $1.1bn plant'], ['en', 'US$1,100 million in all'], ['ru', 'завод за 1,1 млрд долларов'], ['ru', '1 млрд 100 млн долларов'],
    ['kk', 'құны 1,1 миллиард доллар'], ['ky', 'баасы 1,1 миллиард доллар'], ['uz-Latn', '1 milliard 100 million dollarlik loyiha'],
    ['uz-Cyrl', '1 миллиард 100 миллион долларлик лойиҳа'], ['tg', 'арзишаш 1,1 миллиард доллар'], ['tk', 'bahasy 1.1 milliard dollar'],
    ['tr', '1,1 milyar dolarlık yatırım'], ['fa', 'سرمایه ۱.۱ میلیارد دلاری'], ['prs', 'یک اعشاریه یک میلیارد دالر'], ['ps', '۱،۱ میلیارده ډالر'],
    ['ar', 'بقيمة 1.1 مليار دولار'], ['zh', '投资11亿美元'], ['zh', '投資十一億美元'],
  ],
  '4500000000 USD atLeast': [
    ['en', 'more than $4.5 billion'], ['ru', 'свыше 4,5 миллиарда долларов'], ['ps', 'څه باندې څلورنیم میلیارده ډالره'], ['uz-Latn', "to'rt yarim milliard dollardan ortiq"],
    ['kk', '4,5 млрд доллардан астам'], ['tr', '4,5 milyar doları aşkın'], ['fa', 'بیش از ۴٫۵ میلیارد دلار'], ['tg', 'беш аз 4,5 миллиард доллар'], ['ar', 'أكثر من 4.5 مليار دولار'], ['zh', '45多亿美元'],
  ],
  '12000 t/yr atMost': [['en', 'up to 12,000 tonnes of concentrate a year'], ['ru', 'до 12 тыс. тонн концентрата в год'], ['uz-Cyrl', 'йилига 12 минг тоннагача'], ['tk', 'ýylda 12 müň tonna çenli']],
  '25 percent exact': [['en', 'a quarter of the supply'], ['ru', 'четверть поставок'], ['kk', 'жеткізілімнің төрттен бірі'], ['fa', 'یک‌چهارم صادرات'], ['zh', '四分之一的供应'], ['tr', 'yüzde 25'], ['uz-Latn', '25 foizi']],
  '3000000000…5000000000 USD exact': [['en', '$3–5 billion'], ['en', 'between $3 and $5 billion'], ['ru', 'от 3 до 5 млрд долларов'], ['ar', 'بين 3 إلى 5 مليارات دولار'], ['fa', 'بین ۳ تا ۵ میلیارد دلار'], ['zh', '30至50亿美元']],
  '1214.5 kg exact': [['ru', '1 тыс. 214,5 кг']],
  '5000000 INR exact': [['en', '50 lakh rupees']],
  '1735 km exact': [['tk', 'uzynlygy 1,735 km'], ['en', '1,735 km long']],
  '573 km exact': [['ps', 'دې۵۷۳ کیلومتره پټلۍ']],
}; // biome-ignore format: a table

describe.each(Object.entries(FIGURES))('%s', (wanted, phrasings) => {
  test.each(phrasings)('%s: %s', (language, text) => {
    expect(say(text, language)).toEqual([wanted]);
  });
});

const CHANGES: readonly (readonly [string, string, string[]])[] = [
  ['en', 'output rose from 3 to 40 million tonnes a year', ['3000000 t/yr exact', '40000000 t/yr exact']],
  ['uz-Latn', 'kuniga 2 ming 400 tonnadan 5 ming tonnaga oshadi', ['2400 t/d exact', '5000 t/d exact']],
  ['ru', '$1,1 млрд (€952 млн)', ['1100000000 USD exact', '952000000 EUR exact']],
]; // biome-ignore format: a table
test.each(CHANGES)('two figures: %s %s', (language, text, wanted) => {
  expect(say(text, language)).toEqual(wanted);
});

const NONE: readonly (readonly [string, string])[] = [
  ['en', 'the C5+1 summit of 6 November 2025'], ['en', 'two 787-9 and ten 737 MAX jets'], ['en', 'a quarter of an hour in the first half of 2025'], ['en', 'call +7 727 250 10 10'],
  ['ru', 'в 2025 г. ему исполнилось 45 лет'], ['ru', 'реактор ВВЭР-1000'], ['uz-Cyrl', '35 мингдан ортиқ иш ўрни'], ['kk', 'келісім соманы білдіреді'], ['fa', 'سال ۱۴۰۴'], ['ps', 'په ۲۰۱۸ کال کې'], ['zh', '2025年11月6日五国领导人'],
]; // biome-ignore format: a table
test.each(NONE)('no figure: %s %s', (language, text) => {
  expect(say(text, language)).toEqual([]);
});
