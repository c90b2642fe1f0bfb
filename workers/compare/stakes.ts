import type { LedgerFact, Verdict } from '#fact';
import type { Context } from './decide.ts';
import { sameName } from './names.ts';
import { byName } from './sides.ts';
import { verdictOf } from './verdict.ts';

/** What rounding may add to a hundred. */
const FULL = 100.5;

const isStake = (fact: LedgerFact): boolean =>
  fact.attribute === 'stake' && fact.holder !== undefined && fact.hedge === 'exact' && typeof fact.value === 'number';

/** Whether an article tells of this holder: as one, or as a party. */
const names = (claims: readonly LedgerFact[], holder: string): boolean =>
  claims.some(
    (claim) =>
      (claim.holder !== undefined && sameName(claim.holder, holder)) ||
      (claim.attribute === 'party' && sameName(String(claim.value), holder)),
  );

/** An article that gives one holder two stakes was misread, or tells of two ventures. */
const isPlain = (claims: readonly LedgerFact[], { holder, value }: LedgerFact): boolean =>
  claims.every((claim) => !isStake(claim) || claim.value === value || !sameName(String(claim.holder), String(holder)));

/**
 * Stakes of two holders, told by two articles, that together are more than the venture: "50 : 50" against 51 % for one of them. Both articles
 * must know both holders: a chain of owners holds more than a hundred per cent.
 */
export const compareStakes = (
  facts: readonly LedgerFact[],
  earlier: readonly LedgerFact[],
  context: Context,
): Verdict[] => {
  const { alike = () => true, sameHolder = byName } = context;
  const told = (claim: LedgerFact): readonly LedgerFact[] =>
    [...facts, ...earlier].filter(
      ({ article, subject }) => article.id === claim.article.id && subject === claim.subject,
    );
  return facts.filter(isStake).flatMap((b) => {
    const over = earlier.find(
      (a) =>
        isStake(a) &&
        a.subject === b.subject &&
        a.article.origin !== b.article.origin &&
        !sameHolder(a, b) &&
        // One number under two names is one stake, one of its holders misread.
        a.value !== b.value &&
        Number(a.value) + Number(b.value) > FULL &&
        alike(a, b) &&
        isPlain(told(a), a) &&
        isPlain(told(b), b) &&
        names(told(a), String(b.holder)) &&
        names(told(b), String(a.holder)),
    );
    return over === undefined ? [] : [verdictOf({ rule: 'parts-do-not-add-up', a: over, b })];
  });
};
