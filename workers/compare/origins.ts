import { ends, type Fact } from '#fact';
import { likeness } from './fingerprint.ts';
import { nameKey } from './names.ts';
import { daysBetween } from './time.ts';

/** An article as far as its origin is concerned. `sketch` of {@link fingerprintOf}. */
export interface Telling {
  readonly source: string;
  readonly language: string;
  /** ISO date. */
  readonly published: string | null;
  readonly canonicalUrl: string;
  readonly sketch: readonly number[];
  readonly facts: readonly Fact[];
}
export interface OriginCandidate extends Telling {
  readonly article: number;
  readonly origin: number;
}
/** Whose copy an article is and why. */
export interface Origin {
  readonly origin: number;
  readonly of: number;
  readonly rule: 'canonical-url' | 'near-duplicate' | 'translation';
}

/** Half of the four-word shingles in common: a copy with a new lead or a cut tail. Independent texts on one event share under a tenth. */
const COPY = 0.5;
/** A translation tells nearly the same claims, … */
const SAME_CLAIMS = 0.7;
/** … not just one or two of them, … */
const FEWEST_CLAIMS = 4;
/** … and within a few days. */
const TRANSLATED_DAYS = 3;

const claimOf = (fact: Fact): string => {
  if (typeof fact.value !== 'string')
    return `${fact.attribute}|${ends(fact.value)
      .map((end) => Number(end.toPrecision(3)))
      .join('~')}|${fact.unit ?? ''}`;
  return `${fact.attribute}|${fact.attribute === 'party' ? nameKey(fact.value) : fact.value}`;
};

const sharedClaims = (a: readonly Fact[], b: readonly Fact[]): { share: number; count: number; numbers: number } => {
  const left = new Set(a.map(claimOf));
  const right = new Set(b.map(claimOf));
  const shared = [...left].filter((claim) => right.has(claim));
  const smaller = Math.min(left.size, right.size);
  return {
    share: smaller === 0 ? 0 : shared.length / smaller,
    count: shared.length,
    numbers: shared.filter((claim) => /\d{2}/u.test(claim)).length,
  };
};

const hostOf = (telling: Telling): string => {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(telling.canonicalUrl)?.[1] ?? telling.source;
  return host.toLowerCase().split('.').slice(-2).join('.');
};

/** Who is named as the source of the claims, across scripts. */
const speakersOf = (telling: Telling): ReadonlySet<string> =>
  new Set(telling.facts.flatMap(({ speaker }) => (speaker === undefined ? [] : [nameKey(speaker)])).filter(Boolean));

const sameVoice = (a: Telling, b: Telling): boolean => {
  if (hostOf(a) === hostOf(b)) return true;
  const voices = speakersOf(b);
  return [...speakersOf(a)].some((speaker) => voices.has(speaker));
};

const isTranslation = (a: Telling, b: Telling): boolean => {
  if (a.language === b.language) return false;
  const days = daysBetween(a.published, b.published);
  if (days === undefined || Math.abs(days) > TRANSLATED_DAYS || !sameVoice(a, b)) return false;
  const { share, count, numbers } = sharedClaims(a.facts, b.facts);
  return share >= SAME_CLAIMS && count >= FEWEST_CLAIMS && numbers >= 2;
};

/**
 * Whose copy an article is: one canonical URL, a near-duplicate text (syndication, AMP, a light rewrite), or a translation: another
 * language, nearly the same claims, the same house or named source, within three days. Undefined: an origin of its own.
 */
export const originOf = (article: Telling, candidates: readonly OriginCandidate[]): Origin | undefined => {
  const url = candidates.find(({ canonicalUrl }) => canonicalUrl !== '' && canonicalUrl === article.canonicalUrl);
  if (url !== undefined) return { origin: url.origin, of: url.article, rule: 'canonical-url' };
  const near = candidates
    .map((candidate) => ({ candidate, like: likeness(article.sketch, candidate.sketch) }))
    .filter(({ like }) => like >= COPY)
    .sort((x, y) => y.like - x.like || x.candidate.article - y.candidate.article)[0]?.candidate;
  if (near !== undefined) return { origin: near.origin, of: near.article, rule: 'near-duplicate' };
  const translated = candidates.find((candidate) => isTranslation(candidate, article));
  return translated === undefined
    ? undefined
    : { origin: translated.origin, of: translated.article, rule: 'translation' };
};
