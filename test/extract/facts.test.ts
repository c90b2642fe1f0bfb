import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract';
import type { Attribute } from '#fact';
import { loadLexicon } from '#lexicon';
import { brief, dictionary, type Row, reads } from '../support/dictionary.ts';

const extractor = createExtractor(loadLexicon());
const lacks = (row: Row, attribute: Attribute) => {
  const { facts, trace } = reads(row);
  expect(facts.filter((fact) => fact.attribute === attribute).map(brief), trace).toEqual([]);
};

describe('how far a deal is', () => {
  dictionary({
    'status signed': [
      ['en', 'Kazakhstan and Turkey signed a contract for uranium on Monday.'],
      ['en', 'The uranium supply agreement between Uzbekistan and Japan was signed in Tashkent.'],
      ['ru', 'Узбекистан и Япония подписали договор о поставках урана.'],
      ['ru', 'Казахстан и Турция заключили контракт на медь.'],
      ['uz-Latn', 'O‘zbekiston va Yaponiya uran bo‘yicha shartnoma imzoladi.'],
      ['uz-Cyrl', 'Ўзбекистон ва Япония уран бўйича шартнома имзолади.'],
      ['kk', 'Қазақстан мен Түркия мыс жеткізу туралы келісімге қол қойды.'],
      ['ky', 'Кыргызстан менен Түркия алтын боюнча келишимге кол койду.'],
      ['tg', 'Тоҷикистон ва Чин дар бораи сурма шартнома имзо карданд.'],
      ['tk', 'Türkmenistan we Türkiýe mis barada şertnama baglaşdy.'],
      ['tr', 'Kazakistan ile Türkiye bakır için bir anlaşma imzaladı.'],
      ['fa', 'قزاقستان و ترکیه قرارداد مس امضا کردند.'],
      ['prs', 'افغانستان و ازبکستان قرارداد مس را امضا کردند.'],
      ['ps', 'افغانستان او ازبکستان د مسو تړون لاسلیک کړ.'],
      ['ar', 'وقعت كازاخستان وتركيا عقدا لتوريد النحاس.'],
      ['zh', '哈萨克斯坦与土耳其签署了铜矿合同。'],
    ],
    'status agreed': [
      ['en', 'Kazakhstan and Turkey signed a memorandum of understanding on copper.'],
      ['en', 'Kazakhstan and Turkey have agreed to mine copper together.'],
      ['ru', 'Казахстан и Турция подписали меморандум по меди.'],
      ['ru', 'Казахстан и Турция договорились вместе добывать медь.'],
      ['uz-Latn', 'O‘zbekiston va Yaponiya uran bo‘yicha memorandum imzoladi.'],
      ['kk', 'Қазақстан мен Түркия мыс бойынша меморандумға қол қойды.'],
      ['ky', 'Кыргызстан менен Түркия алтын боюнча меморандумга кол койду.'],
      ['tr', 'Kazakistan ile Türkiye bakır konusunda mutabakat zaptı imzaladı.'],
      ['fa', 'قزاقستان و ترکیه تفاهم‌نامه مس را امضا کردند.'],
      ['ps', 'افغانستان او ازبکستان د مسو تفاهم لیک لاسلیک کړ.'],
      ['ar', 'وقعت كازاخستان وتركيا مذكرة تفاهم بشأن النحاس.'],
      ['zh', '哈萨克斯坦与土耳其签署铜矿谅解备忘录。'],
    ],
    'status planned': [
      ['en', 'Kazakhstan plans to build a copper plant with Turkey.'],
      ['en', 'The copper contract between Kazakhstan and Turkey will be signed in May.'],
      ['ru', 'Казахстан планирует построить с Турцией медный завод.'],
      ['uz-Latn', 'O‘zbekiston Yaponiya bilan uran zavodi qurishni rejalashtirmoqda.'],
      ['kk', 'Қазақстан Түркиямен бірге мыс зауытын салуды жоспарлап отыр.'],
      ['tr', 'Kazakistan, Türkiye ile bakır tesisi kurmayı planlıyor.'],
      ['ar', 'تعتزم كازاخستان بناء مصنع للنحاس مع تركيا.'],
      ['fa', 'قزاقستان قصد دارد با ترکیه کارخانه مس بسازد.'],
      ['zh', '哈萨克斯坦计划与土耳其建设铜冶炼厂。'],
    ],
    'status negotiating': [
      ['en', 'Kazakhstan is in talks with Turkey over a copper contract.'],
      ['ru', 'Казахстан ведёт с Турцией переговоры о медном заводе.'],
      ['ar', 'تجري كازاخستان مفاوضات مع تركيا حول منجم نحاس.'],
      ['ps', 'افغانستان له ازبکستان سره د مسو د کان پر سر خبرې اترې وکړې.'],
    ],
    'status underway': [
      ['en', 'A copper plant is under construction in Kazakhstan.'],
      ['ru', 'В Казахстане строится медный завод.'],
      ['kk', 'Қазақстанда мыс зауыты салынып жатыр.'],
      ['tr', "Kazakistan'da bakır fabrikası inşa ediliyor."],
    ],
    'status completed': [
      ['en', 'A copper plant was opened in Kazakhstan.'],
      ['ru', 'В Казахстане запущен медный завод.'],
      ['kk', 'Қазақстанда мыс зауыты іске қосылды.'],
      ['uz-Latn', 'O‘zbekistonda mis zavodi ishga tushirildi.'],
      ['ar', 'دشنت كازاخستان مصنعا للنحاس.'],
    ],
    'status cancelled': [['en', 'Kazakhstan cancelled the copper contract.']],
    'status denied': [['en', 'Kazakhstan denied the reports of a copper deal with Turkey.']],
  });
  test.each<Row>([
    ['en', 'The copper contract between Kazakhstan and Turkey has not been signed.'],
    ['ru', 'Договор о меди между Казахстаном и Турцией не подписан.'],
    ['en', 'Kazakhstan and Turkey are to sign a copper contract.'],
  ])('not signed: %s: %s', (...row) => {
    const { facts, trace } = reads(row);
    expect(facts.map(brief), trace).not.toContain('status signed');
  });
});

