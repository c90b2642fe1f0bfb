import { describe, expect, it } from 'vitest';
import { parseDate } from '../../feeds/parse/dates/index.ts';
import { describeWithPeers, peerCases } from './peers.ts';

type Written = string | [text: string, language: string];
const dates: [iso: string | null, ...written: Written[]][] = [
  [
    '2025-11-06T09:30:00Z',
    'Thu, 06 Nov 2025 14:30:00 +0500',
    'Thu, 6 Nov 2025 09:30:00 GMT',
    '2025-11-06T14:30:00+05:00',
    'Thu, 06 Nov 2025 14:30:00 Asia/Almaty',
    '6 Nov 2025 09:30 UTC',
    'Thu Nov  6 09:30:00 2025',
  ],
  [
    '2025-11-06T14:30:00Z',
    ['6 ноября 2025 г. в 14:30', 'ru'],
    ['6 қараша 2025, 14:30', 'kk'],
    '2025年11月6日 14:30',
    '۱۴۰۴/۰۸/۱۵ - ۱۴:۳۰',
    'پنجشنبه ۱۵ آبان ۱۴۰۴ ساعت ۱۴:۳۰',
  ],
  [
    '2025-11-06T00:00:00Z',
    ['2025-жыл 6-ноябрь', 'ky'],
    ['2025 йил 6 ноябрь', 'uz'],
    '6-noyabr, 2025',
    '6 kasım 2025 Perşembe',
    '٦ نوفمبر ٢٠٢٥',
    '6 تشرين الثاني 2025',
    '۱۵ آبان ۱۴۰۴',
    '15 عقرب 1404',
    'د ۱۴۰۴ لړم ۱۵',
    ['06/11/2025', 'ru'],
  ],
  ['2025-11-25T00:00:00Z', '25/11/2025', '11/25/2025', ['25/11/2025', 'en']],
];

describe.each(dates)('%s', (iso, ...written) => {
  it.each(written.map((w) => (typeof w === 'string' ? ([w, null] as const) : w)))('%s (%s)', (text, language) =>
    expect(parseDate(text, { language })).toBe(iso),
  );
});

describe('no date', () => {
  it.each([
    '31 June 2025',
    '30 حوت 1404',
    '2025-11-06T25:00:00Z',
    '2025-02-29',
    'Thu, 06 Nov 2025 14:61:00 GMT',
    'yesterday',
    '1447/05/13',
    'Nov 2025 maybe',
    '',
    '6 Nov',
  ])('what cannot be, or says no day: %s', (text) => expect(parseDate(text)).toBeNull());
  it('what could be two days', () => expect(parseDate('06/11/2025', { language: 'en' })).toBeNull());
});

describe('a zone for times that state none', () => {
  it('is used', () => expect(parseDate('2025-11-06 14:30', { zone: 'Asia/Tashkent' })).toBe('2025-11-06T09:30:00Z'));
  it('gives way to a stated one', () =>
    expect(parseDate('2025-11-06 14:30Z', { zone: 'Asia/Tashkent' })).toBe('2025-11-06T14:30:00Z'));
});

describeWithPeers("feedparser's dates", () => {
  const cases = peerCases<{ parser: string; input: string; expected: string | null }>('feedparser/dates.json');
  // Five figures may be a year and a day of it, or a slip: they are no date here.
  const gaps = new Set(['03335']);
  it.each(cases.map((c) => [c.input, c.expected] as const))('%s', (input, expected) => {
    const time = (date: string | null) => (date === null ? null : Date.parse(date));
    if (gaps.has(input)) expect(parseDate(input)).toBeNull();
    else expect(time(parseDate(input))).toBe(time(expected));
  });
});
