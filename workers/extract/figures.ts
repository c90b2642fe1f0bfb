import type { Figure } from '#fact';
import { hitsBetween } from './places.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { quote, type Reading } from './reading.ts';

/** A millionth of the way to a plain count: numbers from here on may leave their unit out (… of which 13.2 million). */
const LEAVES_UNIT = 1e6;
const NEAR = 240;
const SENTENCE = /[.!?]\s|[。\n]/;
/** One sentence back, for sums: "… a year before it was 26.6 bn." */
const BACK = 1;

/** Every amount of money, share and physical quantity of the text, in text order. */
export const findFigures = (reading: Reading): Figure[] => {
  const all = quantitiesOf(reading);
  const figures: Figure[] = [];
  all.forEach((quantity, index) => {
    const unit = quantity.unit ?? borrowedUnit(reading, all, index);
    if (!unit || unit.startsWith('other:')) return;
    const quoted = quote(reading, quantity.start, quantity.end);
    reading.trace?.({ rule: 'figures.figure', quote: quoted.quote, verdict: 'fired', why: unit });
    figures.push({
      ...quoted,
      value: quantity.value,
      unit,
      hedge: quantity.hedge,
      ...(quantity.unit ? {} : { assumed: true }),
    });
  });
  return figures;
};

/** A large number without a unit means that of the figure told before (or after) it in the same sentence. */
export const borrowedUnit = (reading: Reading, all: readonly Quantity[], index: number): string | undefined => {
  const quantity = all[index]!;
  if (quantity.numerals.length === 0 || Math.max(...quantity.numerals.map((n) => n.scale)) < LEAVES_UNIT)
    return undefined;
  const { text } = reading.folded;
  const fits = (one: Quantity) => usable(one) && (isMoney(one) || standsAlone(reading, quantity));
  for (let i = index - 1; i >= 0 && quantity.start - all[i]!.end < NEAR; i--) {
    const one = all[i]!;
    if (!usable(one)) continue;
    const between = text.slice(one.end, quantity.start).split(SENTENCE).length - 1;
    if (between === 0 && fits(one)) return one.unit;
    if (between <= BACK && between > 0 && isMoney(one) && standsAlone(reading, quantity)) return one.unit;
  }
  for (let i = index + 1; i < all.length && all[i]!.start - quantity.end < NEAR; i++) {
    if (fits(all[i]!) && !SENTENCE.test(text.slice(quantity.end, all[i]!.start))) return all[i]!.unit;
  }
  return undefined;
};

const WORD = /^ ?\p{L}/u;
const isMoney = ({ unit }: Quantity): boolean => /^[A-Z]{3}(\/|$)/.test(unit ?? '');
/** No noun can follow: the clause ends, or the magnitude itself is inflected (3,7 миллиардга). */
const standsAlone = (reading: Reading, { end }: Quantity): boolean =>
  ends(reading, end) ||
  hitsBetween(reading, end - 24, end).some(
    (hit) => hit.heading === 'magnitudes' && hit.end === end && hit.end - hit.stem > 1,
  );

/** Money is left out before any word; a measure only where no noun follows that would be what is counted (4.5 million homes). */
const ends = (reading: Reading, end: number) => !WORD.test(reading.folded.text.slice(end, end + 2));

const usable = ({ unit }: Quantity) => unit !== undefined && unit !== 'percent' && !unit.startsWith('other:');
