import { ablatives, hedgeOf } from './hedges.ts';
import type { Hit } from './match.ts';
import type { Numeral } from './numerals.ts';
import { type Places, skipBack, skipForward } from './places.ts';
import type { Reading } from './reading.ts';

/** A numeral with the unit that stands at it. */
export interface Measured {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly unit?: Hit | undefined;
}

/** A measured number, or two that are one range. */
export interface Joined {
  readonly start: number;
  readonly end: number;
  readonly unit?: Hit | undefined;
  readonly numerals: readonly Numeral[];
  /** The lower end where it takes the magnitude of the upper one (3–5 bn). */
  readonly low?: number;
  /** True where words bound both ends (from … up to …): they are no hedge then. */
  readonly bounded?: boolean;
  /** True for a change from one to the other: two figures, no range. */
  readonly change?: boolean;
}

const DASH = /^ ?[-–~] ?$/;

/** The range that two neighbouring numbers make, or undefined where they are two numbers. */
export const joinRange = (
  reading: Reading,
  places: Places,
  [one, two]: readonly [Measured, Measured],
): Joined | undefined => {
  const opener = rangeHit(places, skipBack(reading, one.start), 'endingAt');
  const how = joiner(reading, places, { one, two, opener });
  if (how === 'change' || (how === 'words' && opener?.is === 'change')) {
    return one.unit && two.unit && one.unit.is !== two.unit.is
      ? undefined
      : { start: one.start, end: two.end, numerals: [], change: true };
  }
  if (!how || (one.unit && two.unit && one.unit.is !== two.unit.is)) return undefined;
  const unit = two.unit ?? one.unit;
  const low = scaledLow(one, two);
  if (!(low < two.numeral.value) || (how === 'words' && !unit && two.numeral.scale === 1 && !opener)) return undefined;
  return {
    start: opener && opener.is !== 'to' ? opener.start : one.start,
    end: Math.max(two.end, one.end),
    unit,
    low,
    bounded: how === 'words',
    numerals: [one.numeral, two.numeral],
  };
};

/** The lower number with the upper one's magnitude, where it has none of its own (3–5 bn). */
export const scaledLow = (one: Measured, two: Measured): number => {
  const { numeral: a } = one;
  const { numeral: b } = two;
  const shares =
    a.scale === 1 &&
    b.scale > 1 &&
    a.value < b.value / b.scale &&
    !(one.unit && two.unit && one.unit.heading === 'units');
  return shares ? (a.decimal ?? a.value) * b.scale : a.value;
};

const rangeHit = (places: Places, spots: readonly number[], where: 'endingAt' | 'startingAt'): Hit | undefined =>
  spots
    .flatMap((at) => places[where](at))
    .filter((hit) => hit.heading === 'ranges')
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];

type How = 'dash' | 'words' | 'change' | undefined;
interface Between {
  readonly one: Measured;
  readonly two: Measured;
  /** Where the joining words begin and end. */
  readonly from: number;
  readonly to: number;
  readonly opener: Hit | undefined;
}
const joiner = (
  reading: Reading,
  places: Places,
  it: { one: Measured; two: Measured; opener: Hit | undefined },
): How => {
  const { one, two, opener } = it;
  if (two.start - one.numeral.end > 40) return undefined;
  const between = reading.folded.text.slice(one.end, two.start);
  if (DASH.test(between)) return 'dash';
  const from = one.end + (between.startsWith(' ') ? 1 : 0);
  const gap = { one, two, opener, from, to: two.start - (between.endsWith(' ') ? 1 : 0) };
  return named(reading, places, gap) ?? withHedge(reading, places, gap);
};

/** Between 2 and about 7: the hedge of the second number stands inside. */
const withHedge = (reading: Reading, places: Places, it: Between): How => {
  const { text } = reading.folded;
  const hit = places
    .endingAt(it.to)
    .find((one) => one.heading === 'hedges' && (one.sense.entry.side ?? 'before') !== 'after');
  if (!hit) return undefined;
  if (DASH.test(text.slice(it.one.end, hit.start))) return 'dash';
  return named(reading, places, { ...it, to: hit.start - (text[hit.start - 1] === ' ' ? 1 : 0) });
};

/** A joining word that fills the gap. */
const named = (reading: Reading, places: Places, { one, two, from, to, opener }: Between): How => {
  const { text } = reading.folded;
  const filling = places.startingAt(from).filter((hit) => hit.heading === 'ranges' && hit.end === to);
  const words = filling.map((hit) => hit.is);
  if (words.includes('to')) return 'words';
  if (words.includes('and') && (opener?.is === 'between' || closes(reading, places, { two, is: 'between' })))
    return 'words';
  // 5-den 6 million: an ending on the first number; on a unit it tells a change (2 tonnadan 5 tonnaga).
  if (words.includes('from')) return one.unit === undefined ? 'words' : 'change';
  if (words.includes('change')) return 'change';
  const inUnit = one.unit && one.unit.end === one.end;
  // 3 миллиардтан 5 миллиард долларға дейін: the ending stands on the magnitude.
  const inNumber = !one.unit && one.numeral.scale > 1;
  const tail = inUnit ? text.slice(one.unit.stem, one.end) : inNumber ? text.slice(one.end - 4, one.end) : '';
  const bare = /^ ?$/.test(text.slice(one.end, to));
  if (!bare || tail === '' || !ablatives(reading).some((form) => tail.endsWith(form))) return undefined;
  const ends =
    inNumber && (closes(reading, places, { two, is: 'until' }) || hedgeOf(reading, places, two)?.is === 'atMost');
  return ends ? 'words' : 'change';
};

/** Does a word right after the second number end the range (arasında, تر منځ, дейін)? */
const closes = (reading: Reading, places: Places, { two, is }: { two: Measured; is: string }): boolean =>
  rangeHit(places, skipForward(reading, two.end), 'startingAt')?.is === is;
