/**
 * Duckling's and Recognizers-Text's own cases for numbers, money, percentages and units in our languages.
 * They are read from ../shared/peers and are not part of this repository; without them these tests are skipped, visibly.
 */

import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#lexicon';
import { type Case, duckling, present, recognizers } from './peers/cases.ts';
import { fault } from './peers/judge.ts';
import { EXCLUSIONS } from './peers/scope.ts';

/** The share of the cases in scope that we must read as they do. */
const GOAL = 0.95;
/** No set may fall behind this, however small it is. */
const FLOOR = 0.8;

describe.skipIf(!present)('cases of other projects', () => {
  const all = present ? [...duckling(), ...recognizers()] : [];
  const reasons = new Map<string, number>();
  const scope = all.filter((one) => {
    const exclusion = EXCLUSIONS.find((e) => e.fits(one));
    if (exclusion) reasons.set(exclusion.why, (reasons.get(exclusion.why) ?? 0) + 1);
    return !exclusion;
  });
  const lexicon = loadLexicon();
  const faults = new Map<Case, string>();
  for (const one of scope) {
    const wrong = fault(lexicon, one);
    if (wrong) faults.set(one, wrong);
  }

  test('every exclusion still excludes something, and they leave the greater part in scope', () => {
    expect(EXCLUSIONS.map((e) => e.why).filter((why) => !reasons.has(why))).toEqual([]);
    expect(scope.length / all.length).toBeGreaterThan(0.6);
  });

  test(`at least ${GOAL * 100} % of those in scope`, () => {
    const right = 1 - faults.size / scope.length;
    expect(right, [...faults.values()].slice(0, 40).join('\n')).toBeGreaterThanOrEqual(GOAL);
  });

  test.each([...new Set(scope.map((one) => one.set))])('%s', (set) => {
    const own = scope.filter((one) => one.set === set);
    const wrong = own.filter((one) => faults.has(one));
    expect(1 - wrong.length / own.length, wrong.map((one) => faults.get(one)).join('\n')).toBeGreaterThanOrEqual(FLOOR);
  });
});
