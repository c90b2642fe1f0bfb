import { describe, expect, test } from 'vitest';
import { readConcepts } from '../../bot/topics/concepts.ts';
import { matches, parseTopic } from '../../bot/topics/topic.ts';
import { theLexicon } from '../support/conversation.ts';

const concepts = readConcepts(theLexicon());
const sources = ['reuters.example', 'khabar.example'];
const read = (text: string) => parseTopic(text, { concepts, sources });
const keyOf = (text: string) => {
  const parsed = read(text);
  return 'key' in parsed ? parsed.key : parsed;
};

describe('one topic, however it is written', () => {
  test.each([
    [
      '+mineral:tungsten',
      [
        'tungsten',
        'Tungsten',
        'wolfram',
        'вольфрам',
        'вольфрама',
        'تنگستن',
        'تنګسټن',
        '钨',
        'volfram',
        'mineral:tungsten',
      ],
    ],
    ['+mineral:uranium', ['uranium', 'уран', 'اورانیوم', 'يورانيوم', '铀']],
    ['+country:KZ', ['Kazakhstan', 'Казахстан', 'Қазақстан', 'قزاقستان', 'Qozogʻiston', 'Қозоғистон', '哈萨克斯坦']],
    ['+topic:everything', ['everything', 'all', 'всё', 'همه', 'ټول', 'barchasi', 'бәрі']],
    ['+topic:contradictions', ['contradictions', 'противоречия', 'تناقض‌ها', 'تناقض ها', 'ziddiyatlar']],
    ['+organisation:reuters', ['reuters', 'Reuters', 'Рейтер']],
    ['+source:khabar.example', ['khabar.example', 'source:khabar.example']],
    [
      '+country:KZ +mineral:tungsten',
      ['tungsten + kazakhstan', 'kazakhstan + tungsten', 'tungsten kazakhstan', 'вольфрам+Казахстан'],
    ],
    ['+mineral:tungsten -organisation:reuters', ['tungsten - reuters', 'tungsten -reuters', 'вольфрам − reuters']],
    ['+words:rail link', ['"rail link"', '«Rail  link»', '“rail link”']],
  ])('%s', (key, spellings) => {
    expect(spellings.map(keyOf)).toEqual(spellings.map(() => key));
  });
});

describe('what it may have been', () => {
  test.each([
    ['tungstan', 'mineral:tungsten'],
    ['urainum', 'mineral:uranium'],
    ['Kazahkstan', 'country:KZ'],
    ['تنگسن', 'mineral:tungsten'],
    ['волфрам', undefined],
  ])('%s', (word, tag) => {
    const parsed = read(word);
    if (tag === undefined) expect('key' in parsed).toBe(true);
    else expect(parsed).toMatchObject({ unknown: word, near: expect.arrayContaining([tag]) });
  });
  test('nothing like it', () => {
    expect(read('xyzzyplugh')).toEqual({ unknown: 'xyzzyplugh', near: [] });
    expect(read('  ')).toEqual({ empty: true });
  });
});

describe('an occasion', () => {
  const event = {
    tags: new Set(['mineral:tungsten', 'country:KZ', 'source:khabar.example', 'language:ps']),
    text: 'the rail link opens',
  };
  test.each([
    ['tungsten', true],
    ['tungsten + kazakhstan', true],
    ['tungsten + uzbekistan', false],
    ['tungsten - kazakhstan', false],
    ['tungsten - reuters', true],
    ['tungsten - source:khabar.example', false],
    ['central asia', true],
    ['critical minerals', true],
    ['rare earths', false],
    ['contradictions', false],
    ['everything - uranium', true],
    ['"rail link"', true],
    ['"rail links to"', false],
  ])('is of %s: %s', (text, yes) => {
    const parsed = read(text);
    expect('topic' in parsed && matches(parsed.topic, event)).toBe(yes);
  });
});

test('a medium is also what it publishes', () => {
  const parsed = read('everything - reuters');
  const told = { tags: new Set(['mineral:gold', 'source:www.reuters.com']), text: '' };
  expect('topic' in parsed && matches(parsed.topic, told)).toBe(false);
});
