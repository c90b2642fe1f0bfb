import { expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { read } from '../../workers/extract/reading.ts';

const lexicon = loadLexicon();

test('a sign that stands in the root file is found in every language, with its place', () => {
  for (const language of ['en', 'ps', 'zh', 'uz-Cyrl']) {
    const reading = read('x $5', { lexicon, language });
    expect(reading.hits.find((hit) => hit.heading === 'currencies')).toMatchObject({ start: 2, end: 3, is: 'USD' });
  }
});
