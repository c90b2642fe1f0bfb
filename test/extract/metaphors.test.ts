/** Metals that praise, adorn and win: sport, songs and compliments name no mineral, in any language. */
import { expect, test } from 'vitest';
import { named } from '../support/mentions.ts';

const METAPHORS: Readonly<Record<string, readonly string[]>> = {
  en: ['The wrestler won gold and silver in Budapest.', 'She has an iron will and a heart of gold.', 'The Golden Comb prize went to a young director; the silver jubilee follows.', 'The lead role was his, and the gold medal too.', 'A copper-haired girl led the dance.'],
  ru: ['Борец взял золото и серебро чемпионата.', 'У тренера железная воля и золотые руки.', 'Золотой век театра вернулся.', 'Команда завоевала три золота и два серебра.', 'Серебряный юбилей отметили песнями.'],
  kk: ['Балуан алтын мен күміс жеңіп алды.', '«Алтын домбыра» байқауы басталды.', 'Оның темірдей ерік-жігері бар.', 'Күміс той дүркіреп өтті.'],
  ky: ['Балбан алтын менен күмүш утуп алды.', '«Алтын көпүрө» сынагы башталды.', 'Анын темирдей эрки бар.'],
  'uz-Latn': ['Polvonlar ikkita oltin va bitta kumush yutdi.', '“Oltin qalam” tanlovi boshlandi.', 'Uning irodasi temirdek.', 'Kumush to‘y nishonlandi.'],
  'uz-Cyrl': ['Полвонлар иккита олтин ва битта кумуш ютди.', '«Олтин қалам» танлови бошланди.', 'Унинг темир иродаси бор.'],
  tg: ['Паҳлавонон ду тилло ва як нуқра гирифтанд.', 'Озмуни «Қалами тиллоӣ» оғоз ёфт.', 'Ӯ иродаи оҳанин дорад.'],
  tk: ['Pälwanlar iki altyn we bir kümüş gazandy.', '«Altyn köpri» bäsleşigi başlandy.', 'Onuň demir ýaly erki bar.'],
  tr: ['Güreşçiler iki altın, bir gümüş kazandı.', 'Demir iradeli kaptan alkışlandı.', 'Gümüş yıldönümü kutlandı.'],
  fa: ['کشتی‌گیران دو طلا و یک نقره گرفتند.', 'او اراده‌ای آهنین دارد.', 'قلبی از طلا دارد.'],
  prs: ['پهلوانان دو طلا و یک نقره گرفتند.', 'ارادهٔ او مثل آهن است.'],
  ps: ['پهلوانانو دوه طلا او یو نقره وګټله.', 'هغه د اوسپنې په شان اراده لري.'],
  ar: ['حصد المصارعون ذهبا وفضة في البطولة.', 'إرادته من حديد وقلبه من ذهب.'],
  zh: ['选手夺得两金一银。', '他有钢铁般的意志，是黄金搭档。', '银婚纪念日到了。'],
}; // biome-ignore format: a table

test.each(Object.entries(METAPHORS))('%s: names no mineral', (language, texts) => {
  expect(texts.map((text) => [text, ...named('mineral', language, text)])).toEqual(texts.map((text) => [text]));
});

const MEANT: Readonly<Record<string, readonly (readonly [id: string, text: string])[]>> = {
  en: [['gold', 'The mine yields gold.'], ['silver', 'Forty tonnes of silver were sold.'], ['iron', 'The ore holds iron.']],
  ru: [['gold', 'Рудник даёт золото.'], ['silver', 'Продали сорок тонн серебра.'], ['iron', 'В руде есть железо.']],
  kk: [['gold', 'Кеніш алтын береді.'], ['copper', 'Жылына мыс кенін өңдейді.']],
  'uz-Latn': [['gold', 'Kon oltin beradi.'], ['silver', 'Qirq tonna kumush sotildi.']],
  tr: [['gold', 'Madenden altın çıkarılıyor.'], ['silver', 'Kırk ton gümüş satıldı.']],
  fa: [['gold', 'از معدن طلا استخراج می‌شود.'], ['iron', 'سنگ معدن آهن دارد.']],
  ar: [['copper', 'يستخرج النحاس من المنجم.']],
}; // biome-ignore format: a table

test.each(Object.entries(MEANT))('%s: what is dug and sold is meant', (language, texts) => {
  for (const [id, text] of texts) expect([text, ...named('mineral', language, text)]).toEqual([text, id]);
});
