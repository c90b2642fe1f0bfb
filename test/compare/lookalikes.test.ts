import { describe, expect, it } from 'vitest';
import { type Case, casesOf, dice, RAISED, SILENT } from '../support/lookalikes.ts';
import { MemoryLedger } from '../support/memory.ts';

const EACH = 12;

/** Words without a meaning, so that only copies look like copies. */
const filler = (seed: number): string => {
  const roll = dice(seed);
  return Array.from({ length: 60 }, () => Math.floor(roll() * 1e9).toString(36)).join(' ');
};

/** Two articles on two deals; everywhere else both must be recognised as one. */
const TWO_DEALS = new Set(['another deal', 'one round number twice', 'reserve: the country for the mine']);

/** Tells a case to an empty ledger and returns what was flagged of the second article. */
const flagsOf = (told: Case, number: number): readonly string[] => {
  const ledger = new MemoryLedger();
  const text = [filler(number), told.copy === true ? filler(number) : filler(number + 1e6)] as const;
  if (told.a.length > 0)
    ledger.tell({
      id: 'a',
      source: 'a.example',
      language: told.languages[0],
      published: told.dates[0],
      text: text[0],
      facts: told.a,
    });
  const { verdicts } = ledger.tell({
    id: 'b',
    source: 'b.example',
    language: told.languages[1],
    published: told.dates[1],
    text: text[1],
    facts: told.b,
  });
  const wholes = [...ledger.subjects.values()].filter(({ id, deal }) => id === deal).length;
  expect(wholes, told.kind).toBe(TWO_DEALS.has(told.kind) ? 2 : 1);
  return verdicts
    .filter(({ verdict }) => verdict.relation !== 'nuance')
    .map(({ verdict }) => `${verdict.attribute} ${verdict.rule}`);
};

describe('look-alikes that must stay silent', () => {
  const cases = casesOf(SILENT, EACH);
  it('are at least two hundred', () => expect(cases.length).toBeGreaterThanOrEqual(200));
  it.each(Object.keys(SILENT))('%s', (kind) => {
    const mine = cases.map((told, at) => ({ told, at })).filter(({ told }) => told.kind === kind);
    expect(mine.flatMap(({ told, at }) => flagsOf(told, at))).toEqual([]);
  });
});

describe('contradictions and changes that must be raised', () => {
  const cases = casesOf(RAISED, EACH);
  it('are at least two hundred', () => expect(cases.length).toBeGreaterThanOrEqual(200));
  it('are raised, 95 of 100, each under its attribute', () => {
    const missed = cases
      .filter((told, at) => !flagsOf(told, at + 5e5).some((flag) => flag.startsWith(told.kind.split(':')[0] ?? '')))
      .map(({ kind }) => kind);
    expect(missed.length / cases.length, `missed: ${missed.join(', ')}`).toBeLessThanOrEqual(0.05);
  });
});
