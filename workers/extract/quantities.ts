import type { Amount, Hedge } from '#fact';
import { CLASS, KIND } from './characters.ts';
import { ablatives, hedgeOf, periodOf } from './hedges.ts';
import type { Hit } from './match.ts';
import { type Numeral, parseNumerals, round } from './numerals.ts';
import { indexHits, type Places, skipForward, unitAfter, unitBefore } from './places.ts';
import { type Joined, joinRange, type Measured, scaledLow } from './ranges.ts';
import type { Reading } from './reading.ts';
import type { Beside } from './tokens.ts';

/** A number or range with what stands around it. Folded half-open spans. */
export interface Quantity {
  /** With hedge, range words, currency sign, unit and period. */
  readonly start: number;
  readonly end: number;
  /** The number and its unit, without hedges and periods. */
  readonly core: { readonly start: number; readonly end: number };
  readonly value: Amount;
  /** Base unit or ISO code, with `/yr` or `/d`; undefined: a plain number; `other:…`: a unit that makes no figure. */
  readonly unit?: string;
  readonly hedge: Hedge;
  readonly assumed?: boolean;
  /** How many of the base unit the unit as written is (cent 0.01, foot 0.3048). */
  readonly partOf?: number;
  /** The numbers as written, unscaled by the unit. */
  readonly numerals: readonly Numeral[];
}

const cache = new WeakMap<Reading, readonly Quantity[]>();
/** Every number of the text with its unit, range, hedge and period, in text order; read once. */
export const quantitiesOf = (reading: Reading): readonly Quantity[] => {
  const known = cache.get(reading) ?? build(reading);
  cache.set(reading, known);
  return known;
};

const build = (reading: Reading): Quantity[] => {
  const places = indexHits(reading.hits);
  const beside: Beside = {
    money: (at, before) => (before ? unitBefore : unitAfter)(reading, places, at)?.heading === 'currencies',
    unit: (at) => unitAfter(reading, places, at) !== undefined,
    scaled: (at) =>
      skipForward(reading, at).some((from) => places.startingAt(from).some((hit) => hit.heading === 'magnitudes')),
    inside: (at) => places.startingAt(at).find((hit) => hit.heading === 'hedges' && standsInside(hit)),
  };
  const measured = parseNumerals(reading, beside)
    .map((numeral) => measure(reading, places, numeral))
    .map((one) => (one.unit ? one : measureBehindHedge(reading, places, one)));
  const made: Quantity[] = [];
  for (let i = 0; i < measured.length; i++) {
    const one = measured[i]!;
    const why = one.numeral.bad ?? named(reading, one);
    if (why) {
      reading.trace?.({
        rule: 'figures.number',
        quote: reading.folded.text.slice(one.start, one.end),
        verdict: 'rejected',
        why,
      });
      continue;
    }
    const next = measured[i + 1];
    const range = next && !next.numeral.bad ? joinRange(reading, places, [one, next]) : undefined;
    if (range?.change) {
      made.push(...changed(reading, places, [one, next!]));
      i++;
      continue;
    }
    made.push(finish(reading, places, range ?? { ...one, numerals: [one.numeral] }));
    if (range) i++;
  }
  const whole = sharePeriods(reading, joinParts(reading, made));
  return [...whole, ...fractions(reading, places, whole)].sort((a, b) => a.start - b.start);
};

const LETTER = /^\p{L}/u;
const isYear = ({ bare, value }: Numeral): boolean => bare && value >= 1900 && value <= 2100;

const measure = (reading: Reading, places: Places, numeral: Numeral): Measured => {
  const next = unitAfter(reading, places, numeral.end);
  // 2025 г. is a year, 500 г are grams.
  const after = next?.sense.entry.with?.notYear === true && isYear(numeral) ? undefined : next;
  const sign = unitBefore(reading, places, numeral.start);
  // "10 rmb 20 usd", "70% 80": what follows a number right away is its own.
  const own =
    sign &&
    (LETTER.test(sign.sense.form) || sign.is === 'percent') &&
    /\d ?$/.test(reading.folded.text.slice(Math.max(0, sign.start - 2), sign.start));
  const before = own ? undefined : sign;
  const doubled = before && after?.heading === before.heading && after.is === before.is;
  if (before && (!after || doubled || before.heading === 'currencies')) {
    return { numeral, start: widen(reading, places, before), end: doubled ? after.end : numeral.end, unit: before };
  }
  return { numeral, start: numeral.start, end: after?.end ?? numeral.end, unit: after };
};

