/** One text that tells many deals: what each of its claims is about. The same story in four languages. */
import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract';
import type { Clue, Fact } from '#fact';
import { loadLexicon } from '#lexicon';

const extractor = createExtractor(loadLexicon());
const reads = (language: string, text: string): readonly Fact[] => extractor.extract({ text, language }).facts;

const SUMMIT: Readonly<Record<string, string>> = {
  en:
    'The presidents met at a summit in Tokyo on Monday. Kazakhstan and Japan signed agreements worth $9 billion in total, including the purchase of ' +
    'Airbus aircraft. Somon Air will buy 12 Boeing jets. Rio Tinto signed a contract for a copper deposit in Kazakhstan worth $400 million. ' +
    "Kazakhstan supplies a third of Japan's uranium needs. Some 150 Japanese companies work in Kazakhstan, and trade between Kazakhstan and Japan reached $2.5 billion. " +
    'Kyrgyzstan said that it would join the Abraham Accords.',
  ru:
    'Президенты встретились на саммите в Токио в понедельник. Казахстан и Япония подписали соглашения на общую сумму 9 млрд долларов, включая покупку ' +
    'самолётов Airbus. Somon Air купит 12 самолётов Boeing. Rio Tinto подписала контракт по месторождению меди в Казахстане на 400 млн долларов. ' +
    'Казахстан обеспечивает треть потребностей Японии в уране. В Казахстане работают 150 японских компаний, а товарооборот Казахстана и Японии достиг 2,5 млрд долларов. ' +
    'Кыргызстан заявил, что присоединится к Авраамовым соглашениям.',
  fa:
    'رؤسای جمهور روز دوشنبه در توکیو دیدار کردند. قزاقستان و ژاپن در مجموع ۹ میلیارد دلار توافق امضا کردند. سامان ایر ۱۲ هواپیمای بوئینگ می‌خرد. ' +
    'شرکت Rio Tinto قرارداد معدن مس در قزاقستان را به ارزش ۴۰۰ میلیون دلار امضا کرد. قزاقستان یک‌سوم نیاز ژاپن به اورانیوم را تامین می‌کند. ' +
    'تجارت قزاقستان و ژاپن به ۲.۵ میلیارد دلار رسید. قرقیزستان اعلام کرد به پیمان ابراهیم می‌پیوندد.',
  'uz-Latn':
    "Prezidentlar dushanba kuni Tokioda uchrashdi. Qozog'iston va Yaponiya jami 9 milliard dollarlik kelishuvlarni imzoladi. Somon Air 12 ta Boeing samolyotini sotib oladi. " +
    "Rio Tinto Qozog'istondagi mis koni bo'yicha 400 million dollarlik shartnoma imzoladi. Qozog'iston va Yaponiya savdo aylanmasi 2,5 milliard dollarga yetdi. " +
    "Qirg'iziston Ibrohim kelishuvlariga qo'shilishini ma'lum qildi.",
};
/** What the shorter tellings leave out. */
const SILENT: Readonly<Record<string, readonly string[]>> = {
  fa: ['companies of one state in another'],
  'uz-Latn': ["a share of another state's needs", 'companies of one state in another'],
};
/** Amount (or attribute, where the value is a word) → what it is about. */
const ABOUT: readonly (readonly [string, (fact: Fact) => boolean, Partial<Clue>])[] = [
  [
    'all deals of two states',
    (f) => f.value === 9e9,
    { kind: 'agreements', countries: ['JP', 'KZ'], organisations: [] },
  ],
  ["an airline's order", (f) => f.value === 12, { organisations: ['boeing', 'somon-air'], minerals: [] }],
  ["a company's mine", (f) => f.value === 400e6, { organisations: ['rio-tinto'], minerals: ['copper'] }],
  [
    "a share of another state's needs",
    (f) => f.attribute === 'share',
    { kind: 'market', minerals: ['uranium'], countries: ['JP', 'KZ'] },
  ],
  ['companies of one state in another', (f) => f.unit === 'companies', { kind: 'companies', countries: ['JP', 'KZ'] }],
  ['a turnover', (f) => f.attribute === 'trade', { kind: 'trade', countries: ['JP', 'KZ'] }],
];
const sorted = (clue: Clue): Partial<Clue> => ({
  ...clue,
  countries: [...clue.countries].sort(),
  organisations: [...clue.organisations].sort(),
});

describe.each(Object.entries(SUMMIT))('a summit that told many deals: %s', (language, text) => {
  const facts = reads(language, text);
  test.each(ABOUT)('%s', (what, is, about) => {
    const fact = facts.find(is);
    if (!(SILENT[language] ?? []).includes(what)) expect(fact && sorted(fact.clue)).toMatchObject(about);
    else expect(fact).toBeUndefined();
  });
  test('who joins is in the clue of what it joins', () => {
    const clue = facts.find((f) => f.clue.kind === 'accession')?.clue;
    expect(clue).toMatchObject({ projects: ['abraham-accords'], minerals: [], organisations: [] });
    expect(clue?.countries).toContain('KG');
    expect(clue?.countries).not.toContain('KZ');
  });
});

describe('a list of deals: each line tells its own', () => {
  const LISTS: Readonly<Record<string, string>> = {
    en:
      'Uzbekistan and Italy signed 40 agreements worth $3 billion at a forum.\nWind: Masdar will build a 300-megawatt wind farm near Bukhara for $280 million.\n' +
      'Finance: the EBRD will lend $90 million to the water supply of Samarkand.\nGold: Zijin signed a contract for a deposit in the Navoi region worth $150 million.',
    ru:
      'Узбекистан и Италия подписали на форуме 40 соглашений на 3 млрд долларов.\nMasdar построит ветростанцию на 300 МВт под Бухарой за 280 млн долларов.\n' +
      'ЕБРР выделит 90 млн долларов на водоснабжение Самарканда.\nZijin подписала контракт на 150 млн долларов по месторождению золота в Навоийской области.',
  };
  test.each(Object.entries(LISTS))('%s', (language, text) => {
    const facts = reads(language, text);
    const about = (value: number) => facts.find((f) => f.value === value)?.clue;
    expect(about(3e9)).toMatchObject({ kind: 'agreements', organisations: [] });
    expect(about(280e6)?.organisations).toEqual(['masdar']);
    expect(about(90e6)?.organisations).toEqual(['ebrd']);
    expect(about(150e6)).toMatchObject({ organisations: ['zijin'], minerals: ['gold'] });
  });
});

describe('what a state abroad has invested', () => {
  test.each([
    ['en', 'Somon Air signed a contract for 12 Boeing jets for Tajikistan. Japanese investments exceed $40 billion.'],
    [
      'ru',
      'Somon Air подписала контракт на 12 самолётов Boeing для Таджикистана. Объём японских инвестиций превышает 40 млрд долларов.',
    ],
    [
      'fa',
      'سامان ایر قرارداد ۱۲ هواپیمای بوئینگ را برای تاجیکستان امضا کرد. حجم سرمایه‌گذاری‌های ژاپن بیش از ۴۰ میلیارد دلار است.',
    ],
  ])('is no part of the deal told before it (%s)', (language, text) => {
    const told = reads(language, text).find(({ value }) => value === 40e9);
    expect(told?.clue).toMatchObject({ kind: 'investments', organisations: [] });
  });
});
