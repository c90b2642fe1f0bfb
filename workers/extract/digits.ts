import type { LanguageData } from '#lexicon';
import { CLASS, KIND } from './characters.ts';
import type { Folded } from './fold.ts';

/** A number written in digits, as its shape and its language tell. Folded half-open span; a sign is inside. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The other reading where the one separator could be either (1,735 | 410.000): with it as decimal sign. */
  readonly decimal?: number;
  /** True for a vulgar fraction (3/4): a number only beside a unit. */
  readonly slash?: boolean;
  /** No quantity: why (date, time, phone, model, version …). */
  readonly bad?: string;
  /** True where the digits are bare (no separator): only such may be a year. */
  readonly bare: boolean;
  /** A number that names a product where no unit follows it (787). */
  readonly model?: boolean;
}

type Numbers = LanguageData['numbers'];
/** Do the digits of this folded span name a product (787), with no unit behind them? */
export type IsModel = (start: number, end: number) => boolean;
interface Groups {
  readonly parts: string[];
  readonly signs: string[];
  end: number;
}
const isDigit = (folded: Folded, at: number) =>
  at >= 0 && at < folded.length && CLASS[folded.codes[at]!] === KIND.digit;
const isLetter = (folded: Folded, at: number) => {
  const kind = at >= 0 && at < folded.length ? CLASS[folded.codes[at]!] : KIND.space;
  return kind === KIND.latin || kind === KIND.letter;
};

/** All digit numbers of a text, left to right; linear. */
export const lexDigits = (folded: Folded, numbers: Numbers, models: IsModel): Digits[] => {
  const found: Digits[] = [];
  const addresses = webAddresses(folded.text);
  let next = 0;
  for (let at = 0; at < folded.length; at++) {
    if (!isDigit(folded, at)) continue;
    while (next < addresses.length && addresses[next]!.end <= at) next++;
    const address = addresses[next];
    if (address && address.start <= at) {
      at = address.end - 1;
      continue;
    }
    const groups = takeGroups(folded, { at, numbers, models });
    found.push(judge(folded, { at, groups, numbers, models }));
    at = groups.end - 1;
  }
  return found;
};

/** Digits inside them count nothing. */
const webAddresses = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/(?:https?:\/\/|www\.)[^\s]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

const run = (folded: Folded, at: number): number => {
  let end = at;
  while (isDigit(folded, end)) end++;
  return end;
};

const takeGroups = (folded: Folded, { at, numbers, models }: Omit<Case, 'groups'>): Groups => {
  const first = run(folded, at);
  const groups: Groups = { parts: [folded.text.slice(at, first)], signs: [], end: first };
  for (;;) {
    const sign = folded.text[groups.end]!;
    if (!isDigit(folded, groups.end + 1) || !joins(sign, numbers)) return groups;
    const end = run(folded, groups.end + 1);
    const three = end - groups.end === 4;
    if (sign === ' ') {
      const [first] = groups.parts as [string];
      const open = groups.signs.length === 0 ? first.length <= 3 && first[0] !== '0' : groups.signs.at(-1) === ' ';
      // 22 787 Dreamliners are no 22,787: a model's number stands alone.
      if (!three || !open || models(groups.end + 1, end)) return groups;
    }
    groups.parts.push(folded.text.slice(groups.end + 1, end));
    groups.signs.push(sign);
    groups.end = end;
  }
};

const joins = (sign: string | undefined, numbers: Numbers) =>
  sign !== undefined &&
  (sign === '/' ||
    sign === ':' ||
    numbers.decimal.includes(sign) ||
    numbers.group.includes(sign) ||
    sign === '.' ||
    sign === ',');

interface Case {
  readonly at: number;
  readonly groups: Groups;
  readonly numbers: Numbers;
  readonly models: IsModel;
}

