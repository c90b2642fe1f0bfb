import { CLASS, KIND } from './characters.ts';
import type { Hit } from './match.ts';
import type { Reading } from './reading.ts';
import type { Source } from './senses.ts';

/** Hits of some headings by where they start and end (with and without their endings). */
export interface Places {
  startingAt(at: number): readonly Hit[];
  endingAt(at: number): readonly Hit[];
}

const NUMERIC: readonly Source[] = [
  'units',
  'currencies',
  'per',
  'ranges',
  'hedges',
  'fractions',
  'calendar',
  'numberWords',
  'magnitudes',
];

/** Indexes the hits that figures are made with. */
export const indexHits = (hits: readonly Hit[], headings: readonly Source[] = NUMERIC): Places => {
  const starts = new Map<number, Hit[]>();
  const finishes = new Map<number, Hit[]>();
  const put = (map: Map<number, Hit[]>, at: number, hit: Hit) => {
    const known = map.get(at);
    if (known) known.push(hit);
    else map.set(at, [hit]);
  };
  for (const hit of hits) {
    if (!headings.includes(hit.heading)) continue;
    put(starts, hit.start, hit);
    put(finishes, hit.end, hit);
  }
  const none: readonly Hit[] = [];
  return { startingAt: (at) => starts.get(at) ?? none, endingAt: (at) => finishes.get(at) ?? none };
};

/** Where the next word may begin: here, after one space, after a hyphen or an apostrophe. */
export const skipForward = (reading: Reading, at: number): number[] => {
  const { text } = reading.folded;
  const made = [at];
  if (text[at] === ' ') made.push(text[at + 1] === '-' && text[at + 2] === ' ' ? at + 3 : at + 1);
  if (text[at] === '-' || text[at] === "'") made.push(text[at + 1] === ' ' ? at + 2 : at + 1);
  return made;
};
/** Where the word before may end: here, or before one space. */
export const skipBack = (reading: Reading, at: number): number[] =>
  reading.folded.text[at - 1] === ' ' ? [at, at - 1] : [at];

/** Hits that start in [from, to]; the reading's hits are in order. */
export const hitsBetween = (reading: Reading, from: number, to: number): Hit[] => {
  const { hits } = reading;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hits[mid]!.start < from) low = mid + 1;
    else high = mid;
  }
  const found: Hit[] = [];
  for (let i = low; i < hits.length && hits[i]!.start <= to; i++) found.push(hits[i]!);
  return found;
};

const MEASURES: readonly Source[] = ['units', 'currencies'];
const isDigit = (reading: Reading, at: number) => CLASS[reading.folded.codes[at] ?? 0] === KIND.digit;
/** Is the unit another thing's? $10-$20, 5 $7: a sign right before digits is theirs; 24703m212: one letter between digits is a name. */
const belongsElsewhere = (reading: Reading, at: number, hit: Hit): boolean => {
  // 3-м is "the third": such a letter is no unit behind a hyphen.
  if (hit.sense.entry.with?.apart === true && reading.folded.text[hit.start - 1] === '-') return true;
  if (!isDigit(reading, hit.end)) return false;
  return hit.sense.entry.with?.letter === true || (hit.sense.entry.before === true && hit.start > at);
};
/** The unit or currency that begins right after `at`: the longest; of equals the one whose capitals were checked, then currency. */
export const unitAfter = (reading: Reading, places: Places, at: number): Hit | undefined => {
  const found = skipForward(reading, at)
    .flatMap((from) => places.startingAt(from))
    .filter(
      (hit) =>
        MEASURES.includes(hit.heading) &&
        hit.sense.entry.with?.only !== 'before' &&
        !belongsElsewhere(reading, at, hit),
    );
  const rank = (hit: Hit) => hit.end * 4 + (hit.sense.entry.cased ? 2 : 0) + (hit.heading === 'currencies' ? 1 : 0);
  return found.sort((a, b) => rank(b) - rank(a))[0];
};
/** The currency (or yüzde, 百分之) that ends right before `at`; the longest. */
export const unitBefore = (reading: Reading, places: Places, at: number): Hit | undefined =>
  skipBack(reading, at)
    .flatMap((to) => places.endingAt(to))
    .filter((hit) => MEASURES.includes(hit.heading) && hit.sense.entry.before === true)
    .sort((a, b) => a.start - b.start)[0];
