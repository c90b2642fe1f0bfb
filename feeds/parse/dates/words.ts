/**
 * Names of months and weekdays of every language that feeds of the region, and of the agencies that report on it, are
 * written in. They come from Intl (CLDR); only words that CLDR lacks are listed here.
 */
export type Word =
  | { readonly kind: 'month'; readonly calendar: 'gregory' | 'persian'; readonly month: number }
  | { readonly kind: 'weekday' }
  | { readonly kind: 'am' | 'pm' }
  | { readonly kind: 'noise' };

const LOCALES = [
  'en', 'ru', 'uk', 'be', 'kk', 'ky', 'uz-Latn', 'uz-Cyrl', 'tg', 'tk', 'tr', 'az', 'fa', 'fa-AF', 'ps', 'ar', 'ar-SY', 'ar-MA', 'ar-DZ', 'ur', 'hi',
  'de', 'fr', 'es', 'it', 'pt', 'nl', 'el', 'hu', 'ro', 'sv', 'da', 'nb', 'fi', 'ka', 'hy', 'mn',
]; // biome-ignore format: one glance
const SOLAR = ['fa', 'fa-AF', 'ps', 'en'];

/** Abbreviations and spellings beside CLDR's: RFC 822 in the wild, Turkic genitives, Tajik and Dari press. */
const MORE: readonly (readonly [string, number])[] = [
  ['sept', 9], ['мая', 5], ['сент', 9], ['нояб', 11], ['январи', 1], ['феврали', 2], ['марти', 3], ['апрели', 4], ['майи', 5], ['июни', 6],
  ['июли', 7], ['августи', 8], ['сентябри', 9], ['октябри', 10], ['ноябри', 11], ['декабри', 12], ['نومبر', 11], ['دسمبر', 12], ['سپتمبر', 9], ['اکتوبر', 10],
  ['اگست', 8], ['جولای', 7], ['جون', 6], ['می', 5], ['مه', 5], ['اپریل', 4], ['فبروری', 2],
]; // biome-ignore format: a table

const NOISE = ['at', 'on', 'of', 'the', 'de', 'del', 'di', 'в', 'г', 'года', 'год', 'ж', 'жылы', 'жылғы', 'жыл', 'yil', 'yili', 'йил', 'йили', 'соли', 'ساعت', 'سال', 'مورخ', 'عند', 'الساعة', 'м', 'th', 'st', 'nd', 'rd', 'uhr', 'um', 'à', 'ý', 'y', 'د', 'ه', 'ش', 'هش', 'ه.ش', 'klo', 'alle']; // biome-ignore format: one glance

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
const digit = (c: string) => String((c.charCodeAt(0) & 0xf) - (c.charCodeAt(0) >= 0x966 ? 6 : 0));

/** One spelling for all: western digits, lower case, no accents, no joiners or direction marks, Persian letters for Arabic ones. */
export const fold = (text: string): string =>
  text
    .replace(DIGITS, digit)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff\u0640ʻʼ‘’'`´]/gu, '')
    .normalize('NFC')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

let table: Map<string, Word> | undefined;

function add(words: Map<string, Word>, name: string, word: Word) {
  const key = fold(name).replace(/[.,]/g, '').trim();
  if (key && !/\d/.test(key) && !words.has(key)) words.set(key, word);
}

function addMonths(words: Map<string, Word>, locale: string, calendar: 'gregory' | 'persian') {
  for (let month = 1; month <= 12; month++) {
    // The 25th of a Gregorian month lies in the solar month that began in it or the month before.
    const day =
      calendar === 'gregory' ? new Date(Date.UTC(2025, month - 1, 15)) : new Date(Date.UTC(2025, month + 1, 28));
    for (const style of ['long', 'short'] as const)
      for (const extra of [{}, { day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, {
          month: style,
          timeZone: 'UTC',
          ...extra,
        });
        const name = format.formatToParts(day).find((p) => p.type === 'month')?.value ?? '';
        add(words, name, { kind: 'month', calendar, month });
      }
  }
}

function build(): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const locale of LOCALES) addMonths(words, locale, 'gregory');
  for (const [name, month] of MORE) add(words, name, { kind: 'month', calendar: 'gregory', month });
  for (const locale of SOLAR) addMonths(words, locale, 'persian');
  for (const locale of LOCALES) {
    for (let day = 1; day <= 7; day++)
      for (const style of ['long', 'short'] as const)
        add(
          words,
          new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2025, 5, day))),
          { kind: 'weekday' },
        );
    for (const [hour, kind] of [
      [3, 'am'],
      [15, 'pm'],
    ] as const) {
      const parts = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' }).formatToParts(
        new Date(Date.UTC(2025, 5, 1, hour)),
      );
      add(words, parts.find((p) => p.type === 'dayPeriod')?.value ?? '', { kind });
    }
  }
  for (const [name, kind] of [
    ['오전', 'am'],
    ['오후', 'pm'],
    ['上午', 'am'],
    ['下午', 'pm'],
    ['ص', 'am'],
    ['م', 'pm'],
    ['ق.ظ', 'am'],
    ['ب.ظ', 'pm'],
    ['am', 'am'],
    ['pm', 'pm'],
  ] as const)
    add(words, name, { kind });
  for (const name of NOISE) add(words, name, { kind: 'noise' });
  return words;
}

/** What a folded word means; a beginning of at least three letters that fits months of one number only is taken too. */
export function readWord(word: string): Word | undefined {
  table ??= build();
  const exact = table.get(word);
  if (exact || word.length < 3) return exact;
  const fits = new Map<string, Word>();
  for (const [name, meaning] of table)
    if (name.startsWith(word) && meaning.kind !== 'noise')
      fits.set(meaning.kind === 'month' ? `${meaning.calendar}${meaning.month}` : meaning.kind, meaning);
  return fits.size === 1 ? [...fits.values()][0] : undefined;
}
