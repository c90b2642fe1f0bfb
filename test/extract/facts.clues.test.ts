import { describe, expect, test } from 'vitest';
import { createExtractor } from '#extract';
import type { Fact } from '#fact';
import { loadLexicon } from '#lexicon';

const extractor = createExtractor(loadLexicon());
const reads = (language: string, text: string): readonly Fact[] => extractor.extract({ text, language }).facts;

describe('what a claim is about', () => {
  test('an accession is known by its pact, and has no parties', () => {
    for (const [language, text] of [
      ['en', 'Kazakhstan said it would join the Abraham Accords.'],
      ['ru', 'Казахстан заявил, что присоединится к Авраамовым соглашениям.'],
    ] as const) {
      const facts = reads(language, text);
      expect(facts.map((f) => [f.attribute, f.value])).toEqual([['status', 'announced']]);
      expect(facts[0]!.clue).toMatchObject({ kind: 'accession', projects: ['abraham-accords'] });
    }
  });
  test('each buyer of one maker has a deal of its own, the maker is a party of each', () => {
    const facts = reads(
      'en',
      'Air Astana signed a contract for nine Boeing 787 jets. Somon Air signed a contract for three Boeing 737 MAX jets.',
    );
    const about = (count: number) => facts.find((f) => f.attribute === 'quantity' && f.value === count)!.clue;
    expect(about(9).organisations).toEqual(['air-astana', 'boeing']);
    expect(about(3).organisations).toEqual(['somon-air', 'boeing']);
    expect(facts.filter((f) => f.attribute === 'party' && f.value === 'Boeing')).toHaveLength(2);
  });
  test('options are told apart from the order', () => {
    const facts = reads('en', 'Air Astana signed a contract for nine Boeing 787 jets; five more are options.');
    expect(facts.filter((f) => f.attribute === 'quantity').map((f) => [f.value, f.clue.part])).toContainEqual([
      5,
      'options',
    ]);
  });
  test('what was so earlier is told apart from what is so now', () => {
    const facts = reads(
      'en',
      'Rio Tinto signed a contract for a copper plant in Kazakhstan. The plant will cost $400 million, while earlier $300 million was named.',
    );
    const parts = facts.filter((f) => f.attribute === 'value').map((f) => [f.value, f.clue.part]);
    expect(parts).toEqual([
      [400_000_000, undefined],
      [300_000_000, 'earlier'],
    ]);
  });
  test('ore is not metal', () => {
    const facts = reads('en', 'The tungsten deposit in Kazakhstan holds reserves of 70 million tonnes of ore.');
    expect(facts.find((f) => f.attribute === 'reserve')).toMatchObject({ value: 70_000_000, substance: 'ore' });
  });
  test('a share of a market in passing does not take the deal with it', () => {
    const facts = reads(
      'en',
      'Kazakhstan signed a uranium contract with Japan worth $900 million. Kazakhstan is the largest uranium producer in the world. The contract will last ten years.',
    );
    expect(facts.find((f) => f.attribute === 'rank')!.clue.kind).toBe('market');
    expect(facts.find((f) => f.attribute === 'value')!.clue.kind).not.toBe('market');
  });
  test('who holds, who lends', () => {
    const facts = reads(
      'en',
      'Cove Capital will own 70 percent of the tungsten joint venture in Kazakhstan and Tau-Ken Samruk 30 percent.',
    );
    const holders = facts.filter((f) => f.attribute === 'stake').map((f) => [f.value, f.holder]);
    expect(holders).toContainEqual([30, 'Tau-Ken Samruk']);
    expect(holders.find(([value]) => value === 70)?.[1]).toMatch(/^Cove/);
  });
});

test('every quote is the text that its span holds', () => {
  const text =
    'قزاقستان و ترکیه قرارداد مس به ارزش ۹۰۰ میلیون دلار امضا کردند. 哈萨克斯坦 “OK”\u200c Kazakhstan signed a $5m copper deal.';
  for (const language of ['fa', 'en', 'zh']) {
    for (const fact of reads(language, text)) expect(fact.quote).toBe(text.slice(fact.start, fact.end));
  }
});
