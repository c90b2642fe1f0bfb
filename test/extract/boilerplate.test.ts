/** What a page puts around an article, by language; every phrase of the lexicon on its own sentences. */
import { describe, expect, test } from 'vitest';
import { boilerplateSpans, stripBoilerplate } from '../../workers/extract/boilerplate.ts';
import { read } from '../../workers/extract/reading.ts';
import { lexicon } from '../support/mentions.ts';

const reading = (language: string, text: string) => read(text, { lexicon, language });
const spans = (language: string, text: string) =>
  boilerplateSpans(reading(language, text)).map(({ start, end }) => text.slice(start, end));

const ENTRIES = Object.values(lexicon.languages).flatMap(({ tag, boilerplate }) =>
  boilerplate.map(({ hit, miss }) => [tag, hit ?? '', miss ?? ''] as const),
);
describe('every entry of the lexicon', () => {
  test.each(ENTRIES)('%s: %s, and not: %s', (tag, hit, miss) => {
    expect(spans(tag, hit)).toEqual([hit]);
    expect(spans(tag, miss)).toEqual([]);
  });
});

describe('lines that need no language', () => {
  test.each([
    'VK X OK WhatsApp Telegram',
    '+7(701)555-01-02',
    '16:04 / 22.12.2021',
    '12345.6 UZS',
    '$',
    '-7 °C',
    'Март 3, 2026 09:30',
    'https://example.org/a',
  ])('%s', (line) => {
    expect(spans('ru', `${line}\nСтороны подписали договор.`)).toEqual([line]);
  });
  test.each(['В 2025 году.', 'Договор стоит $5 млн.', 'Air Astana'])('but not: %s', (line) => {
    expect(spans('ru', line)).toEqual([]);
  });
});

test('the stored text keeps the article and nothing else', () => {
  const text =
    'Facebook Telegram\nThe mine will open in May.\n\n\nFollow us on Telegram!\nIt employs 300 people.\nComments (4)';
  expect(stripBoilerplate(reading('en', text))).toBe('The mine will open in May.\n\nIt employs 300 people.');
});
