import type { Span } from '#fact';
import { type Count, type Cue, cuesOf, distance, gap, has, type Piece, segmentOf, within } from './scene.ts';

/** A counted good: 37 aircraft, 600 companies. */
export interface Counted {
  readonly count: Count;
  /** `aircraft`, `jobs` …, as in the lexicon's goods. */
  readonly goods: string;
  readonly cue?: Cue;
  readonly span: Span;
  readonly rule: string;
}

/** Goods that editors count in a ledger of deals; the rest of the lexicon's goods (ore, gas …) are measured, not counted. */
const COUNTABLE = [
  'aircraft',
  'locomotives',
  'wagons',
  'companies',
  'jobs',
  'agreements',
  'machines',
  'plants',
  'processing plants',
  'stations',
  'homes',
  'deposits',
  'units',
  'reactors',
  'licences',
  'trains',
  'turbines',
  'tunnels',
  'wells',
  'people',
];
/** Fewer than these say nothing worth a line: "one company", "two deposits". */
const LEAST: Readonly<Record<string, number>> = {
  companies: 5,
  deposits: 5,
  agreements: 3,
  units: 5,
  machines: 5,
  stations: 2,
  plants: 2,
};
/** Words that stand for what was named before: 300 machines = 300 locomotives. */
const GENERIC: ReadonlySet<string> = new Set(['machines', 'units']);
/** How far a counted word may stand behind its number, and before it. */
const AHEAD = 40;
const BEHIND = 12;

/** Counted goods of a piece. `topic` is what the text counts by name: "five more are options". */
export const countGoods = (piece: Piece, text: string, topic?: string): Counted[] => {
  const goods = cuesOf(piece, 'goods', ...COUNTABLE);
  const counts = piece.counts.filter((c) => !inFigure(piece, c) && !goods.some((g) => within(c, g)));
  const found: Counted[] = [];
  for (const count of counts) {
    const made =
      after(piece, { count, counts, goods }) ??
      before(piece, text, { count, counts, goods }) ??
      bare(piece, count, topic);
    if (!made || least(count) < (LEAST[made.goods] ?? 2)) continue;
    if (made.goods === 'people') {
      if (employed(piece, made)) found.push({ ...made, goods: 'jobs' });
      continue;
    }
    found.push(topic && GENERIC.has(made.goods) ? { ...made, goods: topic } : made);
  }
  return found;
};

/** People are counted where they work: "380 people are employed at the plant". */
const employed = (piece: Piece, { span }: Counted): boolean =>
  cuesOf(piece, 'attributes', 'employs').some((c) => gap(c, span) <= WORKING && within(c, segmentOf(piece, span)));
const WORKING = 48;

interface Of {
  readonly count: Count;
  readonly counts: readonly Count[];
  readonly goods: readonly Cue[];
}
const least = (count: Count): number => (typeof count.value === 'number' ? count.value : count.value[0]);

/** Thirty-seven new Boeing aircraft: the nearest counted word behind the number, with no other number or comma between. */
const after = (piece: Piece, { count, counts, goods }: Of): Counted | undefined => {
  const end = segmentOf(piece, count).end;
  const next = counts.find((c) => c.start >= count.end);
  const cue = goods.find(
    (g) =>
      g.start >= count.start &&
      g.end >= count.end - 1 &&
      g.start - count.end <= AHEAD &&
      g.start < end &&
      (!next || g.start < next.start),
  );
  if (!cue) return undefined;
  return { count, goods: cue.is, cue, span: { start: count.start, end: cue.end }, rule: 'count.after' };
};

/** The number of companies is 600: the number closes its part of the sentence. */
const before = (piece: Piece, text: string, { count, counts, goods }: Of): Counted | undefined => {
  const cue = goods.findLast((g) => g.end <= count.start && count.start - g.end <= BEHIND);
  if (!cue || /[^\s.!?。؟]/u.test(text.slice(count.end, segmentOf(piece, count).end))) return undefined;
  if (counts.some((c) => c !== count && c.end <= cue.start && cue.start - c.end <= AHEAD)) return undefined;
  return { count, goods: cue.is, cue, span: { start: cue.start, end: count.end }, rule: 'count.before' };
};

/** Five more are options: no counted word, but one that tells parts of an order. */
const bare = (piece: Piece, count: Count, topic: string | undefined): Counted | undefined => {
  if (!topic) return undefined;
  const cue = cuesOf(piece, 'reference', 'option', 'firm').find((c) => gap(c, count) <= 24);
  if (!cue) return undefined;
  const span = { start: Math.min(cue.start, count.start), end: Math.max(cue.end, count.end) };
  return { count, goods: topic, cue, span, rule: 'count.part' };
};

const inFigure = (piece: Piece, count: Count): boolean =>
  piece.figures.some((f) => f.start < count.end && count.start < f.end);

/** What was made is output, what is ordered a quantity: "the plant has turned out 600 locomotives". */
export const isOutput = (piece: Piece, counted: Counted): boolean =>
  ['locomotives', 'machines', 'units', 'wagons'].includes(counted.goods) &&
  cuesOf(piece, 'attributes', 'output').some((c) => distance(piece, c, counted.span) <= 40) &&
  !cuesOf(piece, 'modality', 'future').some((c) => gap(c, counted.span) <= 40) &&
  !has(piece, 'kinds', 'agreement', 'contract', 'purchase');

/** Fleet and staff that exist already are no part of a deal. */
export const existing = (piece: Piece, counted: Counted): boolean =>
  counted.goods !== 'jobs' &&
  cuesOf(piece, 'reference', 'existing').some((c) => distance(piece, c, counted.span) <= 40);

/** `aircraft`, `companies` … as they are; the rest as `count:<thing>`. */
export const unitOf = (goods: string): string => (THINGS.has(goods) ? `count:${goods}` : goods);
const THINGS: ReadonlySet<string> = new Set([
  'machines',
  'deposits',
  'wagons',
  'plants',
  'reactors',
  'licences',
  'trains',
  'turbines',
  'tunnels',
  'wells',
]);
