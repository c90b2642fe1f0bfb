import type { LedgerFact } from '#fact';
import { shareName } from './alike.ts';
import { type Context, inOrder } from './decide.ts';
import { COMPLETED, ENDED, rankOf, stepOf, weighStages } from './status.ts';
import type { RuleId } from './table.ts';
import { daysBetween, orderOf } from './time.ts';
import type { Found } from './verdict.ts';

/** A longer silence opens a new chapter: another paper, another phase, in which old stages are reached anew. */
const CHAPTER_DAYS = 365;

const stageOf = (fact: LedgerFact): string => String(fact.value);
const dated = (fact: LedgerFact): string => fact.article.published ?? '';

/** The newest telling of each stage. */
const newestOf = (claims: readonly LedgerFact[]): readonly LedgerFact[] => {
  const newest = new Map<string, LedgerFact>();
  for (const claim of claims) {
    const known = newest.get(stageOf(claim));
    if (known === undefined || dated(claim) > dated(known)) newest.set(stageOf(claim), claim);
  }
  return [...newest.values()];
};

/** Rules that hold an end against all that went before: once is enough, against the newest claim. */
const ONCE: ReadonlySet<RuleId> = new Set(['status-ended', 'status-denied']);

const onceEach = (found: readonly Found[]): Found[] => {
  const told = new Set<RuleId>();
  const newestFirst = [...found].sort((x, y) => dated(y.a).localeCompare(dated(x.a)));
  return newestFirst.filter(({ rule }) => {
    if (!ONCE.has(rule)) return true;
    const first = !told.has(rule);
    told.add(rule);
    return first;
  });
};

const ended = (claim: LedgerFact): boolean => ENDED.has(stageOf(claim)) || stageOf(claim) === 'denied';

/** Articles that tell an end beside another stage speak of two papers: their end is held against nobody. */
const mixedIn = (claims: readonly LedgerFact[]): ReadonlySet<number> => {
  const ends = new Set(claims.filter(ended).map(({ article }) => article.id));
  return new Set(
    claims.filter((claim) => !ended(claim) && ends.has(claim.article.id)).map(({ article }) => article.id),
  );
};

/** A denial is of one sentence: it is held against what names the same body, project or place, or against nothing. */
const isOfOneThing = ({ rule, a, b }: Found): boolean => !ONCE.has(rule) || shareName(a.clue, b.clue);

/** A new stage against each that was told, the older one first. */
const weighedAgainst = (fact: LedgerFact, stages: readonly LedgerFact[], { companions }: Context): readonly Found[] =>
  stages.map((claim) => {
    const order = orderOf(claim, fact, companions);
    const days = daysBetween(claim.article.published, fact.article.published);
    const [a, b] = inOrder(claim, fact, order);
    return { rule: weighStages({ a: stageOf(claim), b: stageOf(fact), order, days }), a, b };
  });

/** From each big step below the one that was reached, the furthest stage. */
const furthestOf = (steps: readonly Found[]): readonly Found[] =>
  steps.filter(
    ({ a }) =>
      !steps.some(
        (other) => stepOf(stageOf(other.a)) === stepOf(stageOf(a)) && rankOf(stageOf(other.a)) > rankOf(stageOf(a)),
      ),
  );

/** Whether somebody told as much within the chapter; of a step within a big one: told that very stage or more. */
const isReached = ({ a, b }: Found, earlier: readonly LedgerFact[]): boolean => {
  const height = stepOf(stageOf(a)) === stepOf(stageOf(b)) ? rankOf : stepOf;
  return earlier.some(
    (claim) =>
      Math.abs(daysBetween(claim.article.published, b.article.published) ?? 0) <= CHAPTER_DAYS &&
      rankOf(stageOf(claim)) <= COMPLETED &&
      height(stageOf(claim)) >= height(stageOf(b)),
  );
};

/**
 * A stage against every stage told before. A step forward is told once, from the furthest stage of each big step below it, and only if
 * nobody has told as much before; where earlier texts contradict each other (a hope and a fact at one time) each is held against it.
 */
export const compareStages = (
  fact: LedgerFact,
  peers: { mates: readonly LedgerFact[]; earlier: readonly LedgerFact[] },
  context: Context,
): Found[] => {
  const mixed = mixedIn([...peers.earlier, ...peers.mates]);
  if (ended(fact) && mixed.has(fact.article.id)) return [];
  const stages = newestOf(peers.earlier.filter((claim) => !ended(claim) || !mixed.has(claim.article.id)));
  const contested = stages.some((claim) =>
    weighedAgainst(claim, stages, context).some(({ rule }) => rule === 'status-clash'),
  );
  const found = onceEach(weighedAgainst(fact, stages, context).filter(isOfOneThing));
  const steps = found.filter(({ rule, b }) => rule === 'status-advanced' && b === fact);
  if (contested || steps.length === 0) return found;
  const kept = furthestOf(steps.filter((step) => !isReached(step, peers.earlier)));
  return found.filter((one) => !steps.includes(one) || kept.includes(one));
};
