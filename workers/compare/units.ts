/** What a unit measures, and how many of the dimension's base units it is. Rates per time are brought to a year. */
export interface Measure {
  readonly dimension: string;
  readonly factor: number;
  readonly money: boolean;
  /** A thing that is counted (aircraft, agreements): whole numbers, exact unless hedged. */
  readonly counted: boolean;
}

// Troy ounce: 31.1034768 g; oil barrel: 158.987 l (NIST SP 811, appendix B).
const BASE: Readonly<Record<string, readonly [string, number]>> = {
  t: ['mass', 1],
  kg: ['mass', 1e-3],
  g: ['mass', 1e-6],
  oz: ['mass', 31.1034768e-6],
  km: ['length', 1],
  m: ['length', 1e-3],
  km2: ['area', 1],
  ha: ['area', 1e-2],
  MW: ['power', 1],
  MWh: ['energy', 1],
  m3: ['volume', 1],
  bbl: ['volume', 0.158987],
  percent: ['percent', 1],
};
const PER: Readonly<Record<string, number>> = { '': 1, yr: 1, d: 365 };
/** Papers of every sort are counted together: "29 documents" are the "29 agreements" of another text. */
const PAPERS = new Set([
  'documents',
  'document',
  'agreements',
  'agreement',
  'deals',
  'contracts',
  'contract',
  'memoranda',
  'papers',
]);

/** Reads a unit of {@link Figure} or of a counted fact (`aircraft`, `count:jobs`). */
export const measureOf = (unit: string | undefined): Measure => {
  if (unit === undefined || unit === '') return { dimension: 'count:', factor: 1, money: false, counted: true };
  const [name = '', per = ''] = unit.split('/');
  const base = BASE[name];
  if (base !== undefined) {
    const dimension = per === '' ? base[0] : `${base[0]}/time`;
    return { dimension, factor: base[1] * (PER[per] ?? 1), money: false, counted: false };
  }
  if (/^[A-Z]{3}$/u.test(name))
    return { dimension: per === '' ? 'money' : 'money/time', factor: PER[per] ?? 1, money: true, counted: false };
  const thing = name.replace(/^count:/u, '').toLowerCase();
  const counted = PAPERS.has(thing) ? 'papers' : thing.replace(/s$/u, '');
  return { dimension: `count:${counted}`, factor: PER[per] ?? 1, money: false, counted: true };
};

/** Mass of tungsten in tungsten trioxide and the like: how much metal one tonne of the oxide holds (from atomic weights, IUPAC 2021). */
export const METAL_IN: Readonly<Record<string, number>> = {
  wo3: 0.793,
  u3o8: 0.848,
  uo2: 0.8815,
  li2o: 0.4645,
  lce: 0.1879,
  li2co3: 0.1879,
  v2o5: 0.5602,
  nb2o5: 0.699,
  ta2o5: 0.819,
  tio2: 0.5995,
  sb2o3: 0.8353,
  moo3: 0.6665,
};
