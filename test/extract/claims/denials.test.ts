import { describe } from 'vitest';
import { dictionary, never } from '../../support/dictionary.ts';

describe('what is denied, asked, or nowhere signed', () => {
  dictionary({
    'status denied': [
      ['en', 'Kazatomprom denied that it had signed a uranium contract with Japan.'],
      ['ru', 'Казатомпром опроверг, что подписал с Японией контракт на уран.'],
      ['fa', 'وزارت نفت خبر امضای قرارداد گاز با ازبکستان را تکذیب کرد.'],
      ['tr', 'Kazatomprom, Japonya ile uranyum sözleşmesi imzaladığı haberlerini yalanladı.'],
    ],
    'status agreed': [
      ['en', 'Uzbekistan approved a road map on critical minerals with France.'],
      ['uz-Latn', 'O‘zbekiston va Fransiya kritik minerallar bo‘yicha yo‘l xaritasini tasdiqladi.'],
    ],
  });
  never({
    'status signed': [
      ['en', 'No uranium agreement has been signed by Kazakhstan and Japan.'],
      ['en', 'Has Kazakhstan signed a uranium contract with Japan?'],
      ['ru', 'Подписал ли Казахстан контракт на уран с Японией?'],
      ['fa', 'آیا قزاقستان قرارداد اورانیوم با ژاپن امضا کرد؟'],
    ],
  });
});

describe('what has not happened', () => {
  never({
    'status signed': [
      ['en', 'Kazakhstan and Japan have not yet signed the uranium agreement.'],
      ['ru', 'Казахстан и Япония ещё не подписали соглашение по урану.'],
      ['kk', 'Қазақстан мен Жапония уран келісіміне әлі қол қойған жоқ.'],
      ['ky', 'Кыргызстан менен Кытай алтын келишимине азырынча кол койо элек.'],
      ['uz-Latn', 'O‘zbekiston va Yaponiya uran shartnomasini hali imzolamagan.'],
      ['uz-Cyrl', 'Ўзбекистон ва Япония уран шартномасини ҳали имзоламаган.'],
      ['tg', 'Тоҷикистон ва Чин шартномаи тиллоро ҳанӯз имзо накардаанд.'],
      ['tk', 'Türkmenistan we Ýaponiýa mis şertnamasyna entek gol çekmedi.'],
      ['tr', 'Kazakistan ile Japonya uranyum anlaşmasını henüz imzalamadı.'],
      ['fa', 'قزاقستان و ژاپن هنوز قرارداد اورانیوم را امضا نکرده‌اند.'],
      ['ps', 'افغانستان او چین لا د سرو زرو تړون نه دی لاسلیک کړی.'],
      ['ar', 'لم توقع كازاخستان واليابان اتفاقية اليورانيوم بعد.'],
      ['zh', '哈萨克斯坦与日本尚未签署铀协议。'],
      ['en', 'Kazakhstan and Japan will sign the uranium agreement in spring.'],
      ['ru', 'Казахстан и Япония подпишут соглашение по урану весной.'],
      ['kk', 'Қазақстан мен Жапония уран келісіміне көктемде қол қояды.'],
      ['ky', 'Кыргызстан менен Кытай алтын келишимине жазында кол коёт.'],
      ['uz-Latn', 'O‘zbekiston va Yaponiya uran shartnomasini bahorda imzolaydi.'],
      ['tr', 'Kazakistan ile Japonya uranyum anlaşmasını ilkbaharda imzalayacak.'],
      ['fa', 'قزاقستان و ژاپن قرارداد اورانیوم را بهار امضا خواهند کرد.'],
      ['ps', 'افغانستان او چین به د سرو زرو تړون په پسرلي کې لاسلیک کړي.'],
      ['ar', 'ستوقع كازاخستان واليابان اتفاقية اليورانيوم في الربيع.'],
      ['zh', '哈萨克斯坦与日本将于春季签署铀协议。'],
    ],
  });
});

describe('a denial that a deal has ended', () => {
  dictionary({
    'status signed': [
      ['en', 'The ministry denied reports that the copper contract in Kazakhstan had been cancelled.'],
      ['ru', 'Министерство опровергло сообщения о расторжении контракта на медь в Казахстане.'],
      ['tr', "Bakanlık, Kazakistan'daki bakır sözleşmesinin iptal edildiği haberini yalanladı."],
    ],
  });
});

describe('who neither confirms nor denies says nothing', () => {
  never({
    'status denied': [
      ['en', 'Orano neither confirmed nor denied the uranium contract in Kazakhstan.'],
      ['en', 'Orano would not confirm or deny that it had signed the uranium contract in Kazakhstan.'],
      ['ru', 'Orano не подтвердила и не опровергла контракт на уран в Казахстане.'],
      ['kk', 'Orano Қазақстандағы уран келісімшартын растамады да, жоққа да шығармады.'],
      ['ky', 'Orano Кыргызстандагы алтын келишимин ырастаган да, төгүндөгөн да жок.'],
      ['uz-Latn', 'Orano O‘zbekistondagi uran shartnomasini tasdiqlamadi ham, rad etmadi ham.'],
      ['tr', 'Orano, Kazakistan’daki uranyum sözleşmesini ne doğruladı ne de yalanladı.'],
      ['fa', 'شرکت اورانو قرارداد اورانیوم قزاقستان را نه تأیید کرد و نه تکذیب.'],
      ['ps', 'شرکت د قزاقستان د یورانیمو قرارداد نه تایید کړ او نه یې رد کړ.'],
      ['tg', 'Ширкат шартномаи тиллои Тоҷикистонро на тасдиқ кард ва на рад кард.'],
      ['ar', 'لم تؤكد الشركة عقد اليورانيوم في كازاخستان ولم تنفه.'],
      ['zh', '欧安诺既未证实也未否认哈萨克斯坦的铀合同。'],
    ],
    'status signed': [
      ['en', 'Orano neither confirmed nor denied the uranium contract in Kazakhstan.'],
      ['en', 'Orano would not confirm or deny that it had signed the uranium contract in Kazakhstan.'],
      ['ru', 'Orano не подтвердила и не опровергла контракт на уран в Казахстане.'],
      ['kk', 'Orano Қазақстандағы уран келісімшартын растамады да, жоққа да шығармады.'],
      ['ky', 'Orano Кыргызстандагы алтын келишимин ырастаган да, төгүндөгөн да жок.'],
      ['uz-Latn', 'Orano O‘zbekistondagi uran shartnomasini tasdiqlamadi ham, rad etmadi ham.'],
      ['tr', 'Orano, Kazakistan’daki uranyum sözleşmesini ne doğruladı ne de yalanladı.'],
      ['fa', 'شرکت اورانو قرارداد اورانیوم قزاقستان را نه تأیید کرد و نه تکذیب.'],
      ['ps', 'شرکت د قزاقستان د یورانیمو قرارداد نه تایید کړ او نه یې رد کړ.'],
      ['tg', 'Ширкат шартномаи тиллои Тоҷикистонро на тасдиқ кард ва на рад кард.'],
      ['ar', 'لم تؤكد الشركة عقد اليورانيوم في كازاخستان ولم تنفه.'],
      ['zh', '欧安诺既未证实也未否认哈萨克斯坦的铀合同。'],
    ],
  });
  dictionary({ 'status denied': [['en', 'Orano denied the uranium contract in Kazakhstan.']] });
});
