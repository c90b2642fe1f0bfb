/** A dictionary: which sentence names which minerals. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { lexicon, named, type Row } from '../support/mentions.ts';

const NAMED: readonly Row[] = [
  ['tungsten', 'en', 'The mill will turn out 3,000 tonnes of ammonium paratungstate.'],
  ['tungsten', 'ru', 'Вольфрамовая руда лежит неглубоко, вольфраму нужен рынок.'],
  ['tungsten', 'kk', 'Жылына үш мың тонна вольфрамды өңдейтін зауыт салынады.'],
  ['tungsten', 'kk', 'Volframdy óńdeıtin zaýyt salyndy.'],
  ['tungsten', 'ky', 'Вольфрамдын запасы чоң.'],
  ['tungsten', 'uz-Latn', 'Volframning zaxirasi katta.'],
  ['tungsten', 'uz-Cyrl', 'Вольфрамнинг захираси катта, волфрамга талаб ошди.'],
  ['tungsten', 'tg', 'Захираи волфрам дар шимол аст.'],
  ['tungsten', 'tk', 'Wolframyň bahasy galdy.'],
  ['tungsten', 'tr', 'Tungstenin fiyatı yükseldi.'],
  ['tungsten', 'fa', 'ذخایر تنگستن این معدن بزرگ است.'],
  ['tungsten', 'ps', 'د ټنګسټن زیرمې لویې دي.'],
  ['tungsten', 'ar', 'يرتفع سعر التنغستن في السوق.'],
  ['tungsten', 'zh', '该矿的钨储量很大。'],
  ['uranium', 'ru', 'Урановый рудник поставляет уран на экспорт, спрос на уран растёт.'],
  ['uranium', 'kk', 'Уранның үштен бірі экспортқа кетеді.'],
  ['uranium', 'uz-Latn', 'Uranni qayta ishlash zavodi ochildi.'],
  ['uranium', 'tr', 'Uranyumun yarısı ihraç ediliyor.'],
  ['uranium', 'fa', 'اورانیوم غنی‌نشده صادر می‌شود.'],
  ['uranium', 'ar', 'صدّر البلد اليورانيوم الطبيعي.'],
  ['uranium', 'zh', '该国是最大的铀生产国。'],
  ['lithium', 'ps', 'د لیتیم کانونه په ختیځ کې دي.'],
  ['lithium', 'tg', 'Литийи ин кон сифати баланд дорад.'],
  ['lithium', 'ar', 'عُثر على الليثيوم في الجبال.'],
  ['lithium', 'ru', 'Литиевое месторождение изучают геологи.'],
  ['gold', 'en', 'The plant poured its first gold bar.'],
  ['gold', 'ru', 'За год добыли сорок тонн золота.'],
  ['gold', 'kk', 'Кеніште алтынның қоры көп.'],
  ['gold', 'ky', 'Быйыл алтынды көп казышты.'],
  ['gold', 'uz-Cyrl', 'Олтиннинг нархи ошди.'],
  ['gold', 'tg', 'Истихроҷи тилло афзуд.'],
  ['gold', 'tk', 'Altynyň bahasy galdy.'],
  ['gold', 'tr', 'Altın üretimi iki katına çıktı.'],
  ['gold', 'fa', 'استخراج طلا از این معدن آغاز شد.'],
  ['gold', 'ps', 'د سرو زرو کان قرارداد شو.'],
  ['gold', 'ar', 'ارتفع إنتاج الذهب من المنجم.'],
  ['gold', 'zh', '这座金矿去年产金两吨。'],
  ['silver', 'ps', 'د سپینو زرو استخراج پیل شو.'],
  ['silver', 'kk', 'Күмістің бағасы өсті.'],
  ['silver', 'ar', 'بلغ إنتاج الفضة طنين.'],
  ['copper', 'ru', 'Медного концентрата вывезли вдвое больше, меди не хватает.'],
  ['copper', 'kk', 'Мыстың қоры мол.'],
  ['copper', 'ky', 'Жездин баасы түштү.'],
  ['copper', 'uz-Latn', 'Misni boyitish fabrikasi qurildi.'],
  ['copper', 'tg', 'Мис аз кони нав гирифта мешавад.'],
  ['copper', 'tr', 'Bakırın tonu pahalandı.'],
  ['copper', 'fa', 'معدن مس به قرارداد داده شد.'],
  ['copper', 'ps', 'د مسو د کان قرارداد فسخ شو.'],
  ['copper', 'ar', 'يستخرج النحاس من الجبل.'],
  ['copper', 'zh', '铜产量增加。'],
  ['lead,zinc', 'en', 'They mine lead and zinc near the border.'],
  ['zinc,lead', 'en', 'Assays gave 1.5% zinc and 0.9% lead.'],
  ['lead,zinc', 'ru', 'Свинца и цинка там поровну.'],
  ['lead,zinc', 'kk', 'Қорғасын мен мырыштың кені табылды.'],
  ['lead,zinc', 'fa', 'معدن سرب و روی دوباره گشوده شد.'],
  ['lead,zinc', 'tg', 'Кони сурбу руҳ дар шимол аст.'],
  ['lead,zinc', 'ar', 'يُستخرج الرصاص والزنك من المنجم.'],
  ['iron', 'en', 'An iron ore mine will open.'],
  ['iron', 'ru', 'Железорудное месторождение продали.'],
  ['iron', 'kk', 'Темір кенінің қоры есептелді.'],
  ['iron', 'fa', 'سنگ آهن از هرات صادر شد.'],
  ['iron', 'ps', 'د اوسپنې کان به استخراج شي.'],
  ['iron', 'ar', 'استخراج خام الحديد مستمر.'],
  ['iron', 'zh', '铁矿石出口增长。'],
  ['coal', 'en', 'The country ships coal by rail.'],
  ['coal', 'ru', 'Угля добыли больше, угольный разрез расширяют.'],
  ['coal', 'kk', 'Көмірдің бағасы өсті.'],
  ['coal', 'ky', 'Көмүрдү темир жол менен ташышат.'],
  ['coal', 'uz-Latn', "Ko'mir qazib olish ortdi."],
  ['coal', 'tg', 'Ангишти сангро содир мекунанд.'],
  ['coal', 'ps', 'د ډبرو سکاره پاکستان ته وړل کېږي.'],
  ['coal', 'fa', 'زغال‌سنگ از معدن تازه می‌آید.'],
  ['coal', 'zh', '煤炭出口下降。'],
  ['antimony,mercury', 'ru', 'Комбинат даёт сурьму и ртуть.'],
  ['antimony', 'tg', 'Консентрати сурма содир мешавад.'],
  ['antimony', 'zh', '锑价上涨。'],
  ['chromium', 'en', 'Chromite exports rose.'],
  ['chromium', 'ru', 'Хромитовая руда идёт на феррохром.'],
  ['chromium', 'ps', 'د کرومایټ کان وموندل شو.'],
  ['emerald', 'fa', 'زمرد پنجشیر در مزایده فروخته شد.'],
  ['emerald', 'ps', 'د زمردو لیلام وشو.'],
  ['lapis-lazuli', 'ps', 'د لاجوردو کان بند شو.'],
  ['lapis-lazuli', 'en', 'Lapis lazuli was sold at auction.'],
  ['marble,talc', 'en', 'Marble and talc leave the country unprocessed.'],
  ['salt', 'tg', 'Кони намак дар ҷануб аст.'],
  ['phosphate,potash', 'en', 'Phosphate and potash plants are planned.'],
  ['potash', 'tk', 'Kaliý dökünleri kärhanasy açyldy.'],
  ['fluorspar,barite', 'ru', 'Флюорит и барит включили в список.'],
  ['beryllium,tantalum,niobium', 'en', 'The plant makes beryllium, tantalum and niobium.'],
  ['beryllium,tantalum,niobium', 'kk', 'Зауыт бериллий, тантал және ниобий шығарады.'],
  ['rhenium,gallium,germanium', 'ru', 'В хвостах есть рений, галлий и германий.'],
  ['titanium,vanadium', 'uz-Latn', 'Titan va vanadiy koni ochildi.'],
  ['bauxite,aluminium', 'tr', 'Boksitten alüminyum üretiliyor.'],
  ['neodymium,praseodymium', 'en', 'NdPr oxide: neodymium with praseodymium.'],
  ['nickel,cobalt,manganese', 'tr', 'Nikel, kobalt ve manganez aranıyor.'],
  ['graphite', 'ar', 'اكتُشف الغرافيت في الشرق.'],
  ['molybdenum', 'fa', 'مولیبدن در این کارخانه به دست می‌آید.'],
  ['bismuth', 'kk', 'Висмуттың сынамасы алынды.'],
  ['rare-earths', 'en', 'A rare-earth deposit was announced.'],
  ['rare-earths', 'ru', 'Редкоземельные элементы нашли геологи.'],
  ['rare-earths', 'kk', 'Сирек жер элементтерінің қоры табылды.'],
  ['rare-earths', 'ky', 'Сейрек жер элементтери табылды.'],
  ['rare-earths', 'uz-Latn', 'Nodir yer elementlari topildi.'],
  ['rare-earths', 'tr', 'Nadir toprak elementleri bulundu.'],
  ['rare-earths', 'fa', 'عناصر خاکی کمیاب کشف شد.'],
  ['rare-earths', 'ar', 'عُثر على العناصر الأرضية النادرة.'],
  ['rare-earths', 'zh', '发现了稀土矿。'],
  ['rare-earths', 'de', 'Seltene Erden wurden gefunden.'],
  ['rare-metals', 'ru', 'Редкие металлы ищут на юге, редких металлов мало.'],
  ['rare-metals', 'kk', 'Сирек металдардың қоры аз.'],
  ['rare-metals', 'ps', 'د نادرو فلزونو کان.'],
  ['critical-minerals', 'en', 'They spoke of critical minerals and raw materials.'],
  ['critical-minerals', 'ru', 'Меморандум о критически важном сырье подписан.'],
  ['critical-minerals', 'kk', 'Аса маңызды минералдар бойынша келісім жасалды.'],
  ['critical-minerals', 'ky', 'Маанилүү минералдар боюнча макулдашуу.'],
  ['critical-minerals', 'uz-Cyrl', 'Муҳим минераллар бўйича битим имзоланди.'],
  ['critical-minerals', 'tg', 'Дар бораи маъданҳои муҳим созишнома имзо шуд.'],
  ['critical-minerals', 'tk', 'Möhüm minerallar barada ylalaşyldy.'],
  ['critical-minerals', 'tr', 'Kritik minerallerde iş birliği yapılacak.'],
  ['critical-minerals', 'fa', 'درباره مواد معدنی حیاتی گفت‌وگو کردند.'],
  ['critical-minerals', 'ps', 'د حیاتي منرالونو په اړه خبرې وشوې.'],
  ['critical-minerals', 'ar', 'وقعا مذكرة بشأن المعادن الحرجة وبحثا للمعادن الحيوية.'],
  ['critical-minerals', 'zh', '双方签署关键矿产备忘录。'],
  ['critical-minerals', 'uk', 'Угода про критично важливі мінерали підписана.'],
];

const SILENT: readonly Row[] = [
  ['', 'en', 'She won the gold medal and will lead the team with an iron will.'],
  ['', 'en', 'The lead negotiator took the lead in talks.'],
  ['', 'ru', 'Золотая медаль досталась ему, железная дорога заработала, золотовалютные резервы выросли.'],
  ['', 'kk', 'Темір жол салынады, теміржолшылар алтын медаль алды.'],
  ['', 'ky', 'Темир жол курулат.'],
  ['', 'uz-Latn', "Temir yo'l quriladi, misli ko'rilmagan voqea, misol uchun."],
  ['', 'uz-Cyrl', 'Темир йўл қурилади.'],
  ['', 'tg', 'Роҳи оҳан сохта мешавад.'],
  ['', 'tk', 'Demir ýol gurular, altyn asyr.'],
  ['', 'tr', 'Anlaşma altında imzası var, demiryolu yapılacak, altı ay sürecek, altını çizdi.'],
  ['', 'fa', 'راه‌آهن ساخته می‌شود و بر روی میز است، خط آهن و مدال طلا.'],
  ['', 'ps', 'د اوسپنې پټلۍ به جوړه شي او زر کسان به کار ومومي.'],
  ['', 'ar', 'ذهب الوزير إلى العاصمة لافتتاح السكك الحديدية.'],
  ['', 'zh', '银行和基金投资铁路，黄金时代到来。'],
  ['', 'en', 'Oil and natural gas prices fell.'],
];

describe('minerals are named', () => {
  test.each(NAMED)('%s ← %s: %s', (ids, language, text) => {
    expect(named('mineral', language, text).join()).toBe(ids);
  });
});

describe('words that only look like minerals', () => {
  test.each(SILENT)('%s%s: %s', (_, language, text) => {
    expect(named('mineral', language, text)).toEqual([]);
  });
});

/** The USGS list of critical minerals of 2025. */
const USGS =
  'aluminium antimony arsenic barite beryllium bismuth boron caesium cerium chromium coal cobalt copper dysprosium erbium europium fluorspar gadolinium gallium germanium graphite hafnium holmium indium iridium lanthanum lead lithium lutetium magnesium manganese neodymium nickel niobium palladium phosphate platinum potash praseodymium rhenium rhodium rubidium ruthenium samarium scandium silicon silver tantalum tellurium terbium thulium tin titanium tungsten uranium vanadium ytterbium yttrium zinc zirconium'.split(
    ' ',
  );
test('every mineral of the USGS list of 2025 has a name in English, Russian, Chinese and Arabic', () => {
  const lacking = USGS.flatMap((id) => {
    const mineral = lexicon.minerals.find((one) => one.id === id);
    return ['en', 'ru', 'zh', 'ar']
      .filter((tag) => !{ ...mineral?.names, ...mineral?.weak }[tag as 'en']?.length)
      .map((tag) => `${id} ${tag}`);
  });
  expect(lacking).toEqual([]);
});
