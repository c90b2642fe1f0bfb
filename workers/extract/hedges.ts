import type { Hedge } from '#fact';
import type { Entry } from '#lexicon';
import { foldForm } from './fold.ts';
import type { Hit } from './match.ts';
import { hitsBetween, type Places, skipBack, skipForward } from './places.ts';
import type { Reading } from './reading.ts';
import { lineage } from './senses.ts';

/** A marker found beside a number: what it says and how far the quote now reaches. */
export interface Mark<T extends string> {
  readonly is: T;
  readonly start: number;
  readonly end: number;
  /** True for "to": what grows to a number reaches it. */
  readonly target?: boolean;
}
interface Around {
  readonly start: number;
  readonly end: number;
  /** The unit's hit: its endings may carry a hedge (тонна-гача, тонна-дай). */
  readonly unit?: Hit | undefined;
}

/** The hedge of a number: in its unit's endings, after it, before it, or at some distance; a bound says more than "about". */
export const hedgeOf = (reading: Reading, places: Places, around: Around): Mark<Hedge> | undefined => {
  const near = [suffix(reading, around), after(reading, places, around), before(reading, places, around.start)].filter(
    (mark) => mark !== undefined,
  );
  const marks = near.some((mark) => mark.target) && grows(reading, around) ? near.filter((mark) => !mark.target) : near;
  return (
    marks.find((mark) => mark.is === 'atMost' || mark.is === 'atLeast') ?? marks[0] ?? reached(reading, around.start)
  );
};

const VERB_BEFORE = 60;
const VERB_AFTER = 40;
/** "выросла до 35 %", "400 минг тоннагача етказиш": a verb of growth in the clause. */
const grows = (reading: Reading, { start, end }: Around): boolean =>
  hitsBetween(reading, start - VERB_BEFORE, end + VERB_AFTER).some(
    (hit) =>
      hit.heading === 'ambiguous' &&
      hit.is === 'growth' &&
      !/[.;:!?\n,،؛]/.test(reading.folded.text.slice(Math.min(hit.end, end), Math.max(start, hit.start))),
  );

const isHedge = (hit: Hit, side: 'before' | 'after'): boolean => {
  const told = hit.sense.entry.side ?? 'before';
  return hit.heading === 'hedges' && hit.sense.entry.with?.inside !== true && (told === side || told === 'both');
};
const longest = (hits: Hit[]): Hit | undefined => hits.sort((a, b) => b.end - b.start - (a.end - a.start))[0];

const before = (reading: Reading, places: Places, at: number): Mark<Hedge> | undefined => {
  const spots = skipBack(reading, at);
  const hit = longest(spots.flatMap((to) => places.endingAt(to)).filter((one) => isHedge(one, 'before')));
  return hit && { is: hit.is as Hedge, start: hit.start, end: at, target: isTarget(hit.sense.entry) };
};
const isTarget = (entry: Partial<Entry>): boolean => entry.with?.target === true;

/** A hedge that may stand some words away ("an estimated total cost of"), as its entry allows. */
const reached = (reading: Reading, at: number): Mark<Hedge> | undefined => {
  for (const hit of hedgesBefore(reading, at)) {
    const reach = Number(hit.sense.entry.with?.reach ?? 0);
    if (!reach || at - hit.end > reach || !isHedge(hit, 'before')) continue;
    if (!/[\d,;:.!?()\n–]/.test(reading.folded.text.slice(hit.end, at)))
      return { is: hit.is as Hedge, start: hit.start, end: at };
  }
  return undefined;
};

/** Index of the first hit that starts at `at` or later. */
const firstFrom = (hits: readonly Hit[], at: number): number => {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (hits[mid]!.start < at) low = mid + 1;
    else high = mid;
  }
  return low;
};

