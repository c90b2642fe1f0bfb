/** Stages, jobs, energy and lenders as the newsrooms of Russian, Kazakh, Kyrgyz, Uzbek, Tajik and English put them. All sentences are our own. */
import { expect, test } from 'vitest';
import { createExtractor } from '#extract';
import { loadLexicon } from '#lexicon';
import { dictionary } from '../../support/dictionary.ts';

dictionary({
  'status underway': [
    ['en', 'Kazakhstan has started building a copper smelter near Zhezkazgan.'],
    ['ru', 'В Казахстане дали старт строительству медного завода.'],
    ['kk', 'Қазақстанда мыс зауытын салуға кірісті.'],
    ['ky', 'Кыргызстанда алтын фабрикасын кура баштады.'],
    ['uz-Latn', 'O‘zbekistonda yangi mis zavodi qurilishi davom etmoqda, dedi vazir.'],
    ['uz-Cyrl', 'Ўзбекистонда мис заводига пойдевор қўйилди.'],
    ['tg', 'Дар Тоҷикистон санги асоси заводи мис гузошта шуд.'],
  ],
  'status completed': [
    ['en', 'The new zinc plant in Tajikistan has come on stream.'],
    ['ru', 'Новый цинковый завод в Таджикистане введён в строй.'],
    ['kk', 'Қазақстанда мырыш зауыты пайдалануға берілді.'],
    ['ky', 'Кыргызстанда цинк заводу ишке киргизилди.'],
    ['uz-Latn', 'O‘zbekistonda rux zavodi foydalanishga topshirildi.'],
    ['tg', 'Дар Тоҷикистон заводи сурма мавриди баҳрабардорӣ қарор гирифт.'],
  ],
  'status cancelled': [
    ['en', 'The copper deal between Kazakhstan and Turkey has fallen through.'],
    ['ru', 'Казахстан и Турция расторгли договор по меди.'],
    ['kk', 'Қазақстан мыс зауыты жобасынан бас тартты.'],
    ['ky', 'Кыргызстан алтын кени боюнча келишимден баш тартты.'],
    ['uz-Latn', 'O‘zbekiston mis zavodi loyihasidan voz kechdi.'],
    ['tg', 'Тоҷикистон шартномаи мисро бекор кард.'],
  ],
  'quantity 380 jobs': [
    ['en', 'The copper mine in Kazakhstan employs 380 people.'],
    ['ru', 'На медном руднике в Казахстане трудятся 380 человек.'],
    ['kk', 'Қазақстандағы мыс кенішінде 380 адам жұмыс істейді.'],
    ['ky', 'Кыргызстандагы алтын кенинде 380 киши иштейт.'],
    ['uz-Latn', 'O‘zbekistondagi mis konida 380 kishi ishlaydi.'],
    ['tg', 'Дар кони тиллои Тоҷикистон 380 нафар кор мекунад.'],
  ],
});

const { extract } = createExtractor(loadLexicon());
test('people who merely came are no jobs', () => {
  const { facts } = extract({ text: 'В Казахстане на открытие медного рудника пришли 380 человек.', language: 'ru' });
  expect(facts.filter((fact) => fact.unit === 'jobs')).toEqual([]);
});
test('a question in the headline tells no stage', () => {
  const text = 'Запасы меди в Казахстане велики.';
  const { facts } = extract({ title: 'Медный завод в Казахстане строится?', text, language: 'ru' });
  expect(facts.filter((fact) => fact.attribute === 'status')).toEqual([]);
});
test('a headline that tells an earlier step adds none to what the text tells', () => {
  const { facts } = extract({
    title: 'Казахстан построит медный завод с Турцией',
    text: 'Казахстан и Турция подписали договор о медном заводе.',
    language: 'ru',
  });
  expect(facts.filter((fact) => fact.attribute === 'status').map((fact) => fact.value)).toEqual(['signed']);
});
test.each([
  ['en', 'The World Bank has approved a loan of $90 million for schools in Kyrgyzstan.'],
  ['ru', 'Товарооборот Казахстана и Индии вырос до 900 млн долларов.'],
])('an article of a loan or of trade is told: %s: %s', (language, text) => {
  const { relevant, facts } = extract({ text, language });
  expect(relevant).toBe(true);
  expect(facts.map((fact) => fact.attribute)).toContain(language === 'en' ? 'financing' : 'trade');
});
test.each([
  [
    'en',
    'Trade between Uzbekistan and Turkey came to $3 billion. The two sides, Turkey and Uzbekistan, want $5 billion.',
  ],
  [
    'ru',
    'Товарооборот Узбекистана и Турции достиг 3 млрд долларов. Узбекистан и Турция доведут его до 5 млрд долларов.',
  ],
])('a turnover goes on: %s: %s', (language, text) => {
  const { facts } = extract({ text, language });
  expect(facts.filter((fact) => fact.attribute === 'trade').map((fact) => fact.value)).toContain(3_000_000_000);
});
test('a part of a mine that changes hands is a stake', () => {
  const text = 'A Swiss trader has bought 25% of the Karasu zinc mine in Kazakhstan for $12 million.';
  const stakes = extract({ text, language: 'en' }).facts.filter((fact) => fact.attribute === 'stake');
  expect(stakes.map((fact) => fact.value)).toEqual([25]);
});
