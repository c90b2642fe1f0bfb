import type { Mention, Span } from '#fact';
import { type Dated, readDates } from './calendar.ts';
import { quote, type Reading } from './reading.ts';

const cache = new WeakMap<Reading, readonly Dated[]>();
const datesOf = (reading: Reading): readonly Dated[] => {
  const known = cache.get(reading) ?? readDates(reading);
  cache.set(reading, known);
  return known;
};

/** Spans of the folded text that tell dates, by start; numbers in them count nothing. */
export const dateSpansOf = (reading: Reading): readonly Span[] => datesOf(reading);

/**
 * Dates told in the text as mentions of kind `date`, `id` in ISO as exact as told (YYYY, YYYY-MM, YYYY-MM-DD).
 * `name` is the same, or the words themselves where they only tell it from the article's day ("last month").
 * `published` (ISO) settles relative dates and missing years; without it such dates are left out.
 */
export const findDates = (reading: Reading, published?: string): Mention[] =>
  datesOf(reading).flatMap((date) => {
    const id = isoOf(date, published);
    if (!id) return [];
    const quoted = quote(reading, date.start, date.end);
    reading.trace?.({ rule: 'dates.date', quote: quoted.quote, verdict: 'fired', why: id });
    return [{ ...quoted, kind: 'date' as const, id, name: date.shift && !date.month ? quoted.quote : id }];
  });

const two = (n: number) => String(n).padStart(2, '0');
const DAY = 86_400_000;

const isoOf = (date: Dated, published?: string): string | undefined => {
  const at = published ? Date.parse(published.slice(0, 10)) : Number.NaN;
  if (date.shift) return Number.isNaN(at) ? undefined : shifted(new Date(at), date);
  const year = date.year ?? (Number.isNaN(at) ? undefined : nearestYear(date, at));
  if (year === undefined) return undefined;
  if (!date.month) return String(year);
  return date.day ? `${year}-${two(date.month)}-${two(date.day)}` : `${year}-${two(date.month)}`;
};

/** The year that brings a day and month closest to the article's date. */
const nearestYear = (date: Dated, at: number): number => {
  const base = new Date(at).getUTCFullYear();
  const away = (year: number) => Math.abs(Date.UTC(year, (date.month ?? 1) - 1, date.day ?? 15) - at);
  return [base, base - 1, base + 1].sort((a, b) => away(a) - away(b))[0]!;
};

const shifted = (day: Date, { shift, month, day: dayOfMonth }: Dated): string => {
  const { unit, by } = shift!;
  const y = day.getUTCFullYear();
  const m = day.getUTCMonth();
  if (unit === 'year')
    return month ? `${y + by}-${two(month)}${dayOfMonth ? `-${two(dayOfMonth)}` : ''}` : String(y + by);
  if (unit === 'month') return new Date(Date.UTC(y, m + by, 1)).toISOString().slice(0, 7);
  return new Date(day.getTime() + by * (unit === 'week' ? 7 : 1) * DAY).toISOString().slice(0, 10);
};
