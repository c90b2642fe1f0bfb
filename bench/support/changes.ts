/** One thing of a text changed at a time: a figure, a stage, a name. */
import type { Checked } from '../../bot/check.ts';

export interface Change {
  readonly kind: 'figure' | 'stage' | 'name';
  readonly was: string;
  readonly is: string;
  /** Span of the changed words in the new text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Signed → cancelled in the words of each language, in forms that stand for one another in a sentence. */
const STAGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['signed', 'cancelled'],
    ['agreed to', 'refused to'],
  ],
  ru: [
    ['подписали', 'расторгли'],
    ['подписал', 'расторг'],
    ['подписано', 'расторгнуто'],
  ],
  fa: [
    ['امضا کردند', 'لغو کردند'],
    ['امضا کرد', 'لغو کرد'],
    ['امضا شد', 'لغو شد'],
  ],
  prs: [
    ['امضا کردند', 'لغو کردند'],
    ['امضا کرد', 'لغو کرد'],
    ['امضا شد', 'لغو شد'],
  ],
  ps: [
    ['لاسلیک کړ', 'لغوه کړ'],
    ['لاسلیک شو', 'لغوه شو'],
  ],
  ar: [
    ['وقعت', 'ألغت'],
    ['وقّعت', 'ألغت'],
    ['توقيع', 'إلغاء'],
  ],
  kk: [
    ['қол қойылды', 'бұзылды'],
    ['қол қойды', 'бас тартты'],
  ],
  'uz-Cyrl': [
    ['имзоланди', 'бекор қилинди'],
    ['имзолади', 'бекор қилди'],
  ],
  'uz-Latn': [
    ['imzolandi', 'bekor qilindi'],
    ['imzoladi', 'bekor qildi'],
  ],
  tr: [
    ['imzalandı', 'iptal edildi'],
    ['imzaladı', 'iptal etti'],
  ],
  zh: [
    ['签署了', '取消了'],
    ['签署', '取消'],
  ],
};

/**
 * The leading digit of the number that the claim is made of becomes another one, far enough for no hedge to bridge (70 → 40, ۱٫۱ → ۴٫۱), and
 * such that nobody has told that value too. Undefined where the value is written in words.
 */
function otherFigure(
  quote: string,
  { value, taken }: { value: number; taken: (value: number) => boolean },
): { was: string; is: string } | undefined {
  const leading = value.toPrecision(6).replace(/\D/g, '').replace(/^0+/, '');
  for (const match of quote.matchAll(/\p{Nd}+/gu)) {
    const run = match[0];
    if (!leading.startsWith([...run].map(digitOf).join(''))) continue;
    const first = String.fromCodePoint(run.codePointAt(0)!);
    for (const step of [3, 5, 2, 6, 4]) {
      const digit = ((digitOf(first) - 1 + step) % 9) + 1;
      if (taken(value * (digit / digitOf(first)))) continue;
      const is = String.fromCodePoint(first.codePointAt(0)! - digitOf(first) + digit);
      const at = match.index;
      return { was: quote, is: quote.slice(0, at) + is + quote.slice(at + first.length) };
    }
  }
  return undefined;
}

/** Value of a decimal digit of any script: each script's digits stand together, from nought. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  for (let value = 0; ; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1)) || value === 9) return value;
}

/** Values of one attribute with the same leading digit and magnitude count as the same. */
export const near = (fact: { readonly attribute: string; readonly value: number }): string =>
  `${fact.attribute} ${fact.value.toExponential(0)}`;

/**
 * Every change that a text offers (`told`: values in the ledger, by {@link near}): each figure that is a claim, the first stage, each party named in Latin letters.
 */
export function* changesOf(
  text: string,
  { language, claims, told }: { language: string; claims: readonly Checked[]; told: ReadonlySet<string> },
): Generator<Change> {
  const seen = new Set<number>();
  for (const { fact } of claims) {
    if (fact.field !== 'text' || seen.has(fact.start)) continue;
    seen.add(fact.start);
    const was = text.slice(fact.start, fact.end);
    if (typeof fact.value === 'number') {
      const other = otherFigure(was, { value: fact.value, taken: (value) => told.has(near({ ...fact, value })) });
      if (other) yield change('figure', text, { start: fact.start, ...other });
    }
    if (fact.attribute === 'party' && /^[A-Z][\w .&-]+$/.test(was) && !isState(fact))
      yield change('name', text, { start: fact.start, was, is: 'Rio Tinto' });
    if (fact.attribute === 'status')
      for (const [from, to] of STAGES[language] ?? []) {
        const at = was.indexOf(from);
        if (at < 0) continue;
        yield change('stage', text, { start: fact.start + at, was: from, is: to });
        break;
      }
  }
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const isState = ({ value, clue }: Checked['fact']): boolean =>
  clue.countries.some((code) => regions.of(code) === value);

const change = (
  kind: Change['kind'],
  text: string,
  { start, was, is }: { start: number; was: string; is: string },
): Change => ({
  kind,
  was,
  is,
  start,
  end: start + is.length,
  text: text.slice(0, start) + is + text.slice(start + was.length),
});
