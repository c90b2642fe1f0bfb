/** Names of firms that no list knows, by what stands around them: another script, a firm's word, a nation, initials. */
import type { Mention, Span } from '#fact';
import { NETWORKS } from './boilerplate.ts';
import { isFirmWord, made } from './firms.ts';
import { near } from './near.ts';
import type { Reading } from './reading.ts';

/** Every name that its surroundings show to be a firm's. They may overlap one another and the known ones. */
export const findNames = (reading: Reading): Mention[] => {
  const places = placesOf(reading);
  return isLatin(reading)
    ? [...namesBeside(reading, CAPITALS, places), ...initialled(reading)]
    : [...foreignRuns(reading, places), ...namesBeside(reading, CAPITALS, places)];
};

const LATIN_RUN =
  /(?<![\p{L}\p{N}@/.#_])\p{Script=Latin}[\p{Script=Latin}\p{N}&'-]*(?:[ ](?:& )?(?=\p{Script=Latin})\p{Lu}[\p{Script=Latin}\p{N}&'-]*)*(?![\p{Script=Latin}@/_]|\.\p{Script=Latin})/gu;
const LATIN = /\p{Script=Latin}/u;
const LARGE = /^\p{Lu}/u;
const OTHER_SCRIPTS = /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}]/gu;
/** Beside the networks: what share lines, times, sums, reports and markets hold. */
const NO_FIRMS: ReadonlySet<string> = new Set(
  'truth google cop gmt utc usd eur gbp cny rub uzs kzt kgs tjs tmt try ipo spo lng cng lpg gdp esg jorc kazrc ai it vip gps qr sms iphone ios android covid covid-19 led ceo cfo ppp epc bot api brent wti fob cif ddp lme tv hd online live news win windows swift iban mri ebitda capex'.split(
    ' ',
  ),
);

