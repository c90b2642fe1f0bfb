/** The pictures that go with a digest and a timeline, in the reader's language, each with words for those who cannot see it. */
import { bundledRates } from '#compare';
import type { Fact } from '#fact';
import type { Event } from '#ledger';
import type { Speaking } from '../messages/alert.ts';
import { amount, day } from '../messages/amounts.ts';
import { attributeName, type Told as ToldFact } from '../messages/claim.ts';
import type { DigestView } from '../messages/digest.ts';
import { kindName, type Story, storyName, tagName } from '../messages/names.ts';
import type { Attachment } from '../platform.ts';
import { drawBars } from './bars.ts';
import { drawCourse, type Strip, type Told } from './course.ts';

/** A story with its newest claims. */
export interface Worth {
  readonly story: Story;
  readonly facts: readonly (ToldFact & Pick<Fact, 'attribute'>)[];
}

const BARS = 8;
const STRIPS = 3;
const DAYS = 6;

/** The pictures of a digest: none where there is too little to set side by side. */
export async function digestPictures(speaking: Speaking, view: DigestView): Promise<Attachment[]> {
  const chart = await dealsChart(speaking, view.stories, view.to);
  return chart ? [chart] : [];
}

/** Deals by mineral (or kind of goods) and value in US dollars; undefined where fewer than two can be set side by side. */
export async function dealsChart(
  speaking: Speaking,
  deals: readonly Worth[],
  at: string,
): Promise<Attachment | undefined> {
  const { voice } = speaking;
  const { words } = voice;
  const sums = new Map<string, { usd: number; deals: number }>();
  for (const deal of deals) {
    const usd = worth(deal.facts, at.slice(0, 7));
    const name = themeOf(speaking, deal.story);
    if (!usd || !name) continue;
    const known = sums.get(name) ?? { usd: 0, deals: 0 };
    sums.set(name, { usd: known.usd + usd, deals: known.deals + 1 });
  }
  const longest = [...sums].sort(([, a], [, b]) => b.usd - a.usd).slice(0, BARS);
  if (longest.length < 2) return undefined;
  const bars = longest.map(([name, sum]) => ({
    name,
    size: sum.usd,
    told: `${amount(words, { value: rounded(sum.usd), unit: 'USD', hedge: 'exact' })} · ${words.text('chart-deals', { count: sum.deals })}`,
  }));
  const title = words.text('chart-by-mineral');
  const data = await drawBars({ title, direction: words.direction, bars });
  return {
    name: 'deals.png',
    mime: 'image/png',
    data,
    alt: `${title}: ${bars.map((b) => `${b.name} – ${b.told}`).join('; ')}`,
  };
}

/** Three digits say all that a bar can show. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** What a deal is worth in US dollars: the newest claim of its value, at the month's rate. */
function worth(facts: readonly ToldFact[], month: string): number | undefined {
  const told = facts.findLast((fact) => fact.attribute === 'value' && typeof fact.value !== 'string');
  if (!told || typeof told.value === 'string' || !told.unit) return undefined;
  const rate = bundledRates.perUsd(told.unit, month);
  const value = typeof told.value === 'number' ? told.value : (told.value[0] + told.value[1]) / 2;
  return rate ? value / rate : undefined;
}

function themeOf({ voice }: Speaking, { clue }: Story): string | undefined {
  const [mineral] = clue?.minerals ?? [];
  if (mineral) return tagName(voice, `mineral:${mineral}`);
  const [goods] = clue?.goods ?? [];
  if (goods) return tagName(voice, `goods:${goods}`);
  return clue?.kind ? (kindName(voice, clue.kind) ?? voice.words.text('kind-other')) : undefined;
}

type Said = Extract<Event, { kind: 'fact' }>;
const SHOWN = ['value', 'stake', 'financing', 'quantity', 'reserve', 'output', 'share', 'trade'];

/** The figures of a story over the days on which they were told; undefined where nothing was told twice. */
export async function courseChart(
  speaking: Speaking,
  story: Story,
  events: readonly Event[],
): Promise<Attachment | undefined> {
  const { voice, reader } = speaking;
  const said = events
    .filter((e): e is Said => e.kind === 'fact' && SHOWN.includes(e.fact.attribute))
    .sort((a, b) => a.at.localeCompare(b.at));
  const dates = [...new Set(said.map((e) => day(voice.words, reader, e.at)))].slice(-DAYS);
  const strips = stripsOf(speaking, said, dates);
  if (strips.length === 0) return undefined;
  const title = storyName(voice, story);
  const data = await drawCourse({ title, direction: voice.words.direction, days: dates, strips });
  const told = strips.map((s) => `${s.name}: ${s.points.map((p) => `${dates[p.day]} ${p.told}`).join(', ')}`);
  return { name: 'timeline.png', mime: 'image/png', data, alt: `${title}. ${told.join('; ')}` };
}

/** The figures that changed, the most changeable first. */
function stripsOf(speaking: Speaking, said: readonly Said[], dates: readonly string[]): Strip[] {
  const { voice, reader } = speaking;
  const groups = new Map<string, Said[]>();
  for (const event of said) {
    const { attribute, holder, by, substance, unit } = event.fact;
    const key = [attribute, holder, by, substance, unit].join('|');
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const distinct = (list: readonly Said[]) => new Set(list.map((e) => String(e.fact.value))).size;
  const many = (list: readonly Said[]) => new Set(list.map((e) => day(voice.words, reader, e.at))).size;
  return [...groups.values()]
    .filter((list) => list.length > 1 && (distinct(list) > 1 || many(list) > 1))
    .sort((a, b) => distinct(b) - distinct(a) || many(b) - many(a) || b.length - a.length)
    .slice(0, STRIPS)
    .map((list) => stripOf(speaking, list, dates));
}

function stripOf({ voice, reader }: Speaking, list: readonly Said[], dates: readonly string[]): Strip {
  const { words } = voice;
  const points = new Map<string, Told>();
  for (const event of list) {
    const column = dates.indexOf(day(words, reader, event.at));
    const { value, unit, hedge } = event.fact;
    if (column < 0 || typeof value === 'string') continue;
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    const told = amount(words, { value, unit: unit ?? '', hedge });
    points.set(`${column} ${low} ${high}`, { day: column, low, high, told, disputed: false });
  }
  const all = [...points.values()];
  const apart = (a: Told, b: Told) => a.day === b.day && (a.low > b.high || b.low > a.high);
  const first = list[0]!.fact;
  const named = first.holder
    ? `${attributeName(voice, first.attribute)}: ${first.holder}`
    : attributeName(voice, first.attribute);
  return { name: named, points: all.map((p) => ({ ...p, disputed: all.some((q) => apart(p, q)) })) };
}
