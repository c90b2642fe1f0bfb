/** The cases of other projects, brought to one shape. They lie outside this repository: see HOME. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const HOME = fileURLToPath(new URL('../../../../shared/peers/', import.meta.url));
export const present = existsSync(HOME);

/** What a case expects to be found; `unit` undefined: a plain number. */
export interface Want {
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  /** As the other project names it, where we have no such unit. */
  readonly foreign?: string;
  /** UTF-16 span in the text, where the case gives one. */
  readonly span?: readonly [number, number];
  /** integer, decimal, fraction, power … where the project says so. */
  readonly kind?: string;
}
export interface Case {
  readonly set: string;
  readonly language: string;
  readonly text: string;
  readonly wants: readonly Want[];
}

const T = 'other';
/** The other projects' unit names → ours, with the factor. */
const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  Dollar: ['USD', 1],
  'United States dollar': ['USD', 1],
  USD: ['USD', 1],
  Cent: ['USD', 0.01],
  'Turkish lira': ['TRY', 1],
  Pound: ['GBP', 1],
  'British pound': ['GBP', 1],
  Euro: ['EUR', 1],
  Gram: ['g', 1],
  Kilogram: ['kg', 1],
  'Metric ton': ['t', 1],
  Ton: ['t', 1],
  Ounce: ['oz', 1],
  Jin: ['kg', 0.5],
  Metre: ['m', 1],
  Meter: ['m', 1],
  M: ['m', 1],
  Kilometre: ['km', 1],
  Kilometer: ['km', 1],
  Centimetre: ['m', 0.01],
  Centimeter: ['m', 0.01],
  Millimetre: ['m', 0.001],
  Millimeter: ['m', 0.001],
  Mile: ['km', 1.609344],
  Foot: ['m', 0.3048],
  Inch: ['m', 0.0254],
  Yard: ['m', 0.9144],
  'Square meter': ['km2', 1e-6],
  'Square kilometer': ['km2', 1],
  Acre: ['ha', 0.40468564],
  Mu: ['ha', 1 / 15],
  Litre: ['m3', 1e-3],
  Millilitre: ['m3', 1e-6],
  Milliliter: ['m3', 1e-6],
  Hectolitre: ['m3', 0.1],
  Gallon: ['m3', 0.003785411784],
  'Cubic foot': ['m3', 0.0283168466],
  Barrel: ['bbl', 1],
  Kilowatt: ['MW', 1e-3],
};
const POUND: readonly [string, number] = ['kg', 0.45359237];

const measure = (name: string, mass: boolean): { unit?: string; foreign?: string; times: number } => {
  const known =
    name === 'Pound' && mass ? POUND : (UNITS[name] ?? (/^[A-Z]{3}$/.test(name) ? ([name, 1] as const) : undefined));
  return known ? { unit: known[0], times: known[1] } : { foreign: name, times: 1 };
};

interface DucklingFile {
  readonly cases: readonly {
    readonly expected: Readonly<Record<string, unknown>>;
    readonly inputs: readonly string[];
  }[];
}
const read = <F>(path: string): F => JSON.parse(readFileSync(HOME + path, 'utf8')) as F;

/** Duckling: each input is the whole string. */
export const duckling = (): Case[] =>
  readdirSync(`${HOME}duckling`).flatMap((file) => {
    const [language, dimension] = file.replace('.json', '').split('-') as [string, string];
    return read<DucklingFile>(`duckling/${file}`).cases.flatMap(({ expected, inputs }) => {
      const want = fromDuckling(expected, dimension === 'Quantity');
      return inputs.map((text) => ({ set: `duckling/${file}`, language, text, wants: [want] }));
    });
  });

const fromDuckling = (expected: Readonly<Record<string, unknown>>, mass: boolean): Want => {
  const name = expected.unit as string | undefined;
  const { unit, foreign, times } = name ? measure(name, mass) : { unit: undefined, foreign: undefined, times: 1 };
  const number = (key: string) => (typeof expected[key] === 'number' ? (expected[key] as number) * times : undefined);
  const value = number('value');
  const ends = { low: value ?? number('from'), high: value ?? number('to') };
  const bounds = expected.kind === 'under' ? { high: value } : expected.kind === 'above' ? { low: value } : ends;
  return JSON.parse(JSON.stringify({ ...bounds, unit, foreign })) as Want;
};

interface RecognizersFile {
  readonly cases: readonly {
    readonly input: string;
    readonly results: readonly {
      text: string;
      start: number | null;
      end: number | null;
      type: string;
      value: string | null;
      unit?: string;
      iso?: string;
      subtype?: string;
    }[];
  }[];
}
/** Recognizers-Text: sentences with the spans found in them (`end` inclusive). */
export const recognizers = (): Case[] =>
  readdirSync(`${HOME}recognizers`).flatMap((file) => {
    const [language, model] = file.replace('.json', '').split('-') as [string, string];
    if (model === 'NumberRangeModel') return [];
    return read<RecognizersFile>(`recognizers/${file}`).cases.map(({ input, results }) => ({
      set: `recognizers/${file}`,
      language,
      text: input,
      wants: results.map((r) => {
        const name = r.iso ?? r.unit;
        const told =
          r.type === 'percentage'
            ? { unit: 'percent', times: 1 }
            : name
              ? measure(name, model === 'DimensionModel')
              : { times: 1 };
        const value = parse(r.value, language);
        const at = r.start ?? input.indexOf(r.text);
        const span = at >= 0 ? ([at, at + r.text.length] as const) : undefined;
        return JSON.parse(
          JSON.stringify({
            ...(value === undefined ? {} : { low: value * told.times, high: value * told.times }),
            unit: 'unit' in told ? told.unit : undefined,
            foreign: 'foreign' in told ? told.foreign : undefined,
            span,
            kind: r.subtype ?? kindOf(r.value),
          }),
        ) as Want;
      }),
    }));
  });

const parse = (value: string | null, language: string): number | undefined => {
  if (value === null) return undefined;
  const plain = value.replace('%', '').replace(',', language === 'tr' ? '.' : '');
  return plain === '' || Number.isNaN(Number(plain)) ? undefined : Number(plain);
};
const kindOf = (value: string | null) =>
  value && /E/.test(value) ? 'power' : value && /\.\d{6,}/.test(value) ? 'fraction' : T;
