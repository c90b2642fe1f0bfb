import type { Lexicon } from '#lexicon';
import { findFigures } from '../../../workers/extract/figures.ts';
import { quantitiesOf } from '../../../workers/extract/quantities.ts';
import { read } from '../../../workers/extract/reading.ts';
import type { Case, Want } from './cases.ts';

interface Found {
  readonly low: number;
  readonly high: number;
  readonly unit: string | undefined;
  readonly hedge: string;
  readonly span: readonly [number, number];
}

const close = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));

/** What we read in a case, plain numbers included. */
export const readCase = (lexicon: Lexicon, { text, language }: Case): Found[] => {
  const reading = read(text, { lexicon, language });
  const figures = findFigures(reading).map((f) => ({
    value: f.value,
    unit: f.unit,
    hedge: f.hedge,
    span: [f.start, f.end] as const,
  }));
  const numbers = quantitiesOf(reading).flatMap((q) =>
    q.numerals.map((n) => {
      const span = reading.folded.span(n.start, n.end);
      return { value: n.value, unit: undefined, hedge: 'exact', span: [span.start, span.end] as const };
    }),
  );
  return [...figures, ...numbers].map(({ value, ...rest }) => ({
    ...rest,
    low: typeof value === 'number' ? value : value[0],
    high: typeof value === 'number' ? value : value[1],
  }));
};

/** Lengths in metres, masses in grams: projects differ in which one they answer in. */
const BASE: Readonly<Record<string, readonly [string, number]>> = { km: ['m', 1000], kg: ['g', 1000] };
const inBase = <T extends { unit?: string | undefined; low?: number; high?: number }>(it: T): T => {
  const unit = it.unit?.replace(/\/.*$/, '');
  const [name, times] = BASE[unit ?? ''] ?? [unit, 1];
  const scale = (n: number | undefined) => (n === undefined ? {} : n * times);
  return {
    ...it,
    unit: name,
    ...(it.low === undefined ? {} : { low: scale(it.low) }),
    ...(it.high === undefined ? {} : { high: scale(it.high) }),
  };
};
const meets = (wanted: Want, read: Found): boolean => {
  const want = inBase(wanted);
  const found = inBase(read);
  if (found.unit !== want.unit) return false;
  if (want.span && (found.span[1] <= want.span[0] || found.span[0] >= want.span[1])) return false;
  if (want.low !== undefined && want.high !== undefined)
    return close(want.low, found.low) && close(want.high, found.high);
  if (want.low !== undefined) return close(want.low, found.low) && found.hedge === 'atLeast';
  return want.high !== undefined && close(want.high, found.high) && found.hedge === 'atMost';
};

/** What is wrong with our reading of a case; undefined where it is right. */
export const fault = (lexicon: Lexicon, one: Case): string | undefined => {
  const found = readCase(lexicon, one);
  const missed = one.wants.filter((want) => !found.some((f) => meets(want, f)));
  const extra = one.wants.length === 0 ? found.filter((f) => f.unit !== undefined) : [];
  if (missed.length === 0 && extra.length === 0) return undefined;
  const told = found.map(
    (f) => `${f.low === f.high ? f.low : `${f.low}…${f.high}`} ${f.unit ?? ''}${f.hedge === 'exact' ? '' : f.hedge}`,
  );
  return `${one.set} “${one.text}” wants ${JSON.stringify(missed)} read ${told.join(' | ')}`;
};