/** A Latin name in a text of another script: names of firms keep their letters, endings may be glued to them (BYDнинг). */
const foreignRuns = (reading: Reading, places: readonly Place[]): Mention[] => {
  if (reading.tag === 'zh') return [];
  return [...reading.text.matchAll(LATIN_RUN)].flatMap((match) => {
    const name = match[0].trim().replace(/[-'.]+$/, '');
    const first = name.split(/[ -]/)[0]!.toLowerCase();
    if (!LARGE.test(name) || NETWORKS.has(first) || NO_FIRMS.has(first)) return [];
    const span = { start: match.index, end: match.index + name.length };
    if (!/ /.test(name) && (!/\p{L}{3}/u.test(name) || /\d/.test(name) || !isMarked(reading, span, places))) return [];
    return made(reading, span.start, span.end);
  });
};

/** One word alone is a firm's beside a firm's word or a nation: "корпорация SPIC", "китайская BYD", "Masdar-и Аморат". */
const isMarked = (reading: Reading, span: Span, places: readonly Place[]): boolean => {
  const around = near(places, span, 3);
  if (around.some((one) => one.start < span.end && span.start < one.end)) return false;
  if (around.some((one) => one.nation)) return true;
  const before = LED.exec(reading.text.slice(Math.max(0, span.start - 40), span.start));
  const after = AFTER.exec(reading.text.slice(span.end, span.end + 30))?.[1];
  return [before?.[1], before?.[2], after].some((word) => word !== undefined && isFirmWord(reading, word));
};
const LED = /([\p{L}.]+)(?: (\p{Ll}+))? $/u;

/** The script of a text shows in the letters after its first names. */
const isLatin = (reading: Reading): boolean => {
  const found = reading.text.slice(0, 400).match(OTHER_SCRIPTS);
  return (found?.length ?? 0) <= 20 && LATIN.test(reading.text.slice(0, 400));
};

const WORDS_OF_PLACES: ReadonlySet<string> = new Set([
  'countries',
  'demonyms',
  'places',
  'seats',
  'minerals',
  'goods',
  'calendar',
  'currencies',
]);
/** Stored spans of what is no firm: states, nations, places, goods. */
interface Place extends Span {
  readonly nation: boolean;
}
const placesOf = (reading: Reading): Place[] =>
  reading.hits
    .filter((hit) => WORDS_OF_PLACES.has(hit.heading))
    .map((hit) => ({
      ...reading.folded.span(hit.start, hit.end),
      nation: hit.heading === 'countries' || hit.heading === 'demonyms',
    }))
    .sort((a, b) => a.start - b.start);
const taken = (places: readonly Span[], span: Span): boolean =>
  near(places, span).some((one) => one.start < span.end && span.start < one.end);

const CAPITALS = /(?<![\p{L}\p{N}@/.#_'’ʻ-])\p{Lu}[\p{L}\p{N}&'’ʻ‘-]*(?:[ ](?:& )?\p{Lu}[\p{L}\p{N}&'’ʻ‘-]*){0,5}/gu;
const RIGHT_BEFORE = /([\p{L}.]+) $/u;
const AFTER = /^[»”"]? ([\p{L}.'’ʻ‘]+)/u;

/** "Корпорация SPIC", "Aurubis концерни", "carmaker BYD", "Tebinbuloq kompaniyasi": a capitalised name right at a firm's word. */
const namesBeside = (reading: Reading, runs: RegExp, places: readonly Span[]): Mention[] =>
  [...reading.text.matchAll(runs)].flatMap((match) => {
    const span = shorn(match[0], match.index, places);
    if (!span) return [];
    const name = reading.text.slice(span.start, span.end);
    const first = name.split(/[ -]/)[0]!.toLowerCase();
    if (name.length < 3 || NETWORKS.has(first) || NO_FIRMS.has(first)) return [];
    const before = RIGHT_BEFORE.exec(reading.text.slice(Math.max(0, span.start - 24), span.start))?.[1];
    const after = AFTER.exec(reading.text.slice(span.end, span.end + 30))?.[1];
    const led =
      !HEAD_LAST.has(reading.tag) &&
      before !== undefined &&
      /^\p{Ll}/u.test(before) &&
      LATIN.test(name) &&
      isFirmWord(reading, before);
    const followed = after !== undefined && /^\p{Ll}/u.test(after) && isFirmWord(reading, after);
    return led || (followed && HEAD_LAST.has(reading.tag)) ? made(reading, span.start, span.end) : [];
  });
/** Languages in which the firm's word follows its name. */
const HEAD_LAST: ReadonlySet<string> = new Set(['kk', 'ky', 'uz', 'tk', 'tr']);

/** A run without the nations and places that it begins with ("Xitoyning CAMC Engineering"); none where nothing else is left. */
const shorn = (run: string, at: number, places: readonly Span[]): Span | undefined => {
  const words = [...run.matchAll(/\S+/gu)].map((word) => ({
    start: at + word.index,
    end: at + word.index + word[0].length,
  }));
  const first = words.findIndex((word) => !taken(places, word));
  const last = words.findLastIndex((word) => !taken(places, word));
  return first < 0 ? undefined : { start: words[first]!.start, end: words[last]!.end };
};

const INITIALLED = /((?:\p{Lu}[\p{L}&'’-]+ (?:of |and |for |the )*){1,7})\((\p{Lu}{3,6})\)/gu;
/** "Korea Zinc Smelting (KZS)": a name whose initials follow in brackets. */
const initialled = (reading: Reading): Mention[] =>
  [...reading.text.matchAll(INITIALLED)].flatMap((match) => {
    const words = [...match[1]!.matchAll(/\p{Lu}[\p{L}&'’-]+/gu)];
    const from = words.length - match[2]!.length;
    const own = words.slice(Math.max(0, from));
    if (from < 0 || own.map((word) => word[0][0]).join('') !== match[2]) return [];
    const start = match.index + own[0]!.index;
    return made(reading, start, match.index + match[1]!.trimEnd().length);
  });
