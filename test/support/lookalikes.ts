import type { Clue, Fact } from '#fact';
import { clue, fact } from './claims.ts';

/** One case of the bench: what two articles (or one) tell of a deal. */
export interface Case {
  readonly kind: string;
  readonly languages: readonly [string, string];
  readonly dates: readonly [string | null, string | null];
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
  /** The second article is a copy of the first, word for word. */
  readonly copy?: boolean;
}

const LANGUAGES = ['ps', 'prs', 'fa', 'ar', 'uz-Cyrl', 'uz-Latn', 'kk', 'ky', 'tg', 'tk', 'ru', 'en', 'tr', 'zh'];

/** Deterministic numbers (mulberry32), so that a failing case can be run again by its number. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

export interface Draw {
  readonly between: (low: number, high: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly deal: Clue;
  readonly rival: Clue;
}

const MINES = [['tungsten', 'KZ'], ['gold', 'KG'], ['silver', 'TJ'], ['uranium', 'UZ'], ['copper', 'AF'], ['lithium', 'KZ'], ['antimony', 'TJ'], ['graphite', 'UZ']] as const; // biome-ignore format: a list
const PARTNERS = ['US', 'CN', 'TR', 'FR', 'KR', 'AE'];

const draw = (seed: number): Draw => {
  const roll = dice(seed);
  const of = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const [mineral, home] = of(MINES);
  const partner = of(PARTNERS);
  const rivalFrom = of(PARTNERS.filter((country) => country !== partner));
  const base = { minerals: [mineral], kind: 'deal' };
  return {
    between: (low, high) => Math.round(low + roll() * (high - low)),
    of,
    deal: clue({
      ...base,
      organisations: [`~firm-${seed}`, `~state-miner-${home}`],
      countries: [home, partner],
      places: [`~mount-${seed}`],
    }),
    rival: clue({
      ...base,
      organisations: [`~rival-${seed}`, `~state-miner-${home}`],
      countries: [home, rivalFrom],
      places: [`~valley-${seed}`],
    }),
  };
};

type Maker = (d: Draw) => { a: readonly Fact[]; b: readonly Fact[]; dates?: Case['dates']; copy?: boolean };
const DAY = ['2025-11-07', '2025-11-08'] as const;
const usd = (d: Draw, value: number, over: Partial<Fact> = {}): Fact =>
  fact({ attribute: 'value', value, unit: 'USD', clue: d.deal, ...over });
const on =
  (d: Draw) =>
  (attribute: Fact['attribute'], value: Fact['value'], over: Partial<Fact> = {}): Fact =>
    fact({ attribute, value, clue: d.deal, ...over });
const part = (c: Clue, name: string): Clue => ({ ...c, part: name });

/** The stay-silent list of LEDGER.md. */
export const SILENT: Readonly<Record<string, Maker>> = {
  rounding: (d) => { const n = d.between(1100, 9900) * 1e6; return { a: [usd(d, n)], b: [usd(d, Number(n.toPrecision(2)))] }; },
  'up to': (d) => { const n = d.between(20, 90); return { a: [on(d)('quantity', n, { unit: 'aircraft' })], b: [on(d)('quantity', n, { unit: 'aircraft', hedge: 'atMost' })] }; },
  'more than': (d) => { const n = d.between(10, 90) * 1e9; return { a: [usd(d, n, { hedge: 'atLeast' })], b: [usd(d, n)] }; },
  about: (d) => { const n = d.between(10, 90) * 1e7; return { a: [usd(d, n, { hedge: 'about' })], b: [usd(d, n * 1.06)] }; },
  'a range around it': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, [n * 0.9, n * 1.1] as const as never)], b: [usd(d, n)] }; },
  'converted in the text': (d) => { const n = d.between(10, 90) * 1e7; return { a: [usd(d, n, { also: [{ value: n * 0.83, unit: 'EUR' }] })], b: [usd(d, n * 0.83, { unit: 'EUR' })] }; },
  "converted at the day's rate": (d) => { const n = d.between(11, 89) * 1e7; const [unit, rate] = d.of([['EUR', 0.866], ['KZT', 529], ['UZS', 12020], ['CNY', 7.12], ['RUB', 80.6], ['KGS', 87.4]] as const); return { a: [usd(d, n)], b: [usd(d, Number((n * rate).toPrecision(3)), { unit })] }; },
  'tonnes and kilograms': (d) => { const n = d.between(100, 900) / 10; const o = { substance: 'metal', period: '2024' }; return { a: [on(d)('output', n, { unit: 't/yr', ...o })], b: [on(d)('output', n * 1000, { unit: 'kg/yr', ...o })] }; },
  'oxide and metal': (d) => { const n = d.between(100, 900) * 1e3; const w = { ...d.deal, minerals: ['tungsten'] }; return { a: [on(d)('reserve', n, { unit: 't', substance: 'metal', clue: w })], b: [on(d)('reserve', Math.round(n * 1.261), { unit: 't', substance: 'wo3', clue: w })] }; },
  'ore and metal': (d) => { const n = d.between(100, 900) * 1e3; return { a: [on(d)('reserve', n, { unit: 't', substance: 'metal' })], b: [on(d)('reserve', n * 230, { unit: 't', substance: 'ore' })] }; },
  'firm and all': (d) => { const n = d.between(12, 40); return { a: [on(d)('quantity', n, { unit: 'locomotives' })], b: [on(d)('quantity', n - 5, { unit: 'locomotives', clue: part(d.deal, 'firm') })] }; },
  'part and whole': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n / 4, { clue: part(d.deal, 'first-stage') })] }; },
  'company and country': (d) => ({ a: [on(d)('party', 'Kazakhstan'), on(d)('party', 'Cove')], b: [on(d)('party', 'Tau-Ken Samruk'), on(d)('party', 'Cove')] }),
  'year and year': (d) => { const n = d.between(20, 90) * 1e3; return { a: [on(d)('output', n, { unit: 't/yr', substance: 'metal', period: '2023' })], b: [on(d)('output', n * 1.6, { unit: 't/yr', substance: 'metal', period: '2024' })] }; },
  'plan and result': (d) => { const n = d.between(20, 90) * 1e3; const o = { unit: 't/yr', substance: 'metal', period: '2024' }; return { a: [on(d)('output', n, { ...o, modality: 'planned' })], b: [on(d)('output', n * 0.7, { ...o, modality: 'actual' })] }; },
  'another attribute': (d) => { const n = d.between(41, 89) * 1e3; return { a: [on(d)('reserve', n, { unit: 't', substance: 'metal' })], b: [on(d)('output', n - 1000, { unit: 't', substance: 'metal', period: '2030' })] }; },
  'another deal': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n * 3, { clue: d.rival }), on(d)('status', 'completed', { clue: d.rival })] }; },
  'one round number twice': (d) => ({ a: [usd(d, 1e11)], b: [usd(d, 1e11, { clue: d.rival, unit: 'USD' })] }),
  'sums reconcile': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n), usd(d, n * 0.6, { clue: part(d.deal, 'loan') }), usd(d, n * 0.4, { clue: part(d.deal, 'equity') })] }; },
  'name variants': (d) => { const n = d.between(51, 90); return { a: [on(d)('stake', n, { unit: 'percent', holder: 'Tau-Ken Samruk JSC' })], b: [on(d)('stake', n, { unit: 'percent', holder: 'Тау-Кен Самрук' })] }; },
  'two holders': (d) => { const n = d.between(51, 90); return { a: [on(d)('stake', n, { unit: 'percent', holder: 'Cove Capital' })], b: [on(d)('stake', 100 - n, { unit: 'percent', holder: 'Tau-Ken Samruk' })] }; },
  'two lenders': (d) => { const n = d.between(20, 90) * 1e7; return { a: [on(d)('financing', n, { unit: 'USD', by: 'EBRD' })], b: [on(d)('financing', n * 2, { unit: 'USD', by: 'Asian Development Bank' })] }; },
  copies: (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n * 2)], copy: true }; },
  history: (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n), usd(d, n * 0.5), usd(d, n * 0.7)] }; },
  'one stage, two words': (d) => ({ a: [on(d)('status', d.of(['announced', 'agreed']))], b: [on(d)('status', 'signed')] }),
  'no dates, two estimates': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n * 1.7)], dates: [null, null] }; },
  'month and day': (d) => ({ a: [on(d)('date', '2025-11')], b: [on(d)('date', '2025-11-06')] }),
  'two measures': (d) => ({ a: [on(d)('quantity', d.between(300, 900), { unit: 'MW' })], b: [on(d)('quantity', d.between(300, 900), { unit: 'km' })] }),
}; // biome-ignore format: a dictionary

