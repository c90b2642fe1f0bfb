import { type Amount, ends, type LedgerFact, type Relation, type Verdict } from '#fact';
import { digitsOf, gapOf } from './interval.ts';
import { RULES, type RuleId } from './table.ts';

/** What a verdict is made of: the rule and the two claims; relation and words follow from the table. */
export interface Found {
  readonly rule: RuleId;
  readonly a: LedgerFact;
  readonly b: LedgerFact;
  readonly relation?: Relation;
  readonly difference?: number;
  readonly common?: Verdict['common'];
}

const number = (value: number): string =>
  digitsOf(value) > 6 ? value.toPrecision(6) : String(Number(value.toPrecision(6)));
const amount = (value: Amount): string => {
  const [low, high] = ends(value);
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
};
const told = (fact: LedgerFact): string => {
  const value = typeof fact.value === 'string' ? fact.value : amount(fact.value);
  const hedge = { exact: '', about: 'about ', atMost: 'up to ', atLeast: 'more than ' }[fact.hedge];
  return `${hedge}${value}${fact.unit === undefined ? '' : ` ${fact.unit}`}`;
};

/** How far apart: percentages in points, everything else by the larger. */
const apart = ({ difference, common }: Found): string => {
  if (common?.unit === 'percent') return `, ${number(gapOf(common.a, common.b))} percentage points apart`;
  return difference === undefined || difference === 0 ? '' : `, ${Math.max(1, Math.round(difference * 100))} % apart`;
};

/** Builds the verdict: one English sentence with both values; `difference` is that of the values as told, by the larger. */
export const verdictOf = (found: Found): Verdict => {
  const { rule, a, b } = found;
  const says = RULES[rule].says;
  return {
    relation: found.relation ?? RULES[rule].relation,
    attribute: a.attribute,
    rule,
    reason: `${says} ${told(a)} / ${told(b)}${apart(found)}.`,
    a,
    b,
    ...(found.difference === undefined ? {} : { difference: found.difference }),
    ...(found.common === undefined ? {} : { common: found.common }),
  };
};

const valueKey = (fact: LedgerFact): string => {
  const value =
    typeof fact.value === 'string'
      ? fact.value.toLowerCase()
      : ends(fact.value)
          .map((end) => Number(end.toPrecision(3)))
          .join('~');
  return [fact.subject, value, fact.unit ?? '', fact.holder ?? fact.by ?? '', fact.substance ?? ''].join('|');
};

/** Signed, agreed, announced: whichever stage is held against an end, it is one question. */
const AGAINST_AN_END: ReadonlySet<string> = new Set(['status-denied', 'status-ended'] satisfies RuleId[]);

/**
 * Names the pair of values that a verdict is about, whichever article tells them and in whichever order. The ledger keeps it UNIQUE:
 * what was raised or decided once is never asked again. The same step taken again in another year is another update.
 */
export const pairKey = (verdict: Verdict): string => {
  const year = verdict.relation === 'update' ? `:${(verdict.b.article.published ?? '').slice(0, 4)}` : '';
  const sides = AGAINST_AN_END.has(verdict.rule)
    ? [`${verdict.a.subject}|${verdict.rule}`]
    : [valueKey(verdict.a), valueKey(verdict.b)].sort();
  return `${verdict.attribute}|${verdict.relation}${year}|${sides.join('||')}`;
};
