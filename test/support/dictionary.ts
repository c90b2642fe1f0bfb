import { describe, expect, test } from 'vitest';
import { createExtractor, type TraceEvent } from '#extract';
import type { Attribute, Fact } from '#fact';
import { loadLexicon } from '#lexicon';

const extractor = createExtractor(loadLexicon());

/** A row of a dictionary of claims: language, sentence. */
export type Row = readonly [language: string, text: string];

/** The day on which every row was published: what a date without a year is seen from. */
export const PUBLISHED = '2025-11-10';

interface Reads {
  readonly facts: readonly Fact[];
  /** What fired and what did not, for a failing row. */
  readonly trace: string;
}
export const reads = ([language, text]: Row): Reads => {
  const events: TraceEvent[] = [];
  const { facts } = extractor.extract({ text, language, published: PUBLISHED }, (event) => events.push(event));
  return {
    facts,
    trace: [text, ...events.map((e) => `  ${e.verdict} ${e.rule} “${e.quote}” ${e.why ?? ''}`)].join('\n'),
  };
};

/** `stake 70 percent`, and with whoever holds or lends it: `stake 70 percent Cove Kaz Capital Group`; ` about`, ` atMost`, ` atLeast` where it is hedged. */
export const brief = (fact: Fact): string => {
  const value = Array.isArray(fact.value) ? fact.value.join('–') : String(fact.value);
  return [fact.attribute, value, fact.unit].filter((part) => part !== undefined).join(' ');
};
const told = (facts: readonly Fact[]): string[] =>
  facts.flatMap((fact) => {
    const whose = fact.holder ?? fact.by;
    const short = brief(fact);
    return [
      short,
      ...(whose ? [`${short} ${whose}`] : []),
      ...(fact.hedge === 'exact' ? [] : [`${short} ${fact.hedge}`]),
    ];
  });

/** Value first, its phrasings under it: each row must state it. */
export const dictionary = (entries: Readonly<Record<string, readonly Row[]>>): void => {
  for (const [wanted, rows] of Object.entries(entries))
    describe(wanted, () => {
      test.each(rows)('%s: %s', (...row) => {
        const { facts, trace } = reads(row);
        expect(told(facts), trace).toContain(wanted);
      });
    });
};
/** The negatives: rows that state no fact of an attribute (`status`), or not this one (`status signed`). */
export const never = (entries: Readonly<Record<string, readonly Row[]>>): void => {
  for (const [unwanted, rows] of Object.entries(entries))
    describe(`no ${unwanted}`, () => {
      test.each(rows)('%s: %s', (...row) => {
        const { facts, trace } = reads(row);
        const all = [...told(facts), ...facts.map((fact): Attribute => fact.attribute)];
        expect(all, trace).not.toContain(unwanted);
      });
    });
};
/** Known gaps: rows that should state it and do not yet. One that begins to must move up. */
export const gaps = (entries: Readonly<Record<string, readonly Row[]>>): void => {
  for (const [wanted, rows] of Object.entries(entries))
    describe(`gap: ${wanted}`, () => {
      test.fails.each(rows)('%s: %s', (...row) => expect(told(reads(row).facts)).toContain(wanted));
    });
};