/** The raise list; the attribute under which it must be raised. */
export const RAISED: Readonly<Record<string, Maker>> = {
  'value: apart': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n * d.of([1.4, 1.9, 2.5, 0.6]))] }; },
  'value: against a range': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, [n * 1.3, n * 2] as const as never)] }; },
  'value: moved within a year': (d) => { const n = d.between(20, 90) * 1e7; return { a: [usd(d, n)], b: [usd(d, n * 1.5)], dates: ['2024-03-01', '2025-02-01'] }; },
  'stake: apart': (d) => { const n = d.between(51, 80); return { a: [on(d)('stake', n, { unit: 'percent', holder: 'Cove' })], b: [on(d)('stake', n - 15, { unit: 'percent', holder: 'Cove' })] }; },
  'quantity: counts': (d) => { const n = d.between(20, 90); return { a: [on(d)('quantity', n, { unit: 'aircraft' })], b: [on(d)('quantity', n + 3, { unit: 'aircraft' })] }; },
  'financing: one lender, two sums': (d) => { const n = d.between(20, 90) * 1e7; return { a: [on(d)('financing', n, { unit: 'USD', by: 'EXIM Bank' })], b: [on(d)('financing', n * 1.6, { unit: 'USD', by: 'EXIM Bank' })] }; },
  'output: one year, two figures': (d) => { const n = d.between(2000, 9000) / 10; const o = { unit: 'kg', substance: 'gold', period: '2010' }; return { a: [on(d)('output', n, o)], b: [on(d)('output', n + 12.3, o)] }; },
  'reserve: apart': (d) => { const n = d.between(100, 900) * 1e3; return { a: [on(d)('reserve', n, { unit: 't', substance: 'metal' })], b: [on(d)('reserve', n * 1.7, { unit: 't', substance: 'metal' })] }; },
  'trade: apart': (d) => { const n = d.between(21, 89) * 1e8; return { a: [on(d)('trade', n, { unit: 'USD' })], b: [on(d)('trade', n * 1.4, { unit: 'USD' })] }; },
  'share: apart': (d) => { const n = d.between(20, 60); const o = { unit: 'percent', scope: 'world output', period: '2024' }; return { a: [on(d)('share', n, o)], b: [on(d)('share', n + 15, o)] }; },
  'status: hope and fact': (d) => ({ a: [on(d)('status', d.of(['hoped', 'negotiating']))], b: [on(d)('status', 'completed')] }),
  'status: step back': (d) => ({ a: [on(d)('status', 'completed')], b: [on(d)('status', 'hoped')], dates: ['2025-11-07', '2025-11-20'] }),
  'status: denied': (d) => ({ a: [on(d)('status', d.of(['agreed', 'signed', 'completed']))], b: [on(d)('status', 'denied')] }),
  'status: cancelled': (d) => ({ a: [on(d)('status', 'signed')], b: [on(d)('status', 'cancelled')], dates: ['2024-11-07', '2025-11-20'] }),
  'status: advanced': (d) => ({ a: [on(d)('status', d.of(['negotiating', 'planned', 'hoped']))], b: [on(d)('status', d.of(['signed', 'completed']))], dates: ['2025-03-07', '2025-11-20'] }),
  'status: rumour': (d) => ({ a: [on(d)('status', 'rumoured')], b: [on(d)('status', d.of(['announced', 'signed']))] }),
  'output: another substance': (d) => { const n = d.between(11, 89) * 1e3; return { a: [on(d)('output', n, { unit: 't/yr', substance: 'metal' })], b: [on(d)('output', n, { unit: 't/yr', substance: 'concentrate' })] }; },
  'reserve: ore for metal': (d) => { const n = d.between(11, 89) * 1e6; return { a: [on(d)('reserve', n, { unit: 't', substance: 'ore' })], b: [on(d)('reserve', n, { unit: 't', substance: 'metal' })] }; },
  'quantity: a part for the whole': (d) => { const n = d.between(321, 989); return { a: [on(d)('quantity', n, { unit: 'km' })], b: [on(d)('quantity', n, { unit: 'km', clue: part(d.deal, 'border-section') })] }; },
  'value: currency': (d) => { const n = d.between(11, 89) * 1e8; return { a: [usd(d, n)], b: [usd(d, n, { unit: d.of(['RUB', 'KZT', 'UZS', 'CNY']) })] }; },
  'financing: thousands dropped': (d) => { const n = d.between(11, 89) * 1e7; return { a: [on(d)('financing', n, { unit: 'USD', by: 'EXIM Bank' })], b: [on(d)('financing', n / 1e6, { unit: 'USD', by: 'EXIM Bank' })] }; },
  'reserve: the country for the mine': (d) => { const n = d.between(110, 890) * 1e3; const land = clue({ kind: 'market', minerals: d.deal.minerals, countries: d.deal.countries.slice(0, 1) }); return { a: [on(d)('reserve', n, { unit: 't' })], b: [on(d)('reserve', n, { unit: 't', clue: land })] }; },
  'date: a day off': (d) => ({ a: [on(d)('date', '2025-11-06')], b: [on(d)('date', '2025-11-07')] }),
  'date: a plan that slips': (d) => ({ a: [on(d)('date', '2026-05', { modality: 'planned', clue: { ...d.deal, kind: 'plant' } })], b: [on(d)('date', '2027-05', { modality: 'planned', clue: { ...d.deal, kind: 'plant' } })], dates: ['2025-01-07', '2025-11-20'] }),
  'value: headline and body': (d) => { const n = d.between(20, 90) * 1e7; return { a: [], b: [usd(d, n, { field: 'title', start: 0 }), usd(d, n * 1.4)] }; },
  'quantity: a part beyond the whole': (d) => { const n = d.between(20, 40); return { a: [], b: [on(d)('quantity', n, { unit: 'aircraft' }), on(d)('quantity', n + 6, { unit: 'aircraft', clue: part(d.deal, 'firm') })] }; },
  'value: parts beyond the sum': (d) => { const n = d.between(20, 90) * 1e7; return { a: [], b: [usd(d, n), usd(d, n * 0.7, { clue: part(d.deal, 'loan') }), usd(d, n * 0.6, { clue: part(d.deal, 'equity') })] }; },
}; // biome-ignore format: a dictionary

/** `each` cases of every kind, the languages in turn. */
export const casesOf = (makers: Readonly<Record<string, Maker>>, each: number): readonly Case[] =>
  Object.entries(makers).flatMap(([kind, make], k) =>
    Array.from({ length: each }, (_, n) => {
      const made = make(draw(1000 * k + n));
      const at = k * each + n;
      return { kind, languages: [LANGUAGES[at % LANGUAGES.length] ?? 'en', LANGUAGES[(at * 5 + 3) % LANGUAGES.length] ?? 'en'] as const, dates: made.dates ?? DAY, a: made.a, b: made.b, copy: made.copy ?? false };
    }),
  ); // biome-ignore format: one thought
