import { type Amount, ends, type LedgerFact, type Verdict } from '#fact';
import { agree, type Context } from './decide.ts';
import { intervalOf, relativeGapOf } from './interval.ts';
import { byName } from './sides.ts';
import { slotsOf } from './slot.ts';
import { measureOf } from './units.ts';
import { type Found, verdictOf } from './verdict.ts';

/** Parts that belong to the whole in number and kind: a year, a substance or an earlier estimate is not part of the sum. */
const SUMMED: ReadonlySet<string> = new Set([
  'firm',
  'options',
  'option',
  'purchase-rights',
  'loan',
  'equity',
  'grant',
  'investment',
  'trade',
]);
const SLACK = 1.02;

const exactNumber = (fact: LedgerFact): number | undefined =>
  fact.hedge === 'exact' && typeof fact.value === 'number' ? fact.value : undefined;

const partsOf = (
  whole: LedgerFact,
  facts: readonly LedgerFact[],
  deals: ReadonlyMap<number, number>,
): readonly LedgerFact[] =>
  facts.filter(
    (fact) =>
      fact.subject !== whole.subject &&
      deals.get(fact.subject) === whole.subject &&
      fact.attribute === whole.attribute &&
      SUMMED.has(fact.clue.part ?? '') &&
      fact.unit === whole.unit,
  );

const sumOf = (parts: readonly LedgerFact[]): number =>
  parts.reduce((sum, part) => sum + ends(part.value as number)[0], 0);

/** Further apart a headline and its text count two things. */
const HEADLINE_APART = 0.6;
/** Longer lines are sentences of the text. */
const HEADLINE_AT_MOST = 150;

/** Where the headline that a text begins with ends: a short first line without a full stop, with more below it. Undefined: it has none. */
export const headlineOf = (text: string): number | undefined => {
  const end = text.indexOf('\n');
  const line = text.slice(0, end).trim();
  return end < 0 || line.length > HEADLINE_AT_MOST || /[.。۔]$/u.test(line) || text.slice(end).trim() === ''
    ? undefined
    : end;
};

/** A headline is the title, or a first line that the body repeats in its own words. */
const headlineClash = (
  slot: readonly LedgerFact[],
  parts: readonly LedgerFact[],
  context: Context,
): Found | undefined => {
  const [headline, ...body] = slot;
  if (headline === undefined || body.length === 0 || (headline.field === 'text' && headline.start > 80))
    return undefined;
  if (body.some((claim) => claim.field === 'title' || agree(headline, claim, context))) return undefined;
  const [stated] = body;
  if (stated === undefined) return undefined;
  const summed = parts.length > 1 && agree({ ...stated, value: sumOf(parts), hedge: 'exact' }, stated, context);
  const rest = body.slice(1);
  const added =
    parts.length === 0 && rest.length > 1 && agree({ ...stated, value: sumOf(rest), hedge: 'exact' }, stated, context);
  const above = headline.field === 'title' || headline.end <= (context.headline ?? 0);
  const only =
    above && body.length === 1 && relativeGapOf(headline.value as Amount, stated.value as Amount) < HEADLINE_APART;
  return summed || added || only ? { rule: 'headline-body', a: headline, b: stated } : undefined;
};

const partClash = (whole: LedgerFact, parts: readonly LedgerFact[]): Found | undefined => {
  if (typeof whole.value === 'string') return undefined;
  const limit = intervalOf(whole.value, { hedge: whole.hedge, counted: measureOf(whole.unit).counted }).high * SLACK;
  const larger = parts.find((part) => (exactNumber(part) ?? 0) > limit);
  if (larger !== undefined) return { rule: 'part-exceeds-whole', a: whole, b: larger };
  const all =
    parts.length > 1 && parts.every((part) => exactNumber(part) !== undefined) && exactNumber(whole) !== undefined;
  const first = parts[0];
  if (!all || first === undefined || new Set(parts.map((part) => part.clue.part)).size !== parts.length)
    return undefined;
  return sumOf(parts) > limit ? { rule: 'parts-do-not-add-up', a: whole, b: first } : undefined;
};

/** Stakes of different holders beyond 100 %. */
const stakesClash = (facts: readonly LedgerFact[], { sameHolder = byName }: Context): Found | undefined => {
  const stakes = facts.filter(
    (fact) => fact.attribute === 'stake' && fact.holder !== undefined && exactNumber(fact) !== undefined,
  );
  const [first, second] = stakes;
  const twice = stakes.some((stake, at) => stakes.slice(at + 1).some((other) => sameHolder(stake, other)));
  if (first === undefined || second === undefined || twice) return undefined;
  return sumOf(stakes) > 101 ? { rule: 'parts-do-not-add-up', a: first, b: second } : undefined;
};

/**
 * What one article says against itself: the headline against the body, a part larger than its whole, parts or stakes beyond the sum.
 * `deals`: subject → deal. History told inside one article is not raised.
 */
export const compareWithin = (
  facts: readonly LedgerFact[],
  deals: ReadonlyMap<number, number>,
  context: Context = {},
): Verdict[] => {
  const found: (Found | undefined)[] = [];
  for (const slot of slotsOf(facts, context.sameHolder)) {
    const [whole] = slot;
    if (whole === undefined || typeof whole.value === 'string') continue;
    const parts = partsOf(whole, facts, deals);
    found.push(headlineClash(slot, parts, context));
    if (slot.length === 1) found.push(partClash(whole, parts));
  }
  const subjects = new Set(facts.map(({ subject }) => subject));
  for (const subject of subjects)
    found.push(
      stakesClash(
        facts.filter((fact) => fact.subject === subject),
        context,
      ),
    );
  return found.filter((one) => one !== undefined).map(verdictOf);
};
