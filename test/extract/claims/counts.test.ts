import { describe } from 'vitest';
import { dictionary, never } from '../../support/dictionary.ts';

describe('what is counted', () => {
  dictionary({
    'quantity 300 jobs': [
      ['en', 'The copper plant in Kazakhstan will employ 300 workers.'],
      ['ru', 'Медный завод в Казахстане создаст 300 рабочих мест.'],
      ['kk', 'Қазақстандағы мыс зауыты 300 жұмыс орнын ашады.'],
      ['ky', 'Кыргызстандагы жез заводу 300 жумуш ордун түзөт.'],
      ['uz-Latn', 'O‘zbekistondagi mis zavodi 300 ta ish o‘rni yaratadi.'],
      ['uz-Cyrl', 'Ўзбекистондаги мис заводи 300 та иш ўрни яратади.'],
      ['tg', 'Заводи миси Тоҷикистон 300 ҷойи корӣ таъмин мекунад.'],
      ['tk', 'Türkmenistandaky mis zawody 300 iş ornuny döreder.'],
      ['tr', "Kazakistan'daki bakır fabrikası 300 kişiye iş sağlayacak."],
      ['tr', "Kazakistan'daki bakır fabrikasında 300 kişi çalışacak."],
      ['fa', 'کارخانه مس قزاقستان برای ۳۰۰ نفر شغل ایجاد می‌کند.'],
      ['ps', 'د افغانستان د مسو فابریکه به ۳۰۰ کسانو ته کار ورکړي.'],
      ['ar', 'يوفر مصنع النحاس في كازاخستان 300 فرصة عمل.'],
      ['zh', '哈萨克斯坦铜厂将创造300个就业岗位。'],
    ],
    'quantity 12 aircraft': [
      ['ky', 'Кыргызстан 12 «Боинг» учагын сатып алат.'],
      ['tg', 'Тоҷикистон 12 ҳавопаймои Боинг мехарад.'],
      ['tk', 'Türkmenistan 12 sany Boeing uçaryny satyn alar.'],
      ['tr', 'Kazakistan 12 Boeing uçağı satın alacak.'],
      ['prs', 'ازبکستان دوازده بال طیارهٔ بوئینگ می‌خرد.'],
      ['ps', 'ازبکستان به ۱۲ بوینګ الوتکې واخلي.'],
      ['zh', '乌兹别克斯坦将购买12架波音飞机。'],
      ['uz-Cyrl', 'Ўзбекистон 12 та Boeing самолётини сотиб олади.'],
    ],
    'quantity 420 km': [
      ['ru', 'Протяжённость железной дороги через Киргизию составит 420 км, соглашение подписано.'],
      ['ky', 'Кыргызстан аркылуу өткөн темир жолдун узундугу 420 км, келишимге кол коюлду.'],
      ['kk', 'Қырғызстан арқылы өтетін теміржолдың ұзындығы 420 км, келісімге қол қойылды.'],
      ['uz-Latn', 'Qirg‘iziston orqali o‘tadigan temir yo‘l uzunligi 420 km, kelishuv imzolandi.'],
      ['tr', "Kırgızistan'dan geçecek demiryolunun uzunluğu 420 km, anlaşma imzalandı."],
      ['fa', 'طول راه‌آهن از مسیر قرقیزستان ۴۲۰ کیلومتر است و قرارداد امضا شد.'],
      ['ps', 'د اورګاډي پټلۍ چې له قرغزستانه تېرېږي ۴۲۰ کیلومتره ده او تړون لاسلیک شو.'],
      ['ar', 'يبلغ طول السكة الحديدية عبر قرغيزستان 420 كيلومترا وقد وقعت الاتفاقية.'],
      ['zh', '经吉尔吉斯斯坦的铁路全长420公里，协议已签署。'],
    ],
  });
  never({
    'quantity 5 homes': [
      ['ar', 'اجتمع قادة خمس دول من آسيا الوسطى في البيت الأبيض لبحث المعادن في كازاخستان.'],
      ['fa', 'رهبران پنج کشور آسیای مرکزی برای گفتگو درباره معادن قزاقستان به خانه سفید رفتند.'],
      ['tr', "Orta Asya'nın beş ülkesinin liderleri Kazakistan madenlerini görüşmek üzere Beyaz Ev'de toplandı."],
    ],
    'quantity 12 companies': [
      ['en', 'After 12 hours of talks the companies left Kazakhstan without a copper contract.'],
    ],
    'quantity 20 jobs': [['en', 'Over 20 years the copper plant in Kazakhstan gave jobs to the whole town.']],
  });
});