/** 300 миллионнан астам доллар, 3亿多美元: a hedge between the number and its unit. */
const measureBehindHedge = (reading: Reading, places: Places, one: Measured): Measured => {
  for (const at of skipForward(reading, one.end)) {
    for (const hit of places.startingAt(at)) {
      if (hit.heading !== 'hedges' || !standsBehind(reading, hit, one.end)) continue;
      const unit = unitAfter(reading, places, hit.end);
      if (unit) return { numeral: { ...one.numeral, hedge: hit.is as Hedge }, start: one.start, end: unit.end, unit };
    }
  }
  return one;
};
/** 1000多亿, 300 с лишним миллионов: the entry may stand between a number and its magnitude. */
const standsInside = ({ sense: { entry } }: Hit): boolean =>
  entry.with?.inside === true || (entry.side === 'after' && entry.with === undefined);
const standsBehind = (reading: Reading, hit: Hit, end: number): boolean => {
  if (standsInside(hit)) return true;
  const tail = reading.folded.text.slice(end - 4, end);
  return (
    hit.sense.entry.side === 'after' &&
    hit.sense.entry.with?.from === true &&
    ablatives(reading).some((form) => tail.endsWith(form))
  );
};

/** USD $1.1 billion: the code before the sign belongs to it. */
const widen = (reading: Reading, places: Places, sign: Hit): number => {
  const code = unitBefore(reading, places, sign.start);
  return code?.is === sign.is ? code.start : sign.start;
};

/** Latin letters right before the digits make a name (C5, A320), unless they are a currency. */
const named = (reading: Reading, { numeral, unit, start }: Measured): string | undefined => {
  if (numeral.made === 'words' || start < numeral.start) return undefined;
  const before = reading.folded.codes[numeral.start - 1];
  if (before !== undefined && CLASS[before] === KIND.latin && numeral.start > 0) return 'name (A320)';
  if (numeral.model && !unit) return 'model (787)';
  if (numeral.slash && !unit && numeral.scale === 1) return 'fraction without a unit';
  return undefined;
};

const finish = (reading: Reading, places: Places, it: Joined): Quantity => {
  const core = { start: it.start, end: it.end };
  const bounded = it.bounded ?? false;
  const mark = hedgeOf(reading, places, { ...core, unit: it.unit });
  const told = it.numerals.find((numeral) => numeral.hedge)?.hedge;
  const hedge = bounded && (mark?.is === 'atMost' || mark?.is === 'atLeast') ? 'exact' : (told ?? mark?.is ?? 'exact');
  const period = it.unit && periodOf(reading, places, { ...core, unit: it.unit });
  const times = it.unit?.sense.entry.times ?? 1;
  const scaled = (value: number) => round(value * times);
  const [low, high] = it.numerals.map((numeral) => numberOf(numeral, it.unit)) as [number, number?];
  const half =
    it.unit && high === undefined
      ? places.startingAt(it.end).find((hit) => hit.sense.entry.with?.afterUnit === true)
      : undefined;
  const value =
    high === undefined ? scaled(low + Number(half?.is ?? 0)) : ([scaled(it.low ?? low), scaled(high)] as const);
  const unit = it.unit && `${it.unit.is}${period && period.is !== '/other' ? period.is : ''}`;
  return {
    start: Math.min(it.start, mark?.start ?? it.start, period?.start ?? it.start),
    end: Math.max(it.end, mark?.end ?? it.end, period?.end ?? it.end),
    core,
    value,
    hedge,
    numerals: it.numerals,
    partOf: times,
    ...(unit ? { unit } : {}),
  };
};

/** From 3 to 40 million a year: two figures that share unit, magnitude and period. */
const changed = (reading: Reading, places: Places, [one, two]: readonly [Measured, Measured]): Quantity[] => {
  const unit = one.unit ?? two.unit;
  const value = scaledLow(one, two);
  const first = finish(reading, places, {
    ...one,
    unit,
    numerals: [{ ...one.numeral, value, scale: two.numeral.scale }],
  });
  const second = finish(reading, places, { ...two, unit: two.unit ?? unit, numerals: [two.numeral] });
  const base = (told: Quantity) => told.unit?.replace(/\/.*$/, '');
  const period = [first, second].find((told) => told.unit?.includes('/'))?.unit;
  if (!period || base(first) !== base(second)) return [first, second];
  return [
    { ...first, unit: period },
    { ...second, unit: period },
  ];
};

/** A percentage with three decimals is no thousand. */
const numberOf = (numeral: Numeral, unit: Hit | undefined): number =>
  unit?.is === 'percent' && numeral.decimal !== undefined ? numeral.decimal : numeral.value;

