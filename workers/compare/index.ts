/** #compare: which subject a claim is about, what it says against earlier claims, and whose copy an article is. Pure. */
export { type Comparison, compareArticle } from './article.ts';
export { compare, judge } from './compare.ts';
export type { Context } from './decide.ts';
export { describe, type SubjectTelling } from './describe.ts';
export { echoKeyOf } from './echo.ts';
export { type Fingerprint, fingerprintOf, likeness } from './fingerprint.ts';
export { canAgree, distanceOf, type Interval, intervalOf } from './interval.ts';
export { keysOf, slugOf } from './keys.ts';
export { nameKey, sameName } from './names.ts';
export { type Origin, type OriginCandidate, originOf, type Telling } from './origins.ts';
export type { Counts, Profile } from './profile.ts';
export { bundledRates, type Rates, ratesOf } from './rates.ts';
export { type Resolution, type ResolveOptions, resolve, type Subject, type Thing } from './resolve.ts';
export { RULES, type Rule, type RuleId } from './table.ts';
export type { Companions } from './time.ts';
export { pairKey } from './verdict.ts';
export { compareWithin, headlineOf } from './within.ts';
