import type { Clue, LedgerFact } from '#fact';
import { REGION } from './keys.ts';
import { LISTS } from './profile.ts';
import { MINERAL_GROUPS } from './telling.ts';

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
  if (apart(metals(a), metals(b)) && !shares(namesOf(a), namesOf(b))) return false;
  if ((LINES.has(a.kind) && SPOTS.has(b.kind)) || (SPOTS.has(a.kind) && LINES.has(b.kind))) return false;
  return !(WORKS.has(a.kind) && WORKS.has(b.kind) && a.kind !== b.kind);
};

const union = (a: Clue, b: Clue): Clue => {
  const joined: Record<string, readonly string[]> = {};
  for (const list of LISTS) joined[list] = [...new Set([...a[list], ...b[list]])];
  return { ...a, ...joined };
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
  return (a, b) => canBeOne(clueOf(a), clueOf(b));
};