/** A list goes no further: "a year 1.5 t of gold and 16 000 t of antimony". */
const LISTED = 60;
const CLAUSE = /[.!?;:]\s|[。；;\n]/;
/** The period told before a measured number holds for the next ones of its unit in the sentence that have none. */
const sharePeriods = (reading: Reading, all: readonly Quantity[]): Quantity[] => {
  const made: Quantity[] = [];
  for (const one of all) {
    const before = made.at(-1);
    const [base, period] = before?.unit?.split('/') ?? [];
    const shares =
      before &&
      period &&
      base === one.unit &&
      /^(t|kg|g|oz|m3|bbl|MWh)$/.test(one.unit ?? '') &&
      before.start < before.core.start &&
      one.start - before.end < LISTED &&
      !CLAUSE.test(reading.folded.text.slice(before.end, one.start));
    made.push(shares ? { ...one, unit: `${base}/${period}` } : one);
  }
  return made;
};

/** Units of one kind in a base: what a part adds to the whole (2 km and 300 m). */
const BASES: Readonly<Record<string, readonly [string, number]>> = {
  km: ['length', 1000],
  m: ['length', 1],
  t: ['mass', 1e6],
  kg: ['mass', 1000],
  g: ['mass', 1],
};
const baseOf = (unit: string | undefined): readonly [string, number] => BASES[unit ?? ''] ?? [unit ?? '', 1];

/** 3 dollars 50 cents, 5 feet 2 inches, 2 t 300 kg: a whole and its smaller part right behind it are one quantity. */
const joinParts = (reading: Reading, all: readonly Quantity[]): Quantity[] => {
  const made: Quantity[] = [];
  for (const part of all) {
    const whole = made.at(-1);
    const joined = whole && addPart(reading, whole, part);
    if (joined) made[made.length - 1] = joined;
    else made.push(part);
  }
  return made;
};
const addPart = (reading: Reading, whole: Quantity, part: Quantity): Quantity | undefined => {
  if (part.hedge !== 'exact' || typeof whole.value !== 'number' || typeof part.value !== 'number') return undefined;
  const [kind, size] = baseOf(whole.unit);
  const [other, small] = baseOf(part.unit);
  const told = whole.partOf ?? 1;
  const smaller = (part.partOf ?? 1) * small < told * size;
  if (
    !whole.unit ||
    kind !== other ||
    !smaller ||
    part.value * small >= told * size ||
    part.core.start - whole.core.end > 6
  )
    return undefined;
  const { and } = reading.lexicon.languages[reading.tag].numbers;
  const between = reading.folded.text.slice(whole.core.end, part.core.start).replace(',', '').trim();
  if (between !== '' && !and.includes(between)) return undefined;
  return {
    ...whole,
    end: Math.max(whole.end, part.end),
    core: { start: whole.core.start, end: part.core.end },
    value: round(whole.value + (part.value * small) / size),
    numerals: [...whole.numerals, ...part.numerals],
    partOf: part.partOf ?? 1,
  };
};

/** Half of 2025 is a time. */
const OF_YEAR = /^ (?:\p{L}{1,5} )?(?:1[34]|19|20)\d\d(?![\d.,])/u;
/** A quarter, үштен бір, 三分之一 – where it is no part of a number and counts no unit. */
const fractions = (reading: Reading, places: Places, taken: readonly Quantity[]): Quantity[] => {
  const made: Quantity[] = [];
  for (const hit of reading.hits) {
    if (hit.heading !== 'fractions') continue;
    if (overlaps(taken, hit) || OF_YEAR.test(reading.folded.text.slice(hit.end, hit.end + 16))) continue;
    const unit = unitAfter(reading, places, hit.end);
    const share = hit.is as number;
    const core = { start: hit.start, end: unit?.end ?? hit.end };
    const mark = hedgeOf(reading, places, { ...core, unit: unit ?? hit });
    const value = unit ? share * (unit.sense.entry.times ?? 1) : Number((share * 100).toFixed(2));
    made.push({
      start: mark?.start ?? core.start,
      end: Math.max(mark?.end ?? 0, core.end),
      core,
      value,
      unit: unit ? String(unit.is) : 'percent',
      hedge: mark?.is ?? 'exact',
      numerals: [],
    });
  }
  return made;
};

const overlaps = (taken: readonly Quantity[], hit: Hit): boolean => {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (taken[mid]!.core.end <= hit.start) low = mid + 1;
    else high = mid;
  }
  const one = taken[low];
  return one !== undefined && one.core.start < hit.end;
};
