import type { Span } from '#fact';
import { type Count, type Cue, cuesOf, gap, has, type Piece, segmentOf } from './scene.ts';

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
const COUNTABLE = ['aircraft', 'locomotives', 'wagons', 'companies', 'jobs', 'agreements', 'machines', 'plants', 'stations', 'homes', 'deposits', 'units']; // biome-ignore format: one list
/** How far a counted word may stand behind its number, and before it. */
const AHEAD = 40;
const BEHIND = 12;

/** Counted goods of a piece. `topic` is what the text has been counting so far: "five more are options". */
export const countGoods = (piece: Piece, text: string, topic?: string): Counted[] => {
  const found: Counted[] = [];
  const goods = cuesOf(piece, 'goods', ...COUNTABLE);
  for (const count of piece.counts) {
    if (inFigure(piece, count)) continue;
    const made =
      after(piece, text, { count, goods }) ?? before(piece, text, { count, goods }) ?? bare(piece, count, topic);
    if (made) found.push(made);
  }
  return found;
};

interface Of {
  readonly count: Count;
  readonly goods: readonly Cue[];
}

/** Thirty-seven new Boeing aircraft: the nearest counted word behind the number, with no other number or comma between. */
const after = (piece: Piece, text: string, { count, goods }: Of): Counted | undefined => {
  const end = segmentOf(piece, count).end;
  const next = piece.counts.find((c) => c.start >= count.end && !modelNumber(text, c));
  const cue = goods.find((g) => g.start >= count.end - 1 && g.start - count.end <= AHEAD && g.start < end && (!next || g.start < next.start)); // biome-ignore format: one search
  if (!cue) return undefined;
  return { count, goods: cue.is, cue, span: { start: count.start, end: cue.end }, rule: 'count.after' };
};

/** The number of companies is 600; companies: 600. */
const before = (piece: Piece, text: string, { count, goods }: Of): Counted | undefined => {
  const cue = goods.findLast((g) => g.end <= count.start && count.start - g.end <= BEHIND);
  if (!cue || /\p{L}/u.test(text[count.end] ?? '')) return undefined;
  if (piece.counts.some((c) => c !== count && c.end <= cue.start && cue.start - c.end <= AHEAD)) return undefined;
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

/** 787-9, 737 MAX: a number that is a model, not a count (glued to letters or a hyphen). */
const modelNumber = (text: string, count: Count): boolean => /^[-–\s]?(\d|max|dreamliner)/i.test(text.slice(count.end, count.end + 10)); // biome-ignore format: one test

const inFigure = (piece: Piece, count: Count): boolean =>
  piece.figures.some((f) => f.start < count.end && count.start < f.end);

/** Fleet and staff that exist already are no part of a deal. */
export const existing = (piece: Piece): boolean => has(piece, 'reference', 'existing');