const judge = (folded: Folded, it: Case): Digits => {
  const { at, groups } = it;
  const around = surroundings(folded, it);
  // "$10,000" is written the English way in every language.
  const dollars = folded.text[at - 1] === '$' && groups.signs.length === 1 && groups.signs[0] === ',';
  const read = readGroups(groups, dollars ? { ...it.numbers, group: [...it.numbers.group, ','] } : it.numbers);
  const negative =
    folded.text[at - 1] === '-' &&
    (at === 1 || /[\s("]/.test(folded.text[at - 2]!)) &&
    !/\d\s?$/.test(folded.text.slice(Math.max(0, at - 4), at - 1));
  const point = folded.text[at - 1] === '.' && groups.signs.length === 0 && (at === 1 || folded.text[at - 2] === ' ');
  const value = point ? Number(`0.${groups.parts[0]}`) : read.value;
  const bad = around ?? read.bad;
  return {
    start: negative || point ? at - 1 : at,
    end: groups.end,
    value: negative ? -value : value,
    bare: groups.signs.length === 0 && !point,
    ...(read.decimal !== undefined ? { decimal: read.decimal } : {}),
    ...(read.slash ? { slash: true } : {}),
    ...(bad ? { bad } : {}),
    ...(groups.signs.length === 0 && it.models(at, groups.end) ? { model: true } : {}),
  };
};

/** What stands right beside the digits and makes them a name, a time, a phone number. */
const surroundings = (folded: Folded, { at, groups, models }: Case): string | undefined => {
  const before = folded.text[at - 1];
  const after = folded.text[groups.end];
  if (before === '+' || (after === '+' && isDigit(folded, groups.end + 1))) return 'phone or format (C5+1)';
  if (before === '#' || before === '@' || before === '_' || before === '^') return 'name';
  if ((before === '-' || before === '–') && isLetter(folded, at - 2) && before === '-') {
    let from = at - 2;
    while (isLetter(folded, from) && at - from < 24) from--;
    if (folded.text[from] === ' ') from--;
    if (!isDigit(folded, from)) return 'model (VVER-1000)';
  }
  if (after === '-' && isDigit(folded, groups.end + 1)) {
    const second = run(folded, groups.end + 1);
    if (folded.text[second] === '-' && isDigit(folded, second + 1)) return 'date (2025-11-06)';
  }
  if (before === '-' && isDigit(folded, at - 2)) {
    let from = at - 2;
    while (isDigit(folded, from) && at - from < 12) from--;
    if (models(from + 1, at - 1)) return 'model (787-9)';
    if (folded.text[from] === '-' && isDigit(folded, from - 1)) return 'date (2025-11-06)';
  }
  return undefined;
};

interface Value {
  readonly value: number;
  readonly decimal?: number;
  readonly slash?: boolean;
  readonly bad?: string;
}
const LONGEST = 18;

const readGroups = ({ parts, signs }: Groups, numbers: Numbers): Value => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (length > LONGEST) return { value: Number.NaN, bad: 'longer than any quantity' };
  if (signs.length === 0) return { value: Number(parts[0]) };
  if (signs.includes(':')) return { value: Number(parts[0]), bad: 'time or ratio' };
  if (signs.includes('/')) return slashed(parts, signs, numbers);
  const last = signs.at(-1)!;
  const kinds = new Set(signs);
  const whole = Number(parts.join(''));
  const fraction = Number(`${parts.slice(0, -1).join('')}.${parts.at(-1)}`);
  if (kinds.size === 1 && signs.length > 1) return repeated(parts, whole, numbers);
  if (kinds.size > 1) {
    const grouped =
      signs.slice(0, -1).every((s) => s === signs[0] && s !== last) && parts.slice(1, -1).every((p) => p.length === 3);
    return grouped ? { value: fraction } : { value: whole, bad: 'list or version' };
  }
  if (last === ' ') return { value: whole };
  return single(parts, { last, whole, fraction }, numbers);
};

const repeated = (parts: readonly string[], whole: number, numbers: Numbers): Value => {
  const inner = parts.slice(1);
  if (inner.every((p) => p.length === 3) && parts[0]!.length <= 3) return { value: whole };
  const indian = inner.slice(0, -1).every((p) => p.length === 2) && inner.at(-1)!.length === 3 && parts[0]!.length <= 2;
  return indian && numbers.indian ? { value: whole } : { value: whole, bad: 'date, list or version' };
};

const slashed = (parts: readonly string[], signs: readonly string[], numbers: Numbers): Value => {
  if (signs.length > 1) return { value: Number(parts[0]), bad: 'date' };
  if (numbers.decimal.includes('/')) return { value: Number(`${parts[0]}.${parts[1]}`), slash: true };
  return { value: Number(parts[0]) / Number(parts[1]), slash: true };
};

/** One separator: its neighbours decide where they can, else the language. */
const single = (
  parts: readonly string[],
  it: { last: string; whole: number; fraction: number },
  numbers: Numbers,
): Value => {
  const [head, tail] = parts as [string, string];
  if (tail.length !== 3 || head.length > 3 || head[0] === '0') return { value: it.fraction };
  const decimal = numbers.decimal.includes(it.last);
  const group = numbers.group.includes(it.last);
  if (decimal && !group) return { value: it.fraction };
  return decimal ? { value: it.whole, decimal: it.fraction } : { value: it.whole };
};