const far = new WeakMap<Reading, readonly Hit[]>();
function* hedgesBefore(reading: Reading, at: number): Generator<Hit> {
  let hits = far.get(reading);
  if (!hits) {
    hits = reading.hits.filter((hit) => hit.heading === 'hedges' && hit.sense.entry.with?.reach !== undefined);
    far.set(reading, hits);
  }
  const from = firstFrom(hits, at);
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) yield hits[i]!;
}

const after = (reading: Reading, places: Places, around: Around): Mark<Hedge> | undefined => {
  const spots = new Set(skipForward(reading, around.end));
  for (const spot of [...spots]) {
    const inflected = reading.matcher.endings(reading.folded, spot);
    if (inflected > 0) for (const next of skipForward(reading, inflected)) spots.add(next);
  }
  const found = [...spots].flatMap((from) => places.startingAt(from)).filter((one) => isHedge(one, 'after'));
  const hit = longest(found.filter((one) => stands(reading, places, { around, hit: one })));
  return hit && { is: hit.is as Hedge, start: around.start, end: hit.end, target: isTarget(hit.sense.entry) };
};

/** Does the hedge stand as its entry asks: touching the number (`glued`), after an ablative (`from`), after a unit in one of its `case` endings? */
const stands = (reading: Reading, places: Places, { around, hit }: { around: Around; hit: Hit }): boolean => {
  const asks = hit.sense.entry.with;
  if (!asks) return true;
  if (asks.glued === true) return /^-?$/.test(reading.folded.text.slice(around.end, hit.start));
  if (typeof asks.case === 'string') {
    const tail = around.unit ? reading.folded.text.slice(around.unit.stem, around.unit.end) : '';
    return asks.case.split(' ').some((ending) => tail.endsWith(ending));
  }
  return asks.from !== true || hasFrom(reading, places, { around, at: hit.start });
};

/** "8 milliarddan oshadi" exceeds 8; "5 ming tonnaga oshadi" grows to it: such a word needs the ablative, or its preposition before. */
const hasFrom = (reading: Reading, places: Places, { around, at }: { around: Around; at: number }): boolean => {
  const opener = skipBack(reading, around.start)
    .flatMap((to) => places.endingAt(to))
    .some((hit) => hit.heading === 'ranges' && hit.is === 'from' && hit.sense.entry.side !== 'after');
  if (opener) return true;
  const tail = reading.folded.text.slice(Math.max(around.start, at - 8), at).trimEnd();
  return ablatives(reading).some((form) => tail.endsWith(form));
};

/** Hedges that are endings: forms that begin with a hyphen. */
const suffix = (reading: Reading, { unit, start, end }: Around): Mark<Hedge> | undefined => {
  if (!unit || unit.end === unit.stem) return undefined;
  const tail = reading.folded.text.slice(unit.stem, unit.end);
  const found = suffixes(reading).find(([form]) => tail.endsWith(form));
  return found && { is: found[1].is as Hedge, start, end, target: isTarget(found[1]) };
};
const ablativeForms = (ranges: readonly Entry[]): readonly string[] =>
  ranges
    .filter((entry) => entry.is === 'from' && entry.side === 'after')
    .flatMap((entry) => entry.forms)
    .map((form) => foldForm(form.replace(/^-/, '')));
const ablativeCache = new WeakMap<object, readonly string[]>();
/** Endings of the language that mean "from" (-dan, -ден). */
export const ablatives = (reading: Reading): readonly string[] => {
  const data = reading.lexicon.languages[reading.tag];
  const known = ablativeCache.get(data);
  if (known) return known;
  const made = ablativeForms(data.ranges);
  ablativeCache.set(data, made);
  return made;
};
const suffixCache = new WeakMap<object, readonly (readonly [string, Entry])[]>();
/** Endings that are hedges, the longest first: -gacha before -cha. */
const suffixes = (reading: Reading) => {
  const data = reading.lexicon.languages[reading.tag];
  const known = suffixCache.get(data);
  if (known) return known;
  const entries = lineage(reading.lexicon, reading.tag).flatMap(
    (tag) => reading.lexicon.languages[tag].hedges as Entry[],
  );
  const made = entries
    .flatMap((entry) =>
      entry.forms
        .filter((form) => form.startsWith('-') && !form.includes(' '))
        .map((form) => [foldForm(form.slice(1)), entry] as const),
    )
    .sort(([a], [b]) => b.length - a.length);
  suffixCache.set(data, made);
  return made;
};

