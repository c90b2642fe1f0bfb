/** A dictionary of figures that are easily misread: one value in many words of thirteen languages, and numbers that are no figures. */
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { findFigures } from '../../workers/extract/figures.ts';
import { read } from '../../workers/extract/reading.ts';
import { MEASURES } from './phrasings/measures.ts';
import { MONEY } from './phrasings/money.ts';
import { NO_FIGURES } from './phrasings/none.ts';

const lexicon = loadLexicon();
const say = (text: string, language: string) =>
  findFigures(read(text, { lexicon, language })).map(
    ({ value, unit, hedge }) => `${typeof value === 'number' ? value : value.join('…')} ${unit} ${hedge}`,
  );

describe.each([...Object.entries(MONEY), ...Object.entries(MEASURES)])('%s', (wanted, phrasings) => {
  test.each(Object.entries(phrasings))('%s', (language, texts) => {
    const read = texts.split(' | ').map((text) => [text, ...say(text, language)]);
    expect(read).toEqual(texts.split(' | ').map((text) => [text, wanted]));
  });
});

describe('no figure', () => {
  test.each(Object.entries(NO_FIGURES))('%s', (language, texts) => {
    const read = texts.split(' | ').map((text) => [text, ...say(text, language)]);
    expect(read).toEqual(texts.split(' | ').map((text) => [text]));
  });
});

/** Known gaps: each is read otherwise today. */
const GAPS: readonly (readonly [language: string, text: string, wanted: string[]])[] = [
  ['ru', '2 г. спустя', []],
  ['en', 'won gold in the 100 m', []],
];
test.fails.each(GAPS)('gap: %s %s', (language, text, wanted) => {
  expect(say(text, language)).toEqual(wanted);
});
