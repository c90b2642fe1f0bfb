import { describe } from 'vitest';
import { dictionary, never } from '../../support/dictionary.ts';

describe('when it was signed', () => {
  dictionary({
    'date 2025-11-06': [
      ['en', 'Kazakhstan and Japan signed the uranium agreement on November 6.'],
      ['en', 'The uranium agreement between Kazakhstan and Japan was signed on 6 November 2025.'],
      ['ru', 'Казахстан и Япония подписали соглашение по урану 6 ноября.'],
      ['kk', '6 қарашада Қазақстан мен Жапония уран туралы келісімге қол қойды.'],
      ['ky', '6-ноябрда Кыргызстан менен Кытай алтын боюнча келишимге кол коюшту.'],
      ['uz-Latn', '6-noyabr kuni O‘zbekiston va Yaponiya uran bo‘yicha shartnoma imzoladi.'],
      ['uz-Cyrl', '6 ноябрь куни Ўзбекистон ва Япония уран бўйича шартнома имзолади.'],
      ['tg', '6 ноябр Тоҷикистон ва Чин дар бораи тилло шартнома имзо карданд.'],
      ['tk', 'Noýabryň 6-na Türkmenistan we Ýaponiýa mis barada şertnama gol çekdiler.'],
      ['tr', "Kazakistan ile Japonya 6 Kasım'da uranyum anlaşması imzaladı."],
      ['fa', 'قزاقستان و ژاپن ۱۵ آبان قرارداد اورانیوم امضا کردند.'],
      ['fa', 'قزاقستان و ژاپن ششم نوامبر قرارداد اورانیوم امضا کردند.'],
      ['prs', 'افغانستان و ازبکستان به تاریخ ۱۵ عقرب قرارداد مس را امضا کردند.'],
      ['ps', 'افغانستان او ازبکستان د لړم په ۱۵مه د مسو قرارداد لاسلیک کړ.'],
      ['ps', 'افغانستان او ازبکستان د نومبر په ۶مه د مسو قرارداد لاسلیک کړ.'],
      ['ar', 'وقعت كازاخستان واليابان اتفاقية اليورانيوم في 6 نوفمبر.'],
      ['ar', 'وقعت كازاخستان واليابان اتفاقية اليورانيوم في السادس من تشرين الثاني.'],
      ['zh', '11月6日，哈萨克斯坦与日本签署铀协议。'],
    ],
    'date 2024': [
      ['en', 'The copper plant in Kazakhstan was commissioned in 2024.'],
      ['ru', 'Медный завод в Казахстане введён в эксплуатацию в 2024 году.'],
      ['kk', 'Қазақстандағы мыс зауыты 2024 жылы іске қосылды.'],
      ['ky', 'Кыргызстандагы жез заводу 2024-жылы ишке кирди.'],
      ['uz-Latn', 'O‘zbekistondagi mis zavodi 2024-yilda ishga tushirildi.'],
      ['uz-Cyrl', 'Ўзбекистондаги мис заводи 2024 йилда ишга туширилди.'],
      ['tg', 'Заводи миси Тоҷикистон соли 2024 ба истифода дода шуд.'],
      ['tk', 'Türkmenistandaky mis zawody 2024-nji ýylda ulanmaga berildi.'],
      ['tr', "Kazakistan'daki bakır fabrikası 2024'te hizmete girdi."],
      ['fa', 'کارخانه مس قزاقستان در سال ۲۰۲۴ به بهره‌برداری رسید.'],
      ['ps', 'د افغانستان د مسو فابریکه په ۲۰۲۴ کال کې پرانیستل شوه.'],
      ['ar', 'افتتح مصنع النحاس في كازاخستان عام 2024.'],
      ['zh', '哈萨克斯坦铜厂于2024年投产。'],
    ],
  });
});

describe('when it is to begin', () => {
  dictionary({
    'date 2026-04': [
      ['en', 'Construction of the copper plant in Kazakhstan is to begin in April 2026.'],
      ['en', 'Construction of the copper plant in Kazakhstan will start in late April 2026.'],
      ['ru', 'Строительство медного завода в Казахстане начнётся в апреле 2026 года.'],
      ['kk', 'Қазақстандағы мыс зауытының құрылысы 2026 жылғы сәуірде басталады.'],
      ['ky', 'Кыргызстандагы жез заводунун курулушу 2026-жылдын апрелинде башталат.'],
      ['uz-Latn', 'O‘zbekistondagi mis zavodi qurilishi 2026-yil aprelda boshlanadi.'],
      ['uz-Cyrl', 'Ўзбекистондаги мис заводи қурилиши 2026 йил апрелда бошланади.'],
      ['tg', 'Сохтмони заводи миси Тоҷикистон моҳи апрели соли 2026 оғоз мешавад.'],
      ['tk', 'Türkmenistandaky mis zawodynyň gurluşygy 2026-njy ýylyň aprelinde başlar.'],
      ['tr', "Kazakistan'daki bakır fabrikasının inşaatı Nisan 2026'da başlayacak."],
      ['fa', 'ساخت کارخانه مس قزاقستان در آوریل ۲۰۲۶ آغاز می‌شود.'],
      ['prs', 'کار ساخت فابریکهٔ مس افغانستان در ماه اپریل ۲۰۲۶ آغاز می‌شود.'],
      ['ps', 'د افغانستان د مسو د فابریکې کار به د ۲۰۲۶ کال په اپریل کې پیل شي.'],
      ['ar', 'يبدأ بناء مصنع النحاس في كازاخستان في أبريل 2026.'],
      ['zh', '哈萨克斯坦铜厂将于2026年4月开工。'],
    ],
    'date 2028': [
      ['en', 'Production at the tungsten plant in Kazakhstan is to start in 2028.'],
      ['ru', 'Производство на вольфрамовом заводе в Казахстане начнётся в 2028 году.'],
      ['kk', 'Қазақстандағы вольфрам зауытында өндіріс 2028 жылы басталады.'],
      ['ky', 'Кыргызстандагы вольфрам заводунда өндүрүш 2028-жылы башталат.'],
      ['uz-Latn', 'O‘zbekistondagi volfram zavodida ishlab chiqarish 2028-yilda boshlanadi.'],
      ['tg', 'Истеҳсол дар заводи волфрами Тоҷикистон соли 2028 оғоз мешавад.'],
      ['tr', "Kazakistan'daki tungsten fabrikasında üretim 2028'de başlayacak."],
      ['fa', 'تولید در کارخانه تنگستن قزاقستان سال ۲۰۲۸ آغاز می‌شود.'],
      ['ps', 'د قزاقستان د تنګسټن په فابریکه کې به تولید په ۲۰۲۸ کال کې پیل شي.'],
      ['ar', 'يبدأ الإنتاج في مصنع التنغستن في كازاخستان عام 2028.'],
      ['zh', '哈萨克斯坦钨厂将于2028年投产。'],
    ],
  });
  never({
    date: [
      ['en', 'Kazakhstan and Japan signed the uranium agreement yesterday.'],
      ['en', 'Since 1992 Kazakhstan has sold uranium to Japan.'],
      ['uz-Latn', 'Yiliga 1500 tonnagacha uran qazib olinadigan kon Qozog‘istonda ishga tushirildi.'],
      ['uz-Latn', 'Qozog‘istondagi uran koni ishga tushdi, yiliga 1500, keyin 2 ming tonna beradi.'],
    ],
  });
});
