/** What has numbers and is no figure, by language, parted by bars. */
export const NO_FIGURES: Readonly<Record<string, string>> = {
  en: 'call +998 71 200 00 00 | tel. 8 (727) 250-10-10 | the Airbus A321neo and the Boeing 737 MAX 8 | UN Security Council resolution 2593 | Resolution No. 1325 | he is 45 years old | a 30-year licence | on 6 Nov 2025 | at 14:30 local time | it was 25 degrees | 25 °C and −5° | won 3-1 in the final | a 2-0 lead | Article 5 of the law | chapter 12 | Highway 66 | the 21st century | in the 1990s | G7 and G20 leaders | the B5+1 forum | COP29 in Baku | 5G networks | Covid-19 | Windows 11 | top 10 producers | ISO 9001 | the Su-57 and F-16 | ranked 5th | No. 1 producer | 12 months | three days | 37 companies | 24/7 | a first quarter | the third quarter of 2025 | half an hour | half of 2025 | page 100 | a 4x4 truck | in the second half of the year | K-239 satellite | 1,200 people | at 9 am | 24 carat gold | the 500 largest firms',
  ru: 'в III квартале 2025 года | во втором квартале | резолюция 2593 | ст. 5 закона | 45-летний министр | в 14:30 | 25 градусов | счёт 3:1 | +7 (727) 250-10-10 | XXI век | в 90-е годы | поезд № 45 | Ту-154 и Boeing 737 | три дня | 12 месяцев | 37 компаний | № 5 | первая половина года | в половине третьего | 800 рабочих мест | 1000 человек | «большая семёрка» G7 | 5G | на 3-м месте | 25-й съезд | в первой четверти века | полчаса | полгода | четверть века | за 15 лет | ГОСТ 5782',
  kk: '2025 жылғы 6 қарашада | 45 жаста | сағат 14:30-да | 25 градус | 3:1 есебімен | бірінші жартыжылдықта | үшінші тоқсанда | 37 компания | 500 жұмыс орны | № 5 мектеп | С5+1 саммиті | 12 ай | ХХІ ғасыр',
  ky: '2025-жылдын 6-ноябрында | 45 жашта | саат 14:30да | 25 градус | экинчи чейректе | 37 компания | биринчи жарым жылдыкта | № 5',
  'uz-Latn':
    "2025-yil 6-noyabr | 45 yoshda | soat 14:30 da | 25 daraja | 3:1 hisobida | ikkinchi chorakda | 37 ta kompaniya | birinchi yarmida | 2025-yilning birinchi yarmi | +998 71 200 00 00 | XXI asr | 12 oy | 500 ta ish o'rni",
  'uz-Cyrl': '2025 йил 6 ноябрь | 45 ёшда | соат 14:30 | иккинчи чоракда | 37 та компания | йилнинг биринчи ярмида',
  tg: '6 ноябри соли 2025 | 45-сола | соати 14:30 | 25 дараҷа | семоҳаи дуюм | 37 ширкат | нимсолаи аввал',
  tk: '2025-nji ýylyň 6-njy noýabry | 45 ýaşynda | sagat 14:30 | 25 gradus | ikinji çärýekde | 37 kompaniýa | ýylyň birinji ýarymynda',
  tr: "6 Kasım 2025 | 45 yaşında | saat 14.30'da | 25 derece | 2025 yılının ikinci çeyreğinde | 37 şirket | yılın ilk yarısında | 3-1 kazandı | Boeing 737 MAX | yarım saat | 12 ay",
  fa: '۶ نوامبر ۲۰۲۵ | ۴۵ ساله | ساعت ۱۴:۳۰ | ۲۵ درجه | سه‌ماهه دوم | ۳۷ شرکت | نیمه اول سال | نیم ساعت | ربع قرن | قطعنامه ۲۵۹۳ | سوره یکم',
  prs: '۱۵ عقرب ۱۴۰۴ | ۴۵ ساله | ساعت ۱۴:۳۰ | ربع دوم | ۳۷ شرکت | نیم ساعت',
  ps: 'د ۲۰۲۵ کال د نومبر ۶مه | ۴۵ کلن | د ۱۴:۳۰ بجو | ۲۵ درجې | دویمه ربعه | ۳۷ شرکتونه | نیم ساعت | یو څلورمه پېړۍ',
  ar: '6 نوفمبر 2025 | 45 عاما | الساعة 14:30 | 25 درجة | الربع الثاني | 37 شركة | النصف الأول من العام | نصف ساعة | ربع قرن | القرار 2593 | المادة 5',
  zh: '2025年11月6日 | 45岁 | 14时30分 | 25度 | 第二季度 | 37家公司 | 上半年 | 半小时 | 第2593号决议 | 第三 | 三天 | 十二个月 | 一带一路 | 五国 | 二十一世纪 | C5+1 | 六年',
};
