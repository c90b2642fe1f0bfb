import type { Clue } from '#fact';

/** Things that are counted in every text and identify none. */
export const COMMON_GOODS: ReadonlySet<string> = new Set([
  'agreements',
  'companies',
  'jobs',
  'homes',
  'people',
  'deposits',
  'units',
  'plants',
  'processing plants',
  'producer',
  'stations',
  'machines',
  'documents',
  'projects',
  'cargo',
  'ore',
  'oxide',
  'concentrate',
  'apt',
  'metal',
]);
/** Groups of minerals: on the agenda of every summit. */
export const MINERAL_GROUPS: ReadonlySet<string> = new Set(['critical-minerals', 'rare-earths', 'rare-metals']);

/** Kinds that say little by themselves: one deal is called an agreement here and an investment there. */
export const GENERAL: ReadonlySet<string> = new Set([
  'deal',
  'agreement',
  'contract',
  'memorandum',
  'purchase',
  'sale',
  'investment',
  'venture',
  'loan',
  'plant',
  'deposit',
  'licence',
  'mine',
  'project',
  'station',
  'line',
]);

/** Letters that one script writes and another leaves out: و is a vowel here and a v there, h comes and goes. */
const WEAK = /[vhy]/gu;
const SHORTEST = 3;
/** The id of an organisation; for one that the lexicon does not know, without the letters that spellings differ in. */
const unknownKey = (id: string): string => {
  if (!id.startsWith('~') || id.startsWith('~state-')) return id;
  const words = id
    .slice(1)
    .split('-')
    .map((word) => word.replace(WEAK, '').replace(/(.)\1+/gu, '$1'));
  const key = words.filter(Boolean).join('-');
  return key.length < SHORTEST ? id : `~${key}`;
};

/** A name that is all in another ("Cove Capital", "Cove Kaz Capital Group") is one firm's: both unlisted, and not by one short word. */
export const alike = (a: string, b: string): boolean => {
  if (a === b) return true;
  if (!a.startsWith('~') || !b.startsWith('~') || a.startsWith('~state-') || b.startsWith('~state-')) return false;
  const [x, y] = [a, b].map((id) => id.slice(1).split('-')) as [string[], string[]];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.join('').length >= TELLING && few.every((word) => many.includes(word));
};
const TELLING = 4;
/** Organisations by the ids under which they are known already. */
export const knownBy = (ids: readonly string[], known: Readonly<Record<string, unknown>>): readonly string[] =>
  ids.map((id) => {
    if (known[id] !== undefined || !id.startsWith('~')) return id;
    return Object.keys(known).find((other) => alike(id, other)) ?? id;
  });

/**
 * A clue without what identifies nothing: common goods; groups of minerals beside a mineral; a summit as the venue of a deal that has
 * its own parties. A deposit's rank among all of the world's is told of the deposit, not of the market.
 */
export const plainClue = (clue: Clue): Clue => {
  const single = clue.minerals.filter((id) => !MINERAL_GROUPS.has(id));
  const venue = clue.kind === 'summit' && single.length + clue.organisations.length > 0;
  const owned = clue.kind === 'market' && clue.organisations.length > 0;
  return {
    ...clue,
    kind: venue || owned ? 'deal' : clue.kind,
    projects: venue ? [] : clue.projects,
    organisations: [...new Set(clue.organisations.map(unknownKey))],
    goods: clue.goods.filter((id) => !COMMON_GOODS.has(id)),
    minerals: single.length > 0 ? single : clue.minerals,
  };
};
