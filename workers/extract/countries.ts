/** Sovereign states (and XK, PS, TW, EU) by name, adjective, people, or a capital that plainly stands for its government. */
import type { Mention } from '#fact';
import type { Tongue } from '#lexicon';
import { capitalsAgree } from './capitals.ts';
import { catalogueOf } from './catalogue.ts';
import { foldForm } from './fold.ts';
import type { Hit } from './match.ts';
import { near } from './near.ts';
import { quote, type Reading } from './reading.ts';

/**
 * Every mention of a country, in text order; `id` is its ISO 3166-1 alpha-2 code. Not the name of a currency (US dollars), not a capital in
 * which people merely meet; country words inside names of organisations do count.
 */
export const findCountries = (reading: Reading): Mention[] => {
  const organisations = reading.hits.filter((hit) => hit.heading === 'organisations');
  const currencies = reading.hits.filter((hit) => hit.heading === 'currencies');
  const mentions: Mention[] = [];
  for (const hit of reading.hits) {
    if (!HEADINGS.has(hit.heading)) continue;
    const words = quote(reading, hit.start, hit.end);
    const why = rejected(reading, hit, { stored: words.quote, organisations, currencies });
    reading.trace?.({
      rule: `countries.${hit.heading}`,
      quote: words.quote,
      verdict: why ? 'rejected' : 'fired',
      ...(why ? { why } : {}),
    });
    if (!why) mentions.push({ ...words, kind: 'country', id: String(hit.is), name: nameOf(reading, String(hit.is)) });
  }
  return mentions;
};

const WORD = /\p{L}{3}/u;
const COMPOUND = /^-[\p{L}\d]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;
const ATTACHED = /\p{L}+$/u;
const HEADINGS: ReadonlySet<string> = new Set(['countries', 'demonyms', 'seats', 'short']);

interface Around {
  readonly stored: string;
  readonly organisations: readonly Hit[];
  readonly currencies: readonly Hit[];
}

const rejected = (reading: Reading, hit: Hit, around: Around): string | undefined => {
  if (!capitalsAgree(hit.sense.form, around.stored)) return 'written small';
  if (near(around.currencies, hit, 1).some((one) => ofCurrency(reading, hit, one))) return 'part of a currency';
  if (hit.heading === 'short') return inList(reading, hit) ? undefined : 'one letter, in no list';
  if (hit.heading !== 'seats') return undefined;
  if (
    near(around.organisations, hit).some(
      (one) => one.start <= hit.start && one.end >= hit.end && one.end - one.start > hit.end - hit.start,
    )
  )
    return 'a city in the name of an organisation';
  return venue(reading, hit);
};

/** "US dollars", "доллары США": the country whose currency stands right beside it, or any adjective before a currency's name. */
const ofCurrency = (reading: Reading, hit: Hit, currency: Hit): boolean => {
  if (currency.start <= hit.start && currency.end >= hit.end)
    return currency.end - currency.start > hit.end - hit.start || counted(reading, currency);
  const { text } = reading.folded;
  if (!WORD.test(text.slice(currency.start, currency.end))) return false;
  const own = String(currency.is).startsWith(String(hit.is));
  const before = currency.start >= hit.end && text.slice(hit.end, currency.start).trim() === '';
  const after = hit.start >= currency.end && text.slice(currency.end, hit.start).trim() === '';
  return own ? before || after : before && hit.heading === 'demonyms';
};

/** ۴۰۰ هزار افغانی: the word is the name of a people too, but right after a number it is money. */
const counted = (reading: Reading, { start }: Hit): boolean =>
  near(reading.hits, { start: start - 1, end: start }).some(
    (one) =>
      one.end >= start - 1 && one.end <= start && (one.heading === 'magnitudes' || one.heading === 'numberWords'),
  ) || /\d ?$/.test(reading.folded.text.slice(Math.max(0, start - 2), start));

/** 哈、吉、塔: a one-letter name with its like on one side. */
const inList = (reading: Reading, hit: Hit): boolean =>
  near(reading.hits, hit, 1).some(
    (other) =>
      other.heading === 'short' &&
      (other.end + 1 === hit.start || hit.end + 1 === other.start) &&
      reading.folded.text[Math.min(other.end, hit.end)] === '、',
  );

const tongueOf = (reading: Reading): Tongue | undefined =>
  reading.lexicon.tongues.find(({ id }) => id === reading.language) ??
  reading.lexicon.tongues.find(({ id }) => id.split('-')[0] === reading.tag);

const WINDOW = 24;
/** Does the text only meet there? By the words around it, its case ending, or its place in a dateline. */
const venue = (reading: Reading, hit: Hit): string | undefined => {
  const signs = tongueOf(reading)?.venue;
  const { text } = reading.folded;
  const before = text.slice(Math.max(0, hit.start - WINDOW), hit.start);
  const after = text.slice(hit.end, hit.end + WINDOW);
  if (dateline(reading, before, after)) return 'a dateline';
  if (COMPOUND.test(after)) return 'part of a compound';
  if (!signs) return undefined;
  const spaced = reading.matcher.boundary(reading.folded, hit.start) && reading.tag !== 'zh';
  const attached = spaced ? undefined : ATTACHED.exec(before)?.[0];
  if (signs.before.some((word) => (attached ? attached === foldForm(word) : endsIn(before, word, spaced))))
    return 'a place to be in';
  if (signs.after.some((word) => beginsWith(after, word, spaced))) return 'a city';
  const ending = text.slice(hit.stem, hit.end).replace(/^['-]/, '');
  if (ending && signs.endings.some((one) => foldForm(one) === ending)) return 'a place to be in (case)';
  return undefined;
};

const endsIn = (before: string, word: string, spaced: boolean): boolean => {
  const sign = foldForm(word);
  if (!spaced) return before.endsWith(sign);
  const rest = before.trimEnd();
  return rest.length < before.length && rest.endsWith(sign) && !LETTER_OR_DIGIT.test(rest.at(-1 - sign.length) ?? ' ');
};
const beginsWith = (after: string, word: string, spaced: boolean): boolean => {
  const sign = foldForm(word);
  if (!spaced || !BEGINS_WITH_LETTER.test(sign)) return after.trimStart().startsWith(sign);
  const rest = after.trimStart();
  if (sign.endsWith('~')) return rest.startsWith(sign.slice(0, -1));
  return rest.startsWith(sign) && !BEGINS_WITH_LETTER.test(rest.slice(sign.length));
};

const DAY_FOLLOWS = /^, (\d|\p{L}+ \d|\p{L}+, )/u;
/** "TASHKENT, September 22 –", "АСТАНА. 7 ноября": a city that opens a paragraph and is cut off from it. */
const dateline = (reading: Reading, before: string, after: string): boolean => {
  const opens = before === '' || /\n\s*$/.test(before) || /[.!?] $/.test(before);
  return opens && (/^ ?[(–/.]/.test(after) || DAY_FOLLOWS.test(after) || (/^ ?- /.test(after) && reading.tag !== 'zh'));
};

const nameOf = (reading: Reading, code: string): string =>
  catalogueOf(reading.lexicon).countries.get(code)?.name ?? code;
