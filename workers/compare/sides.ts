import type { Fact, LedgerFact } from '#fact';
import { sameName } from './names.ts';
import { STATES } from './states.ts';

/** Whether two claims name one holder or lender. */
export type SameHolder = (a: Fact, b: Fact) => boolean;

const holderOf = (fact: Fact): string | undefined => (fact.attribute === 'financing' ? fact.by : fact.holder);

/** By their names alone. */
export const byName: SameHolder = (a, b) => {
  const [left, right] = [holderOf(a), holderOf(b)];
  return left !== undefined && right !== undefined && sameName(left, right);
};

/**
 * By their names, or by their sides: "the American side" is the American party of the venture, where the claims on the subject know only
 * one holder from there. `homeOf` (from the lexicon) gives the state of an organisation.
 */
export const bySide = (
  claims: readonly LedgerFact[],
  homeOf: (organisation: string) => string | undefined,
): SameHolder => {
  const known = new Map<string, string[]>();
  for (const claim of claims) {
    const holder = holderOf(claim);
    const home = holder === undefined ? undefined : homeOf(holder);
    if (holder === undefined || home === undefined) continue;
    const key = `${claim.subject}|${claim.attribute}|${home}`;
    const names = known.get(key) ?? [];
    known.set(key, names.some((name) => sameName(name, holder)) ? names : [...names, holder]);
  }
  const stands = (state: string | undefined, fact: Fact): boolean => {
    const holder = holderOf(fact);
    if (state === undefined || holder === undefined || homeOf(holder) !== state || !('subject' in fact)) return false;
    return known.get(`${fact.subject}|${fact.attribute}|${state}`)?.length === 1;
  };
  return (a, b) => byName(a, b) || stands(STATES.get(holderOf(a) ?? ''), b) || stands(STATES.get(holderOf(b) ?? ''), a);
};
