import { compareArticle, describe, pairKey } from '#compare';
import type { LedgerFact } from '#fact';
import {
  audit,
  type Db,
  describeSubject,
  earlierFacts,
  raiseDiscrepancies,
  staleSubjects,
  takeRechecks,
} from '#ledger';
import type { Atlas } from './atlas.ts';

/**
 * Tells anew what those subjects are whose facts were moved or taken back, and holds what is told of merged or split ones against each
 * other. In a transaction that holds the turn.
 * @returns how many subjects were told anew
 */
export async function settleStale(db: Db, atlas: Partial<Atlas> = {}): Promise<number> {
  const ids = await staleSubjects(db);
  for (const id of ids) await describeSubject(db, id, (tellings) => describe(tellings));
  for (const deal of await takeRechecks(db)) await recheck(db, deal, atlas);
  return ids.length;
}

const byArticle = (facts: readonly LedgerFact[]): readonly (readonly LedgerFact[])[] => {
  const groups = new Map<number, LedgerFact[]>();
  for (const fact of facts) groups.set(fact.article.id, [...(groups.get(fact.article.id) ?? []), fact]);
  return [...groups].sort(([x], [y]) => x - y).map(([, group]) => group);
};

/**
 * The articles on one whole, each against those recorded before it, as if they came now. What is found is raised and noted in the audit
 * trail; nobody is told of old news. What was raised or decided before stays as it is.
 */
async function recheck(db: Db, deal: number, atlas: Partial<Atlas>): Promise<void> {
  const { facts, companions, deals } = await earlierFacts(db, { article: 0, deals: [deal], echoKeys: [] });
  const earlier: LedgerFact[] = [];
  const raised: number[] = [];
  for (const mine of byArticle(facts)) {
    const verdicts = compareArticle({ ...atlas, facts: mine, earlier, deals, companions });
    const found = verdicts.map((verdict) => ({ verdict, pair: pairKey(verdict) }));
    raised.push(...(await raiseDiscrepancies(db, { found, deals: [deal], added: [] })).raised);
    earlier.push(...mine);
  }
  if (raised.length > 0) await audit(db, { actor: 'assay', action: 'recheck', subject: deal, detail: { raised } });
}
