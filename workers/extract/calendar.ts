import type { Hit } from './match.ts';
import { hitsBetween, indexHits, type Places, skipBack, skipForward } from './places.ts';
import type { Reading } from './reading.ts';
import { toGregorian } from './solar.ts';

/** A date as the text tells it, in the Gregorian calendar; folded half-open span. */
export interface Dated {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Told from the article's day: yesterday, last year. */
  readonly shift?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number };
}

interface Part {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** All dates of a text, by start, not overlapping. */
export const readDates = (reading: Reading): Dated[] => {
  const places = indexHits(reading.hits, ['calendar', 'numberWords', 'magnitudes']);
  const found = [...numeric(reading), ...named(reading, places), ...years(reading, places), ...relative(reading)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Dated[] = [];
  for (const date of found) if (!kept.length || date.start >= kept.at(-1)!.end) kept.push(date);
  return kept;
};

const inYears = (n: number) => n >= 1300 && n <= 2150;
/** 1300–1500 are solar Hijri years in this region's press. */
const isSolar = (year: number) => year >= 1300 && year < 1500;

const make = (
  span: { start: number; end: number },
  told: { year?: number | undefined; month?: number | undefined; day?: number | undefined; solar?: boolean },
): Dated | undefined => {
  const { year, month, day } = told;
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
    return undefined;
  const at = { start: span.start, end: span.end };
  if (!told.solar && !(year && isSolar(year)))
    return { ...at, ...(year ? { year } : {}), ...(month ? { month } : {}), ...(day ? { day } : {}) };
  if (!year) return month ? solarWithoutYear(at, month, day) : undefined;
  const g = toGregorian(year, month ?? 4, day ?? 15);
  return { ...at, year: g.year, ...(month ? { month: g.month } : {}), ...(month && day ? { day: g.day } : {}) };
};

/** Day and month of a solar date fall on the same Gregorian day every year, give or take one. */
const solarWithoutYear = (at: { start: number; end: number }, month: number, day: number | undefined): Dated => {
  const g = toGregorian(1404, month, day ?? 15);
  return { ...at, month: g.month, ...(day ? { day: g.day } : {}) };
};

const ISO = /(?<!\d[-./]?)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?![\d])/g;
const DMY = /(?<![\d]|\d[-./])(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/g;
const ZH = /(?<!\d)(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号號])?/g;

/** 2025-11-06, 06.11.2025, 2025年11月6日. */
function* numeric(reading: Reading): Generator<Dated> {
  const { text } = reading.folded;
  const keep = (m: RegExpMatchArray, told: Parameters<typeof make>[1]) =>
    make({ start: m.index!, end: m.index! + m[0].length }, told);
  for (const m of text.matchAll(ISO)) {
    const date = keep(m, { year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) });
    if (date && inYears(Number(m[1]))) yield date;
  }
  for (const m of text.matchAll(DMY)) {
    const swap = Number(m[3]) > 12;
    const date = keep(m, { year: Number(m[4]), month: Number(swap ? m[1] : m[3]), day: Number(swap ? m[3] : m[1]) });
    if (date && inYears(Number(m[4]))) yield date;
  }
  if (reading.tag !== 'zh') return;
  for (const m of text.matchAll(ZH)) {
    if (/个$/.test(m[0])) continue;
    const date = keep(m, {
      year: m[1] ? Number(m[1]) : undefined,
      month: Number(m[2]),
      day: m[3] ? Number(m[3]) : undefined,
    });
    if (date) yield date;
  }
}

const MONTH = /^(month|hijri)-(\d+)$/;
/** Dates around the name of a month. */
function* named(reading: Reading, places: Places): Generator<Dated> {
  for (const hit of reading.hits) {
    const told = hit.heading === 'calendar' ? MONTH.exec(String(hit.is)) : null;
    if (!told) continue;
    const around = monthParts(reading, places, hit);
    const shift = around.year ? undefined : yearShift(places, reading, hit);
    if (!around.day && !around.year && !shift && hit.sense.entry.with?.weak === true) continue;
    const parts = [around.day, around.year, { start: hit.start, end: hit.end }].filter((part) => part !== undefined);
    const span = { start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) };
    const date = make(span, {
      year: around.year?.value,
      month: Number(told[2]),
      day: around.day?.value,
      solar: told[1] === 'hijri' && !(around.year && around.year.value > 1500),
    });
    if (date)
      yield shift
        ? {
            ...date,
            start: Math.min(date.start, shift.start),
            end: Math.max(date.end, shift.end),
            shift: { unit: 'year', by: Number(/[+-]\d+/.exec(String(shift.is))![0]) },
          }
        : date;
  }
}

/** July of last year. */
const yearShift = (places: Places, reading: Reading, hit: Hit): Hit | undefined => {
  const beside = [
    ...skipForward(reading, hit.end).flatMap((at) => places.startingAt(at)),
    ...skipBack(reading, hit.start).flatMap((at) => places.endingAt(at)),
  ];
  return beside.find((one) => /^year[+-]\d+$/.test(String(one.is)));
};

