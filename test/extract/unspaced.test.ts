/** Names in scripts without capitals: what shows that a run of letters is a firm or an office. All sentences are our own. */
import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../support/mentions.ts';

const names = (language: string, text: string): string[] =>
  mentionsOf(language, text)
    .filter(({ kind }) => kind === 'organisation')
    .map((mention) => mention.name);

describe('Chinese', () => {
  test.each([
    ['远岭矿业', '远岭矿业宣布，勘探已经开始。'],
    ['青垣集团', '政府批准青垣集团开发该矿。'],
    ['柏川资源', '柏川资源拟收购一座金矿。'],
    ['维拉康', '韩国维拉康与塔什干市政府签署供货合同。'],
    ['吉尔吉斯斯坦能源部', '吉尔吉斯斯坦能源部表示，工程已经开工。'],
  ])('%s ← %s', (name, text) => {
    expect(names('zh', text)).toEqual([name]);
  });
  test.each([
    '该公司没有回应。',
    '项目公司将负责运营。',
    '清洁能源占比提高。',
    '会谈涉及贸易、能源、基础设施。',
    '双方与会代表签署文件。',
    '哈萨克斯坦能源部长出席了仪式。',
  ])('none in %s', (text) => {
    expect(names('zh', text)).toEqual([]);
  });
});

describe('Arabic script: an adjective between a firm’s word and its name in quotation marks', () => {
  test.each([
    ['روشن‌کوه', 'fa', 'وزارت با شرکت آلمانی «روشن‌کوه» مذاکره کرد.'],
    ['سپین غر ډبره', 'ps', 'له یوه ترکي شریک، «سپین غر ډبره» سره خبرې وشوې.'],
    ['جبال النور', 'ar', 'فازت الشركة الأردنية «جبال النور» بالعقد.'],
  ])('%s ← %s: %s', (name, language, text) => {
    expect(names(language, text)).toContain(name);
  });
  test('a film is no firm', () => {
    expect(names('fa', 'فیلم تازه «روشن‌کوه» در جشنواره نمایش داده شد.')).toEqual([]);
  });
  test('a verb ends the name of a ministry', () => {
    expect(names('prs', 'وزارت آب و انرژی اعلام کرد که کار آغاز شده است.')).toContain('وزارت آب و انرژی');
  });
});
