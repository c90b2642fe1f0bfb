import { DateTime } from 'luxon';
import { fromSolar } from './solar.ts';
import { fold, readWord } from './words.ts';
import { readZone, type Zone } from './zones.ts';

export interface DateOptions {
  /** BCP 47; decides between day and month where a date is written in figures with slashes. */
  readonly language?: string | null;
  /** IANA name of the zone of times that state none; UTC where left out. */
  readonly zone?: string | undefined;
}

/**
 * A date of a feed in any of the ways that feeds write them: RFC 822, ISO 8601, asctime, months by name in some forty
 * languages, Gregorian or solar Hijri, figures of any script.
 * @returns ISO 8601 in UTC with seconds; null for what cannot be (31 June, hour 25) and for what could be two days
 */
export function parseDate(text: string | null | undefined, options: DateOptions = {}): string | null {
  if (!text || text.length > 200) return null;
  const trimmed = text.trim();
  const common = byUsual(trimmed);
  if (common !== undefined) return common;
  const folded = fold(trimmed);
  return folded === '' ? null : (byIso(folded, options) ?? byWords(folded, options));
}

interface Moment {
  readonly day: readonly [number, number, number];
  readonly time?: readonly [number, number, number];
  readonly zone?: Zone | undefined;
}

function instant({ day, time = [0, 0, 0], zone }: Moment, options: DateOptions): string | null {
  const [year, month, date] = day;
  const [hour, minute, second] = time;
  const where = zone && 'name' in zone ? zone.name : zone ? 'UTC' : (options.zone ?? 'UTC');
  const local = DateTime.fromObject({ year, month, day: date, hour, minute, second }, { zone: where });
  if (!local.isValid) return null;
  const shifted = zone && 'minutes' in zone ? local.minus({ minutes: zone.minutes }) : local;
  return shifted.toUTC().toISO({ suppressMilliseconds: true });
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const RFC822 = /^(?:[a-z]{3},? ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) (gmt|utc|z|[+-]\d{4})$/i;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The two forms that nine feeds of ten write, without detours; undefined where the text has another form. */
function byUsual(text: string): string | null | undefined {
  const a = RFC822.exec(text);
  const b = a ? null : RFC3339.exec(text);
  const m = a ?? b;
  if (!m) return undefined;
  const month = a ? MONTHS.indexOf(a[2]!.toLowerCase()) : Number(m[2]) - 1;
  const [date, year] = a ? [Number(a[1]), Number(a[3])] : [Number(m[3]), Number(m[1])];
  const [hour, minute, second] = [Number(m[4]), Number(m[5]), Number(m[6])];
  if (month < 0 || year < 1500) return undefined;
  const zone = readZone(m[7]!);
  if (!zone || !('minutes' in zone) || hour > 23 || minute > 59 || second > 59) return null;
  const local = new Date(Date.UTC(year, month, date, hour, minute, second));
  if (local.getUTCMonth() !== month || local.getUTCDate() !== date) return null;
  return iso(local.getTime() - zone.minutes * 60_000);
}

const iso = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');

const ISO =
  /^(\d{4})-?(?:(\d{2})(?:-?(\d{2}))?)?(?:[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(z|utc|[+-]\d{1,2}:?\d{2}|[+-]\d{2})?)?$/;
/** feedparser's relatives: a century left out, a leading zero too many. */
const SHORT = /^(?:-(\d{2})-?(\d{2})|(\d{2})(\d{2})(\d{2})|(\d{2})-(\d{2})-(\d{2}))$/;

function byIso(text: string, options: DateOptions): string | null | undefined {
  const m = ISO.exec(text.replace(/^(\d{4})-0(\d{2})-/, '$1-$2-'));
  // Six figures are a year and a month, or else a year of two figures, a month and a day.
  if (m && !/^0\d{5}$/.test(text)) {
    const zone = m[7] ? readZone(m[7]) : undefined;
    if (m[7] && !zone) return null;
    const [year, month, date] = [Number(m[1]), Number(m[2] ?? 1), Number(m[3] ?? 1)];
    const day = isSolarYear(year) && !m[3] ? undefined : numericDay(year, month, date);
    if (!day) return null;
    const time = m[4] === undefined ? undefined : ([Number(m[4]), Number(m[5]), Number(m[6] ?? 0)] as const);
    return instant({ day, ...(time ? { time } : {}), zone }, options);
  }
  const s = SHORT.exec(text);
  if (!s) return undefined;
  const [year, month, date] = [s[1] ?? s[3] ?? s[6], s[2] ?? s[4] ?? s[7], s[5] ?? s[8] ?? 1].map(Number) as [
    number,
    number,
    number,
  ];
  return instant({ day: [century(year), month, date] }, options);
}

/** Years that only the solar Hijri calendar counts today: 1921–2040. */
const isSolarYear = (year: number) => year >= 1300 && year < 1420;
/** Years of the lunar Hijri calendar, whose months begin when the moon is seen: no day of it is certain. */
const isLunarYear = (year: number) => year >= 1420 && year < 1500;
/** RFC 2822 §4.3: two digits below 50 are of this century. */
const century = (year: number) => (year < 50 ? 2000 + year : 1900 + year);

interface Parts {
  numbers: string[];
  month?: { calendar: 'gregory' | 'persian'; month: number; at: number };
  time?: [number, number, number];
  half?: 'am' | 'pm';
  zone?: Zone | undefined;
}

const TIME = /(?:^|[\st,،])(\d{1,2})[:٫](\d{1,2})(?:[:٫](\d{1,2}))?(?:[.,]\d+)?(?![\d:])/;
const ZONE = /(?:(?:utc|gmt|z)\s?)?[+-]\d{1,2}:?\d{2}$|(?:utc|gmt)[+-]\d{1,2}$|[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/;

/** Everything else: words and numbers in any order, each of which must be understood. */
function byWords(folded: string, options: DateOptions): string | null {
  const parts: Parts = { numbers: [] };
  let rest = cjk(folded, parts);
  const zoned = /\d:\d\d/.test(rest) ? / ([+-]\d{4}) (\d{4})$/.exec(rest) : null;
  if (zoned) rest = `${rest.slice(0, zoned.index)} ${zoned[2]}`;
  const time = TIME.exec(rest);
  if (/\d:\d/.test(rest) && !time) return null;
  if (time) {
    parts.time = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
    const tail = rest.slice(time.index + time[0].length);
    const zone = ZONE.exec(tail);
    if (zone) {
      parts.zone = readZone(original(zone[0].trim()));
      if (!parts.zone) return null;
    }
    rest = `${rest.slice(0, time.index)} ${zone ? tail.slice(0, zone.index) : tail}`;
  }
  if (zoned) parts.zone = readZone(zoned[1]!);
  if (!readTokens(rest, parts)) return null;
  const day = dayOf(parts, options);
  return day ? instant({ day, ...clock(parts), zone: parts.zone }, options) : null;
}

/** Names of zones were folded to lower case: Asia/Almaty is written again as it is known. */
const original = (zone: string) =>
  zone.includes('/')
    ? zone
        .replace(/(^|[/_])([a-z])/g, (_, a: string, b: string) => a + b.toUpperCase())
        .replace('Etc/Gmt', 'Etc/GMT')
        .replace('Etc/Utc', 'Etc/UTC')
    : zone;

/** 2004年5月28日, 2004년 05월 28일: figures with their units; media of Korea write no zone. */
function cjk(text: string, parts: Parts): string {
  if (/오전|오후|년|월/.test(text)) parts.zone = { minutes: 540 };
  return text.replace(/(\d+)\s?[年년]\s?(\d+)\s?[月월]\s?(\d+)\s?[日일号]/, '$1-$2-$3 ');
}

function clock({ time, half }: Parts): { time?: [number, number, number] } {
  if (!time) return {};
  const [hour, minute, second] = time;
  if (half === 'pm' && hour < 12) return { time: [hour + 12, minute, second] };
  if (half === 'am' && hour === 12) return { time: [0, minute, second] };
  return { time };
}

function readTokens(text: string, parts: Parts): boolean {
  const tokens = text.match(/\d+|[^\d\s,،./\-–—()|:;·•]+(?:\.[^\d\s,،./\-()|:;]+)*/g) ?? [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/^\d/.test(token)) {
      parts.numbers.push(token);
      continue;
    }
    // Months of the Levant have names of two words.
    const pair = readWord(`${token} ${tokens[i + 1] ?? ''}`);
    if (pair) i++;
    const word = pair ?? readWord(token);
    if (word?.kind === 'month') {
      if (parts.month) return false;
      parts.month = { ...word, at: parts.numbers.length };
    } else if (word?.kind === 'am' || word?.kind === 'pm') parts.half = word.kind;
    else if (!word || word.kind === 'noise') {
      const zone = parts.time && !parts.zone ? readZone(token) : undefined;
      if (zone) parts.zone = zone;
      else if (!word) return false;
    }
  }
  return parts.numbers.length > 0 && parts.numbers.length <= 3;
}

function dayOf({ numbers, month }: Parts, options: DateOptions): readonly [number, number, number] | undefined {
  if (month) return namedDay(numbers, month);
  const [a, b, c] = numbers;
  if (numbers.length !== 3) return undefined;
  if (a!.length === 4) return numericDay(Number(a), Number(b), Number(c));
  if (c!.length !== 4) return undefined;
  const [first, second, year] = [Number(a), Number(b), Number(c)];
  if (first > 12) return numericDay(year, second, first);
  if (second > 12) return numericDay(year, first, second);
  // Both could be the month: only languages that always put the day first say which.
  const dayFirst = first === second || (options.language != null && !/^(en|und)/i.test(options.language));
  return dayFirst ? numericDay(year, second, first) : undefined;
}

const numericDay = (year: number, month: number, day: number): readonly [number, number, number] | undefined => {
  if (isLunarYear(year)) return undefined;
  return isSolarYear(year) ? fromSolar(year, month, day) : [year, month, day];
};

function namedDay(
  numbers: string[],
  month: NonNullable<Parts['month']>,
): readonly [number, number, number] | undefined {
  if (numbers.length !== 2) return undefined;
  const [a, b] = numbers as [string, string];
  const yearFirst = a.length > 2;
  const [year, day] = yearFirst ? [a, b] : [b, a];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  const full = year.length === 2 ? century(Number(year)) : Number(year);
  return month.calendar === 'persian' ? fromSolar(full, month.month, Number(day)) : [full, month.month, Number(day)];
}