interface Around {
  readonly day?: Part | undefined;
  readonly year?: Part | undefined;
}
const monthParts = (reading: Reading, places: Places, hit: Hit): Around => {
  const left = numberBefore(reading, places, hit.start);
  const right = numberAfter(reading, places, hit.end);
  const isDay = (part?: Part) => part !== undefined && part.value >= 1 && part.value <= 31;
  const isYear = (part?: Part) => part !== undefined && inYears(part.value);
  if (isDay(left)) {
    const before = numberBefore(reading, places, left!.start);
    return { day: left, year: isYear(right) ? right : isYear(before) ? before : undefined };
  }
  if (isDay(right)) {
    const after = numberAfter(reading, places, right!.end);
    return { day: right, year: isYear(after) ? after : isYear(left) ? left : undefined };
  }
  return { year: isYear(right) ? right : isYear(left) ? left : undefined };
};

/** Between a month and its numbers: spaces, a comma, an ordinal ending, "of", the word for year. */
const GLUE = 14;
const numberBefore = (reading: Reading, places: Places, at: number): Part | undefined => {
  const { text } = reading.folded;
  let end = at;
  for (let i = 0; i < 4 && at - end <= GLUE; i++) {
    while (end > 0 && /[ ,،.\-–'()]/.test(text[end - 1]!) && at - end <= GLUE) end--;
    const digits = /(?<![\d.,/:])\d{1,4}$/.exec(text.slice(Math.max(0, end - 6), end));
    if (digits) return { value: Number(digits[0]), start: end - digits[0].length, end };
    const words = places.endingAt(end);
    const ordinal = words.find((hit) => hit.sense.entry.with?.n !== undefined);
    if (ordinal) return { value: Number(ordinal.sense.entry.with!.n), start: ordinal.start, end };
    const link = words.filter((hit) => LINKS.has(String(hit.is))).sort((a, b) => a.start - b.start)[0];
    if (!link) return undefined;
    end = link.start;
  }
  return undefined;
};
const numberAfter = (reading: Reading, places: Places, at: number): Part | undefined => {
  const { text } = reading.folded;
  let start = at;
  for (let i = 0; i < 4 && start - at <= GLUE; i++) {
    while (start < text.length && /[ ,،.\-–'(]/.test(text[start]!) && start - at <= GLUE) start++;
    const digits = /^\d{1,4}(?![\d:]|[.,/]\d)/.exec(text.slice(start, start + 7));
    if (digits) return { value: Number(digits[0]), start, end: start + digits[0].length };
    const words = places.startingAt(start);
    const ordinal = words.find((hit) => hit.sense.entry.with?.n !== undefined);
    if (ordinal) return { value: Number(ordinal.sense.entry.with!.n), start, end: ordinal.end };
    const link = words.filter((hit) => LINKS.has(String(hit.is))).sort((a, b) => b.end - a.end)[0];
    if (!link) return undefined;
    start = link.end;
  }
  return undefined;
};
const LINKS: ReadonlySet<string> = new Set(['year', 'ordinal', 'on', 'day', 'era', 'month']);

/** Years that a word, a preposition or their own shape tells. */
function* years(reading: Reading, places: Places): Generator<Dated> {
  const { text } = reading.folded;
  for (const m of text.matchAll(/(?<![\d.,$€£¥#+/:'-]|\d )\d{4}(?![\d%+:]|[.,/]\d| \d{3}(?!\d))/g)) {
    const value = Number(m[0]);
    const start = m.index;
    const end = start + 4;
    if (!inYears(value)) continue;
    const word = skipForward(reading, end)
      .flatMap((at) => places.startingAt(at))
      .find((hit) => hit.is === 'year' || hit.is === 'ordinal');
    const lead = skipBack(reading, start)
      .flatMap((at) => places.endingAt(at))
      .find((hit) => hit.is === 'year' || hit.is === 'on' || hit.is === 'since' || hit.is === 'until');
    if (!word && !lead && !(value >= 1950 && value <= 2060 && plain(reading, end))) continue;
    const date = make({ start: lead?.is === 'year' ? lead.start : start, end: word?.end ?? end }, { year: value });
    if (date) yield date;
  }
}

/** A bare year stands before the clause's end or a word that is no unit or counted thing. */
const plain = (reading: Reading, end: number): boolean =>
  !hitsBetween(reading, end, end + 1).some((hit) => COUNTED.has(hit.heading) && hit.is !== 'other:year');
const COUNTED: ReadonlySet<string> = new Set(['units', 'currencies', 'goods', 'magnitudes']);

const SHIFT = /^(day|week|months|year)([+-]\d+)$/;
function* relative(reading: Reading): Generator<Dated> {
  for (const hit of reading.hits) {
    const told = hit.heading === 'calendar' ? SHIFT.exec(String(hit.is)) : null;
    if (!told) continue;
    const unit = told[1]!.replace(/s$/, '') as 'day' | 'week' | 'month' | 'year';
    yield { start: hit.start, end: hit.end, shift: { unit, by: Number(told[2]) } };
  }
}
