import { describe } from 'vitest';
import { dictionary, never } from '../../support/dictionary.ts';

describe('what a thing costs', () => {
  dictionary({
    'value 1100000000 USD': [
      ['en', 'The cost of the tungsten project in Kazakhstan is put at $1.1 billion.'],
      ['ru', 'Стоимость вольфрамового проекта в Казахстане составляет 1,1 млрд долларов.'],
      ['ru', 'Вольфрамовый проект в Казахстане оценивается в 1,1 млрд долларов.'],
      ['kk', 'Қазақстандағы вольфрам жобасының құны 1,1 миллиард доллар.'],
      ['kk', 'Қазақстандағы вольфрам жобасына 1,1 млрд доллар жұмсалады.'],
      ['ky', 'Казакстандагы вольфрам долбоорунун наркы 1,1 миллиард доллар.'],
      ['ky', 'Казакстандагы вольфрам долбоору 1,1 миллиард долларга бааланууда.'],
      ['uz-Latn', 'Qozog‘istondagi volfram loyihasining qiymati 1,1 milliard dollar.'],
      ['uz-Cyrl', 'Қозоғистондаги вольфрам лойиҳасининг қиймати 1,1 миллиард доллар.'],
      ['tg', 'Арзиши лоиҳаи волфрами Қазоқистон 1,1 миллиард долларро ташкил медиҳад.'],
      ['tk', 'Gazagystandaky wolfram taslamasynyň bahasy 1,1 milliard dollara barabar.'],
      ['tr', "Kazakistan'daki tungsten projesinin maliyeti 1,1 milyar dolar."],
      ['fa', 'هزینه پروژه تنگستن قزاقستان ۱٫۱ میلیارد دلار برآورد شده است.'],
      ['prs', 'هزینهٔ پروژهٔ تنگستن قزاقستان یک اعشاریه یک میلیارد دالر گفته شده است.'],
      ['ps', 'د قزاقستان د تنګسټن پروژې لګښت ۱.۱ میلیارده ډالره ښودل شوی.'],
      ['ar', 'تقدر تكلفة مشروع التنغستن في كازاخستان بـ1.1 مليار دولار.'],
      ['zh', '哈萨克斯坦钨矿项目造价为11亿美元。'],
    ],
    'value 900000000 USD atMost': [
      ['en', 'The copper plant in Kazakhstan will cost up to $900 million.'],
      ['ru', 'Медный завод в Казахстане обойдётся не более чем в 900 млн долларов.'],
      ['kk', 'Қазақстандағы мыс зауытының құны 900 миллион долларға дейін.'],
      ['ky', 'Казакстандагы жез заводунун баасы 900 миллион долларга чейин.'],
      ['uz-Latn', 'O‘zbekistondagi mis zavodining qiymati 900 million dollargacha.'],
      ['uz-Cyrl', 'Ўзбекистондаги мис заводининг қиймати 900 миллион долларгача.'],
      ['tg', 'Арзиши заводи миси Тоҷикистон то 900 миллион доллар аст.'],
      ['tk', 'Türkmenistandaky mis zawodynyň bahasy 900 million dollara çenli.'],
      ['tr', "Kazakistan'daki bakır fabrikasının maliyeti 900 milyon dolara kadar çıkacak."],
      ['fa', 'هزینه کارخانه مس قزاقستان تا ۹۰۰ میلیون دلار است.'],
      ['ps', 'د افغانستان د مسو د فابریکې لګښت تر ۹۰۰ میلیونو ډالرو پورې دی.'],
      ['ar', 'تصل تكلفة مصنع النحاس في كازاخستان إلى ما يصل إلى 900 مليون دولار.'],
      ['zh', '哈萨克斯坦铜厂造价最多9亿美元。'],
    ],
  });
  never({
    value: [
      ['en', 'Gold from Kyrgyzstan sells at $4,000 per ounce.'],
      ['en', 'The tariff on copper from Kazakhstan was set at $20 per tonne.'],
      ['ru', 'Золото из Киргизии продаётся по 4000 долларов за унцию.'],
      ['tr', 'Kazakistan bakırı ton başına 9.000 dolardan satılıyor.'],
      ['zh', '哈萨克斯坦铜每吨9000美元。'],
    ],
  });
});

