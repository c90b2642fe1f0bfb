import type { Wishes } from '../feed.ts';
import { all, type Node, one, textOf } from './tree.ts';

const PERIODS: Record<string, number> = {
  hourly: 3_600,
  daily: 86_400,
  weekly: 604_800,
  monthly: 2_592_000,
  yearly: 31_536_000,
};
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const positive = (text: string | null | undefined): number | null => {
  const n = Number.parseInt(text ?? '', 10);
  return Number.isFinite(n) && n > 0 ? n : null;
};

export interface Told {
  readonly ttl?: string | null;
  readonly period?: string | null;
  readonly frequency?: string | null;
  readonly skipHours?: readonly string[];
  readonly skipDays?: readonly string[];
}

/** How often a feed wants to be read: RSS ttl (minutes), the syndication module, skipHours and skipDays (GMT). */
export function readWishes({ ttl, period, frequency, skipHours = [], skipDays = [] }: Told): Wishes {
  const minutes = positive(ttl);
  const length = PERIODS[period?.trim().toLowerCase() ?? ''];
  const intervals = [minutes ? minutes * 60 : null, length ? length / (positive(frequency) ?? 1) : null].filter(
    (n): n is number => n !== null,
  );
  const hours = skipHours
    .map((h) => Number.parseInt(h, 10))
    .filter((h) => h >= 0 && h <= 24)
    .map((h) => h % 24);
  const days = skipDays.map((d) => DAYS.indexOf(d.trim().toLowerCase())).filter((d) => d >= 0);
  return {
    interval: intervals.length > 0 ? Math.max(...intervals) : null,
    // A feed that skips every hour or day asks for nothing that can be done.
    skipHours: new Set(hours).size < 24 ? [...new Set(hours)] : [],
    skipDays: new Set(days).size < 7 ? [...new Set(days)] : [],
  };
}

export function wishesOf(channel: Node): Wishes {
  const within = (outer: string, inner: string) => all(one(channel, outer) ?? EMPTY, inner).map(textOf);
  return readWishes({
    ttl: textOf(one(channel, 'ttl')),
    period: textOf(one(channel, 'sy:updateperiod')),
    frequency: textOf(one(channel, 'sy:updatefrequency')),
    skipHours: within('skiphours', 'hour'),
    skipDays: within('skipdays', 'day'),
  });
}

const EMPTY: Node = { name: '', attributes: {}, children: [] };
