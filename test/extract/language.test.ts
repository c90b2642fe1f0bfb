/** A dictionary: which text is in which language and script. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../workers/extract/language.ts';
import { lexicon } from '../support/mentions.ts';

const told = (text: string, declared?: string) => detectLanguage(lexicon, text, declared).language;

const TEXTS: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'The two companies said on Monday that they would build a plant near the old mine and sell what it makes abroad.',
  ],
  ['ru', 'Стороны договорились построить обогатительную фабрику, но сроки пока не называют, сообщили в министерстве.'],
  ['kk', 'Кен орнын игеру туралы келісімге қол қойылды, зауыт екі жылдан кейін іске қосылады деп күтіліп отыр.'],
  ['kk', 'Ken ornyn ıgerý týraly kelisimge qol qoıyldy, zaýyt eki jyldan keıin iske qosylady dep kútilip otyr.'],
  ['ky', 'Кенди иштетүү боюнча келишимге кол коюлду, завод эки жылдан кийин ишке кирет деп күтүлүүдө.'],
  ['uz-Cyrl', 'Конни ўзлаштириш бўйича битим имзоланди, завод икки йилдан кейин ишга тушади деб кутилмоқда.'],
  ['uz-Latn', 'Konni o‘zlashtirish bo‘yicha bitim imzolandi, zavod ikki yildan keyin ishga tushadi deb kutilmoqda.'],
  ['tg', 'Созишнома дар бораи азхудкунии кон имзо шуд ва корхона баъд аз ду сол ба кор медарояд.'],
  ['tk', 'Käni özleşdirmek barada ylalaşyk baglaşyldy, zawod iki ýyldan soň işe girizilýär diýip garaşylýar.'],
  ['tr', 'Madenin işletilmesi için anlaşma imzalandı, fabrikanın iki yıl sonra açılması bekleniyor.'],
  ['az', 'Yatağın işlənməsi haqqında müqavilə imzalanıb və zavodun iki ildən sonra açılacağı gözlənilir.'],
  ['fa', 'قرارداد بهره‌برداری از معدن امضا شد و کارخانه دو سال دیگر آغاز به کار می‌کند.'],
  ['ps', 'د کان د استخراج تړون لاسلیک شو او فابریکه به دوه کاله وروسته په کار پیل وکړي.'],
  ['ar', 'وُقعت اتفاقية لاستغلال المنجم، ومن المتوقع أن يبدأ المصنع العمل بعد عامين.'],
  ['ur', 'کان کنی کے معاہدے پر دستخط ہو گئے اور کارخانہ دو سال میں کام شروع کرے گا۔'],
  ['zh', '双方签署了矿山开发协议，工厂预计两年后投产。'],
  ['hi', 'खदान के समझौते पर हस्ताक्षर हुए और कारखाना दो साल में शुरू होगा।'],
  ['de', 'Die beiden Unternehmen haben sich auf den Bau einer Fabrik geeinigt, die in zwei Jahren öffnen soll.'],
  ['fr', "Les deux entreprises se sont entendues sur la construction d'une usine qui ouvrira dans deux ans."],
  ['uk', 'Сторони домовилися збудувати фабрику, яка має відкритися за два роки, повідомили в міністерстві.'],
  ['bg', 'Страните се договориха да построят фабрика, която трябва да бъде открита след две години.'],
];

describe('the language shows without the feed saying so', () => {
  test.each(TEXTS)('%s: %s', (language, text) => {
    expect(told(text)).toBe(language);
  });
  test.each(TEXTS)('%s, cut to sixty letters and declared', (language, text) => {
    expect(told(text.slice(0, 60), language)).toBe(language);
  });
});

describe('mixed texts', () => {
  test.each([
    ['ps', 'د Cove Kaz Capital Group شرکت له Tau-Ken Samruk سره تړون وکړ چې کان به په ګډه راوباسي.'],
    ['ru', 'Air Astana и Boeing Commercial Airplanes подписали контракт на Dreamliner 787-9.'],
    ['zh', '美国公司 Cove Kaz Capital 与 Tau-Ken Samruk 签署合作协议。'],
  ])('%s with Latin names', (language, text) => {
    expect(told(text)).toBe(language);
  });
});

describe('the feed’s word is a prior, not the truth', () => {
  test('a Kazakh feed may carry a Russian article', () => {
    expect(
      told(
        'Стороны договорились построить обогатительную фабрику, но сроки пока не называют, сообщили в министерстве.',
        'kk',
      ),
    ).toBe('ru');
  });
  test('Dari and Persian look alike: the feed decides', () => {
    const text = 'قرارداد معدن امضا شد و کار آن آغاز می‌شود.';
    expect([told(text, 'prs'), told(text, 'fa')]).toEqual(['prs', 'fa']);
  });
  test('nothing to read: the declared language, else none', () => {
    expect([told('12 345', 'tg'), told('12 345')]).toEqual(['tg', 'und']);
  });
});

test('the script is told beside the language', () => {
  expect(detectLanguage(lexicon, 'Ken ornyn ıgerý týraly kelisimge qol qoıyldy')).toEqual({
    language: 'kk',
    script: 'latn',
  });
});
