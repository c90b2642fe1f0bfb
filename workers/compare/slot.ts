import type { Fact, LedgerFact } from '#fact';
import { byName, type SameHolder } from './sides.ts';
import type { RuleId } from './table.ts';
import { measureOf } from './units.ts';

/** Attributes whose value is an amount. */
export const MEASURED: ReadonlySet<string> = new Set([
  'value',
  'stake',
  'financing',
  'quantity',
  'reserve',
  'output',
  'share',
  'trade',
]);

const folded = (text: string): string => text.trim().toLowerCase();
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) !== folded(b);
const oneMissing = (a: string | undefined, b: string | undefined): boolean => (a === undefined) !== (b === undefined);

/** Periods overlap unless both are told and one neither holds nor meets the other: `2024` and `2021/2025` do. */
export const periodsMeet = (a: string, b: string): boolean => {
  const [fromA = '', toA = fromA] = a.split('/');
  const [fromB = '', toB = fromB] = b.split('/');
  return (
    a === b || (fromA.startsWith(fromB) && toA.startsWith(toB)) || (fromB.startsWith(fromA) && toB.startsWith(toA))
  );
};

/** Attributes whose number means nothing without a period, a substance or a scope. */
const NEEDS_PERIOD: ReadonlySet<string> = new Set(['output', 'share', 'trade']);
const NEEDS_SUBSTANCE: ReadonlySet<string> = new Set(['output', 'reserve']);

const holdersApart = (a: Fact, b: Fact, same: SameHolder): RuleId | undefined => {
  if (a.attribute !== 'financing' && a.attribute !== 'stake') return undefined;
  const [left, right] = a.attribute === 'financing' ? [a.by, b.by] : [a.holder, b.holder];
  if (left !== undefined && right !== undefined) return same(a, b) ? undefined : 'other-holder';
  return left === right ? undefined : 'cannot-tell';
};

/**
 * Why two claims of one subject and attribute must not be compared, or undefined where they may: another holder, scope, substance,
 * period, plan against result, another unit; `cannot-tell` where only one side says it.
 */
export const apartBy = (a: Fact, b: Fact, same: SameHolder = byName): RuleId | undefined => {
  if (measureOf(a.unit).dimension !== measureOf(b.unit).dimension) return 'other-unit';
  if (differ(a.substance, b.substance)) return 'other-substance';
  if (a.period !== undefined && b.period !== undefined && !periodsMeet(a.period, b.period)) return 'other-period';
  if (differ(a.scope, b.scope)) return 'other-holder';
  if (a.attribute !== 'date' && differ(a.modality, b.modality)) return 'plan-result';
  const holder = holdersApart(a, b, same);
  if (holder !== undefined) return holder;
  if (NEEDS_SUBSTANCE.has(a.attribute) && oneMissing(a.substance, b.substance)) return 'cannot-tell';
  if (NEEDS_PERIOD.has(a.attribute) && oneMissing(a.period, b.period)) return 'cannot-tell';
  if (a.attribute === 'share' && (a.scope === undefined || b.scope === undefined)) return 'cannot-tell';
  if (a.attribute === 'value' && oneMissing(a.period, b.period)) return 'cannot-tell';
  return undefined;
};

/** Claims of one article that answer one question: same subject, attribute and nothing that tells them apart. */
export const slotsOf = (facts: readonly LedgerFact[], same?: SameHolder): readonly (readonly LedgerFact[])[] => {
  const slots: LedgerFact[][] = [];
  for (const fact of facts) {
    const slot = slots.find(
      ([first]) =>
        first !== undefined &&
        first.subject === fact.subject &&
        first.attribute === fact.attribute &&
        apartBy(first, fact, same) === undefined,
    );
    if (slot === undefined) slots.push([fact]);
    else slot.push(fact);
  }
  return slots;
};