/** What a period does not reach across: another number, a clause's end. */
const STOP = /[\d,،؛;:!?\n–。、]|\. /;
/** در سال ۲۰۲۴: in that year, not each year. */
const DATED = /^ ?\d{4}(?!\d)/;
const BEFORE = 28;
/** "Annual capacity of the plant … is 12,000 tonnes": such a word says so from farther off. */
const BEFORE_ANNUAL = 64;
const AFTER = 64;
/** `/yr` or `/d` where the words around a quantity say so. */
export const periodOf = (
  reading: Reading,
  places: Places,
  around: { start: number; end: number; unit: Hit },
): Mark<string> | undefined => {
  const own = around.unit.sense.entry.with?.per;
  if (typeof own === 'string') return { is: own, start: around.start, end: around.end };
  const { text } = reading.folded;
  const hits = periods(reading);
  const after = firstFrom(hits, around.end);
  for (let i = after; i < hits.length && hits[i]!.start - around.end <= AFTER; i++) {
    const hit = hits[i]!;
    if (!fits(hit, 'after', around.unit) || isOfNext(reading, places, hit)) continue;
    if (STOP.test(text.slice(around.end, hit.start)) || DATED.test(text.slice(hit.end, hit.end + 6))) break;
    return { is: hit.is as string, start: around.start, end: hit.end };
  }
  for (let i = firstFrom(hits, around.start) - 1; i >= 0 && around.start - hits[i]!.end <= BEFORE_ANNUAL; i--) {
    const hit = hits[i]!;
    const most = hit.sense.entry.with?.physical === true ? BEFORE_ANNUAL : BEFORE;
    if (hit.end > around.start || around.start - hit.end > most || !fits(hit, 'before', around.unit)) continue;
    if (STOP.test(text.slice(hit.end, around.start)) || isCounted(reading, places, hit)) break;
    return { is: hit.is as string, start: hit.start, end: around.end };
  }
  return undefined;
};

/** "… ýylda 33 milliard kub metr": a word that may stand before its number, and does. */
const isOfNext = (reading: Reading, places: Places, hit: Hit): boolean =>
  /^ ?\d/.test(reading.folded.text.slice(hit.end, hit.end + 2)) &&
  places
    .startingAt(hit.start)
    .some((one) => one.heading === 'per' && one.end === hit.end && (one.sense.entry.side ?? 'after') !== 'after');

/** "üç yılda", "in 10 years": counted years are a time, no period. */
const isCounted = (reading: Reading, places: Places, hit: Hit): boolean => {
  const before = reading.folded.text[hit.start - 1] === ' ' ? hit.start - 1 : hit.start;
  return (
    /\d/.test(reading.folded.text[before - 1] ?? '') ||
    places.endingAt(before).some((one) => one.heading === 'numberWords' || one.heading === 'magnitudes')
  );
};

/** What is not made anew each year. */
const LASTING: ReadonlySet<string | number> = new Set(['percent', 'km', 'm', 'km2', 'ha', 'MW']);
/** Entries `with: {physical: true}` (annual volume) do not make money yearly. */
const fits = (hit: Hit, side: 'before' | 'after', unit: Hit): boolean => {
  const told = hit.sense.entry.side ?? 'after';
  if (LASTING.has(unit.is) || (hit.sense.entry.with?.physical === true && unit.heading === 'currencies')) return false;
  return told === side || told === 'both';
};
const periodCache = new WeakMap<Reading, readonly Hit[]>();
const periods = (reading: Reading): readonly Hit[] => {
  const known = periodCache.get(reading) ?? reading.hits.filter((hit) => hit.heading === 'per');
  periodCache.set(reading, known);
  return known;
};
