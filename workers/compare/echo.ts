import { ends, type Fact, type LedgerFact } from '#fact';
import { asMetal } from './amounts.ts';
import { digitsOf, distanceOf, intervalOf } from './interval.ts';
import type { RuleId } from './table.ts';
import { measureOf } from './units.ts';

/** A number that is unlikely to occur twice by chance: "573 km" and "12,000 t" of one deposit, not "two plants" or "100 bn". */
const telling = (fact: Fact, digits: number): boolean =>
  typeof fact.value === 'number' && !measureOf(fact.unit).counted && digitsOf(fact.value) >= digits;

const sameNumber = (a: Fact, b: Fact): boolean => {
  if (typeof a.value === 'string' || typeof b.value === 'string' || a.unit !== b.unit) return false;
  const [la, ha] = ends(a.value);
  const [lb, hb] = ends(b.value);
  return la === lb && ha === hb;
};

const MINED: ReadonlySet<string> = new Set(['reserve', 'output']);

/**
 * Key under which the same number is looked for on *other* subjects ("410,000 t" as the country's and as two deposits' reserves):
 * reserves only, since everywhere else equal numbers are common. Undefined: not looked for.
 */
export const echoKeyOf = (fact: Fact): string | undefined => {
  const mineral = fact.clue.minerals[0];
  if (fact.attribute !== 'reserve' || mineral === undefined || !telling(fact, 2)) return undefined;
  return `reserve|${fact.unit ?? ''}|${Number(fact.value).toPrecision(6)}|${mineral}`;
};

const sharesCountry = (a: Fact, b: Fact): boolean =>
  a.clue.countries.some((country) => b.clue.countries.includes(country));

const withinDeal = (a: LedgerFact, b: LedgerFact): RuleId | undefined => {
  const mined = MINED.has(a.attribute) && MINED.has(b.attribute);
  if (a.attribute !== b.attribute)
    return mined && (a.unit ?? '').includes('/') && telling(a, 2) ? 'same-number-other-attribute' : undefined;
  const substances = a.substance !== undefined && b.substance !== undefined && a.substance !== b.substance;
  if (mined && substances && telling(a, 2)) return 'same-number-other-substance';
  const parts = a.subject !== b.subject && (a.clue.part ?? '') !== (b.clue.part ?? '');
  return parts && !mined && a.attribute === 'quantity' && telling(a, 3) ? 'same-number-other-part' : undefined;
};

/** Ore bodies are counted with and without their neighbours, by one standard or another: only beyond a factor of three is oxide held against metal. */
const OXIDE_APART = 2 / 3;

const oxideApart = (a: LedgerFact, b: LedgerFact): boolean => {
  if (
    a.attribute !== 'reserve' ||
    b.attribute !== 'reserve' ||
    a.unit !== b.unit ||
    typeof a.value === 'string' ||
    typeof b.value === 'string'
  )
    return false;
  const metal = (fact: LedgerFact): boolean =>
    fact.substance === 'metal' || (fact.substance !== undefined && fact.clue.minerals.includes(fact.substance));
  const [oxide, other] = metal(a) ? [b, a] : [a, b];
  const converted = asMetal(oxide.value as number, oxide.substance);
  if (converted === undefined || !metal(other) || other.clue.part !== undefined) return false;
  return (
    distanceOf(
      intervalOf(converted, { hedge: oxide.hedge }),
      intervalOf(other.value as number, { hedge: other.hedge }),
    ) > OXIDE_APART
  );
};

/** A year, an earlier estimate or a substance is not part of a whole's sum. */
const isPart = (part: string | undefined): boolean => part !== undefined && !/\d|earlier|before|former/u.test(part);

/** A part many times its whole is of something else. */
const PART_AT_MOST = 5;

const partExceeds = (a: LedgerFact, b: LedgerFact): boolean => {
  if (a.attribute !== 'reserve' || b.attribute !== 'reserve' || a.unit !== b.unit || a.substance !== b.substance)
    return false;
  const [part, all] = isPart(a.clue.part) ? [a, b] : [b, a];
  if (
    !isPart(part.clue.part) ||
    all.clue.part !== undefined ||
    typeof part.value === 'string' ||
    typeof all.value === 'string'
  )
    return false;
  const [low, high] = [
    intervalOf(part.value, { hedge: part.hedge }).low,
    intervalOf(all.value, { hedge: all.hedge }).high,
  ];
  return low > high && low < high * PART_AT_MOST && a.clue.minerals.some((id) => b.clue.minerals.includes(id));
};

/**
 * The same number given another meaning: to another substance, attribute or part of one deal, or to the whole country. Both claims
 * come from different articles. Also what only parts and substances of one deal can say of each other: a part larger than the whole, oxide
 * that holds far more metal than is told. Undefined where the number is too common to mean anything.
 */
export const weighEcho = (a: LedgerFact, b: LedgerFact, oneDeal: boolean): RuleId | undefined => {
  if (oneDeal && oxideApart(a, b)) return 'values-apart';
  if (oneDeal && partExceeds(a, b)) return 'part-exceeds-whole';
  if (!sameNumber(a, b)) return undefined;
  if (oneDeal) return withinDeal(a, b);
  const mineral = a.clue.minerals.some((id) => b.clue.minerals.includes(id));
  const substances = a.substance === undefined || b.substance === undefined || a.substance === b.substance;
  return a.attribute === 'reserve' &&
    b.attribute === 'reserve' &&
    mineral &&
    sharesCountry(a, b) &&
    substances &&
    telling(a, 2)
    ? 'same-number-other-owner'
    : undefined;
};
