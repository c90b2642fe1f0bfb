import type { LedgerFact, Relation, Verdict } from '#fact';
import { agree, type Context, decideAmounts, findingOf } from './decide.ts';
import { weighEcho } from './echo.ts';
import { weighDates, weighParties, weighPlaces, weighRanks } from './others.ts';
import { apartBy, MEASURED } from './slot.ts';
import { compareStages } from './stages.ts';
import { weighStages } from './status.ts';
import { RULES, type RuleId } from './table.ts';
import { daysBetween, orderOf } from './time.ts';
import { type Found, verdictOf } from './verdict.ts';

const byArticle = (facts: readonly LedgerFact[]): readonly (readonly LedgerFact[])[] => {
  const groups = new Map<number, LedgerFact[]>();
  for (const fact of facts) groups.set(fact.article.id, [...(groups.get(fact.article.id) ?? []), fact]);
  return [...groups.values()];
};

const dated = (fact: LedgerFact): string => fact.article.published ?? '';
const FORCE: Readonly<Record<Relation, number>> = { conflict: 3, update: 2, nuance: 1, compatible: 0 };
const forceOf = (found: Found | undefined): number =>
  found === undefined ? 0 : FORCE[found.relation ?? RULES[found.rule].relation];

interface Sides {
  /** Earlier claims that agree with the new article, and whatever their articles tell beside them. */
  readonly agreeing: readonly LedgerFact[];
  /** One claim a distinct other value, the newest dated one. */
  readonly others: readonly LedgerFact[];
}

/** Earlier articles of one slot sorted into those that share a value with the new one and those that do not. */
const sidesOf = (slot: readonly LedgerFact[], earlier: readonly LedgerFact[], context: Context): Sides => {
  const agreeing: LedgerFact[] = [];
  const others: LedgerFact[] = [];
  for (const claims of byArticle(earlier)) {
    const [first] = claims;
    const [lead] = slot;
    if (first === undefined || lead === undefined) continue;
    const history = claims.length === 1 && slot.length > 1 && !agree(first, lead, context);
    if (history && orderOf(first, lead, context.companions) === 'later' && context.alike?.(first, lead) !== false) {
      // The new article tells the old value as history beside its own: the world moved on.
      others.push(first);
      continue;
    }
    if (claims.some((claim) => slot.some((mine) => agree(claim, mine, context)))) {
      agreeing.push(...claims);
      continue;
    }
    if (context.alike?.(first, lead) === false) continue;
    const at = others.findIndex((known) => agree(known, first, context));
    if (at < 0) others.push(first);
    else if (dated(first) > dated(others[at] as LedgerFact)) others[at] = first;
  }
  return { agreeing, others };
};

/** Beyond one month an article that tells the old value beside its own tells that it has changed. */
const LATER_DAYS = 30;
const isLater = (a: LedgerFact, b: LedgerFact): boolean =>
  (daysBetween(a.article.published, b.article.published) ?? 0) > LATER_DAYS;

/** What is left over on both sides is one figure only where it is about as much. */
const LIKE = 0.2;

