/** Numbers, money, measures and times in the reader's language, by Intl and the units of the Fluent files. */
import type { Amount, Figure } from '#fact';
import { isolate } from './text.ts';
import type { Reader, Words } from './words.ts';

/** Formats are kept: making one takes longer than a hundred uses of it. */
function kept<F, O>(make: (locale: string, options: O) => F): (locale: string, options: O) => F {
  const formats = new Map<string, F>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = formats.get(key) ?? make(locale, options);
    formats.set(key, format);
    return format;
  };
}
const numberFormat = kept((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const names = kept((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames(locale, options));
const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

type Measured = Pick<Figure, 'value' | 'hedge'> & { readonly unit?: string };

const MAGNITUDES = [
  [1e12, 'amount-trillion'],
  [1e9, 'amount-billion'],
  [1e6, 'amount-million'],
] as const;

/** 1.1 billion; 410,000: magnitude words from a million up, and only where three decimals hold the number. */
function bare(words: Words, value: number): string {
  for (const [size, id] of MAGNITUDES)
    if (Math.abs(value) >= size && Number.isInteger(Math.round((value / size) * 1e9) / 1e6))
      return words.text(id, { n: value / size });
  return numberFormat(words.locale, { maximumFractionDigits: 3 }).format(value);
}

const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/**
 * Name of a currency beside a number, by Intl: "доллара США", "دالر امریکا". English keeps the code, which every desk reads; so does a
 * language for whose currency Intl has no name.
 */
function currencyName(words: Words, code: string, value: Amount): string {
  if (words.language === 'en') return code;
  const options = { style: 'currency', currency: code, currencyDisplay: 'name', maximumFractionDigits: 3 } as const;
  const format = new Intl.NumberFormat(words.locale, { ...options, minimumFractionDigits: 0 });
  const n = typeof value === 'number' ? value : value[1];
  return format.formatToParts(n).find((part) => part.type === 'currency')?.value ?? code;
}

interface Told {
  readonly value: Amount;
  readonly unit: string;
}
function withUnit(words: Words, number: string, { value, unit }: Told): string {
  if (isMoney(unit)) return `${number} ${currencyName(words, unit, value)}`;
  const [base, per] = unit.split('/');
  const id = `unit-${base}`;
  const n = { text: number };
  const amount = words.has(id) ? words.text(id, { n }) : `${number} ${base}`;
  return per && words.has(`per-${per}`) ? words.text(`per-${per}`, { amount: { text: amount } }) : amount;
}

/** A counted thing ("37 aircraft"); `unit` may come as `count:<thing>` or the plain thing. */
function counted(words: Words, value: Amount, thing: string): string {
  if (typeof value !== 'number') return `${spread(words, value)} ${thing}`;
  return words.text('count', { kind: { pick: thing }, count: value, thing });
}
const spread = (words: Words, value: Amount): string =>
  typeof value === 'number'
    ? bare(words, value)
    : words.text('range', { low: { text: bare(words, value[0]) }, high: { text: bare(words, value[1]) } });

const KNOWN = /^(percent|t|kg|g|oz|km|m|km2|ha|MW|MWh|m3|bbl)(\/|$)|^[A-Z]{3}$/;

/** "up to 900 million USD", "70 %", "37 aircraft": isolated as one thing for right-to-left lines. */
export function amount(words: Words, figure: Measured): string {
  const unit = figure.unit?.replace(/^count:/, '') ?? '';
  const told =
    unit && !KNOWN.test(unit)
      ? counted(words, figure.value, unit)
      : unit
        ? withUnit(words, spread(words, figure.value), { value: figure.value, unit })
        : spread(words, figure.value);
  return words.text(`hedge-${figure.hedge}`, { amount: { text: isolate(told, words.direction) } });
}

export const number = (words: Words, value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(words.locale, options).format(value);

/** Day and time in the reader's zone. */
export const moment = (words: Words, reader: Reader, iso: string): string =>
  dated(words, { dateStyle: 'medium', timeStyle: 'short', timeZone: reader.zone }, iso);

/** A moment told after another: the time alone where it is the same day. */
export function laterThat({ words, reader }: { words: Words; reader: Reader }, first: string, second: string): string {
  if (day(words, reader, first) !== day(words, reader, second)) return moment(words, reader, second);
  return dated(words, { timeStyle: 'short', timeZone: reader.zone }, second);
}

/** A day in the reader's zone. */
export const day = (words: Words, reader: Reader, iso: string): string =>
  dated(words, { dateStyle: 'medium', timeZone: reader.zone }, iso);

/** By Intl, without the era that it puts before the year in Pashto. */
function dated(words: Words, options: Intl.DateTimeFormatOptions, iso: string): string {
  const parts = dateFormat(words.locale, options).formatToParts(new Date(iso));
  return parts
    .flatMap((part, i) => (part.type === 'era' || parts[i - 1]?.type === 'era' ? [] : [part.value]))
    .join('')
    .replaceAll('\u202F', ' ')
    .trim();
}

/** An ISO date as exact as it was told: 2025, 2025-11, 2025-11-06, 2025/2035. */
export function date(words: Words, iso: string): string {
  if (iso.includes('/'))
    return iso
      .split('/')
      .map((part) => date(words, part))
      .join('–');
  const parts = iso.split('-');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
  const style: Intl.DateTimeFormatOptions =
    parts.length === 1
      ? { year: 'numeric' }
      : parts.length === 2
        ? { year: 'numeric', month: 'long' }
        : { dateStyle: 'medium' };
  const options = { ...style, timeZone: 'UTC', calendar: 'gregory' };
  return dated(words, options, `${iso}${parts.length === 1 ? '-01-01' : parts.length === 2 ? '-01' : ''}T00:00:00Z`);
}

/** Name of a language in the reader's language. */
export function languageName(words: Words, tag: string): string {
  const [base] = tag.split('-');
  const bcp = base === 'prs' ? 'fa-AF' : tag;
  return names(words.locale, { type: 'language', fallback: 'code' }).of(bcp) ?? tag;
}

/** Name of a country in the reader's language. */
export function countryName(words: Words, code: string): string {
  try {
    return names(words.locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
