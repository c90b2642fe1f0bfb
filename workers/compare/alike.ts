import type { Clue, LedgerFact } from '#fact';
import { REGION } from './keys.ts';
import { LISTS } from './profile.ts';
import { COMMON_GOODS, MINERAL_GROUPS } from './telling.ts';
import { CYCLE_DAYS, daysBetween } from './time.ts';

/** Things that are never one another, whatever else two texts share. */
const WORKS: ReadonlySet<string> = new Set([
  'deposit',
  'railway',
  'pipeline',
  'line',
  'station',
  'accession',
  'trade',
  'market',
  'fund',
]);

/** Lines on the map, and what lies in the ground or is built on one spot. */
const LINES: ReadonlySet<string> = new Set(['railway', 'pipeline', 'line']);
const SPOTS: ReadonlySet<string> = new Set(['deposit', 'plant', 'station', 'venture', 'licence']);

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
const apart = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !shares(a, b);
const homes = ({ countries }: Clue): readonly string[] => countries.filter((country) => REGION.has(country));
const metals = ({ minerals }: Clue): readonly string[] => minerals.filter((id) => !MINERAL_GROUPS.has(id));

const namesOf = ({ projects, organisations, places }: Clue): readonly string[] => [
  ...projects,
  ...organisations,
  ...places,
];
/** Whether two clues name one thing by itself: a project, a body or a place; or neither names any. */
export const shareName = (a: Clue, b: Clue): boolean => {
  const [left, right] = [namesOf(a), namesOf(b)];
  return shares(left, right) || left.length + right.length === 0;
};

/**
 * Whether what two texts tell of one subject can be one thing by their own words. Which subject a claim is of is found, not told: before
 * a flag is raised both sides are asked again. Apart are two states of the region, two metals of different owners, a line and a deposit.
 */
export const canBeOne = (a: Clue, b: Clue): boolean => {
  if (shares(a.projects, b.projects)) return true;
  if (apart(a.projects, b.projects) || apart(homes(a), homes(b))) return false;
  if (LINES.has(a.kind) && LINES.has(b.kind) && crossed(a.places, b.places)) return false;
  if (apart(metals(a), metals(b)) && !shares(namesOf(a), namesOf(b))) return false;
  if ((LINES.has(a.kind) && SPOTS.has(b.kind)) || (SPOTS.has(a.kind) && LINES.has(b.kind))) return false;
  return !(WORKS.has(a.kind) && WORKS.has(b.kind) && a.kind !== b.kind);
};

/** Of lines that share a town each goes where the other does not: two lines. */
const crossed = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((id) => !b.includes(id)) && b.some((id) => !a.includes(id));

const union = (a: Clue, b: Clue): Clue => {
  const joined: Record<string, readonly string[]> = {};
  for (const list of LISTS) joined[list] = [...new Set([...a[list], ...b[list]])];
  return { ...a, ...joined };
};

const things = ({ goods, minerals }: Clue): readonly string[] => [
  ...goods.filter((id) => !COMMON_GOODS.has(id)),
  ...minerals.filter((id) => !MINERAL_GROUPS.has(id)),
];
const common = (a: readonly string[], b: readonly string[]): number => a.filter((id) => b.includes(id)).length;

/**
 * Whether two texts speak of more than one body's doings: a firm builds many plants in one state, and its name alone does not tell that two
 * amounts are of one. A project, a place, a second body, a metal or a good that both name does.
 */
const isMoreThanOneBody = (a: Clue, b: Clue): boolean =>
  common(a.organisations, b.organisations) !== 1 ||
  shares(a.projects, b.projects) ||
  shares(a.places, b.places) ||
  shares(things(a), things(b));

/** Within one news cycle a firm is in the news for one thing. */
const isOfOneCycle = (a: LedgerFact, b: LedgerFact): boolean => {
  const days = daysBetween(a.article.published, b.article.published);
  return days !== undefined && Math.abs(days) <= CYCLE_DAYS;
};

/** The same, of claims: each with all that its article tells of the whole. */
export const alikeOf = (
  claims: readonly LedgerFact[],
  deals: ReadonlyMap<number, number>,
): ((a: LedgerFact, b: LedgerFact) => boolean) => {
  const keyOf = (claim: LedgerFact): string => `${claim.article.id}|${deals.get(claim.subject) ?? claim.subject}`;
  const told = new Map<string, Clue>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = told.get(key);
    told.set(key, known === undefined ? claim.clue : union(known, claim.clue));
  }
  const clueOf = (claim: LedgerFact): Clue => ({ ...(told.get(keyOf(claim)) ?? claim.clue), kind: claim.clue.kind });
  const amountsOf = (claim: LedgerFact): readonly LedgerFact[] =>
    claims.filter((other) => typeof other.value !== 'string' && keyOf(other) === keyOf(claim));
  // One number that both tell of the firm's work is company enough.
  const agree = (a: LedgerFact, b: LedgerFact): boolean =>
    amountsOf(a).some((x) => amountsOf(b).some((y) => x.value === y.value && x.unit === y.unit));
  return (a, b) => {
    const [left, right] = [clueOf(a), clueOf(b)];
    if (!canBeOne(left, right)) return false;
    if (typeof b.value === 'string' || isOfOneCycle(a, b)) return true;
    return isMoreThanOneBody(left, right) || agree(a, b);
  };
};