/** Two lists of figures on one thing that share some: what is left over, one on each side and about as much, is one figure told twice. */
const leftOver = (slot: readonly LedgerFact[], claims: readonly LedgerFact[], context: Context): Found | undefined => {
  const mine = slot.filter((fact) => !claims.some((claim) => agree(claim, fact, context)));
  const theirs = claims.filter((claim) => !slot.some((fact) => agree(claim, fact, context)));
  if (mine.length === slot.length || theirs.length === claims.length) return undefined;
  const pairs = mine.flatMap((fact) =>
    theirs.flatMap((claim) => {
      const one = decideAmounts(claim, fact, context);
      return one?.difference !== undefined && one.difference <= LIKE && context.alike?.(claim, fact) !== false
        ? [one]
        : [];
    }),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
};

/**
 * One slot of the new article (its values in text order; the first is its claim) against earlier articles. A value that some article
 * tells together with the claim is a measure or history. What an agreeing article was already held against is not told again.
 */
const compareSlot = (slot: readonly LedgerFact[], earlier: readonly LedgerFact[], context: Context): Found[] => {
  const [lead] = slot;
  if (lead === undefined) return [];
  const comparable = earlier.filter((fact) => apartBy(fact, lead, context.sameHolder) === undefined);
  const { agreeing, others } = sidesOf(slot, comparable, context);
  const found: Found[] = [];
  for (const claim of others) {
    if (agreeing.some((told) => agree(told, claim, context))) continue;
    const one = decideAmounts(claim, lead, context);
    const history = slot.slice(1).some((mine) => agree(claim, mine, context));
    if (history && !isLater(claim, lead)) continue;
    const before = Math.max(
      0,
      ...agreeing
        .filter((told) => agree(told, lead, context))
        .map((told) => forceOf(decideAmounts(claim, told, context))),
    );
    if (one !== undefined && forceOf(one) > before) found.push(one);
  }
  for (const claims of byArticle(comparable)) {
    const one = leftOver(slot, claims, context);
    if (one !== undefined) found.push(one);
  }
  const moved = found.filter(({ rule }) => rule === 'value-moved').sort((x, y) => dated(y.a).localeCompare(dated(x.a)));
  return [...found.filter(({ rule }) => rule !== 'value-moved'), ...moved.slice(0, 1)];
};

/** What has a start that can slip: a named project, or something that is built. */
const STARTS: ReadonlySet<string> = new Set([
  'railway',
  'pipeline',
  'line',
  'station',
  'plant',
  'deposit',
  'accession',
]);
const canSlip = (a: LedgerFact, b: LedgerFact): boolean =>
  a.clue.projects.some((id) => b.clue.projects.includes(id)) || (STARTS.has(a.clue.kind) && STARTS.has(b.clue.kind));

/** Lines and pacts of several states have members; a summit has guests, a deal has who is named. */
const isCommonWork = ({ clue }: LedgerFact): boolean => clue.projects.length > 0 && clue.kind !== 'summit';

const compareParties = (fact: LedgerFact, mates: readonly LedgerFact[], earlier: readonly LedgerFact[]): Found[] => {
  if (mates[0] !== fact || !isCommonWork(fact)) return [];
  const lists = byArticle(earlier);
  if (lists.some((list) => weighParties(list, mates) === 'same-name')) return [];
  return lists
    .slice(0, 1)
    .flatMap((list) => (list[0] === undefined ? [] : [{ rule: weighParties(list, mates), a: list[0], b: fact }]));
};

const compareDates = (fact: LedgerFact, earlier: readonly LedgerFact[], context: Context): Found[] => {
  if (earlier.some((claim) => String(claim.value) === String(fact.value))) return [];
  return earlier
    .map((claim) => ({ rule: weighDates(claim, fact, orderOf(claim, fact, context.companions)), a: claim, b: fact }))
    .filter(({ rule, a }) => rule !== 'date-slipped' || canSlip(a, fact));
};

const compareOne = (
  fact: LedgerFact,
  peers: { mates: readonly LedgerFact[]; earlier: readonly LedgerFact[] },
  context: Context,
): Found[] => {
  const { mates, earlier } = peers;
  if (MEASURED.has(fact.attribute)) {
    const slot = mates.filter((mate) => apartBy(mate, fact, context.sameHolder) === undefined);
    return slot[0] === fact ? compareSlot(slot, earlier, context) : [];
  }
  if (fact.attribute === 'status') return compareStages(fact, peers, context);
  if (fact.attribute === 'party') return compareParties(fact, mates, earlier);
  if (fact.attribute === 'date') return compareDates(fact, earlier, context);
  if (fact.attribute === 'rank') return earlier.map((claim) => ({ rule: weighRanks(claim, fact), a: claim, b: fact }));
  if (fact.attribute !== 'place' || mates.length > 1) return [];
  return earlier.slice(0, 1).map((claim) => ({ rule: weighPlaces(claim, fact, context.regionOf), a: claim, b: fact }));
};

/**
 * A new claim against earlier ones of the same subject. `mates` are all claims of the new article (the claim itself among them): values
 * told together are measures or history, not contradictions. Only what is worth telling comes back: conflict, update or nuance.
 * Claims of one origin, of other subjects or attributes, and those that are not of the same thing are left out.
 */
export const compare = (
  fact: LedgerFact,
  earlier: readonly LedgerFact[],
  context: Context & { mates?: readonly LedgerFact[] } = {},
): Verdict[] => {
  const like = (other: LedgerFact): boolean => other.subject === fact.subject && other.attribute === fact.attribute;
  const mates = (context.mates ?? [fact]).filter(like);
  const others = earlier.filter(
    (claim) =>
      like(claim) &&
      claim.article.id !== fact.article.id &&
      claim.article.origin !== fact.article.origin &&
      // Of amounts, whoever tells both values is heard; of the rest only who tells of the same thing.
      (MEASURED.has(claim.attribute) || (context.alike?.(claim, fact) ?? true)),
  );
  return compareOne(fact, { mates, earlier: others }, context)
    .filter(({ rule }) => RULES[rule].relation !== 'compatible')
    .map(verdictOf);
};

/**
 * Which rule of the table decides between two claims, raised or silent: for `why` and for tests. Claims of different attributes are two
 * measures; of different subjects, a part and its whole or another deal.
 */
export const judge = (
  a: LedgerFact,
  b: LedgerFact,
  context: Context & { deals?: ReadonlyMap<number, number> } = {},
): RuleId => {
  if (a.article.origin === b.article.origin && a.article.id !== b.article.id) return 'one-origin';
  if (a.subject !== b.subject) {
    const one = context.deals !== undefined && context.deals.get(a.subject) === context.deals.get(b.subject);
    return weighEcho(a, b, one) ?? (one ? 'part-whole' : 'other-deal');
  }
  const echo = weighEcho(a, b, true);
  if (echo !== undefined) return echo;
  if (a.attribute !== b.attribute) return 'other-unit';
  if (MEASURED.has(a.attribute))
    return (
      apartBy(a, b, context.sameHolder) ??
      decideAmounts(a, b, context)?.rule ??
      findingOf(a, b, context)?.rule ??
      'cannot-tell'
    );
  const order = orderOf(a, b, context.companions);
  const days = daysBetween(a.article.published, b.article.published);
  if (a.attribute === 'status') return weighStages({ a: String(a.value), b: String(b.value), order, days });
  if (a.attribute === 'date') return weighDates(a, b, order);
  if (a.attribute === 'rank') return weighRanks(a, b);
  return a.attribute === 'place' ? weighPlaces(a, b, context.regionOf) : weighParties([a], [b]);
};
