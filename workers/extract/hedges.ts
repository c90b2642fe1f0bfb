import type { Hedge } from '#fact';
import type { Entry } from '#lexicon';
import type { Hit } from './match.ts';
import { type Places, skipBack, skipForward } from './places.ts';
import type { Reading } from './reading.ts';
import { lineage } from './senses.ts';

/** A marker found beside a number: what it says and how far the quote now reaches. */
export interface Mark<T extends string> {
  readonly is: T;
  readonly start: number;
  readonly end: number;
}
interface Around {
  readonly start: number;
  readonly end: number;
  /** The unit's hit: its endings may carry a hedge (тонна-гача, тонна-дай). */
  readonly unit?: Hit | undefined;
}

/** The hedge of a number: in its unit's endings, right before it, after it; the nearest wins. */
export const hedgeOf = (reading: Reading, places: Places, around: Around): Mark<Hedge> | undefined =>
  suffix(reading, around) ?? after(reading, places, around) ?? before(reading, places, around.start) ?? reached(reading, around.start); // biome-ignore format: the order is the rule

const isHedge = (hit: Hit, side: 'before' | 'after'): boolean => {
  const told = hit.sense.entry.side ?? 'before';
  return hit.heading === 'hedges' && hit.sense.entry.with?.['inside'] !== true && (told === side || told === 'both');
};
const longest = (hits: Hit[]): Hit | undefined => hits.sort((a, b) => b.end - b.start - (a.end - a.start))[0];

const before = (reading: Reading, places: Places, at: number): Mark<Hedge> | undefined => {
  const spots = skipBack(reading, at);
  const hit = longest(spots.flatMap((to) => places.endingAt(to)).filter((one) => isHedge(one, 'before')));
  return hit && { is: hit.is as Hedge, start: hit.start, end: at };
};

/** A hedge that may stand some words away ("an estimated total cost of"), as its entry allows. */
const reached = (reading: Reading, at: number): Mark<Hedge> | undefined => {
  for (const hit of hedgesBefore(reading, at)) {
    const reach = Number(hit.sense.entry.with?.['reach'] ?? 0);
    if (!reach || at - hit.end > reach || !isHedge(hit, 'before')) continue;
    if (!/[\d,;:.!?()\n–]/.test(reading.folded.text.slice(hit.end, at))) return { is: hit.is as Hedge, start: hit.start, end: at };
  }
  return undefined;
};

const far = new WeakMap<Reading, readonly Hit[]>();
function* hedgesBefore(reading: Reading, at: number): Generator<Hit> {
  let hits = far.get(reading);
  if (!hits) {
    hits = reading.hits.filter((hit) => hit.heading === 'hedges' && hit.sense.entry.with?.['reach'] !== undefined);
    far.set(reading, hits);
  }
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hits[mid]!.start < at) low = mid + 1;
    else high = mid;
  }
  for (let i = low - 1; i >= 0 && i >= low - 3; i--) yield hits[i]!;
}

const after = (reading: Reading, places: Places, around: Around): Mark<Hedge> | undefined => {
  const spots = new Set(skipForward(reading, around.end));
  for (const spot of [...spots]) {
    const inflected = reading.matcher.endings(reading.folded, spot);
    if (inflected > 0) for (const next of skipForward(reading, inflected)) spots.add(next);
  }
  const hit = longest([...spots].flatMap((from) => places.startingAt(from)).filter((one) => isHedge(one, 'after')));
  return hit && { is: hit.is as Hedge, start: around.start, end: hit.end };
};

/** Hedges that are endings: forms that begin with a hyphen. */
const suffix = (reading: Reading, { unit, start, end }: Around): Mark<Hedge> | undefined => {
  if (!unit || unit.end === unit.stem) return undefined;
  const tail = reading.folded.text.slice(unit.stem, unit.end);
  const found = suffixes(reading).find(([form]) => tail.endsWith(form));
  return found && { is: found[1], start, end };
};
const suffixCache = new WeakMap<object, readonly (readonly [string, Hedge])[]>();
const suffixes = (reading: Reading) => {
  const data = reading.lexicon.languages[reading.tag];
  const known = suffixCache.get(data);
  if (known) return known;
  const entries = lineage(reading.lexicon, reading.tag).flatMap((tag) => reading.lexicon.languages[tag].hedges as Entry[]);
  const made = entries.flatMap((entry) =>
    entry.forms.filter((form) => form.startsWith('-') && !form.includes(' ')).map((form) => [form.slice(1), entry.is as Hedge] as const),
  );
  suffixCache.set(data, made);
  return made;
};

const BEFORE = 28;
const AFTER = 44;
/** `/yr` or `/d` where the words around a quantity say so. */
export const periodOf = (reading: Reading, around: { start: number; end: number; unit: Hit }): Mark<string> | undefined => {
  const own = around.unit.sense.entry.with?.['per'];
  if (typeof own === 'string') return { is: own, start: around.start, end: around.end };
  const { text } = reading.folded;
  const hits = periods(reading);
  const next = hits.find((hit) => hit.start >= around.end && hit.start - around.end <= AFTER && fits(hit, 'after', around.unit));
  if (next && !/[\d,;:!?\n–]|\. /.test(text.slice(around.end, next.start))) return { is: next.is as string, start: around.start, end: next.end };
  const last = hits.findLast((hit) => hit.end <= around.start && around.start - hit.end <= BEFORE && fits(hit, 'before', around.unit));
  if (last && !/[\d,;:!?\n–]|\. /.test(text.slice(last.end, around.start))) return { is: last.is as string, start: last.start, end: around.end };
  return undefined;
};

/** Entries `with: {physical: true}` (annual volume) do not make money yearly. */
const fits = (hit: Hit, side: 'before' | 'after', unit: Hit): boolean => {
  const told = hit.sense.entry.side ?? 'after';
  if (unit.is === 'percent' || (hit.sense.entry.with?.['physical'] === true && unit.heading === 'currencies')) return false;
  return told === side || told === 'both';
};
const periodCache = new WeakMap<Reading, readonly Hit[]>();
const periods = (reading: Reading): readonly Hit[] => {
  const known = periodCache.get(reading) ?? reading.hits.filter((hit) => hit.heading === 'per');
  periodCache.set(reading, known);
  return known;
};
