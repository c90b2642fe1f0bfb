import type { LedgerFact, Relation, Verdict } from '#fact';
import { alikeOf } from './alike.ts';
import { compare } from './compare.ts';
import type { Context } from './decide.ts';
import { weighEcho } from './echo.ts';
import { bySide } from './sides.ts';
import { compareStakes } from './stakes.ts';
import { pairKey, verdictOf } from './verdict.ts';
import { compareWithin } from './within.ts';

/** All that an article's comparison needs: its own claims, the earlier ones, which subject belongs to which deal, what was settled. */
export interface Comparison extends Context {
  /** Claims of the new article in text order, with subjects. */
  readonly facts: readonly LedgerFact[];
  /** Earlier claims on any subject of the same deals, and those with an equal {@link echoKeyOf}. Others are ignored. */
  readonly earlier: readonly LedgerFact[];
  /** Subject → the deal it is or is a part of. */
  readonly deals: ReadonlyMap<number, number>;
  /** {@link pairKey}s that were raised or decided before. */
  readonly settled?: ReadonlySet<string>;
}

const WEIGHT: Readonly<Record<Relation, number>> = { conflict: 0, update: 1, nuance: 2, compatible: 3 };

const echoes = ({ facts, earlier, deals }: Comparison): Verdict[] => {
  const found: Verdict[] = [];
  for (const b of facts) {
    for (const a of earlier) {
      if (a.article.id === b.article.id || a.article.origin === b.article.origin) continue;
      const rule = weighEcho(a, b, deals.get(a.subject) === deals.get(b.subject));
      if (rule !== undefined) found.push(verdictOf({ rule, a, b }));
    }
  }
  return found;
};

/**
 * The whole comparison of one article with itself and with the ledger: conflicts first, then updates and nuances, each pair of values at
 * most once and never what was settled. Deterministic: equal input gives equal verdicts in equal order.
 */
export const compareArticle = (given: Comparison): Verdict[] => {
  const { facts, earlier, deals, settled, homeOf } = given;
  const claims = [...earlier, ...facts];
  const comparison = {
    ...given,
    alike: alikeOf(claims, deals),
    ...(homeOf !== undefined && { sameHolder: bySide(claims, homeOf) }),
  };
  const all = [
    ...compareWithin(facts, deals, comparison),
    ...facts.flatMap((fact) => compare(fact, earlier, { ...comparison, mates: facts })),
    ...compareStakes(facts, earlier, comparison),
    ...echoes(comparison),
  ];
  const seen = new Set(settled);
  const fresh = all.filter((verdict) => {
    const key = pairKey(verdict);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return fresh.sort((x, y) => WEIGHT[x.relation] - WEIGHT[y.relation]);
};