describe('what a figure states', () => {
  dictionary({
    'value 900000000 USD': [
      ['en', 'Kazakhstan signed a copper contract worth $900 million.'],
      ['ru', 'Стоимость медного завода в Казахстане составит 900 млн долларов.'],
      ['uz-Latn', 'O‘zbekistonda mis zavodi qiymati 900 million dollar.'],
      ['kk', 'Қазақстандағы мыс зауытының құны 900 млн доллар.'],
      ['tr', "Kazakistan'daki bakır fabrikasının maliyeti 900 milyon dolar."],
      ['fa', 'هزینه کارخانه مس قزاقستان ۹۰۰ میلیون دلار است.'],
      ['ps', 'د افغانستان د مسو د کان لګښت ۹۰۰ میلیونه ډالره دی.'],
      ['ar', 'تبلغ كلفة مصنع النحاس في كازاخستان 900 مليون دولار.'],
      ['zh', '哈萨克斯坦铜厂耗资9亿美元。'],
    ],
    'financing 50000000 USD': [
      ['en', 'The World Bank lends Uzbekistan $50 million for a copper plant.'],
      ['ru', 'Всемирный банк выделит Узбекистану кредит 50 млн долларов на медный завод.'],
    ],
    'trade 3000000000 USD': [
      ['en', 'Trade between Kazakhstan and Turkey in metals reached $3 billion, and gold led it.'],
      ['ru', 'Товарооборот Казахстана и Турции достиг 3 млрд долларов, больше всего куплено золота.'],
      ['zh', '哈萨克斯坦与土耳其双边贸易额达到30亿美元，以黄金为主。'],
    ],
    'reserve 70000 t': [
      ['en', 'The tungsten deposit in Kazakhstan has reserves of 70,000 tonnes.'],
      ['ru', 'Запасы вольфрама на месторождении в Казахстане: 70 тыс. тонн.'],
      ['kk', 'Қазақстандағы кен орнының вольфрам қоры 70 мың тонна.'],
      ['ar', 'تقدر احتياطيات التنغستن في كازاخستان بنحو 70 ألف طن.'],
    ],
    'output 5000 t/yr': [
      ['en', 'The mine in Kazakhstan will produce 5,000 tonnes of tungsten a year.'],
      ['ru', 'Рудник в Казахстане будет выпускать 5 тыс. тонн вольфрама в год.'],
    ],
    'share 20 percent': [
      ['en', 'Kazakhstan supplies 20% of the uranium imports of the United States.'],
      ['ru', 'Казахстан обеспечивает 20% потребностей США в уране.'],
    ],
    'quantity 12 aircraft': [
      ['en', 'Uzbekistan Airways ordered twelve Boeing 787-9 Dreamliners.'],
      ['ru', 'Узбекистан купит 12 самолётов Boeing 787.'],
      ['uz-Latn', 'O‘zbekiston 12 ta Boeing samolyotini sotib oladi.'],
      ['kk', 'Қазақстан 12 Boeing ұшағын сатып алады.'],
      ['ar', 'تشتري أوزبكستان 12 طائرة بوينغ.'],
      ['fa', 'ازبکستان ۱۲ هواپیمای بوئینگ می‌خرد.'],
    ],
    'quantity 300 jobs': [
      ['en', 'The copper plant in Kazakhstan creates 300 jobs.'],
      ['ru', 'Медный завод в Казахстане даст 300 рабочих мест.'],
    ],
    'quantity 420 km': [['en', 'The railway across Kyrgyzstan will be 420 km long, the signed agreement says.']],
    'quantity 100 MW': [['en', 'Uzbekistan signed an agreement on a 100 MW wind farm.']],
    'rank largest world': [
      ['en', 'Kazakhstan has the largest tungsten deposit in the world.'],
      ['ru', 'В Казахстане лежит крупнейшее в мире месторождение вольфрама.'],
      ['kk', 'Қазақстанда әлемдегі ең ірі вольфрам кен орны бар.'],
    ],
    'rank one-of-largest world': [
      ['en', 'It is one of the largest tungsten deposits in the world, Kazakhstan says.'],
      ['ar', 'تملك كازاخستان واحدة من أكبر رواسب التنغستن في العالم.'],
    ],
  });
  test.each<readonly [...Row, Attribute]>([
    ['en', 'Copper output in Kazakhstan grew by 12 percent.', 'share'],
    ['en', 'The copper ore in Kazakhstan has a grade of 2 percent.', 'share'],
    ['en', 'Gold from Kyrgyzstan sells at $4,000 per ounce.', 'value'],
    ['en', 'The copper deposit in Kazakhstan lies 40 km from the town.', 'quantity'],
    ['en', 'Kazakhstan, the largest country of the region, mines copper.', 'rank'],
    ['ru', 'Добыча меди в Казахстане выросла на 12%.', 'share'],
  ])('%s: %s states no %s… (%s)', (language, text, attribute) => lacks([language, text], attribute));
});

describe('one claim, told once', () => {
  test('money in two currencies is one fact with the other beside it', () => {
    const { facts, trace } = reads(['en', 'Kazakhstan signed a copper contract worth $1.1bn (€952m).']);
    const values = facts.filter((fact) => fact.attribute === 'value');
    expect(values, trace).toHaveLength(1);
    expect(values[0]).toMatchObject({ value: 1_100_000_000, unit: 'USD', also: [{ value: 952_000_000, unit: 'EUR' }] });
  });
  test('a headline that says the same says nothing new; one that says otherwise stays', () => {
    const text = 'Kazakhstan and Turkey signed a copper contract worth $900 million.';
    const told = (title: string) =>
      extractor.extract({ title, text, language: 'en' }).facts.filter((fact) => fact.attribute === 'value');
    expect(told('Copper contract of $900 million signed').map((f) => f.field)).toEqual(['text']);
    expect(told('Copper contract of $800 million signed').map((f) => [f.field, f.value])).toEqual([
      ['title', 8e8],
      ['text', 9e8],
    ]);
  });
  test('a text of another region tells nothing', () => {
    expect(reads(['en', 'Peru and Chile signed a copper contract worth $900 million.']).facts).toEqual([]);
  });
});