describe('who lends', () => {
  dictionary({
    'financing 50000000 USD World Bank': [
      ['en', 'The World Bank will lend Uzbekistan $50 million for a copper plant.'],
      ['en', 'A $50 million loan from the World Bank will pay for the copper plant in Uzbekistan.'],
      ['ru', 'Всемирный банк предоставит Узбекистану кредит на 50 млн долларов для медного завода.'],
      ['ru', 'На медный завод Узбекистан получит от Всемирного банка заём в 50 млн долларов.'],
      ['kk', 'Дүниежүзілік банк Қазақстандағы мыс зауытына 50 миллион доллар несие береді.'],
      ['ky', 'Дүйнөлүк банк Кыргызстандагы жез заводуна 50 миллион доллар насыя берет.'],
      ['uz-Latn', 'Jahon banki O‘zbekistondagi mis zavodi uchun 50 million dollar kredit ajratadi.'],
      ['uz-Cyrl', 'Жаҳон банки Ўзбекистондаги мис заводи учун 50 миллион доллар кредит ажратади.'],
      ['tg', 'Бонки ҷаҳонӣ барои заводи миси Тоҷикистон 50 миллион доллар қарз медиҳад.'],
      ['tk', 'Bütindünýä banky Türkmenistandaky mis zawodyna 50 million dollar karz berer.'],
      ['tr', "Dünya Bankası, Özbekistan'daki bakır fabrikasına 50 milyon dolar kredi verecek."],
      ['fa', 'بانک جهانی برای کارخانه مس ازبکستان ۵۰ میلیون دلار وام می‌دهد.'],
      ['prs', 'بانک جهانی برای فابریکهٔ مس ازبکستان پنجاه میلیون دالر قرضه می‌دهد.'],
      ['ps', 'نړیوال بانک به د ازبکستان د مسو فابریکې ته ۵۰ میلیونه ډالره پور ورکړي.'],
      ['ar', 'سيقدم البنك الدولي قرضا بقيمة 50 مليون دولار لمصنع النحاس في أوزبكستان.'],
      ['zh', '世界银行将为乌兹别克斯坦铜厂提供5000万美元贷款。'],
    ],
  });
});

describe('turnover', () => {
  dictionary({
    'trade 3000000000 USD': [
      ['en', 'Trade turnover between Kazakhstan and Turkey reached $3 billion, with copper in the lead.'],
      ['ru', 'Товарооборот между Казахстаном и Турцией достиг 3 млрд долларов, лидирует медь.'],
      ['kk', 'Қазақстан мен Түркия арасындағы тауар айналымы 3 миллиард долларға жетті, басым бөлігі мыс.'],
      ['ky', 'Кыргызстан менен Түркиянын товар жүгүртүүсү 3 миллиард долларга жетти, көбү алтын.'],
      ['uz-Latn', 'O‘zbekiston va Turkiya o‘rtasidagi tovar ayirboshlash 3 milliard dollarga yetdi, asosan mis.'],
      ['uz-Cyrl', 'Ўзбекистон ва Туркия ўртасидаги товар айирбошлаш 3 миллиард долларга етди, асосан мис.'],
      ['tg', 'Гардиши моли Тоҷикистону Туркия ба 3 миллиард доллар расид, бештараш тилло.'],
      ['tk', 'Türkmenistan bilen Türkiýäniň haryt dolanyşygy 3 milliard dollara ýetdi, köpüsi mis.'],
      ['tr', 'Kazakistan ile Türkiye arasındaki ticaret hacmi 3 milyar dolara ulaştı, bakır başta geliyor.'],
      ['fa', 'حجم تجارت قزاقستان و ترکیه به ۳ میلیارد دلار رسید که بیشتر آن مس است.'],
      ['ps', 'د قزاقستان او ترکیې ترمنځ د سوداګرۍ کچه ۳ میلیارده ډالرو ته ورسېده، ډېره یې مس دي.'],
      ['ar', 'بلغ حجم التبادل التجاري بين كازاخستان وتركيا 3 مليارات دولار، معظمه من النحاس.'],
      ['zh', '哈萨克斯坦与土耳其的贸易额达到30亿美元，主要是铜。'],
    ],
  });
});
