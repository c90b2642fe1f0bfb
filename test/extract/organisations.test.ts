/** A dictionary: organisations, projects and places in their spellings, and firms that no list knows. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { foldForm } from '../../workers/extract/fold.ts';
import { crossScriptKey } from '../../workers/extract/romanise.ts';
import { mentionsOf, named, type Row } from '../support/mentions.ts';

const KNOWN: readonly Row[] = [
  ['cove-kaz,tau-ken-samruk', 'en', 'Cove Kaz Capital Group and Tau-Ken Samruk signed.'],
  ['cove-kaz,tau-ken-samruk', 'ru', 'Cove Capital и «Тау-Кен Самрук» подписали договор.'],
  ['cove-kaz,tau-ken-samruk', 'kk', 'Cove Capital мен «Тау-Кен Самұрық» келісті.'],
  ['cove-kaz', 'fa', 'کوو کاز کپیتال سهامدار شد.'],
  ['cove-kaz', 'ps', 'د کوو کاز کیپیټل ګروپ برخه زیاته ده.'],
  ['cove-kaz', 'ar', 'وقعت كوف كابيتال الاتفاق.'],
  ['boeing,air-astana', 'ru', 'Боинг поставит самолёты для Эйр Астана.'],
  ['boeing,uzbekistan-airways', 'fa', 'بوئینگ با شرکت هوانوردی ازبکستان قرارداد بست.'],
  ['boeing', 'zh', '波音公司交付飞机。'],
  ['kazatomprom', 'kk', 'Қазатомөнеркәсіптің өнімі артты.'],
  ['us-exim', 'ru', 'Эксимбанк США готов дать кредит.'],
  ['world-bank', 'tg', 'Бонки ҷаҳонӣ қарз медиҳад.'],
  ['world-bank', 'ps', 'نړیوال بانک به پیسې ورکړي.'],
  ['orano,navoiyuran', 'uz-Latn', 'Orano va “Navoiyuran” kelishuv imzoladi.'],
  ['acwa-power', 'ar', 'أعلنت أكوا باور عن المشروع.'],
  ['masdar', 'ar', 'ستبني مصدر محطة رياح.'],
];

describe('known organisations in every spelling', () => {
  test.each(KNOWN)('%s ← %s: %s', (ids, language, text) => {
    expect(named('organisation', language, text).join()).toBe(ids);
  });
  test('a source is not Masdar', () => {
    expect(named('organisation', 'ar', 'قال مصدر مسؤول إن العمل مستمر.')).toEqual([]);
  });
});

describe('firms that no list knows, by what firms bear', () => {
  test.each([
    ['Quillon Ridge Holdings', 'en', 'Quillon Ridge Holdings will drill next year.'],
    ['Алтай Недра', 'ru', 'ТОО «Алтай Недра» получило участок.'],
    ['Ziyrak Kon', 'uz-Latn', '“Ziyrak Kon” kompaniyasi tenderda yutdi.'],
    ['Шимол Маъдан', 'tg', 'Ширкати «Шимол Маъдан» иҷозатнома гирифт.'],
    ['Northfell Drilling', 'kk', 'Ұңғыманы Northfell Drilling қазды, деп жазды баспасөз қызметі.'],
  ])('%s ← %s: %s', (name, language, text) => {
    const found = mentionsOf(language, text).filter(({ kind }) => kind === 'organisation');
    expect(found.map((mention) => mention.name)).toEqual([name]);
    expect(found[0]!.id.startsWith('~')).toBe(true);
  });
  test.each([
    ['Velmora', 'ru', 'Немецкая Velmora построит линию под Карагандой.'],
    ['QLTX', 'ru', 'С корпорацией QLTX подписан договор.'],
    ['Velmora', 'uz-Cyrl', 'Германиянинг Velmora концерни шартнома тузди.'],
    ['Brenko', 'tg', 'Ширкати чинии Brenko корхона месозад.'],
    ['Velmora', 'uz-Latn', 'Velmora kompaniyasi tenderda yutdi.'],
    ['Camrex Tooling', 'uz-Latn', 'Xitoyning Camrex Tooling kompaniyasi zavod quradi.'],
    ['Hanbo', 'en', 'The Korean carmaker Hanbo opened a line near Kostanay.'],
    ['Tarim Zinc Smelting', 'en', 'It will sell to Tarim Zinc Smelting (TZS) from May.'],
  ])('%s ← %s: %s, by the words around it', (name, language, text) => {
    expect(
      mentionsOf(language, text)
        .filter(({ kind }) => kind === 'organisation')
        .map((mention) => mention.name),
    ).toEqual([name]);
  });
  test.each([
    ['ru', 'Сборка NGX-лицензий идёт, считает BAQ.KZ.'],
    ['ru', 'Выставка Skyline прошла в выходные.'],
    ['uz-Latn', 'Xitoy kompaniyasi zavod quradi.'],
    ['en', 'Kazakhstan company law was changed.'],
  ])('no firm ← %s: %s', (language, text) => {
    expect(named('organisation', language, text)).toEqual([]);
  });
  test.each([
    ['Министерство лесного хозяйства', 'ru', 'Министерство лесного хозяйства подписало бумагу.'],
    ['Вазорати нақлиёт', 'tg', 'Вазорати нақлиёт, ки масъул аст, имзо кард.'],
    ['Туризм және спорт министрлігімен', 'kk', 'Олар Туризм және спорт министрлігімен келісті.'],
    ['Rangli metallurgiya vazirligi', 'uz-Latn', 'Kecha Rangli metallurgiya vazirligi hujjat imzoladi.'],
  ])('a body of the state: %s ← %s: %s', (name, language, text) => {
    const found = mentionsOf(language, text).filter(({ kind }) => kind === 'organisation');
    expect(found.map((mention) => mention.name)).toEqual([name]);
    expect(found[0]!.id.startsWith('~state-')).toBe(true);
  });
  test('a share line names no firm', () => {
    expect(named('organisation', 'ky', 'Telegram WhatsApp\nМинистр келди, деп билдирди басма сөз кызматы.')).toEqual(
      [],
    );
  });
});

describe('one key for one name in many scripts', () => {
  test.each([
    ['Cove Kaz', 'Коув Каз', 'کوو کاز'],
    ['Masdar', 'Масдар', 'مصدر'],
    ['Katpar', 'Катпар', 'کاتپار'],
  ])('%s = %s = %s', (...names) => {
    expect(new Set(names.map((name) => crossScriptKey(foldForm(name)))).size).toBe(1);
  });
});

const PROJECTS: readonly Row[] = [
  ['abraham-accords', 'en', 'It will join the Abraham Accords.'],
  ['abraham-accords', 'ru', 'Страна присоединяется к Авраамовым соглашениям.'],
  ['abraham-accords', 'kk', 'Ел Авраам келісімдеріне қосылды.'],
  ['abraham-accords', 'tr', "Ülke İbrahim Anlaşmaları'na katıldı."],
  ['abraham-accords', 'fa', 'به پیمان ابراهیم پیوست.'],
  ['abraham-accords', 'ps', 'د ابراهیم تړون برخه شو.'],
  ['abraham-accords', 'ar', 'انضمت إلى الاتفاقيات الإبراهيمية.'],
  ['abraham-accords', 'zh', '宣布加入《亚伯拉罕协议》。'],
  ['trans-afghan-railway', 'ps', 'د افغان ټرانس پټلۍ کار پیل شو.'],
  ['trans-afghan-railway', 'ru', 'Трансафганскую дорогу построят за пять лет.'],
  ['cku-railway', 'ru', 'Строят дорогу Китай — Кыргызстан — Узбекистан.'],
  ['casa-1000', 'prs', 'کار پروژه کاسا ۱۰۰۰ آغاز شد.'],
  ['tapi', 'tk', 'TOPH gaz geçirijisi gurulýar.'],
];
describe('known projects', () => {
  test.each(PROJECTS)('%s ← %s: %s', (ids, language, text) => {
    expect(named('project', language, text).join()).toBe(ids);
  });
});

describe('places', () => {
  test.each([
    ['katpar', 'ru', 'Работы на Северном Катпаре начаты.'],
    ['kumtor', 'ky', 'Кумтордо алтын казылат.'],
    ['karaganda', 'kk', 'Кен Қарағандыда жатыр.'],
    ['mes-aynak', 'ps', 'د مس عینک کان.'],
    ['boguty', 'zh', '巴库塔矿投产。'],
  ])('%s ← %s: %s', (id, language, text) => {
    expect(named('place', language, text)).toContain(id);
  });
});

test('a mention’s quote is what the text has at its span', () => {
  const text = 'В Астане «Тау-Кен Самрук» и Сove Capital (США) говорили о вольфраме.';
  const mentions = mentionsOf('ru', text);
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(mentions.map(({ quote }) => quote));
  expect(mentions.some(({ id }) => id === 'cove-kaz')).toBe(true);
});
