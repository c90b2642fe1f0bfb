/** A dictionary: which sentence names which countries. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { lexicon, named, type Row } from '../support/mentions.ts';

const NAMED: readonly Row[] = [
  ['KZ,US', 'en', "Kazakhstan's envoy met American investors."],
  ['UZ,TJ', 'en', 'Uzbek and Tajik officials agreed.'],
  ['KZ,US', 'en', 'Astana and Washington signed a memorandum.'],
  ['US', 'en', 'The White House confirmed it; U.S. officials agreed.'],
  ['RU', 'en', 'The Kremlin objected.'],
  ['EU', 'en', 'The EU offered a loan.'],
  ['NL,CZ,CH', 'en', 'Dutch, Czech and Swiss firms took part.'],
  ['KR', 'en', 'South Korean geologists drilled.'],
  ['UZ', 'en', 'Uzbekistan Airways ordered jets.'],
  ['KZ,UZ', 'ru', 'Казахстанская сторона ждёт узбекских партнёров.'],
  ['KG,CN', 'ru', 'Между Киргизией и Китаем проложат путь.'],
  ['US', 'ru', 'Белый дом подтвердил, американцам отдали долю.'],
  ['TR,AZ', 'ru', 'Турецкие и азербайджанские компании приехали.'],
  ['AE', 'ru', 'Деньги дадут ОАЭ.'],
  ['IN', 'ru', 'Индия и индийские заводы покупают больше.'],
  ['DE,FR', 'ru', 'Германией и Францией подписан протокол.'],
  ['KZ,US', 'kk', 'Қазақстанның делегациясы америкалық инвесторлармен кездесті.'],
  ['CN,RU', 'kk', 'Қытайға және Ресейге тауар жөнелтілді.'],
  ['TR', 'kk', 'Түркияның компаниясы келді.'],
  ['KZ', 'kk', 'Qazaqstannyń úkimeti sheshti.'],
  ['KG,US', 'ky', 'Кыргызстандын өкүлдөрү АКШга барды.'],
  ['KZ,CN', 'ky', 'Казакстанга кытайлык ишкерлер келди.'],
  ['UZ,TR', 'uz-Latn', "O'zbekistonning Turkiyadagi elchisi gapirdi."],
  ['US,KZ', 'uz-Latn', 'AQShning kompaniyasi Qozogʻistonga keldi.'],
  ['KZ,US', 'uz-Cyrl', 'Қозоғистоннинг АҚШдаги элчиси гапирди.'],
  ['CN', 'uz-Cyrl', 'Хитойлик тадбиркорлар келди.'],
  ['TJ,UZ', 'tg', 'Тоҷикистону Ӯзбекистон созиш имзо карданд.'],
  ['US,CN', 'tg', 'Ширкати амрикоӣ ва ширкати чинӣ омаданд.'],
  ['TM,IR', 'tk', 'Türkmenistanyň gazy Eýrana iberilýär.'],
  ['US', 'tk', 'ABŞ-nyň kompaniýasy geldi.'],
  ['IQ', 'tk', 'Gaz Yraga barar.'],
  ['TR,KZ', 'tr', "Türkiye'nin heyeti Kazakistan'a gitti."],
  ['US,CN', 'tr', "ABD'li ve Çinli şirketler yarışıyor."],
  ['UZ', 'tr', 'Özbek bakan konuştu.'],
  ['KZ,US', 'fa', 'قزاقستان و آمریکا توافق کردند.'],
  ['UZ,CN', 'fa', 'شرکت ازبکستانی با شرکت چینی قرارداد بست.'],
  ['IL', 'fa', 'رژیم صهیونیستی واکنش نشان داد.'],
  ['AF,US', 'prs', 'حکومت افغانستان با شرکت امریکایی قرارداد امضا کرد.'],
  ['KR', 'prs', 'کوریای جنوبی کمک کرد.'],
  ['AF,UZ', 'ps', 'د افغانستان او ازبکستان استازو خبرې وکړې.'],
  ['US', 'ps', 'امریکایي شرکت او متحدو ایالتونو ومنله.'],
  ['CN,RU', 'ps', 'چینایي او روسي شرکتونه راغلل.'],
  ['KZ,US', 'ar', 'وقعت كازاخستان مع الولايات المتحدة مذكرة، وللولايات المتحدة حصة.'],
  ['UZ,SA', 'ar', 'الشركة الأوزبكية اتفقت مع السعودية.'],
  ['US', 'ar', 'أهدى الوفد هدية للبيت الأبيض.'],
  ['AE', 'ar', 'أعلنت الإمارات عن التمويل.'],
  ['KZ,US', 'zh', '哈萨克斯坦与美国签约，哈方占三成。'],
  ['UZ,US', 'zh', '烏茲別克與美國簽約。'],
  ['CN,KZ', 'zh', '中哈双方同意。'],
  ['KZ,KG,TJ', 'zh', '哈、吉、塔三国出席。'],
  ['CN,KG,UZ', 'zh', '中吉乌项目开工。'],
  ['KZ,US', 'de', 'Kasachstan und die US-Regierung sprachen, kasachische Firmen auch.'],
  ['UZ,FR', 'fr', "L'Ouzbékistan et la France négocient."],
  ['US,UZ', 'uk', 'Американські компанії та Узбекистан домовилися.'],
  ['KZ,AZ', 'az', 'Qazaxıstanın nümayəndələri Azərbaycana gəldi.'],
  ['US,KZ', 'hi', 'अमेरिका और कजाकिस्तान ने समझौता किया।'],
  ['US,TJ', 'ur', 'امریکہ اور تاجکستان نے معاہدہ کیا۔'],
];

const SILENT: readonly (readonly [why: string, language: string, text: string])[] = [
  ['pronoun', 'en', 'They told us that the deal stands.'],
  ['bird and porcelain', 'en', 'They served turkey on fine china.'],
  ['venue', 'en', 'They met in Washington on Thursday.'],
  ['dateline', 'en', 'TASHKENT, September 22. The talks ended.'],
  ['currency', 'en', 'It costs five million US dollars, or 600 million Swiss francs.'],
  ['carrier with a city in its name', 'en', 'Air Astana ordered jets.'],
  ['continents', 'en', 'Latin America and South America export more.'],
  ['person and paper', 'en', 'Michael Jordan told the Washington Post so.'],
  ['venue', 'ru', 'Встреча прошла в Вашингтоне.'],
  ['currency', 'ru', 'Сделка стоит пять миллионов долларов США.'],
  ['language', 'ru', 'Он говорил по-английски.'],
  ['pronoun', 'ru', 'Кроме того, тогда и того больше не было.'],
  ['venue', 'kk', 'Кездесу Вашингтонда өтті.'],
  ['currency', 'kk', 'Құны бес миллион АҚШ доллары.'],
  ['venue', 'ky', 'Жолугушуу Вашингтондо өттү.'],
  ['venue', 'uz-Latn', "Uchrashuv Vashington shahrida bo'lib o'tdi."],
  ['region named after a city', 'uz-Cyrl', 'Кон Тошкент вилоятида жойлашган.'],
  ['venue', 'tr', "Toplantı Washington'da yapıldı."],
  ['fiscal', 'tr', 'Mali tablo açıklandı.'],
  ['venue', 'fa', 'آنها در واشنگتن دیدار کردند.'],
  ['fiscal', 'fa', 'منابع مالی لازم است.'],
  ['Monday, threshold', 'fa', 'روز دوشنبه در آستانه نشست گفت.'],
  ['venue', 'ps', 'ناسته په واشنګټن کې وشوه.'],
  ['venue', 'ar', 'جرى اللقاء في واشنطن وبواشنطن أيضا.'],
  ['fiscal', 'ar', 'الدعم المالي مستمر وهو دعم مالي.'],
  ['venue', 'zh', '会议在华盛顿举行。'],
  ['currency', 'zh', '价值五亿美元。'],
];

describe('countries are named', () => {
  test.each(NAMED)('%s ← %s: %s', (ids, language, text) => {
    expect(named('country', language, text).join()).toBe(ids);
  });
});

describe('words that name no country', () => {
  test.each(SILENT)('%s (%s): %s', (_, language, text) => {
    expect(named('country', language, text)).toEqual([]);
  });
});

describe('what Unicode calls a country, in its languages', () => {
  const CODES = [
    'KZ',
    'KG',
    'TJ',
    'TM',
    'UZ',
    'AF',
    'US',
    'RU',
    'CN',
    'TR',
    'IR',
    'PK',
    'IN',
    'DE',
    'FR',
    'IT',
    'JP',
    'KR',
    'AE',
    'SA',
    'IL',
    'UA',
    'AZ',
  ];
  test.each(['en', 'ru', 'kk', 'ky', 'uz', 'tk', 'tr', 'fa', 'ar', 'zh'])('%s', (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    const lost = CODES.filter(
      (code) => !named('country', language === 'uz' ? 'uz-Latn' : language, `${names.of(code)}.`).includes(code),
    );
    expect(lost).toEqual([]);
  });
});

test('the six of the region have a name and an adjective or people in every language of the lexicon', () => {
  const tags = ['en', 'ru', 'kk', 'ky', 'uz', 'tg', 'tk', 'tr', 'fa', 'ps', 'ar'] as const;
  const lacking = ['kz', 'kg', 'tj', 'tm', 'uz', 'af'].flatMap((id) => {
    const place = lexicon.places.find((one) => one.id === id);
    return tags
      .filter((tag) => !place?.names[tag]?.length || !place.demonyms?.[tag]?.length)
      .map((tag) => `${id} ${tag}`);
  });
  expect(lacking).toEqual([]);
});
