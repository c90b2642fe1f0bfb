/** What numbers are made of: digit runs, number words, magnitudes, in text order. */
import { type Digits, lexDigits } from './digits.ts';
import type { Hit } from './match.ts';
import type { Reading } from './reading.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'digits' | 'word' | 'magnitude' | 'point';
  readonly value: number;
  readonly digits?: Digits;
  /** A magnitude that may stand without a number (a million), or one that needs money beside it (5m). */
  readonly alone?: boolean;
  readonly money?: boolean;
}

/** What the numeral parser asks of the hits. */
export interface Beside {
  /** Is there a currency that ends here (before = true) or starts here, a space between allowed? */
  money(at: number, before: boolean): boolean;
  /** Does a unit or currency start here, a space or hyphen between allowed? */
  unit(at: number): boolean;
  /** Does a magnitude start here, a space allowed? */
  scaled(at: number): boolean;
  /** Hedge inside a number that starts here. */
  inside(at: number): Hit | undefined;
}

/** The tokens of the text, none inside another; what means something as a whole (三分之一) is left out. */
export const tokenise = (reading: Reading, beside: Beside): Token[] => {
  const models = modelsOf(reading);
  const isModel = (start: number, end: number) =>
    models.has(reading.folded.text.slice(start, end)) && !beside.unit(end) && !beside.scaled(end);
  const tokens: Token[] = lexDigits(reading.folded, reading.lexicon.languages[reading.tag].numbers, isModel).map(
    (digits) => ({
      start: digits.start,
      end: digits.end,
      kind: 'digits',
      value: digits.value,
      digits,
    }),
  );
  const inside = wholes(reading);
  for (const hit of reading.hits) {
    if ((hit.heading !== 'numberWords' && hit.heading !== 'magnitudes') || inside(hit)) continue;
    const magnitude = hit.heading === 'magnitudes';
    tokens.push({
      start: hit.start,
      end: hit.end,
      kind: magnitude ? 'magnitude' : 'word',
      value: hit.is as number,
      alone: !magnitude,
      money: hit.sense.entry.with?.money === true,
    });
  }
  tokens.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind === 'magnitude' ? -1 : 1));
  const kept: Token[] = [];
  for (const token of tokens) {
    const last = kept.at(-1);
    if (!last || token.start >= last.end) kept.push(token);
    else if (
      last.start === token.start &&
      last.end === token.end &&
      last.kind === 'magnitude' &&
      token.value === last.value
    ) {
      kept[kept.length - 1] = { ...last, alone: true };
    }
  }
  return kept;
};

const WHOLE: ReadonlySet<string> = new Set(['units', 'currencies', 'fractions', 'calendar']);
/** Number words inside a longer word or phrase that means something as a whole: 三分之一, 千瓦, بیست و دوم. */
const wholes = (reading: Reading): ((hit: Hit) => boolean) => {
  const ends = new Map<number, number>();
  let reach = -1;
  for (const hit of reading.hits) {
    if (!WHOLE.has(hit.heading) || hit.end <= reach) continue;
    reach = hit.end;
    for (let at = hit.start; at < hit.end; at++) ends.set(at, hit.end - hit.start);
  }
  return (hit) => (ends.get(hit.start) ?? 0) > hit.end - hit.start && ends.get(hit.end - 1) === ends.get(hit.start);
};

const modelCache = new WeakMap<object, ReadonlySet<string>>();
const modelsOf = (reading: Reading): ReadonlySet<string> => {
  const entries = reading.lexicon.root.ambiguous;
  const made =
    modelCache.get(entries) ?? new Set(entries.filter((entry) => entry.is === 'model').flatMap((entry) => entry.forms));
  modelCache.set(entries, made);
  return made;
};
