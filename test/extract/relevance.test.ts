/** Which articles the newsroom watches for: a deal or a mined mineral, in or with Central Asia. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract';
import { lexicon } from '../support/mentions.ts';

const { extract } = createExtractor(lexicon);
const relevant = (language: string, text: string) => extract({ text, language }).relevant;

describe('relevant', () => {
  test.each([
    ['en', 'Kazakhstan signed an agreement with an American firm worth $200 million.'],
    ['en', 'Tajikistan mined more gold last year.'],
    ['ru', 'Air Astana подписала контракт с Boeing на пять самолётов.'],
    ['ky', 'Быйыл өлкөдө он тонна алтын казылды.'],
    ['uz-Latn', 'Navoiyda shamol elektr stansiyasi qurish bo‘yicha shartnoma imzolandi.'],
    ['fa', 'قزاقستان به پیمان ابراهیم پیوست.'],
    ['ps', 'د افغان ټرانس پټلۍ تړون لاسلیک شو.'],
    ['ar', 'وقعت أوزبكستان اتفاقية لشراء طائرات بقيمة مليار دولار.'],
    ['zh', '哈萨克斯坦发现稀土矿。'],
    ['de', 'Air Astana bestellt fünf Flugzeuge bei Boeing.'],
  ])('%s: %s', (language, text) => {
    expect(relevant(language, text)).toBe(true);
  });
});
describe('not relevant', () => {
  test.each([
    ['en', 'Peru mined more silver and zinc last year.'],
    ['en', 'The president of Kazakhstan received a gift from the mayor.'],
    ['ru', 'США и Украина подписали договор о редких металлах.'],
    ['tr', 'Bakan yarın konuşacak.'],
    ['ps', 'د نیویارک ښاروال وویل چې هوا ښه ده، امریکا.'],
  ])('%s: %s', (language, text) => {
    expect(relevant(language, text)).toBe(false);
  });
});
