import type { LedgerFact, Relation } from '#fact';
import { type Finding, type Told, weighAmounts } from './amounts.ts';
import { bundledRates, type Rates } from './rates.ts';
import type { SameHolder } from './sides.ts';
import { RULES, type RuleId } from './table.ts';
import { type Companions, daysBetween, type Order, orderOf } from './time.ts';
import { measureOf } from './units.ts';
import type { Found } from './verdict.ts';

/** What comparison may know besides the claims themselves. */
export interface Context {
  /** Reference rates; the bundled ones by default. */
  readonly rates?: Rates;
  /** Article → the deals it speaks of; places undated articles beside dated ones. */
  readonly companions?: Companions;
  /** The region in which a place lies, where the lexicon knows it. */
  readonly regionOf?: ((place: string) => string | undefined) | undefined;
  /** The state in which an organisation is at home (ISO 3166-1 alpha-2), where the lexicon knows it. */
  readonly homeOf?: ((organisation: string) => string | undefined) | undefined;
  /** Where the first line of the new article's text ends, if it is a headline: short, with a text below it. */
  readonly headline?: number | undefined;
  /** Whether two claims can be of one thing by what their texts tell of it; always where it is left out. */
  readonly alike?: (a: LedgerFact, b: LedgerFact) => boolean;
  /** Whether two claims name one holder; by their names where it is left out. */
  readonly sameHolder?: SameHolder;
}

/** Apart by less than four months two values are one state of things; further apart the world may have moved. */
const MOVED_DAYS = 120;
/** What a deposit holds and who holds what of a venture does not move by itself: only years apart is another value a new one. */
const LASTS: ReadonlySet<string> = new Set(['reserve', 'stake', 'share']);
const LASTING_DAYS = 1095;
const APART: ReadonlySet<RuleId> = new Set(['values-apart', 'counts-apart', 'shares-apart']);

/** Money and lengths of a project are re-estimated; counts, stakes and deposits are what they are until a date says otherwise. */
const restated = (fact: LedgerFact): boolean =>
  fact.attribute === 'value' ||
  fact.attribute === 'trade' ||
  fact.attribute === 'share' ||
  fact.attribute === 'output' ||
  measureOf(fact.unit).dimension === 'length';

const isAmount = (fact: LedgerFact): fact is LedgerFact & Told => typeof fact.value !== 'string';

const byDates = (a: LedgerFact, b: LedgerFact, order: Order): { rule?: RuleId; relation?: Relation } => {
  if (a.period !== undefined && a.period === b.period) return {};
  if (measureOf(b.unit).counted && order !== 'same') return { rule: 'count-restated' };
  if (order === 'unknown') return restated(b) ? { rule: 'value-restated' } : {};
  const days = Math.abs(daysBetween(a.article.published, b.article.published) ?? 0);
  return order !== 'same' && days > (LASTS.has(b.attribute) ? LASTING_DAYS : MOVED_DAYS) ? { rule: 'value-moved' } : {};
};

/** The older claim first, where the dates say so. */
export const inOrder = (a: LedgerFact, b: LedgerFact, order: Order): readonly [LedgerFact, LedgerFact] =>
  order === 'earlier' ? [b, a] : [a, b];

const monthOf = (a: LedgerFact, b: LedgerFact): string =>
  (b.article.published ?? a.article.published ?? '').slice(0, 7);

/** What two amounts say, dates not yet considered; undefined where one is not an amount. */
export const findingOf = (a: LedgerFact, b: LedgerFact, context: Context): Finding | undefined =>
  isAmount(a) && isAmount(b)
    ? weighAmounts(a, b, { rates: context.rates ?? bundledRates, month: monthOf(a, b) })
    : undefined;

/** Rules by which two amounts are one; what is too far apart to be compared is not. */
const ONE_VALUE: ReadonlySet<RuleId> = new Set(['rounding', 'conversion', 'unit-system']);
/** Whether two amounts can be the same. */
export const agree = (a: LedgerFact, b: LedgerFact, context: Context): boolean => {
  const finding = findingOf(a, b, context);
  return finding === undefined ? a.value === b.value : ONE_VALUE.has(finding.rule);
};

/** Two amounts that may be compared: the finding, with dates deciding between conflict, update and abstention. */
export const decideAmounts = (a: LedgerFact, b: LedgerFact, context: Context): Found | undefined => {
  const finding = findingOf(a, b, context);
  if (finding === undefined || RULES[finding.rule].relation === 'compatible') return undefined;
  const order = orderOf(a, b, context.companions);
  const [older, newer] = inOrder(a, b, order);
  const swapped =
    older === b && finding.common !== undefined
      ? { ...finding.common, a: finding.common.b, b: finding.common.a }
      : finding.common;
  const change = APART.has(finding.rule) ? byDates(a, b, order) : {};
  return {
    rule: change.rule ?? finding.rule,
    a: older,
    b: newer,
    ...(change.relation === undefined ? {} : { relation: change.relation }),
    ...(finding.difference === undefined ? {} : { difference: finding.difference }),
    ...(swapped === undefined ? {} : { common: swapped }),
  };
};
