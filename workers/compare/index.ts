/** #compare: which subject a claim is about, what it says against earlier claims, and whose copy an article is. Pure. */
export { type Comparison, compareArticle } from './article.ts';
export { compare } from './compare.ts';
export type { Context } from './decide.ts';
export { echoKeyOf } from './echo.ts';
export { canAgree, distanceOf, type Interval, intervalOf } from './interval.ts';
export { nameKey, sameName } from './names.ts';
export { bundledRates, type Rates, ratesOf } from './rates.ts';
export { RULES, type Rule, type RuleId } from './table.ts';
export type { Companions } from './time.ts';
export { pairKey } from './verdict.ts';
export { compareWithin } from './within.ts';
