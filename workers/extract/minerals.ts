/** Metals and mined minerals, with their groups; never as a metaphor (gold medal, railway). Words inside names of firms count. */
import type { Mention } from '#fact';
import { capitalsAgree } from './capitals.ts';
import type { Hit } from './match.ts';
import { near } from './near.ts';
import { quote, type Reading } from './reading.ts';

/** Room for ", " or " and " between two members of a list; longer words make it no list. */
const LIST_GAP = 6;

/** Every mention of a mineral, in text order. `id`: the lexicon's (English, lower case); groups are `rare-earths`, `rare-metals`, `critical-minerals`. */
export const findMinerals = (reading: Reading): Mention[] => {
  const strong = reading.hits.filter((hit) => hit.heading === 'minerals' && agrees(reading, hit));
  const weak = reading.hits.filter((hit) => hit.heading === 'weak' && agrees(reading, hit));
  const accepted: Hit[] = [];
  for (const hit of weak) {
    const candidates = [...near(strong, hit, LIST_GAP), ...accepted.slice(-1)];
    const beside = measured(reading, hit) || candidates.some((other) => listed(reading, hit, other));
    reading.trace?.({
      rule: 'minerals.weak',
      quote: quote(reading, hit.start, hit.end).quote,
      verdict: beside ? 'fired' : 'rejected',
      ...(beside ? {} : { why: 'an everyday word; no other mineral and no unit stands beside it' }),
    });
    if (beside) accepted.push(hit);
  }
  return [...strong, ...accepted]
    .sort((a, b) => a.start - b.start)
    .map((hit) => ({
      ...quote(reading, hit.start, hit.end),
      kind: 'mineral',
      id: String(hit.is),
      name: String(hit.is).replaceAll('-', ' '),
    }));
};

const agrees = (reading: Reading, hit: Hit): boolean =>
  capitalsAgree(hit.sense.form, quote(reading, hit.start, hit.end).quote);

/** "0.89% lead", "tonnes of lead": right after a unit. */
const measured = (reading: Reading, hit: Hit): boolean =>
  near(reading.hits, hit, LIST_GAP).some(
    (unit) =>
      unit.heading === 'units' &&
      unit.end <= hit.start &&
      hit.start - unit.end <= ' of '.length &&
      unit.end > hit.start - LIST_GAP,
  );

/** Neighbours in a list: a comma, a slash or one short word between them. */
const listed = (reading: Reading, a: Hit, b: Hit): boolean => {
  const [left, right] = a.start < b.start ? [a, b] : [b, a];
  if (left.end > right.start || right.start - left.end > LIST_GAP) return false;
  return !/[.!?\n]/.test(reading.folded.text.slice(left.end, right.start));
};
